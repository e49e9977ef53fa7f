import { judgement } from '../catalogue/judgement.ts'
import type { Answer } from '../shared/answer.ts'
import { dayOf, type IsoDate } from '../shared/calendar.ts'

/** Going back is a normal end, not a failure. */
export const TRIAL_ENDS = ['adopted', 'iterated', 'parked', 'rolled-back', 'closed'] as const
export type TrialEnd = (typeof TRIAL_ENDS)[number]

/** A test with a hypothesis, as it ended. */
export type Trial = {
  readonly hypothesis: string
  readonly endedOn: IsoDate
  readonly end: TrialEnd
  /** What was learnt, in the organisation's own words. */
  readonly learning: Answer<string>
  readonly retestOn: Answer<IsoDate>
}

export const TRIAL_RULES = {
  /** The last two quarters. */
  recent: judgement(182, 'days'),
  /** After this time what was learnt is to be tested again, where no day was set: uses and platforms move. */
  shelfLife: judgement(182, 'days'),
} as const

/** However it ended, a trial that taught something was completed. */
const isCompleted = ({ learning }: Pick<Trial, 'learning'>): boolean => learning.known

/** Completed trials of the last two quarters. */
export const recentTrials = (trials: readonly Trial[], asOf: IsoDate): number =>
  trials.filter((trial) => isCompleted(trial) && dayOf(asOf) - dayOf(trial.endedOn) <= TRIAL_RULES.recent.value).length

/** Days since what it taught should have been tested again; undefined while it holds, or when it taught nothing. */
export const daysStale = (trial: Trial, asOf: IsoDate): number | undefined => {
  if (!isCompleted(trial)) return undefined
  const due = trial.retestOn.known ? dayOf(trial.retestOn.value) : dayOf(trial.endedOn) + TRIAL_RULES.shelfLife.value
  const days = Math.floor(dayOf(asOf) - due)
  return days > 0 ? days : undefined
}
