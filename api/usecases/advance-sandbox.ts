import type { AlertStore } from '../../domain/alerts/store.ts'
import type { ScheduleRun } from '../../domain/audit/schedule/schedule.ts'
import type { AuditStore, ConnectionStore, CronClock, IdSource, Outbox, PilotStore, Schedule, ScheduleStore } from '../../domain/ports.ts'
import type { Sandbox, SandboxStore } from '../../domain/sandbox/sandbox.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import { pause } from './pause.ts'
import { fireSchedule } from './run-schedules.ts'
import { SCRIPTED_READINGS } from './sandbox-world.ts'
import { tellExpiries } from './tell-expiries.ts'
import { tellOverduePilots } from './tell-overdue-pilots.ts'
import { endUnscheduled, watchAlerts, watchOurEyes } from './watch-alerts.ts'

type Deps = {
  readonly sandboxes: Pick<SandboxStore, 'move'>
  readonly schedules: Pick<ScheduleStore, 'next' | 'runTick' | 'standing' | 'accountsOf' | 'accountsOf'>
  readonly audits: Pick<AuditStore, 'underWay'>
  readonly connections: Pick<ConnectionStore, 'expiries'>
  readonly outbox: Pick<Outbox, 'tellExpiry'>
  readonly pilots: Pick<PilotStore, 'overdue' | 'tellOverdue'>
  readonly alerts: AlertStore
  readonly cron: CronClock
  readonly ids: IdSource
  readonly onAccepted: () => void
  readonly onEvents: () => void
}

type Wish = {
  /** Not before the clock of the sandbox. */
  readonly to: Instant
  /** Whether schedules run meanwhile; what falls due while they do not is caught up by whoever moves the clock next. */
  readonly runsSchedules: boolean
  /** Ends the work between two steps; what was done stands. */
  readonly signal: AbortSignal
}

/** A schedule that ran on the way, once for each of its audits; without an audit where there was no account to look at. */
export type Ran = { readonly scheduleId: string; readonly tick: Instant; readonly auditId?: string; readonly missed: boolean }

/** Where the clock came to, and what ran. `ended`: its patience did, or there was more than fits one answer; `moved`: somebody else moved the clock meanwhile. */
export type Advanced = { readonly came: 'there' | 'ended' | 'moved'; readonly now: Instant; readonly ran: readonly Ran[] }

/** More in one answer would be long to read, and to wait for. */
const MOST_RUNS = 1_000
const [FIRST_LOOK_MS, LONGEST_PAUSE_MS] = [5, 250]

/** Waits until nothing is under way: an account is looked at by the clock at which that was asked for. False when the patience ends before. */
const settled = async (audits: Pick<AuditStore, 'underWay'>, workspaceId: string, signal: AbortSignal): Promise<boolean> => {
  for (let ms = FIRST_LOOK_MS; (await audits.underWay(workspaceId, 1)).length > 0; ms = Math.min(ms * 2, LONGEST_PAUSE_MS)) {
    if (signal.aborted) return false
    await pause(ms, signal)
  }
  return !signal.aborted
}

const ranOf = (scheduleId: string, { tick, missed, auditIds }: ScheduleRun & { readonly missed: boolean }): readonly Ran[] =>
  auditIds.length === 0 ? [{ scheduleId, tick, missed }] : auditIds.map((auditId) => ({ scheduleId, tick, auditId, missed }))

/** The schedule that is due next, by that moment. */
const dueBy = async (
  { schedules }: Pick<Deps, 'schedules'>,
  id: string,
  to: Instant,
): Promise<(Schedule & { readonly nextDueAt: Instant }) | undefined> => {
  const [next] = await schedules.next(id, 1)
  return next?.nextDueAt !== undefined && next.nextDueAt <= to ? { ...next, nextDueAt: next.nextDueAt } : undefined
}

/**
 * Moves the clock of a sandbox forward, and does on the way, in its order, what a service does as time goes by: schedules run at their ticks, each audit is finished before the next, and
 * credentials that come to their end and alerts that are due are told of.
 *
 * It ends where it was told to, or earlier, when its patience ends: asked again for the same moment it goes on from there.
 */
export const advanceSandbox = async (deps: Deps, { id, now: start }: Sandbox, { to, runsSchedules, signal }: Wish): Promise<Advanced> => {
  const { sandboxes, schedules, audits, alerts, cron, ids, onAccepted, onEvents } = deps
  const ran: Ran[] = []
  let now = start
  const move = async (at: Instant): Promise<boolean> => {
    if (at > now && !(await sandboxes.move(id, { from: now, to: at }))) return false
    now = at > now ? at : now
    await tellExpiries(deps, { now, workspaceId: id })
    await tellOverduePilots(deps, { now, workspaceId: id })
    return true
  }
  while (ran.length < MOST_RUNS && (await settled(audits, id, signal))) {
    const schedule = runsSchedules ? await dueBy(deps, id, to) : undefined
    const next = schedule?.nextDueAt ?? to
    const alert = await alerts.nextMoment(id)
    const isAlertNext = alert !== undefined && alert <= next
    if (!(await move(isAlertNext ? alert : next))) return { came: 'moved', now, ran }
    // Where schedules run, none is overdue.
    await (runsSchedules ? endUnscheduled : watchOurEyes)(deps, { now, workspaceId: id })
    await watchAlerts({ alerts, ids, readings: SCRIPTED_READINGS, onAccepted }, { now, workspaceId: id })
    onEvents()
    if (isAlertNext) continue
    if (schedule === undefined) return { came: 'there', now, ran }
    const { id: scheduleId, nextDueAt: at, nextTickAt: tick = at } = schedule
    const fired = await fireSchedule({ schedules, cron, ids }, schedule, { tick, at, now })
    if (fired) ran.push(...ranOf(scheduleId, fired))
    onAccepted()
  }
  return { came: 'ended', now, ran }
}
