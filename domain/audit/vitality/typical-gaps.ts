import { DECAY } from './rhythm.ts'

/** What an account's own newest gaps come to, in days: half of them are longer than `usual`, and one in ten lies beyond `short` and `long`. */
export type TypicalGaps = { readonly usual: number; readonly short: number; readonly long: number }

/** Older gaps have no weight that shows. */
const MOST_GAPS = 64

const WEIGHTS = Float64Array.from({ length: MOST_GAPS }, (_, back) => DECAY ** back)

type Weighed = { readonly gaps: Float64Array; readonly weights: Float64Array; readonly total: number }

/** The newest gaps in the order of their length. By insertion: a batch asks for ten thousand a second, and they are few. */
const sortedOf = (newest: readonly number[]): Weighed => {
  const [gaps, weights] = [new Float64Array(newest.length), new Float64Array(newest.length)]
  let total = 0
  for (const [place, gap] of newest.entries()) {
    const weight = WEIGHTS[newest.length - 1 - place] as number
    total += weight
    let at = place
    for (; at > 0 && (gaps[at - 1] as number) > gap; at -= 1) {
      gaps[at] = gaps[at - 1] as number
      weights[at] = weights[at - 1] as number
    }
    gaps[at] = gap
    weights[at] = weight
  }
  return { gaps, weights, total }
}

/** The smallest gap that, with all shorter ones, has this share of the weight. */
const quantile = ({ gaps, weights, total }: Weighed, share: number): number => {
  let reached = 0
  for (const [place, gap] of gaps.entries()) {
    reached += weights[place] as number
    if (reached >= share * total) return gap
  }
  return gaps.at(-1) ?? 0
}

/**
 * What gaps does this account really have?
 *
 * The rhythm (`rhythmOf`) is drawn towards that of all channels, as a forecast has to be; what is told of an account as its own is what it did. Weighted quantiles, under the weights of the rhythm.
 * @param gaps in days, oldest first, at least one.
 */
export const typicalGaps = (gaps: readonly number[]): TypicalGaps => {
  const sorted = sortedOf(gaps.slice(-MOST_GAPS))
  return { usual: quantile(sorted, 0.5), short: quantile(sorted, 0.1), long: quantile(sorted, 0.9) }
}
