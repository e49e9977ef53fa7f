import type { Instant } from '../../../domain/shared/calendar.ts'
import type { components } from '../../../openapi/generated/types.ts'
import type { Language } from '../../messages/index.ts'
import { createSchedule as create, type ScheduleFault, type ScheduleWish } from '../../usecases/manage-schedules.ts'
import { scheduleToWire } from '../../wire/schedule.ts'
import type { Handler } from '../operation.ts'
import type { Problem } from '../problem.ts'
import { targetsOf } from './create-audit.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { belongingTo, refuseForeign } from './known-organisation.ts'

export const createSchedule: Handler<'createSchedule', Deps> = async ({ tenant, query, body, language }, deps) => {
  const belonging = await belongingTo(deps, { tenant, asked: query.organisationId, language })
  const wish = wishOf(body, language, deps.clock.now())
  await refuseForeign(deps, { tenant, ...belonging, language }, wish.targets)
  const made = await create(deps, { workspaceId: tenant.workspaceId, ...belonging }, wish)
  if (!made.ok) throw cronRefusal(made, language)
  return { status: 201, body: scheduleToWire(made.schedule), headers: { Location: `/v1/schedules/${made.schedule.id}` } }
}

export const wishOf = (body: components['schemas']['ScheduleRequest'], language: Language, now: Instant): ScheduleWish => {
  const { name, cron, timeZone = 'UTC', paused = false, accounts } = body
  const histories = accounts.flatMap((account, index) =>
    (['posts', 'export'] as const).filter((field) => account[field] !== undefined).map((field) => `/accounts/${index}/${field}`),
  )
  if (histories.length > 0)
    throw refusal(
      histories.map((pointer) => ({ pointer, code: 'history-in-schedule' })),
      language,
    )
  return { name, cron, timeZone, paused, targets: targetsOf(accounts, language, { now }) }
}

export const cronRefusal = ({ code, detail }: ScheduleFault, language: Language): Problem =>
  refusal([{ pointer: code === 'cron-invalid' ? '/cron' : '/timeZone', code, found: detail }], language)
