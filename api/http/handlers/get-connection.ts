import { connectionToWire } from '../../wire/connection.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import { platformIn } from './connection-platform.ts'
import type { Deps } from './deps.ts'

export const getConnection: Handler<'getConnection', Deps> = async ({ tenant: { workspaceId }, params }, { connections, clock }) => {
  const platform = platformIn(params)
  const found = await connections.find(workspaceId, platform)
  if (!found) throw new Problem('not-found')
  return { status: 200, body: connectionToWire(found, await connections.open(workspaceId, platform), clock.now()) }
}
