import { AUSTRALIA, termsAsk } from '../age-rules.ts'
import { reviewedOn } from '../figures.ts'
import type { PublishedProfile } from '../platform-profile.ts'
import { FRENCH_PUBLIC, FRENCH_STATE_PHONES, GERMAN_PUBLIC } from '../public-bodies.ts'

const { ageBand, figure, guess, judged, minors, rating, reach, skew, usersAmongAdults, where } = reviewedOn('2026-11-21')

/** Everybody's network between 30 and 64: groups and answers live, pages are hardly shown any more. */
export const facebook: PublishedProfile = {
  id: 'facebook',
  owned: false,
  launched: guess(2006.7, 'year', 'opened to everybody in September 2006'),

  goals: {
    awareness: {
      ...rating(3, 'inference', 'all-goal-sme-exposure', 'fb-reach-us25', 'fb-reach-eu25', 'fb-dep-137'),
      note: 'wide reach, capped by what a page is shown',
    },
    'search-visibility': judged(1),
    'website-traffic': {
      ...rating(2, 'evidence', 'fb-goal-refshare', 'fb-dep-ref50', 'fb-dep-small98'),
      note: 'largest social source, and collapsing',
    },
    'lead-generation': rating(3, 'evidence', 'all-goal-sme-leads'),
    sales: rating(3, 'evidence', 'all-goal-sme-sales', 'fb-goal-shop12'),
    'customer-service': rating(3, 'inference', 'fb-goal-crisis18', 'all-use-cs-first', 'all-use-cs-4h'),
    community: { ...rating(4, 'inference', 'fb-use-friends24', 'fb-dep-106'), note: 'through groups, not through the page' },
    loyalty: rating(3, 'inference', 'fb-dep-106', 'fb-use-daily'),
    recruitment: rating(2, 'evidence', 'fb-goal-recruit12', 'all-goal-recruitage'),
    'thought-leadership': judged(1),
    'press-relations': rating(2, 'inference', 'fb-goal-press25', 'li-goal-cision25'),
    'event-coverage': judged(3),
    'crisis-communication': rating(3, 'evidence', 'fb-goal-crisis18', 'all-goal-crisisem'),
    fundraising: rating(3, 'evidence', 'fb-goal-don18', 'fb-goal-frngo24'),
    advocacy: rating(3, 'inference', 'fb-goal-frngo24', 'fb-goal-don18'),
    'public-information': rating(3, 'inference', 'all-use-frlocal20', 'fb-reach-frcoll22'),
    'internal-communication': rating(1, 'inference', 'fb-stab-workplace', 'all-stab-frban'),
  },

  uses: {
    'long-form-articles': judged(1),
    news: rating(3, 'inference', 'fb-use-news25', 'all-use-frlocal20'),
    'practical-information': rating(3, 'inference', 'all-use-frlocal20', 'fb-reach-frcoll22'),
    'reference-documents': rating(1, 'inference', 'fb-life-22'),
    'product-visuals': rating(2, 'inference', 'fb-goal-shop12'),
    inspiration: rating(2, 'inference', 'fb-goal-shop12'),
    tutorials: judged(2),
    'short-video': judged(3),
    'long-video': judged(2),
    'live-coverage': rating(2, 'inference', 'fb-life-22'),
    conversation: rating(3, 'inference', 'fb-goal-crisis18'),
    'customer-answers': rating(3, 'inference', 'fb-goal-crisis18', 'all-use-cs-first'),
    'community-group': rating(4, 'inference', 'fb-dep-106'),
    'link-sharing': rating(2, 'evidence', 'fb-goal-refshare', 'fb-dep-ref50', 'fb-dep-small98'),
    'behind-the-scenes': judged(3),
    'job-offers': rating(2, 'evidence', 'fb-goal-recruit12', 'all-goal-recruitage'),
    'offers-and-promotions': rating(3, 'inference', 'all-goal-sme-sales'),
    testimonials: judged(3),
  },

  formats: {
    text: judged(3),
    photo: judged(3),
    'product-visuals': judged(3),
    graphics: judged(3),
    'short-video': judged(3),
    'long-video': judged(2),
    audio: judged(0),
    live: judged(3),
  },

  audience: {
    reach: [
      reach('FR', 0.704 * 0.94, 'inference', ['fb-reach-fr25', 'all-reach-frnet'], 'internet users 16+, times those online', 'declared monthly use'),
      usersAmongAdults('EU', 263.6, ['fb-reach-eu25'], { note: 'accounts, not people' }),
      usersAmongAdults('world', 3070, ['fb-reach-w25']),
      reach('US', 0.71, 'evidence', ['fb-reach-us25'], 'US adults, 2025'),
    ],
    minors: [minors('US', [13, 17], 32, 'all-demo-usteens24'), minors('FR', [11, 14], 16, 'all-demo-fr1114')],
    ageSkew: [
      ageBand(18, 29, 70, 69, 'fb-demo-21'),
      ageBand(30, 49, 77, 69, 'fb-demo-21'),
      ageBand(50, 64, 73, 69, 'fb-demo-21'),
      ageBand(65, 120, 50, 69, 'fb-demo-21'),
    ],
    womenSkew: skew(77, 69, 'fb-demo-21'),
    menSkew: skew(61, 69, 'fb-demo-21'),
    contexts: {
      journalists: [
        reach('FR', 0.52, 'evidence', ['li-goal-frjourn22'], 'French journalists, 2022', 'for their work'),
        reach('world', 0.53, 'evidence', ['li-goal-cision25'], 'journalists worldwide, 2025'),
      ],
    },
  },

  ageRules: [termsAsk(13, 'fb-terms-age'), AUSTRALIA],

  cadence: {
    minimumPerWeek: figure(1, 'posts per week', 'evidence', ['all-neg-uwgb', 'all-neg-emerson', 'all-neg-policy2018']),
    healthyPerWeek: figure(4, 'posts per week', 'evidence', ['fb-cad-smb', 'fb-cad-23', 'fb-cad-small'], {
      note: 'three to five; beyond one a day small pages lose',
    }),
  },
  effort: {
    minimumHoursPerWeek: figure(2, 'hours per week', 'evidence', ['all-eff-2h']),
    healthyHoursPerWeek: figure(5.5, 'hours per week', 'evidence', ['all-eff-quarter', 'fb-eff-6h', 'all-eff-1hday'], {
      note: 'sources say five and six',
    }),
  },
  halfLifeDays: figure(50 / 1440, 'days', 'evidence', ['fb-life-22', 'fb-life-18']),
  conversation: {
    demand: rating(4, 'inference', 'all-use-cs-first', 'all-use-cs-73', 'fb-goal-crisis18'),
    answerWithinHours: figure(24, 'hours', 'inference', ['all-use-cs-4h', 'all-use-cs-73', 'all-neg-kent', 'all-neg-gds2d'], {
      note: 'the public hopes for four hours, published policies promise one or two working days',
    }),
  },
  durability: {
    ownership: judged(1),
    stability: rating(3, 'inference', 'fb-reach-eu25', 'fb-reach-us25'),
    independence: rating(0, 'evidence', 'fb-dep-edgerank', 'fb-dep-ogilvy', 'fb-dep-canada85', 'fb-dep-ref7'),
    legalSafety: {
      ...rating(2, 'inference', 'fb-stab-bfdi'),
      variants: [where(GERMAN_PUBLIC, rating(1, 'inference', 'fb-stab-bfdi')), where(FRENCH_PUBLIC, FRENCH_STATE_PHONES)],
    },
  },
  inactivity: {
    quietDays: figure(14, 'days', 'inference', ['all-neg-uwgb']),
    dormantDays: figure(60, 'days', 'inference', ['all-neg-uwgb', 'all-neg-emerson']),
    abandonedDays: figure(180, 'days', 'evidence', ['all-neg-emerson']),
  },
  hypeEvidence: ['fb-aband-70', 'fb-aband-texas'],
}
