import { setImmediate } from 'node:timers/promises'
import type { DueTick, ScheduleRun } from '../../domain/audit/schedule/schedule.ts'
import type { Clock, CronClock, IdSource, Schedule, ScheduleStore } from '../../domain/ports.ts'
import type { Events } from '../events.ts'
import { runsCaughtUp, tickAfter } from './next-tick.ts'

type SchedulerOptions = {
  readonly schedules: Pick<ScheduleStore, 'due' | 'runTick'>
  readonly cron: CronClock
  readonly clock: Clock
  readonly ids: IdSource
  readonly events: Pick<Events, 'scheduleFired' | 'scheduleFailed' | 'schedulerFailed'>
  /** Called after audits were accepted, so that a worker looks at once. */
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
  readonly schedules: Pick<ScheduleStore, 'runTick'>
  readonly cron: CronClock
  readonly ids: IdSource
}

/** Runs the tick that a schedule waits for, and says what it waits for next; undefined when somebody else ran it already, or changed the schedule. */
export const fireSchedule = async (
  { schedules, cron, ids }: Firing,
  { workspaceId, id }: Pick<Schedule, 'workspaceId' | 'id'>,
  { tick, at, now }: DueTick & { readonly now: string },
): Promise<(ScheduleRun & { readonly missed: boolean }) | undefined> => {
  const missed = Date.parse(now) - Date.parse(at) >= LATE_MS
  const run = await schedules.runTick({
    workspaceId,
    id,
    tick,
    now,
    ...(missed ? { runsMissed: (schedule: Schedule) => runsCaughtUp(cron, schedule, { tick, now }) } : {}),
    // A timer may be a moment early: then the tick itself is still to come.
    next: (schedule) => tickAfter(cron, schedule, { tick, now }),
    nextAuditId: () => ids.next('aud'),
  })
  return run && { ...run, missed }
}

/**
 * Runs every schedule that is due, at once and then every minute.
 *
 * The database leads: it says what is due, so schedules made or changed by another process are honoured at the next look.
 * A tick is run by whoever moves the schedule on, in the same transaction, so a tick that two schedulers see runs once. What fell due while nothing ran is caught up once,
 * however many ticks were missed: the audit would say the same each time.
 */
export const startScheduler = async ({ schedules, cron, clock, ids, events, onAccepted, onLooked }: SchedulerOptions): Promise<Scheduler> => {
  let looking: Promise<void> | undefined
  let stopped = false

  const fire = async (schedule: Schedule, due: DueTick, now: string): Promise<void> => {
    const fired = await fireSchedule({ schedules, cron, ids }, schedule, { ...due, now })
    if (!fired) return
    const { tick, missed: late, auditIds, accounts } = fired
    events.scheduleFired({ scheduleId: schedule.id, tick, late, auditIds, accounts })
    if (accounts > 0) onAccepted()
  }

  const fireDue = async (now: string): Promise<void> => {
    for (const schedule of await schedules.due(now)) {
      // The store waits for nothing: without this, many schedules would keep every request waiting.
      await setImmediate()
      const { nextDueAt: at, nextTickAt: tick = at } = schedule
      if (stopped || at === undefined || tick === undefined) continue
      try {
        await fire(schedule, { tick, at }, now)
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
