import { AUSTRALIA, termsAsk } from '../age-rules.ts'
import { reviewedOn } from '../figures.ts'
import type { PublishedProfile } from '../platform-profile.ts'
import { FRENCH_PUBLIC, FRENCH_STATE_PHONES } from '../public-bodies.ts'

const { ageBand, figure, guess, judged, minors, rating, reach, skew, usersAmongAdults, where } = reviewedOn('2026-11-21')

/** X, formerly Twitter: news and politics as they happen; hungry for presence, poor in outcomes, unsteady since 2022. */
export const twitter: PublishedProfile = {
  id: 'twitter',
  owned: false,
  launched: guess(2006.5, 'year', 'opened in July 2006'),

  goals: {
    awareness: rating(2, 'inference', 'all-goal-sme-exposure', 'x-reach-us25', 'x-eng-26'),
    'search-visibility': rating(1, 'inference', 'x-use-index23'),
    'website-traffic': rating(1, 'evidence', 'x-use-links', 'x-goal-ref19', 'x-goal-ref24'),
    'lead-generation': rating(1, 'evidence', 'all-goal-sme-leads'),
    sales: rating(1, 'evidence', 'x-goal-ecom15', 'all-goal-sme-sales'),
    'customer-service': rating(2, 'inference', 'x-aband-2023', 'all-use-cs-first'),
    community: rating(2, 'inference', 'x-goal-np24'),
    loyalty: judged(1),
    recruitment: judged(1),
    'thought-leadership': rating(2, 'inference', 'x-use-why24'),
    'press-relations': {
      ...rating(3, 'evidence', 'x-goal-press25', 'x-goal-pressrel24', 'x-goal-np24', 'x-goal-press19'),
      note: 'falling: most valuable network for 83% of journalists in 2019, for 21% in 2025',
    },
    'event-coverage': rating(3, 'inference', 'x-use-why24', 'x-life-22'),
    'crisis-communication': rating(2, 'inference', 'fb-goal-crisis18', 'x-dep-seattle', 'x-use-index23'),
    fundraising: judged(1),
    advocacy: rating(2, 'evidence', 'x-goal-np24'),
    'public-information': { ...rating(2, 'inference', 'x-use-index23'), note: 'visitors without an account may meet a wall' },
    'internal-communication': judged(0),
  },

  uses: {
    'long-form-articles': judged(1),
    news: rating(4, 'inference', 'x-use-why24', 'x-goal-pressrel24'),
    'practical-information': rating(2, 'inference', 'x-use-index23'),
    'reference-documents': rating(0, 'inference', 'x-life-22'),
    'product-visuals': rating(0, 'inference', 'x-goal-ecom15'),
    inspiration: rating(0, 'inference', 'x-goal-ecom15'),
    tutorials: judged(1),
    'short-video': judged(2),
    'long-video': judged(1),
    'live-coverage': rating(4, 'inference', 'x-use-why24', 'x-life-22'),
    conversation: rating(3, 'inference', 'x-aband-2023'),
    'customer-answers': rating(3, 'inference', 'x-aband-2023', 'all-use-cs-4h'),
    'community-group': judged(1),
    'link-sharing': rating(1, 'evidence', 'x-use-links', 'x-goal-ref19', 'x-stab-throttle'),
    'behind-the-scenes': judged(1),
    'job-offers': judged(1),
    'offers-and-promotions': rating(1, 'inference', 'all-goal-sme-sales', 'x-goal-ecom15'),
    testimonials: judged(1),
  },

  formats: {
    text: judged(4),
    photo: { ...judged(2), note: 'descriptions are often missing' },
    'product-visuals': rating(1, 'inference', 'x-goal-ecom15'),
    graphics: judged(2),
    'short-video': judged(2),
    'long-video': judged(1),
    audio: judged(1),
    live: judged(3),
  },

  audience: {
    reach: [
      usersAmongAdults('FR', 11, ['x-reach-fr24']),
      usersAmongAdults('EU', 100.9 * 0.9, ['x-reach-eu23', 'x-stab-eu10'], { note: 'filing of 2023, less the later fall of a tenth' }),
      usersAmongAdults('world', 550, ['all-reach-w23'], { note: 'as reported in 2023' }),
      reach('US', 0.21, 'evidence', ['x-reach-us25'], 'US adults, 2025'),
    ],
    minors: [minors('US', [13, 17], 17, 'all-demo-usteens24')],
    ageSkew: [
      ageBand(18, 29, 42, 23.5, 'x-demo-21'),
      ageBand(30, 49, 27, 23.5, 'x-demo-21'),
      ageBand(50, 64, 18, 23.5, 'x-demo-21'),
      ageBand(65, 120, 7, 23.5, 'x-demo-21'),
    ],
    womenSkew: skew(22, 23.5, 'x-demo-21'),
    menSkew: skew(25, 23.5, 'x-demo-21'),
    contexts: {
      journalists: [reach('FR', 0.54, 'evidence', ['li-goal-frjourn22'], 'French journalists, 2022', 'for their work; before most departures')],
    },
  },

  ageRules: [termsAsk(13, 'x-terms-age'), AUSTRALIA],

  cadence: {
    minimumPerWeek: figure(3, 'posts per week', 'inference', ['x-cad-22', 'all-neg-faq']),
    healthyPerWeek: figure(7, 'posts per week', 'inference', ['x-cad-rec23', 'x-cad-sumall', 'x-cad-utk'], {
      note: 'one a day, the lower end of advice that goes from one to five',
    }),
  },
  effort: {
    minimumHoursPerWeek: figure(2, 'hours per week', 'evidence', ['all-eff-2h']),
    healthyHoursPerWeek: figure(5, 'hours per week', 'evidence', ['all-eff-quarter', 'all-eff-1hday']),
  },
  halfLifeDays: figure(24 / 1440, 'days', 'evidence', ['x-life-22', 'x-life-18']),
  conversation: {
    demand: rating(4, 'inference', 'all-use-cs-4h', 'x-aband-2023'),
    answerWithinHours: figure(4, 'hours', 'evidence', ['all-use-cs-4h', 'all-neg-kent']),
  },
  durability: {
    ownership: judged(0),
    stability: rating(
      1,
      'evidence',
      'x-stab-eu10',
      'x-stab-13',
      'x-stab-kantar4',
      'x-stab-frpress',
      'x-stab-fruni',
      'x-stab-fr87',
      'x-stab-uni60',
      'x-aband-np24',
    ),
    independence: rating(0, 'evidence', 'x-dep-notice', 'x-dep-api100', 'x-dep-api42', 'x-use-links', 'x-stab-throttle'),
    legalSafety: { ...judged(2), variants: [where(FRENCH_PUBLIC, FRENCH_STATE_PHONES)] },
  },
  inactivity: {
    quietDays: figure(14, 'days', 'inference', ['all-neg-umass30', 'all-neg-faq']),
    dormantDays: figure(30, 'days', 'evidence', ['all-neg-umass30']),
    abandonedDays: figure(180, 'days', 'evidence', ['x-neg-platform']),
  },
  hypeEvidence: ['x-aband-f100', 'x-aband-predict', 'x-aband-np24', 'x-reach-f500'],
}
