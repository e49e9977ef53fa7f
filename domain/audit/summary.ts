import type { AccountResult, AccountStatus, Audit, AuditSummary } from './audit.ts'
import type { DeclaredState } from './dossier.ts'
import { VITALITY_STATES, type VitalityState } from './vitality/vitality.ts'

type Trouble = Exclude<AccountStatus, 'ok'>

/** What an account that was closed on purpose looks like from outside. */
const GONE: readonly string[] = ['not-found', 'private', 'suspended'] satisfies readonly Trouble[]
const isState = (outcome: string): boolean => (VITALITY_STATES as readonly string[]).includes(outcome)

/**
 * The outcome under a declaration: what was decided stands before what was read, so that rest by decision is not counted as neglect. Trouble in reading is told all the same,
 * unless the account was closed and is gone.
 */
export const outcomeUnder = (outcome: VitalityState | Trouble, declared: DeclaredState | undefined): VitalityState | Trouble | DeclaredState => {
  if (declared === undefined) return outcome
  return isState(outcome) || (declared === 'closed' && GONE.includes(outcome)) ? declared : outcome
}

/** Outcomes that only an account which could be read has. */
export const OUTCOMES_OF_READINGS: readonly string[] = [...VITALITY_STATES, 'parked', 'archived'] satisfies readonly (VitalityState | DeclaredState)[]

/** What a result says for itself: the state where the account was read, the trouble where it was not. */
export const plainOutcomeOf = (result: AccountResult): VitalityState | Trouble => (result.status === 'ok' ? result.vitality.state : result.status)

/** How an account came out, in one word: the declared state, its state of vitality where it was read, the trouble where it was not. */
export const outcomeOf = (result: AccountResult): string => outcomeUnder(plainOutcomeOf(result), result.declared?.state)

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
