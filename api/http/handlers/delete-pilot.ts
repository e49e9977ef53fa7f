import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { pilotIn } from './known-pilot.ts'

export const deletePilot: Handler<'deletePilot', Deps> = async ({ tenant: { workspaceId }, params }, deps) => {
  const { state, id } = await pilotIn(deps, workspaceId, params.pilotId)
  if (state !== 'draft' && state !== 'ready') throw new Problem('pilot-stands')
  if (!(await deps.pilots.remove(workspaceId, id))) throw new Problem('pilot-stands')
  return { status: 204 }
}
