import { type Account, type AccountReading, type AccountWithDossier, readingOf, type Standing } from '../../domain/audit/account.ts'
import type { AccountResult } from '../../domain/audit/audit.ts'
import { recogniseAccount } from '../../domain/audit/references/recognise.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import { outcomeOf } from '../../domain/audit/summary.ts'
import type { AuditedResult } from '../../domain/ports.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/messages.ts'
import { accountResultToWire } from './audit.ts'
import { dossierToWire } from './dossier.ts'

type Schemas = components['schemas']

/** Where people look at an account; nothing where its name does not tell. */
export const urlOf = ({ platform, reference }: AccountReference): { readonly url?: string } => {
  const found = recogniseAccount(reference, platform)
  return found.ok && found.account.url !== undefined ? { url: found.account.url } : {}
}

const readingToWire = ({ postsByWeek, ...reading }: AccountReading): Schemas['AccountReading'] => ({
  ...reading,
  ...(postsByWeek === undefined ? {} : { postsByWeek: [...postsByWeek] }),
})

export const accountSummaryToWire = (account: Account, words: Messages): Schemas['AccountSummary'] => ({
  id: account.id,
  ...(account.organisationId === undefined ? {} : { organisationId: account.organisationId }),
  account: { ...account.account },
  ...urlOf(account.account),
  createdAt: account.createdAt,
  state: account.standing,
  sentence: words.accounts.standing(account),
  ...(account.declared === undefined ? {} : { declared: account.declared }),
  ...(account.observedAt === undefined ? {} : { observedAt: account.observedAt }),
  ...(account.lastAuditId === undefined ? {} : { lastAuditId: account.lastAuditId }),
  ...(account.reading === undefined ? {} : { reading: readingToWire(account.reading) }),
  ...(account.neglect === undefined ? {} : { neglect: account.neglect }),
  ...(account.changed === undefined ? {} : { changed: account.changed }),
})

export const accountToWire = (account: AccountWithDossier, words: Messages): Schemas['AuditedAccount'] => ({
  ...accountSummaryToWire(account, words),
  dossier: dossierToWire(account.dossier ?? {}),
  ...(account.dossierSetAt === undefined ? {} : { dossierSetAt: account.dossierSetAt }),
})

export const accountAuditToWire = ({ auditId, auditedAt, result }: AuditedResult, words: Messages): Schemas['AccountAudit'] => ({
  auditId,
  auditedAt,
  result: accountResultToWire(result, words),
})

/** How a result came out, as a standing. */
export const standingIn = (result: AccountResult): Standing => outcomeOf(result) as Standing

const pointOf = ({ auditId, result }: AuditedResult): Schemas['SeriesPoint'] => {
  const { asOf, pAlive, postsPerMonth, daysSinceLastPost, followers } = readingOf(result) ?? {}
  return {
    auditId,
    at: result.observedAt,
    ...(asOf === undefined ? {} : { asOf }),
    state: standingIn(result),
    ...(pAlive === undefined ? {} : { pAlive }),
    ...(postsPerMonth === undefined ? {} : { postsPerMonth }),
    ...(daysSinceLastPost === undefined ? {} : { daysSinceLastPost }),
    ...(followers === undefined ? {} : { followers }),
  }
}

const before = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Results as a line to draw: by the moment they speak about, then by their audits. */
export const seriesToWire = (
  { id, account }: Account,
  { items, nextCursor }: { readonly items: readonly AuditedResult[]; readonly nextCursor?: string },
): Schemas['AccountSeries'] => ({
  accountId: id,
  account: { ...account },
  points: [...items]
    .sort((a, b) => before(a.result.observedAt, b.result.observedAt) || before(a.auditedAt, b.auditedAt) || before(a.auditId, b.auditId))
    .map(pointOf),
  hasEarlier: nextCursor !== undefined,
})
