import { messagesFor } from '../../messages/index.ts'
import { accountToWire } from '../../wire/account.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { accountIn } from './known-account.ts'

export const getAccount: Handler<'getAccount', Deps> = async ({ tenant, params, language }, deps) => {
  const account = await accountIn(deps, tenant.workspaceId, params.accountId)
  return { status: 200, body: accountToWire(account, messagesFor(language)) }
}
