import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const revokeKey: Handler<'revokeKey', Deps> = async ({ tenant, params }, { keys, serviceClock }) => {
  const done = await keys.revoke({ workspaceId: tenant.workspaceId, id: params.keyId, at: serviceClock.now(), keepsAdmin: true })
  if (done === 'absent') throw new Problem('not-found')
  if (done === 'last-admin') throw new Problem('last-admin-key')
  return { status: 204 }
}
