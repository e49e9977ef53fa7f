import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { reachOf } from '../../../domain/pilot/effect.ts'
import { scoreWalk } from '../../../domain/pilot/score-walk.ts'
import { boundsOf, ERROR_SPENT, LEAST_FREEDOM, type Look, studentFor } from '../../../domain/pilot/sequential-test.ts'

const equalLooks = (count: number): readonly Look[] =>
  Array.from({ length: count }, (_, place) => ({ information: place + 1, elapsed: (place + 1) / count, early: false }))

/** Probability that the score passes the bounds at some look, above or (with `both`) on either side, while the effect is nought. */
const crossing = (sizes: readonly number[], bounds: readonly number[], both = false): number => {
  let walk = scoreWalk(0)
  let crossed = 0
  for (const [place, size] of sizes.entries()) {
    const bound = (bounds[place] as number) * Math.sqrt(size)
    const low = both ? -bound : Number.NEGATIVE_INFINITY
    const scores = walk.at(size)
    crossed += scores.above(bound) + scores.below(low)
    walk = scores.between(low, bound)
  }
  return crossed
}
const sizesOf = (count: number): readonly number[] => equalLooks(count).map(({ information }) => information)

describe('the walk of scores', () => {
  // P. Armitage, C. K. McPherson and B. C. Rowe, Journal of the Royal Statistical Society A 132, 1969, table 2: two-sided tests of 5 %.
  it.each([
    [1, 0.05],
    [2, 0.083],
    [5, 0.142],
    [10, 0.193],
    [20, 0.248],
  ])('finds what %d repeated tests of 5 %% come to: %d', (count, published) => {
    const bounds = Array.from({ length: count }, () => 1.959964)

    expect(crossing(sizesOf(count), bounds, true)).toBeCloseTo(published, 3)
  })

  // C. Jennison and B. W. Turnbull, Group Sequential Methods, 2000, tables 2.1 and 2.3: five looks, two sides, 5 %.
  it.each([
    ['Pocock', () => 2.413],
    ['O’Brien and Fleming', (look: number) => 2.04 * Math.sqrt(5 / look)],
  ])('keeps the error of %s', (_, boundAt) => {
    expect(crossing(sizesOf(5), [1, 2, 3, 4, 5].map(boundAt), true)).toBeCloseTo(0.05, 3)
  })

  it('loses no probability and moves with the effect', () => {
    const scores = scoreWalk(0.5).at(1).between(-1, 2).at(3)
    const [below, above] = [scores.below(1), scores.above(1)]
    const atFirst = scoreWalk(0.5).at(1)

    expect(Math.abs(below + above - (1 - atFirst.below(-1) - atFirst.above(2)))).toBeLessThan(1e-4)
    expect(above).toBeGreaterThan(scoreWalk(0).at(1).between(-1, 2).at(3).above(1))
  })

  it('has nothing left where the bounds leave no room', () => expect(scoreWalk(0).at(1).between(1, 1).at(2).above(-10)).toBe(0))
})

describe('bounds', () => {
  it('are those that gsDesign publishes for three looks of Hwang, Shih and DeCani (-4), 2.5 %', () => {
    const spent = (elapsed: number): number => Math.expm1(4 * elapsed) / Math.expm1(4)

    expect(boundsOf(equalLooks(3), 0.025, spent).map((bound) => bound.toFixed(3))).toEqual(['3.011', '2.547', '1.999'])
  })

  // Looks nearly alike: a small baseline against a large audience, and weeks in which nobody came.
  it.each([
    ['equal', sizesOf(10)],
    ['many', sizesOf(104)],
    ['limited by a baseline', sizesOf(52).map((week) => 1 / (1 / week + 1 / 8))],
    ['nearly the same', sizesOf(12).map((week) => 1 / (1 / week + 100))],
    ['empty weeks', [1, 1, 1, 2, 2, 5, 5]],
  ])('spend what there is, at sizes that are %s', (_, sizes) => {
    const looks = sizes.map((information, place) => ({ information, elapsed: (place + 1) / sizes.length, early: false }))
    let before = 0
    const apart = sizes.map((size) => {
      before = Math.max(size, before * 1.001)
      return before
    })

    expect(crossing(apart, boundsOf(looks, 0.05))).toBeCloseTo(0.05 * ERROR_SPENT.value, 4)
  })

  it('leave to later looks what may not be concluded early', () => {
    const looks = equalLooks(6).map((look, place) => ({ ...look, early: place < 3 }))
    const bounds = boundsOf(looks, 0.05)

    expect(bounds.slice(0, 3)).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])
    expect(crossing(sizesOf(6), bounds)).toBeCloseTo(0.05 * ERROR_SPENT.value, 4)
  })

  it('know only parts of the information, and nothing of looks to come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 5, noNaN: true }), { minLength: 2, maxLength: 8 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (steps, unit) => {
          let information = 0
          const looks = steps.map((step, place) => {
            information += step
            return { information, elapsed: (place + 1) / steps.length, early: false }
          })
          const bounds = boundsOf(looks, 0.05)
          const rescaled = boundsOf(
            looks.map((look) => ({ ...look, information: look.information * unit })),
            0.05,
          )
          const sofar = boundsOf(looks.slice(0, -1), 0.05)

          for (const [place, bound] of bounds.entries()) {
            expect(rescaled[place]).toBeCloseTo(bound, 5)
            if (place < sofar.length) expect(sofar[place]).toBeCloseTo(bound, 5)
          }
        },
      ),
      { numRuns: 30 },
    )
  })

  it('have no first look without any', () => expect(boundsOf([], 0.05)).toEqual([]))
})

describe("Student's t", () => {
  // Upper quantiles as tables give them (Pearson and Hartley, Biometrika Tables, table 12).
  it.each([
    [1.644854, 3, 2.353],
    [1.644854, 5, 2.015],
    [1.644854, 10, 1.812],
    [1.644854, 30, 1.697],
    [1.959964, 4, 2.776],
    [1.959964, 10, 2.228],
    [1.959964, 60, 2],
    [2.326348, 10, 2.764],
    [2.575829, 10, 3.169],
    [3.090232, 10, 4.144],
    [3.090232, 30, 3.385],
  ])('of %d with %d degrees of freedom is %d', (z, freedom, published) => {
    expect(Math.abs(studentFor(z, freedom) / published - 1)).toBeLessThan(0.01)
    expect(studentFor(-z, freedom)).toBe(-studentFor(z, freedom))
  })

  it.each([
    [2.326348, 3, 4.541],
    [3.090232, 3, 10.215],
    [3.090232, 4, 7.173],
    [3.719016, 10, 5.694],
  ])('is rather too hard than too easy far out: %d with %d degrees of freedom, %d in tables', (z, freedom, published) => {
    const ratio = studentFor(z, freedom) / published

    expect(ratio).toBeGreaterThan(0.999)
    expect(ratio).toBeLessThan(1.08)
  })

  it('is nothing that could be reached with too few degrees of freedom', () => {
    expect(studentFor(2, LEAST_FREEDOM.value - 1)).toBe(Number.POSITIVE_INFINITY)
    expect(studentFor(Number.POSITIVE_INFINITY, 100)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('the reach of an effect', () => {
  it('is what chance asks for where weeks agree by luck', () => {
    expect(reachOf(2, { chance: 0.04, dispersion: 0, freedom: 9 })).toBeCloseTo(0.4, 12)
    expect(reachOf(2, { chance: 0.04, dispersion: 4, freedom: 9 })).toBeCloseTo(2 * 0.2 * studentFor(2, 9), 12)
  })

  it('is without end where nobody knows how much weeks differ', () =>
    expect(reachOf(2, { chance: 0.04, dispersion: 0, freedom: 2 })).toBe(Number.POSITIVE_INFINITY))
})
