/** The worth of a coalition of factors, a whole number. */
export type Worth = (present: ReadonlySet<string>) => number

/**
 * How much of a total change does each of several factors account for, when they act together?
 *
 * Each factor's part is what it adds on average over all orders in which the factors can be changed one after the other, so no order is
 * preferred. The parts are whole numbers that add up to the change from no factor to all of them: the exact averages, rounded so that their
 * sum is kept (`wholeParts`). The order in which factors are given changes nothing.
 * Method: Shapley, "A value for n-person games", Contributions to the Theory of Games II, 1953.
 * @param worth asked once for every set of factors, 2^n times.
 */
export const shapleyParts = <Factor extends string>(factors: readonly Factor[], worth: Worth): Readonly<Record<Factor, number>> => {
  const names = [...factors].sort()
  const worths = Array.from({ length: 2 ** names.length }, (_, set) => worth(new Set(names.filter((__, index) => set & (1 << index)))))
  const orders = factorial(names.length)
  // In units of one order, so that everything stays a whole number.
  const shares = names.map((_, factor) => {
    let share = 0
    worths.forEach((without, set) => {
      if (set & (1 << factor)) return
      const size = bitsIn(set)
      share += factorial(size) * factorial(names.length - size - 1) * ((worths[set | (1 << factor)] ?? 0) - without)
    })
    return share
  })
  const parts = wholeParts(shares, orders)
  return Object.fromEntries(names.map((name, index) => [name, parts[index] ?? 0])) as Record<Factor, number>
}

/**
 * Whole numbers near the given shares, with the same total.
 *
 * Each share is rounded to the nearest (halves away from zero); what is then missing or too much goes to the shares whose rounding was furthest
 * off in that direction, the earlier first. Opposite shares give opposite parts. Method: largest remainder (Hare quota), for both signs.
 * @param shares whole numbers in units of `1 / denominator`, their sum a multiple of it.
 */
export const wholeParts = (shares: readonly number[], denominator: number): readonly number[] => {
  const parts = shares.map((share) => (share < 0 ? -Math.round(-share / denominator) : Math.round(share / denominator)))
  const total = shares.reduce((a, b) => a + b, 0) / denominator
  for (;;) {
    const missing = total - parts.reduce((a, b) => a + b, 0)
    if (missing === 0) return parts.map((part) => (part === 0 ? 0 : part))
    const step = Math.sign(missing)
    const off = shares.map((share, index) => step * (share - (parts[index] ?? 0) * denominator))
    const furthest = off.reduce((best, amount, index) => (amount > (off[best] ?? 0) ? index : best), 0)
    parts[furthest] = (parts[furthest] ?? 0) + step
  }
}

const factorial = (count: number): number => (count < 2 ? 1 : count * factorial(count - 1))

const bitsIn = (set: number): number => (set === 0 ? 0 : (set & 1) + bitsIn(set >>> 1))
