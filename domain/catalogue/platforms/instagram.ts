import { AUSTRALIA, termsAsk } from '../age-rules.ts'
import { reviewedOn } from '../figures.ts'
import type { PublishedProfile } from '../platform-profile.ts'
import { FRENCH_PUBLIC, FRENCH_STATE_PHONES, GERMAN_PUBLIC } from '../public-bodies.ts'
import { VISUAL_SECTORS } from '../vocabulary.ts'

const { ageBand, figure, guess, judged, minors, rating, reach, skew, usersAmongAdults, where } = reviewedOn('2026-11-21')

const VISUAL = { sectors: VISUAL_SECTORS } as const

/** The shop window of the under-50s: images and short video, closed to links and to visitors without an account. */
export const instagram: PublishedProfile = {
  id: 'instagram',
  owned: false,
  launched: guess(2010.8, 'year', 'opened in October 2010'),

  goals: {
    awareness: rating(4, 'inference', 'all-goal-sme-exposure', 'ig-reach-eu25', 'ig-use-search'),
    'search-visibility': rating(1, 'inference', 'ig-use-loginwall', 'ig-use-search'),
    'website-traffic': rating(1, 'inference', 'all-goal-refpub', 'ig-use-loginwall'),
    'lead-generation': rating(2, 'evidence', 'all-goal-sme-leads'),
    sales: {
      ...rating(2, 'inference', 'all-goal-sme-sales'),
      variants: [
        where(VISUAL, rating(3, 'inference', 'all-goal-sme-sales', 'ig-use-search')),
        where({ kinds: ['b2c'] }, rating(3, 'inference', 'all-goal-sme-sales')),
      ],
    },
    'customer-service': rating(2, 'inference', 'all-use-cs-first', 'all-use-cs-73'),
    community: judged(2),
    loyalty: rating(3, 'inference', 'ig-use-search', 'ig-goal-frngo24'),
    recruitment: rating(3, 'inference', 'all-goal-recruitage', 'ig-demo-u30'),
    'thought-leadership': judged(1),
    'press-relations': rating(2, 'evidence', 'li-goal-cision25', 'li-goal-frjourn22'),
    'event-coverage': judged(3),
    'crisis-communication': rating(1, 'inference', 'ig-use-loginwall', 'ig-use-a11y'),
    fundraising: rating(3, 'inference', 'ig-goal-frngo24', 'all-goal-donage'),
    advocacy: rating(3, 'inference', 'ig-goal-frngo24'),
    'public-information': rating(2, 'inference', 'ig-use-loginwall', 'ig-use-a11y', 'ig-use-news25'),
    'internal-communication': judged(0),
  },

  uses: {
    'long-form-articles': judged(0),
    news: rating(2, 'inference', 'ig-use-news25'),
    'practical-information': rating(2, 'inference', 'ig-use-loginwall'),
    'reference-documents': rating(0, 'inference', 'ig-life-18', 'ig-use-loginwall'),
    'product-visuals': rating(4, 'inference', 'ig-use-search', 'all-goal-sme-sales'),
    inspiration: rating(4, 'inference', 'ig-use-search'),
    tutorials: judged(2),
    'short-video': rating(4, 'inference', 'ig-eng-26', 'all-cad-26'),
    'long-video': judged(1),
    'live-coverage': judged(3),
    conversation: rating(2, 'inference', 'all-cad-26'),
    'customer-answers': rating(2, 'inference', 'all-use-cs-73'),
    'community-group': judged(1),
    'link-sharing': rating(1, 'inference', 'all-goal-refpub'),
    'behind-the-scenes': judged(4),
    'job-offers': rating(2, 'inference', 'all-goal-recruitage'),
    'offers-and-promotions': rating(3, 'inference', 'all-goal-sme-sales'),
    testimonials: judged(3),
  },

  formats: {
    text: judged(1),
    photo: { ...rating(4, 'inference', 'ig-use-a11y'), note: 'image first: blind users are left with machine descriptions' },
    'product-visuals': judged(4),
    graphics: judged(3),
    'short-video': judged(4),
    'long-video': judged(1),
    audio: judged(0),
    live: judged(3),
  },

  audience: {
    reach: [
      usersAmongAdults('FR', 43.7, ['ig-reach-fr25dsa'], { note: 'accounts, visitors to the country included' }),
      usersAmongAdults('EU', 281.8, ['ig-reach-eu25'], { note: 'accounts, not people' }),
      usersAmongAdults('world', 2000, ['ig-reach-w24']),
      reach('US', 0.5, 'evidence', ['ig-reach-us25'], 'US adults, 2025'),
    ],
    minors: [minors('US', [13, 17], 61, 'all-demo-usteens24'), minors('FR', [11, 14], 32, 'all-demo-fr1114')],
    ageSkew: [
      ageBand(18, 29, 71, 40, 'ig-demo-21'),
      ageBand(30, 49, 48, 40, 'ig-demo-21'),
      ageBand(50, 64, 29, 40, 'ig-demo-21'),
      ageBand(65, 120, 13, 40, 'ig-demo-21'),
    ],
    womenSkew: skew(44, 40, 'ig-demo-21', 'ig-demo-gender'),
    menSkew: skew(36, 40, 'ig-demo-21', 'ig-demo-gender'),
    contexts: {
      journalists: [
        reach('FR', 0.28, 'evidence', ['li-goal-frjourn22'], 'French journalists, 2022', 'for their work'),
        reach('world', 0.51, 'evidence', ['li-goal-cision25'], 'journalists worldwide, 2025'),
      ],
    },
  },

  ageRules: [termsAsk(13, 'ig-terms-age'), AUSTRALIA],

  cadence: {
    minimumPerWeek: figure(2, 'posts per week', 'inference', ['ig-cad-mosseri', 'all-neg-faq']),
    healthyPerWeek: figure(4, 'posts per week', 'evidence', ['ig-cad-smb', 'ig-cad-rec23', 'all-cad-26'], { note: 'three to five' }),
  },
  effort: {
    minimumHoursPerWeek: figure(2.5, 'hours per week', 'inference', ['all-eff-2h'], { note: 'general floor, and images to make' }),
    healthyHoursPerWeek: guess(5, 'hours per week', 'four to six, stories included'),
  },
  halfLifeDays: figure(1140 / 1440, 'days', 'evidence', ['ig-life-18']),
  conversation: {
    demand: rating(3, 'inference', 'all-use-cs-73', 'all-use-cs-switch'),
    answerWithinHours: figure(24, 'hours', 'inference', ['all-use-cs-4h', 'all-neg-kent']),
  },
  durability: {
    ownership: judged(0),
    stability: rating(3, 'inference', 'ig-reach-eu25', 'ig-reach-us25'),
    independence: rating(1, 'inference', 'ig-use-loginwall', 'fb-dep-canada85', 'all-eng-drop25'),
    legalSafety: {
      ...rating(2, 'inference', 'ig-stab-bfdi'),
      variants: [where(GERMAN_PUBLIC, rating(1, 'inference', 'ig-stab-bfdi')), where(FRENCH_PUBLIC, FRENCH_STATE_PHONES)],
    },
  },
  inactivity: {
    quietDays: figure(14, 'days', 'inference', ['all-neg-uwgb']),
    dormantDays: figure(60, 'days', 'inference', ['all-neg-uwgb', 'all-neg-emerson']),
    abandonedDays: figure(180, 'days', 'inference', ['all-neg-emerson']),
  },
  hypeEvidence: ['all-eng-drop25'],
}
