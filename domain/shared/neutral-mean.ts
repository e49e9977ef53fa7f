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
 * There is exactly one such mean, because holding unknowns at a guess pulls it the less upwards the higher the guess; so it never falls when
 * a value or a bound rises. It lies between the means of all lower and of all upper bounds, and an unknown within wide bounds leaves it.
 * Undefined when nothing is known at all.
 */
export const neutralMean = (items: readonly Bounded[]): NeutralMean | undefined => {
  const first = meanOf(
    items.map(({ value }) => value),
    items,
  )
  if (first === undefined) return undefined
  const isFree = items.every(({ value, low, high }) => value !== undefined || (first.mean >= low && first.mean <= high))
  return isFree ? first : meanOf(heldAt(guessNear(items), items), items)
}

type Held = readonly (number | undefined)[]

/** The mean of what is held; the rest follows it. */
const meanOf = (held: Held, items: readonly Bounded[]): NeutralMean | undefined => {
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
  return {
    mean,
    weights: items.map(({ weight }, index) => (held[index] === undefined ? 0 : weight / total)),
    values: held.map((value) => value ?? mean),
  }
}

/** What is held when the mean is thought to be there: the known values, and each bound that excludes it. */
const heldAt = (guess: number, items: readonly Bounded[]): Held =>
  items.map(({ value, low, high }) => value ?? (guess < low ? low : guess > high ? high : undefined))

/** How far what is held at a guess pulls away from it; falls as the guess rises, and is zero at the mean. */
const pullAt = (guess: number, items: readonly Bounded[]): number => {
  let pull = 0
  for (const { weight, value, low, high } of items) pull += weight * ((value ?? Math.min(high, Math.max(low, guess))) - guess)
  return pull
}

/** A guess between the same two bounds as the mean: there the same unknowns are held. */
const guessNear = (items: readonly Bounded[]): number => {
  const bounds = items.flatMap(({ value, low, high }) => (value === undefined ? [low, high] : [])).sort((a, b) => a - b)
  const above = bounds.findIndex((bound) => pullAt(bound, items) <= 0)
  if (above === 0) return (bounds[0] as number) - 1
  if (above < 0) return (bounds.at(-1) as number) + 1
  return ((bounds[above - 1] as number) + (bounds[above] as number)) / 2
}
