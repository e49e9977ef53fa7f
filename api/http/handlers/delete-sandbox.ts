import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const deleteSandbox: Handler<'deleteSandbox', Deps> = async ({ tenant, params }, { sandboxes, models, serviceClock }) => {
  if (!(await sandboxes.remove(tenant.workspaceId, { id: params.sandboxId, at: serviceClock.now() }))) throw new Problem('not-found')
  models.forget(params.sandboxId)
  return { status: 204 }
}
