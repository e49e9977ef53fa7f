import { judgement } from '../../catalogue/judgement.ts'
import { gammaFrom, seededRandom } from '../../shared/random.ts'
import type { CriteriaWeights } from '../criteria-weights.ts'

/** How many times weights and evidence are varied: shares are then right within about 1.6 points (one standard error). */
export const DRAWS = judgement(1000, 'draws', 'the share of draws is printed with three digits, exactly')

/**
 * How firmly weights in numbers are held, as the concentration of a Dirichlet distribution around them: with 74 a stated weight of 25 % has a
 * standard deviation of five points.
 */
export const EXPLICIT_CONCENTRATION = judgement(74, 'concentration', 'a weight given in numbers is taken as good to about five points')

const SEED = 20_261_121

/** Draw after draw, the weights of all criteria in registry order. */
export type WeightDraws = Float64Array

const remembered = new WeakMap<CriteriaWeights, WeightDraws>()

/**
 * Which weightings are compatible with what was said about the weights?
 *
 * An order: weightings uniform among all that agree with it, equals in any order; their mean is the rank-order-centroid. Numbers: a
 * Dirichlet distribution around them. Always the same draws for the same weights.
 * Method: Lahdelma and Salminen, "SMAA-2: Stochastic multicriteria acceptability analysis for group decision making", Operations Research
 * 49(3), 2001; ordinal weights as in Lahdelma, Miettinen and Salminen, "Ordinal criteria in stochastic multicriteria acceptability analysis
 * (SMAA)", European Journal of Operational Research 147, 2003.
 */
export const weightDraws = (weights: CriteriaWeights): WeightDraws => {
  const known = remembered.get(weights)
  if (known) return known
  const drawn = drawWeights(weights, DRAWS.value)
  remembered.set(weights, drawn)
  return drawn
}

export const drawWeights = (weights: CriteriaWeights, draws: number): WeightDraws => {
  const random = seededRandom(SEED)
  const count = weights.weights.length
  const drawn = new Float64Array(draws * count)
  for (let draw = 0; draw < draws; draw++) {
    const one = weights.basis === 'explicit' ? explicitDraw(weights.weights, random) : orderedDraw(weights.places ?? [], random)
    drawn.set(one, draw * count)
  }
  return drawn
}

/** Uniform on the simplex, then the largest weight to the first place. */
const orderedDraw = (places: readonly number[], random: () => number): readonly number[] => {
  const shares = scaled(places.map(() => -Math.log(1 - random()))).sort((a, b) => b - a)
  const order = places.map((place, index) => ({ place, index, chance: random() })).sort((a, b) => a.place - b.place || a.chance - b.chance)
  const weights = places.map(() => 0)
  order.forEach(({ index }, position) => {
    weights[index] = shares[position] ?? 0
  })
  return weights
}

const explicitDraw = (weights: readonly number[], random: () => number): readonly number[] =>
  scaled(weights.map((weight) => (weight === 0 ? 0 : gammaFrom(random, weight * EXPLICIT_CONCENTRATION.value))))

const scaled = (amounts: readonly number[]): number[] => {
  const total = amounts.reduce((a, b) => a + b, 0)
  return amounts.map((amount) => amount / total)
}
