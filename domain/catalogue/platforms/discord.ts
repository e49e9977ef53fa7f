import { consentAsked, termsAsk } from '../age-rules.ts'
import { reviewedOn } from '../figures.ts'
import type { PublishedProfile } from '../platform-profile.ts'
import { FRENCH_PUBLIC, FRENCH_STATE_PHONES } from '../public-bodies.ts'

const { figure, guess, judged, minors, rating, usersAmongAdults, where } = reviewedOn('2026-11-21')

/** A house for those who already belong: nobody finds it by chance, and somebody has to be at home every day. */
export const discord: PublishedProfile = {
  id: 'discord',
  owned: false,
  launched: guess(2015.4, 'year', 'opened in May 2015'),

  goals: {
    awareness: rating(0, 'inference', 'dc-use-mod'),
    'search-visibility': rating(0, 'inference', 'dc-use-mod'),
    'website-traffic': judged(1),
    'lead-generation': rating(0, 'inference', 'dc-use-mod'),
    sales: judged(1),
    'customer-service': judged(2),
    community: rating(4, 'inference', 'dc-use-mod'),
    loyalty: rating(3, 'inference', 'dc-use-mod'),
    recruitment: judged(1),
    'thought-leadership': judged(1),
    'press-relations': judged(0),
    'event-coverage': judged(2),
    'crisis-communication': judged(1),
    fundraising: judged(1),
    advocacy: judged(1),
    'public-information': rating(0, 'inference', 'dc-use-mod'),
    'internal-communication': judged(3),
  },

  uses: {
    'long-form-articles': judged(0),
    news: judged(1),
    'practical-information': judged(1),
    'reference-documents': judged(1),
    'product-visuals': judged(0),
    inspiration: judged(1),
    tutorials: judged(1),
    'short-video': judged(1),
    'long-video': judged(0),
    'live-coverage': judged(2),
    conversation: rating(4, 'inference', 'dc-use-mod'),
    'customer-answers': judged(3),
    'community-group': rating(4, 'inference', 'dc-use-mod'),
    'link-sharing': judged(1),
    'behind-the-scenes': judged(2),
    'job-offers': judged(1),
    'offers-and-promotions': judged(1),
    testimonials: judged(0),
  },

  formats: {
    text: judged(4),
    photo: judged(2),
    'product-visuals': judged(0),
    graphics: judged(2),
    'short-video': judged(1),
    'long-video': judged(0),
    audio: judged(3),
    live: judged(3),
  },

  audience: {
    byInvitation: true,
    reach: [usersAmongAdults('world', 200, ['dc-reach-200'], { note: 'more than 200 million in 2022 to 2024; of any server, not of yours' })],
    minors: [minors('US', [13, 17], 28, 'dc-demo-usteens23')],
    ageSkew: [],
    womenSkew: {
      ...figure(34 / 50, 'times overall use', 'inference', ['dc-reach-200'], {
        population: 'visitors of the website',
        note: '34% of the visitors over half of everybody',
      }),
      measuredIn: 'world',
    },
    menSkew: {
      ...figure(66 / 50, 'times overall use', 'inference', ['dc-reach-200'], {
        population: 'visitors of the website',
        note: '66% of the visitors over half of everybody',
      }),
      measuredIn: 'world',
    },
    contexts: {},
  },

  ageRules: [termsAsk(13, 'dc-terms-age'), ...consentAsked('dc-terms-age')],

  cadence: {
    minimumPerWeek: guess(5, 'posts per week', 'a sign of life per working day'),
    healthyPerWeek: guess(7, 'posts per week', 'a sign of life every day'),
  },
  effort: {
    minimumHoursPerWeek: figure(5, 'hours per week', 'inference', ['all-eff-1hday', 'dc-use-mod'], {
      note: 'an hour per working day, which daily presence asks for',
    }),
    healthyHoursPerWeek: guess(7.5, 'hours per week', 'five to ten, moderation included'),
  },
  conversation: {
    demand: rating(4, 'inference', 'dc-use-mod'),
    answerWithinHours: figure(24, 'hours', 'inference', ['all-use-cs-4h', 'all-neg-kent']),
  },
  durability: {
    ownership: { ...rating(1, 'inference', 'dc-use-mod'), note: 'rules and members are yours, address and archive are not' },
    stability: rating(3, 'inference', 'dc-reach-200'),
    independence: { ...rating(2, 'inference', 'dc-use-mod'), note: 'nothing is ranked; one company holds the place' },
    legalSafety: { ...judged(2), variants: [where(FRENCH_PUBLIC, FRENCH_STATE_PHONES)] },
  },
  inactivity: {
    quietDays: guess(7, 'days', 'a week without a word empties a meeting place'),
    dormantDays: guess(30, 'days'),
    abandonedDays: figure(180, 'days', 'inference', ['all-neg-emerson']),
  },
  hypeEvidence: ['all-eff-mental'],
}
