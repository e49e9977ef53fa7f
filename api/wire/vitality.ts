import type { Vitality as DomainVitality, Forecast } from '../../domain/audit/vitality/vitality.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/messages.ts'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/**
 * One value for each horizon that has one. Defined as read-only: a plain assignment to `365` makes an array of as many places, which outlives a batch's
 * line long enough to cost a sixth of its time in collecting garbage.
 */
const byHorizon = <Value>(forecasts: readonly Forecast[], told: (forecast: Forecast) => Value | undefined): Record<string, Value> => {
  const values: Record<string, Value> = {}
  for (const forecast of forecasts) {
    const value = told(forecast)
    if (value !== undefined) Object.defineProperty(values, forecast.horizonDays, { value, enumerable: true })
  }
  return values
}

/** Vitality in the words of the contract: forecasts become an object with a key per horizon, and what was found is told in a sentence each. */
export const vitalityToWire = (vitality: DomainVitality, words: Messages): components['schemas']['Vitality'] => {
  const { history } = words
  const wire: Writable<components['schemas']['Vitality']> = {
    state: vitality.state,
    sentence: words.vitality(vitality),
    asOf: vitality.asOf,
    postingDays: vitality.postingDays,
    postsAfterAsOf: vitality.postsAfterAsOf,
    pPostWithin: byHorizon(vitality.forecasts, ({ probability }) => probability),
    pPostWithinIntervals: byHorizon(vitality.forecasts, ({ interval }) => interval),
    trend: vitality.trend,
    truncated: vitality.truncated,
    modelVersion: vitality.modelVersion,
  }
  // Field by field: what is left out of a spread makes an object slow to make and to write, and a batch makes thousands of them a second.
  if (vitality.firstPostOn !== undefined) wire.firstPostOn = vitality.firstPostOn
  if (vitality.lastPostOn !== undefined) wire.lastPostOn = vitality.lastPostOn
  if (vitality.daysSinceLastPost !== undefined) wire.daysSinceLastPost = vitality.daysSinceLastPost
  if (vitality.pausedDays !== undefined) wire.pausedDays = vitality.pausedDays
  if (vitality.postsPerMonth !== undefined) wire.postsPerMonth = vitality.postsPerMonth
  if (vitality.ownRhythmDays !== undefined) wire.ownRhythmDays = vitality.ownRhythmDays
  if (vitality.silenceSurvival !== undefined) wire.silenceSurvival = vitality.silenceSurvival
  if (vitality.overdueFactor !== undefined) wire.overdueFactor = vitality.overdueFactor
  if (vitality.pAlive !== undefined) wire.pAlive = vitality.pAlive
  if (vitality.pAliveInterval !== undefined) wire.pAliveInterval = vitality.pAliveInterval
  if (vitality.expectedNextPostOn !== undefined) wire.expectedNextPostOn = vitality.expectedNextPostOn
  const { irregularity, rhythmChanges, proposedPauses, policy } = vitality
  if (irregularity) wire.irregularity = { ...irregularity, sentence: history.irregularity(irregularity) }
  if (rhythmChanges) wire.rhythmChanges = rhythmChanges.map((change) => ({ ...change, sentence: history.rhythmChange(change) }))
  if (proposedPauses) wire.proposedPauses = proposedPauses.map((pause) => ({ ...pause, sentence: history.proposedPause(pause) }))
  if (policy) wire.policy = { ...policy, evidence: [...policy.evidence], sentence: history.policy(policy) }
  return wire
}
