import { describe, expect, it } from '@jest/globals'
import type { Qualification } from '../../../domain/qualification/qualify.ts'
import { AIMS, type Degree, HOSTILITIES } from '../../../domain/qualification/questions.ts'
import type { GroupInput, InitiativeInput } from '../../../domain/qualification/read-initiative.ts'
import { degrees, qualified, workedGroup } from '../../support/initiatives.ts'
import { WORKED_CASES } from './worked-cases.ts'

const of = (group: GroupInput, rest: Partial<InitiativeInput> = {}): Qualification => qualified({ groups: [group], ...rest })
const first = ({ groups: [group] }: Qualification) => {
  if (!group) throw new Error('no group')
  return group
}
const codes = ({ findings }: Qualification): readonly string[] => findings.map(({ reason }) => reason.code)
const TEAM = workedGroup('S2')
const ENGINEERS = workedGroup('E5')

describe('which management for which group', () => {
  it('R3.01 a team with a manager and shared deliverables is never a matter of community management', () => {
    expect(first(of(TEAM)).verdict).toBe('socio-collaborative-management')
  })

  it('R3.02 a team is led by its own manager, by name where it was told', () => {
    expect(first(of({ ...TEAM, manager: 'Ada Weber' })).plan).toMatchObject({ lead: 'team-manager', leadName: 'Ada Weber' })
  })

  it('R3.03 a team is measured by its work, and an offer that counts likes is told so', () => {
    const result = of(TEAM, { proposal: { measures: ['engagement'] } })

    expect(first(result).plan.measures).toEqual(['lead-time', 'rework', 'decisions-found-again'])
    expect(codes(result)).toContain('wrong-measures.engagement-in-a-team')
  })

  it.each(['community-manager', 'topic-facilitator', 'agency'] as const)(
    'R3.04 a team led by its %s raises a conflict of legitimacy',
    (plannedLead) => {
      expect(codes(of({ ...TEAM, plannedLead }))).toContain('legitimacy-conflict.animator-leads-a-team')
      expect(codes(of({ ...TEAM, plannedLead: 'team-manager' }))).not.toContain('legitimacy-conflict.animator-leads-a-team')
    },
  )

  it('R3.05 the more exchanges are the work itself, the more speaks for a team', () => {
    const at = (degree: 0 | 4) => first(of({ ...TEAM, answers: { ...TEAM.answers, 'in-the-flow': degree } })).poles.socioCollaborative.value ?? 0

    expect(at(4)).toBeGreaterThan(at(0))
  })

  it.each(AIMS)('R3.06 to %s, alone, speaks for community management when no manager owns the group', (aim) => {
    const answers = { ...ENGINEERS.answers, 'single-manager': 0, 'win-over': 'unknown' } as const

    expect(first(of({ ...ENGINEERS, answers, aims: [aim] })).verdict).toBe('community-management')
    expect(first(of({ ...ENGINEERS, answers, aims: [] })).poles.community.value).toBeLessThan(
      first(of({ ...ENGINEERS, answers, aims: [aim] })).poles.community.value ?? 0,
    )
  })

  it('R3.07 what a team is told are practices of its manager, and nobody to hire', () => {
    const { plan } = first(of(TEAM))

    expect(plan.posture).toBe('manage-differently')
    expect(plan.moves).toEqual(['pick-one-workflow', 'move-exchanges-into-the-tool', 'manager-goes-first'])
  })

  it('R3.08 a community manager sold for each project team is a mismatch', () => {
    const result = qualified({ groups: [workedGroup('S2'), workedGroup('S3a')], proposal: { model: 'community-management' } })

    expect(codes(result).filter((code) => code === 'model-mismatch.sold')).toHaveLength(2)
  })

  it('R3.11 an open-innovation project is a matter of both, with a lead for each part', () => {
    const result = qualified({ groups: [workedGroup('S3a'), workedGroup('S3b')] })

    expect(result.verdict).toBe('both')
    expect(result.groups.map(({ plan }) => plan.lead)).toEqual(['team-manager', 'animator-with-sponsor'])
  })

  it.each<{ group: GroupInput; code: string }>([
    { group: { ...ENGINEERS, plannedMethod: 'assignment' }, code: 'wrong-method.assignment-in-a-community' },
    { group: { ...TEAM, plannedMethod: 'campaign' }, code: 'wrong-method.campaign-in-a-team' },
  ])('R3.12 the methods of one model applied to the other: $code', ({ group, code }) => {
    expect(codes(of(group))).toContain(code)
    expect(codes(of({ ...group, plannedMethod: 'none' }))).not.toContain(code)
  })

  it.each(['bad-advice', 'misunderstanding', 'avoidance'] as const)('R3.13 the model was chosen for %s', (reasonForModel) => {
    expect(codes(of(TEAM, { reasonForModel }))).toContain(`chosen-for.${reasonForModel}`)
  })
})

describe('the new answer to everything', () => {
  it('R0.01 without a verdict there is no plan', () => {
    expect(first(of({ name: 'A group' })).plan).toMatchObject({ state: 'no-programme', moves: [], measures: [] })
  })

  it('R0.02 what is missing of the five inputs is listed and lowers the confidence', () => {
    const bare = of(ENGINEERS)
    const told = of(ENGINEERS, { objectives: ['Fewer accidents'], participants: 'Safety engineers of twelve plants', benefit: 'new-value' })

    expect(bare.missingInputs).toEqual(['objectives', 'participants', 'benefits', 'culture'])
    expect(told.missingInputs).toEqual(['culture'])
    expect(told.confidence).toBeGreaterThan(bare.confidence)
  })

  it('R0.03 useful, alive and unasked: no programme is proposed', () => {
    expect(first(of(workedGroup('S8')))).toMatchObject({ verdict: 'leave-alone', plan: { state: 'no-programme' } })
  })

  it('R0.04 what is left alone is only protected', () => {
    expect(first(of(workedGroup('E7'))).plan).toMatchObject({
      lead: 'own-leaders',
      moves: ['thank-them', 'ask-what-would-harm', 'keep-the-door-open'],
      measures: [],
      mustNots: ['take-over', 'brand-it', 'measure-people'],
    })
  })

  it('R0.05 a young initiative is too young to be judged by its results', () => {
    expect(codes(of(ENGINEERS, { asOf: '2026-11-21', startedOn: '2026-10-01' }))).toContain('too-early.warm-up')
    expect(codes(of(ENGINEERS, { asOf: '2026-11-21', startedOn: '2026-01-01' }))).not.toContain('too-early.warm-up')
  })

  it('B.6: a context made fragile by many occasional obstacles names each of them as a condition', () => {
    const items = ['speaking-is-punished', 'surveillance', 'legal-barrier'] as const
    const occasional = Object.fromEntries(HOSTILITIES.map((item) => [item, items.some((one) => one === item) ? 0 : 1]))

    const { plan } = first(of(ENGINEERS, { context: occasional }))

    expect(plan.conditions.length).toBeGreaterThan(3)
    expect(plan.conditions).not.toContain('surveillance')
  })

  it('R0.06 a hostile context blocks the plan, with its conditions, and leaves the verdict', () => {
    const { verdict, plan } = first(of(ENGINEERS, { context: { 'speaking-is-punished': 3 } }))

    expect(verdict).toBe('community-management')
    expect(plan).toMatchObject({ state: 'blocked-until-context-changes', moves: [], conditions: ['speaking-is-punished'], reviewAfterDays: 90 })
  })

  it('R0.07 in a hostile context no finding is laid at the animator’s door', () => {
    const planned = { ...ENGINEERS, plannedMethod: 'assignment' } as const

    expect(of(planned).findings.map(({ owner }) => owner)).toEqual(['animator'])
    expect(of(planned, { context: { surveillance: 3 } }).findings.map(({ owner }) => owner)).toEqual(['sponsor'])
  })

  it('R0.08 one answer to many unrelated problems', () => {
    const problems = (...proposed: readonly boolean[]) =>
      proposed.map((communityProposed, index) => ({ problem: `problem ${index}`, communityProposed }))

    expect(codes(of(ENGINEERS, { otherProblems: problems(true, true, true, false) }))).toContain('erp-syndrome.same-answer')
    expect(codes(of(ENGINEERS, { otherProblems: problems(true, false, false, false) }))).not.toContain('erp-syndrome.same-answer')
    expect(codes(of(ENGINEERS, { otherProblems: problems(true, true) }))).not.toContain('erp-syndrome.same-answer')
  })

  it.each(['S4', 'S5', 'S6', 'S7'])('R0.09 a community used to touch nothing: %s', (id) => {
    expect(first(of(workedGroup(id)))).toMatchObject({ verdict: 'neither', subVerdict: 'organisational-problem' })
  })

  it('R0.10 nothing else is to change: an empty list is avoidance', () => {
    const group = { ...ENGINEERS, answers: { ...ENGINEERS.answers, 'tractable-by-exchange': 2, avoidance: 'unknown' } } as const

    expect(first(of({ ...group, willChange: [] })).verdict).toBe('neither')
    expect(first(of({ ...group, willChange: ['Time is booked for it'] })).verdict).toBe('community-management')
  })

  it.each(['S4', 'S5', 'S6', 'S7'])('R0.11 the owner of the cause leads, by name: %s', (id) => {
    expect(first(of({ ...workedGroup(id), cause: { owner: 'Head of products' } })).plan).toMatchObject({
      lead: 'cause-owner',
      leadName: 'Head of products',
    })
  })

  it('R0.13 a process is the work of those concerned, who may lean on a community of experts', () => {
    const result = qualified({
      groups: [
        { ...TEAM, name: 'The process' },
        { ...workedGroup('S9'), name: 'The experts' },
      ],
    })

    expect(result.groups.map(({ group, verdict }) => [group, verdict])).toEqual([
      ['The experts', 'community-management'],
      ['The process', 'socio-collaborative-management'],
    ])
  })

  it('R0.14 where no community helps, social principles still may', () => {
    expect(first(of(workedGroup('S5'))).plan.levers.length).toBeGreaterThan(0)
    expect(first(of(ENGINEERS)).plan.levers).toEqual([])
  })

  it('R0.15 what lived before us is recorded before anything is done', () => {
    expect(first(of(workedGroup('E12'))).plan.moves[0]).toBe('record-baseline')
  })

  it('a cause whose owner has not agreed leaves the problem standing, however good the exchange', () => {
    const cause = { kind: 'rule', owner: 'Head of personnel', ownerAgrees: false } as const

    expect(first(of({ ...ENGINEERS, cause }))).toMatchObject({ verdict: 'neither', subVerdict: 'organisational-problem' })
    expect(first(of({ ...ENGINEERS, cause: { ...cause, ownerAgrees: true } })).verdict).toBe('community-management')
    expect(first(of({ ...ENGINEERS, cause: { ...cause, kind: 'conversation' } })).verdict).toBe('community-management')
  })
})

describe('the illusion of control', () => {
  it('R4.02 members are no relay of messages', () => {
    expect(codes(of(ENGINEERS, { expectsRelay: true }))).toContain('relay-expected.illusion')
    expect(codes(of(ENGINEERS, { expectsRelay: false }))).not.toContain('relay-expected.illusion')
  })

  it('R4.03 a bundle, an outsourced voice and deletion make a control package; two of them do not', () => {
    const proposal = { isBundle: true, speaksAsUs: true, deletesUnwelcomeRemarks: true }

    expect(codes(of(ENGINEERS, { proposal }))).toContain('control-package.sold')
    for (const trait of Object.keys(proposal))
      expect(codes(of(ENGINEERS, { proposal: { ...proposal, [trait]: false } }))).not.toContain('control-package.sold')
  })

  it('R4.04 people are animated, and organised only where they are captive', () => {
    expect(first(of(ENGINEERS)).plan.posture).toBe('animate')
    const captive = {
      ...ENGINEERS,
      answers: { ...ENGINEERS.answers, 'assigned-membership': 4, 'single-manager': 2, 'win-over': 4, 'optional-attention': 4 },
    } as const
    expect(first(of(captive))).toMatchObject({ verdict: 'community-management', plan: { posture: 'organise', piloting: 'people-and-resources' } })
  })

  it('R4.06 whoever talks somewhere already is looked for there first', () => {
    expect(codes(of({ ...ENGINEERS, existingPlaces: ['A mailing list'] }))).toContain('exists-elsewhere.places')
    expect(codes(of({ ...ENGINEERS, existingPlaces: [] }))).not.toContain('exists-elsewhere.places')
  })

  it('R4.07 a programme is looked at again on a day that is set', () => {
    expect(first(of(ENGINEERS)).plan.reviewAfterDays).toBe(180)
  })

  it.each<{ planned: NonNullable<GroupInput['plannedLead']>; lead: string }>([
    { planned: 'community-manager', lead: 'animator-with-sponsor' },
    { planned: 'topic-facilitator', lead: 'facilitators-with-sponsor' },
    { planned: 'agency', lead: 'animator-with-sponsor' },
  ])('R4.C1 a community may be led topic by topic where that is planned: $planned', ({ planned, lead }) => {
    const result = of({ ...ENGINEERS, plannedLead: planned })

    expect(first(result)).toMatchObject({ verdict: 'community-management', plan: { lead, posture: 'animate' } })
    expect(codes(result)).toEqual([])
  })

  it('R4.C1 facilitators per topic lead nobody but a community', () => {
    const leadOf = (group: GroupInput) => first(of({ ...group, plannedLead: 'topic-facilitator' })).plan.lead

    expect([leadOf(TEAM), leadOf(workedGroup('S8')), leadOf(workedGroup('S4'))]).toEqual(['team-manager', 'own-leaders', 'cause-owner'])
  })

  describe.each(['reach', 'exchange'] as const)('R4.C2 people who are to be won for %s', (expectedOutcome) => {
    const isMapFirst = (domain: Degree | 'unknown', peers: Degree | 'unknown'): boolean => {
      const answers = { ...ENGINEERS.answers, 'shared-domain': domain, 'peer-desire': peers } as const
      return first(of({ ...ENGINEERS, answers, expectedOutcome })).plan.moves[0] === 'map-stakeholders'
    }

    it.each<{ why: string; domain: Degree | 'unknown'; peers: Degree | 'unknown'; isMap: boolean }>([
      { why: 'no interest in common, no wish to talk', domain: 0, peers: 0, isMap: true },
      { why: 'next to none of both', domain: 1, peers: 1, isMap: true },
      { why: 'a vague interest in common', domain: 2, peers: 1, isMap: false },
      { why: 'no interest in common, but some talk', domain: 1, peers: 2, isMap: false },
      { why: 'a community', domain: 4, peers: 4, isMap: false },
      { why: 'interests nobody asked about', domain: 'unknown', peers: 0, isMap: false },
      { why: 'a wish nobody asked about', domain: 0, peers: 'unknown', isMap: false },
    ])('R4.C2 are parties to be mapped first, or not: $why', ({ domain, peers, isMap }) => {
      expect(isMapFirst(domain, peers)).toBe(isMap)
    })
  })

  it('R4.C2 a team is no set of parties, however far its interests diverge', () => {
    const answers = { ...TEAM.answers, 'shared-domain': 0, 'peer-desire': 0 } as const

    expect(first(of({ ...TEAM, answers })).plan.moves).not.toContain('map-stakeholders')
  })

  it('R4.C3 a captive trade community: resources can be piloted, people are animated', () => {
    expect(first(of(workedGroup('S10'))).plan).toMatchObject({ captivity: 2, piloting: 'resources', posture: 'animate' })
  })
})

describe('an offer', () => {
  it('that answers fewer than six challenge questions is flagged, with what it leaves open', () => {
    const result = of(ENGINEERS, { proposal: { answered: ['who-does-the-work', 'how-do-we-leave'] } })

    expect(codes(result)).toContain('thin-offer.unanswered')
    expect(result.vendorQuestions).toHaveLength(8)
    expect(result.vendorQuestions).not.toContain('who-does-the-work')
  })

  it.each(['intern', 'unnamed'] as const)('R2.C1 whose work is done by somebody %s is hollow', (doneBy) => {
    expect(codes(of(ENGINEERS, { proposal: { doneBy } }))).toContain(`hollow-supply.${doneBy}`)
    expect(codes(of(ENGINEERS, { proposal: { doneBy: 'named-senior' } }))).not.toContain(`hollow-supply.${doneBy}`)
  })

  it('for one group is compared with that group alone', () => {
    const groups = [
      { ...TEAM, name: 'Team' },
      { ...ENGINEERS, name: 'Engineers' },
    ]

    expect(codes(qualified({ groups, proposal: { model: 'community-management', groups: ['Engineers'] } }))).not.toContain('model-mismatch.sold')
    expect(codes(qualified({ groups, proposal: { model: 'community-management', groups: ['Team'] } }))).toContain('model-mismatch.sold')
    expect(codes(qualified({ groups, proposal: { model: 'community-management', groups: [' TEAM'] } }))).toContain('model-mismatch.sold')
  })
})

describe('what stays open', () => {
  it('more than three answers in ten make a group unqualified', () => {
    expect(first(of({ name: 'A', answers: degrees(0, 0, 0, 0, 4, 4, 4, 4, 4, 4) })).verdict).toBe('community-management')
    expect(first(of({ name: 'A', answers: degrees(0, 0, 0, 0, 4, 4, 4, 4, 4) })).reason.code).toBe('grid.too-much-open')
  })

  it('the cause comes first: without it there is no verdict', () => {
    const { verdict, reason, questions } = first(of({ ...ENGINEERS, answers: { ...ENGINEERS.answers, 'tractable-by-exchange': 'unknown' } }))

    expect([verdict, reason.code]).toEqual(['unqualified', 'grid.cause-unasked'])
    expect(questions[0]?.question).toBe('tractable-by-exchange')
  })

  it('unknown cohesion is taken neither for a community nor against one', () => {
    const answers = { ...ENGINEERS.answers, 'shared-domain': 'unknown', 'peer-desire': 'unknown' } as const

    expect(first(of({ ...ENGINEERS, answers })).reason.code).toBe('grid.cohesion-unasked')
    expect(first(of({ ...ENGINEERS, answers, expectedOutcome: 'reach' })).mode).toBe('audience')
  })
})

describe('sensitivity', () => {
  it('is reported: on the worked cases two of 776 single steps give another verdict, both on the vague one', () => {
    const all = WORKED_CASES.map(({ id }) => ({ id, ...first(of(workedGroup(id))).sensitivity }))

    expect(all.reduce((total, { steps }) => total + steps, 0)).toBe(776)
    expect(all.filter(({ changing }) => changing > 0).map(({ id, changing }) => [id, changing])).toEqual([['E22', 2]])
  })
})
