import { connectionToWire } from '../../wire/connection.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const listConnections: Handler<'listConnections', Deps> = async ({ tenant: { workspaceId } }, { connections, clock }) => {
  const found = await connections.list(workspaceId)
  const items = await Promise.all(
    found.map(async (connection) => connectionToWire(connection, await connections.open(workspaceId, connection.platform), clock.now())),
  )
  return { status: 200, body: { items } }
}
