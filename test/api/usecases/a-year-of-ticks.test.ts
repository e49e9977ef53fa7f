import { afterAll, describe, expect, it } from '@jest/globals'
import { idSource } from '../../../adapters/scheduling/id-source.ts'
import { nodeCronClock } from '../../../adapters/scheduling/node-cron-clock.ts'
import { openStorage, type Storage } from '../../../adapters/storage/index.ts'
import { createSchedule, replaceSchedule, type ScheduleWish } from '../../../api/usecases/manage-schedules.ts'
import { startScheduler } from '../../../api/usecases/run-schedules.ts'
import type { CronClock } from '../../../domain/ports.ts'
import { aFolder, freshDatabase } from '../../support/service.ts'
import { byHours, byTimeOfDay, type Fields, knownYear, written } from '../../support/wall-clocks.ts'

const YEAR = 2026
const WORKSPACE = 'wsp_1'
const MINUTE_MS = 60_000
const instant = (at: number): string => new Date(at).toISOString()
const at = (text: string): number => Date.parse(`${YEAR}-${text}:00.000Z`)

const any = { days: [], weekdays: [] } as const
const EVERY_HOUR = Array.from({ length: 24 }, (_, hour) => hour)

type Ordered = { readonly name: string; readonly zone: string; readonly fields: Fields; readonly jitterMinutes?: number; readonly goesByHours?: true }
/** Where clocks change by an hour, by half an hour, twice in one month, and not at all. */
const ORDERS: readonly Ordered[] = [
  { name: 'paris', zone: 'Europe/Paris', fields: { minutes: [30], hours: [2], ...any } },
  { name: 'new-york', zone: 'America/New_York', fields: { minutes: [15, 45], hours: [1, 2], days: [], weekdays: [0] }, jitterMinutes: 20 },
  { name: 'lord-howe', zone: 'Australia/Lord_Howe', fields: { minutes: [15], hours: [2], ...any }, jitterMinutes: 60 },
  { name: 'casablanca', zone: 'Africa/Casablanca', fields: { minutes: [0, 30], hours: [2], days: [], weekdays: [0, 1] } },
  { name: 'kathmandu', zone: 'Asia/Kathmandu', fields: { minutes: [45], hours: [23], days: [], weekdays: [1, 4] } },
  {
    name: 'by-hours',
    zone: 'Europe/Paris',
    fields: { minutes: [10], hours: EVERY_HOUR, days: [25, 29], months: [3, 10], weekdays: [] },
    goesByHours: true,
  },
]

const wish = ({ name, zone, fields, jitterMinutes }: Ordered, changes: Partial<ScheduleWish> = {}): ScheduleWish => ({
  name,
  cron: written(fields),
  timeZone: zone,
  paused: false,
  targets: [{ account: { platform: 'blog', reference: `${name}.example` } }],
  ...(jitterMinutes === undefined ? {} : { jitterMinutes }),
  ...changes,
})

/** Every tick of the year, found by looking at a clock on the wall minute by minute. */
const ticksOf = ({ zone, fields, goesByHours }: Ordered): readonly number[] => (goesByHours ? byHours : byTimeOfDay)(fields, knownYear(zone, YEAR))

/** A scheduler in a process of its own as far as it can tell. With `crashes`, it dies now and then, before a tick is written or right after. */
const aScheduler = async (database: string, now: number, { crashes }: { readonly crashes: boolean }) => {
  const storage = await openStorage(database)
  let [time, ticks] = [now, 0]
  let strike: (minute: string) => Promise<void> = async () => {}
  const fired: string[] = []
  const cron: CronClock = {
    ...nodeCronClock(),
    start: ({ onTick }) => {
      strike = onTick
      return () => {}
    },
  }
  const clock = { now: () => instant(time) }
  const runTick: Storage['schedules']['runTick'] = async (request) => {
    ticks += 1
    if (crashes && ticks % 7 === 0) throw new Error('died before')
    const run = await storage.schedules.runTick(request)
    if (crashes && ticks % 5 === 0) throw new Error('died after')
    return run
  }
  const scheduler = await startScheduler({
    schedules: { ...storage.schedules, runTick },
    cron,
    clock,
    ids: idSource(clock),
    events: { scheduleFired: ({ scheduleId, tick }) => fired.push(`${scheduleId} ${tick}`), scheduleFailed: () => {}, schedulerFailed: () => {} },
    onAccepted: () => {},
  })
  return {
    fired,
    strikeAt: (minute: number) => {
      time = minute
      return strike(instant(minute))
    },
    stop: async () => {
      await scheduler.stop()
      await storage.close()
    },
  }
}
type Running = Awaited<ReturnType<typeof aScheduler>>

describe('two schedulers over a year', () => {
  const folder = aFolder()
  afterAll(() => folder.remove())

  it('run every tick once, and none twice', async () => {
    const database = process.env.TEST_ON === 'postgres' ? await freshDatabase() : folder.database
    const storage = await openStorage(database)
    const cron = nodeCronClock()
    let now = at('01-01T00:00') - 14 * 3_600_000
    const clock = { now: () => instant(now) }
    const ids = idSource(clock)
    const deps = { schedules: storage.schedules, cron, clock, ids }
    const idOf = new Map<string, string>()
    for (const order of ORDERS) {
      const made = await createSchedule(deps, { workspaceId: WORKSPACE }, wish(order))
      if (!made.ok) throw new Error(made.code)
      idOf.set(order.name, made.schedule.id)
    }
    const order = (name: string): Ordered => ORDERS.find((one) => one.name === name) as Ordered
    const edit = (name: string, changes: Partial<ScheduleWish>) =>
      replaceSchedule(deps, { workspaceId: WORKSPACE, id: idOf.get(name) ?? '' }, wish(order(name), changes))

    const running: { one: Running | undefined; other: Running | undefined } = { one: undefined, other: undefined }
    const start = async (name: 'one' | 'other') => {
      running[name] = await aScheduler(database, now, { crashes: name === 'other' })
    }
    const stop = async (name: 'one' | 'other') => {
      await running[name]?.stop()
      running[name] = undefined
    }
    const later = { ...order('kathmandu').fields, hours: [20] }
    const events: readonly (readonly [moment: number, act: () => Promise<unknown>])[] = [
      [at('02-10T00:00'), () => stop('other')],
      [at('02-20T00:00'), () => start('other')],
      // One of them alone when clocks go forward in Europe, the other when they go back.
      [at('03-28T12:00'), () => stop('one')],
      [at('03-30T12:00'), () => start('one')],
      [at('04-01T12:00'), () => edit('casablanca', { paused: true })],
      [at('06-01T12:00'), () => edit('casablanca', {})],
      [at('08-01T12:00'), () => edit('kathmandu', { cron: written(later) })],
      [at('10-24T12:00'), () => stop('other')],
      [at('10-26T12:00'), () => start('other')],
      // Nobody looks for a week.
      [at('11-09T12:00'), () => Promise.all([stop('one'), stop('other')])],
      [at('11-16T12:00'), () => Promise.all([start('one'), start('other')])],
    ]
    await Promise.all([start('one'), start('other')])

    const both = () => [running.one, running.other].filter((one) => one !== undefined)
    /** Most often one after the other: SQLite makes who comes at the same time wait, and here both would be waiting in one process. */
    const strikeBoth = async (minute: number, count: number) => {
      if (count % 31 === 0) await Promise.all(both().map((one) => one.strikeAt(minute)))
      else for (const one of count % 2 === 0 ? both() : both().reverse()) await one.strikeAt(minute)
    }
    let edits = 0
    const pending = [...events]
    const end = Date.UTC(YEAR + 1, 0, 1) + 14 * 3_600_000
    for (;;) {
      const [next] = await storage.schedules.next(WORKSPACE, 1)
      const due = Math.ceil(Date.parse(next?.nextDueAt ?? instant(end)) / MINUTE_MS) * MINUTE_MS
      const [event] = pending
      if (event && (event[0] <= due || both().length === 0)) {
        now = event[0]
        await event[1]()
        pending.shift()
        continue
      }
      if (due >= end) break
      // Nothing is due a minute before.
      now = due - MINUTE_MS
      await running.one?.strikeAt(now)
      now = due
      edits += 1
      // Somebody gives it another name in the very minute in which it is due.
      const renamed = edits % 13 === 0 && next ? ORDERS.find(({ name }) => idOf.get(name) === next.id) : undefined
      const editing = renamed && renamed.name !== 'kathmandu' ? edit(renamed.name, { name: `${renamed.name}, ${edits}` }) : undefined
      await strikeBoth(due, edits)
      await editing
      // Who died is there again a minute later.
      now = due + MINUTE_MS
      for (const one of both()) await one.strikeAt(now)
    }
    const ran = new Map<string, string[]>()
    let count = 0
    for (let cursor: string | undefined; ; ) {
      const page = await storage.audits.list(WORKSPACE, { limit: 200, ...(cursor === undefined ? {} : { cursor }) })
      for (const { trigger } of page.items) {
        if (trigger.kind !== 'schedule') throw new Error('nobody asked for it')
        ran.set(trigger.scheduleId, [...(ran.get(trigger.scheduleId) ?? []), trigger.tick])
        count += 1
      }
      if (page.nextCursor === undefined) break
      cursor = page.nextCursor
    }
    await Promise.all([stop('one'), stop('other'), storage.close()])

    const [asleep, awake] = [at('11-09T12:00'), at('11-16T12:00')]
    const expected = (one: Ordered): readonly string[] => {
      const all = ticksOf(one).filter((tick) => one.name !== 'casablanca' || tick <= at('04-01T12:00') || tick > at('06-01T12:00'))
      const changed = ticksOf({ ...one, fields: later })
      const ordered =
        one.name === 'kathmandu' ? [...all.filter((tick) => tick <= at('08-01T12:00')), ...changed.filter((tick) => tick > at('08-01T12:00'))] : all
      const missed = ordered.filter((tick) => tick > asleep && tick <= awake)
      return ordered.filter((tick) => !missed.slice(1).includes(tick)).map(instant)
    }
    const inYear = (ticks: readonly string[]) => ticks.filter((tick) => tick.startsWith(`${YEAR}-`)).sort()
    const counts = Object.fromEntries(ORDERS.map((one) => [one.name, inYear(ran.get(idOf.get(one.name) ?? '') ?? []).length]))
    for (const one of ORDERS) expect(inYear(ran.get(idOf.get(one.name) ?? '') ?? [])).toEqual(expected(one))
    expect(counts).toEqual(Object.fromEntries(ORDERS.map((one) => [one.name, expected(one).length])))
    expect(count).toBeGreaterThan(1_000)
  }, 300_000)
})
