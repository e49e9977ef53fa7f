import { referenceOf } from '../../domain/pilot/effect.ts'
import type { Baseline, Kpi, Sample } from '../../domain/pilot/kpi.ts'
import type { Observation, PilotPlan } from '../../domain/pilot/pilot.ts'
import { readSample } from '../../domain/pilot/read-sample.ts'
import { scaleOf } from '../../domain/pilot/scale.ts'
import { dateOfDay, dayOf } from '../../domain/shared/calendar.ts'
import { type Course, independent } from './courses.ts'
import { binomialFrom, type Chance, countFrom, poissonFrom, valueFrom } from './draws.ts'

/** A world in which a pilot is tried. */
export type World = {
  readonly name: string
  readonly type: Kpi['type']
  readonly improves?: Kpi['improves']
  /** How things were, in truth: a share, events a week, or a mean. */
  readonly level: number
  readonly leastEffect: number
  /** Trials, questions or values a week, of each group. */
  readonly perWeek?: number
  /** Their number is another one in each pilot: as Poisson's, or as `size` has it. */
  readonly uneven?: boolean
  /** Their number in each week; the first of the pilot is 0, baselines lie below. */
  readonly size?: (random: Chance, week: number) => number
  /** Counts: variance by mean. Means: standard deviation of values. */
  readonly spread?: number
  readonly skewed?: boolean
  /** Standard deviation of what moves a whole week: in log-odds, in logarithms, or in standard deviations of single values. */
  readonly shock?: number
  /** Weeks that are moved in another way. */
  readonly course?: Course
  /** Events of a week, successes of so many trials, one value, or the minutes of one answer where that share is in time; in the place of those that follow from `spread` and `skewed`. */
  readonly draw?: (random: Chance, level: number, trials: number) => number
  /** Told by the day, each of which is moved by so much. */
  readonly weekdays?: readonly number[]
  readonly baseline: { readonly kind: 'value' } | { readonly kind: 'total' | 'weeks'; readonly weeks: number }
  /** With a group at the same time, which the shocks of a week move as well. */
  readonly group?: true
  /** Of the group, where it is larger or smaller. */
  readonly comparedPerWeek?: number
  /** Weeks that count, and those before them that do not. */
  readonly weeks: number
  readonly settling?: number
}

const START = dayOf('2026-09-07')
const WITHIN_MINUTES = 60

const kpiOf = ({ type, improves = 'up' }: World): Kpi => ({
  type,
  name: 'KPI',
  improves,
  ...(type === 'time-to-answer' ? { withinMinutes: WITHIN_MINUTES } : {}),
})

/** In truth, at an effect in parts of the least that matters. */
export const levelAt = ({ level, leastEffect, improves }: World, effect: number): number =>
  level + (improves === 'down' ? -1 : 1) * effect * leastEffect

type Week = { readonly level: number; readonly size: number; readonly shock: number }

const drawnSample = (random: Chance, world: World, { level, size, shock }: Week): Sample => {
  const { type, spread = 1, skewed = false, draw } = world
  if (type === 'count') return { count: draw ? draw(random, level * Math.exp(shock), 0) : countFrom(random, level * Math.exp(shock), spread) }
  if (type === 'mean') {
    const value = draw ?? ((): number => valueFrom(random, level, spread, skewed))
    return read(kpiOf(world), { values: Array.from({ length: size }, () => value(random, level, 1) + shock * spread) })
  }
  const share = shock === 0 ? level : 1 / (1 + Math.exp(-(Math.log(level / (1 - level)) + shock)))
  if (type === 'rate') return { successes: draw ? draw(random, share, size) : binomialFrom(random, size, share), trials: size }
  // Exponential times of which that share is in time; what takes longer than a day is never answered.
  const mean = -WITHIN_MINUTES / Math.log(1 - share)
  const times = Array.from({ length: size }, () => (draw ? draw(random, share, 1) : -mean * Math.log(1 - random())))
  const answerMinutes = times.filter((minutes) => minutes <= 1440)
  return read(kpiOf(world), { answerMinutes, unanswered: times.length - answerMinutes.length })
}

const sizeOf = (random: Chance, { size, uneven, perWeek = 0 }: World, week: number): number =>
  size ? size(random, week) : uneven ? poissonFrom(random, perWeek) : perWeek

/** A week as it is told: in one sample, or in one of each day. */
const drawnWeek = (
  random: Chance,
  world: World,
  week: { readonly effect: number; readonly number: number; readonly shock: number },
): readonly Sample[] => {
  const level = levelAt(world, week.effect)
  const size = sizeOf(random, world, week.number)
  if (!world.weekdays) return [drawnSample(random, world, { level, size, shock: week.shock })]
  const ofDay = { level: world.type === 'count' ? level / 7 : level, size: size / 7 }
  return world.weekdays.map((moved) => drawnSample(random, world, { ...ofDay, shock: week.shock + moved }))
}

const read = (kpi: Kpi, input: Parameters<typeof readSample>[1]): Sample => {
  const sample = readSample(kpi, input, '')
  if (!sample.ok) throw new Error(JSON.stringify(sample.faults))
  return sample.sample
}

export type Moved = ReturnType<Course>

/** What moves the weeks of one pilot: begun before its baseline is drawn. */
export const courseOf = (random: Chance, { shock = 0, course = independent(shock) }: World): Moved => course(random)

/** The weeks before, as somebody tells of them. */
const drawnBaseline = (random: Chance, world: World, moved: Moved): Baseline => {
  const { baseline, level, type, spread = 1 } = world
  const told = { source: 'drawn', to: dateOfDay(START - 1) }
  if (baseline.kind === 'value')
    return { ...told, from: dateOfDay(START - 7), kind: 'value', value: level, ...(type === 'mean' ? { standardDeviation: spread } : {}) }
  const from = dateOfDay(START - 7 * baseline.weeks)
  const weeks = Array.from({ length: baseline.weeks }, (_, place) => {
    const number = place - baseline.weeks
    const samples = drawnWeek(random, world, { effect: 0, number, shock: moved(number) })
    return samples.length === 1 ? (samples[0] as Sample) : summed(world, samples)
  })
  return baseline.kind === 'weeks' ? { ...told, from, kind: 'weeks', weeks } : { ...told, from, kind: 'total', total: summed(world, weeks) }
}

const summed = ({ type }: World, weeks: readonly Sample[]): Sample => {
  const add = (field: string): number => weeks.reduce((sum, week) => sum + ((week as Record<string, number>)[field] ?? 0), 0)
  if (type === 'count') return { count: add('count') }
  if (type !== 'mean') return { successes: add('successes'), trials: add('trials') }
  const means = weeks as readonly { number: number; mean: number; standardDeviation?: number }[]
  const number = add('number')
  const mean = means.reduce((sum, week) => sum + week.number * week.mean, 0) / number
  const squares = means.reduce((sum, week) => sum + (week.number - 1) * (week.standardDeviation ?? 0) ** 2 + week.number * (week.mean - mean) ** 2, 0)
  return { number, mean, standardDeviation: Math.sqrt(squares / (number - 1)) }
}

export const drawnPlan = (random: Chance, world: World, moved: Moved = courseOf(random, world)): PilotPlan => ({
  name: world.name,
  platform: 'blog',
  kind: 'format',
  kpi: kpiOf(world),
  baseline: drawnBaseline(random, world, moved),
  comparison: world.group ? 'group' : 'before',
  leastEffect: world.leastEffect,
  errors: { falseSuccess: 0.05, missed: 0.2 },
  ...(world.perWeek === undefined
    ? {}
    : { perWeek: world.perWeek, ...(world.group ? { comparedPerWeek: world.comparedPerWeek ?? world.perWeek } : {}) }),
  settlingWeeks: world.settling ?? 0,
  guardrails: [],
  checkpoints: [],
  retestAfterMonths: 6,
  motives: [],
})

/** A baseline, and what goes on to move the weeks after it. One from which the target cannot be reached is told anew: no such plan is taken (`target-impossible`). */
export const drawnStart = (random: Chance, world: World): { readonly moved: Moved; readonly plan: PilotPlan } => {
  for (;;) {
    const moved = courseOf(random, world)
    const plan = drawnPlan(random, world, moved)
    const { level } = referenceOf(plan.kpi, plan.baseline)
    if (Number.isFinite(scaleOf(world.type).of(levelAt({ ...world, level }, 1)))) return { moved, plan }
  }
}

export const registrationOf = ({ settling = 0 }: World, weeks: number) => ({
  start: dateOfDay(START),
  end: dateOfDay(START + 7 * (settling + weeks) - 1),
  weeks,
})
export const dayAfter = ({ settling = 0 }: World, weeks: number): string => dateOfDay(START + 7 * (settling + weeks))

export const drawnWeeks = (random: Chance, world: World, effect: number, weeks: number, moved: Moved): readonly Observation[] =>
  Array.from({ length: (world.settling ?? 0) + weeks }, (_, number) => {
    const shock = moved(number)
    const pilot = drawnWeek(random, world, { effect, number, shock })
    const group = world.group
      ? drawnWeek(random, { ...world, perWeek: world.comparedPerWeek ?? world.perWeek ?? 0 }, { effect: 0, number, shock })
      : []
    return pilot.map((sample, day) => ({
      on: dateOfDay(START + 7 * number + day),
      days: pilot.length === 1 ? (7 as const) : (1 as const),
      pilot: sample,
      ...(group[day] ? { compared: group[day] } : {}),
    }))
  }).flat()
