import type { AccountResult, Audit, AuditSummary } from '../../domain/audit/audit.ts'
import type { Profile } from '../../domain/audit/snapshot.ts'
import { summaryOf } from '../../domain/audit/summary.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/messages.ts'
import { vitalityToWire } from './vitality.ts'

type Schemas = components['schemas']

export const accountResultToWire = (result: AccountResult, words: Messages): Schemas['AccountResult'] => {
  const changes = result.changes.map((change) => ({ ...change }))
  const decided = result.declared ? `${words.accounts.declared(result.declared)} ` : ''
  if (result.status !== 'ok') return { ...result, changes, sentence: `${decided}${words.accountTrouble(result.status, result.detail)}` }
  const { profile, incoming, missing, ...rest } = result
  const vitality = vitalityToWire(result.vitality, words)
  const sentence = `${decided}${vitality.sentence}${result.certainty === 'low' ? ` ${words.uncertainDates}` : ''}`
  return {
    ...rest,
    changes,
    sentence,
    vitality,
    ...(profile ? { profile: profileToWire(profile) } : {}),
    ...(incoming ? { incoming: { ...incoming } } : {}),
    ...(missing ? { missing: missing.map((each) => ({ ...each })) } : {}),
  }
}

const profileToWire = ({ notices, ...profile }: Profile): Schemas['Profile'] => ({ ...profile, ...(notices ? { notices: [...notices] } : {}) })

export const auditSummaryToWire = ({ id, status, createdAt, finishedAt, trigger, done, total, counts }: AuditSummary): Schemas['AuditSummary'] => ({
  id,
  status,
  createdAt,
  ...(finishedAt === undefined ? {} : { finishedAt }),
  trigger: trigger.kind === 'schedule' ? { kind: 'schedule', scheduleId: trigger.scheduleId } : { kind: 'request' },
  progress: { done, total },
  summary: { ...counts },
})

export const auditToWire = (audit: Audit, words: Messages): Schemas['Audit'] => ({
  ...auditSummaryToWire(summaryOf(audit)),
  results: audit.results.map((result) => accountResultToWire(result, words)),
})
