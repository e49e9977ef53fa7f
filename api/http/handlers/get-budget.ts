import { budgetToWire } from '../../wire/budget.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const getBudget: Handler<'getBudget', Deps> = async ({ tenant: { workspaceId } }, { budgets, clock }) => {
  const now = clock.now()
  return { status: 200, body: budgetToWire(await budgets.find(workspaceId), await budgets.spent(workspaceId, now), now) }
}
