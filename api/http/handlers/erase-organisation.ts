import { erasureToWire } from '../../wire/organisation.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const eraseOrganisation: Handler<'eraseOrganisation', Deps> = async ({ tenant, params }, { organisations, clock, ids }) => {
  const named = { workspaceId: tenant.workspaceId, id: params.organisationId }
  const receipt = await organisations.erase(named, { receiptId: ids.next('ers'), keyId: tenant.keyId, now: clock.now() })
  if (!receipt) throw new Problem('not-found')
  return { status: 200, body: erasureToWire(receipt) }
}
