import { scheduleToWire } from '../../wire/schedule.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { pageRequest } from './page-request.ts'

export const listSchedules: Handler<'listSchedules', Deps> = async ({ tenant, query }, { schedules }) => {
  const { items, ...rest } = await schedules.list(tenant.workspaceId, pageRequest(query))
  return { status: 200, body: { items: items.map(scheduleToWire), ...rest } }
}
