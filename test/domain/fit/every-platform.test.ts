import { describe, expect, it } from '@jest/globals'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import type { PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import { aBrief } from '../../support/briefs.ts'

const verdictOn = (platform: PlatformId, input: Partial<BriefInput>) =>
  assessBrief(aBrief(input), PUBLISHED_MODEL, { without: ['advice', 'portfolio'] }).platforms.find((one) => one.platform === platform)?.verdict

const ALL_FORMATS = {
  text: 'good',
  photo: 'good',
  'product-visuals': 'good',
  graphics: 'good',
  'short-video': 'good',
  'long-video': 'good',
  audio: 'good',
  live: 'good',
} as const
const able = { hoursPerWeek: 40, staffing: 'team', formats: ALL_FORMATS, responseTimeHours: 1, coverage: 'around-the-clock' } as const
const free = { publishingAutonomy: 'free-within-charter' } as const
const known = (platform: PlatformId) => [{ name: 'Customers', country: 'FR', observedReach: { [platform]: 0.6 } }]

/** A brief each platform is the right answer to, in a few words. */
const ADOPTED: Readonly<Record<keyof typeof PLATFORMS, Partial<BriefInput>>> = {
  blog: { goals: [{ goal: 'search-visibility' }], uses: [{ use: 'long-form-articles' }] },
  facebook: { goals: [{ goal: 'community' }], uses: [{ use: 'community-group' }, { use: 'conversation' }] },
  twitter: {
    goals: [
      { goal: 'press-relations', rank: 1 },
      { goal: 'event-coverage', rank: 2 },
    ],
    uses: [{ use: 'live-coverage' }],
  },
  pinterest: { goals: [{ goal: 'sales' }], uses: [{ use: 'product-visuals' }, { use: 'inspiration' }] },
  instagram: { goals: [{ goal: 'awareness' }], uses: [{ use: 'product-visuals' }, { use: 'behind-the-scenes' }] },
  linkedin: {
    organisation: { name: 'Ferrand', kind: 'b2b', sector: 'machine-tools', country: 'FR' },
    goals: [{ goal: 'recruitment' }],
    uses: [{ use: 'job-offers' }],
  },
  youtube: { goals: [{ goal: 'awareness' }], uses: [{ use: 'long-video' }, { use: 'tutorials' }] },
  tiktok: { goals: [{ goal: 'awareness' }], uses: [{ use: 'short-video' }] },
  newsletter: { goals: [{ goal: 'fundraising' }], uses: [{ use: 'news' }, { use: 'offers-and-promotions' }] },
  threads: { goals: [{ goal: 'awareness' }], uses: [{ use: 'conversation' }] },
  bluesky: {
    organisation: { name: 'La Gazette', kind: 'b2c', sector: 'press', country: 'FR' },
    goals: [{ goal: 'website-traffic' }],
    uses: [{ use: 'link-sharing' }, { use: 'news' }],
  },
  mastodon: { goals: [{ goal: 'community' }], uses: [{ use: 'conversation' }] },
  reddit: { goals: [{ goal: 'community' }], uses: [{ use: 'conversation' }, { use: 'customer-answers' }] },
  discord: { goals: [{ goal: 'community' }], uses: [{ use: 'community-group' }, { use: 'conversation' }] },
  whatsapp: {
    organisation: { name: 'Saint-Aubin', kind: 'public', sector: 'local-government', country: 'FR' },
    goals: [{ goal: 'public-information' }],
    uses: [{ use: 'practical-information' }, { use: 'news' }],
  },
  telegram: { goals: [{ goal: 'public-information' }], uses: [{ use: 'news' }] },
}

const LIVE_TALK: Partial<BriefInput> = { goals: [{ goal: 'internal-communication' }], uses: [{ use: 'live-coverage' }] }
const LIVE_COMMUNITY: Partial<BriefInput> = { goals: [{ goal: 'community' }], uses: [{ use: 'live-coverage' }] }

/** A brief each platform is the wrong answer to. */
const DECLINED: Readonly<Record<keyof typeof PLATFORMS, Partial<BriefInput>>> = {
  blog: LIVE_COMMUNITY,
  facebook: LIVE_TALK,
  twitter: LIVE_TALK,
  pinterest: LIVE_TALK,
  instagram: LIVE_TALK,
  linkedin: LIVE_TALK,
  youtube: { goals: [{ goal: 'press-relations' }], uses: [{ use: 'customer-answers' }] },
  tiktok: LIVE_TALK,
  newsletter: LIVE_COMMUNITY,
  threads: LIVE_TALK,
  bluesky: LIVE_TALK,
  mastodon: LIVE_TALK,
  reddit: LIVE_TALK,
  discord: { goals: [{ goal: 'search-visibility' }], uses: [{ use: 'long-form-articles' }] },
  whatsapp: LIVE_COMMUNITY,
  telegram: LIVE_TALK,
}

describe('no platform suits everyone, and each suits somebody', () => {
  it.each(Object.entries(ADOPTED))('%s is adopted where it serves the goal and everything is there for it', (id, input) => {
    const platform = id as keyof typeof PLATFORMS

    expect(verdictOn(platform, { audiences: known(platform), capacity: able, governance: free, ...input })).toBe('adopt')
  })

  it.each(Object.keys(PLATFORMS) as (keyof typeof PLATFORMS)[])(
    '%s is declined where it serves neither the goal nor the use and half an hour a week is there',
    (platform) => {
      const verdict = verdictOn(platform, { ...DECLINED[platform], capacity: { ...able, hoursPerWeek: 0.5 } })

      expect(verdict).toBe('decline')
    },
  )

  it('two organisations with other goals get other uses on one and the same platform', () => {
    const usesFor = (goal: 'recruitment' | 'sales') =>
      assessBrief(aBrief({ goals: [{ goal }], uses: [{ use: 'job-offers' }, { use: 'product-visuals' }] }))
        .platforms.find(({ platform }) => platform === 'instagram')
        ?.recommendedUses.map(({ use }) => use)

    expect(usesFor('recruitment')).not.toEqual(usesFor('sales'))
  })

  it('says so when no use was stated, and adopts nothing', () => {
    const { platforms, findings } = assessBrief(aBrief({ uses: [], capacity: able }))

    expect(findings.map(({ reason }) => reason.code)).toContain('no-use-stated')
    expect(platforms.filter(({ verdict }) => verdict === 'adopt' || verdict === 'pilot')).toEqual([])
    expect(platforms.every(({ vetoes }) => vetoes.some(({ veto }) => veto === 'no-use-stated'))).toBe(true)
  })
})
