/** Something to average: its value when known, else the bounds within which it must lie. */
export type Bounded = { readonly weight: number; readonly value?: number; readonly low: number; readonly high: number }

export type NeutralMean = {
  readonly mean: number
  /** Effective weights in the mean, in the order of the items, adding up to 1; an unknown that only follows the mean weighs nothing. */
  readonly weights: readonly number[]
  /** The values used: the known ones, and the bound an unknown is held at. */
  readonly values: readonly number[]
}

/**
 * What is the mean when some values are unknown and must not be counted as good or bad?
 *
 * Each unknown takes the value that changes nothing, the mean itself, unless its bounds forbid that: then it takes the bound.
 * So the mean always lies between the means of all lower and of all upper bounds, and an unknown within wide bounds simply leaves it.
 * Undefined when nothing is known at all.
 */
export const neutralMean = (items: readonly Bounded[]): NeutralMean | undefined => {
  const held = items.map(({ value }) => value)
  for (;;) {
    let total = 0
    let reached = 0
    for (let index = 0; index < items.length; index++) {
      const value = held[index]
      if (value === undefined) continue
      const { weight } = items[index] as Bounded
      total += weight
      reached += weight * value
    }
    if (total <= 0) return undefined
    const mean = reached / total
    if (!holdAtBounds(items, held, mean)) {
      return {
        mean,
        weights: items.map(({ weight }, index) => (held[index] === undefined ? 0 : weight / total)),
        values: held.map((value) => value ?? mean),
      }
    }
  }
}

/** Holds every open item whose bounds exclude the mean at the nearer bound. False when there was none. */
const holdAtBounds = (items: readonly Bounded[], held: (number | undefined)[], mean: number): boolean => {
  let changed = false
  items.forEach(({ low, high }, index) => {
    if (held[index] !== undefined || (mean >= low && mean <= high)) return
    held[index] = mean < low ? low : high
    changed = true
  })
  return changed
}
