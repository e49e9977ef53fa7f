import { keyToWire } from '../../wire/key.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { keyIn } from './known-key.ts'

export const getKey: Handler<'getKey', Deps> = async ({ tenant, params }, deps) => {
  const key = await keyIn(deps, tenant.workspaceId, params.keyId)
  return { status: 200, body: keyToWire(key, deps.serviceClock.now()) }
}
