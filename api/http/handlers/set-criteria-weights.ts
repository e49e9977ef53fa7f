import { criteriaWeightsFrom, ownWeightsFaults } from '../../../domain/fit/own-weights.ts'
import { criteriaWeightsToWire, ownWeightsOf } from '../../wire/own-knowledge.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'

export const setCriteriaWeights: Handler<'setCriteriaWeights', Deps> = async ({ tenant, body, language }, { knowledge, clock }) => {
  if (body.order !== undefined && body.weights !== undefined) throw refusal([{ pointer: '/weights', code: 'weights-and-order' }], language)
  if (body.order === undefined && body.weights === undefined) throw refusal([{ pointer: '', code: 'weights-or-order-missing' }], language)
  const own = ownWeightsOf(body)
  const faults = ownWeightsFaults(own)
  if (faults.length > 0) throw refusal(faults, language)
  const setAt = clock.now()
  await knowledge.setWeights(tenant.workspaceId, { ...own, setAt })
  return { status: 200, body: criteriaWeightsToWire(criteriaWeightsFrom(own), setAt) }
}
