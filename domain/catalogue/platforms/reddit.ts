import { AUSTRALIA, termsAsk } from '../age-rules.ts'
import { reviewedOn } from '../figures.ts'
import type { PublishedProfile } from '../platform-profile.ts'
import { FRENCH_PUBLIC, FRENCH_STATE_PHONES } from '../public-bodies.ts'

const { figure, guess, judged, minors, rating, reach, where } = reviewedOn('2026-11-21')

/** Other people’s forums, where one answers and does not announce; read for long after, through one search engine. */
export const reddit: PublishedProfile = {
  id: 'reddit',
  owned: false,
  launched: guess(2005.5, 'year', 'opened in June 2005'),

  goals: {
    awareness: rating(2, 'inference', 'rd-reach-us25', 'rd-stab-47'),
    'search-visibility': { ...rating(3, 'inference', 'rd-stab-47'), note: 'lifted by the ranking of one search engine' },
    'website-traffic': judged(1),
    'lead-generation': judged(1),
    sales: judged(1),
    'customer-service': { ...judged(2), note: 'where customers already ask; the moderators decide who may answer' },
    community: rating(3, 'inference', 'all-hype-q2', 'rd-reach-us25'),
    loyalty: judged(2),
    recruitment: judged(1),
    'thought-leadership': rating(2, 'inference', 'rd-demo-edu', 'rd-stab-47'),
    'press-relations': judged(1),
    'event-coverage': judged(1),
    'crisis-communication': judged(1),
    fundraising: judged(1),
    advocacy: judged(1),
    'public-information': judged(1),
    'internal-communication': judged(0),
  },

  uses: {
    'long-form-articles': judged(1),
    news: judged(1),
    'practical-information': judged(2),
    'reference-documents': rating(2, 'inference', 'rd-stab-47'),
    'product-visuals': judged(0),
    inspiration: judged(2),
    tutorials: rating(2, 'inference', 'rd-stab-47'),
    'short-video': judged(1),
    'long-video': judged(0),
    'live-coverage': judged(1),
    conversation: rating(4, 'inference', 'all-hype-q2', 'rd-stab-47'),
    'customer-answers': rating(3, 'inference', 'rd-stab-47'),
    'community-group': rating(4, 'inference', 'all-hype-q2'),
    'link-sharing': { ...judged(1), note: 'links to oneself count as advertising in most forums' },
    'behind-the-scenes': judged(1),
    'job-offers': judged(1),
    'offers-and-promotions': judged(0),
    testimonials: judged(1),
  },

  formats: {
    text: judged(4),
    photo: judged(2),
    'product-visuals': judged(0),
    graphics: judged(2),
    'short-video': judged(1),
    'long-video': judged(0),
    audio: judged(0),
    live: judged(1),
  },

  audience: {
    reach: [reach('US', 0.26, 'evidence', ['rd-reach-us25'], 'US adults, 2025', 'graduates 40%, no further than high school 15%')],
    minors: [minors('US', [13, 17], 14, 'all-demo-usteens24')],
    ageSkew: [],
    contexts: {},
  },

  ageRules: [termsAsk(13, 'rd-terms-age'), AUSTRALIA],

  cadence: {
    minimumPerWeek: guess(2, 'posts per week', 'replies, not posts'),
    healthyPerWeek: guess(5, 'posts per week', 'replies, not posts: one per working day'),
  },
  effort: {
    minimumHoursPerWeek: figure(2, 'hours per week', 'inference', ['all-eff-2h'], { note: 'general floor; nobody measured Reddit' }),
    healthyHoursPerWeek: guess(4, 'hours per week', 'three to five: most of it is reading'),
  },
  conversation: {
    demand: judged(4),
    answerWithinHours: figure(24, 'hours', 'inference', ['all-use-cs-4h', 'all-neg-kent']),
  },
  durability: {
    ownership: judged(0),
    stability: rating(3, 'inference', 'rd-stab-47', 'rd-reach-us25'),
    independence: { ...rating(1, 'inference', 'rd-stab-47'), note: 'volunteer moderators decide, and one search engine sends the readers' },
    legalSafety: { ...judged(3), variants: [where(FRENCH_PUBLIC, FRENCH_STATE_PHONES)] },
  },
  inactivity: {
    quietDays: figure(14, 'days', 'inference', ['all-neg-uwgb']),
    dormantDays: figure(60, 'days', 'inference', ['all-neg-uwgb', 'all-neg-emerson']),
    abandonedDays: figure(180, 'days', 'inference', ['all-neg-emerson']),
  },
  hypeEvidence: ['rd-stab-47', 'all-hype-q2'],
}
