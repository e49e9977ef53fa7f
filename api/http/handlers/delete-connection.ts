import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import { platformIn } from './connection-platform.ts'
import type { Deps } from './deps.ts'

export const deleteConnection: Handler<'deleteConnection', Deps> = async ({ tenant, params }, { connections }) => {
  if (!(await connections.remove(tenant.workspaceId, platformIn(params)))) throw new Problem('not-found')
  return { status: 204 }
}
