import { erasureToWire } from '../../wire/organisation.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { pageOf } from './page-request.ts'

export const listErasures: Handler<'listErasures', Deps> = async ({ tenant, query }, { organisations }) => {
  const { items, ...rest } = await pageOf(query, (page) => organisations.erasures(tenant.workspaceId, page))
  return { status: 200, body: { items: items.map(erasureToWire), ...rest } }
}
