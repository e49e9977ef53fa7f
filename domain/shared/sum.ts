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
  const hundredths = amounts.map((amount) => Math.floor(amount * 100 + 1e-9))
  const remainders = amounts.map((amount, index) => amount * 100 - (hundredths[index] ?? 0))
  for (let missing = Math.round(sum(amounts) * 100) - sum(hundredths); missing > 0; missing--) {
    const largest = remainders.reduce((best, remainder, index) => (remainder > (remainders[best] ?? 0) ? index : best), 0)
    hundredths[largest] = (hundredths[largest] ?? 0) + 1
    remainders[largest] = -1
  }
  return hundredths
}

/** A power is slow to work out, and an assessment rounds some hundreds of numbers. */
const POWERS_OF_TEN = [1, 10, 100, 1000, 10_000] as const

/** Rounds for publication: never more digits than the model can defend. */
export const round = (value: number, digits: number): number => {
  const factor = POWERS_OF_TEN[digits] ?? 10 ** digits
  return Math.round((value + Number.EPSILON) * factor) / factor
}
