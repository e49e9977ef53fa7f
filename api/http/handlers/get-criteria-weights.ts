import { PUBLISHED_WEIGHTS } from '../../../domain/fit/criteria-weights.ts'
import { criteriaWeightsFrom } from '../../../domain/fit/own-weights.ts'
import { criteriaWeightsToWire } from '../../wire/own-knowledge.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const getCriteriaWeights: Handler<'getCriteriaWeights', Deps> = async ({ tenant }, { knowledge }) => {
  const own = await knowledge.findWeights(tenant.workspaceId)
  return { status: 200, body: own ? criteriaWeightsToWire(criteriaWeightsFrom(own), own.setAt) : criteriaWeightsToWire(PUBLISHED_WEIGHTS) }
}
