import { rankOrderCentroid } from '../../brief/weights.ts'
import { parameterConfidence } from '../../catalogue/ageing.ts'
import { judgement } from '../../catalogue/judgement.ts'
import { USES, type Use } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { sum } from '../../shared/sum.ts'
import type { Criterion } from '../criterion.ts'
import { combine, ratedPart } from '../parts.ts'
import { isUnrated, resolveRating } from '../resolve-rating.ts'

type UsePair = { readonly use: Use; readonly rating: number; readonly weakestUse: Use; readonly weakestRating: number }
export type UseAffordanceReasons = {
  'use-affordance.strong': UsePair
  'use-affordance.mixed': UsePair
  'use-affordance.weak': UsePair
  'use-affordance.none-stated': Readonly<Record<never, never>>
  'use-affordance.unknown': Readonly<Record<never, never>>
  /** A platform of the workspace's own of which nobody rated what they would do there. */
  'use-affordance.unrated': { readonly use: Use }
}

/** Rank-order-centroid weights of the places of a list, for every length a list of uses can have. */
const PLACE_WEIGHTS = Array.from({ length: USES.length + 1 }, (_, count) =>
  rankOrderCentroid(Array.from({ length: count }, (__, index) => index + 1)),
)

/**
 * Is the channel made for what they will really publish and do there?
 *
 * Score: ordered weighted average of the platform's ratings for the stated uses, best use first with rank-order-centroid weights:
 * a channel has to carry some of the uses well, not all of them. No use at all is an answer and scores nothing; not asked stays unknown.
 * Method: Yager, "On ordered weighted averaging aggregation operators", IEEE Transactions on Systems, Man and Cybernetics 18(1), 1988; ADR 0001.
 */
export const useAffordance: Criterion<Reason<UseAffordanceReasons>> = {
  place: judgement(2, 'place'),
  evaluate: ({ brief, profile, asOf }) => {
    if (!brief.uses.known)
      return { kind: 'unknown', low: 0, high: 1, confidence: 0, trust: 1, reason: { code: 'use-affordance.unknown', params: {} }, evidence: [] }
    const ranked = brief.uses.value
      .map(({ use }) => ({ use, rating: resolveRating(profile.uses[use], brief) }))
      .sort((a, b) => b.rating.parameter.value - a.rating.parameter.value || (a.use < b.use ? -1 : 1))
    const [best] = ranked
    const weakest = ranked.at(-1)
    if (!best || !weakest) {
      return {
        kind: 'scored',
        value: 0,
        low: 0,
        high: 0,
        confidence: 1,
        trust: 1,
        reason: { code: 'use-affordance.none-stated', params: {} },
        evidence: [],
      }
    }
    const weights = PLACE_WEIGHTS[ranked.length] ?? []
    const { value, ...combined } = combine(
      ranked.map(({ rating }, index) => ratedPart(weights[index] ?? 0, rating, parameterConfidence(rating.parameter, asOf))),
    )
    const ratings = ranked.map(({ rating }) => rating)
    const rest = {
      ...combined,
      low: bestFirstMean(ratings.map((rating) => (rating.known ? rating.parameter.value : rating.low))),
      high: bestFirstMean(ratings.map((rating) => (rating.known ? rating.parameter.value : rating.high))),
    }
    const evidence = ranked.flatMap(({ rating }) => rating.parameter.evidence)
    if (ranked.every(({ rating }) => isUnrated(rating)))
      return { kind: 'unknown', ...rest, reason: { code: 'use-affordance.unrated', params: { use: best.use } }, evidence }
    if (value === undefined) return { kind: 'unknown', ...rest, reason: { code: 'use-affordance.unknown', params: {} }, evidence }
    const code = value >= 0.7 ? 'use-affordance.strong' : value >= 0.4 ? 'use-affordance.mixed' : 'use-affordance.weak'
    const params = { use: best.use, rating: best.rating.parameter.value, weakestUse: weakest.use, weakestRating: weakest.rating.parameter.value }
    return { kind: 'scored', value, ...rest, reason: { code, params }, evidence }
  },
}

/** The ordered weighted average of ratings 0..4, as a value 0..1: an open rating may change places with others. */
const bestFirstMean = (ratings: readonly number[]): number => {
  const weights = PLACE_WEIGHTS[ratings.length] ?? []
  return sum([...ratings].sort((a, b) => b - a).map((rating, index) => (rating / 4) * (weights[index] ?? 0)))
}
