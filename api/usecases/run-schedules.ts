import type { AuditStore, Clock, CronClock, IdSource, Schedule, ScheduleStore } from '../../domain/ports.ts'
import type { Events } from '../events.ts'

export type SchedulerOptions = {
  readonly schedules: ScheduleStore
  readonly audits: AuditStore
  readonly cron: CronClock
  readonly clock: Clock
  readonly ids: IdSource
  readonly events: Pick<Events, 'scheduleFired' | 'scheduleFailed'>
  /** Called after an audit was accepted, so that a worker looks at once. */
  readonly onAccepted: () => void
}

export interface Scheduler {
  /** Follows a schedule that was made or changed; forgets one that is paused. */
  follow(schedule: Schedule): void
  forget(scheduleId: string): void
  stop(): void
}

/**
 * Starts an audit at each tick of every active schedule.
 *
 * A tick is an audit's identity, so a tick that two processes see makes one audit. What fell due while nothing ran is caught up once,
 * however many ticks were missed: the audit would say the same each time.
 */
export const startScheduler = async ({ schedules, audits, cron, clock, ids, events, onAccepted }: SchedulerOptions): Promise<Scheduler> => {
  const stops = new Map<string, () => void>()

  const fire = async (schedule: Schedule, tick: string, late: boolean): Promise<void> => {
    const { id: scheduleId, workspaceId, targets } = schedule
    const id = ids.next('aud')
    const accepted = await audits.accept({ id, workspaceId, createdAt: clock.now(), trigger: { kind: 'schedule', scheduleId, tick }, targets })
    const nextDueAt = cron.nextRun(schedule.cron, schedule.timeZone)
    await schedules.recordTick({ id: scheduleId, tick, ...(accepted ? { auditId: id } : {}), ...(nextDueAt ? { nextDueAt } : {}) })
    if (!accepted) return
    events.scheduleFired({ scheduleId, tick, late, auditId: id })
    onAccepted()
  }

  const guarded = async (schedule: Schedule, tick: string, late: boolean): Promise<void> => {
    try {
      await fire(schedule, tick, late)
    } catch (error) {
      events.scheduleFailed({ scheduleId: schedule.id, error })
    }
  }

  const forget = (scheduleId: string): void => {
    stops.get(scheduleId)?.()
    stops.delete(scheduleId)
  }

  const follow = (schedule: Schedule): void => {
    forget(schedule.id)
    if (schedule.paused) return
    const { id: key, cron: expression, timeZone } = schedule
    const onTick = async (tick: string): Promise<void> => {
      const current = await schedules.find(schedule.workspaceId, schedule.id)
      if (current && !current.paused) await guarded(current, tick, false)
    }
    stops.set(key, cron.start({ key, cron: expression, timeZone, onTick }))
  }

  const active = await schedules.active()
  const now = clock.now()
  for (const schedule of active) {
    if (schedule.nextDueAt !== undefined && schedule.nextDueAt <= now) await guarded(schedule, schedule.nextDueAt, true)
    follow(schedule)
  }
  return { follow, forget, stop: () => [...stops.keys()].forEach(forget) }
}
