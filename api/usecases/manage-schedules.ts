import type { DueTick } from '../../domain/audit/schedule/schedule.ts'
import type { Clock, CronClock, IdSource, Schedule, ScheduleStore } from '../../domain/ports.ts'
import { ownedBy } from '../../domain/tenancy/organisation.ts'
import { firstTick } from './next-tick.ts'

export type ScheduleWish = Pick<Schedule, 'name' | 'cron' | 'timeZone' | 'paused' | 'targets' | 'scope' | 'interval' | 'jitterMinutes'>
export type ScheduleFault = Exclude<ReturnType<CronClock['check']>, { readonly ok: true }>
type ScheduleMade = { readonly ok: true; readonly schedule: Schedule }

type Deps = {
  readonly schedules: ScheduleStore
  readonly cron: CronClock
  readonly clock: Clock
  readonly ids: IdSource
}

const waitingFor = (due: DueTick | undefined): Pick<Schedule, 'nextDueAt' | 'nextTickAt'> => {
  if (due === undefined) return {}
  return due.at === due.tick ? { nextDueAt: due.at } : { nextDueAt: due.at, nextTickAt: due.tick }
}

export const createSchedule = async (
  { schedules, cron, clock, ids }: Deps,
  { workspaceId, organisationId }: Pick<Schedule, 'workspaceId' | 'organisationId'>,
  wish: ScheduleWish,
): Promise<ScheduleMade | ScheduleFault> => {
  const checked = cron.check(wish.cron, wish.timeZone)
  if (!checked.ok) return checked
  const [id, createdAt] = [ids.next('sch'), clock.now()]
  const due = wish.paused ? undefined : firstTick(cron, { id, ...wish }, createdAt)
  const schedule: Schedule = { id, workspaceId, ...ownedBy(organisationId), createdAt, ...wish, ...waitingFor(due) }
  await schedules.add(schedule)
  return { ok: true, schedule }
}

const sameTimes = (one: ScheduleWish, other: ScheduleWish): boolean =>
  one.cron === other.cron && one.timeZone === other.timeZone && one.jitterMinutes === other.jitterMinutes

/** Replaces what was ordered; what happened so far stays, and so does what it waits for where its times stay: a tick that is due is not lost to a new name. Undefined when there is no such schedule. */
export const replaceSchedule = async (
  { schedules, cron, clock }: Pick<Deps, 'schedules' | 'cron' | 'clock'>,
  { workspaceId, id }: { readonly workspaceId: string; readonly id: string },
  wish: ScheduleWish,
): Promise<ScheduleMade | ScheduleFault | undefined> => {
  const checked = cron.check(wish.cron, wish.timeZone)
  if (!checked.ok) return checked
  const existing = await schedules.find(workspaceId, id)
  if (!existing) return undefined
  const { nextDueAt, nextTickAt: _, scope: __, interval: ___, jitterMinutes: ____, ...kept } = existing
  const goesOn = !wish.paused && nextDueAt !== undefined && sameTimes(wish, existing)
  const due = wish.paused ? undefined : firstTick(cron, { id, ...wish }, clock.now())
  const isReplaced = await schedules.replace({ ...kept, ...wish, ...waitingFor(due) }, { goesOn })
  const schedule = isReplaced ? await schedules.find(workspaceId, id) : undefined
  return schedule && { ok: true, schedule }
}
