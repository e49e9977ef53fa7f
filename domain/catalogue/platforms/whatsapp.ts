import { termsAsk } from '../age-rules.ts'
import { reviewedOn } from '../figures.ts'
import type { PublishedProfile } from '../platform-profile.ts'

const { figure, guess, judged, minors, rating, reach, usersAmongAdults } = reviewedOn('2026-11-21')

/** A channel, not the messenger: bulletins to those who came from elsewhere; nobody answers, and after a month nothing is left. */
export const whatsapp: PublishedProfile = {
  id: 'whatsapp',
  owned: false,
  scope: 'channels-only',
  launched: guess(2023.7, 'year', 'channels opened worldwide in September 2023; the messenger is of 2009'),

  goals: {
    awareness: { ...rating(1, 'inference', 'wa-use-chan'), note: 'a channel grows by being announced elsewhere' },
    'search-visibility': rating(0, 'inference', 'wa-use-chan'),
    'website-traffic': judged(2),
    'lead-generation': judged(1),
    sales: judged(1),
    'customer-service': rating(1, 'inference', 'wa-use-chan'),
    community: rating(0, 'inference', 'wa-use-chan'),
    loyalty: rating(2, 'inference', 'wa-use-bcast'),
    recruitment: judged(0),
    'thought-leadership': judged(0),
    'press-relations': judged(0),
    'event-coverage': judged(2),
    'crisis-communication': {
      ...rating(3, 'inference', 'wa-use-bcast', 'all-reach-frmsg', 'wa-reach-fr25'),
      note: 'to those who follow already',
    },
    fundraising: judged(1),
    advocacy: judged(1),
    'public-information': rating(3, 'inference', 'wa-use-bcast', 'wa-reach-fr25', 'wa-use-news25'),
    'internal-communication': judged(2),
  },

  uses: {
    'long-form-articles': judged(0),
    news: rating(3, 'inference', 'wa-use-news25', 'wa-use-bcast'),
    'practical-information': rating(3, 'inference', 'wa-use-bcast', 'all-reach-frmsg'),
    'reference-documents': rating(0, 'inference', 'wa-use-chan'),
    'product-visuals': judged(1),
    inspiration: judged(1),
    tutorials: judged(0),
    'short-video': judged(1),
    'long-video': judged(0),
    'live-coverage': judged(2),
    conversation: rating(0, 'inference', 'wa-use-chan'),
    'customer-answers': rating(0, 'inference', 'wa-use-chan'),
    'community-group': rating(0, 'inference', 'wa-use-chan'),
    'link-sharing': judged(2),
    'behind-the-scenes': judged(1),
    'job-offers': judged(1),
    'offers-and-promotions': judged(2),
    testimonials: judged(0),
  },

  formats: {
    text: judged(4),
    photo: judged(3),
    'product-visuals': judged(1),
    graphics: judged(3),
    'short-video': judged(2),
    'long-video': judged(0),
    audio: judged(2),
    live: judged(0),
  },

  audience: {
    byInvitation: true,
    reach: [
      {
        ...reach(
          'FR',
          0.666 * 0.94,
          'inference',
          ['wa-reach-fr25', 'all-reach-frnet'],
          'internet users 16+, times those online',
          'of the messenger; a channel starts with none',
        ),
        bound: 'upper',
      },
      usersAmongAdults('world', 2000, ['all-reach-w23'], { note: 'of the messenger, as reported in 2023' }),
      { ...reach('US', 0.32, 'evidence', ['wa-reach-us25'], 'US adults, 2025', 'of the messenger; a channel starts with none'), bound: 'upper' },
    ],
    minors: [minors('US', [13, 17], 23, 'all-demo-usteens24'), minors('FR', [11, 14], 40, 'all-demo-fr1114')],
    ageSkew: [],
    contexts: {},
  },

  ageRules: [termsAsk(13, 'wa-terms-age')],

  cadence: {
    minimumPerWeek: guess(1, 'posts per week', 'the lower end of one to three'),
    healthyPerWeek: guess(2, 'posts per week', 'one to three: each one rings on a telephone'),
  },
  effort: {
    minimumHoursPerWeek: guess(0.5, 'hours per week', 'a bulletin a week, made of what was written elsewhere'),
    healthyHoursPerWeek: guess(1, 'hours per week', 'two bulletins; there is nothing to moderate or to answer'),
  },
  conversation: {
    demand: rating(0, 'inference', 'wa-use-chan'),
    answerWithinHours: guess(120, 'hours', 'followers cannot write back'),
  },
  durability: {
    ownership: { ...judged(0), note: 'who follows stays unknown' },
    stability: rating(3, 'inference', 'wa-reach-us25', 'wa-reach-fr25'),
    independence: { ...rating(2, 'inference', 'wa-use-chan', 'fb-dep-canada85'), note: 'nothing is ranked; the owner is the one of Facebook' },
    legalSafety: {
      ...judged(2),
      note: 'whether a messenger is a recreational app on the work phones of the French state is not settled by the rule',
    },
  },
  inactivity: {
    quietDays: figure(14, 'days', 'inference', ['all-neg-uwgb']),
    dormantDays: figure(30, 'days', 'inference', ['wa-use-chan'], { note: 'posts expire after 30 days: nothing is left to read' }),
    abandonedDays: figure(180, 'days', 'inference', ['all-neg-emerson']),
  },
  hypeEvidence: [],
}
