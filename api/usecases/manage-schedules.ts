import type { AuditTarget } from '../../domain/audit/audit.ts'
import type { Clock, CronClock, IdSource, Schedule, ScheduleStore } from '../../domain/ports.ts'
import { ownedBy } from '../../domain/tenancy/organisation.ts'

export type ScheduleWish = {
  readonly name: string
  readonly cron: string
  readonly timeZone: string
  readonly paused: boolean
  readonly targets: readonly AuditTarget[]
}
export type ScheduleFault = { readonly ok: false; readonly code: 'cron-invalid' | 'time-zone-unknown'; readonly detail: string }
type ScheduleMade = { readonly ok: true; readonly schedule: Schedule }

type Deps = {
  readonly schedules: ScheduleStore
  readonly cron: CronClock
  readonly clock: Clock
  readonly ids: IdSource
}

const due = (cron: CronClock, wish: ScheduleWish): { readonly nextDueAt?: string } => {
  const nextDueAt = wish.paused ? undefined : cron.nextRun(wish.cron, wish.timeZone)
  return nextDueAt === undefined ? {} : { nextDueAt }
}

export const createSchedule = async (
  { schedules, cron, clock, ids }: Deps,
  { workspaceId, organisationId }: Pick<Schedule, 'workspaceId' | 'organisationId'>,
  wish: ScheduleWish,
): Promise<ScheduleMade | ScheduleFault> => {
  const checked = cron.check(wish.cron, wish.timeZone)
  if (!checked.ok) return checked
  const schedule: Schedule = {
    id: ids.next('sch'),
    workspaceId,
    ...ownedBy(organisationId),
    createdAt: clock.now(),
    ...wish,
    ...due(cron, wish),
  }
  await schedules.add(schedule)
  return { ok: true, schedule }
}

/** Replaces what was ordered; what happened so far stays. Undefined when there is no such schedule. */
export const replaceSchedule = async (
  { schedules, cron }: Pick<Deps, 'schedules' | 'cron'>,
  { workspaceId, id }: { readonly workspaceId: string; readonly id: string },
  wish: ScheduleWish,
): Promise<ScheduleMade | ScheduleFault | undefined> => {
  const checked = cron.check(wish.cron, wish.timeZone)
  if (!checked.ok) return checked
  const existing = await schedules.find(workspaceId, id)
  if (!existing) return undefined
  const { nextDueAt: _was, ...kept } = existing
  const schedule: Schedule = { ...kept, ...wish, ...due(cron, wish) }
  return (await schedules.replace(schedule)) ? { ok: true, schedule } : undefined
}
