import type { AuditTarget } from '../audit/audit.ts'
import type { InSchedule } from '../audit/schedule/choose-accounts.ts'
import type { CronTrouble } from '../audit/schedule/cron-trouble.ts'
import type { AdaptiveInterval, DueTick, ScheduleRun, ScheduleScope } from '../audit/schedule/schedule.ts'
import type { Instant } from '../shared/calendar.ts'
import type { Belonging, Page, PageRequest } from './pages.ts'

/** A standing order to audit: of `targets`, or of the accounts that its `scope` holds when it runs, and then there are no targets. */
export type Schedule = {
  readonly id: string
  readonly workspaceId: string
  readonly organisationId?: string
  readonly name: string
  readonly cron: string
  readonly timeZone: string
  readonly paused: boolean
  readonly targets: readonly AuditTarget[]
  readonly scope?: ScheduleScope
  /** Only those of its accounts are looked at that are due by their own rhythm; all of them where it is left out. */
  readonly interval?: AdaptiveInterval
  /** Minutes by which a run may begin after its tick; none where it is left out. */
  readonly jitterMinutes?: number
  readonly createdAt: Instant
  /** When it runs next, and for which tick; absent while paused. The tick is left out where it is that moment. */
  readonly nextDueAt?: Instant
  readonly nextTickAt?: Instant
  readonly lastTickAt?: Instant
  /** The newest audit that a tick of it started. */
  readonly lastAuditId?: string
  readonly lastRun?: ScheduleRun
}
export type TickToRun = Pick<Schedule, 'workspaceId' | 'id'> & {
  readonly tick: Instant
  readonly now: Instant
  /** Where it comes too late: how many runs of the schedule, as it stands then, it makes up for. Told to the webhooks of the workspace. Waits for nothing. */
  readonly runsMissed?: (schedule: Schedule) => number
  /** What the schedule, as it stands then, waits for afterwards. Waits for nothing. */
  readonly next: (schedule: Schedule) => DueTick | undefined
  readonly nextAuditId: () => string
}
export interface ScheduleStore {
  add(schedule: Schedule): Promise<void>
  find(workspaceId: string, id: string): Promise<Schedule | undefined>
  list(workspaceId: string, page: PageRequest, filter?: Belonging): Promise<Page<Schedule>>
  /** Those of the workspace that run next, the nearest first; none that is paused. */
  next(workspaceId: string, limit: number): Promise<readonly Schedule[]>
  /** Every schedule of any workspace but those of sandboxes that is not paused and was due at `now` or before, the one that waits longest first. */
  due(now: Instant): Promise<readonly Schedule[]>
  /** Every schedule that is not paused: of that workspace, or of all but sandboxes. */
  standing(workspaceId?: string): Promise<readonly Schedule[]>
  /**
   * Replaces the schedule; false when there is none with that id in that workspace.
   * @param as `goesOn`: what it waits for stays as it is by then, also where a tick ran since the schedule was read, unless it waits for nothing.
   */
  replace(schedule: Schedule, as?: { readonly goesOn: boolean }): Promise<boolean>
  /**
   * Runs a tick: finds its accounts as they are now, accepts the audits and moves on to the next tick, all or nothing. Undefined, and nothing is started, where it was run before, or is not what the schedule
   * waits for any more: it was edited, paused or removed meanwhile.
   */
  runTick(request: TickToRun): Promise<ScheduleRun | undefined>
  /** The accounts it looks at as they are now, by platform and name where it has a scope, with those that rest. */
  accountsOf(schedule: Schedule): Promise<readonly InSchedule[]>
  remove(workspaceId: string, id: string): Promise<boolean>
}
/** Cron expressions in a time zone. */
export interface CronClock {
  /** Is the expression one we can run? The code says what is wrong, and `troubles` with which of its fields; `detail` is the zone that is none. */
  check(
    cron: string,
    timeZone: string,
  ):
    | { readonly ok: true }
    | { readonly ok: false; readonly code: 'cron-invalid'; readonly troubles: readonly CronTrouble[] }
    | { readonly ok: false; readonly code: 'time-zone-unknown'; readonly detail: string }
  /** The first tick strictly after now. */
  nextRun(cron: string, timeZone: string): Instant | undefined
  /** The next `count` ticks. */
  nextRuns(cron: string, timeZone: string, count: number): readonly Instant[]
  /** The `count` ticks strictly after that moment. */
  runsAfter(cron: string, timeZone: string, after: Instant, count: number): readonly Instant[]
  /** Calls `onTick` at each tick until the returned function is called. */
  start(request: {
    readonly key: string
    readonly cron: string
    readonly timeZone: string
    readonly onTick: (tick: Instant) => Promise<void>
  }): () => void
}
