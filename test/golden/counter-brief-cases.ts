import type { BriefInput, PlatformName } from '../../domain/brief/read-brief.ts'

/** A request whose answer is written out and read aloud; the name is the name of its golden file. */
export type CounterBriefCase = { readonly name: string; readonly platform: PlatformName; readonly why: string; readonly brief: BriefInput }

type Request = NonNullable<BriefInput['requests']>[number]

const asOf = '2026-11-21'

const shop = (request: Request, changes: Partial<BriefInput> = {}): BriefInput => ({
  asOf,
  organisation: { name: 'Maison Lumen', kind: 'b2c', sector: 'home-decoration', country: 'FR' },
  audiences: [{ name: 'Home decorators', country: 'FR', ageMin: 25, ageMax: 54, womenShare: 0.8, context: 'consumer' }],
  goals: [
    { goal: 'sales', rank: 1 },
    { goal: 'search-visibility', rank: 2 },
    { goal: 'loyalty', rank: 3 },
  ],
  uses: [{ use: 'product-visuals' }, { use: 'inspiration' }, { use: 'long-form-articles' }],
  capacity: {
    hoursPerWeek: 6,
    people: 1,
    formats: { text: 'good', photo: 'good', 'product-visuals': 'good' },
    responseTimeHours: 24,
    coverage: 'office-hours',
  },
  requests: [request],
  ...changes,
})

const maker = (request: Request, changes: Partial<BriefInput> = {}): BriefInput => ({
  asOf,
  organisation: { name: 'Ateliers Ferrand', kind: 'b2b', sector: 'machine-tools', country: 'FR' },
  audiences: [{ name: 'Plant engineers', country: 'FR', ageMin: 30, ageMax: 60, womenShare: 0.2, context: 'professional' }],
  goals: [
    { goal: 'lead-generation', rank: 1 },
    { goal: 'recruitment', rank: 2 },
  ],
  uses: [{ use: 'long-form-articles' }, { use: 'job-offers' }, { use: 'tutorials' }],
  capacity: {
    hoursPerWeek: 8,
    people: 2,
    formats: { text: 'good', photo: 'basic', graphics: 'good', 'long-video': 'basic' },
    responseTimeHours: 24,
    coverage: 'office-hours',
  },
  requests: [request],
  ...changes,
})

const townHall = (request: Request, changes: Partial<BriefInput> = {}): BriefInput => ({
  asOf,
  organisation: { name: 'Mairie de Saint-Aubin', kind: 'public', sector: 'local-government', country: 'FR' },
  audiences: [{ name: 'Habitants', country: 'FR', ageMin: 18, ageMax: 90, womenShare: 0.52, context: 'citizens' }],
  goals: [
    { goal: 'public-information', weight: 5 },
    { goal: 'crisis-communication', weight: 5 },
    { goal: 'event-coverage', weight: 2 },
  ],
  uses: [{ use: 'practical-information' }, { use: 'news' }],
  capacity: { hoursPerWeek: 9, people: 2, formats: { text: 'good', photo: 'good' }, responseTimeHours: 36, coverage: 'office-hours' },
  accounts: [{ platform: 'blog', state: 'active' }],
  requests: [request],
  ...changes,
})

const observed = (platform: string, share: number): Pick<BriefInput, 'audiences'> => ({
  audiences: [{ name: 'Plant engineers', country: 'FR', ageMin: 30, ageMax: 60, context: 'professional', observedReach: { [platform]: share } }],
})
const exit = { motive: 'exit-rule', evidence: 'source-named', source: 'note of 2 November' } as const

export const COUNTER_BRIEF_CASES: readonly CounterBriefCase[] = [
  {
    name: 'tiktok-imitation-novelty',
    platform: 'tiktok',
    why: 'no format, no use, a silent page elsewhere, nobody consulted',
    brief: shop(
      { platform: 'tiktok', motives: ['competitor-present', 'novelty'] },
      { accounts: [{ platform: 'facebook', state: 'dormant' }], governance: { cmConsultedBefore: false } },
    ),
  },
  {
    name: 'pinterest-buzz-alone',
    platform: 'pinterest',
    why: 'a channel that suits, asked for by fashion alone',
    brief: shop({ platform: 'pinterest', motives: ['novelty', 'buzz'] }),
  },
  {
    name: 'pinterest-competitors-only',
    platform: 'pinterest',
    why: 'a channel that suits, asked for because others are there',
    brief: shop({ platform: 'pinterest', motives: ['competitor-present'] }),
  },
  {
    name: 'linkedin-granted',
    platform: 'linkedin',
    why: 'all five foundations, granted',
    brief: maker(
      { platform: 'linkedin', motives: ['audience-measured', 'use-identified', exit], advice: { given: 'for', by: 'Léa Martin', on: '2026-11-01' } },
      observed('linkedin', 0.42),
    ),
  },
  {
    name: 'linkedin-go-as-pilot',
    platform: 'linkedin',
    why: 'all five foundations, and a wish from above',
    brief: maker({ platform: 'linkedin', motives: ['management-wish', 'audience-measured', exit] }, observed('linkedin', 0.42)),
  },
  {
    name: 'linkedin-sponsor-reason',
    platform: 'linkedin',
    why: 'all five foundations, and hype in plenty',
    brief: maker({ platform: 'linkedin', motives: ['management-wish', 'prestige', 'follower-goal', exit] }, observed('linkedin', 0.42)),
  },
  {
    name: 'linkedin-exit-missing',
    platform: 'linkedin',
    why: 'measured, but the figure is not told and no exit plan is agreed',
    brief: maker({ platform: 'linkedin', motives: ['audience-measured', 'use-identified'] }),
  },
  {
    name: 'facebook-existing-no-reason',
    platform: 'facebook',
    why: 'more of an existing page, without saying why',
    brief: shop({ platform: 'facebook' }, { accounts: [{ platform: 'facebook', state: 'active' }] }),
  },
  {
    name: 'instagram-management-everyone',
    platform: 'instagram',
    why: 'a wish from above and everyone else, goals of equal weight',
    brief: townHall({ platform: 'instagram', motives: ['management-wish', 'everyone-does'] }),
  },
  {
    name: 'x-legal-duty',
    platform: 'x',
    why: 'an obligation, little served',
    brief: shop({ platform: 'x', motives: ['legal-duty'] }),
  },
  { name: 'x-reserve-name', platform: 'x', why: 'only the name is to be protected', brief: shop({ platform: 'x', motives: ['reserve-name'] }) },
  {
    name: 'tiktok-ruled-out',
    platform: 'tiktok',
    why: 'excluded by the house rules',
    brief: townHall({ platform: 'tiktok', motives: ['buzz'] }, { constraints: { excludedPlatforms: ['tiktok'] } }),
  },
  {
    name: 'newsletter-competitors',
    platform: 'newsletter',
    why: 'a channel of one’s own, because others have one',
    brief: townHall({ platform: 'newsletter', motives: ['competitor-present'] }),
  },
  {
    name: 'youtube-against-advice',
    platform: 'youtube',
    why: 'against recorded advice, and nobody answers for it',
    brief: maker({
      platform: 'youtube',
      motives: ['use-identified', 'vendor-suggestion'],
      advice: { given: 'against', by: 'Léa Martin', on: '2026-11-03', reason: 'We cannot film every week.' },
    }),
  },
  {
    name: 'instagram-against-advice-decided',
    platform: 'instagram',
    why: 'against recorded advice with a decider, under a reluctant sponsor',
    brief: shop({
      platform: 'instagram',
      motives: ['competitor-present', 'audience-asks'],
      advice: { given: 'against', by: 'Léa Martin' },
      decidedBy: 'Paul Renaud',
      sponsor: 'reluctant',
    }),
  },
  {
    name: 'facebook-free-no-hours',
    platform: 'facebook',
    why: 'free of charge, with fewer hours than it needs',
    brief: shop(
      { platform: 'facebook', motives: ['free-of-charge', 'everyone-does'] },
      { capacity: { hoursPerWeek: 1, formats: { photo: 'good', text: 'good' } } },
    ),
  },
  {
    name: 'threads-novelty',
    platform: 'threads',
    why: 'no profile, its own rise on record',
    brief: shop({ platform: 'threads', motives: ['novelty'] }),
  },
  {
    name: 'mastodon-leaving-x',
    platform: 'mastodon',
    why: 'no profile, an audience that moves',
    brief: townHall({ platform: 'mastodon', motives: ['service-continuity', 'values'] }),
  },
  {
    name: 'blog-nothing-known',
    platform: 'blog',
    why: 'the smallest brief there is',
    brief: { asOf, organisation: { name: 'A', kind: 'nonprofit' }, goals: [{ goal: 'fundraising' }], requests: [{ platform: 'blog' }] },
  },
  {
    name: 'youtube-relay-campaign',
    platform: 'youtube',
    why: 'followers, relays and a campaign, two silent accounts',
    brief: townHall(
      { platform: 'youtube', motives: ['follower-goal', 'relay-army', 'campaign-page'] },
      {
        accounts: [
          { platform: 'facebook', state: 'dormant' },
          { platform: 'x', state: 'dormant' },
        ],
      },
    ),
  },
  {
    name: 'newsletter-trial-or-more',
    platform: 'newsletter',
    why: 'well founded, the audience to be measured in a pilot, and what would make it more than one',
    brief: shop({ platform: 'newsletter', motives: ['use-identified', exit] }),
  },
  {
    name: 'youtube-two-changes',
    platform: 'youtube',
    why: 'well founded but for the means: two of them at once',
    brief: shop(
      { platform: 'youtube', motives: ['use-identified', exit] },
      { capacity: { hoursPerWeek: 1, people: 1, formats: { text: 'good', photo: 'good', 'product-visuals': 'good' } } },
    ),
  },
]
