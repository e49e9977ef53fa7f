import { describe, expect, it } from '@jest/globals'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { PLATFORM_IDS, type PublishedPlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import type { FindingId } from '../../../domain/fit/findings/index.ts'
import { PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import { aBriefInput, briefFrom } from '../../support/briefs.ts'

const found = (input: BriefInput) =>
  assessBrief(briefFrom(input), PUBLISHED_MODEL, { without: ['advice', 'portfolio'] }).findings.map(({ reason }) => reason.code)
const unaskedUses = ({ uses: _, ...told }: BriefInput): BriefInput => told
const minimum = (platform: PublishedPlatformId) => PLATFORMS[platform].effort.minimumHoursPerWeek.value
const healthy = (platform: PublishedPlatformId) => PLATFORMS[platform].effort.healthyHoursPerWeek.value

/** A shop that can make what both Pinterest and Instagram ask for, in so many hours. */
const within = (hoursPerWeek: number): Partial<BriefInput> => ({
  capacity: { hoursPerWeek, formats: { text: 'good', photo: 'good', 'product-visuals': 'good' }, responseTimeHours: 24, coverage: 'office-hours' },
})
/** An audience measured everywhere: 9% of it, or what is told otherwise. */
const measured = (shares: Partial<Record<PublishedPlatformId, number>>): Partial<BriefInput> => ({
  audiences: [{ name: 'Home decorators', country: 'FR', observedReach: Object.fromEntries(PLATFORM_IDS.map((id) => [id, shares[id] ?? 0.09])) }],
})
const NO_BLOG: Partial<BriefInput> = { constraints: { excludedPlatforms: ['blog'] } }
const FACEBOOK = { platform: 'facebook', state: 'active' } as const

describe('findings', () => {
  it.each<{ code: FindingId; input: Partial<BriefInput>; read?: (input: BriefInput) => BriefInput; expected: boolean; why: string }>([
    {
      code: 'blog-forgotten',
      input: { requests: [{ platform: 'tiktok' }] },
      expected: true,
      why: 'a network is asked for and nobody speaks of the blog',
    },
    { code: 'blog-forgotten', input: { requests: [{ platform: 'tiktok' }], accounts: [{ platform: 'blog' }] }, expected: false, why: 'there is one' },
    { code: 'blog-forgotten', input: {}, expected: false, why: 'nobody asked for anything' },
    { code: 'no-use-stated', input: { uses: [] }, expected: true, why: 'asked, and none' },
    { code: 'no-use-stated', input: {}, read: unaskedUses, expected: false, why: 'nobody asked' },
    {
      code: 'spread-too-thin',
      input: {
        capacity: { hoursPerWeek: 3 },
        accounts: [
          { platform: 'facebook', state: 'active' },
          { platform: 'twitter', state: 'active' },
        ],
      },
      expected: true,
      why: 'two living accounts take more than there is',
    },
    {
      code: 'spread-too-thin',
      input: {
        capacity: { hoursPerWeek: 30 },
        accounts: [
          { platform: 'facebook', state: 'active' },
          { platform: 'twitter', state: 'active' },
        ],
      },
      expected: false,
      why: 'there is time',
    },
    {
      code: 'accounts-unknown',
      input: { capacity: { hoursPerWeek: 3 }, accounts: [{ platform: 'facebook' }, { platform: 'twitter' }] },
      expected: true,
      why: 'nobody said whether they live',
    },
    {
      code: 'accounts-unknown',
      input: { capacity: { hoursPerWeek: 3 }, accounts: [{ platform: 'facebook', state: 'dormant' }] },
      expected: false,
      why: 'it does not',
    },
    {
      code: 'accounts-unknown',
      input: { capacity: { hoursPerWeek: minimum('facebook') + minimum('twitter') }, accounts: [{ platform: 'facebook' }, { platform: 'twitter' }] },
      expected: false,
      why: 'there is time for both if they live',
    },
    {
      code: 'more-requests-than-hours',
      input: {
        capacity: { hoursPerWeek: minimum('instagram') + minimum('newsletter') },
        accounts: [{ platform: 'instagram', state: 'active' }],
        requests: [{ platform: 'instagram' }, { platform: 'newsletter' }],
      },
      expected: false,
      why: 'an account that is asked for does not count twice',
    },
    {
      code: 'more-requests-than-hours',
      input: { capacity: { hoursPerWeek: minimum('instagram') }, requests: [{ platform: 'instagram' }, { platform: 'newsletter' }] },
      expected: true,
      why: 'there is time for one of two',
    },
    { code: 'no-owned-base', input: { ...NO_BLOG, accounts: [FACEBOOK] }, expected: true, why: 'all there is stands on Facebook' },
    {
      code: 'no-owned-base',
      input: { ...NO_BLOG, accounts: [FACEBOOK, { platform: 'newsletter', state: 'active' }] },
      expected: false,
      why: 'a newsletter is one’s own',
    },
    { code: 'no-owned-base', input: { accounts: [FACEBOOK] }, expected: false, why: 'the forgotten blog says it already' },
    {
      code: 'no-owned-base',
      input: { ...NO_BLOG, goals: [{ goal: 'internal-communication' }], accounts: [FACEBOOK] },
      expected: false,
      why: 'the goal needs no lasting base',
    },
    { code: 'one-platform-dependence', input: { accounts: [FACEBOOK] }, expected: true, why: 'Facebook alone, which decides who is seen' },
    {
      code: 'one-platform-dependence',
      input: { accounts: [FACEBOOK, { platform: 'pinterest', state: 'active' }] },
      expected: false,
      why: 'there is a second one',
    },
    {
      code: 'one-platform-dependence',
      input: { accounts: [{ platform: 'mastodon', state: 'active' }] },
      expected: false,
      why: 'Mastodon lets one move on',
    },
    { code: 'one-platform-dependence', input: { accounts: [{ platform: 'blog', state: 'active' }] }, expected: false, why: 'a blog is one’s own' },
    {
      code: 'one-platform-dependence',
      input: { accounts: [{ ...FACEBOOK, state: 'dormant' }] },
      expected: false,
      why: 'nothing hangs on it any more',
    },
    {
      code: 'uses-without-channel',
      input: { uses: [{ use: 'live-coverage' }] },
      expected: true,
      why: 'events live sell nothing, so no channel is advised for them',
    },
    {
      code: 'uses-without-channel',
      input: { goals: [{ goal: 'event-coverage' }], uses: [{ use: 'live-coverage' }] },
      expected: false,
      why: 'they serve the report on events',
    },
    {
      code: 'channels-without-use',
      input: { accounts: [{ platform: 'linkedin', state: 'active' }] },
      expected: true,
      why: 'product pictures have no place on LinkedIn',
    },
    { code: 'channels-without-use', input: { accounts: [FACEBOOK] }, expected: false, why: 'they have one on Facebook' },
    {
      code: 'channels-without-use',
      input: { accounts: [{ platform: 'linkedin', state: 'dormant' }] },
      expected: false,
      why: 'nobody runs it any more',
    },
    {
      code: 'channels-without-use',
      input: { accounts: [{ platform: 'linkedin', state: 'active' }] },
      read: unaskedUses,
      expected: false,
      why: 'nobody asked about uses',
    },
    {
      code: 'too-little-to-publish',
      input: { ...within(6), uses: [{ use: 'product-visuals', perMonth: 1 }] },
      expected: true,
      why: 'one picture a month keeps Pinterest alive nowhere',
    },
    {
      code: 'too-little-to-publish',
      input: { ...within(6), uses: [{ use: 'product-visuals', perMonth: 40 }] },
      expected: false,
      why: 'enough for every channel that suits',
    },
    {
      code: 'too-little-to-publish',
      input: {
        ...within(6),
        uses: [{ use: 'product-visuals', perMonth: 1 }, { use: 'inspiration' }, { use: 'testimonials' }, { use: 'offers-and-promotions' }],
      },
      expected: false,
      why: 'nobody said how much of the rest',
    },
    {
      code: 'too-little-to-publish',
      input: { ...within(6), uses: [{ use: 'customer-answers', perMonth: 40 }], goals: [{ goal: 'customer-service' }] },
      expected: false,
      why: 'who answers others keeps a channel alive',
    },
    {
      code: 'blog-forgotten',
      input: { goals: [{ goal: 'internal-communication' }], requests: [{ platform: 'tiktok' }] },
      expected: false,
      why: 'an internal group needs no blog (R2.23)',
    },
    { code: 'internal-goal', input: { goals: [{ goal: 'internal-communication' }] }, expected: true, why: 'it is about their own people' },
    { code: 'internal-goal', input: {}, expected: false, why: 'it is about the public' },
    { code: 'dormant-accounts', input: { accounts: [{ ...FACEBOOK, state: 'dormant' }] }, expected: true, why: 'Facebook lies silent' },
    { code: 'dormant-accounts', input: { accounts: [FACEBOOK, { platform: 'twitter' }] }, expected: false, why: 'one lives, of one nobody knows' },
    {
      code: 'dormant-accounts',
      input: { accounts: [FACEBOOK, { ...FACEBOOK, state: 'dormant' }] },
      expected: false,
      why: 'a second page on Facebook, where they are alive',
    },
    {
      code: 'answers-exceed-hours',
      input: { ...within(20), uses: [{ use: 'customer-answers', perMonth: 4000 }] },
      expected: true,
      why: 'at two minutes each, 4000 answers a month take 30.8 hours a week',
    },
    {
      code: 'answers-exceed-hours',
      input: { ...within(2), uses: [{ use: 'conversation', perMonth: 130 }] },
      expected: true,
      why: 'one of two hours',
    },
    {
      code: 'answers-exceed-hours',
      input: { ...within(20), uses: [{ use: 'customer-answers', perMonth: 1000 }] },
      expected: false,
      why: 'they take 7.7 of 20 hours',
    },
    { code: 'answers-exceed-hours', input: { ...within(2), uses: [{ use: 'customer-answers' }] }, expected: false, why: 'nobody said how many' },
    {
      code: 'channels-without-use',
      input: { accounts: [{ platform: 'linkedin', state: 'active' }], requests: [{ platform: 'linkedin', motives: ['legal-duty'] }] },
      expected: false,
      why: 'an obligation keeps them there',
    },
    { code: 'audience-nowhere-reached', input: measured({ linkedin: 0.5 }), expected: true, why: 'only where the shop should not go' },
    { code: 'audience-nowhere-reached', input: measured({ pinterest: 0.1 }), expected: false, why: 'one channel that suits reaches a tenth' },
    { code: 'audience-nowhere-reached', input: {}, expected: false, why: 'the published figures are higher' },
    { code: 'not-all-at-once', input: within(healthy('pinterest') + healthy('instagram') - 0.5), expected: true, why: 'half an hour is missing' },
    { code: 'not-all-at-once', input: within(healthy('pinterest') + healthy('instagram')), expected: false, why: 'there is time for both' },
    { code: 'too-close-to-call', input: within(8), expected: true, why: 'Pinterest and Instagram change places with the weights' },
    {
      code: 'too-close-to-call',
      input: { ...within(6), accounts: [FACEBOOK] },
      expected: false,
      why: 'what Facebook leaves is too little for Instagram, and Pinterest leads alone',
    },
  ])('$code is $expected: $why', ({ code, input, read = (told) => told, expected }) =>
    expect(found(read(aBriefInput(input))).includes(code)).toBe(expected),
  )
})

describe('silent accounts', () => {
  it('suit and are revived, are owned and rest, or are closed', () => {
    const silent = ['pinterest', 'blog', 'twitter'] as const
    const constraints = { excludedPlatforms: ['blog' as const] }
    const { findings } = assessBrief(
      briefFrom(aBriefInput({ ...within(8), constraints, accounts: silent.map((platform) => ({ platform, state: 'dormant' })) })),
    )

    expect(findings.find(({ reason }) => reason.code === 'dormant-accounts')?.reason.params).toEqual({
      revive: ['pinterest'],
      rest: ['blog'],
      close: ['twitter'],
    })
  })
})
