import { describe, expect, it } from '@jest/globals'
import type { GroupInput, InitiativeInput } from '../../../domain/qualification/read-initiative.ts'
import { qualified, workedGroup } from '../../support/initiatives.ts'
import { codes, DRINKERS, ENGINEERS, first, MIXED, of, RUNNERS, SALES_FORCE, TEAM } from './outcomes.ts'

const together = (groups: readonly GroupInput[], rest: Partial<InitiativeInput> = {}) => qualified({ groups, ...rest })

describe('one verdict on several groups', () => {
  it('names the verdict on each, causes and living groups before programmes', () => {
    const { verdict, verdicts } = together([ENGINEERS, DRINKERS, RUNNERS, SALES_FORCE, { name: 'A name' }])

    expect(verdict).toBe('community-management')
    expect(verdicts).toEqual([
      { verdict: 'neither', subVerdict: 'organisational-problem', groups: ['E9'] },
      { verdict: 'leave-alone', groups: ['E13'] },
      { verdict: 'community-management', mode: 'community', groups: ['E5'] },
      { verdict: 'neither', subVerdict: 'not-a-community', groups: ['E3'] },
      { verdict: 'unqualified', groups: ['A name'] },
    ])
  })

  it('does not call an audience a community', () => {
    expect(together([workedGroup('E8')]).verdicts).toEqual([{ verdict: 'community-management', mode: 'audience', groups: ['E8'] }])
  })

  it.each<{ beside: GroupInput; code: string; owner: string }>([
    { beside: SALES_FORCE, code: 'beside-a-programme.cause-elsewhere', owner: 'sponsor' },
    { beside: RUNNERS, code: 'beside-a-programme.left-alone', owner: 'requester' },
    { beside: DRINKERS, code: 'beside-a-programme.no-community', owner: 'requester' },
    { beside: { name: 'A name' }, code: 'beside-a-programme.unqualified', owner: 'requester' },
  ])('does not hide what stands beside a programme: $code', ({ beside, code, owner }) => {
    const { findings } = together([ENGINEERS, beside])

    expect(findings).toContainEqual({ owner, reason: { code, params: { groups: [beside.name] } } })
    expect(codes(together([beside]))).not.toContain(code)
  })
})

describe('between a team and the people around it', () => {
  const CORE = { ...TEAM, name: 'Core' }
  const PUBLIC = { ...ENGINEERS, name: 'Public' }

  it('the hand-over points, who answers what, one measure and direct links are settled', () => {
    expect(together([CORE, PUBLIC]).border).toEqual({
      pattern: 'core-and-public',
      teams: ['Core'],
      communities: ['Public'],
      moves: ['name-hand-over-points', 'say-who-answers-what', 'one-shared-measure', 'link-people-directly'],
      mustNots: ['one-role-for-both'],
    })
  })

  it.each<{ why: string; groups: readonly GroupInput[] }>([
    { why: 'one team', groups: [CORE] },
    { why: 'people to be won over, and no team', groups: [PUBLIC, { ...ENGINEERS, name: 'Others' }] },
    { why: 'a team and a problem that lies elsewhere', groups: [CORE, SALES_FORCE] },
  ])('there is no border: $why', ({ groups }) => {
    expect(together(groups).border).toBeUndefined()
  })

  it('nothing is settled while the context is hostile', () => {
    expect(together([CORE, PUBLIC], { context: { surveillance: 3 } }).border).toBeUndefined()
  })

  it('R3.C4 a community of the teams’ managers makes two layers: the animator stays with the managers', () => {
    const managers = workedGroup('S11a', { membersAreManagers: true })
    const { border } = together([managers, workedGroup('S11b')])

    expect(border).toMatchObject({
      pattern: 'two-layer',
      teams: ['S11b'],
      communities: ['S11a'],
      mustNots: ['animator-speaks-to-the-team', 'one-role-for-both'],
    })
    expect(border?.moves).toEqual(['animate-the-managers', 'managers-lead-their-teams', 'link-people-directly'])
    expect(together([{ ...managers, membersAreManagers: false }, workedGroup('S11b')]).border?.pattern).toBe('core-and-public')
  })

  it('R3.C6 managers who are to adopt other practices are won over first, and then lead', () => {
    const { border, groups } = together([workedGroup('S12', { membersAreManagers: true }), workedGroup('S11b')])

    expect(border).toMatchObject({ pattern: 'cm-then-sc', handOverAfterDays: 180 })
    expect(groups.find(({ group }) => group === 'S12')?.plan).toMatchObject({
      handOverAfterDays: 180,
      moves: expect.arrayContaining(['hand-over-to-managers']),
      mustNots: expect.arrayContaining(['outstay-the-hand-over']),
    })
  })

  it('R3.C6 the teams wait for the day on which their managers take over', () => {
    const managers = workedGroup('S12', { membersAreManagers: true, leadUntil: '2027-01-20' })
    const { border, groups } = together([managers, workedGroup('S11b')], { asOf: '2026-11-21' })

    expect([border?.handOverAfterDays, groups.find(({ group }) => group === 'S12')?.plan.handOverAfterDays]).toEqual([60, 60])
  })

  it('R3.C7 the hand-over to the managers has a day, theirs where it was told', () => {
    const handOver = (changes: Partial<GroupInput>) => first(of(workedGroup('S12', changes), { asOf: '2026-11-21' })).plan.handOverAfterDays

    expect(handOver({ membersAreManagers: true })).toBe(180)
    expect(handOver({ membersAreManagers: true, leadUntil: '2027-01-20' })).toBe(60)
    expect(handOver({})).toBeUndefined()
  })

  it('R3.C3 a bridge of some weeks is no conflict; without an end, or with a far one, it is', () => {
    const led = (leadUntil?: string) => of({ ...TEAM, plannedLead: 'community-manager', ...(leadUntil ? { leadUntil } : {}) }, { asOf: '2026-11-21' })

    expect(led('2027-01-20').findings).toEqual([
      { owner: 'team-manager', reason: { code: 'transitional-role.time-boxed', params: { group: 'S2', days: 60 } } },
    ])
    expect(first(led('2027-01-20')).plan.handOverAfterDays).toBe(60)
    expect(codes(led('2027-11-21'))).toEqual(['transitional-role.too-long'])
    expect(codes(led())).toEqual(['legitimacy-conflict.animator-leads-a-team'])
    expect(codes(led('2026-11-01'))).toEqual(['legitimacy-conflict.animator-leads-a-team'])
  })
})

describe('two sorts of people in one group', () => {
  it('B.2 one set of answers for both is called a fallback, to be split', () => {
    expect(codes(of(MIXED))).toEqual(['single-vector.split'])
    expect(codes(together([workedGroup('S3a'), workedGroup('S3b')]))).toEqual([])
  })

  it.each<{ changes: Partial<GroupInput>; code: string }>([
    { changes: { plannedMethod: 'assignment' }, code: 'wrong-method.assignment-over-both' },
    { changes: { plannedMethod: 'campaign' }, code: 'wrong-method.campaign-over-both' },
    { changes: { plannedLead: 'community-manager' }, code: 'one-role.both' },
    { changes: { plannedLead: 'team-manager' }, code: 'one-role.both' },
  ])('no one method and no one person suits both: $code', ({ changes, code }) => {
    expect(codes(of({ ...MIXED, ...changes }))).toEqual(['single-vector.split', code])
  })
})
