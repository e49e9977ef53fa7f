import { AUSTRALIA, termsAsk } from '../age-rules.ts'
import { reviewedOn } from '../figures.ts'
import type { PublishedProfile } from '../platform-profile.ts'
import { FRENCH_PUBLIC, FRENCH_STATE_PHONES, GERMAN_PUBLIC } from '../public-bodies.ts'

const { figure, guess, judged, minors, rating, reach, skew, where } = reviewedOn('2026-11-21')

/** Short talk beside Instagram: a fad that collapsed in a month and came back; hardly sends anybody elsewhere. */
export const threads: PublishedProfile = {
  id: 'threads',
  owned: false,
  launched: guess(2023.5, 'year', 'opened in July 2023, in the European Union in December'),

  goals: {
    awareness: rating(2, 'inference', 'th-reach-us25', 'th-stab-53'),
    'search-visibility': judged(0),
    'website-traffic': rating(1, 'inference', 'bs-use-links', 'bs-goal-conv'),
    'lead-generation': judged(0),
    sales: judged(0),
    'customer-service': judged(1),
    community: judged(2),
    loyalty: judged(1),
    recruitment: judged(0),
    'thought-leadership': judged(2),
    'press-relations': rating(1, 'inference', 'th-use-news25'),
    'event-coverage': judged(2),
    'crisis-communication': rating(1, 'inference', 'th-use-news25'),
    fundraising: judged(1),
    advocacy: judged(1),
    'public-information': rating(1, 'inference', 'th-use-news25', 'th-reach-us25'),
    'internal-communication': judged(0),
  },

  uses: {
    'long-form-articles': judged(0),
    news: rating(1, 'inference', 'th-use-news25'),
    'practical-information': rating(1, 'inference', 'th-use-news25'),
    'reference-documents': judged(0),
    'product-visuals': judged(1),
    inspiration: judged(1),
    tutorials: judged(1),
    'short-video': judged(2),
    'long-video': judged(0),
    'live-coverage': judged(2),
    conversation: judged(3),
    'customer-answers': judged(2),
    'community-group': judged(0),
    'link-sharing': rating(1, 'inference', 'bs-use-links', 'bs-goal-conv'),
    'behind-the-scenes': judged(2),
    'job-offers': judged(1),
    'offers-and-promotions': rating(1, 'inference', 'th-aband-brands'),
    testimonials: judged(1),
  },

  formats: {
    text: judged(4),
    photo: judged(3),
    'product-visuals': judged(1),
    graphics: judged(2),
    'short-video': judged(2),
    'long-video': judged(0),
    audio: judged(1),
    live: judged(0),
  },

  audience: {
    reach: [reach('US', 0.08, 'evidence', ['th-reach-us25'], 'US adults, 2025')],
    minors: [minors('US', [13, 17], 6, 'all-demo-usteens24')],
    ageSkew: [
      {
        ageMin: 18,
        ageMax: 29,
        index: {
          ...skew(15, 8, 'th-bs-u30', 'th-reach-us25'),
          note: '15% of young people over 8% of everybody; the youngest group of the survey is taken to be meant',
        },
      },
    ],
    contexts: {},
  },

  ageRules: [termsAsk(13, 'th-terms-age'), AUSTRALIA],

  cadence: {
    minimumPerWeek: guess(3, 'posts per week', 'the lower end of three to seven'),
    healthyPerWeek: guess(5, 'posts per week', 'one per working day'),
  },
  effort: {
    minimumHoursPerWeek: figure(2, 'hours per week', 'inference', ['all-eff-2h'], { note: 'general floor; nobody measured Threads' }),
    healthyHoursPerWeek: guess(2.5, 'hours per week', 'two to three, answers included'),
  },
  conversation: {
    demand: judged(3),
    answerWithinHours: figure(24, 'hours', 'inference', ['all-use-cs-4h', 'all-neg-kent']),
  },
  durability: {
    ownership: judged(0),
    stability: {
      ...rating(2, 'inference', 'th-stab-53', 'th-hype-49', 'th-hype-82'),
      note: 'four users in five were gone within a month of the opening; growing again since',
    },
    independence: { ...rating(1, 'inference', 'bs-use-links', 'fb-dep-canada85'), note: 'the owner is the one of Facebook and Instagram' },
    legalSafety: {
      ...rating(2, 'inference', 'ig-stab-bfdi'),
      variants: [where(GERMAN_PUBLIC, rating(1, 'inference', 'ig-stab-bfdi', 'fb-stab-bfdi')), where(FRENCH_PUBLIC, FRENCH_STATE_PHONES)],
    },
  },
  inactivity: {
    quietDays: figure(14, 'days', 'inference', ['all-neg-uwgb']),
    dormantDays: figure(60, 'days', 'inference', ['all-neg-uwgb', 'all-neg-emerson']),
    abandonedDays: figure(180, 'days', 'inference', ['all-neg-emerson']),
  },
  hypeEvidence: ['th-hype-49', 'th-hype-82', 'th-hype-80', 'th-hype-brands', 'th-aband-brands', 'th-stab-53'],
}
