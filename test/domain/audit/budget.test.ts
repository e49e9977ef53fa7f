import { describe, expect, it } from '@jest/globals'
import { budgetObjection, limitsTooSmall, monthUntil, secondsUntilRoom } from '../../../domain/audit/budget.ts'
import { amountOf, costOf, microsOf, mostUsage } from '../../../domain/audit/cost.ts'

const HOUR = 3600
const PRICE = { currency: 'USD', perProfile: 0.01, perPost: 0.005, perIncoming: 0.005 } as const

describe('what a reading costs', () => {
  // platform-apis: "1 user + 100 posts + 50 mentions = 0.76 USD"; "50 posts + 20 mentions = 0.36 USD".
  it.each([
    { posts: 100, incoming: 50, usd: 0.76 },
    { posts: 50, incoming: 20, usd: 0.36 },
    { posts: 0, incoming: 0, usd: 0.01 },
  ])('is $usd USD for a profile, $posts posts and $incoming mentions', ({ posts, incoming, usd }) => {
    expect(amountOf(costOf({ calls: 7, profiles: 1, posts, incoming }, PRICE))).toBe(usd)
  })

  it('is nothing where the platform bills nothing', () => {
    expect(costOf({ calls: 9, profiles: 1, posts: 100, incoming: 100 }, undefined)).toBe(0)
  })

  it('adds up exactly', () => {
    expect(amountOf(Array.from({ length: 10 }, () => microsOf(0.1)).reduce((a, b) => a + b))).toBe(1)
  })

  it('is bounded by what the reader says, or by narrower limits', () => {
    const capabilities = { reads: 'anybody', credential: 'none', tells: [], terms: [], mostCalls: 9, mostPosts: 50, mostIncoming: 20 } as const

    expect(mostUsage(capabilities)).toEqual({ calls: 9, profiles: 1, posts: 50, incoming: 20 })
    expect(mostUsage(capabilities, { posts: 5, incoming: 0 })).toEqual({ calls: 9, profiles: 1, posts: 5, incoming: 0 })
  })
})

describe('when there is room again', () => {
  it.each([
    { objection: 'calls-exhausted', now: '2026-11-27T21:00:00.000Z', seconds: 3 * HOUR },
    { objection: 'calls-exhausted', now: '2026-12-31T23:00:00.000Z', seconds: HOUR },
    { objection: 'budget-exhausted', now: '2026-11-30T22:00:00.000Z', seconds: 2 * HOUR },
    { objection: 'budget-exhausted', now: '2026-02-01T00:00:00.000Z', seconds: 28 * 24 * HOUR },
    { objection: 'budget-exhausted', now: '2028-02-01T00:00:00.000Z', seconds: 29 * 24 * HOUR },
    { objection: 'budget-exhausted', now: '2026-12-31T00:00:00.000Z', seconds: 24 * HOUR },
    { objection: 'budget-exhausted', now: '2026-01-31T00:00:00.000Z', seconds: 24 * HOUR },
    { objection: 'calls-exhausted', platform: 'youtube', now: '2026-11-27T21:00:00.000Z', seconds: 11 * HOUR },
    { objection: 'budget-exhausted', platform: 'youtube', now: '2026-11-30T22:00:00.000Z', seconds: 2 * HOUR },
  ] as const)('$objection at $now: in $seconds seconds', ({ objection, now, seconds, ...more }) => {
    expect(secondsUntilRoom(objection, 'platform' in more ? more.platform : 'twitter', now)).toBe(seconds)
  })

  it.each(['budget-missing', 'budget-too-small', 'calls-too-few'] as const)('is for somebody to say: %s', (objection) => {
    expect(secondsUntilRoom(objection, 'twitter', '2026-11-27T21:00:00.000Z')).toBeUndefined()
  })

  it('counts a month from its first day', () => {
    expect(monthUntil('2026-11-27T21:00:00.000Z')).toEqual({ from: '2026-11-01', to: '2026-11-27' })
  })
})

describe('a limit that a single reading exceeds', () => {
  const spent = { month: 0, callsToday: 0 }
  const money = { currency: 'USD', perMonth: 0.35 } as const

  it.each([
    { why: 'money', budget: { money }, wanted: { calls: 1, micros: 350_001 }, objection: 'budget-too-small' },
    { why: 'requests', budget: { callsPerDay: { mastodon: 15 } }, wanted: { calls: 18, micros: 0 }, objection: 'calls-too-few' },
    { why: 'neither', budget: { money, callsPerDay: { mastodon: 18 } }, wanted: { calls: 18, micros: 350_000 }, objection: undefined },
  ])('is not one that time lifts: $why', ({ budget, wanted, objection }) => {
    expect(budgetObjection(budget, 'mastodon', { spent, wanted })).toBe(objection)
  })

  it('is told with what a reading may take, unless it is 0', () => {
    const common = { reads: 'anybody', credential: 'none', tells: [], terms: [] } as const
    const readings = {
      mastodon: { ...common, mostCalls: 18 },
      twitter: { ...common, mostCalls: 9, mostPosts: 50, mostIncoming: 20, price: PRICE },
    }

    expect(limitsTooSmall({ money, callsPerDay: { mastodon: 15, twitter: 9, facebook: 1 } }, readings)).toEqual([
      { least: 0.36 },
      { platform: 'mastodon', least: 18 },
    ])
    expect(limitsTooSmall({ money, perReading: { posts: 5, incoming: 0 }, callsPerDay: { mastodon: 18 } }, readings)).toEqual([])
    expect(limitsTooSmall({ money: { ...money, perMonth: 0 }, callsPerDay: { mastodon: 0 } }, readings)).toEqual([])
  })
})
