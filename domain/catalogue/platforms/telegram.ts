import { LAW_OF_CONSENT, termsAsk } from '../age-rules.ts'
import { EU_COUNTRIES } from '../countries.ts'
import { reviewedOn } from '../figures.ts'
import type { PublishedProfile } from '../platform-profile.ts'

const { figure, guess, judged, rating, usersAmongAdults } = reviewedOn('2026-11-21')

/** A channel everybody who follows receives in order, unranked; whom it reaches depends on the country, and its name on the company. */
export const telegram: PublishedProfile = {
  id: 'telegram',
  owned: false,
  scope: 'channels-only',
  launched: guess(2015.7, 'year', 'channels opened in September 2015; the messenger is of 2013'),

  goals: {
    awareness: rating(1, 'inference', 'tg-reach-25'),
    'search-visibility': judged(0),
    'website-traffic': rating(2, 'inference', 'tg-reach-25'),
    'lead-generation': judged(0),
    sales: judged(0),
    'customer-service': judged(1),
    community: judged(2),
    loyalty: rating(2, 'inference', 'tg-reach-25'),
    recruitment: judged(0),
    'thought-leadership': judged(1),
    'press-relations': judged(1),
    'event-coverage': judged(2),
    'crisis-communication': { ...rating(2, 'inference', 'tg-reach-25'), note: 'to those who follow already' },
    fundraising: judged(1),
    advocacy: judged(2),
    'public-information': { ...rating(2, 'inference', 'tg-reach-25'), note: 'where the country uses it' },
    'internal-communication': judged(1),
  },

  uses: {
    'long-form-articles': judged(1),
    news: { ...rating(4, 'inference', 'tg-reach-25'), note: 'every subscriber receives every post, in order and unranked' },
    'practical-information': rating(2, 'inference', 'tg-reach-25'),
    'reference-documents': judged(1),
    'product-visuals': judged(1),
    inspiration: judged(1),
    tutorials: judged(1),
    'short-video': judged(2),
    'long-video': judged(1),
    'live-coverage': judged(3),
    conversation: judged(2),
    'customer-answers': judged(1),
    'community-group': judged(3),
    'link-sharing': rating(3, 'inference', 'tg-reach-25'),
    'behind-the-scenes': judged(1),
    'job-offers': judged(1),
    'offers-and-promotions': judged(1),
    testimonials: judged(0),
  },

  formats: {
    text: judged(4),
    photo: judged(3),
    'product-visuals': judged(1),
    graphics: judged(3),
    'short-video': judged(3),
    'long-video': judged(2),
    audio: judged(3),
    live: judged(2),
  },

  audience: {
    byInvitation: true,
    reach: [
      usersAmongAdults('world', 1000, ['tg-reach-25'], {
        note: 'as the company says, and very uneven between countries; a channel starts with none',
      }),
    ],
    ageSkew: [],
    contexts: {},
  },

  ageRules: [{ ...termsAsk(18, 'tg-terms-age'), countries: EU_COUNTRIES }, ...LAW_OF_CONSENT],

  cadence: {
    minimumPerWeek: guess(1, 'posts per week', 'the lower end of one to seven'),
    healthyPerWeek: guess(3, 'posts per week', 'every other day'),
  },
  effort: {
    minimumHoursPerWeek: guess(0.75, 'hours per week', 'a post a week, made of what was written elsewhere'),
    healthyHoursPerWeek: guess(1.5, 'hours per week', 'one to two, comments switched off'),
  },
  conversation: {
    demand: judged(1),
    answerWithinHours: figure(48, 'hours', 'inference', ['all-neg-gds2d']),
  },
  durability: {
    ownership: judged(0),
    stability: { ...judged(2), note: 'no record was found; its reputation is disputed' },
    independence: { ...rating(3, 'inference', 'tg-reach-25'), note: 'posts arrive in order, unranked' },
    legalSafety: { ...judged(2), note: 'public bodies should ask before they appear there' },
  },
  inactivity: {
    quietDays: figure(14, 'days', 'inference', ['all-neg-uwgb']),
    dormantDays: figure(60, 'days', 'inference', ['all-neg-uwgb', 'all-neg-emerson']),
    abandonedDays: figure(180, 'days', 'inference', ['all-neg-emerson']),
  },
  hypeEvidence: [],
}
