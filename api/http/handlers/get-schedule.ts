import { scheduleToWire } from '../../wire/schedule.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const getSchedule: Handler<'getSchedule', Deps> = async ({ tenant, params }, { schedules }) => {
  const schedule = await schedules.find(tenant.workspaceId, params.scheduleId)
  if (!schedule) throw new Problem('not-found')
  return { status: 200, body: scheduleToWire(schedule) }
}
