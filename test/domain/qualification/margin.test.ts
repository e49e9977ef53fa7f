import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { FIRM_FROM, marginOf } from '../../../domain/qualification/margin.ts'
import { DEGREES, type Degree, OUTCOMES, SCALED_QUESTION_IDS } from '../../../domain/qualification/questions.ts'
import type { GroupInput } from '../../../domain/qualification/read-initiative.ts'
import { type Decided, decide, decideWithin } from '../../../domain/qualification/verdict.ts'
import { known } from '../../../domain/shared/answer.ts'
import { degrees, workedGroup } from '../../support/initiatives.ts'
import { first, of } from './outcomes.ts'

const degreesFrom = (values: readonly Degree[]) =>
  Object.fromEntries(SCALED_QUESTION_IDS.map((id, index) => [id, known(values[index] ?? 0)])) as never
const isSame = (a: Decided, b: Decided): boolean => a.verdict === b.verdict && a.subVerdict === b.subVerdict
const neighbours = (values: readonly Degree[]): readonly (readonly Degree[])[] =>
  values.flatMap((value, index) => [value - 1, value + 1].flatMap((moved) => (moved < 0 || moved > 4 ? [] : [values.with(index, moved as Degree)])))

const anyVector = fc.array(fc.constantFrom(...DEGREES), { minLength: 14, maxLength: 14 })

describe('the margin of a verdict', () => {
  it('is the number of steps by which answers have to move for another one: one, two, or more', () => {
    fc.assert(
      fc.property(anyVector, fc.constantFrom(...OUTCOMES), (values, outcome) => {
        const now = decide(degreesFrom(values), known(outcome))
        const differs = (other: readonly Degree[]): boolean => !isSame(decide(degreesFrom(other), known(outcome)), now)
        const margin = marginOf(degreesFrom(values), known(outcome), now)
        const steps = neighbours(values)

        expect(margin === 1).toBe(steps.some(differs))
        if (margin !== 1) expect(margin === 2).toBe(steps.flatMap(neighbours).some(differs))
      }),
      { numRuns: 150 },
    )
  })

  it('is nought where an open answer alone may decide, and more only where none can', () => {
    const question = fc.constantFrom(...SCALED_QUESTION_IDS)
    fc.assert(
      fc.property(anyVector, question, fc.constantFrom(...OUTCOMES), (values, open, outcome) => {
        const all = degreesFrom(values) as Parameters<typeof decide>[0]
        const now = decideWithin({ ...all, [open]: { known: false } }, known(outcome))
        const margin = marginOf({ ...all, [open]: { known: false } }, known(outcome), now)
        const answered = DEGREES.map((degree) => decideWithin({ ...all, [open]: known(degree) }, known(outcome)))

        if (margin !== undefined) expect(margin === 0).toBe(answered.some((one) => !isSame(one, now)))
      }),
    )
  })

  it.each<{ why: string; group: GroupInput; margin: number | undefined }>([
    { why: 'a wish to talk that is two degrees from none', group: workedGroup('S1'), margin: 2 },
    { why: 'the vague one', group: workedGroup('E22'), margin: 1 },
    { why: 'nothing told', group: { name: 'A' }, margin: undefined },
    {
      why: 'a cause that was not told',
      group: { ...workedGroup('S2'), answers: { ...degrees(4, 4, 4, 4, 0, 0, 0, 3, 3), avoidance: 0 } },
      margin: undefined,
    },
  ])('of $why: $margin', ({ group, margin }) => {
    expect(first(of(group)).margin).toBe(margin)
  })

  it.each<{ why: string; group: GroupInput; margin: number; share: number }>([
    { why: 'two degrees of three', group: workedGroup('S1'), margin: 2, share: (1 + 2 / 3) / 2 },
    { why: 'one degree', group: workedGroup('E22'), margin: 1, share: (1 + 1 / 3) / 2 },
    { why: 'firm', group: workedGroup('S2', { answers: degrees(4, 4, 4, 4, 0, 0, 0, 3, 3, 4, 0, 0, 4, 4) }), margin: FIRM_FROM.value, share: 1 },
  ])('takes a half of the confidence at most: $why', ({ group, margin, share }) => {
    const { margin: found, confidence, answered } = first(of(group))

    expect(found).toBe(margin)
    expect(confidence).toBeCloseTo(answered * share)
  })
})
