import { scriptToWire } from '../../wire/sandbox.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { sandboxOf } from './known-sandbox.ts'

export const listScripts: Handler<'listScripts', Deps> = async ({ tenant }, deps) => {
  const { id } = await sandboxOf(deps, tenant.workspaceId)
  const items = await deps.sandboxes.scripts(id)
  return { status: 200, body: { items: items.map(scriptToWire) } }
}
