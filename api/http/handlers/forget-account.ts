import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const forgetAccount: Handler<'forgetAccount', Deps> = async ({ tenant, params }, { accounts }) => {
  if (!(await accounts.remove(tenant.workspaceId, params.accountId))) throw new Problem('not-found')
  return { status: 204 }
}
