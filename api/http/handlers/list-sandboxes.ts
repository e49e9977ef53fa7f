import { sandboxToWire } from '../../wire/sandbox.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const listSandboxes: Handler<'listSandboxes', Deps> = async ({ tenant }, { sandboxes }) => {
  const items = await sandboxes.list(tenant.workspaceId)
  return { status: 200, body: { items: items.map(sandboxToWire) } }
}
