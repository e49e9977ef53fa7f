import { logNormalSurvival, normalUpperQuantile } from '../../shared/normal.ts'
import { RHYTHM_MODEL } from './parameters.ts'
import type { Rhythm } from './rhythm.ts'

/** What a channel's rhythm says about a silence of so many active days. Probabilities are 0..1. */
export type Outlook = {
  /** P(a gap of its own, while alive, is longer than the silence). */
  readonly silenceSurvival: number
  /** P(it has not stopped). */
  readonly pAlive: number
  /** P(at least one post within so many further active days). */
  readonly pPostWithin: (days: number) => number
  /** Active days until half of the possible next posts have come, if it is alive. */
  readonly medianWait: () => number
}

/**
 * Is the channel alive after this silence, and will it post?
 *
 * S is the survival function of the rhythm, o the odds that the channel stops after a post; o grows with the rhythm, which makes stopping
 * a constant hazard per day. Alive: S(s) / (S(s) + o). A post within H: alive, and the gap ends within H; or stopped, and back at rate rho.
 * All in logarithms: S(s) itself is zero in floating point long before the silence is absurd. Method and fit: ADR 0003.
 */
export const outlookOf = ({ mu, sigma }: Rhythm, silence: number): Outlook => {
  const { m0, c0, rho, minimumSilence } = RHYTHM_MODEL
  const elapsed = Math.max(silence, minimumSilence.value)
  const place = (days: number): number => (Math.log(days) - mu) / sigma
  const logSurvival = logNormalSurvival(place(elapsed))
  const logOddsAlive = logSurvival - (c0.value + mu - m0.value)
  const pAlive = 1 / (1 + Math.exp(-logOddsAlive))
  const pStopped = 1 / (1 + Math.exp(logOddsAlive))

  return {
    silenceSurvival: Math.exp(logSurvival),
    pAlive,
    pPostWithin: (days) => {
      if (days <= 0) return 0
      const gapEnds = -Math.expm1(Math.min(0, logNormalSurvival(place(elapsed + days)) - logSurvival))
      const comesBack = -Math.expm1(-rho.value * days)
      return Math.min(1, pAlive * gapEnds + pStopped * comesBack)
    },
    medianWait: () => Math.max(0, Math.exp(mu + sigma * normalUpperQuantile(logSurvival - Math.LN2)) - elapsed),
  }
}
