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

/** The silence so far, which is never less than on the very day of a post. */
const elapsedIn = (silence: number): number => Math.max(silence, RHYTHM_MODEL.minimumSilence.value)

/** ln odds that the channel is alive. The odds of stopping after a post grow with the rhythm, which makes stopping a constant hazard per day. */
const logOddsAlive = (mu: number, logSurvival: number): number => logSurvival - (RHYTHM_MODEL.c0.value + mu - RHYTHM_MODEL.m0.value)

/** P(a stopped channel comes back within so many days). */
const comeback = (days: number): number => -Math.expm1(-RHYTHM_MODEL.rho.value * days)

/** Alive, and the gap ends; or stopped, and back. Both survivals in logarithms. */
const postWithin = (pAlive: number, logSurvivalThen: number, logSurvivalNow: number, comesBack: number): number =>
  Math.min(1, pAlive * -Math.expm1(Math.min(0, logSurvivalThen - logSurvivalNow)) + (1 - pAlive) * comesBack)

/**
 * Is the channel alive after this silence, and will it post?
 *
 * S is the survival function of the rhythm, o the odds that the channel stops after a post. Alive: S(s) / (S(s) + o). A post within H: alive, and
 * the gap ends within H; or stopped, and back at rate rho.
 * All in logarithms: S(s) itself is zero in floating point long before the silence is absurd. Method and fit: ADR 0003.
 */
export const outlookOf = ({ mu, sigma }: Rhythm, silence: number): Outlook => {
  const elapsed = elapsedIn(silence)
  const place = (days: number): number => (Math.log(days) - mu) / sigma
  const logSurvival = logNormalSurvival(place(elapsed))
  const pAlive = 1 / (1 + Math.exp(-logOddsAlive(mu, logSurvival)))
  return {
    silenceSurvival: Math.exp(logSurvival),
    pAlive,
    pPostWithin: (days) => (days <= 0 ? 0 : postWithin(pAlive, logNormalSurvival(place(elapsed + days)), logSurvival, comeback(days))),
    medianWait: () => Math.max(0, Math.exp(mu + sigma * normalUpperQuantile(logSurvival - Math.LN2)) - elapsed),
  }
}

/**
 * The same for many rhythms: what does each make of one silence? Writes the probability of being alive, then that of a post within each of so many
 * active days, in the order asked, where it is told to: some dozens of rhythms are looked at for each history.
 */
export const outlooksOver = (silence: number, activeDays: readonly number[]): ((mu: number, sigma: number, told: Float64Array) => void) => {
  const elapsed = elapsedIn(silence)
  const logElapsed = Math.log(elapsed)
  const logLater = activeDays.map((days) => Math.log(elapsed + Math.max(0, days)))
  const comesBack = activeDays.map((days) => comeback(Math.max(0, days)))
  return (mu, sigma, told) => {
    const logSurvival = logNormalSurvival((logElapsed - mu) / sigma)
    const pAlive = 1 / (1 + Math.exp(-logOddsAlive(mu, logSurvival)))
    told[0] = pAlive
    for (let index = 0; index < logLater.length; index++) {
      const later = logLater[index] as number
      const then = later > logElapsed ? logNormalSurvival((later - mu) / sigma) : logSurvival
      told[index + 1] = postWithin(pAlive, then, logSurvival, comesBack[index] as number)
    }
  }
}

/**
 * A probability that none of these rhythms stays below: of a post within so many active days.
 *
 * By the least and the greatest place and spread among them alone, so that it costs as much as three of them; 0 where that says nothing. A silence is survived least by the fastest, and a gap ends
 * soonest by them too (the hazard falls with the place); beyond the place of the slowest, and about it, a wider spread only takes from what ends in time. Coming back is left out.
 */
export const leastChanceOf = (rhythms: readonly Rhythm[], silence: number, days: number): number => {
  let [fastest, slowest, narrowest, widest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0]
  for (const { mu, sigma } of rhythms) {
    fastest = Math.min(fastest, mu)
    slowest = Math.max(slowest, mu)
    narrowest = Math.min(narrowest, sigma)
    widest = Math.max(widest, sigma)
  }
  const elapsed = elapsedIn(silence)
  const [now, later] = [Math.log(elapsed), Math.log(elapsed + Math.max(0, days))]
  if (later <= slowest) return 0
  const survived = logNormalSurvival((now - fastest) / (now > fastest ? narrowest : widest))
  const [before, after] = [logNormalSurvival((now - slowest) / widest), logNormalSurvival((later - slowest) / widest)]
  const ends = now >= slowest ? -Math.expm1(after - before) : Math.exp(before) - Math.exp(after)
  return ends / (1 + Math.exp(-logOddsAlive(slowest, survived)))
}
