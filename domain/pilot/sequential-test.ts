import { judgement } from '../catalogue/judgement.ts'
import { type ScoresAtLook, scoreWalk } from './score-walk.ts'

/**
 * Has a pilot shown something, asked at every look?
 *
 * A group-sequential test with error spending: each look may spend so much of the error that was agreed on, so that over all looks no more is spent,
 * whether anybody looks at all of them or not. K. K. G. Lan and D. L. DeMets, "Discrete sequential boundaries for clinical trials", Biometrika 70, 1983;
 * spending by the calendar: the same, "Group sequential procedures: calendar versus information time", Statistics in Medicine 8, 1989.
 * Futility spends the other error and binds nobody: the first error holds also where a pilot goes on against the advice to stop.
 */

/** How the errors are spent over the calendar: part of the error = (part of the time)^power. K. Kim and D. L. DeMets, Biometrika 74, 1987. ADR 0036 compares powers. */
export const SPENDING_POWER = { success: judgement(2, 'power of time', 'ADR 0036'), futility: judgement(2, 'power of time', 'ADR 0036') } as const

export type Errors = {
  /** The most often that success is claimed where nothing got better: α, above 0 and below 0.5. */
  readonly falseSuccess: number
  /** The most often that an effect as large as the least that matters is missed: β, above 0 and below 0.5. */
  readonly missed: number
}

/** What is known at a look, and the part of the planned time that is over by then: above 0, at most 1, growing. */
export type Look = { readonly information: number; readonly elapsed: number /** Nothing may be concluded yet. */; readonly early: boolean }

/** Between which scores, in standard deviations, a pilot goes on at a look; infinite where nothing may be concluded. */
export type Bounds = { readonly success: number; readonly futility: number }

/** Part of an error spent when so much of the time is over. */
export const spentAt = (elapsed: number, power: number): number => Math.min(1, elapsed) ** power

/** How success and futility are spent; ADR 0036 compares others with these. */
export type Spending = { readonly success: (elapsed: number) => number; readonly futility: (elapsed: number) => number }
const SPENDING: Spending = {
  success: (elapsed) => spentAt(elapsed, SPENDING_POWER.success.value),
  futility: (elapsed) => spentAt(elapsed, SPENDING_POWER.futility.value),
}

/** The bound at which `probability(bound)`, which falls as it grows, is `wanted`; by halving. */
const boundOf = (probability: (bound: number) => number, wanted: number, spread: number): number => {
  let [low, high] = [-12 * spread, 12 * spread]
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (probability(middle) > wanted) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * The bounds of every look, in standard deviations of the effect.
 * @param looks information and time grow from each to the next.
 * @param least the least effect that matters, more than zero.
 */
export const boundsOf = (
  looks: readonly Look[],
  least: number,
  { falseSuccess, missed }: Errors,
  spending: Spending = SPENDING,
): readonly Bounds[] => {
  let [idle, effective] = [scoreWalk(0), scoreWalk(least)]
  let [claimed, stopped] = [0, 0]
  return looks.map(({ information, elapsed, early }) => {
    const spread = Math.sqrt(information)
    const [none, some] = [idle.at(information), effective.at(information)]
    const toClaim = falseSuccess * spending.success(elapsed) - claimed
    const toStop = missed * spending.futility(elapsed) - stopped
    const success = early || toClaim <= 0 ? Number.POSITIVE_INFINITY : boundOf(none.above, toClaim, spread)
    const futility = early || toStop <= 0 ? Number.NEGATIVE_INFINITY : Math.min(success, stopBound(some, toStop, least * information, spread))
    claimed += none.above(success)
    stopped += some.below(futility)
    idle = none.between(Number.NEGATIVE_INFINITY, success)
    effective = some.between(futility, success)
    return { success: success / spread, futility: futility / spread }
  })
}

const stopBound = (scores: ScoresAtLook, toStop: number, centre: number, spread: number): number =>
  centre - boundOf((distance) => scores.below(centre - distance), toStop, spread)

/** What becomes of a pilot by each look if the effect is as large as that: probabilities that success was claimed, or the pilot stopped, by then. */
export type Course = { readonly succeeded: readonly number[]; readonly stopped: readonly number[] }

export const courseOf = (looks: readonly (Pick<Look, 'information'> & Bounds)[], effect: number): Course => {
  let walk = scoreWalk(effect)
  let [success, stop] = [0, 0]
  const [succeeded, stopped]: [number[], number[]] = [[], []]
  for (const look of looks) {
    const scores = walk.at(look.information)
    const spread = Math.sqrt(look.information)
    const [low, high] = [look.futility * spread, look.success * spread]
    success += scores.above(high)
    stop += scores.below(low)
    succeeded.push(success)
    stopped.push(stop)
    walk = scores.between(low, high)
  }
  return { succeeded, stopped }
}

/**
 * What Student's t has to reach with so many degrees of freedom where a normal z would have to reach `z`.
 *
 * D. L. Wallace, "Bounds on normal approximations to Student's and the chi-square distributions", Annals of Mathematical Statistics 30, 1959, turned round.
 * Infinite where there is no degree of freedom: with one period alone nobody knows how much periods differ.
 */
export const studentFor = (z: number, degreesOfFreedom: number): number => {
  if (!Number.isFinite(z)) return z
  if (degreesOfFreedom < 1) return Math.sign(z) * Number.POSITIVE_INFINITY
  const corrected = (z * (8 * degreesOfFreedom + 3)) / (8 * degreesOfFreedom + 1)
  return Math.sign(z) * Math.sqrt(degreesOfFreedom * Math.expm1((corrected * corrected) / degreesOfFreedom))
}
