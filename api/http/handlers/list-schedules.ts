import { scheduleToWire } from '../../wire/schedule.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { ofOrganisation, pageOf } from './page-request.ts'

export const listSchedules: Handler<'listSchedules', Deps> = async ({ tenant, query }, { schedules }) => {
  const { items, ...rest } = await pageOf(query, (page) => schedules.list(tenant.workspaceId, page, ofOrganisation(query)))
  return { status: 200, body: { items: items.map(scheduleToWire), ...rest } }
}
