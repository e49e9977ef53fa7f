import { consentAsked, termsAsk } from '../age-rules.ts'
import { reviewedOn } from '../figures.ts'
import type { PublishedProfile } from '../platform-profile.ts'
import { FRENCH_PUBLIC, FRENCH_STATE_PHONES } from '../public-bodies.ts'
import { VISUAL_SECTORS } from '../vocabulary.ts'

const { ageBand, figure, guess, judged, rating, reach, skew, usersAmongAdults, where } = reviewedOn('2026-11-21')

const VISUAL = { sectors: VISUAL_SECTORS } as const

/** A visual search engine: sells and sends visitors for months where the subject is seen, brings nothing elsewhere. */
export const pinterest: PublishedProfile = {
  id: 'pinterest',
  owned: false,
  launched: guess(2010.2, 'year', 'opened in March 2010'),

  goals: {
    awareness: { ...judged(1), variants: [where(VISUAL, rating(2, 'inference', 'pin-use-unbranded', 'pin-reach-us23'))] },
    'search-visibility': {
      ...rating(2, 'inference', 'pin-use-engine', 'pin-goal-pi'),
      variants: [where(VISUAL, rating(3, 'inference', 'pin-use-engine', 'pin-life-18', 'pin-goal-ref14'))],
    },
    'website-traffic': {
      ...rating(2, 'inference', 'pin-goal-ref14', 'pin-goal-pi'),
      variants: [where(VISUAL, rating(3, 'inference', 'pin-goal-ref14'))],
    },
    'lead-generation': { ...judged(1), variants: [where(VISUAL, rating(2, 'inference', 'pin-goal-ref14'))] },
    sales: {
      ...rating(1, 'evidence', 'pin-goal-pi', 'pin-goal-niche'),
      variants: [where(VISUAL, rating(4, 'evidence', 'pin-goal-aov13', 'pin-goal-shop18', 'pin-goal-niche', 'pin-goal-pi'))],
    },
    'customer-service': rating(0, 'inference', 'pin-use-engine'),
    community: rating(0, 'inference', 'pin-use-engine'),
    loyalty: rating(1, 'inference', 'pin-use-engine', 'pin-use-unbranded'),
    recruitment: judged(0),
    'thought-leadership': judged(1),
    'press-relations': judged(0),
    'event-coverage': rating(0, 'inference', 'pin-life-18'),
    'crisis-communication': rating(0, 'inference', 'pin-use-engine'),
    fundraising: judged(1),
    advocacy: judged(1),
    'public-information': judged(1),
    'internal-communication': judged(0),
  },

  uses: {
    'long-form-articles': judged(0),
    news: rating(0, 'inference', 'pin-use-engine'),
    'practical-information': judged(1),
    'reference-documents': {
      ...rating(2, 'inference', 'pin-life-18', 'pin-life-23'),
      variants: [where(VISUAL, rating(3, 'inference', 'pin-life-18', 'pin-life-23'))],
    },
    'product-visuals': rating(4, 'evidence', 'pin-goal-buy', 'pin-goal-shop18'),
    inspiration: rating(4, 'inference', 'pin-goal-buy', 'pin-goal-shop18'),
    tutorials: rating(3, 'inference', 'pin-use-engine', 'pin-life-23'),
    'short-video': judged(2),
    'long-video': judged(1),
    'live-coverage': rating(0, 'inference', 'pin-life-18'),
    conversation: rating(0, 'inference', 'pin-use-engine'),
    'customer-answers': rating(0, 'inference', 'pin-use-engine'),
    'community-group': rating(0, 'inference', 'pin-use-engine'),
    'link-sharing': rating(3, 'evidence', 'pin-goal-ref14'),
    'behind-the-scenes': judged(1),
    'job-offers': judged(0),
    'offers-and-promotions': {
      ...rating(1, 'inference', 'pin-goal-pi'),
      variants: [where(VISUAL, rating(3, 'inference', 'pin-goal-shop18', 'pin-goal-buy'))],
    },
    testimonials: judged(0),
  },

  formats: {
    text: judged(0),
    photo: rating(4, 'inference', 'pin-use-engine'),
    'product-visuals': rating(4, 'inference', 'pin-goal-buy'),
    graphics: judged(4),
    'short-video': judged(2),
    'long-video': judged(1),
    audio: judged(0),
    live: judged(0),
  },

  audience: {
    reach: [
      usersAmongAdults('EU', 45, ['pin-reach-eu23'], { note: 'the filing of 2023 says more than 45 million, and no more', bound: 'lower' }),
      usersAmongAdults('world', 570, ['pin-reach-570']),
      reach('US', 0.35, 'evidence', ['pin-reach-us23'], 'US adults, 2023'),
    ],
    ageSkew: [
      ageBand(18, 29, 32, 31, 'pin-demo-21'),
      ageBand(30, 49, 34, 31, 'pin-demo-21'),
      ageBand(50, 64, 38, 31, 'pin-demo-21'),
      ageBand(65, 120, 18, 31, 'pin-demo-21'),
    ],
    womenSkew: skew(46, 31, 'pin-demo-21'),
    menSkew: skew(16, 31, 'pin-demo-21'),
    contexts: {},
  },

  ageRules: [termsAsk(13, 'pin-terms-age'), ...consentAsked('pin-terms-age')],

  cadence: {
    minimumPerWeek: guess(5, 'posts per week', 'one per working day, prepared in one batch'),
    healthyPerWeek: figure(20, 'posts per week', 'inference', ['pin-cad-3day'], { note: 'three a day is old advice; one batch a week does it' }),
  },
  effort: {
    minimumHoursPerWeek: figure(2, 'hours per week', 'inference', ['all-eff-2h'], { note: 'general floor; nobody measured Pinterest' }),
    healthyHoursPerWeek: guess(3, 'hours per week', 'one batch a week, images at hand'),
  },
  halfLifeDays: figure(153_300 / 1440, 'days', 'evidence', ['pin-life-18']),
  conversation: {
    demand: rating(0, 'inference', 'pin-use-engine'),
    answerWithinHours: guess(120, 'hours', 'comments are rare; a weekly look is enough'),
  },
  durability: {
    ownership: { ...judged(2), note: 'images lead back to the own site' },
    stability: rating(3, 'inference', 'pin-stab-dip', 'pin-reach-570'),
    independence: { ...rating(2, 'inference', 'pin-use-engine', 'pin-goal-ref14'), note: 'links are native, the ranking is theirs' },
    legalSafety: { ...judged(3), variants: [where(FRENCH_PUBLIC, FRENCH_STATE_PHONES)] },
  },
  inactivity: {
    quietDays: figure(60, 'days', 'inference', ['pin-life-18']),
    dormantDays: figure(120, 'days', 'inference', ['pin-life-18', 'pin-life-23']),
    abandonedDays: figure(365, 'days', 'inference', ['pin-life-18']),
  },
  hypeEvidence: ['pin-reach-vr', 'pin-stab-dip', 'gp-aband-np19'],
}
