import { sum } from '../../shared/sum.ts'
import { TREND_THRESHOLDS } from './parameters.ts'
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
  const meanLog = (gaps: readonly number[]): number => sum(gaps.map(Math.log)) / gaps.length
  return {
    ranksApart: (wins - pairs / 2) / Math.sqrt((pairs * (newest.length + before.length + 1)) / 12),
    factor: Math.exp(meanLog(newest) - meanLog(before)),
  }
}

/**
 * Does the channel post more often than it used to, or less?
 *
 * The newest gaps against those before them: both the ranks and the typical length must differ. `unknown` with too few gaps.
 * The present silence is a gap that is not over. It is counted among the newest only where that speaks for slowing down, so that
 * waiting can turn rising into stable and stable into falling, never the other way. A silence longer than each of the newest gaps ends a rise.
 */
export const trendOf = (gaps: readonly number[], silence: number): Trend => {
  const { newestGaps, fewestGapsBefore, mostGapsBefore, ranksApart, factor } = TREND_THRESHOLDS
  const boundary = gaps.length - newestGaps.value
  if (boundary < fewestGapsBefore.value) return 'unknown'

  const newest = gaps.slice(boundary)
  const before = gaps.slice(Math.max(0, boundary - mostGapsBefore.value), boundary)
  const finished = contrastOf(newest, before)
  const withSilence = silence > 0 ? contrastOf([...newest, silence], before) : finished
  const ranks = Math.max(finished.ranksApart, withSilence.ranksApart)
  const slower = Math.max(finished.factor, withSilence.factor)

  if (ranks >= ranksApart.value && slower >= factor.value) return 'falling'
  if (ranks <= -ranksApart.value && slower <= 1 / factor.value && silence <= Math.max(...newest)) return 'rising'
  return 'stable'
}
