import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { shapleyParts, wholeParts } from '../../../domain/shared/shapley.ts'

const FACTORS = ['facts', 'time', 'weights'] as const
/** The worth of every set of the three factors. */
const worths = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 8, maxLength: 8 })
const worthFrom = (values: readonly number[]) => (present: ReadonlySet<string>) =>
  values[FACTORS.reduce((set, factor, index) => set + (present.has(factor) ? 2 ** index : 0), 0)] ?? 0
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

describe('parts of a change', () => {
  it('add up to it exactly', () => {
    fc.assert(
      fc.property(worths, (values) => {
        const parts = shapleyParts(FACTORS, worthFrom(values))
        expect(sum(Object.values(parts))).toBe((values[7] ?? 0) - (values[0] ?? 0))
      }),
    )
  })

  it('do not depend on the order of the factors', () => {
    fc.assert(
      fc.property(worths, fc.shuffledSubarray([...FACTORS], { minLength: 3 }), (values, shuffled) => {
        expect(shapleyParts(shuffled, worthFrom(values))).toEqual(shapleyParts(FACTORS, worthFrom(values)))
      }),
    )
  })

  it('turn their signs when the change is turned round', () => {
    fc.assert(
      fc.property(worths, (values) => {
        const there = shapleyParts(FACTORS, worthFrom(values))
        const back = shapleyParts(FACTORS, worthFrom([...values].reverse()))
        for (const factor of FACTORS) expect(back[factor] + there[factor]).toBe(0)
      }),
    )
  })

  it('are nothing for a factor that changes nothing', () => {
    const worth = (present: ReadonlySet<string>) => (present.has('facts') ? 700 : 0)

    expect(shapleyParts(FACTORS, worth)).toEqual({ facts: 700, time: 0, weights: 0 })
  })

  it('share alike what two factors only bring together', () => {
    const worth = (present: ReadonlySet<string>) => (present.has('facts') && present.has('time') ? 700 : 0)

    expect(shapleyParts(FACTORS, worth)).toEqual({ facts: 350, time: 350, weights: 0 })
  })
})

describe('whole parts', () => {
  it.each([
    { why: 'thirds of one', shares: [2, 2, 2], whole: [1, 0, 0] },
    { why: 'thirds of minus one', shares: [-2, -2, -2], whole: [-1, 0, 0] },
    { why: 'the furthest off gives way', shares: [5, 4, 3], whole: [1, 1, 0] },
    { why: 'halves away from zero, then back where it is too much', shares: [3, 3, 0], whole: [0, 1, 0] },
  ])('$why', ({ shares, whole }) => expect(wholeParts(shares, 6)).toEqual(whole))
})
