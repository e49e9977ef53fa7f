import { describe, expect, it } from '@jest/globals'
import type { BriefInput } from '../../../../domain/brief/read-brief.ts'
import { PLATFORMS } from '../../../../domain/catalogue/platforms/index.ts'
import type { PlatformId } from '../../../../domain/catalogue/vocabulary.ts'
import { assessBrief } from '../../../../domain/fit/assess-brief.ts'
import { PUBLISHED_WEIGHTS } from '../../../../domain/fit/criteria-weights.ts'
import { isObliged, standingOf } from '../../../../domain/fit/portfolio/candidates.ts'
import { ALLOWED } from '../../../../domain/hype/request-decision.ts'
import { aBrief } from '../../../support/briefs.ts'

const able = { formats: { text: 'good', photo: 'good', 'product-visuals': 'good' }, responseTimeHours: 24, coverage: 'office-hours' } as const

const standing = (platform: PlatformId, changes: Partial<BriefInput>) => {
  const brief = aBrief(changes)
  const { platforms, requests } = assessBrief(brief)
  const assessment = platforms.find((one) => one.platform === platform)
  const profile = Object.values(PLATFORMS).find(({ id }) => id === platform)
  if (!assessment || !profile) throw new Error(`${platform} is missing`)
  return standingOf(assessment, profile, {
    brief,
    criteria: PUBLISHED_WEIGHTS,
    requests: requests.map(({ platform, decision }) => ({ platform, allows: ALLOWED[decision.code] })),
  })
}

describe('who takes part in the plan', () => {
  it.each<{ platform: PlatformId; changes: Partial<BriefInput>; expected: ReturnType<typeof standingOf>; why: string }>([
    { platform: 'pinterest', changes: {}, expected: { kind: 'candidate' }, why: 'it is recommended' },
    {
      platform: 'pinterest',
      changes: { capacity: { ...able, hoursPerWeek: 1 } },
      expected: { kind: 'candidate' },
      why: 'hours are the business of the plan, not of its candidates',
    },
    {
      platform: 'pinterest',
      changes: { constraints: { excludedPlatforms: ['pinterest'] } },
      expected: { kind: 'vetoed', veto: 'excluded-by-constraint' },
      why: 'the organisation ruled it out',
    },
    {
      platform: 'blog',
      changes: { constraints: { excludedPlatforms: ['blog'] } },
      expected: { kind: 'vetoed', veto: 'excluded-by-constraint' },
      why: 'even the blog can be ruled out',
    },
    { platform: 'blog', changes: { uses: [] }, expected: { kind: 'vetoed', veto: 'no-use-stated' }, why: 'nothing would be published' },
    { platform: 'twitter', changes: {}, expected: { kind: 'declined' }, why: 'the assessment advises against it' },
    {
      platform: 'linkedin',
      changes: { goals: [{ goal: 'awareness' }] },
      expected: { kind: 'not-earned' },
      why: 'it waits, and would be one channel more',
    },
    {
      platform: 'linkedin',
      changes: { goals: [{ goal: 'awareness' }], accounts: [{ platform: 'linkedin', state: 'active' }] },
      expected: { kind: 'candidate' },
      why: 'it waits, but runs already: keeping it is a question of hours',
    },
    {
      platform: 'pinterest',
      changes: { requests: [{ platform: 'pinterest', motives: ['novelty', 'everyone-does', 'competitor-present', 'buzz'] }], audiences: [] },
      expected: { kind: 'refused' },
      why: 'somebody asked for it, and the answer is no',
    },
    {
      platform: 'pinterest',
      changes: {
        requests: [{ platform: 'pinterest', motives: ['novelty', 'everyone-does', 'competitor-present', 'buzz'] }],
        audiences: [],
        accounts: [{ platform: 'pinterest', state: 'active' }],
      },
      expected: { kind: 'candidate' },
      why: 'it runs already: the request opens nothing',
    },
    {
      platform: 'linkedin',
      changes: { goals: [{ goal: 'awareness' }], uses: [{ use: 'job-offers' }] },
      expected: { kind: 'without-use' },
      why: 'it would be opened, and what is planned there serves no goal',
    },
  ])('$platform: $why', ({ platform, changes, expected }) => expect(standing(platform, changes)).toEqual(expected))
})

describe('an obligation', () => {
  it.each<{ changes: Partial<BriefInput>; expected: boolean; why: string }>([
    { changes: { requests: [{ platform: 'twitter', motives: ['legal-duty', 'buzz'] }] }, expected: true, why: 'a legal duty is among the reasons' },
    { changes: { requests: [{ platform: 'twitter', motives: ['buzz'] }] }, expected: false, why: 'buzz obliges nobody' },
    { changes: { requests: [{ platform: 'twitter' }] }, expected: false, why: 'nobody said why' },
    { changes: { requests: [{ platform: 'facebook', motives: ['legal-duty'] }] }, expected: false, why: 'it is about another platform' },
    {
      changes: { requests: [{ platform: 'twitter', motives: ['legal-duty'] }], constraints: { excludedPlatforms: ['twitter'] } },
      expected: false,
      why: 'what the organisation excludes is not recommended to it',
    },
  ])('$expected: $why', ({ changes, expected }) => expect(isObliged('twitter', aBrief(changes))).toBe(expected))
})
