import { judgement } from '../catalogue/judgement.ts'
import { scoreWalk } from './score-walk.ts'

/**
 * Has a pilot shown something, asked at every look?
 *
 * A group-sequential test with error spending: each look may spend so much of the error that was agreed on, so that over all looks no more is spent,
 * whether anybody looks at all of them or not. K. K. G. Lan and D. L. DeMets, "Discrete sequential boundaries for clinical trials", Biometrika 70, 1983;
 * spending by the calendar: the same, "Group sequential procedures: calendar versus information time", Statistics in Medicine 8, 1989.
 * Stopping for futility binds nobody: the first error holds also where a pilot goes on against the advice to stop.
 */

/** How an error is spent over the calendar: part of the error = (part of the time)^power. K. Kim and D. L. DeMets, Biometrika 74, 1987. ADR 0036 compares powers. */
const SPENDING_POWER = judgement(2, 'power of time', 'ADR 0036')

export type Errors = {
  /** The most often that success is claimed where nothing got better: α, above 0 and below 0.5. */
  readonly falseSuccess: number
  /** The most often that an effect as large as the least that matters is missed: β, above 0 and below 0.5. */
  readonly missed: number
}

/** What is known at a look, and the part of the planned time that is over by then: above 0, at most 1, growing. */
export type Look = { readonly information: number; readonly elapsed: number /** Nothing may be concluded yet. */; readonly early: boolean }

/**
 * The part of an error that is spent at all. The rest covers that the spread between weeks is estimated anew at each look and that weeks which differ are not normal:
 * with all of it, counts of three to ten times the variance by chance were called better in up to 6.2 of 100 pilots instead of 5, with nine tenths worse in up to 6.7 (`npm run bench:pilots`).
 */
export const ERROR_SPENT = judgement(0.8, 'part of the error', 'ADR 0036')

/**
 * The part of that which is spent where nothing but the pilot tells how much weeks differ: a baseline in one sum or as a bare value. Counts of three times the variance by chance were called
 * worse in 5.9 of 100 pilots against an exact value with all of it.
 */
export const SPENT_UNKNOWING = judgement(0.8, 'part of the error that is spent', 'ADR 0036')

/** Degrees of freedom below which nobody knows how much weeks differ, and nothing is concluded. */
export const LEAST_FREEDOM = judgement(3, 'degrees of freedom', 'ADR 0036')

/** Part of an error spent when so much of the time is over. */
const spentAt = (elapsed: number): number => ERROR_SPENT.value * elapsed ** SPENDING_POWER.value

/**
 * The bounds of every look in standard deviations: the first error is spent on finding the statistic there or above while the effect is nought.
 *
 * By symmetry they serve three statements: that the KPI got better (its effect is above nought), that it got worse, and, with an error of its own, that it moves less than is worth the effort.
 * Only the parts of the information matter, not its unit.
 * @param looks time grows from each to the next, information never shrinks.
 */
export const boundsOf = (looks: readonly Look[], error: number, spent: (elapsed: number) => number = spentAt): readonly number[] => {
  const all = looks.at(-1)?.information ?? 1
  const parts = apart(looks.map((look) => ({ ...look, information: look.information / all })))
  if (spent !== spentAt) return boundsAt(parts, error, spent)
  const key = JSON.stringify([error, ...parts.map(({ information, elapsed, early }) => [information, elapsed, early])])
  const found = BOUNDS.get(key) ?? boundsAt(parts, error, spent)
  BOUNDS.delete(key)
  BOUNDS.set(key, found)
  const [oldest] = BOUNDS.keys()
  if (BOUNDS.size > MOST_REMEMBERED && oldest !== undefined) BOUNDS.delete(oldest)
  return found
}

/**
 * The least part by which a look is taken to know more than the one before. A week may bring next to nothing: nobody came, or all the uncertainty left is the baseline's.
 * Looks that are nearly the same are then taken for a little more different than they are, which makes bounds a little harder, never easier.
 */
const LEAST_GROWTH = 1e-3

const apart = (looks: readonly Look[]): readonly Look[] => {
  let before = 0
  return looks.map((look) => {
    before = Math.max(look.information, before * (1 + LEAST_GROWTH))
    return { ...look, information: before }
  })
}

/** Planning asks for the same bounds for every effect and every simulated pilot, and a page for those that a list has asked for: those asked for last are remembered. */
const BOUNDS = new Map<string, readonly number[]>()
const MOST_REMEMBERED = 500

const boundsAt = (looks: readonly Look[], error: number, spent: (elapsed: number) => number): readonly number[] => {
  let walk = scoreWalk(0)
  let used = 0
  return looks.map(({ information, elapsed, early }) => {
    const spread = Math.sqrt(information)
    const scores = walk.at(information)
    const left = error * spent(elapsed) - used
    const bound = early || left <= 0 ? Number.POSITIVE_INFINITY : boundOf((z) => scores.above(z * spread), left)
    used += scores.above(bound * spread)
    walk = scores.between(Number.NEGATIVE_INFINITY, bound * spread)
    return bound
  })
}

/** Where a falling probability comes down to `wanted`: false position with halving of the end that stays (Illinois), on logarithms. */
const boundOf = (probability: (z: number) => number, wanted: number): number => {
  const excess = (z: number): number => Math.log(Math.max(probability(z), Number.MIN_VALUE) / wanted)
  let [low, high] = [-1, 6]
  let [over, under] = [excess(low), excess(high)]
  if (over <= 0) return low
  if (under >= 0) return high
  for (let step = 0; step < 60; step++) {
    const z = (low * under - high * over) / (under - over)
    const found = excess(z)
    if (Math.abs(found) < 1e-7) return z
    if (found > 0) [low, over, under] = [z, found, under / 2]
    else [high, under, over] = [z, found, over / 2]
  }
  return (low + high) / 2
}

/**
 * What Student's t has to reach with so many degrees of freedom where a normal z would have to reach `z`.
 *
 * D. L. Wallace, "Bounds on normal approximations to Student's and the chi-square distributions", Annals of Mathematical Statistics 30, 1959, turned round.
 * It errs on the hard side, the more the further out: with 3 degrees of freedom by 0.5 % at z = 1.645 and by 7 % at 3.09, with 10 by less than 1 %. Infinite below `LEAST_FREEDOM`.
 */
export const studentFor = (z: number, degreesOfFreedom: number): number => {
  if (!Number.isFinite(z)) return z
  if (degreesOfFreedom < LEAST_FREEDOM.value) return Math.sign(z) * Number.POSITIVE_INFINITY
  const corrected = (z * (8 * degreesOfFreedom + 3)) / (8 * degreesOfFreedom + 1)
  return Math.sign(z) * Math.sqrt(degreesOfFreedom * Math.expm1((corrected * corrected) / degreesOfFreedom))
}
