import type { Solution } from './plan-problem.ts'

/** A plan, or a mixture of plans: what it adds to each cell, and what it costs. */
export type Point = { readonly exposure: Float64Array; readonly price: number }

export const pointOf = ({ picks, exposure }: Solution): Point => ({ exposure, price: picks.reduce((total, { price }) => total + price, 0) })

/** The mixture at so much, 0..1, of the way from one to the other. */
export const between = (from: Point, to: Point, pace: number): Point => ({
  exposure: from.exposure.map((value, cell) => value + pace * ((to.exposure[cell] as number) - value)),
  price: from.price + pace * (to.price - from.price),
})

const HALVINGS = 20

/** How far, 0..1, from one point towards another is a mixture worth most? Worth is concave on the way: by halving where its slope is zero. */
export const paceTowards = (to: Point, from: Point, weights: Float64Array): number => {
  const dearer = to.price - from.price
  const further = to.exposure.map((value, cell) => value - (from.exposure[cell] as number))
  const slopeAt = (pace: number): number => {
    let slope = -dearer
    for (let cell = 0; cell < weights.length; cell++) {
      const step = further[cell] as number
      slope += (weights[cell] as number) * Math.exp(-((from.exposure[cell] as number) + pace * step)) * step
    }
    return slope
  }
  if (slopeAt(1) >= 0) return 1
  let [low, high] = [0, 1]
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2
    if (slopeAt(middle) > 0) low = middle
    else high = middle
  }
  return low
}
