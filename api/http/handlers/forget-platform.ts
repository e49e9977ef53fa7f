import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { ownIdOf } from './own-platform-id.ts'

export const forgetPlatform: Handler<'forgetPlatform', Deps> = async ({ tenant, params }, { knowledge, clock }) => {
  const platform = { id: ownIdOf(params.platformId), at: clock.now() }
  if (!(await knowledge.removePlatform(tenant.workspaceId, platform))) throw new Problem('not-found')
  return { status: 204 }
}
