import { LAW_OF_CONSENT } from '../age-rules.ts'
import { reviewedOn } from '../figures.ts'
import type { PublishedProfile } from '../platform-profile.ts'
import { FRENCH_PUBLIC, FRENCH_STATE_PHONES } from '../public-bodies.ts'

const { figure, guess, judged, rating, usersAmongAdults, where } = reviewedOn('2026-11-21')

const PUBLIC_BODY = { kinds: ['public'] } as const

/** No owner, no advertising, no profiling, and few people: what one company cannot take away, a tired host can. */
export const mastodon: PublishedProfile = {
  id: 'mastodon',
  owned: false,
  ownable: {
    ownership: judged(4),
    hoursPerMonth: guess(4, 'hours per month', 'updates, blocklists, reports'),
    eurosPerYear: guess(300, 'euros per year', 'a small server, or a managed one, with its domain'),
    evidence: ['ma-stab-euvoice'],
  },
  launched: guess(2016.8, 'year', 'first servers in October 2016'),

  goals: {
    awareness: rating(1, 'inference', 'ma-hype-22', 'th-use-news25'),
    'search-visibility': judged(1),
    'website-traffic': judged(1),
    'lead-generation': judged(0),
    sales: judged(0),
    'customer-service': judged(1),
    community: { ...rating(2, 'inference', 'ma-hype-22'), note: 'of those who came in 2022, more than half stayed' },
    loyalty: judged(1),
    recruitment: judged(0),
    'thought-leadership': judged(2),
    'press-relations': rating(1, 'inference', 'th-use-news25'),
    'event-coverage': judged(2),
    'crisis-communication': { ...judged(2), note: 'read by everybody without an account; few are there to be warned' },
    fundraising: judged(1),
    advocacy: judged(1),
    'public-information': {
      ...rating(1, 'inference', 'th-use-news25'),
      variants: [where(PUBLIC_BODY, rating(2, 'inference', 'ma-use-gdpr', 'ma-stab-euvoice'))],
    },
    'internal-communication': judged(0),
  },

  uses: {
    'long-form-articles': judged(1),
    news: { ...rating(2, 'inference', 'th-use-news25', 'ma-use-gdpr'), note: 'open to all, followed by few' },
    'practical-information': {
      ...rating(1, 'inference', 'th-use-news25'),
      variants: [where(PUBLIC_BODY, rating(2, 'inference', 'ma-use-gdpr', 'ma-stab-euvoice'))],
    },
    'reference-documents': judged(0),
    'product-visuals': judged(0),
    inspiration: judged(1),
    tutorials: judged(1),
    'short-video': judged(1),
    'long-video': judged(0),
    'live-coverage': judged(2),
    conversation: judged(3),
    'customer-answers': judged(1),
    'community-group': judged(2),
    'link-sharing': judged(2),
    'behind-the-scenes': judged(1),
    'job-offers': judged(1),
    'offers-and-promotions': judged(0),
    testimonials: judged(0),
  },

  formats: {
    text: judged(4),
    photo: judged(3),
    'product-visuals': judged(0),
    graphics: judged(2),
    'short-video': judged(1),
    'long-video': judged(0),
    audio: judged(1),
    live: judged(0),
  },

  audience: {
    reach: [usersAmongAdults('world', 1.8, ['ma-hype-22'], { note: 'all servers, January 2023; no later count was found' })],
    ageSkew: [],
    contexts: {},
  },

  // Each server sets an age of its own; the law holds whatever it says.
  ageRules: LAW_OF_CONSENT,

  cadence: {
    minimumPerWeek: guess(3, 'posts per week', 'the lower end of three to seven'),
    healthyPerWeek: guess(5, 'posts per week', 'one per working day'),
  },
  effort: {
    minimumHoursPerWeek: figure(2, 'hours per week', 'inference', ['all-eff-2h'], { note: 'general floor; nobody measured Mastodon' }),
    healthyHoursPerWeek: guess(2.5, 'hours per week', 'two to three with somebody else as host; more with a server of one’s own'),
  },
  conversation: {
    demand: judged(3),
    answerWithinHours: figure(24, 'hours', 'inference', ['all-use-cs-4h', 'all-neg-kent']),
  },
  durability: {
    ownership: { ...judged(2), note: 'followers move along to another server, posts do not; all of it is yours on your own' },
    stability: rating(2, 'inference', 'ma-hype-22', 'ma-stab-euvoice'),
    independence: {
      ...rating(3, 'inference', 'ma-use-gdpr', 'ma-stab-euvoice'),
      note: 'no owner and no ranking; it depends on whoever keeps the server',
    },
    legalSafety: { ...rating(4, 'inference', 'ma-use-gdpr'), variants: [where(FRENCH_PUBLIC, FRENCH_STATE_PHONES)] },
  },
  inactivity: {
    quietDays: figure(14, 'days', 'inference', ['all-neg-uwgb']),
    dormantDays: figure(60, 'days', 'inference', ['all-neg-uwgb', 'all-neg-emerson']),
    abandonedDays: figure(180, 'days', 'inference', ['all-neg-emerson']),
  },
  hypeEvidence: ['ma-hype-22', 'ma-stab-euvoice', 'all-hype-69', 'all-hype-q2'],
}
