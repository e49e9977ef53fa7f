import { EXIT_THRESHOLDS, TREND_THRESHOLDS } from './parameters.ts'
import { logOf } from './rhythm.ts'
import type { Trend } from './vitality.ts'

type Contrast = { readonly ranksApart: number; readonly factor: number }

/** Gaps from the first up to, not including, the second, as logarithms; ranks are the same in them. */
type Stretch = readonly [from: number, to: number]

/**
 * Mann and Whitney, "On a test of whether one of two random variables is stochastically larger than the other", 1947, as a standard
 * normal: positive when the newest gaps are the longer ones. Without their correction for ties, which would let a longer silence weaken
 * the statistic; ties then make the test more cautious.
 */
const contrastOf = (logs: readonly number[], [newestFrom, newestTo]: Stretch, [beforeFrom, beforeTo]: Stretch): Contrast => {
  const [newest, before] = [newestTo - newestFrom, beforeTo - beforeFrom]
  const pairs = newest * before
  let [wins, late, early] = [0, 0, 0]
  for (let index = beforeFrom; index < beforeTo; index++) early += logs[index] as number
  for (let index = newestFrom; index < newestTo; index++) {
    const own = logs[index] as number
    late += own
    for (let other = beforeFrom; other < beforeTo; other++) {
      const theirs = logs[other] as number
      if (own > theirs) wins += 1
      else if (own === theirs) wins += 0.5
    }
  }
  return { ranksApart: (wins - pairs / 2) / Math.sqrt((pairs * (newest + before + 1)) / 12), factor: Math.exp(late / newest - early / before) }
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
  const { ranksApart, factor, newestGaps, fewestGapsBefore, mostGapsBefore } = TREND_THRESHOLDS
  const isSilent = silence > 0
  const last = Math.log(silence)
  const logs: number[] = []
  for (let index = Math.max(0, gaps.length - newestGaps.value - mostGapsBefore.value); index < gaps.length; index++)
    logs.push(logOf(gaps[index] as number))
  const count = logs.length
  if (isSilent) logs.push(last)

  let [ranks, slower] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const hold = (newest: Stretch, before: Stretch): void => {
    const contrast = contrastOf(logs, newest, before)
    ranks = Math.max(ranks, contrast.ranksApart)
    slower = Math.max(slower, contrast.factor)
  }
  const boundary = count - newestGaps.value
  const isTold = boundary >= fewestGapsBefore.value
  if (isTold) hold([boundary, count], [Math.max(0, boundary - mostGapsBefore.value), boundary])
  if (isTold && isSilent) hold([boundary, count + 1], [Math.max(0, boundary - mostGapsBefore.value), boundary])
  if (isSilent && boundary + 1 >= fewestGapsBefore.value) {
    hold([boundary + 1, count + 1], [Math.max(0, boundary + 1 - mostGapsBefore.value), boundary + 1])
  }

  const isFalling = ranks >= ranksApart.value && slower >= factor.value
  const isOnTime = isTold && (!isSilent || last <= Math.max(...logs.slice(boundary, count)))
  const isRising = isOnTime && ranks <= -ranksApart.value && slower <= 1 / factor.value
  return {
    trend: isFalling ? 'falling' : !isTold ? 'unknown' : isRising ? 'rising' : 'stable',
    lingersFalling: ranks >= EXIT_THRESHOLDS.fallingRanksApart.value && slower >= EXIT_THRESHOLDS.fallingFactor.value,
    lingersRising: isOnTime && ranks <= -EXIT_THRESHOLDS.fallingRanksApart.value && slower <= 1 / EXIT_THRESHOLDS.fallingFactor.value,
  }
}

export const trendOf = (gaps: readonly number[], silence: number): Trend => driftOf(gaps, silence).trend
