import type { components } from '../../../openapi/generated/types.ts'
import type { Language } from '../../messages/index.ts'
import { createSchedule as create, type ScheduleFault, type ScheduleWish } from '../../usecases/manage-schedules.ts'
import { scheduleToWire } from '../../wire/schedule.ts'
import type { Handler } from '../operation.ts'
import type { Problem } from '../problem.ts'
import { targetsOf } from './create-audit.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'

export const createSchedule: Handler<'createSchedule', Deps> = async ({ tenant, body, language }, deps) => {
  const made = await create(deps, tenant.workspaceId, wishOf(body, language))
  if (!made.ok) throw cronRefusal(made, language)
  return { status: 201, body: scheduleToWire(made.schedule), headers: { Location: `/v1/schedules/${made.schedule.id}` } }
}

export const wishOf = (body: components['schemas']['ScheduleRequest'], language: Language): ScheduleWish => {
  const { name, cron, timeZone = 'UTC', paused = false, accounts } = body
  return { name, cron, timeZone, paused, targets: targetsOf(accounts, language) }
}

export const cronRefusal = ({ code, detail }: ScheduleFault, language: Language): Problem =>
  refusal([{ pointer: code === 'cron-invalid' ? '/cron' : '/timeZone', code, found: detail }], language)
