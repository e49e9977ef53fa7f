import { seriesToWire } from '../../wire/account.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { accountIn } from './known-account.ts'

export const getAccountSeries: Handler<'getAccountSeries', Deps> = async ({ tenant, params, query }, deps) => {
  const account = await accountIn(deps, tenant.workspaceId, params.accountId)
  return { status: 200, body: seriesToWire(account, await deps.accounts.results(tenant.workspaceId, account.id, { limit: query.limit })) }
}
