import type { AccountResult, Audit, AuditSummary } from './audit.ts'

/** How an account came out, in one word: its state where it was read, the trouble where it was not. */
export const outcomeOf = (result: AccountResult): string => (result.status === 'ok' ? result.vitality.state : result.status)

/** How many accounts came out how. */
export const countsOf = (results: readonly AccountResult[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const outcome of results.map(outcomeOf)) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}

/** The audit as it stands in a list. */
export const summaryOf = ({ targets, results, ...accepted }: Audit): AuditSummary => ({
  ...accepted,
  done: results.length,
  total: targets.length,
  counts: countsOf(results),
})
