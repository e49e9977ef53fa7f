import type { AccountResult, Audit, AuditSummary } from '../../domain/audit/audit.ts'
import type { Profile } from '../../domain/audit/snapshot.ts'
import { summaryOf } from '../../domain/audit/summary.ts'
import { ownedBy } from '../../domain/tenancy/organisation.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/messages.ts'
import { judgementToWire } from './judgement.ts'
import { vitalityToWire } from './vitality.ts'

type Schemas = components['schemas']

export const accountResultToWire = (result: AccountResult, words: Messages): Schemas['AccountResult'] => {
  const changes = result.changes.map((change) => ({ ...change }))
  const decided = result.declared ? [words.accounts.declared(result.declared)] : []
  const judged = result.judgement ? judgementToWire(result.judgement, result.account.platform, words) : {}
  if (result.status !== 'ok') {
    const { judgement: _, ...trouble } = result
    return { ...trouble, ...judged, changes, sentence: [...decided, words.accountTrouble(result.status, result.detail)].join(' ') }
  }
  // When its state may change is told with the account: it is about what comes, not about what was found.
  const { profile, incoming, missing, activity, judgement: _, changesOn: __, ...rest } = result
  const reservations = reservationsOn(result, words)
  const told = vitalityToWire(result.vitality, words)
  // Of what rests on purpose the fact is told, and nobody is called to act.
  const vitality = result.declared ? { ...told, sentence: words.lastPost(result.vitality) } : told
  return {
    ...rest,
    ...judged,
    changes,
    sentence: [...decided, vitality.sentence, ...reservations].join(' '),
    vitality,
    ...(activity ? { activity: { from: activity.from, counts: [...activity.counts] } } : {}),
    ...(profile ? { profile: profileToWire(profile) } : {}),
    ...(incoming ? { incoming: { ...incoming } } : {}),
    ...(missing ? { missing: missing.map((each) => ({ ...each })) } : {}),
  }
}

/** What has to be said after the state of an account, so that nobody takes it for more than it is. */
export const reservationsOn = (
  { newestUnknown, certainty }: Extract<AccountResult, { readonly status: 'ok' }>,
  words: Pick<Messages, 'newestUnknown' | 'uncertainDates'>,
): readonly string[] => [
  ...(newestUnknown === undefined ? [] : [words.newestUnknown[newestUnknown]]),
  ...(certainty === 'low' ? [words.uncertainDates] : []),
]

const profileToWire = ({ notices, ...profile }: Profile): Schemas['Profile'] => ({ ...profile, ...(notices ? { notices: [...notices] } : {}) })

export const auditSummaryToWire = ({
  id,
  organisationId,
  status,
  createdAt,
  finishedAt,
  trigger,
  done,
  total,
  counts,
}: AuditSummary): Schemas['AuditSummary'] => ({
  id,
  ...ownedBy(organisationId),
  status,
  createdAt,
  ...(finishedAt === undefined ? {} : { finishedAt }),
  trigger: { ...trigger },
  progress: { done, total },
  summary: { ...counts },
})

export const auditToWire = (audit: Audit, words: Messages): Schemas['Audit'] => ({
  ...auditSummaryToWire(summaryOf(audit)),
  results: audit.results.map((result) => accountResultToWire(result, words)),
})
