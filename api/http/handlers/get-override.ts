import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { shownOverrides } from './list-overrides.ts'

export const getOverride: Handler<'getOverride', Deps> = async ({ tenant, params }, deps) => {
  const override = await deps.knowledge.findOverride(tenant.workspaceId, params.overrideId)
  const [shown] = override ? await shownOverrides(deps, tenant.workspaceId, [override]) : []
  if (!shown) throw new Problem('not-found')
  return { status: 200, body: shown }
}
