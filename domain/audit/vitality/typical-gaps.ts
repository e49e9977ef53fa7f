import { RHYTHM_MODEL } from './parameters.ts'

/** What an account's own newest gaps come to, in days: half of them are longer than `usual`, and one in ten lies beyond `short` and `long`. */
export type TypicalGaps = { readonly usual: number; readonly short: number; readonly long: number }

const DECAY = 0.5 ** (1 / RHYTHM_MODEL.halfLife.value)
/** Older gaps have no weight that shows. */
const MOST_GAPS = 64

type Weighed = { readonly gap: number; readonly weight: number }

/** The smallest gap that, with all shorter ones, has this share of the weight. */
const quantile = (sorted: readonly Weighed[], share: number): number => {
  const target = share * sorted.reduce((sum, { weight }) => sum + weight, 0)
  let reached = 0
  for (const { gap, weight } of sorted) {
    reached += weight
    if (reached >= target) return gap
  }
  return sorted.at(-1)?.gap ?? 0
}

/**
 * What gaps does this account really have?
 *
 * The rhythm (`rhythmOf`) is drawn towards that of all channels, as a forecast has to be; what is told of an account as its own is what it did. Weighted quantiles, under the weights of the rhythm.
 * @param gaps in days, oldest first, at least one.
 */
export const typicalGaps = (gaps: readonly number[]): TypicalGaps => {
  const newest = gaps.slice(-MOST_GAPS)
  const sorted = newest.map((gap, place) => ({ gap, weight: DECAY ** (newest.length - 1 - place) })).sort((a, b) => a.gap - b.gap)
  return { usual: quantile(sorted, 0.5), short: quantile(sorted, 0.1), long: quantile(sorted, 0.9) }
}
