import { describe, expect, it } from '@jest/globals'
import type { GroupInput } from '../../../domain/qualification/read-initiative.ts'
import { codes, ENGINEERS, first, of } from './outcomes.ts'

const answering = (answers: NonNullable<GroupInput['answers']>, changes: Partial<GroupInput> = {}): GroupInput => ({
  ...ENGINEERS,
  ...changes,
  answers: { ...ENGINEERS.answers, ...answers },
})
const LEFT = { kind: 'rule', owner: 'Head of personnel', ownerAgrees: false } as const

describe('answers that were read otherwise than they were given', () => {
  it.each<{ why: string; group: GroupInput; code: string | undefined }>([
    {
      why: 'a wish against a cause left standing',
      group: answering({ 'tractable-by-exchange': 4 }, { cause: LEFT }),
      code: 'answer-set-aside.tractable',
    },
    {
      why: 'nothing said, a cause left standing',
      group: answering({ 'tractable-by-exchange': 'unknown' }, { cause: LEFT }),
      code: 'answer-inferred.tractable',
    },
    { why: 'the same said of the cause', group: answering({ 'tractable-by-exchange': 1 }, { cause: LEFT }), code: undefined },
    { why: 'an owner who agrees', group: answering({ 'tractable-by-exchange': 4 }, { cause: { ...LEFT, ownerAgrees: true } }), code: undefined },
    { why: 'an impression against an empty list', group: answering({ avoidance: 2 }, { willChange: [] }), code: 'answer-set-aside.avoidance' },
    { why: 'nothing said, an empty list', group: answering({ avoidance: 'unknown' }, { willChange: [] }), code: 'answer-inferred.avoidance' },
    { why: 'the same said by both', group: answering({ avoidance: 3 }, { willChange: [] }), code: undefined },
    { why: 'a list', group: answering({ avoidance: 2 }, { willChange: ['New shifts'] }), code: undefined },
  ])('are said: $why', ({ group, code }) => {
    expect(codes(of(group)).filter((one) => one.startsWith('answer-'))).toEqual(code === undefined ? [] : [code])
  })
})

describe('answers that cannot both be true', () => {
  it.each<{ code: string; group: GroupInput; without: GroupInput }>([
    {
      code: 'contradiction.changes-and-avoidance',
      group: answering({ avoidance: 3 }, { willChange: ['New shifts'] }),
      without: answering({ avoidance: 2 }, { willChange: ['New shifts'] }),
    },
    {
      code: 'contradiction.aims-without-winning',
      group: answering({ 'win-over': 0 }, { aims: ['convince'] }),
      without: answering({ 'win-over': 1 }, { aims: ['convince'] }),
    },
    {
      code: 'contradiction.winning-without-aims',
      group: answering({ 'win-over': 3 }, { aims: [] }),
      without: answering({ 'win-over': 2 }, { aims: [] }),
    },
    {
      code: 'contradiction.manager-without-authority',
      group: answering({ 'single-manager': 0 }, { plannedLead: 'team-manager' }),
      without: answering({ 'single-manager': 1 }, { plannedLead: 'team-manager' }),
    },
    {
      code: 'contradiction.talks-nowhere',
      group: answering({ 'peer-desire': 4 }, { existingPlaces: [] }),
      without: answering({ 'peer-desire': 3 }, { existingPlaces: [] }),
    },
    {
      code: 'contradiction.lives-without-talk',
      group: answering({ 'autonomous-vitality': 3, 'peer-desire': 1 }),
      without: answering({ 'autonomous-vitality': 3, 'peer-desire': 2 }),
    },
    {
      code: 'contradiction.conversation-and-cause',
      group: answering({ 'tractable-by-exchange': 1 }, { cause: { kind: 'conversation' } }),
      without: answering({ 'tractable-by-exchange': 2 }, { cause: { kind: 'conversation' } }),
    },
    {
      code: 'contradiction.proposed-and-not-asked',
      group: answering({ 'request-for-help': 0 }, { proposedBy: 'members' }),
      without: answering({ 'request-for-help': 1 }, { proposedBy: 'members' }),
    },
  ])('are named: $code', ({ code, group, without }) => {
    expect(codes(of(group))).toContain(code)
    expect(codes(of(without))).not.toContain(code)
  })

  it('a group that lives without a place to talk is one of them', () => {
    expect(codes(of(answering({ 'autonomous-vitality': 3, 'peer-desire': 3 }, { existingPlaces: [] })))).toContain('contradiction.talks-nowhere')
  })
})

describe('a pole', () => {
  it('is not read from one answer of four', () => {
    const one = { 'assigned-membership': 'unknown', 'single-manager': 'unknown', 'in-the-flow': 'unknown', 'accountable-result': 4 } as const

    expect(first(of(answering(one))).reason).toEqual({ code: 'grid.pole-unasked', params: { poles: ['socio-collaborative'] } })
    expect(first(of(answering({ ...one, 'in-the-flow': 0 }))).verdict).toBe('community-management')
  })

  it('is shown by the signs that were told, and by no others', () => {
    const team = { 'accountable-result': 4, 'single-manager': 'unknown', 'assigned-membership': 2, 'in-the-flow': 3 } as const
    const result = first(of(answering({ ...team, 'win-over': 0, 'optional-attention': 0, 'crosses-borders': 0 })))

    expect(result.reason).toMatchObject({ code: 'grid.team', params: { signs: ['accountable-result', 'in-the-flow'] } })
  })

  it('of people who were enrolled does not speak of membership by choice', () => {
    const { reason, plan } = first(of(answering({ 'assigned-membership': 3, 'optional-attention': 4 })))

    expect(reason).toMatchObject({ code: 'grid.community', params: { signs: ['win-over', 'optional-attention', 'crosses-borders'] } })
    expect(plan.moves).toContain('start-with-volunteers')
    expect(plan.moves).not.toContain('small-founding-group')
    expect(plan.mustNots).toEqual(['quotas', 'presence-for-interest'])
  })
})
