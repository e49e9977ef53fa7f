import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { FitImplications, Implication } from '../../../domain/governance/fit-implications.ts'
import type { GovernanceInput } from '../../../domain/governance/read-governance.ts'
import { allAt, answering, anyDegree, anyGovernance, bearingIndicator, diagnosed } from '../../support/governance.ts'

type Implied = Omit<FitImplications, 'replying'>

const implied = (input: GovernanceInput): FitImplications => diagnosed(input).implications
const each = (all: FitImplications): readonly (readonly [keyof Implied, Implication])[] => [
  ['freedom', all.freedom],
  ['openness', all.openness],
  ['hours', all.hours],
]

describe('what a diagnosis means for the fit', () => {
  it.each<{ why: string; input: GovernanceInput; of: keyof Implied; value: number | undefined; low: number; high: number; code: string }>([
    { why: 'nothing told', input: {}, of: 'freedom', value: undefined, low: 0, high: 1, code: 'implied.freedom-open' },
    {
      why: 'replies free but for listed topics, publishing slow to be approved',
      input: { answers: { 'reply-autonomy': 1, 'publish-autonomy': 3 } },
      of: 'freedom',
      value: 1 - 3 / 4,
      low: 1 - 3 / 4,
      high: 1 - 3 / 4,
      code: 'implied.freedom-told',
    },
    {
      why: 'only publishing told',
      input: { answers: { 'publish-autonomy': 3 } },
      of: 'freedom',
      value: 1 - 3 / 4,
      low: 0,
      high: 1 - 3 / 4,
      code: 'implied.freedom-partly',
    },
    {
      why: 'only replies told',
      input: { answers: { 'reply-autonomy': 1 } },
      of: 'freedom',
      value: 1 - 1 / 4,
      low: 0,
      high: 1 - 1 / 4,
      code: 'implied.freedom-partly',
    },
    { why: 'nothing told', input: {}, of: 'openness', value: undefined, low: 0.5, high: 1, code: 'implied.openness-open' },
    {
      why: 'no wish for control',
      input: { answers: allAt(0, 'control-illusion') },
      of: 'openness',
      value: 1,
      low: 1,
      high: 1,
      code: 'implied.openness-kept',
    },
    {
      why: 'control at its worst',
      input: { answers: allAt(4, 'control-illusion') },
      of: 'openness',
      value: 0.5,
      low: 0.5,
      high: 0.5,
      code: 'implied.openness-lost',
    },
    {
      why: 'half of it told, at 2',
      input: { answers: { 'deleted-criticism': 2, 'relay-expectation': 2 } },
      of: 'openness',
      value: 1 - 0.5 * (2 / 4),
      low: 1 - 0.5 * ((2 + 2 + 4 + 4) / 4 / 4),
      high: 1 - 0.5 * ((2 + 2) / 4 / 4),
      code: 'implied.openness-lost',
    },
    { why: 'nothing told', input: {}, of: 'hours', value: undefined, low: 48 / 52, high: 1, code: 'implied.hours-open' },
    { why: 'leave covered', input: { answers: { 'leave-cover': 0 } }, of: 'hours', value: 1, low: 1, high: 1, code: 'implied.hours-kept' },
    {
      why: 'nobody stands in',
      input: { answers: { 'leave-cover': 4 } },
      of: 'hours',
      value: 48 / 52,
      low: 48 / 52,
      high: 48 / 52,
      code: 'implied.hours-lost',
    },
    { why: 'nobody runs them', input: { seniority: 'none' }, of: 'hours', value: 0, low: 0, high: 0, code: 'implied.hours-nobody' },
  ])('$of, $why: $value', ({ input, of, value, low, high, code }) => {
    const found = implied(input)[of]

    expect(found.reason.code).toBe(code)
    expect(found.value === undefined ? undefined : Number(found.value.toFixed(9))).toBe(value === undefined ? undefined : Number(value.toFixed(9)))
    expect(found.low).toBeCloseTo(low, 9)
    expect(found.high).toBeCloseTo(high, 9)
  })

  it('lies within its bounds, and one more answer never leaves them', () => {
    fc.assert(
      fc.property(anyGovernance, bearingIndicator, anyDegree, (input, indicator, degree) => {
        const [open, told] = [answering(input, indicator, 'unknown'), answering(input, indicator, degree)]
        fc.pre(open !== undefined && told !== undefined)
        const before = implied(open)

        for (const [name, { value, low, high }] of each(implied(told))) {
          expect(low).toBeGreaterThanOrEqual(before[name].low)
          expect(high).toBeLessThanOrEqual(before[name].high)
          if (value !== undefined) expect(low <= value && value <= high).toBe(true)
        }
      }),
    )
  })

  it('a worse answer never means more', () => {
    fc.assert(
      fc.property(anyGovernance, bearingIndicator, anyDegree, anyDegree, (input, indicator, one, other) => {
        const [better, worse] = [answering(input, indicator, one < other ? one : other), answering(input, indicator, one < other ? other : one)]
        fc.pre(better !== undefined && worse !== undefined)
        const before = implied(better)

        for (const [name, { value }] of each(implied(worse))) expect(value ?? 0).toBeLessThanOrEqual(before[name].value ?? 0)
      }),
    )
  })
})
