import { termsAsk } from '../age-rules.ts'
import { reviewedOn } from '../figures.ts'
import type { PublishedProfile } from '../platform-profile.ts'
import { FRENCH_PUBLIC, FRENCH_STATE_PHONES } from '../public-bodies.ts'

const { figure, guess, judged, rating, reach, skew, usersAmongAdults, where } = reviewedOn('2026-11-21')

/** Whose visits were counted: newspapers. */
const PRESS = { sectors: ['media', 'news', 'press', 'publishing'] } as const

/** A small, talkative public of news readers and journalists that does follow links; less active than at its peak. */
export const bluesky: PublishedProfile = {
  id: 'bluesky',
  owned: false,
  ownable: {
    ownership: { ...judged(3), note: 'address and content are yours; what leads readers to them is not' },
    hoursPerMonth: guess(2, 'hours per month', 'updates and backups of a data server'),
    eurosPerYear: guess(120, 'euros per year', 'the smallest server one can rent, with a domain'),
    evidence: [],
  },
  launched: guess(2024.1, 'year', 'opened to everybody in February 2024, by invitation a year before'),

  goals: {
    awareness: rating(1, 'inference', 'bs-reach-us25', 'bs-hype-40'),
    'search-visibility': judged(1),
    'website-traffic': {
      ...rating(2, 'inference', 'bs-use-links', 'bs-goal-ref', 'bs-hype-40'),
      note: 'few people, of whom many follow links; counted for newspapers only',
      variants: [where(PRESS, rating(3, 'evidence', 'bs-goal-ref', 'bs-goal-conv', 'bs-use-links'))],
    },
    'lead-generation': judged(0),
    sales: judged(0),
    'customer-service': judged(1),
    community: judged(2),
    loyalty: { ...judged(1), variants: [where(PRESS, rating(2, 'inference', 'bs-goal-conv'))] },
    recruitment: judged(0),
    'thought-leadership': rating(2, 'inference', 'bs-goal-press25', 'bs-use-links'),
    'press-relations': rating(2, 'evidence', 'bs-goal-press25'),
    'event-coverage': judged(2),
    'crisis-communication': rating(1, 'inference', 'th-use-news25', 'bs-reach-us25'),
    fundraising: judged(1),
    advocacy: { ...rating(2, 'inference', 'bs-demo-party', 'bs-goal-press25'), note: 'among those of one leaning, in the United States' },
    'public-information': rating(1, 'inference', 'th-use-news25', 'bs-reach-us25'),
    'internal-communication': judged(0),
  },

  uses: {
    'long-form-articles': judged(0),
    news: rating(3, 'inference', 'bs-use-links', 'bs-goal-press25'),
    'practical-information': rating(1, 'inference', 'bs-reach-us25'),
    'reference-documents': judged(0),
    'product-visuals': judged(1),
    inspiration: judged(1),
    tutorials: judged(1),
    'short-video': judged(1),
    'long-video': judged(0),
    'live-coverage': judged(3),
    conversation: judged(3),
    'customer-answers': judged(1),
    'community-group': judged(1),
    'link-sharing': rating(3, 'evidence', 'bs-use-links', 'bs-goal-ref', 'bs-goal-conv'),
    'behind-the-scenes': judged(1),
    'job-offers': judged(1),
    'offers-and-promotions': judged(0),
    testimonials: judged(1),
  },

  formats: {
    text: judged(4),
    photo: judged(3),
    'product-visuals': judged(1),
    graphics: judged(2),
    'short-video': judged(1),
    'long-video': judged(0),
    audio: judged(0),
    live: judged(0),
  },

  audience: {
    reach: [
      usersAmongAdults('world', 13, ['bs-hype-inactive'], { note: 'accounts with any activity in 90 days, mid-2025' }),
      reach('US', 0.04, 'evidence', ['bs-reach-us25'], 'US adults, 2025'),
    ],
    ageSkew: [
      {
        ageMin: 18,
        ageMax: 29,
        index: {
          ...skew(6, 4, 'th-bs-u30', 'bs-reach-us25'),
          note: '6% of young people over 4% of everybody; the youngest group of the survey is taken to be meant',
        },
      },
    ],
    contexts: {
      journalists: [
        {
          ...reach(
            'world',
            0.38,
            'inference',
            ['bs-goal-press25'],
            'journalists of four English-speaking markets, 2025',
            'gave it more time than before',
          ),
          bound: 'lower',
        },
      ],
    },
  },

  ageRules: [termsAsk(13, 'bs-terms-age')],

  cadence: {
    minimumPerWeek: guess(3, 'posts per week', 'the lower end of three to seven'),
    healthyPerWeek: guess(5, 'posts per week', 'one per working day'),
  },
  effort: {
    minimumHoursPerWeek: figure(2, 'hours per week', 'inference', ['all-eff-2h'], { note: 'general floor; nobody measured Bluesky' }),
    healthyHoursPerWeek: guess(2.5, 'hours per week', 'two to three, answers included'),
  },
  conversation: {
    demand: judged(3),
    answerWithinHours: figure(24, 'hours', 'inference', ['all-use-cs-4h', 'all-neg-kent']),
  },
  durability: {
    ownership: { ...judged(1), note: 'the address can be an own domain' },
    stability: rating(1, 'evidence', 'bs-hype-40', 'bs-hype-posts', 'bs-hype-inactive'),
    independence: { ...rating(3, 'inference', 'bs-use-links'), note: 'links are not demoted; readers choose how posts are sorted' },
    legalSafety: { ...judged(3), variants: [where(FRENCH_PUBLIC, FRENCH_STATE_PHONES)] },
  },
  inactivity: {
    quietDays: figure(14, 'days', 'inference', ['all-neg-uwgb']),
    dormantDays: figure(60, 'days', 'inference', ['all-neg-uwgb', 'all-neg-emerson']),
    abandonedDays: figure(180, 'days', 'inference', ['all-neg-emerson']),
  },
  hypeEvidence: ['bs-hype-40', 'bs-hype-inactive', 'bs-hype-posts', 'all-hype-69', 'all-hype-q2'],
}
