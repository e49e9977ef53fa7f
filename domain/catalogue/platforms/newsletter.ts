import { reviewedOn } from '../figures.ts'
import type { PublishedProfile } from '../platform-profile.ts'

const { figure, guess, judged, rating } = reviewedOn('2026-11-21')

/** A list one owns: the best channel to those who already know us, and no way at all to the others. */
export const newsletter: PublishedProfile = {
  id: 'newsletter',
  owned: true,
  launched: guess(1995, 'year', 'e-mail among the general public'),

  goals: {
    awareness: judged(2),
    'search-visibility': judged(0),
    'website-traffic': rating(3, 'inference', 'blog-goal-traffic21', 'em-eng-open'),
    'lead-generation': rating(3, 'inference', 'em-goal-roi', 'em-eng-open'),
    sales: rating(4, 'evidence', 'em-goal-roi', 'all-goal-conv13'),
    'customer-service': judged(2),
    community: judged(2),
    loyalty: rating(4, 'inference', 'em-eng-open', 'em-goal-roi'),
    recruitment: judged(1),
    'thought-leadership': rating(3, 'inference', 'em-eng-open'),
    'press-relations': rating(2, 'inference', 'li-goal-frjourn22'),
    'event-coverage': { ...judged(2), note: 'to invite and to report, not during' },
    'crisis-communication': judged(2),
    fundraising: {
      ...rating(3, 'evidence', 'em-goal-58', 'em-goal-don18'),
      note: 'first with large and older donors, and bringing in less each year',
    },
    advocacy: rating(3, 'inference', 'em-goal-don18', 'em-goal-58'),
    'public-information': { ...judged(2), note: 'what is measured is the printed bulletin' },
    'internal-communication': judged(3),
  },

  uses: {
    'long-form-articles': judged(3),
    news: judged(3),
    'practical-information': { ...judged(2), note: 'what is measured is the printed bulletin' },
    'reference-documents': judged(1),
    'product-visuals': rating(3, 'inference', 'all-goal-conv13'),
    inspiration: judged(2),
    tutorials: judged(2),
    'short-video': judged(0),
    'long-video': judged(0),
    'live-coverage': judged(0),
    conversation: judged(1),
    'customer-answers': judged(1),
    'community-group': judged(1),
    'link-sharing': rating(4, 'inference', 'blog-goal-traffic21', 'all-goal-conv13'),
    'behind-the-scenes': judged(2),
    'job-offers': judged(1),
    'offers-and-promotions': rating(4, 'inference', 'all-goal-conv13', 'em-goal-roi'),
    testimonials: judged(2),
  },

  formats: {
    text: judged(4),
    photo: judged(3),
    'product-visuals': judged(3),
    graphics: judged(2),
    'short-video': judged(0),
    'long-video': judged(0),
    audio: judged(0),
    live: judged(0),
  },

  // The public of a newsletter is the list: no share of a population says anything about it.
  audience: { reach: [], ageSkew: [], contexts: {} },

  cadence: {
    minimumPerWeek: figure(0.23, 'posts per week', 'inference', ['em-cad-month'], { note: 'monthly' }),
    healthyPerWeek: figure(0.5, 'posts per week', 'inference', ['em-cad-month'], { note: 'every other week, between monthly and weekly' }),
  },
  effort: {
    minimumHoursPerWeek: figure(1, 'hours per week', 'inference', ['em-eff-5h'], { note: 'a monthly issue of four to five hours' }),
    healthyHoursPerWeek: figure(2.5, 'hours per week', 'inference', ['em-eff-5h'], {
      note: 'five hours every other week, keeping the list included',
    }),
  },
  conversation: {
    demand: judged(1),
    answerWithinHours: figure(48, 'hours', 'inference', ['all-neg-gds2d']),
  },
  durability: {
    ownership: judged(4),
    stability: rating(3, 'inference', 'em-goal-roi', 'em-goal-58'),
    independence: { ...rating(3, 'inference', 'em-eng-open'), note: 'mail providers sort and hide' },
    legalSafety: { ...judged(3), note: 'consent and unsubscribing have to be right' },
  },
  inactivity: {
    quietDays: figure(45, 'days', 'inference', ['em-cad-month'], { note: 'a monthly issue missed' }),
    dormantDays: figure(75, 'days', 'inference', ['em-cad-month'], { note: 'two monthly issues missed' }),
    abandonedDays: figure(180, 'days', 'inference', ['em-cad-month', 'all-neg-emerson']),
  },
  hypeEvidence: [],
}
