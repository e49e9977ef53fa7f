import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Bounded, neutralMean } from '../../../domain/shared/neutral-mean.ts'

const item: fc.Arbitrary<Bounded> = fc
  .record({ weight: fc.integer({ min: 1, max: 9 }), a: fc.integer({ min: 0, max: 20 }), b: fc.integer({ min: 0, max: 20 }), known: fc.boolean() })
  .map(({ weight, a, b, known }) => {
    const [low, high] = [Math.min(a, b) / 20, Math.max(a, b) / 20]
    return known ? { weight, value: low, low, high: low } : { weight, low, high }
  })
const items = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.array(item, { maxLength: 7 }))
  .map(([value, rest]): readonly Bounded[] => [{ weight: 3, value: value / 20, low: value / 20, high: value / 20 }, ...rest])
const meanOf = (all: readonly Bounded[]): number => neutralMean(all)?.mean ?? Number.NaN

describe('the neutral mean', () => {
  it.each([
    { why: 'an unknown within wide bounds leaves the mean', rest: [{ weight: 5, low: 0, high: 1 }], expected: 0.25 },
    { why: 'one that must be higher is held at its lower bound', rest: [{ weight: 1, low: 0.65, high: 1 }], expected: (3 * 0.25 + 0.65) / 4 },
    { why: 'one that must be lower is held at its upper bound', rest: [{ weight: 1, low: 0, high: 0.05 }], expected: (3 * 0.25 + 0.05) / 4 },
    {
      why: 'one bound that excluded the mean allows it once another is held',
      rest: [
        { weight: 3, low: 0, high: 0.05 },
        { weight: 2, low: 0, high: 0.2 },
      ],
      expected: (0.25 + 0.05) / 2,
    },
  ])('is $expected: $why', ({ rest, expected }) => {
    expect(meanOf([{ weight: 3, value: 0.25, low: 0.25, high: 0.25 }, ...rest])).toBeCloseTo(expected, 12)
  })

  it('holds exactly what its bounds keep away from the mean, and nothing else', () => {
    fc.assert(
      fc.property(items, (all) => {
        const found = neutralMean(all)
        if (!found) throw new Error('something is known')
        all.forEach(({ value, low, high }, index) => {
          expect(found.values[index]).toBeCloseTo(value ?? Math.min(high, Math.max(low, found.mean)), 9)
        })
        expect(found.weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('never falls when a value or a bound rises', () => {
    fc.assert(
      fc.property(items, fc.nat({ max: 7 }), fc.integer({ min: 0, max: 20 }), (all, place, more) => {
        const raised = all.map((one, index) =>
          index === place % all.length
            ? {
                ...one,
                ...(one.value === undefined ? {} : { value: one.value + more / 20 }),
                low: one.low + (one.value === undefined ? 0 : more / 20),
                high: one.high + more / 20,
              }
            : one,
        )
        expect(meanOf(raised)).toBeGreaterThanOrEqual(meanOf(all) - 1e-12)
      }),
    )
  })

  it('is undefined when nothing is known', () => expect(neutralMean([{ weight: 1, low: 0, high: 1 }])).toBeUndefined())
})
