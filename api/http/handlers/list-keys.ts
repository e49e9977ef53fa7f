import { keyToWire } from '../../wire/key.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { pageOf } from './page-request.ts'

export const listKeys: Handler<'listKeys', Deps> = async ({ tenant, query }, { keys, serviceClock }) => {
  const { items, ...rest } = await pageOf(query, (page) => keys.page(tenant.workspaceId, page))
  const now = serviceClock.now()
  return { status: 200, body: { items: items.map((key) => keyToWire(key, now)), ...rest } }
}
