import { sandboxToWire } from '../../wire/sandbox.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { sandboxOf } from './known-sandbox.ts'

export const getSandbox: Handler<'getSandbox', Deps> = async ({ tenant }, deps) => {
  return { status: 200, body: sandboxToWire(await sandboxOf(deps, tenant.workspaceId)) }
}
