import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const previewSchedule: Handler<'previewSchedule', Deps> = async ({ tenant, params, query }, { schedules, cron: clock }) => {
  const schedule = await schedules.find(tenant.workspaceId, params.scheduleId)
  if (!schedule) throw new Problem('not-found')
  const { cron, timeZone } = schedule
  return { status: 200, body: { cron, timeZone, next: [...clock.nextRuns(cron, timeZone, query.count)] } }
}
