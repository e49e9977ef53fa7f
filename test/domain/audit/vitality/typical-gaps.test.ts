import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { typicalGaps } from '../../../../domain/audit/vitality/typical-gaps.ts'

const gapLists = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 120 })
const times = (count: number, gap: number): readonly number[] => Array.from({ length: count }, () => gap)

describe('the gaps that an account typically has', () => {
  it('are those it has when they are all alike (law)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 200 }), (gap, count) => {
        expect(typicalGaps(times(count, gap))).toEqual({ usual: gap, short: gap, long: gap })
      }),
    )
  })

  it('are gaps it really had, in order (law)', () => {
    fc.assert(
      fc.property(gapLists, (gaps) => {
        const { usual, short, long } = typicalGaps(gaps)

        expect(gaps).toEqual(expect.arrayContaining([usual, short, long]))
        expect(short).toBeLessThanOrEqual(usual)
        expect(usual).toBeLessThanOrEqual(long)
      }),
    )
  })

  it.each([
    { gaps: [...times(40, 30), ...times(40, 7)], usual: 7, why: 'the newer ones where the rhythm has changed' },
    { gaps: [...times(40, 7), 90], usual: 7, why: 'not one long rest' },
    { gaps: [3, 7, 30], usual: 7, why: 'the one in the middle' },
  ])('in the middle are $usual days: $why', ({ gaps, usual }) => {
    expect(typicalGaps(gaps).usual).toBe(usual)
  })

  it('lie between one in ten on either side', () => {
    expect(typicalGaps([...times(5, 2), ...times(40, 7), ...times(1, 40), ...times(12, 7)])).toMatchObject({ short: 7, long: 7 })
    const { short, long } = typicalGaps(Array.from({ length: 60 }, (_, place) => 1 + (place % 10)))
    expect([short <= 2, long >= 9]).toEqual([true, true])
  })
})
