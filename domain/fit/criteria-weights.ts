import { normalised, rankOrderCentroid } from '../brief/weights.ts'
import { CRITERIA, type CriterionId } from './criteria/index.ts'

export const CRITERION_IDS = Object.keys(CRITERIA) as readonly CriterionId[]

/**
 * How much does each criterion weigh, and how was that said?
 *
 * `order`: only the order of importance is known; the weights are its rank-order-centroid, the mean of all weightings that agree with it.
 * `explicit`: somebody gave numbers. Weights 0..1 in registry order, adding up to 1.
 */
export type CriteriaWeights = {
  readonly basis: 'order' | 'explicit'
  readonly weights: readonly number[]
  /** Places of the criteria in registry order, 1 first, equals sharing one; for `order` only. */
  readonly places?: readonly number[]
  /** Who set them and why, when a workspace did. */
  readonly own?: { readonly author: string; readonly reason: string }
}

export const weightsFromOrder = (places: readonly number[], own?: CriteriaWeights['own']): CriteriaWeights => ({
  basis: 'order',
  weights: rankOrderCentroid(places),
  places,
  ...(own ? { own } : {}),
})

export const explicitWeights = (weights: readonly number[], own: CriteriaWeights['own']): CriteriaWeights => ({
  basis: 'explicit',
  weights: normalised(weights),
  ...(own ? { own } : {}),
})

/** The published weights: the order of the criteria is a judgement, the numbers follow from it (ADR 0001). */
export const PUBLISHED_WEIGHTS: CriteriaWeights = weightsFromOrder(CRITERION_IDS.map((id) => CRITERIA[id].place.value))
