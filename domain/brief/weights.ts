import { sum } from '../shared/sum.ts'

/**
 * How much does each item weigh, given the order of importance alone?
 *
 * Rank-order-centroid weights: the mean of all weightings that agree with the order. Items of equal rank share the mean of their places.
 * Source: Barron and Barrett, "Decision quality using ranked attribute weights", Management Science 42(11), 1996.
 * @returns weights in the order of the given ranks, adding up to 1; empty for an empty list.
 */
export const rankOrderCentroid = (ranks: readonly number[]): readonly number[] => {
  const centroids = centroidsOf(ranks.length)
  const centroid = (place: number): number => centroids[place - 1] ?? 0
  return ranks.map((rank) => {
    const before = ranks.filter((other) => other < rank).length
    const equals = ranks.filter((other) => other === rank).length
    return sum(Array.from({ length: equals }, (_, index) => centroid(before + 1 + index))) / equals
  })
}

/** Weights of the places 1..count without ties. */
const centroidsOf = (count: number): readonly number[] => {
  const weights = Array.from({ length: count }, () => 0)
  let tail = 0
  for (let place = count; place >= 1; place--) {
    tail += 1 / place
    weights[place - 1] = tail / count
  }
  return weights
}

/** Explicit weights scaled to add up to 1. */
export const normalised = (weights: readonly number[]): readonly number[] => {
  const total = sum(weights)
  return weights.map((weight) => weight / total)
}
