import type { components } from '../../../openapi/generated/types.ts'
import { type Language, messagesFor } from '../../messages/index.ts'
import { createSchedule as create, type ScheduleFault, type ScheduleWish } from '../../usecases/manage-schedules.ts'
import { intervalFrom, orderFaults, scheduleToWire, scopeFrom } from '../../wire/schedule.ts'
import type { Handler } from '../operation.ts'
import type { Problem } from '../problem.ts'
import { targetsOf } from './create-audit.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { belongingTo, refuseForeign } from './known-organisation.ts'

type Order = components['schemas']['ScheduleRequest']

/** A schedule for the accounts of an organisation is that organisation's, whether the address says so or its scope. */
export const createSchedule: Handler<'createSchedule', Deps> = async ({ tenant, query, body, language }, deps) => {
  const named = query.organisationId ?? body.scope?.organisationId
  const at = query.organisationId === undefined && named !== undefined ? { pointer: '/scope/organisationId' } : {}
  const belonging = await belongingTo(deps, { tenant, asked: named, ...at, language })
  const wish = wishOf(body, { ...belonging, language, now: deps.clock.now() })
  await refuseForeign(deps, { tenant, ...belonging, language }, wish.targets)
  const made = await create(deps, { workspaceId: tenant.workspaceId, ...belonging }, wish)
  if (!made.ok) throw cronRefusal(made, language)
  return { status: 201, body: scheduleToWire(made.schedule), headers: { Location: `/v1/schedules/${made.schedule.id}` } }
}

type Wishing = { readonly organisationId?: string; readonly language: Language; readonly now: string }

export const wishOf = (body: Order, { organisationId, language, now }: Wishing): ScheduleWish => {
  const { name, cron, timeZone = 'UTC', paused = false, accounts = [], scope, interval, jitterMinutes = 0 } = body
  const histories = accounts.flatMap((account, index) =>
    (['posts', 'export'] as const).filter((field) => account[field] !== undefined).map((field) => `/accounts/${index}/${field}`),
  )
  const faults = [...orderFaults(body, organisationId), ...histories.map((pointer) => ({ pointer, code: 'history-in-schedule' as const }))]
  if (faults.length > 0) throw refusal(faults, language)
  return {
    name,
    cron,
    timeZone,
    paused,
    targets: targetsOf(accounts, language, { now }),
    ...(scope ? { scope: scopeFrom(scope) } : {}),
    ...(interval ? { interval: intervalFrom(interval) } : {}),
    ...(jitterMinutes === 0 ? {} : { jitterMinutes }),
  }
}

export const cronRefusal = (fault: ScheduleFault, language: Language): Problem => {
  const { code } = fault
  if (code === 'time-zone-unknown') return refusal([{ pointer: '/timeZone', code, found: fault.detail }], language)
  const { schedules } = messagesFor(language)
  return refusal([{ pointer: '/cron', code, words: fault.troubles.map(schedules.cron).join(' ') }], language)
}
