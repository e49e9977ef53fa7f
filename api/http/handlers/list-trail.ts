import { trailEntryToWire } from '../../wire/trail.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { pageOf } from './page-request.ts'

export const listTrail: Handler<'listTrail', Deps> = async ({ tenant, query }, { trail }) => {
  const { keyId, operation } = query
  const filter = { ...(keyId === undefined ? {} : { keyId }), ...(operation === undefined ? {} : { operation }) }
  const { items, ...rest } = await pageOf(query, (page) => trail.list(tenant.workspaceId, page, filter))
  return { status: 200, body: { items: items.map(trailEntryToWire), ...rest } }
}
