/**
 * Where is a function of several figures least?
 *
 * J. A. Nelder, R. Mead, "A Simplex Method for Function Minimization", The Computer Journal 7, 1965: reflection 1, expansion 2, contraction and
 * shrinkage a half. Started again from where it ended, because a simplex may collapse before its time.
 */
type Point = { readonly at: readonly number[]; readonly value: number }
type Options = { readonly steps: readonly number[]; readonly rounds?: number; readonly tolerance?: number }

const descended = (price: (at: readonly number[]) => number, start: readonly number[], steps: readonly number[], tolerance: number): Point => {
  const point = (at: readonly number[]): Point => ({ at, value: price(at) })
  const simplex = [point(start), ...steps.map((step, axis) => point(start.map((value, index) => (index === axis ? value + step : value))))]
  const sorted = (): Point[] => simplex.sort((a, b) => a.value - b.value)
  for (let turn = 0; turn < 250 * start.length; turn++) {
    const [best, worst] = [sorted()[0] as Point, simplex.at(-1) as Point]
    if (worst.value - best.value <= tolerance) break
    const others = simplex.slice(0, -1)
    const centre = start.map((_, axis) => others.reduce((sum, { at }) => sum + (at[axis] as number), 0) / others.length)
    const along = (far: number): Point => point(centre.map((value, axis) => value + far * (value - (worst.at[axis] as number))))
    const reflected = along(1)
    let next = reflected
    if (reflected.value < best.value) {
      const expanded = along(2)
      if (expanded.value < reflected.value) next = expanded
    } else if (reflected.value >= (others.at(-1) as Point).value) {
      next = reflected.value < worst.value ? along(0.5) : along(-0.5)
      if (next.value >= Math.min(reflected.value, worst.value)) {
        for (const [index, { at }] of simplex.entries()) {
          if (index > 0) simplex[index] = point(at.map((value, axis) => ((best.at[axis] as number) + value) / 2))
        }
        continue
      }
    }
    simplex[simplex.length - 1] = next
  }
  return sorted()[0] as Point
}

export const leastOf = (
  price: (at: readonly number[]) => number,
  start: readonly number[],
  { steps, rounds = 2, tolerance = 1e-8 }: Options,
): Point => {
  let best = descended(price, start, steps, tolerance)
  for (let round = 1; round < rounds; round++)
    best = descended(
      price,
      best.at,
      steps.map((step) => step / 2),
      tolerance,
    )
  return best
}
