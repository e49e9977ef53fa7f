import { sum } from '../../shared/sum.ts'
import { EXIT_THRESHOLDS, TREND_THRESHOLDS } from './parameters.ts'
import type { Trend } from './vitality.ts'

type Contrast = { readonly ranksApart: number; readonly factor: number }

/**
 * Mann and Whitney, "On a test of whether one of two random variables is stochastically larger than the other", 1947, as a standard
 * normal: positive when the newest gaps are the longer ones. Without their correction for ties, which would let a longer silence weaken
 * the statistic; ties then make the test more cautious.
 */
const contrastOf = (newest: readonly number[], before: readonly number[]): Contrast => {
  const pairs = newest.length * before.length
  let wins = 0
  for (const late of newest) for (const early of before) wins += late > early ? 1 : late === early ? 0.5 : 0
  return {
    ranksApart: (wins - pairs / 2) / Math.sqrt((pairs * (newest.length + before.length + 1)) / 12),
    factor: Math.exp(sum(newest) / newest.length - sum(before) / before.length),
  }
}

type Windows = { readonly newest: readonly number[]; readonly before: readonly number[] }

/** Of logarithms, as everything here: ranks are the same in them. */
const windowsOf = (gaps: readonly number[]): Windows | undefined => {
  const { newestGaps, fewestGapsBefore, mostGapsBefore } = TREND_THRESHOLDS
  const boundary = gaps.length - newestGaps.value
  if (boundary < fewestGapsBefore.value) return undefined
  return { newest: gaps.slice(boundary), before: gaps.slice(Math.max(0, boundary - mostGapsBefore.value), boundary) }
}

type Drift = { readonly trend: Trend; readonly lingersFalling: boolean; readonly lingersRising: boolean }

/**
 * Does the channel post more often than it used to, or less?
 *
 * The newest gaps against those before them: both the ranks and the typical length must differ. `unknown` with too few gaps.
 * The present silence is a gap that is not over. It is counted where that speaks for slowing down, beside the newest gaps and as the newest of
 * them, so that waiting can turn rising into stable and stable into falling, never the other way, and so that a post, which ends the silence,
 * never makes it look worse than it did. A silence longer than each of the newest gaps ends a rise.
 * `lingers...`: what was falling or rising before still is, by the thresholds at which that is left.
 */
export const driftOf = (gaps: readonly number[], silence: number): Drift => {
  const { ranksApart, factor } = TREND_THRESHOLDS
  const logs = gaps.slice(-(TREND_THRESHOLDS.newestGaps.value + TREND_THRESHOLDS.mostGapsBefore.value)).map(Math.log)
  const now = windowsOf(logs)
  const last = Math.log(silence)
  const ended = silence > 0 ? windowsOf([...logs, last]) : undefined
  const contrasts = [
    ...(now ? [contrastOf(now.newest, now.before)] : []),
    ...(now && silence > 0 ? [contrastOf([...now.newest, last], now.before)] : []),
    ...(ended ? [contrastOf(ended.newest, ended.before)] : []),
  ]
  const ranks = Math.max(...contrasts.map((contrast) => contrast.ranksApart))
  const slower = Math.max(...contrasts.map((contrast) => contrast.factor))

  const isFalling = ranks >= ranksApart.value && slower >= factor.value
  const isOnTime = now !== undefined && (silence <= 0 || last <= Math.max(...now.newest))
  const isRising = isOnTime && ranks <= -ranksApart.value && slower <= 1 / factor.value
  return {
    trend: isFalling ? 'falling' : now === undefined ? 'unknown' : isRising ? 'rising' : 'stable',
    lingersFalling: ranks >= EXIT_THRESHOLDS.fallingRanksApart.value && slower >= EXIT_THRESHOLDS.fallingFactor.value,
    lingersRising: isOnTime && ranks <= -EXIT_THRESHOLDS.fallingRanksApart.value && slower <= 1 / EXIT_THRESHOLDS.fallingFactor.value,
  }
}

export const trendOf = (gaps: readonly number[], silence: number): Trend => driftOf(gaps, silence).trend
