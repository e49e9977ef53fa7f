import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const resetCriteriaWeights: Handler<'resetCriteriaWeights', Deps> = async ({ tenant }, { knowledge }) => {
  await knowledge.removeWeights(tenant.workspaceId)
  return { status: 204 }
}
