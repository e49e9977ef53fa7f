import type { AccountResult, Audit } from '../../domain/audit/audit.ts'
import type { AuditDifference } from '../../domain/audit/audit-difference.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/messages.ts'
import { standingIn } from './account.ts'
import { accountResultToWire } from './audit.ts'

type Schemas = components['schemas']

const outlineOf = ({ id, status, createdAt }: Audit): Schemas['AuditOutline'] => ({ id, status, createdAt })

const outcomeThen = (result: AccountResult, words: Messages): Schemas['OutcomeThen'] => ({
  state: standingIn(result),
  sentence: accountResultToWire(result, words).sentence,
})

export const comparisonToWire = (
  { before, after }: { readonly before: Audit; readonly after: Audit },
  difference: AuditDifference,
  words: Messages,
): Schemas['AuditComparison'] => {
  const alone = ({ result, ...known }: AuditDifference['added'][number]): Schemas['LoneAccount'] => ({
    ...known,
    ...(result === undefined ? {} : { result: outcomeThen(result, words) }),
  })
  return {
    before: outlineOf(before),
    after: outlineOf(after),
    added: difference.added.map(alone),
    removed: difference.removed.map(alone),
    changed: difference.changed.map(({ fields, ...known }) => ({
      ...known,
      fields: fields.map((field) => ({ ...field, text: words.accounts.difference(field) })),
    })),
    unreadable: difference.unreadable.map(({ before: was, after: is, ...known }) => ({
      ...known,
      before: outcomeThen(was, words),
      after: outcomeThen(is, words),
      text: words.accounts.readable(standingIn(was), standingIn(is)),
    })),
    pending: [...difference.pending],
    unchanged: difference.unchanged,
  }
}
