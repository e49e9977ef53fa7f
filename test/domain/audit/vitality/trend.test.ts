import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { trendOf } from '../../../../domain/audit/vitality/trend.ts'

const times = (count: number, gap: number): number[] => Array.from({ length: count }, () => gap)
const RANK = { rising: 0, stable: 1, falling: 2, unknown: -1 }

describe('trend', () => {
  it.each([
    { gaps: times(15, 7), silence: 0, expected: 'unknown', why: 'eight newest and seven before: one too few' },
    { gaps: times(16, 7), silence: 3, expected: 'stable', why: 'never another rhythm' },
    { gaps: [...times(8, 3), ...times(8, 9)], silence: 0, expected: 'falling', why: 'gaps three times as long' },
    { gaps: [...times(8, 9), ...times(8, 3)], silence: 0, expected: 'rising', why: 'gaps a third as long' },
    { gaps: [...times(8, 10), ...times(8, 13)], silence: 0, expected: 'stable', why: 'every gap longer, yet by less than half' },
    { gaps: [...times(8, 7), ...times(7, 7), 700], silence: 0, expected: 'stable', why: 'one long break is not a rhythm' },
    { gaps: [...times(8, 9), ...times(8, 3)], silence: 400, expected: 'stable', why: 'a rise that a long silence puts in doubt' },
    { gaps: [...times(30, 9), ...times(24, 3), ...times(8, 3)], silence: 0, expected: 'stable', why: 'what lies far back describes another channel' },
  ])('is $expected: $why', ({ gaps, silence, expected }) => expect(trendOf(gaps, silence)).toBe(expected))

  it('never turns upwards while nothing is posted', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 16, maxLength: 50 })
    const silence = fc.integer({ min: 0, max: 3000 })

    fc.assert(
      fc.property(gaps, silence, silence, (own, a, b) =>
        expect(RANK[trendOf(own, Math.max(a, b))]).toBeGreaterThanOrEqual(RANK[trendOf(own, Math.min(a, b))]),
      ),
    )
  })
})
