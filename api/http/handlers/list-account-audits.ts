import { messagesFor } from '../../messages/index.ts'
import { accountAuditToWire } from '../../wire/account.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { accountIn } from './known-account.ts'
import { pageOf } from './page-request.ts'

export const listAccountAudits: Handler<'listAccountAudits', Deps> = async ({ tenant, params, query, language }, deps) => {
  const { id } = await accountIn(deps, tenant.workspaceId, params.accountId)
  const { items, ...rest } = await pageOf(query, (page) => deps.accounts.results(tenant.workspaceId, id, page))
  return { status: 200, body: { items: items.map((audited) => accountAuditToWire(audited, messagesFor(language))), ...rest } }
}
