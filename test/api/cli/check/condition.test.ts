import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Condition, conditionIn, conditionText, holds, isImplied, type Scale } from '../../../../api/cli/check/condition.ts'

const COUNT: Scale = { from: 0, to: 10, step: 'whole' }
const OPERATORS = ['>=', '>', '<=', '<', '=', '!='] as const
const anyCondition = fc.record({ operator: fc.constantFrom(...OPERATORS), bound: fc.integer({ min: 0, max: 10 }) })
const meets = (value: number, condition: Condition) => holds(condition, { low: value, high: value })
const values = (low: number, high: number) => Array.from({ length: high - low + 1 }, (_, index) => low + index)

describe('a condition', () => {
  it('holds where every value that may be meets it, does not where none does, and is open else', () => {
    fc.assert(
      fc.property(anyCondition, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), (condition, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const met = new Set(values(low, high).map((value) => meets(value, condition)))
        expect(holds(condition, { low, high })).toBe(met.size === 1 ? [...met][0] : undefined)
      }),
    )
  })

  it('is implied by another one where no value meets that one alone', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, (first, second) => {
        const every = values(0, 10).every((value) => meets(value, first) === false || meets(value, second) === true)
        expect(isImplied(first, second, COUNT)).toBe(every)
      }),
    )
  })

  it('is read as it is written, and refused where it says nothing', () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        const met = new Set(values(0, 10).map((value) => meets(value, condition)))
        const read = conditionIn(conditionText(condition, COUNT), COUNT)
        expect(met.size === 2 ? read : 'code' in read && read.code).toEqual(met.size === 2 ? condition : met.has(true) ? 'always' : 'never')
      }),
    )
  })
})
