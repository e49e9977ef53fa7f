import { setImmediate } from 'node:timers/promises'
import type { AlertStore } from '../../domain/alerts/store.ts'
import type { Capabilities } from '../../domain/audit/capabilities.ts'
import type { InSchedule } from '../../domain/audit/schedule/choose-accounts.ts'
import { nextLookAt } from '../../domain/audit/schedule/next-look.ts'
import { PLATFORM_IDS, type PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { Clock, CronClock, IdSource, Schedule, ScheduleStore } from '../../domain/ports.ts'
import { daysBetween, type Instant, laterBy } from '../../domain/shared/calendar.ts'
import type { Events } from '../events.ts'

type Watching = {
  readonly alerts: Pick<AlertStore, 'due' | 'send' | 'rest' | 'remind' | 'toLookAt' | 'askFor'>
  readonly ids: IdSource
  /** What of each platform can be read, and whether that is billed. */
  readonly readings: Partial<Readonly<Record<PublishedPlatformId, Pick<Capabilities, 'price'>>>>
  readonly events?: Pick<Events, 'alertsTold' | 'schedulerFailed'>
  /** Called after an audit was asked for. */
  readonly onAccepted: () => void
}
type Where = { readonly now: Instant; readonly workspaceId?: string }

/** What time alone brings to alerts, of that workspace or of all but sandboxes: promises that were missed are looked into, what rests is ended, what was to be left alone for a time comes back, and what is due is told. */
export const watchAlerts = async ({ alerts, ids, readings, events, onAccepted }: Watching, { now, workspaceId }: Where): Promise<void> => {
  const billed = PLATFORM_IDS.filter((platform) => readings[platform]?.price !== undefined)
  for (const wanted of await alerts.toLookAt(now, workspaceId)) {
    await alone(events, async () => {
      if (await alerts.askFor({ ...wanted, auditId: ids.next('aud'), now, billed })) onAccepted()
    })
  }
  await alone(events, () => alerts.rest(now, workspaceId))
  await alone(events, () => alerts.remind(now, workspaceId))
  for (const id of await alerts.due(now, workspaceId)) {
    // The store waits for nothing: without this, many notifications would keep every request waiting.
    await setImmediate()
    await alone(events, async () => {
      const sent = await alerts.send(id, now)
      if (sent) events?.alertsTold(sent)
    })
  }
}

/** One that fails keeps none of the others back: the next look takes it up again. Where nobody hears of it, it ends the work. */
const alone = async (events: Watching['events'], act: () => Promise<unknown>): Promise<void> => {
  try {
    await act()
  } catch (error) {
    if (!events) throw error
    events.schedulerFailed(error)
  }
}

const DAY_SECONDS = 86_400
/** Enough to see the longest pause of a week of working days. */
const RUNS_LOOKED_AT = 8

/** The longest time between two of the next runs, in days. */
const longestPause = (schedule: Schedule, cron: Pick<CronClock, 'runsAfter'>, now: Instant): number | undefined => {
  const runs = cron.runsAfter(schedule.cron, schedule.timeZone, now, RUNS_LOOKED_AT)
  const pauses = runs.slice(1).map((run, place) => daysBetween(runs[place] as Instant, run))
  return pauses.length === 0 ? undefined : Math.max(...pauses)
}

type Looking = {
  readonly alerts: Pick<AlertStore, 'raiseUnwatched' | 'openUnwatched' | 'endUnwatched'>
  readonly schedules: Pick<ScheduleStore, 'standing' | 'accountsOf'>
  readonly cron: Pick<CronClock, 'runsAfter'>
}
/** A run that is late is none that is missed; two in a row are. */
const RUNS_MISSED = 2

/** Ends that nobody looks at accounts which no schedule has audited any more: it was paused or removed, or they left its scope. */
export const endUnscheduled = async ({ alerts, schedules }: Omit<Looking, 'cron'>, { now, workspaceId }: Where): Promise<void> => {
  const open = await alerts.openUnwatched(workspaceId)
  if (open.length === 0) return
  const concerned = new Set(open.map((each) => each.workspaceId))
  const scheduled = new Set<string>()
  for (const schedule of await schedules.standing(workspaceId)) {
    if (!concerned.has(schedule.workspaceId)) continue
    await setImmediate()
    for (const { account } of await schedules.accountsOf(schedule)) if (account) scheduled.add(account.id)
  }
  for (const { accountId } of open) if (!scheduled.has(accountId)) await alerts.endUnwatched(accountId, now)
}

/** Those that a schedule should have had audited by a moment; by its own rhythm, where it goes by that. */
const dueBefore = ({ interval, createdAt }: Schedule, accounts: readonly InSchedule[], moment: Instant): readonly InSchedule[] =>
  interval === undefined
    ? accounts
    : accounts.filter(({ account }) => account !== undefined && nextLookAt(account, interval, createdAt).dueOn < moment.slice(0, 10))

/**
 * Raises that accounts are not looked at any more: for twice as long as one of their schedules promises, because it does not run, or because what it asked for is not done. What was paused, and goes on, missed nothing.
 */
export const watchOurEyes = async (deps: Looking, { now, workspaceId }: Where): Promise<void> => {
  const { alerts, schedules, cron } = deps
  await endUnscheduled(deps, { now, ...(workspaceId === undefined ? {} : { workspaceId }) })
  for (const schedule of await schedules.standing(workspaceId)) {
    await setImmediate()
    const everyDays = longestPause(schedule, cron, now)
    if (everyDays === undefined) continue
    const ago = (runs: number): Instant => laterBy(now, -runs * everyDays * DAY_SECONDS)
    const { nextDueAt, nextTickAt, interval, timeZone } = schedule
    const isOverdue = nextDueAt !== undefined && nextDueAt <= ago(1)
    const accounts = dueBefore(schedule, await schedules.accountsOf(schedule), ago(1))
    await alerts.raiseUnwatched({
      workspaceId: schedule.workspaceId,
      accounts: accounts.map(({ target }) => target.account),
      // By its own rhythm it is due when it is, and one run of the schedule may be late for that.
      before: interval === undefined ? ago(RUNS_MISSED) : ago(1),
      because: isOverdue ? { runDueAt: nextTickAt ?? nextDueAt } : { waitingSince: ago(1) },
      timeZone,
      now,
    })
  }
}

type Options = Omit<Watching, 'events'> &
  Omit<Looking, 'cron'> & {
    readonly alerts: AlertStore
    readonly cron: Pick<CronClock, 'start' | 'runsAfter'>
    readonly clock: Clock
    readonly events: Pick<Events, 'alertsTold' | 'schedulerFailed'>
    readonly onEvents: () => void
    /** Called after each look at what is due. */
    readonly onLooked?: () => void
  }

const [EVERY_MINUTE, EVERY_HOUR] = ['* * * * *', '0 * * * *']

/** Looks at the start and then every minute what is due, and every hour whether accounts are still looked at. Several may look: each thing is done once. */
export const startWatchingAlerts = async ({ cron, clock, onEvents, onLooked, ...deps }: Options): Promise<{ stop(): Promise<void> }> => {
  let running: Promise<void> = Promise.resolve()
  const look = (act: (now: Instant) => Promise<void>): Promise<void> => {
    running = running
      .then(() => act(clock.now()))
      .then(onEvents)
      .catch(deps.events.schedulerFailed)
    return running
  }
  const told = (): Promise<void> => look((now) => watchAlerts(deps, { now }).then(onLooked))
  const eyes = (): Promise<void> => look((now) => watchOurEyes({ ...deps, cron }, { now }))
  await eyes()
  await told()
  const stops = [
    cron.start({ key: 'alerts', cron: EVERY_MINUTE, timeZone: 'UTC', onTick: told }),
    cron.start({ key: 'unwatched', cron: EVERY_HOUR, timeZone: 'UTC', onTick: eyes }),
  ]
  return {
    stop: async () => {
      for (const stop of stops) stop()
      await running
    },
  }
}
