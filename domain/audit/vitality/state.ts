import { STATE_THRESHOLDS } from './parameters.ts'
import type { Trend, VitalityState } from './vitality.ts'

/** Everything the state of a channel with at least one post depends on. */
export type Findings = {
  readonly postingDays: number
  /** Active days since the last post. */
  readonly silence: number
  /** The median of its own rhythm, in days. */
  readonly ownRhythmDays: number
  readonly silenceSurvival: number
  readonly pAlive: number
  /** P(the present silence lasts as long as dormancy is about), 1 when it already did. */
  readonly pLongSilence: number
  readonly trend: Trend
}

const isAbandoned = ({ silence, pAlive }: Findings): boolean => {
  const { abandonedAlive, abandonedMinimumSilence, abandonedCertainSilence } = STATE_THRESHOLDS
  return silence >= abandonedCertainSilence.value || (silence >= abandonedMinimumSilence.value && pAlive < abandonedAlive.value)
}

const isDormant = ({ silence, silenceSurvival, pLongSilence }: Findings): boolean => {
  const { dormantMinimumSilence, dormantOverdueSurvival, dormantLongSilenceProbability } = STATE_THRESHOLDS
  return (
    silence >= dormantMinimumSilence.value && silenceSurvival < dormantOverdueSurvival.value && pLongSilence >= dormantLongSilenceProbability.value
  )
}

const isFading = ({ silenceSurvival, trend }: Findings): boolean => silenceSurvival < STATE_THRESHOLDS.fadingSurvival.value || trend === 'falling'

const isThriving = ({ silenceSurvival, ownRhythmDays, trend }: Findings): boolean =>
  silenceSurvival >= STATE_THRESHOLDS.thrivingSurvival.value && (trend === 'rising' || ownRhythmDays <= STATE_THRESHOLDS.thrivingRhythm.value)

/**
 * Where does the channel stand?
 *
 * The first that holds, gravest first. Each condition can only become truer as the silence grows (thriving only less true), so that
 * waiting never makes a channel livelier; a change that breaks this fails a law in assess-vitality.test.ts.
 * Too few posts hide the shades between thriving and fading, not a silence that is long by any channel's rhythm.
 */
export const stateOf = (findings: Findings): VitalityState => {
  if (isAbandoned(findings)) return 'abandoned'
  if (isDormant(findings)) return 'dormant'
  if (findings.postingDays < STATE_THRESHOLDS.enoughPostingDays.value) return 'too-early'
  if (isFading(findings)) return 'fading'
  return isThriving(findings) ? 'thriving' : 'steady'
}
