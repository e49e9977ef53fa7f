import { describe, expect, it } from '@jest/globals'
import type { GroupInput } from '../../../domain/qualification/read-initiative.ts'
import { workedGroup } from '../../support/initiatives.ts'
import { ENGINEERS, first, of, SALES_FORCE } from './outcomes.ts'
import { WORKED_CASES } from './worked-cases.ts'

const asked = (group: GroupInput): readonly string[] => first(of(group)).questions.map(({ question }) => question)

describe('questions to put first', () => {
  it.each<{ why: string; cause: NonNullable<GroupInput['cause']>; questions: readonly string[] }>([
    { why: 'nothing is known of it', cause: {}, questions: ['cause', 'cause-owner', 'owner-agrees'] },
    { why: 'nobody owns it', cause: { kind: 'rule', ownerAgrees: false }, questions: ['cause-owner'] },
    { why: 'its owner was not asked', cause: { kind: 'rule', owner: 'Head of sales' }, questions: ['owner-agrees'] },
    { why: 'all is known of it', cause: { kind: 'rule', owner: 'Head of sales', ownerAgrees: false }, questions: [] },
    { why: 'it is only the exchanges', cause: { kind: 'conversation' }, questions: [] },
  ])('of a problem that lies elsewhere, whose it is: $why', ({ cause, questions }) => {
    expect(asked({ ...SALES_FORCE, cause })).toEqual(questions)
  })

  it('whether the owner of a cause agrees decides over a community, too', () => {
    expect(first(of({ ...ENGINEERS, cause: { kind: 'rule' } })).questions).toEqual([
      { question: 'owner-agrees', probability: 0.5, verdicts: ['neither'] },
    ])
  })

  it('where one degree would do, the answer that decides is asked again', () => {
    const atTheBorder = { ...ENGINEERS, answers: { ...ENGINEERS.answers, 'tractable-by-exchange': 2 } } as const

    expect(first(of(atTheBorder)).questions).toEqual([{ question: 'tractable-by-exchange', probability: 0.5, verdicts: ['neither'] }])
    expect(asked(ENGINEERS)).toEqual([])
  })

  it('E22 of a vague wish for a community: what is expected, whether they want to talk, whether it would help', () => {
    expect([...asked(workedGroup('E22'))].sort()).toEqual(['expected-outcome', 'peer-desire', 'tractable-by-exchange'])
  })

  it.each(WORKED_CASES)('B.8 $id has no verdict while it is unknown whether exchange would help', ({ id }) => {
    const { answers, ...group } = workedGroup(id)

    expect(first(of({ ...group, answers: { ...answers, 'tractable-by-exchange': 'unknown' } })).verdict).toBe('unqualified')
  })
})
