import { EXIT_THRESHOLDS, STATE_THRESHOLDS } from './parameters.ts'
import type { Trend, VitalityState } from './vitality.ts'

/** Everything the state of a channel with at least one post depends on. */
export type Findings = {
  readonly postingDays: number
  /** Active days since the last post. */
  readonly silence: number
  /** The median of its own rhythm in days, or what it would be if the silence ended now, when that is longer. */
  readonly rhythmDays: number
  readonly silenceSurvival: number
  readonly pAlive: number
  /** P(the present silence lasts as long as dormancy is about), 1 when it already did. */
  readonly pLongSilence: number
  readonly trend: Trend
  /** Whether a trend that fell, or rose, before has not clearly ended. */
  readonly lingersFalling: boolean
  readonly lingersRising: boolean
}

/** Gravest last; states that are not among them say nothing about where a channel stood. */
const GRAVITY: Partial<Readonly<Record<VitalityState, number>>> = { thriving: 0, steady: 1, fading: 2, dormant: 3, abandoned: 4 }

/** Whether it stood at least as badly before as this state. */
type WasAs = (state: 'fading' | 'dormant' | 'abandoned') => boolean

const isAbandoned = ({ silence, pAlive }: Findings, was: WasAs): boolean => {
  const { abandonedAlive, abandonedMinimumSilence, abandonedCertainSilence } = STATE_THRESHOLDS
  const alive = was('abandoned') ? EXIT_THRESHOLDS.abandonedAlive : abandonedAlive
  return silence >= abandonedCertainSilence.value || (silence >= abandonedMinimumSilence.value && pAlive < alive.value)
}

const isDormant = ({ silence, silenceSurvival, pLongSilence }: Findings, was: WasAs): boolean => {
  const { dormantMinimumSilence, dormantOverdueSurvival, dormantLongSilenceProbability } = STATE_THRESHOLDS
  const lasting = was('dormant') ? EXIT_THRESHOLDS.dormantLongSilenceProbability : dormantLongSilenceProbability
  return silence >= dormantMinimumSilence.value && silenceSurvival < dormantOverdueSurvival.value && pLongSilence >= lasting.value
}

const isFading = ({ silenceSurvival, trend, lingersFalling }: Findings, was: WasAs): boolean => {
  if (silenceSurvival < STATE_THRESHOLDS.fadingSurvival.value || trend === 'falling') return true
  return was('fading') && (silenceSurvival < EXIT_THRESHOLDS.fadingSurvival.value || lingersFalling)
}

const isThriving = ({ silenceSurvival, rhythmDays, trend, lingersRising }: Findings, wasThriving: boolean): boolean => {
  const { thrivingSurvival, thrivingRhythm } = wasThriving ? EXIT_THRESHOLDS : STATE_THRESHOLDS
  const isRising = trend === 'rising' || (wasThriving && lingersRising)
  return silenceSurvival >= thrivingSurvival.value && (isRising || rhythmDays <= thrivingRhythm.value)
}

/**
 * Where does the channel stand?
 *
 * The first that holds, gravest first. Each condition can only become truer as the silence grows (thriving only less true), so that
 * waiting never makes a channel livelier; a change that breaks this fails a law in assess-vitality.test.ts.
 * Too few posts hide the shades between thriving and fading, not a silence that is long by any channel's rhythm.
 *
 * `previous`: the state it was last found in; none when left out. A state is then left only where its figure is clearly past the threshold at which it
 * is entered (`EXIT_THRESHOLDS`), so that one crossing makes one change.
 */
export const stateOf = (findings: Findings, previous?: VitalityState): VitalityState => {
  const gravity = previous === undefined ? undefined : GRAVITY[previous]
  const was: WasAs = (state) => gravity !== undefined && gravity >= (GRAVITY[state] as number)
  if (isAbandoned(findings, was)) return 'abandoned'
  if (isDormant(findings, was)) return 'dormant'
  if (findings.postingDays < STATE_THRESHOLDS.enoughPostingDays.value) return 'too-early'
  if (isFading(findings, was)) return 'fading'
  return isThriving(findings, previous === 'thriving') ? 'thriving' : 'steady'
}
