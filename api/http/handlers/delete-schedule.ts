import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const deleteSchedule: Handler<'deleteSchedule', Deps> = async ({ tenant, params }, { schedules }) => {
  if (!(await schedules.remove(tenant.workspaceId, params.scheduleId))) throw new Problem('not-found')
  return { status: 204 }
}
