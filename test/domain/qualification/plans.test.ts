import { describe, expect, it } from '@jest/globals'
import type { GroupInput, InitiativeInput } from '../../../domain/qualification/read-initiative.ts'
import { workedGroup } from '../../support/initiatives.ts'
import { codes, DRINKERS, ENGINEERS, first, of, RUNNERS, SALES_FORCE, TEAM } from './outcomes.ts'
import { WORKED_CASES } from './worked-cases.ts'

describe('what may be piloted', () => {
  it.each<{ why: string; group: GroupInput; piloting: string }>([
    { why: 'what is left alone', group: RUNNERS, piloting: 'not-applicable' },
    { why: 'a problem that lies elsewhere', group: SALES_FORCE, piloting: 'not-applicable' },
    { why: 'no community', group: DRINKERS, piloting: 'not-applicable' },
    { why: 'no verdict', group: workedGroup('E22'), piloting: 'not-applicable' },
    { why: 'an audience', group: workedGroup('E8'), piloting: 'own-messages' },
    { why: 'a team under one manager', group: TEAM, piloting: 'people-and-resources' },
    {
      why: 'a team that came together by itself',
      group: { ...TEAM, answers: { ...TEAM.answers, 'assigned-membership': 1, 'single-manager': 1 } },
      piloting: 'work',
    },
    { why: 'people who come freely', group: ENGINEERS, piloting: 'nothing' },
  ])('of $why: $piloting', ({ group, piloting }) => {
    expect(first(of(group)).plan.piloting).toBe(piloting)
    expect(first(of(group, { context: { 'legal-barrier': 3 } })).plan.piloting).toBe('not-applicable')
  })
})

describe('a plan against the verdict', () => {
  it.each<{ why: string; group: GroupInput; code: string }>([
    { why: 'what lives is to be run', group: { ...RUNNERS, plannedMethod: 'assignment' }, code: 'takeover.method' },
    { why: 'what lives is to be animated', group: { ...RUNNERS, plannedMethod: 'campaign' }, code: 'takeover.method' },
    { why: 'what lives is to be led', group: { ...RUNNERS, plannedLead: 'community-manager' }, code: 'takeover.lead' },
    { why: 'a campaign for a cause', group: { ...SALES_FORCE, plannedMethod: 'campaign' }, code: 'nothing-to-run.cause-elsewhere' },
    { why: 'a community manager for a cause', group: { ...SALES_FORCE, plannedLead: 'community-manager' }, code: 'nothing-to-run.cause-elsewhere' },
    { why: 'facilitators for nobody', group: { ...DRINKERS, plannedLead: 'topic-facilitator' }, code: 'nothing-to-run.no-community' },
    {
      why: 'a title for people who come freely',
      group: { ...ENGINEERS, answers: { ...ENGINEERS.answers, 'single-manager': 1 }, plannedLead: 'team-manager' },
      code: 'legitimacy-conflict.manager-leads-a-community',
    },
  ])('is told: $why', ({ group, code }) => {
    expect(codes(of(group))).toEqual([code])
  })

  it.each<{ why: string; group: GroupInput }>([
    { why: 'members lead what is theirs', group: { ...RUNNERS, plannedLead: 'members', plannedMethod: 'none' } },
    { why: 'the owner of the cause may be a manager', group: { ...SALES_FORCE, plannedLead: 'team-manager' } },
    { why: 'a campaign informs people one by one', group: { ...DRINKERS, plannedMethod: 'campaign' } },
  ])('is no fault: $why', ({ group }) => {
    expect(codes(of(group))).toEqual([])
  })

  it('an offer that measures what is to be left alone is a takeover', () => {
    expect(codes(of(RUNNERS, { proposal: { measures: ['engagement'] } }))).toEqual(['takeover.targets'])
    expect(codes(of(ENGINEERS, { proposal: { measures: ['engagement'] } }))).toEqual([])
    expect(codes(of(ENGINEERS, { proposal: { measures: ['followers'] } }))).toEqual(['wrong-measures.followers-in-a-community'])
  })

  it('an offer of both kinds of management suits a team and a community, and neither of them alone', () => {
    const proposal = { model: 'both' } as const

    expect(codes(of(TEAM, { proposal }))).toEqual(['model-mismatch.sold'])
    expect(codes(of(TEAM, { groups: [TEAM, ENGINEERS], proposal }))).toEqual([])
  })
})

describe('where the idea comes from', () => {
  const asked = (group: GroupInput, degree: 0 | 1 | 2 | 3 | 4): GroupInput => ({
    ...group,
    answers: { ...group.answers, 'request-for-help': degree },
  })

  it.each<{ why: string; group: GroupInput; code: string | undefined }>([
    { why: 'whoever sells it', group: { ...asked(ENGINEERS, 2), proposedBy: 'vendor' }, code: 'proposed-by.vendor' },
    { why: 'whoever sells it, to people who asked', group: { ...asked(ENGINEERS, 3), proposedBy: 'vendor' }, code: undefined },
    { why: 'whoever sells it, where there is nothing to buy', group: { ...RUNNERS, proposedBy: 'vendor' }, code: 'proposed-by.vendor-in-vain' },
    { why: 'whoever does it, for a team', group: { ...TEAM, proposedBy: 'community-manager' }, code: 'proposed-by.animator' },
    { why: 'whoever does it, for people to be won', group: { ...ENGINEERS, proposedBy: 'community-manager' }, code: undefined },
    { why: 'above, unasked', group: { ...asked(ENGINEERS, 1), proposedBy: 'sponsor' }, code: 'proposed-by.above' },
    { why: 'above, with hints', group: { ...asked(ENGINEERS, 2), proposedBy: 'sponsor' }, code: undefined },
    { why: 'the manager of a team', group: { ...TEAM, proposedBy: 'manager' }, code: undefined },
    { why: 'members', group: { ...asked(ENGINEERS, 1), proposedBy: 'members' }, code: undefined },
  ])('counts: $why', ({ group, code }) => {
    expect(codes(of(group))).toEqual(code === undefined ? [] : [code])
  })
})

describe('where people are already', () => {
  const places = { existingPlaces: ['Two intranets'] }
  const answers = (peers: 0 | 2 | 3, vitality: 0 | 2) => ({ ...ENGINEERS.answers, 'peer-desire': peers, 'autonomous-vitality': vitality }) as const

  it.each<{ why: string; group: GroupInput; code: string | undefined }>([
    { why: 'a place is no proof of talk', group: { ...workedGroup('S1'), ...places }, code: 'exists-elsewhere.reachable' },
    { why: 'they want to talk', group: { ...ENGINEERS, ...places, answers: answers(3, 0) }, code: 'exists-elsewhere.places' },
    { why: 'the group lives', group: { ...ENGINEERS, ...places, answers: answers(2, 2) }, code: 'exists-elsewhere.places' },
    { why: 'what lives has a place', group: { ...RUNNERS, ...places }, code: 'exists-elsewhere.no-rival' },
    { why: 'nothing is to be opened anyway', group: { ...SALES_FORCE, ...places }, code: undefined },
    { why: 'they talk, though not much', group: { ...ENGINEERS, ...places, answers: answers(2, 0) }, code: 'exists-elsewhere.reachable' },
    { why: 'they do not talk', group: { ...DRINKERS, ...places }, code: 'exists-elsewhere.reachable' },
  ])('is said as far as it was told: $why', ({ group, code }) => {
    expect(codes(of(group)).filter((one) => one.startsWith('exists'))).toEqual(code === undefined ? [] : [code])
  })
})

describe('a place where talking does harm', () => {
  it.each([ENGINEERS, RUNNERS])('is left in peace', (group) => {
    const hidden = { ...group, existingPlaces: ['A private chat'] }

    expect(codes(of(hidden, { context: { 'speaking-is-punished': 3 } }))).toEqual(['exists-elsewhere.leave-in-peace'])
    expect(codes(of(hidden, { context: { 'institution-distrusted': 2 } }))).toEqual(['exists-elsewhere.leave-in-peace'])
    expect(codes(of(hidden, { context: { 'legal-barrier': 3 } }))).not.toContain('exists-elsewhere.leave-in-peace')
  })
})

describe('what lives where talking does harm', () => {
  const movesIn = (context: InitiativeInput['context'] = {}) => first(of(RUNNERS, { context })).plan.moves

  it('is not sought out, not even to be asked what would harm it', () => {
    expect(movesIn({ 'speaking-is-punished': 3 })).toEqual(['thank-them', 'keep-the-door-open', 'do-not-formalise'])
    expect(movesIn({ 'institution-distrusted': 2 })).toEqual(['thank-them', 'keep-the-door-open'])
    expect(movesIn({ 'legal-barrier': 3 })).toEqual(['thank-them', 'ask-what-would-harm', 'keep-the-door-open', 'do-not-formalise'])
    expect(movesIn()).toContain('ask-what-would-harm')
  })
})

describe('an obstacle that was told', () => {
  it('is a condition of the plan however little else is known of the context', () => {
    const { context, groups } = of(ENGINEERS, { context: { 'prior-approval': 2 } })

    expect(context.level).toBe('unknown')
    expect(groups[0]?.plan).toMatchObject({ state: 'open', conditions: ['prior-approval'] })
    expect(first(of(RUNNERS, { context: { 'prior-approval': 2 } })).plan.conditions).toEqual([])
  })
})

describe('an audience', () => {
  it('may be spoken to by a manager, a free community is not led by one', () => {
    const ledByManager = (id: string) => codes(of(workedGroup(id, { plannedLead: 'team-manager' })))

    expect(ledByManager('E8')).not.toContain('legitimacy-conflict.manager-leads-a-community')
    expect(ledByManager('E5')).toContain('legitimacy-conflict.manager-leads-a-community')
  })
})

describe('a team without a manager', () => {
  it.each<{ degree: 0 | 1 | 2; isAsked: boolean }>([
    { degree: 0, isAsked: true },
    { degree: 1, isAsked: true },
    { degree: 2, isAsked: false },
  ])('is told to have one first: authority of $degree', ({ degree, isAsked }) => {
    expect(codes(of({ ...TEAM, answers: { ...TEAM.answers, 'single-manager': degree } }))).toEqual(isAsked ? ['no-manager.in-a-team'] : [])
  })
})

describe('a cause to be dealt with first', () => {
  it('S5 leaves a team to its manager afterwards', () => {
    expect(first(of(workedGroup('S5'))).plan.notes).toEqual(['team-once-treated'])
    expect(first(of(workedGroup('S4'))).plan.notes).toEqual([])
  })

  it('S7 is not asked about at the cost of those who answer', () => {
    const notesIn = (context: InitiativeInput['context']) => first(of(workedGroup('S7'), context === undefined ? {} : { context })).plan.notes

    expect(notesIn({ 'speaking-is-punished': 3 })).toEqual(['ask-without-exposing'])
    expect(notesIn({ surveillance: 2 })).toEqual(['ask-without-exposing'])
    expect(notesIn({ 'speaking-is-punished': 1, 'legal-barrier': 3 })).toEqual([])
    expect(notesIn(undefined)).toEqual([])
  })

  it('has a date of change, and needs no decision, once its owner has agreed to act', () => {
    const cause = { kind: 'product', owner: 'Head of security', ownerAgrees: true } as const
    const movesFor = (group: GroupInput) => first(of(group)).plan.moves

    expect(movesFor(workedGroup('E17', { cause }))).toEqual(['state-cause-and-owner', 'set-date-of-change', 'use-other-levers'])
    expect(movesFor(workedGroup('E17', { cause: { ...cause, ownerAgrees: false } }))).toContain('propose-decision-date')
    expect(movesFor(workedGroup('E17'))).toContain('propose-decision-date')
  })

  it('S6 is no reason to stop answering people outside', () => {
    expect(first(of(workedGroup('S6'), { scope: 'external' })).plan.notes).toEqual(['keep-answering'])
    expect(first(of(workedGroup('S6'), { scope: 'internal' })).plan.notes).toEqual([])
  })
})

describe('a change that has been agreed', () => {
  it('is supported, and not replaced, by what is run beside it', () => {
    const cause = { kind: 'rule', owner: 'Head of personnel', ownerAgrees: true } as const

    expect(first(of({ ...ENGINEERS, cause })).plan.notes).toEqual(['supports-the-change'])
    expect(first(of({ ...ENGINEERS, cause: { ...cause, kind: 'conversation' } })).plan.notes).toEqual([])
    expect(first(of({ ...SALES_FORCE, cause })).plan.notes).toEqual([])
  })
})

describe('a community that lives', () => {
  it('and has asked for nothing is offered help, and decides', () => {
    const alive = { ...ENGINEERS, answers: { ...ENGINEERS.answers, 'autonomous-vitality': 4, 'request-for-help': 0 } } as const

    expect(first(of(alive)).plan.moves).toContain('offer-and-let-them-choose')
    expect(codes(of({ ...alive, proposedBy: 'sponsor' }))).toEqual([])
  })
})

describe('a community that lives and asks for help', () => {
  it('E12 keeps its leaders: it is hosted, not founded nor taken over', () => {
    const { verdict, plan } = first(of(workedGroup('E12')))

    expect(verdict).toBe('community-management')
    expect(plan).toMatchObject({
      lead: 'own-leaders-with-host',
      moves: ['record-baseline', 'find-existing-leaders', 'give-what-they-ask', 'listening-period'],
      mustNots: ['quotas', 'forced-membership', 'take-over'],
    })
  })
})

describe('in a hostile context', () => {
  it.each<{ group: GroupInput; note: string }>([
    { group: ENGINEERS, note: 'do-not-blame-animator' },
    { group: TEAM, note: 'do-not-blame-manager' },
  ])('R0.07 nobody is blamed for it: $note', ({ group, note }) => {
    expect(first(of(group, { context: { surveillance: 3 } })).plan.notes).toEqual([note])
    expect(first(of(group)).plan.notes).toEqual([])
  })

  it('what has begun is not left to run, and is not merely too young', () => {
    const begun = { asOf: '2026-11-21', startedOn: '2026-11-01' }

    expect(codes(of(ENGINEERS, begun))).toEqual(['too-early.warm-up'])
    expect(codes(of(ENGINEERS, { ...begun, context: { surveillance: 3 } }))).toEqual(['blocked.already-begun'])
  })

  it.each(WORKED_CASES)('B.8 $id keeps its verdict, and nothing of it is open', ({ id, verdict }) => {
    const group = first(of(workedGroup(id), { context: { 'speaking-is-punished': 3 } }))
    const runs = ['community-management', 'socio-collaborative-management', 'both'].includes(verdict)

    expect(group.verdict).toBe(verdict)
    expect(group.plan.state).toBe(runs ? 'blocked-until-context-changes' : 'no-programme')
  })
})

describe('what a community is good for', () => {
  it('R0.12 is cited where it is what the group is to help with', () => {
    expect(first(of({ ...ENGINEERS, need: 'sharing-practices' })).plan.notes).toEqual(['suits-sharing-practices'])
    expect(first(of({ ...TEAM, need: 'sharing-practices' })).plan.notes).toEqual([])
  })

  it('R0.12 and what it is not known for is said', () => {
    expect(codes(of({ ...ENGINEERS, need: 'none-of-these' }))).toEqual(['need.untreated'])
    expect(codes(of({ ...SALES_FORCE, need: 'none-of-these' }))).toEqual([])
  })

  it.each(['external', 'mixed'] as const)('R4.05 with people outside, %s, dialogue comes before sales', (scope) => {
    const moves = (where: 'external' | 'internal' | 'mixed') => first(of(ENGINEERS, { scope: where })).plan.moves

    expect(moves(scope)).toContain('dialogue-before-sales')
    expect(moves('internal')).not.toContain('dialogue-before-sales')
    expect(first(of(ENGINEERS)).plan.moves).not.toContain('dialogue-before-sales')
  })
})

describe('what it is called', () => {
  it.each<{ name: string; group: GroupInput; isMismatch: boolean }>([
    { name: 'Management 2.0', group: ENGINEERS, isMismatch: true },
    { name: 'social management', group: ENGINEERS, isMismatch: true },
    { name: 'Management socio-collaboratif', group: TEAM, isMismatch: false },
    { name: 'ANIMATION DE COMMUNAUTÉ', group: TEAM, isMismatch: true },
    { name: 'Community management', group: ENGINEERS, isMismatch: false },
    { name: 'Growth hacking', group: TEAM, isMismatch: false },
  ])('R3.14 does not matter: $name', ({ name, group, isMismatch }) => {
    expect(codes(of(group, { proposal: { modelName: name } }))).toEqual(isMismatch ? ['model-mismatch.sold'] : [])
  })

  it('R3.14 yields to what was chosen from the list', () => {
    expect(codes(of(TEAM, { proposal: { model: 'socio-collaborative-management', modelName: 'Community management' } }))).toEqual([])
  })
})

describe('the examples of the first text', () => {
  it('R3.09 communication and support of a merger is community management', () => {
    expect(first(of(workedGroup('S1')))).toMatchObject({ verdict: 'community-management', plan: { lead: 'animator-with-sponsor' } })
  })

  it('R3.10 your team’s work is the work of its manager', () => {
    expect(first(of(workedGroup('S2')))).toMatchObject({ verdict: 'socio-collaborative-management', plan: { lead: 'team-manager' } })
  })
})
