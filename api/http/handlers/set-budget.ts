import { budgetFrom, budgetToWire } from '../../wire/budget.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'

export const setBudget: Handler<'setBudget', Deps> = async ({ tenant: { workspaceId }, body, language }, { budgets, readings, clock }) => {
  const now = clock.now()
  const read = budgetFrom(body, { readings, now })
  if (!read.ok) throw refusal(read.faults, language)
  await budgets.put(workspaceId, read.budget)
  return { status: 200, body: budgetToWire(read.budget, await budgets.spent(workspaceId, now), now) }
}
