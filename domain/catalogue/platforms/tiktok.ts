import { AUSTRALIA, termsAsk } from '../age-rules.ts'
import { reviewedOn } from '../figures.ts'
import type { PublishedProfile } from '../platform-profile.ts'
import { VISUAL_SECTORS } from '../vocabulary.ts'

const { ageBand, figure, guess, judged, minors, rating, reach, skew, usersAmongAdults, where } = reviewedOn('2026-11-21')

/** Entertainment for the young, shown to strangers: quick reach, nothing lasting, a standing political risk. */
export const tiktok: PublishedProfile = {
  id: 'tiktok',
  owned: false,
  launched: guess(2017.7, 'year', 'international release in September 2017'),

  goals: {
    awareness: rating(4, 'inference', 'all-goal-sme-exposure', 'tt-reach-eu25', 'tt-eng-26'),
    'search-visibility': judged(1),
    'website-traffic': judged(1),
    'lead-generation': rating(1, 'evidence', 'all-goal-sme-leads'),
    sales: {
      ...rating(1, 'inference', 'all-goal-sme-sales'),
      variants: [
        where({ sectors: VISUAL_SECTORS }, rating(2, 'inference', 'all-goal-sme-sales')),
        where({ kinds: ['b2c'] }, rating(2, 'inference', 'all-goal-sme-sales')),
      ],
    },
    'customer-service': judged(0),
    community: rating(2, 'inference', 'tt-eng-26', 'all-cad-26'),
    loyalty: rating(2, 'inference', 'tt-eng-26'),
    recruitment: rating(2, 'inference', 'all-goal-recruitage', 'tt-demo-u30'),
    'thought-leadership': rating(1, 'inference', 'tt-use-why24'),
    'press-relations': judged(0),
    'event-coverage': judged(2),
    'crisis-communication': rating(0, 'inference', 'tt-use-why24', 'tt-stab-us25'),
    fundraising: rating(1, 'inference', 'ig-goal-frngo24'),
    advocacy: rating(2, 'inference', 'tt-use-why24', 'tt-demo-news1824'),
    'public-information': rating(1, 'inference', 'tt-use-why24', 'tt-use-news25'),
    'internal-communication': rating(0, 'inference', 'all-stab-frban', 'tt-stab-euban'),
  },

  uses: {
    'long-form-articles': judged(0),
    news: rating(2, 'inference', 'tt-use-news25', 'tt-use-why24'),
    'practical-information': rating(1, 'inference', 'tt-use-why24'),
    'reference-documents': judged(0),
    'product-visuals': judged(2),
    inspiration: rating(3, 'inference', 'tt-use-why24'),
    tutorials: judged(3),
    'short-video': rating(4, 'inference', 'tt-use-why24', 'tt-eng-26'),
    'long-video': judged(1),
    'live-coverage': judged(2),
    conversation: rating(1, 'inference', 'all-cad-26'),
    'customer-answers': judged(0),
    'community-group': judged(0),
    'link-sharing': judged(0),
    'behind-the-scenes': judged(4),
    'job-offers': rating(2, 'inference', 'all-goal-recruitage', 'tt-demo-u30'),
    'offers-and-promotions': rating(2, 'inference', 'all-goal-sme-sales'),
    testimonials: judged(2),
  },

  formats: {
    text: judged(0),
    photo: judged(1),
    'product-visuals': judged(1),
    graphics: judged(1),
    'short-video': rating(4, 'inference', 'tt-eng-26'),
    'long-video': judged(1),
    audio: judged(0),
    // Open to accounts with enough followers only: no way in for a new one.
    live: judged(2),
  },

  audience: {
    reach: [
      usersAmongAdults('EU', 169.7, ['tt-reach-eu25'], { note: 'accounts, minors included' }),
      usersAmongAdults('world', 1500, ['all-reach-w23'], { note: 'as reported in 2023' }),
      reach('US', 0.37, 'evidence', ['tt-reach-us25'], 'US adults, 2025'),
    ],
    minors: [minors('US', [13, 17], 63, 'all-demo-usteens24'), minors('FR', [11, 14], 30, 'all-demo-fr1114')],
    ageSkew: [ageBand(18, 29, 62, 32.5, 'tt-demo-65-23', 'tt-demo-gender23'), ageBand(65, 120, 10, 32.5, 'tt-demo-65-23', 'tt-demo-gender23')],
    womenSkew: skew(40, 32.5, 'tt-demo-gender23'),
    menSkew: skew(25, 32.5, 'tt-demo-gender23'),
    contexts: {},
  },

  ageRules: [termsAsk(13, 'tt-terms-age'), AUSTRALIA],

  cadence: {
    minimumPerWeek: guess(2, 'posts per week', 'below that nothing is learnt about what works'),
    healthyPerWeek: figure(4, 'posts per week', 'inference', ['all-cad-26'], { note: 'brands average five; three to five will do' }),
  },
  effort: {
    minimumHoursPerWeek: guess(4, 'hours per week', 'two short videos, filmed, cut and subtitled'),
    healthyHoursPerWeek: guess(7.5, 'hours per week', 'five to ten'),
  },
  conversation: {
    demand: rating(2, 'inference', 'all-cad-26'),
    answerWithinHours: figure(24, 'hours', 'inference', ['all-use-cs-4h', 'all-neg-kent']),
  },
  durability: {
    ownership: judged(0),
    stability: rating(1, 'evidence', 'tt-stab-us25', 'tt-stab-euban'),
    independence: rating(1, 'inference', 'tt-stab-us25', 'tt-eng-23'),
    legalSafety: {
      ...rating(1, 'inference', 'tt-stab-us25', 'tt-stab-euban'),
      variants: [where({ kinds: ['public'] }, rating(0, 'inference', 'tt-stab-euban', 'ig-stab-bfdi'))],
    },
  },
  inactivity: {
    quietDays: figure(14, 'days', 'inference', ['all-neg-uwgb']),
    dormantDays: figure(60, 'days', 'inference', ['all-neg-uwgb', 'all-neg-emerson']),
    abandonedDays: figure(180, 'days', 'inference', ['all-neg-emerson']),
  },
  hypeEvidence: ['vi-hype-200', 'vi-hype-52', 'all-hype-33'],
}
