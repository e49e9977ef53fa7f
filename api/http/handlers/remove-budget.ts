import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const removeBudget: Handler<'removeBudget', Deps> = async ({ tenant }, { budgets }) => {
  if (!(await budgets.remove(tenant.workspaceId))) throw new Problem('not-found')
  return { status: 204 }
}
