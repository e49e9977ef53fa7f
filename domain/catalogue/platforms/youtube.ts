import { AUSTRALIA, consentAsked, termsAsk, throughParents } from '../age-rules.ts'
import { reviewedOn } from '../figures.ts'
import type { PublishedProfile } from '../platform-profile.ts'
import { FRENCH_PUBLIC, FRENCH_STATE_PHONES } from '../public-bodies.ts'

const { ageBand, figure, guess, judged, minors, rating, reach, usersAmongAdults, where } = reviewedOn('2026-11-21')

/** The library of video: seen by nearly everybody, found by searching, and a day's work for each item. */
export const youtube: PublishedProfile = {
  id: 'youtube',
  owned: false,
  launched: guess(2005.4, 'year', 'public trial in May 2005'),

  goals: {
    awareness: rating(4, 'inference', 'all-goal-sme-exposure', 'yt-reach-us25', 'yt-reach-eu23'),
    'search-visibility': { ...judged(4), note: 'a search engine of its own, and shown in the general one' },
    'website-traffic': judged(2),
    'lead-generation': rating(2, 'evidence', 'all-goal-sme-leads'),
    sales: rating(2, 'evidence', 'all-goal-sme-sales', 'yt-goal-learn'),
    'customer-service': rating(2, 'inference', 'yt-goal-learn'),
    community: judged(2),
    loyalty: rating(2, 'inference', 'yt-use-daily'),
    recruitment: judged(2),
    'thought-leadership': rating(3, 'inference', 'yt-goal-video78', 'yt-life-18'),
    'press-relations': judged(1),
    'event-coverage': judged(2),
    'crisis-communication': rating(1, 'inference', 'yt-life-18', 'yt-eff-974'),
    fundraising: judged(2),
    advocacy: rating(2, 'inference', 'yt-use-news25'),
    'public-information': rating(2, 'inference', 'yt-goal-learn', 'yt-reach-eu23'),
    'internal-communication': judged(1),
  },

  uses: {
    'long-form-articles': judged(0),
    news: rating(2, 'inference', 'yt-use-news25'),
    'practical-information': rating(2, 'inference', 'yt-goal-learn'),
    'reference-documents': rating(2, 'inference', 'yt-life-18'),
    'product-visuals': rating(2, 'inference', 'yt-goal-learn'),
    inspiration: judged(3),
    tutorials: rating(4, 'inference', 'yt-goal-learn'),
    'short-video': judged(3),
    'long-video': rating(4, 'inference', 'yt-goal-video78', 'yt-reach-us25'),
    'live-coverage': judged(3),
    conversation: judged(1),
    'customer-answers': judged(1),
    'community-group': judged(1),
    'link-sharing': judged(2),
    'behind-the-scenes': judged(2),
    'job-offers': judged(1),
    'offers-and-promotions': judged(1),
    testimonials: rating(3, 'inference', 'yt-goal-learn'),
  },

  formats: {
    text: judged(0),
    photo: judged(0),
    'product-visuals': judged(1),
    graphics: judged(1),
    'short-video': judged(3),
    'long-video': rating(4, 'inference', 'yt-goal-video78'),
    audio: judged(2),
    // Open to accounts with enough followers only: no way in for a new one.
    live: judged(2),
  },

  audience: {
    reach: [
      usersAmongAdults('EU', 401.7, ['yt-reach-eu23'], {
        note: 'more than there are adults: children and visitors without an account count, so the share says everybody at most',
      }),
      usersAmongAdults('world', 2500, ['all-reach-w23'], { note: 'as reported in 2023' }),
      reach('US', 0.84, 'evidence', ['yt-reach-us25'], 'US adults, 2025'),
    ],
    minors: [minors('US', [13, 17], 90, 'all-demo-usteens24'), { ...minors('FR', [11, 17], 58, 'yt-demo-fr1117', 'daily use'), bound: 'lower' }],
    ageSkew: [ageBand(18, 29, 95, 84, 'yt-demo-age', 'yt-reach-us25'), ageBand(30, 49, 92, 84, 'yt-demo-age', 'yt-reach-us25')],
    contexts: {},
  },

  ageRules: throughParents([termsAsk(13, 'yt-terms-age'), ...consentAsked('yt-terms-account'), AUSTRALIA]),

  cadence: {
    minimumPerWeek: guess(0.25, 'posts per week', 'one video a month'),
    healthyPerWeek: guess(0.5, 'posts per week', 'one video every other week'),
  },
  effort: {
    minimumHoursPerWeek: figure(2, 'hours per week', 'inference', ['yt-eff-974'], { note: 'one video a month at the median of one logged channel' }),
    healthyHoursPerWeek: figure(4.5, 'hours per week', 'inference', ['yt-eff-974'], { note: 'two videos a month, comments read' }),
  },
  halfLifeDays: figure(6, 'days', 'evidence', ['yt-life-18']),
  conversation: {
    demand: judged(1),
    answerWithinHours: figure(48, 'hours', 'inference', ['all-neg-gds2d']),
  },
  durability: {
    ownership: judged(1),
    stability: rating(4, 'inference', 'yt-reach-us25', 'yt-reach-eu23'),
    independence: judged(2),
    legalSafety: { ...judged(3), variants: [where(FRENCH_PUBLIC, FRENCH_STATE_PHONES)] },
  },
  inactivity: {
    quietDays: figure(60, 'days', 'inference', ['yt-life-18']),
    dormantDays: figure(120, 'days', 'inference', ['yt-life-18', 'blog-aband-95']),
    abandonedDays: figure(365, 'days', 'inference', ['yt-life-18', 'all-neg-umass30']),
  },
  hypeEvidence: [],
}
