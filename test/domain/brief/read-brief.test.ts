import { describe, expect, it } from '@jest/globals'
import { isPresenceOnly } from '../../../domain/brief/presence.ts'
import { type BriefInput, readBrief } from '../../../domain/brief/read-brief.ts'
import { rankOrderCentroid } from '../../../domain/brief/weights.ts'
import { aBrief, aBriefInput, TODAY } from '../../support/briefs.ts'

describe('reading a brief', () => {
  it.each<{ why: string; change: Partial<BriefInput>; pointer: string; code: string }>([
    {
      why: 'nobody is between 54 and 25',
      change: { audiences: [{ name: 'A', ageMin: 54, ageMax: 25 }] },
      pointer: '/audiences/0/ageMin',
      code: 'age-range-reversed',
    },
    {
      why: 'nobody looked up the diagnosis it names',
      change: { governance: { diagnosisId: 'dgn_1' } },
      pointer: '/governance/diagnosisId',
      code: 'diagnosis-unresolved',
    },
    {
      why: 'an audience named twice, in other letters',
      change: { audiences: [{ name: 'Élus  locaux' }, { name: 'E\u0301LUS LOCAUX\u200b ' }] },
      pointer: '/audiences/1/name',
      code: 'audience-repeated',
    },
    { why: 'no audience counts', change: { audiences: [{ name: 'A', weight: 0 }] }, pointer: '/audiences', code: 'audience-weights-zero' },
    {
      why: 'one goal twice',
      change: {
        goals: [
          { goal: 'sales', rank: 1 },
          { goal: 'sales', rank: 2 },
        ],
      },
      pointer: '/goals/1/goal',
      code: 'goal-repeated',
    },
    {
      why: 'ranks and weights do not compare',
      change: {
        goals: [
          { goal: 'sales', rank: 1 },
          { goal: 'loyalty', weight: 2 },
        ],
      },
      pointer: '/goals',
      code: 'importance-mixed',
    },
    {
      why: 'which goal comes first?',
      change: { goals: [{ goal: 'sales', rank: 1 }, { goal: 'loyalty' }] },
      pointer: '/goals/1',
      code: 'importance-missing',
    },
    { why: 'no goal counts', change: { goals: [{ goal: 'sales', weight: 0 }] }, pointer: '/goals', code: 'goal-weights-zero' },
    { why: 'one use twice', change: { uses: [{ use: 'news' }, { use: 'news' }] }, pointer: '/uses/1/use', code: 'use-repeated' },
    {
      why: 'x is twitter',
      change: { requests: [{ platform: 'twitter' }, { platform: 'x' }] },
      pointer: '/requests/1/platform',
      code: 'request-repeated',
    },
    {
      why: 'two shares of one platform',
      change: { audiences: [{ name: 'A', observedReach: { x: 0.1, twitter: 0.2 } }] },
      pointer: '/audiences/0/observedReach/x',
      code: 'platform-repeated',
    },
    { why: 'February has no 30th', change: { asOf: '2026-02-30' }, pointer: '/asOf', code: 'date-impossible' },
  ])('refuses $code: $why', ({ change, pointer, code }) => {
    expect(readBrief(aBriefInput(change), TODAY)).toEqual({ ok: false, faults: [{ pointer, code }] })
  })

  it('takes what was left out as unknown, never as none', () => {
    const brief = aBrief({ capacity: {}, audiences: [] })

    expect(brief.capacity.hoursPerWeek).toEqual({ known: false })
    expect(brief.audiences).toEqual({ known: false })
  })

  it('takes no uses at all as an answer', () => expect(aBrief({ uses: [] }).uses).toEqual({ known: true, value: [] }))

  it('knows x as twitter everywhere', () => {
    const brief = aBrief({
      requests: [{ platform: 'x' }],
      accounts: [{ platform: 'x' }],
      constraints: { excludedPlatforms: ['x'] },
      audiences: [{ name: 'A', observedReach: { x: 0.2 } }],
    })

    expect([brief.requests[0]?.platform, brief.accounts[0]?.platform, brief.constraints.excludedPlatforms[0]]).toEqual([
      'twitter',
      'twitter',
      'twitter',
    ])
    expect(brief.audiences.known && brief.audiences.value[0]?.observedReach).toEqual({ twitter: 0.2 })
  })
})

describe('rank-order-centroid weights', () => {
  it.each([
    { ranks: [1], expected: [1], why: 'one goal takes all' },
    { ranks: [1, 2], expected: [3 / 4, 1 / 4], why: 'Barron and Barrett 1996, two attributes' },
    { ranks: [1, 2, 3], expected: [11 / 18, 5 / 18, 2 / 18], why: 'three attributes' },
    { ranks: [1, 2, 3, 4], expected: [25 / 48, 13 / 48, 7 / 48, 3 / 48], why: 'four attributes' },
    { ranks: [1, 1], expected: [1 / 2, 1 / 2], why: 'equal ranks share' },
    { ranks: [2, 1], expected: [1 / 4, 3 / 4], why: 'the order of the list does not matter' },
    { ranks: [10, 30], expected: [3 / 4, 1 / 4], why: 'only the order of the ranks counts' },
  ])('$ranks weigh $expected: $why', ({ ranks, expected }) => {
    rankOrderCentroid(ranks).forEach((weight, index) => {
      expect(weight).toBeCloseTo(expected[index] ?? Number.NaN, 12)
    })
  })
})

describe('a goal that is only presence', () => {
  it.each([
    'presence',
    'be-on-facebook',
    'be on TikTok',
    'être sur Instagram',
    'followers',
    'get-followers',
    'have-a-page',
    'social-media-presence',
    'online presence',
  ])('"%s" is one', (goal) => expect(isPresenceOnly(goal)).toBe(true))
  it.each(['sales', 'search-visibility', 'brand-awareness', 'loyalty', 'website-traffic', 'customer-service'])('"%s" is not', (goal) =>
    expect(isPresenceOnly(goal)).toBe(false),
  )
})
