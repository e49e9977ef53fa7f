import { round } from '../shared/sum.ts'
import { accountKey } from './account.ts'
import type { AccountResult, Audit } from './audit.ts'
import type { AccountReference } from './snapshot.ts'

/**
 * What differs between two audits, account by account?
 *
 * Only accounts that both could read have differences: trouble in reading says nothing about an account and is told apart. What one of the two does not know differs from nothing.
 */

type Value = string | number
export type FieldDifference = {
  readonly field: 'state' | 'trend' | 'last-post' | 'posts-per-month' | 'followers' | 'name' | 'website' | 'declared'
  /** Absent where there was none. */
  readonly from?: Value
  readonly to?: Value
}
type Known = { readonly account: AccountReference; readonly accountId?: string }
type LoneAccount = Known & { readonly result?: AccountResult }
type ReadResult = Extract<AccountResult, { readonly status: 'ok' }>

export type AuditDifference = {
  readonly added: readonly LoneAccount[]
  readonly removed: readonly LoneAccount[]
  readonly changed: readonly (Known & { readonly fields: readonly FieldDifference[] })[]
  readonly unreadable: readonly (Known & { readonly before: AccountResult; readonly after: AccountResult })[]
  /** Accounts of both of which one has no result. */
  readonly pending: readonly Known[]
  readonly unchanged: number
}

/** In the order of the later audit, then of the earlier one. */
export const auditDifference = (before: Audit, after: Audit): AuditDifference => {
  const [was, is] = [byKey(before), byKey(after)]
  const both = [...is].flatMap(([key, now]) => {
    const then = was.get(key)
    return then ? [{ then, now }] : []
  })
  const done = both.flatMap(({ then, now }) => (then.result && now.result ? [{ before: then.result, after: now.result, known: knownOf(now) }] : []))
  const read = done.flatMap(({ before: one, after: other, known }) =>
    isRead(one) && isRead(other) ? [{ ...known, fields: differences(one, other) }] : [],
  )
  return {
    added: [...is].filter(([key]) => !was.has(key)).map(([, account]) => account),
    removed: [...was].filter(([key]) => !is.has(key)).map(([, account]) => account),
    changed: read.filter(({ fields }) => fields.length > 0),
    unreadable: done.flatMap(({ before: one, after: other, known }) =>
      isRead(one) && isRead(other) ? [] : [{ ...known, before: one, after: other }],
    ),
    pending: both.filter(({ then, now }) => !(then.result && now.result)).map(({ now }) => knownOf(now)),
    unchanged: read.filter(({ fields }) => fields.length === 0).length,
  }
}

const keyOf = (account: AccountReference): string => `${account.platform} ${accountKey(account)}`
const isRead = (result: AccountResult): result is ReadResult => result.status === 'ok'

const knownOf = ({ account, result }: LoneAccount): Known => ({
  account,
  ...(result?.accountId === undefined ? {} : { accountId: result.accountId }),
})

const byKey = ({ targets, results }: Audit): ReadonlyMap<string, LoneAccount> => {
  const found = new Map(results.map((result) => [keyOf(result.account), result]))
  return new Map(
    targets.map(({ account }) => {
      const result = found.get(keyOf(account))
      return [keyOf(account), result ? { ...knownOf({ account, result }), result } : { account }]
    }),
  )
}

const perMonth = ({ vitality: { postsPerMonth } }: ReadResult): number | undefined =>
  postsPerMonth === undefined ? undefined : round(postsPerMonth, 1)

/** @param isTold whether an absent value means that there is none, and not that nobody knows it. */
const difference = (field: FieldDifference['field'], from: Value | undefined, to: Value | undefined, isTold: boolean): readonly FieldDifference[] => {
  if (from === to || (!isTold && (from === undefined || to === undefined))) return []
  return [{ field, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }]
}

const differences = (before: ReadResult, after: ReadResult): readonly FieldDifference[] => [
  ...difference('state', before.vitality.state, after.vitality.state, true),
  ...difference('declared', before.declared?.state, after.declared?.state, true),
  ...difference('trend', before.vitality.trend, after.vitality.trend, true),
  ...difference('last-post', before.vitality.lastPostOn, after.vitality.lastPostOn, true),
  ...difference('posts-per-month', perMonth(before), perMonth(after), false),
  ...difference('followers', before.profile?.followers, after.profile?.followers, false),
  ...difference('name', before.profile?.name, after.profile?.name, false),
  ...difference('website', before.profile?.website, after.profile?.website, false),
]
