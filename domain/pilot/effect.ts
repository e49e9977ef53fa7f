import { dayOf } from '../shared/calendar.ts'
import { sum } from '../shared/sum.ts'
import { type Baseline, type Comparison, type Kpi, sharesOf } from './kpi.ts'
import { levelOf, NOTHING, scaledLevel, scaleOf, type Total, together, totalOf } from './scale.ts'
import { studentFor } from './sequential-test.ts'

/** A week of a pilot that counts, and the group compared with in the same week, where there is one. */
export type CountedWeek = { readonly pilot: Total; readonly compared?: Total }

/** How things were before, on the scale of the test. */
export type Reference = {
  /** In the unit of the KPI. */
  readonly level: number
  /** What it was seen in; absent where the level is taken as exact. */
  readonly total?: Total
  /** Its weeks, where it was told week by week, which tells how much they differ; else the sum alone, or nothing. */
  readonly parts: readonly Total[]
  /** Of single values, for a mean; absent where nobody knows. */
  readonly variance?: number
}

export const referenceOf = ({ type }: Kpi, baseline: Baseline): Reference => {
  if (baseline.kind === 'value') {
    const { value, standardDeviation } = baseline
    return { level: value, parts: [], ...(standardDeviation === undefined ? {} : { variance: standardDeviation ** 2 }) }
  }
  const days = dayOf(baseline.to) - dayOf(baseline.from) + 1
  const parts = baseline.kind === 'weeks' ? baseline.weeks.map((sample) => totalOf(type, sample, 7)) : [totalOf(type, baseline.total, days)]
  const total = parts.reduce(together, NOTHING)
  const variance = type === 'mean' ? poolOf(parts) : undefined
  return { level: levelOf(total) ?? 0, total, parts, ...(variance === undefined ? {} : { variance }) }
}

/** Variance of single values within weeks. */
const poolOf = (weeks: readonly Total[]): number | undefined => {
  const freedom = sum(weeks.map((week) => week.squaresFreedom))
  return freedom > 0 ? sum(weeks.map((week) => week.squares)) / freedom : undefined
}

/**
 * The same with a pilot's weeks. Where values before are told to differ by so much, those of a pilot never count as differing by less: of skewed values (money, time) few
 * are large, and while none is, both their mean and their spread look small.
 */
const varianceOf = (weeks: readonly Total[], { comparison, reference }: Omit<Comparing, 'kpi'>): number | undefined => {
  const pool = poolOf(weeks)
  if (pool === undefined || reference.variance === undefined || reference.total || comparison === 'group') return pool ?? reference.variance
  return Math.max(pool, reference.variance)
}

/** The effect of a pilot on the scale of the test, positive for better, and how well it is known. */
export type Effect = {
  readonly estimate: number
  /** What it would be known by if weeks differed as chance makes them: 1/(1/n + 1/m), in trials, weeks or values. */
  readonly size: number
  /** Its variance if weeks differed by chance alone. */
  readonly chance: number
  /** How many times as much weeks differ as by chance alone, and the degrees of freedom that this is known by; 1 with none. */
  readonly dispersion: number
  readonly freedom: number
  /** The level, in the unit of the KPI, about which they were seen to differ. */
  readonly spreadAbout: number
  /** The part of its variance that is the pilot's own, compared with the time before; 0 with a group, which differs with it. */
  readonly own: number
}

type Comparing = { readonly kpi: Kpi; readonly comparison: Comparison; readonly reference: Reference }

/** Undefined where too little was seen for any figure: nothing at all, or only values that never differ. */
export const effectOf = (weeks: readonly CountedWeek[], { kpi, comparison, reference }: Comparing): Effect | undefined => {
  const pilots = weeks.map((week) => week.pilot)
  const groups = weeks.flatMap((week) => week.compared ?? [])
  const [pilot, group] = [pilots.reduce(together, NOTHING), groups.reduce(together, NOTHING)]
  const against = comparison === 'group' ? group : reference.total
  if (pilot.size === 0 || (against && against.size === 0)) return undefined
  const sign = kpi.improves === 'up' ? 1 : -1
  const level = against ? scaledLevel(kpi.type, against) : scaleOf(kpi.type).of(reference.level)
  const estimate = sign * (scaledLevel(kpi.type, pilot) - level)
  const size = 1 / (1 / pilot.size + (against ? 1 / against.size : 0))
  const ofOne = kpi.type === 'mean' ? varianceOf([...pilots, ...(comparison === 'group' ? groups : reference.parts)], { comparison, reference }) : 1
  if (ofOne === undefined || ofOne === 0) return undefined
  const [ofPilot, ofBefore] = [spreadOf(kpi, pilots, ofOne), spreadOf(kpi, reference.parts, ofOne)]
  const reached = levelOf(pilot) as number
  const own = comparison === 'group' ? 0 : size / pilot.size
  const { squares, freedom } = comparison === 'group' ? spreadOfDifferences(kpi, weeks, ofOne) : bothSpreads(ofPilot, ofBefore)
  const spreadAbout = freedom > 0 ? (ofPilot.freedom * reached + ofBefore.freedom * reference.level) / (ofPilot.freedom + ofBefore.freedom) : reached
  const dispersion = freedom > 0 ? squares / freedom : 1
  const effect = { estimate, size, chance: ofOne / size, dispersion, freedom, spreadAbout, own }
  if (comparison === 'group' || !isWilder(ofPilot, ofBefore)) return effect
  const apart = spreadApart(ofPilot, ofBefore, own)
  return { ...effect, ...apart, dispersion: Math.max(dispersion, apart.dispersion) }
}

/**
 * How far from the truth an effect may lie where a normal z would have to reach `z`: what Student's t asks for with the spread that was seen between weeks, and
 * never less than chance alone would ask for. Weeks that agree by luck would else prove anything: no success in ten weeks is no certainty.
 */
export const reachOf = (z: number, { chance, dispersion, freedom }: Pick<Effect, 'chance' | 'dispersion' | 'freedom'>): number => {
  const student = studentFor(z, freedom)
  return Number.isFinite(student) ? Math.sqrt(chance) * Math.max(z, student * Math.sqrt(dispersion)) : student
}

/**
 * How many times as wide the reach of counts is where the pilot's own level is another one than that about which weeks were seen to differ. Counts whose weeks differ beyond chance differ by more than
 * in proportion where they are higher: as of a negative binomial distribution, whose variance is λ + λ²/k. Never less than was seen.
 * @param level of the pilot, in the unit of the KPI.
 */
export const widerAt = (level: number, { dispersion, spreadAbout, own }: Pick<Effect, 'dispersion' | 'spreadAbout' | 'own'>): number => {
  if (dispersion <= 1 || level <= spreadAbout) return 1
  const there = (1 + ((dispersion - 1) * level) / spreadAbout) / dispersion
  return Math.sqrt(1 + (there - 1) * own)
}

type Spread = { readonly squares: number; readonly freedom: number }

const bothSpreads = (one: Spread, other: Spread): Spread => ({ squares: one.squares + other.squares, freedom: one.freedom + other.freedom })

/** How many times as much as by chance; never taken for less than chance. */
const timesChance = ({ squares, freedom }: Spread): number => Math.max(1, squares / freedom)

/** One-sided, 5 %. */
const WILDER_FROM = 1.645

/**
 * Do weeks of a pilot differ by clearly more than those before did? An F test by the cube roots of E. Paulson, "An approximate normalization of the analysis of variance distribution", Annals of
 * Mathematical Statistics 13, 1942. What steady weeks before say of the spread says nothing of such a pilot.
 */
const isWilder = (ofPilot: Spread, ofBefore: Spread): boolean => {
  if (ofPilot.freedom === 0 || ofBefore.freedom === 0) return false
  const root = Math.cbrt(timesChance(ofPilot) / timesChance(ofBefore))
  const [one, other] = [2 / (9 * ofPilot.freedom), 2 / (9 * ofBefore.freedom)]
  return root * (1 - other) - (1 - one) >= WILDER_FROM * Math.sqrt(root * root * other + one)
}

/** Each side by its own spread, with the degrees of freedom of B. L. Welch, "The generalization of Student's problem when several different population variances are involved", Biometrika 34, 1947. */
const spreadApart = (ofPilot: Spread, ofBefore: Spread, own: number): Pick<Effect, 'dispersion' | 'freedom'> => {
  const [one, other] = [timesChance(ofPilot) * own, timesChance(ofBefore) * (1 - own)]
  const dispersion = one + other
  return { dispersion, freedom: dispersion ** 2 / (one ** 2 / ofPilot.freedom + other ** 2 / ofBefore.freedom) }
}

/** Variance that chance alone would give a level of such a size. */
const chanceOf = (type: Kpi['type'], level: number, size: number, ofOne: number): number =>
  (sharesOf(type) ? level * (1 - level) : type === 'count' ? level : ofOne) / size

/**
 * Pearson's statistic of weeks about their common level, or that with each week weighed by its size where that is more: what weeks differ by beyond chance weighs as much as the week does,
 * and a large one may be most of the level (the variance of a ratio of clusters).
 */
const spreadOf = ({ type }: Kpi, weeks: readonly Total[], ofOne: number): Spread => {
  const seen = weeks.filter(({ size }) => size > 0)
  const level = levelOf(seen.reduce(together, NOTHING)) ?? 0
  const squares = seen.map((week) => {
    const chance = chanceOf(type, level, week.size, ofOne)
    return chance > 0 ? (week.sum / week.size - level) ** 2 / chance : 0
  })
  const size = sum(seen.map((week) => week.size)) / seen.length
  const weighed = squares.map((square, place) => (square * (seen[place] as Total).size) / size)
  return { squares: Math.max(sum(squares), sum(weighed)), freedom: Math.max(0, seen.length - 1) }
}

/** How far weeks differ beyond chance, as far as a baseline tells; undefined where it is not told by the week. */
export const dispersionOf = (kpi: Kpi, { parts, variance = 1 }: Reference): number | undefined => {
  const { squares, freedom } = spreadOf(kpi, parts, variance)
  return freedom > 0 ? squares / freedom : undefined
}

/** One-sided, 5 %: a correlation of weeks that have none lies beyond this by the root of their number so seldom (M. S. Bartlett, Journal of the Royal Statistical Society B 8, 1946). */
const RESEMBLES_FROM = 1.645

/**
 * The correlation of weeks of a baseline with the one before, where it is more than chance makes of weeks that have none; undefined otherwise. Errors are those of weeks that do not resemble
 * each other: at 0.3 they are about twice as many.
 */
export const resemblanceOf = ({ type }: Kpi, { parts, variance = 1 }: Reference): number | undefined => {
  const level = levelOf(parts.reduce(together, NOTHING)) ?? 0
  const residuals = parts.map((week) => {
    const chance = chanceOf(type, level, week.size, variance)
    return week.size > 0 && chance > 0 ? (week.sum / week.size - level) / Math.sqrt(chance) : 0
  })
  const all = sum(residuals.map((one) => one * one))
  if (all === 0) return undefined
  const correlation = sum(residuals.slice(1).map((one, place) => one * (residuals[place] as number))) / all
  return correlation * Math.sqrt(parts.length) >= RESEMBLES_FROM ? correlation : undefined
}

/** The same for the differences of two groups: what moves both of them in a week is no difference. */
const spreadOfDifferences = ({ type }: Kpi, weeks: readonly CountedWeek[], ofOne: number): Spread => {
  const both = weeks.flatMap(({ pilot, compared }) => (compared && pilot.size > 0 && compared.size > 0 ? [{ pilot, compared }] : []))
  const [ofPilot, ofGroup] = (['pilot', 'compared'] as const).map((arm) => levelOf(both.map((week) => week[arm]).reduce(together, NOTHING)) ?? 0)
  const differences = both.map(({ pilot, compared }) => ({
    difference: pilot.sum / pilot.size - compared.sum / compared.size,
    chance: chanceOf(type, ofPilot as number, pilot.size, ofOne) + chanceOf(type, ofGroup as number, compared.size, ofOne),
  }))
  const tellable = differences.filter(({ chance }) => chance > 0)
  const mean = sum(tellable.map(({ difference, chance }) => difference / chance)) / sum(tellable.map(({ chance }) => 1 / chance))
  return { squares: sum(tellable.map(({ difference, chance }) => (difference - mean) ** 2 / chance)), freedom: Math.max(0, both.length - 1) }
}
