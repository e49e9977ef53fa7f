import { reviewedOn } from './figures.ts'
import type { Rating } from './parameter.ts'
import type { Format, Goal, Use } from './vocabulary.ts'

const { judged, rating } = reviewedOn('2026-11-21')

export type UseProfile = {
  /** How well the use works towards a goal, where it does; a goal left out is not served (0). */
  readonly serves: Partial<Readonly<Record<Goal, Rating>>>
  /** Any one of these formats is enough to carry it. */
  readonly formats: readonly Format[]
}

/** What each way of using a channel is good for, on whatever platform, and what one must be able to make for it. */
export const USE_PROFILES: Readonly<Record<Use, UseProfile>> = {
  'long-form-articles': {
    serves: {
      'search-visibility': rating(4, 'inference', 'blog-goal-55', 'blog-goal-seo51'),
      'thought-leadership': rating(4, 'inference', 'blog-use-83', 'blog-eff-results'),
      'website-traffic': rating(3, 'inference', 'blog-goal-freq'),
      'lead-generation': rating(3, 'inference', 'blog-goal-freq'),
      'press-relations': judged(2),
      awareness: judged(2),
      advocacy: judged(2),
    },
    formats: ['text'],
  },
  news: {
    serves: {
      awareness: judged(3),
      'press-relations': judged(3),
      'public-information': judged(3),
      'event-coverage': judged(2),
      'crisis-communication': judged(2),
      loyalty: judged(2),
      advocacy: judged(2),
      'website-traffic': judged(2),
      'internal-communication': judged(2),
    },
    formats: ['text', 'photo', 'graphics', 'short-video'],
  },
  'practical-information': {
    serves: {
      'public-information': rating(4, 'inference', 'blog-goal-frlocal24', 'all-use-frlocal20'),
      'crisis-communication': rating(3, 'inference', 'all-goal-crisisem', 'all-goal-crisisweb'),
      'customer-service': judged(3),
      'search-visibility': judged(2),
      'website-traffic': judged(2),
      loyalty: judged(2),
      'internal-communication': judged(2),
    },
    formats: ['text', 'graphics'],
  },
  'reference-documents': {
    serves: {
      'search-visibility': judged(3),
      'public-information': judged(3),
      'thought-leadership': judged(3),
      'customer-service': judged(2),
      'press-relations': judged(2),
      'website-traffic': judged(2),
      'lead-generation': judged(2),
      'internal-communication': judged(2),
    },
    formats: ['text', 'graphics'],
  },
  'product-visuals': {
    serves: {
      sales: rating(4, 'inference', 'pin-goal-buy', 'pin-goal-aov13'),
      awareness: judged(3),
      'website-traffic': rating(3, 'inference', 'pin-goal-ref14'),
      'lead-generation': judged(2),
      loyalty: judged(1),
    },
    formats: ['product-visuals', 'photo'],
  },
  inspiration: {
    serves: {
      awareness: rating(3, 'inference', 'pin-use-unbranded'),
      sales: rating(3, 'inference', 'pin-goal-buy'),
      'website-traffic': rating(3, 'inference', 'pin-goal-ref14'),
      loyalty: judged(2),
      'search-visibility': judged(2),
    },
    formats: ['photo', 'product-visuals', 'graphics', 'short-video'],
  },
  tutorials: {
    serves: {
      'search-visibility': judged(4),
      'customer-service': judged(3),
      'thought-leadership': judged(3),
      sales: rating(3, 'inference', 'yt-goal-learn'),
      'lead-generation': judged(3),
      loyalty: judged(3),
      'website-traffic': judged(2),
      awareness: judged(2),
      'public-information': judged(2),
      'internal-communication': judged(2),
    },
    formats: ['text', 'long-video', 'short-video', 'graphics'],
  },
  'short-video': {
    serves: {
      awareness: judged(4),
      recruitment: judged(2),
      sales: judged(2),
      'event-coverage': judged(2),
      advocacy: judged(2),
      fundraising: judged(2),
      loyalty: judged(2),
      community: judged(1),
      'public-information': judged(1),
    },
    formats: ['short-video'],
  },
  'long-video': {
    serves: {
      'thought-leadership': judged(3),
      awareness: judged(3),
      'search-visibility': judged(3),
      loyalty: judged(2),
      recruitment: judged(2),
      'event-coverage': judged(2),
      sales: rating(2, 'inference', 'yt-goal-learn'),
      advocacy: judged(2),
    },
    formats: ['long-video'],
  },
  'live-coverage': {
    serves: {
      'event-coverage': judged(4),
      'crisis-communication': rating(3, 'inference', 'all-goal-crisisem'),
      'press-relations': judged(2),
      'public-information': judged(2),
      community: judged(2),
      awareness: judged(2),
    },
    formats: ['live', 'photo', 'short-video', 'text'],
  },
  conversation: {
    serves: {
      community: judged(4),
      loyalty: judged(3),
      'customer-service': judged(3),
      'thought-leadership': judged(2),
      'press-relations': judged(2),
      advocacy: judged(2),
      'lead-generation': judged(2),
      recruitment: judged(1),
    },
    formats: ['text'],
  },
  'customer-answers': {
    serves: {
      'customer-service': rating(4, 'inference', 'all-use-cs-first', 'all-use-cs-73'),
      loyalty: rating(3, 'inference', 'all-use-cs-73', 'all-use-cs-switch'),
      'crisis-communication': rating(3, 'inference', 'fb-goal-crisis18'),
      'public-information': judged(2),
      sales: judged(2),
    },
    formats: ['text'],
  },
  'community-group': {
    serves: {
      community: rating(4, 'inference', 'fb-dep-106'),
      loyalty: judged(4),
      'internal-communication': judged(3),
      'customer-service': judged(2),
      advocacy: judged(3),
      fundraising: judged(2),
    },
    formats: ['text', 'photo'],
  },
  'link-sharing': {
    serves: {
      'website-traffic': judged(4),
      'lead-generation': judged(2),
      'public-information': judged(2),
      'thought-leadership': judged(2),
      fundraising: judged(2),
      'press-relations': judged(1),
    },
    formats: ['text', 'graphics'],
  },
  'behind-the-scenes': {
    serves: {
      recruitment: judged(4),
      loyalty: judged(3),
      awareness: judged(2),
      community: judged(2),
      fundraising: judged(2),
      'event-coverage': judged(2),
      'internal-communication': judged(2),
    },
    formats: ['photo', 'short-video', 'long-video', 'text'],
  },
  'job-offers': {
    serves: { recruitment: rating(4, 'inference', 'all-goal-recruit58', 'all-goal-recruitage') },
    formats: ['text', 'graphics', 'short-video'],
  },
  'offers-and-promotions': {
    serves: { sales: judged(4), 'lead-generation': judged(2), loyalty: judged(2), 'website-traffic': judged(2) },
    formats: ['graphics', 'product-visuals', 'photo', 'text'],
  },
  testimonials: {
    serves: {
      'lead-generation': judged(3),
      sales: judged(3),
      recruitment: judged(3),
      fundraising: judged(3),
      advocacy: judged(3),
      awareness: judged(1),
    },
    formats: ['text', 'photo', 'short-video', 'long-video'],
  },
}
