/** Numbers that must add up: plain sums, weighted means, and rounding that keeps a total. */

export const sum = (values: readonly number[]): number => {
  let total = 0
  for (const value of values) total += value
  return total
}

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/**
 * Integer hundredths whose total is the rounded total of the given amounts.
 *
 * Method: largest remainder (Hare quota); ties go to the earlier item, so the same list always rounds the same way.
 */
export const toHundredths = (amounts: readonly number[]): readonly number[] => {
  const floors = amounts.map((amount) => Math.floor(amount * 100 + 1e-9))
  const missing = Math.round(sum(amounts) * 100) - sum(floors)
  const byRemainder = amounts
    .map((amount, index) => ({ index, remainder: amount * 100 - (floors[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index))
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor))
}

/** Rounds for publication: never more digits than the model can defend. */
export const round = (value: number, digits: number): number => {
  const factor = 10 ** digits
  return Math.round((value + Number.EPSILON) * factor) / factor
}
