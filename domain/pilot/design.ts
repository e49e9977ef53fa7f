import { judgement } from '../catalogue/judgement.ts'
import { normalUpperQuantile } from '../shared/normal.ts'
import { gammaFrom, normalFrom, seededRandom } from '../shared/random.ts'
import { dispersionOf, type Reference, referenceOf, widerAt } from './effect.ts'
import type { Comparison } from './kpi.ts'
import type { PilotKind, PilotPlan } from './pilot.ts'
import { scaleOf } from './scale.ts'
import { boundsOf, type Errors, LEAST_FREEDOM, SPENT_UNKNOWING, studentFor } from './sequential-test.ts'

/** Weeks of a pilot, settling included: what a first honest try takes, and how long one should go on at most (domain theory F.1; Millington on communities). */
export const WEEKS_OF = {
  channel: { least: judgement(8, 'weeks'), most: judgement(12, 'weeks') },
  format: { least: judgement(2, 'weeks'), most: judgement(12, 'weeks') },
  community: { least: judgement(26, 'weeks'), most: judgement(52, 'weeks') },
} as const satisfies Record<PilotKind, unknown>

/** Weeks that have to count before anything is concluded: two full weeks; of a community, nothing is to be expected within two months (Millington). */
export const FIRST_CONCLUSION: Readonly<Record<PilotKind, number>> = { channel: 2, format: 2, community: 9 }

/** A pilot that would need longer is not a pilot. */
export const MOST_WEEKS = 104

/** Half of the error of missing an effect may be spent on stopping early; the other half is left for pilots that end without an answer. */
export const futilityError = ({ missed }: Errors): number => missed / 2

/** When each counted week may conclude, for bounds. */
export const looksOf = (sizes: readonly number[], weeks: readonly number[], { all, first }: { readonly all: number; readonly first: number }) =>
  sizes.map((information, place) => ({ information, elapsed: (weeks[place] as number) / all, early: (weeks[place] as number) < first }))

/** What a pilot would be if all goes as planned, on the scale of the test. */
export type Expectation = {
  /** The least effect that matters. */
  readonly least: number
  /** What one week brings: trials, weeks or values; of two groups, half the harmonic mean of both. */
  readonly perWeek: number
  /** What the baseline was seen in; infinite for a group at the same time or an exact value. */
  readonly before: number
  /** Variance of what one trial, week or value tells by chance alone, and with what weeks differ beyond it. */
  readonly chance: number
  readonly variance: number
  /** Degrees of freedom with which the baseline tells how much weeks differ. */
  readonly freedom: number
  /** The part of the errors that is spent. */
  readonly spent: number
  /** Counts that are compared with the time before: what a week brings, by effect on the scale. How much weeks differ goes with it. */
  readonly countAt?: (effect: number) => number
}

/** Undefined where a figure is missing that nothing can be planned without. */
export const expectationOf = (plan: PilotPlan, reference: Reference = referenceOf(plan.kpi, plan.baseline)): Expectation | undefined => {
  const { kpi, comparison, leastEffect } = plan
  const scale = scaleOf(kpi.type)
  const target = reference.level + (kpi.improves === 'up' ? leastEffect : -leastEffect)
  const least = Math.abs(scale.of(target) - scale.of(reference.level))
  const pilot = kpi.type === 'count' ? 1 : plan.perWeek
  const group = kpi.type === 'count' ? 1 : plan.comparedPerWeek
  const ofOne = kpi.type === 'mean' ? reference.variance : 1
  if (pilot === undefined || (comparison === 'group' && group === undefined) || ofOne === undefined || !(least > 0)) return undefined
  return {
    least,
    perWeek: comparison === 'group' ? 1 / (1 / pilot + 1 / (group as number)) : pilot,
    before: comparison === 'group' ? Number.POSITIVE_INFINITY : (reference.total?.size ?? Number.POSITIVE_INFINITY),
    chance: ofOne,
    variance: ofOne * Math.max(1, dispersionOf(kpi, reference) ?? 1),
    freedom: comparison === 'group' ? 0 : Math.max(0, reference.parts.length - 1),
    spent: spentOf(comparison, reference),
    ...(kpi.type === 'count' && comparison === 'before'
      ? { countAt: (effect: number) => scale.value(scale.of(reference.level) + (kpi.improves === 'up' ? effect : -effect)) }
      : {}),
  }
}

/** The part of the errors that is spent. Groups of the same weeks differ by what both of them do not share, which seldom is skewed. */
export const spentOf = (comparison: Comparison, { parts }: Reference): number =>
  comparison === 'before' && parts.length < 2 ? SPENT_UNKNOWING.value : 1

const sizeAt = ({ perWeek, before }: Expectation, week: number): number => 1 / (1 / (perWeek * week) + 1 / before)

/** What becomes of a pilot of so many weeks whose effect is so many times the least that matters: probabilities that add up to 1, and the mean of the weeks it counts. */
export type Outlook = {
  readonly effect: number
  readonly scale: number
  readonly stop: number
  readonly inconclusive: number
  readonly weeks: number
}

/** Pilots simulated for each outlook: a probability near 0.8 is then known to 0.008. */
const SIMULATED = 2500
const SEED = 20_261_128

export type Run = { readonly expected: Expectation; readonly errors: Errors; readonly weeks: number; readonly first: number }

/**
 * Simulates pilots as they are read (`read-pilot.ts`): the spread between weeks is estimated, with the baseline's weeks where it has any. The same pilots each time
 * and of each the same weeks, so that one more week or a larger effect never makes an outlook worse by chance.
 */
export const outlooksOf = ({ expected, errors, weeks, first }: Run, effects: readonly number[]): readonly Outlook[] => {
  const numbers = Array.from({ length: weeks }, (_, place) => place + 1)
  const sizes = numbers.map((week) => sizeAt(expected, week))
  const looks = looksOf(sizes, numbers, { all: weeks, first })
  const { spent } = expected
  const bounds = { success: boundsOf(looks, spent * errors.falseSuccess), futility: boundsOf(looks, spent * futilityError(errors)) }
  return effects.map((effect) => {
    const needs = numbers.map((_, place): Needs => {
      const wider = widerIn(expected, { effect: effect * expected.least, place, size: sizes[place] as number })
      const needOf = (z: number, much: number): Need => ({ z: z * much, student: studentFor(z, expected.freedom + place) * much })
      return {
        success: needOf(bounds.success[place] as number, wider(0)),
        futility: needOf(bounds.futility[place] as number, wider(expected.least)),
      }
    })
    let [scaled, stopped, counted] = [0, 0, 0]
    for (let pilot = 0; pilot < SIMULATED; pilot++) {
      const { end, week } = onePilot(seededRandom(SEED + pilot), { expected, effect: effect * expected.least, sizes, needs })
      scaled += Number(end === 'scale')
      stopped += Number(end === 'stop')
      counted += week
    }
    const [scale, stop] = [scaled / SIMULATED, stopped / SIMULATED]
    return { effect, scale, stop, inconclusive: Math.max(0, 1 - scale - stop), weeks: counted / SIMULATED }
  })
}

/** How many times as wide a reach is for an effect that is held against pilots that have another one (`widerAt`), by the weeks until then as they are expected. */
const widerIn = (
  { countAt, variance, freedom, perWeek }: Expectation,
  { effect, place, size }: { readonly effect: number; readonly place: number; readonly size: number },
): ((held: number) => number) => {
  if (!countAt || place + freedom === 0) return () => 1
  const spreadAbout = (place * countAt(effect) + freedom * countAt(0)) / (place + freedom)
  return (held) => widerAt(countAt(held), { dispersion: variance, spreadAbout, own: size / (perWeek * (place + 1)) })
}

/** What a look asks for of an effect in standard deviations: of chance, and of the spread that was seen. */
type Need = { readonly z: number; readonly student: number }
type Needs = { readonly success: Need; readonly futility: Need }

type Simulated = {
  readonly expected: Expectation
  readonly effect: number
  readonly sizes: readonly number[]
  readonly needs: readonly Needs[]
}

const onePilot = (
  random: () => number,
  { expected, effect, sizes, needs }: Simulated,
): { readonly end: 'scale' | 'stop' | 'open'; readonly week: number } => {
  const { least, perWeek, before, chance, variance, freedom } = expected
  const beforeError = normalFrom(random) * Math.sqrt(variance / before)
  const beforeSquares = freedom > 0 ? 2 * variance * gammaFrom(random, freedom / 2) : 0
  let [squares, total] = [0, 0]
  const noises = sizes.map(() => normalFrom(random))
  for (let place = 0; place < sizes.length; place++) {
    const week = place + 1
    const noise = (noises[place] as number) * Math.sqrt(variance)
    squares += noise * noise
    total += noise
    const within = freedom + place
    if (within < LEAST_FREEDOM.value) continue
    const estimate = effect + total / (week * Math.sqrt(perWeek)) - beforeError
    const sd = Math.sqrt((beforeSquares + squares - (total * total) / week) / within)
    const { success, futility } = needs[place] as Needs
    const reachOf = ({ z, student }: Need): number => Math.max(z * Math.sqrt(chance), student * sd) / Math.sqrt(sizes[place] as number)
    if (estimate >= reachOf(success)) return { end: 'scale', week }
    if (least - estimate >= reachOf(futility) || -estimate >= reachOf(success)) return { end: 'stop', week }
  }
  return { end: 'open', week: sizes.length }
}

/** Probability of finding an effect as large as the least that matters. */
export const powerOf = (run: Run): number => (outlooksOf(run, [1])[0] as Outlook).scale

/** Does it find the least effect as surely as was asked for? What one test at the end could not find is not simulated. */
export const isSure = (run: Run): boolean => {
  const fixed = fixedWeeks(run)
  return fixed !== undefined && fixed <= run.weeks && powerOf(run) >= 1 - run.errors.missed
}

/** The fewest weeks that count with which the errors are kept, from `least` to `most`; undefined where not even `most` are enough. */
export const weeksNeeded = (run: Omit<Run, 'weeks'>, least: number, most: number): number | undefined => {
  const enough = (weeks: number): boolean => isSure({ ...run, weeks })
  if (enough(least)) return least
  let [low, high] = [least, Math.max(least + 1, Math.ceil(fixedWeeks(run) ?? most))]
  while (high < most && !enough(Math.min(high, most))) [low, high] = [high, Math.ceil(high * 1.3)]
  high = Math.min(high, most)
  if (low >= high || !enough(high)) return undefined
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (enough(middle)) high = middle
    else low = middle
  }
  return high
}

/** Weeks that a test at the end alone would take, were the spread known; undefined where the baseline was seen in too little for any number of weeks. */
export const fixedWeeks = ({ expected, errors }: Pick<Run, 'expected' | 'errors'>): number | undefined => {
  const z = normalUpperQuantile(Math.log(errors.falseSuccess)) + normalUpperQuantile(Math.log(errors.missed))
  const rest = expected.least ** 2 / (z * z * expected.variance) - 1 / expected.before
  return rest > 0 ? 1 / (rest * expected.perWeek) : undefined
}

/** The least effect, in parts of the one that matters, that a pilot of so many weeks finds as surely as asked for; undefined where it finds none, however large. */
export const findableEffect = (run: Run): number | undefined => {
  const found = (effect: number): boolean => isSure({ ...run, expected: { ...run.expected, least: run.expected.least * effect } })
  let [low, high] = [0.01, 2]
  while (!found(high)) {
    high *= 2
    if (high > 64) return undefined
  }
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2
    if (found(middle)) high = middle
    else low = middle
  }
  return high
}
