import type { AccountResult, Audit } from '../../domain/audit/audit.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/messages.ts'
import { vitalityToWire } from './vitality.ts'

type Schemas = components['schemas']

export const accountResultToWire = (result: AccountResult, words: Messages): Schemas['AccountResult'] => {
  const changes = result.changes.map((change) => ({ ...change }))
  if (result.status !== 'ok') return { ...result, changes, sentence: words.accountTrouble(result.status, result.detail) }
  const vitality = vitalityToWire(result.vitality, words)
  return { ...result, changes, sentence: vitality.sentence, vitality }
}

/** How many accounts came out how: by state where the account was read, by status where it was not. */
export const countsOf = (results: readonly AccountResult[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const result of results) {
    const key = result.status === 'ok' ? result.vitality.state : result.status
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

const auditSummaryToWire = (audit: Audit): Schemas['AuditSummary'] => ({
  id: audit.id,
  status: audit.status,
  createdAt: audit.createdAt,
  ...(audit.finishedAt === undefined ? {} : { finishedAt: audit.finishedAt }),
  trigger: audit.trigger.kind === 'schedule' ? { kind: 'schedule', scheduleId: audit.trigger.scheduleId } : { kind: 'request' },
  progress: { done: audit.results.length, total: audit.targets.length },
  summary: countsOf(audit.results),
})

export const auditToWire = (audit: Audit, words: Messages): Schemas['Audit'] => ({
  ...auditSummaryToWire(audit),
  results: audit.results.map((result) => accountResultToWire(result, words)),
})
