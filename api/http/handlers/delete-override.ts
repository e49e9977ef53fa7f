import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const deleteOverride: Handler<'deleteOverride', Deps> = async ({ tenant, params }, { knowledge }) => {
  if (!(await knowledge.removeOverride(tenant.workspaceId, params.overrideId))) throw new Problem('not-found')
  return { status: 204 }
}
