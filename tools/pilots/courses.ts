import { normalFrom } from '../../domain/shared/random.ts'
import type { Chance } from './draws.ts'

/**
 * What moves whole weeks of a pilot and of its baseline, asked for once each and in their order; the first week of the pilot is 0, baselines lie below. In log-odds,
 * in logarithms, or in standard deviations of single values.
 */
export type Course = (random: Chance) => (week: number) => number

/** Weeks that have nothing to do with one another. */
export const independent =
  (deviation: number): Course =>
  (random) =>
  () =>
    deviation === 0 ? 0 : deviation * normalFrom(random)

/** Each week resembles the one before by that correlation: AR(1), in the middle of its course when the baseline begins. */
export const resembling =
  (deviation: number, correlation: number): Course =>
  (random) => {
    let last = normalFrom(random)
    return () => {
      last = correlation * last + Math.sqrt(1 - correlation ** 2) * normalFrom(random)
      return deviation * last
    }
  }

/** Up and down by that much, once in so many weeks; a pilot may begin anywhere in it. */
export const cycle =
  (amplitude: number, weeks: number): Course =>
  (random) => {
    const phase = random()
    return (week) => amplitude * Math.cos(2 * Math.PI * (week / weeks + phase))
  }

/** So much more each week, whatever is tried. */
export const drift =
  (weekly: number): Course =>
  () =>
  (week) =>
    weekly * week

/** What is new draws attention: so much more in the first two weeks, or ever less of it. */
export const novelty =
  (more: number): Course =>
  () =>
  (week) =>
    week === 0 || week === 1 ? more : 0
export const fadingNovelty =
  (more: number): Course =>
  () =>
  (week) =>
    week < 0 ? 0 : more / 2 ** week
