import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { CRITERION_IDS, explicitWeights, PUBLISHED_WEIGHTS, weightsFromOrder } from '../../../../domain/fit/criteria-weights.ts'
import { rankAcceptabilities, shareAhead } from '../../../../domain/fit/robustness/acceptability.ts'
import { JUDGEMENT_SPREAD, spreadOf } from '../../../../domain/fit/robustness/evidence-draws.ts'
import { DRAWS, drawWeights, EXPLICIT_CONCENTRATION } from '../../../../domain/fit/robustness/weight-draws.ts'

/** Alternatives by their values per criterion, under weightings that are the same for all. */
const drawn = (values: readonly (readonly number[])[], weights: Float64Array, criteria: number) =>
  values.map((own) => {
    const draws = weights.length / criteria
    const scores = Float64Array.from({ length: draws }, (_, draw) =>
      own.reduce((total, value, at) => total + value * (weights[draw * criteria + at] ?? 0), 0),
    )
    return { scores, verdicts: new Uint8Array(draws) }
  })

const LARGE = 40_000
/** Three standard errors of a share of 0.5 in that many draws. */
const WITHIN = 3 * Math.sqrt(0.25 / LARGE)
const anyOrder = (criteria: number) => drawWeights(weightsFromOrder(Array.from({ length: criteria }, () => 1)), LARGE)

describe('acceptabilities with known answers', () => {
  it('are 0.4, 0.4 and 0.2 for two specialists and a compromise of 0.6', () => {
    const ranks = rankAcceptabilities(
      drawn(
        [
          [1, 0],
          [0, 1],
          [0.6, 0.6],
        ],
        anyOrder(2),
        2,
      ),
    )

    // The compromise leads while the first weight lies between 0.4 and 0.6.
    const expected = [0.4, 0.4, 0.2]
    for (const [index, [first = Number.NaN]] of ranks.entries()) expect(Math.abs(first - (expected[index] ?? 0))).toBeLessThan(WITHIN)
  })

  it('are a third each for three specialists', () => {
    const ranks = rankAcceptabilities(
      drawn(
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        anyOrder(3),
        3,
      ),
    )

    for (const [first = Number.NaN] of ranks) expect(Math.abs(first - 1 / 3)).toBeLessThan(WITHIN)
  })

  it('give every rank and every alternative shares that add up to one', () => {
    const value = fc.integer({ min: 0, max: 4 }).map((rating) => rating / 4)
    const alternatives = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 })
    const weights = drawWeights(weightsFromOrder([1, 2, 3]), 200)

    fc.assert(
      fc.property(alternatives, (values) => {
        const ranks = rankAcceptabilities(drawn(values, weights, 3))
        for (const row of ranks) expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
        for (const rank of values.keys()) expect(ranks.reduce((total, row) => total + (row[rank] ?? 0), 0)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('put what is better everywhere first always', () => {
    const [best, other] = drawn(
      [
        [0.5, 0.75],
        [0.25, 0.5],
      ],
      anyOrder(2),
      2,
    )
    if (!best || !other) throw new Error('there are two')

    expect(shareAhead(best, other)).toBe(1)
    expect(shareAhead(best, best)).toBe(0.5)
  })
})

describe('drawn weights', () => {
  it('have the rank-order-centroid as their mean and keep the order in every draw', () => {
    const count = CRITERION_IDS.length
    const weights = drawWeights(PUBLISHED_WEIGHTS, LARGE)

    PUBLISHED_WEIGHTS.weights.forEach((weight, index) => {
      let total = 0
      for (let draw = 0; draw < LARGE; draw++) total += weights[draw * count + index] ?? 0
      expect(Math.abs(total / LARGE - weight)).toBeLessThan(0.003)
    })
    const places = PUBLISHED_WEIGHTS.places ?? []
    const inOrder = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place)
    for (let draw = 0; draw < 100; draw++) {
      const row = inOrder.map(({ index }) => weights[draw * count + index] ?? 0)
      expect(row).toEqual([...row].sort((a, b) => b - a))
    }
  })

  it('lie about explicit numbers as a Dirichlet distribution does', () => {
    const given = [0.25, 0.75, 0, 0, 0, 0, 0, 0]
    const weights = drawWeights(explicitWeights(given, { author: 'Léa', reason: 'workshop' }), LARGE)
    const first = Array.from({ length: LARGE }, (_, draw) => weights[draw * given.length] ?? 0)

    const mean = first.reduce((a, b) => a + b, 0) / LARGE
    const variance = first.reduce((total, value) => total + (value - mean) ** 2, 0) / LARGE
    expect(mean).toBeCloseTo(0.25, 2)
    expect(Math.sqrt(variance)).toBeCloseTo(Math.sqrt((0.25 * 0.75) / (EXPLICIT_CONCENTRATION.value + 1)), 2)
    expect(weights[2]).toBe(0)
  })

  it('are printed with three digits exactly', () => expect(DRAWS.value).toBe(1000))
})

describe('what evidence may be wrong by', () => {
  it.each([
    { trust: 1, expected: 0, why: 'full trust' },
    { trust: 0.25, expected: JUDGEMENT_SPREAD.value, why: 'a judgement is one step off at most' },
    { trust: 0, expected: (4 / 3) * JUDGEMENT_SPREAD.value, why: 'on along the same line' },
  ])('is $expected at trust $trust: $why', ({ trust, expected }) => expect(spreadOf(trust)).toBeCloseTo(expected, 12))
})
