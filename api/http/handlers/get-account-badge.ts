import { accountBadge } from '../../report/badge.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { accountIn } from './known-account.ts'

export const getAccountBadge: Handler<'getAccountBadge', Deps> = async ({ tenant, params, query, ...asked }, deps) => {
  const account = await accountIn(deps, tenant.workspaceId, params.accountId)
  const { language = asked.language } = query
  const text = accountBadge({ account, today: deps.clock.now().slice(0, 10), language })
  return { status: 200, text, type: 'image/svg+xml; charset=utf-8', headers: { 'Content-Language': language } }
}
