import type { Baseline, Kpi, Sample } from '../../domain/pilot/kpi.ts'
import type { Observation, PilotPlan } from '../../domain/pilot/pilot.ts'
import { readSample } from '../../domain/pilot/read-sample.ts'
import { dateOfDay, dayOf } from '../../domain/shared/calendar.ts'
import { normalFrom } from '../../domain/shared/random.ts'
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
  /** Their number differs from week to week, as Poisson's. */
  readonly uneven?: boolean
  /** Counts: variance by mean. Means: standard deviation of values. */
  readonly spread?: number
  readonly skewed?: boolean
  /** Standard deviation of what moves a whole week: in log-odds, in logarithms, or in standard deviations of single values. */
  readonly shock?: number
  readonly baseline: { readonly kind: 'value' } | { readonly kind: 'total' | 'weeks'; readonly weeks: number }
  /** With a group at the same time, which the shocks of a week move as well. */
  readonly group?: true
  /** Weeks that count. */
  readonly weeks: number
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

const drawnWeek = (random: Chance, world: World, effect: number, shock: number): Sample => {
  const { type, perWeek = 0, uneven, spread = 1, skewed = false } = world
  const level = levelAt(world, effect)
  const size = uneven ? poissonFrom(random, perWeek) : perWeek
  if (type === 'count') return { count: countFrom(random, level * Math.exp(shock), spread) }
  if (type === 'mean') {
    const values = Array.from({ length: size }, () => valueFrom(random, level, spread, skewed) + shock * spread)
    return read(kpiOf(world), { values })
  }
  const share = shock === 0 ? level : 1 / (1 + Math.exp(-(Math.log(level / (1 - level)) + shock)))
  if (type === 'rate') return { successes: binomialFrom(random, size, share), trials: size }
  // Exponential times of which that share is in time; what takes longer than a day is never answered.
  const mean = -WITHIN_MINUTES / Math.log(1 - share)
  const times = Array.from({ length: size }, () => -mean * Math.log(1 - random()))
  const answerMinutes = times.filter((minutes) => minutes <= 1440)
  return read(kpiOf(world), { answerMinutes, unanswered: times.length - answerMinutes.length })
}

const read = (kpi: Kpi, input: Parameters<typeof readSample>[1]): Sample => {
  const sample = readSample(kpi, input, '')
  if (!sample.ok) throw new Error(JSON.stringify(sample.faults))
  return sample.sample
}

const shockOf = (random: Chance, { shock = 0 }: World): number => (shock === 0 ? 0 : shock * normalFrom(random))

/** The weeks before, as somebody tells of them. */
const drawnBaseline = (random: Chance, world: World): Baseline => {
  const { baseline, level, type, spread = 1 } = world
  const told = { source: 'drawn', to: dateOfDay(START - 1) }
  if (baseline.kind === 'value')
    return { ...told, from: dateOfDay(START - 7), kind: 'value', value: level, ...(type === 'mean' ? { standardDeviation: spread } : {}) }
  const from = dateOfDay(START - 7 * baseline.weeks)
  const weeks = Array.from({ length: baseline.weeks }, () => drawnWeek(random, world, 0, shockOf(random, world)))
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

export const drawnPlan = (random: Chance, world: World): PilotPlan => ({
  name: world.name,
  platform: 'blog',
  kind: 'format',
  kpi: kpiOf(world),
  baseline: drawnBaseline(random, world),
  comparison: world.group ? 'group' : 'before',
  leastEffect: world.leastEffect,
  errors: { falseSuccess: 0.05, missed: 0.2 },
  ...(world.perWeek === undefined ? {} : { perWeek: world.perWeek, ...(world.group ? { comparedPerWeek: world.perWeek } : {}) }),
  settlingWeeks: 0,
  guardrails: [],
  checkpoints: [],
  retestAfterMonths: 6,
  motives: [],
})

export const registrationOf = (weeks: number) => ({ start: dateOfDay(START), end: dateOfDay(START + 7 * weeks - 1), weeks })
export const dayAfter = (weeks: number): string => dateOfDay(START + 7 * weeks)

export const drawnWeeks = (random: Chance, world: World, effect: number, weeks: number): readonly Observation[] =>
  Array.from({ length: weeks }, (_, place) => {
    const shock = shockOf(random, world)
    return {
      on: dateOfDay(START + 7 * place),
      days: 7,
      pilot: drawnWeek(random, world, effect, shock),
      ...(world.group ? { compared: drawnWeek(random, world, 0, shock) } : {}),
    }
  })
