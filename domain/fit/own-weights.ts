import { normalised } from '../brief/weights.ts'
import { judgement } from '../catalogue/judgement.ts'
import type { CriterionId } from './criteria/index.ts'
import { CRITERION_IDS, type CriteriaWeights, explicitWeights, weightsFromOrder } from './criteria-weights.ts'

/** How a workspace weighs the criteria: by their order, most important first, equals together, or in numbers of which only the proportions count. */
export type OwnWeights = { readonly author: string; readonly reason: string } & (
  | { readonly order: readonly (readonly CriterionId[])[] }
  | { readonly weights: Partial<Readonly<Record<CriterionId, number>>> }
)

export type OwnWeightsFault = {
  readonly pointer: string
  readonly code: 'criterion-repeated' | 'criterion-missing' | 'criteria-weights-zero' | 'criterion-share-too-small'
  readonly found?: string
}

/** Criteria that do not apply to every platform: weights on them alone would leave the others without any. */
const SOMETIMES: readonly CriterionId[] = ['track-record']

/** The least a criterion may weigh, if it weighs anything, of all the weight there is. */
export const LEAST_SHARE = judgement(
  0.001,
  'share',
  'a criterion that cannot move a score by more than a tenth of a point says nothing: it weighs 0, or more',
)

/** What is wrong with weights, beyond their shape: every criterion once, no share too small to count, and weight on some that always apply. */
export const ownWeightsFaults = (own: OwnWeights): readonly OwnWeightsFault[] => {
  if ('order' in own) {
    const named = own.order.flat()
    return [
      ...named
        .filter((criterion, index) => named.indexOf(criterion) < index)
        .map((found): OwnWeightsFault => ({ pointer: '/order', code: 'criterion-repeated', found })),
      ...missing(named, '/order'),
    ]
  }
  const { weights } = own
  const weighing = CRITERION_IDS.some((criterion) => !SOMETIMES.includes(criterion) && (weights[criterion] ?? 0) > 0)
  return [
    ...missing(Object.keys(weights), '/weights'),
    ...(weighing ? [] : [{ pointer: '/weights', code: 'criteria-weights-zero' } as const]),
    ...negligible(weights),
  ]
}

/** The shares are what counts, not the numbers they follow from. */
const negligible = (weights: Partial<Readonly<Record<CriterionId, number>>>): readonly OwnWeightsFault[] => {
  const shares = normalised(CRITERION_IDS.map((criterion) => weights[criterion] ?? 0))
  return CRITERION_IDS.flatMap((criterion, index): OwnWeightsFault[] => {
    const isTooSmall = (weights[criterion] ?? 0) > 0 && (shares[index] ?? 0) < LEAST_SHARE.value
    return isTooSmall ? [{ pointer: `/weights/${criterion}`, code: 'criterion-share-too-small', found: String(weights[criterion]) }] : []
  })
}

const missing = (named: readonly string[], pointer: string): readonly OwnWeightsFault[] =>
  CRITERION_IDS.filter((criterion) => !named.includes(criterion)).map((found) => ({ pointer, code: 'criterion-missing', found }))

/**
 * The weights of all criteria.
 *
 * Draws are remembered by the object this returns: whoever keeps it draws once.
 * A criterion that did not exist when the workspace set its weights comes last in an order, and weighs nothing in numbers.
 */
export const criteriaWeightsFrom = (own: OwnWeights): CriteriaWeights => {
  const by = { author: own.author, reason: own.reason }
  if (!('order' in own)) {
    return explicitWeights(
      CRITERION_IDS.map((criterion) => own.weights[criterion] ?? 0),
      by,
    )
  }
  const places = new Map<CriterionId, number>()
  let place = 1
  for (const equals of own.order) {
    for (const criterion of equals) places.set(criterion, place)
    place += equals.length
  }
  return weightsFromOrder(
    CRITERION_IDS.map((criterion) => places.get(criterion) ?? place),
    by,
  )
}
