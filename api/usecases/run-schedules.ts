import { setImmediate } from 'node:timers/promises'
import type { AuditStore, Clock, CronClock, IdSource, Schedule, ScheduleStore } from '../../domain/ports.ts'
import { ownedBy } from '../../domain/tenancy/organisation.ts'
import type { Events } from '../events.ts'

type SchedulerOptions = {
  readonly schedules: ScheduleStore
  readonly audits: AuditStore
  readonly cron: CronClock
  readonly clock: Clock
  readonly ids: IdSource
  readonly events: Pick<Events, 'scheduleFired' | 'scheduleFailed' | 'schedulerFailed'>
  /** Called after an audit was accepted, so that a worker looks at once. */
  readonly onAccepted: () => void
  /** Called after each look at what is due, whether or not anything was. */
  readonly onLooked?: () => void
}

export interface Scheduler {
  /** Looks no more; resolves when the look under way has ended. */
  stop(): Promise<void>
}

const EVERY_MINUTE = '* * * * *'
/** A tick acted upon later than this was missed: a scheduler that runs looks every minute. */
const LATE_MS = 60_000

type Firing = {
  readonly schedules: Pick<ScheduleStore, 'recordTick'>
  readonly audits: Pick<AuditStore, 'accept'>
  readonly cron: CronClock
  readonly clock: Clock
  readonly ids: IdSource
}

/** Starts the audit of a tick and says when the next one is; undefined when somebody else started it already. */
export const fireSchedule = async (
  { schedules, audits, cron, clock, ids }: Firing,
  schedule: Schedule,
  { tick, now }: { readonly tick: string; readonly now: string },
): Promise<{ readonly auditId: string; readonly missed: boolean } | undefined> => {
  const { id: scheduleId, workspaceId, organisationId, targets } = schedule
  const id = ids.next('aud')
  const missed = Date.parse(now) - Date.parse(tick) >= LATE_MS
  const accepted = await audits.accept({
    id,
    workspaceId,
    ...ownedBy(organisationId),
    createdAt: clock.now(),
    trigger: { kind: 'schedule', scheduleId, tick },
    targets,
    ...(missed ? { missed: { scheduleName: schedule.name } } : {}),
  })
  // A timer may be a moment early: then the first tick after now is this one.
  const nextDueAt = cron.nextRuns(schedule.cron, schedule.timeZone, 2).find((next) => next > tick)
  await schedules.recordTick({ id: scheduleId, tick, ...(accepted ? { auditId: id } : {}), ...(nextDueAt ? { nextDueAt } : {}) })
  return accepted ? { auditId: id, missed } : undefined
}

/**
 * Starts an audit for every schedule that is due, at once and then every minute.
 *
 * The database leads: it says what is due, so schedules made or changed by another process are honoured at the next look.
 * A tick is an audit's identity, so a tick that two schedulers see makes one audit. What fell due while nothing ran is caught up once,
 * however many ticks were missed: the audit would say the same each time.
 */
export const startScheduler = async ({ schedules, audits, cron, clock, ids, events, onAccepted, onLooked }: SchedulerOptions): Promise<Scheduler> => {
  let looking: Promise<void> | undefined
  let stopped = false

  const fire = async (schedule: Schedule, tick: string, now: string): Promise<void> => {
    const fired = await fireSchedule({ schedules, audits, cron, clock, ids }, schedule, { tick, now })
    if (!fired) return
    events.scheduleFired({ scheduleId: schedule.id, tick, late: fired.missed, auditId: fired.auditId })
    onAccepted()
  }

  const fireDue = async (now: string): Promise<void> => {
    for (const schedule of await schedules.due(now)) {
      // The store waits for nothing: without this, many schedules would keep every request waiting.
      await setImmediate()
      if (stopped || schedule.nextDueAt === undefined) continue
      try {
        await fire(schedule, schedule.nextDueAt, now)
      } catch (error) {
        events.scheduleFailed({ scheduleId: schedule.id, error })
      }
    }
  }

  const look = (now: string): Promise<void> => {
    looking ??= fireDue(now)
      .then(onLooked)
      .catch(events.schedulerFailed)
      .finally(() => {
        looking = undefined
      })
    return looking
  }

  await look(clock.now())
  const stopTicking = cron.start({
    key: 'scheduler',
    cron: EVERY_MINUTE,
    timeZone: 'UTC',
    onTick: (minute) => {
      const now = clock.now()
      return look(minute > now ? minute : now)
    },
  })
  return {
    stop: async () => {
      stopped = true
      stopTicking()
      await looking
    },
  }
}
