import { reviewedOn } from '../figures.ts'
import type { PublishedProfile } from '../platform-profile.ts'

const { figure, guess, judged, rating, reach } = reviewedOn('2026-11-21')

/** Articles on a site of one's own: slow to build, long to last, found by searching. */
export const blog: PublishedProfile = {
  id: 'blog',
  owned: true,
  launched: guess(1999.6, 'year', 'first public weblog service'),

  goals: {
    awareness: rating(2, 'inference', 'blog-use-83', 'blog-goal-seo51'),
    'search-visibility': rating(4, 'evidence', 'blog-goal-69', 'blog-goal-55', 'blog-goal-seo51', 'blog-goal-traffic21'),
    'website-traffic': rating(4, 'evidence', 'blog-goal-55', 'blog-goal-69', 'blog-goal-freq'),
    'lead-generation': rating(3, 'evidence', 'blog-goal-freq'),
    sales: rating(2, 'inference', 'all-goal-conv13'),
    // A town's site is consulted for information; nobody holds a dialogue there.
    'customer-service': rating(1, 'inference', 'blog-goal-frlocal24'),
    community: judged(1),
    loyalty: rating(2, 'inference', 'blog-use-83'),
    recruitment: judged(2),
    'thought-leadership': rating(4, 'inference', 'blog-use-83', 'blog-eff-results', 'blog-life-23'),
    'press-relations': judged(2),
    'event-coverage': { ...judged(2), note: 'before and after the event, not during' },
    'crisis-communication': {
      ...rating(3, 'inference', 'blog-goal-frlocal24', 'all-goal-crisisweb', 'x-dep-seattle', 'fb-dep-canada85'),
      note: 'as the page of reference; the alert itself needs another channel',
    },
    fundraising: rating(2, 'evidence', 'all-goal-don18'),
    advocacy: rating(2, 'inference', 'all-goal-don18'),
    'public-information': rating(4, 'evidence', 'blog-goal-frlocal24'),
    'internal-communication': judged(1),
  },

  uses: {
    'long-form-articles': rating(4, 'inference', 'blog-eff-21', 'blog-life-23'),
    news: judged(3),
    'practical-information': rating(4, 'evidence', 'blog-goal-frlocal24'),
    'reference-documents': rating(4, 'inference', 'blog-life-23'),
    'product-visuals': judged(2),
    inspiration: judged(2),
    tutorials: rating(4, 'inference', 'blog-use-83', 'blog-goal-seo51'),
    'short-video': judged(1),
    'long-video': judged(2),
    'live-coverage': rating(1, 'inference', 'blog-cad-21'),
    conversation: judged(1),
    'customer-answers': judged(1),
    'community-group': judged(1),
    'link-sharing': judged(3),
    'behind-the-scenes': judged(2),
    'job-offers': judged(2),
    'offers-and-promotions': judged(2),
    testimonials: judged(3),
  },

  formats: {
    text: judged(4),
    photo: judged(2),
    'product-visuals': judged(2),
    graphics: judged(3),
    'short-video': judged(1),
    'long-video': judged(2),
    audio: judged(2),
    live: judged(1),
  },

  audience: {
    reach: [
      reach(
        'FR',
        0.94 * 0.83,
        'inference',
        ['all-reach-frnet', 'blog-use-83'],
        'online in France, at the US share of blog readers',
        'potential readers',
      ),
      reach('US', 0.83, 'inference', ['blog-use-83'], 'respondents of a vendor survey', 'potential readers: a new blog starts with none of them'),
    ],
    ageSkew: [],
    contexts: {},
  },

  cadence: {
    minimumPerWeek: figure(0.5, 'posts per week', 'inference', ['blog-cad-21'], { note: 'two a month' }),
    healthyPerWeek: figure(1, 'posts per week', 'inference', ['blog-cad-21'], { note: 'the upper end of the commonest rhythm' }),
  },
  effort: {
    minimumHoursPerWeek: figure(2, 'hours per week', 'inference', ['blog-eff-24', 'blog-eff-21', 'blog-eff-vr'], {
      note: 'two posts a month at four hours',
    }),
    healthyHoursPerWeek: figure(4, 'hours per week', 'inference', ['blog-eff-24', 'blog-eff-21', 'blog-eff-results'], { note: 'a post a week' }),
  },
  halfLifeDays: guess(
    365,
    'days',
    'no half-life is on record: half of a useful life of two years (blog-life-23), as if attention came evenly; less if most of it comes early',
  ),
  conversation: {
    demand: judged(1),
    answerWithinHours: figure(48, 'hours', 'inference', ['all-neg-gds2d']),
  },
  durability: {
    ownership: judged(4),
    stability: judged(4),
    independence: { ...rating(3, 'inference', 'blog-goal-seo51', 'blog-goal-traffic21'), note: 'depends on search engines' },
    legalSafety: judged(4),
  },
  inactivity: {
    quietDays: figure(45, 'days', 'inference', ['blog-cad-21', 'blog-aband-bp']),
    dormantDays: figure(120, 'days', 'inference', ['blog-aband-95'], { note: 'the survey calls a blog abandoned by then' }),
    abandonedDays: figure(365, 'days', 'evidence', ['all-neg-umass30']),
  },
  hypeEvidence: ['blog-aband-95', 'blog-aband-gart', 'blog-aband-f500'],
}
