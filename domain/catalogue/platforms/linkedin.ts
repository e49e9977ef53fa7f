import { termsAsk } from '../age-rules.ts'
import { reviewedOn } from '../figures.ts'
import type { Rating } from '../parameter.ts'
import type { PublishedProfile } from '../platform-profile.ts'
import { FRENCH_PUBLIC, FRENCH_STATE_PHONES } from '../public-bodies.ts'

const { ageBand, figure, guess, judged, rating, reach, skew, usersAmongAdults, where } = reviewedOn('2026-11-21')

const BUSINESS = { kinds: ['b2b'] } as const
const CONSUMER = { kinds: ['b2c'] } as const

/** Nearly all recruiters are there, about a third of those who seek. */
const HIRING: Rating = {
  ...rating(3, 'inference', 'li-goal-recruit14', 'all-goal-recruit58'),
  variants: [where(BUSINESS, rating(4, 'inference', 'li-goal-recruit14', 'all-goal-recruit58'))],
}

/** Graduates at work: recruiting, expertise and business leads; people are read, company pages hardly. */
export const linkedin: PublishedProfile = {
  id: 'linkedin',
  owned: false,
  launched: guess(2003.4, 'year', 'opened in May 2003'),

  goals: {
    awareness: {
      ...rating(2, 'inference', 'all-goal-sme-exposure', 'li-dep-reach50'),
      variants: [where(BUSINESS, rating(3, 'inference', 'all-goal-sme-exposure', 'li-goal-b2b96'))],
    },
    'search-visibility': judged(2),
    'website-traffic': rating(2, 'inference', 'li-use-link26', 'li-goal-80'),
    'lead-generation': {
      ...rating(3, 'evidence', 'all-goal-sme-leads'),
      variants: [
        where(BUSINESS, rating(4, 'inference', 'all-goal-sme-leads', 'li-goal-b2b96', 'li-reach-b2b16')),
        // The survey mixes both trades; households are sought where graduates and high earners are.
        where(CONSUMER, rating(2, 'inference', 'all-goal-sme-leads', 'li-demo-21')),
      ],
    },
    sales: {
      ...rating(2, 'evidence', 'all-goal-sme-sales'),
      variants: [where(CONSUMER, rating(1, 'inference', 'all-goal-sme-sales', 'li-demo-21'))],
    },
    'customer-service': judged(1),
    community: judged(2),
    loyalty: { ...judged(1), variants: [where(BUSINESS, judged(2))] },
    recruitment: HIRING,
    'thought-leadership': rating(4, 'inference', 'li-goal-b2b96', 'li-goal-press25', 'li-use-1pct'),
    'press-relations': {
      ...rating(3, 'evidence', 'li-goal-cision25', 'li-goal-press25', 'li-goal-frjourn22'),
      note: 'journalists are there; most do not want to be approached there',
    },
    'event-coverage': rating(2, 'inference', 'li-life-18'),
    'crisis-communication': rating(1, 'inference', 'li-demo-daily'),
    fundraising: rating(2, 'inference', 'li-goal-frngo24'),
    advocacy: rating(2, 'inference', 'li-goal-frngo24'),
    'public-information': rating(1, 'inference', 'li-demo-21', 'li-demo-daily'),
    'internal-communication': judged(1),
  },

  uses: {
    'long-form-articles': rating(2, 'inference', 'li-life-18', 'li-use-1pct'),
    news: judged(2),
    'practical-information': rating(1, 'inference', 'li-demo-daily'),
    'reference-documents': rating(1, 'inference', 'li-life-18'),
    'product-visuals': judged(1),
    inspiration: judged(1),
    tutorials: judged(2),
    'short-video': judged(2),
    'long-video': judged(1),
    'live-coverage': rating(1, 'inference', 'li-life-18'),
    conversation: rating(2, 'inference', 'li-eng-frcoll', 'all-eng-buf'),
    'customer-answers': judged(1),
    'community-group': judged(1),
    'link-sharing': rating(2, 'evidence', 'li-use-link26'),
    'behind-the-scenes': rating(3, 'inference', 'li-eng-frcoll'),
    'job-offers': HIRING,
    'offers-and-promotions': judged(1),
    testimonials: judged(3),
  },

  formats: {
    text: judged(4),
    photo: judged(3),
    'product-visuals': judged(1),
    graphics: judged(4),
    'short-video': judged(2),
    'long-video': judged(1),
    audio: judged(1),
    live: judged(2),
  },

  audience: {
    professional: true,
    reach: [
      usersAmongAdults('FR', 3.1 / 0.23, ['li-goal-frngo24'], { note: 'from 3.1 million being 23% of active users' }),
      usersAmongAdults('EU', 122, ['li-reach-eu23'], { note: 'visitors without an account included' }),
      reach('US', 0.3, 'evidence', ['li-reach-us23'], 'US adults, 2023'),
    ],
    ageSkew: [
      ageBand(18, 29, 30, 28.5, 'li-demo-21'),
      ageBand(30, 49, 36, 28.5, 'li-demo-21'),
      ageBand(50, 64, 33, 28.5, 'li-demo-21'),
      ageBand(65, 120, 11, 28.5, 'li-demo-21'),
    ],
    womenSkew: skew(26, 28.5, 'li-demo-21'),
    menSkew: skew(31, 28.5, 'li-demo-21'),
    contexts: {
      journalists: [
        reach('FR', 0.59, 'evidence', ['li-goal-frjourn22'], 'French journalists, 2022', 'for their work'),
        reach('world', 0.59, 'evidence', ['li-goal-cision25'], 'journalists worldwide, 2025'),
      ],
    },
  },

  ageRules: [termsAsk(16, 'li-terms-age')],

  cadence: {
    minimumPerWeek: figure(1, 'posts per week', 'inference', ['li-cad-smb'], { note: 'the lower end of the best rhythm' }),
    healthyPerWeek: figure(2, 'posts per week', 'evidence', ['li-cad-smb', 'li-cad-sumall'], {
      note: 'one or two a week now, one per working day in older advice',
    }),
  },
  effort: {
    minimumHoursPerWeek: figure(2, 'hours per week', 'evidence', ['all-eff-2h']),
    healthyHoursPerWeek: guess(3, 'hours per week', 'two posts, comments answered, some of it by colleagues under their own names'),
  },
  halfLifeDays: figure(1, 'days', 'evidence', ['li-life-18']),
  conversation: {
    demand: judged(2),
    answerWithinHours: figure(48, 'hours', 'inference', ['all-neg-gds2d', 'all-neg-kent']),
  },
  durability: {
    ownership: { ...judged(1), note: 'the reputation belongs to those who write' },
    stability: rating(3, 'inference', 'li-reach-f500', 'li-reach-eu23', 'li-goal-cision25'),
    independence: rating(1, 'evidence', 'li-dep-reach50', 'li-dep-reach34', 'li-use-link26'),
    legalSafety: { ...judged(3), variants: [where(FRENCH_PUBLIC, FRENCH_STATE_PHONES)] },
  },
  inactivity: {
    quietDays: figure(14, 'days', 'inference', ['all-neg-uwgb']),
    dormantDays: figure(60, 'days', 'inference', ['all-neg-uwgb', 'all-neg-emerson']),
    abandonedDays: figure(180, 'days', 'inference', ['all-neg-emerson']),
  },
  hypeEvidence: ['li-goal-80', 'li-dep-reach50'],
}
