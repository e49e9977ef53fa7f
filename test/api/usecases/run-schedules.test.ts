import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { idSource } from '../../../adapters/scheduling/id-source.ts'
import { openStorage, type Storage } from '../../../adapters/storage/index.ts'
import { type Scheduler, startScheduler } from '../../../api/usecases/run-schedules.ts'
import type { CronClock, Schedule } from '../../../domain/ports.ts'
import { aFolder } from '../../support/service.ts'

const at = (time: string): string => `2026-03-02T${time}:00.000Z`
const hourly = (changes: Partial<Schedule> = {}): Schedule => ({
  id: 'sch_1',
  workspaceId: 'wsp_1',
  name: 'Hourly',
  cron: '0 * * * *',
  timeZone: 'UTC',
  paused: false,
  targets: [{ account: { platform: 'blog', reference: 'example.org' } }],
  createdAt: at('00:00'),
  nextDueAt: at('09:00'),
  ...changes,
})

/** A scheduler in a process of its own as far as it can tell: its own connection, its own clock; the hour is the only rhythm there is. */
const aScheduler = async (database: string, now: string, watch: (storage: Storage) => Storage = (storage) => storage) => {
  const storage = watch(await openStorage(database))
  let time = now
  let tick: (minute: string) => Promise<void> = async () => {}
  const fired: string[] = []
  const failed: unknown[] = []
  const hourAfter = (from: string, hours: number): string => new Date((Math.floor(Date.parse(from) / 3_600_000) + hours) * 3_600_000).toISOString()
  const cron: CronClock = {
    check: () => ({ ok: true }),
    nextRun: () => hourAfter(time, 1),
    nextRuns: (_cron, _zone, count) => Array.from({ length: count }, (_, index) => hourAfter(time, index + 1)),
    runsAfter: (_cron, _zone, after, count) => Array.from({ length: count }, (_, index) => hourAfter(after, index + 1)),
    start: ({ onTick }) => {
      tick = onTick
      return () => {
        tick = async () => {}
      }
    },
  }
  const clock = { now: () => time }
  const scheduler: Scheduler = await startScheduler({
    schedules: storage.schedules,
    cron,
    clock,
    ids: idSource(clock),
    events: {
      scheduleFired: ({ tick: due, late }) => fired.push(late ? `${due} late` : due),
      scheduleFailed: ({ error }) => failed.push(error),
      schedulerFailed: (error) => failed.push(error),
    },
    onAccepted: () => {},
  })
  return {
    storage,
    fired,
    failed,
    /** The clock strikes a minute; it may be read a moment early. */
    strike: (minute: string, read = minute) => {
      time = read
      return tick(minute)
    },
    stop: async () => {
      await scheduler.stop()
      await storage.close()
    },
  }
}

describe('the scheduler', () => {
  const folder = aFolder()
  let database = ''
  let count = 0
  let storage: Storage
  beforeEach(async () => {
    count += 1
    database = `sqlite:${folder.path}/${count}.db`
    storage = await openStorage(database)
  })
  afterEach(() => storage.close())
  const audits = async () => (await storage.audits.list('wsp_1', { limit: 10 })).items

  it('starts an audit at the tick and not before, and says when it comes next', async () => {
    await storage.schedules.add(hourly())
    const scheduler = await aScheduler(database, at('08:58'))

    await scheduler.strike(at('08:59'))
    expect(await audits()).toEqual([])
    await scheduler.strike(at('09:00'))
    await scheduler.strike(at('09:01'))

    await scheduler.stop()
    const [audit] = await audits()
    expect(scheduler.fired).toEqual([at('09:00')])
    expect(audit).toMatchObject({ total: 1, trigger: { kind: 'schedule', scheduleId: 'sch_1', tick: at('09:00') } })
    expect(await storage.schedules.find('wsp_1', 'sch_1')).toMatchObject({ lastTickAt: at('09:00'), lastAuditId: audit?.id, nextDueAt: at('10:00') })
  })

  it('catches up once with what was missed many times', async () => {
    await storage.schedules.add(hourly())

    const scheduler = await aScheduler(database, at('15:30'))
    await scheduler.strike(at('15:31'))

    await scheduler.stop()
    expect(scheduler.fired).toEqual([`${at('09:00')} late`])
    expect(await storage.schedules.find('wsp_1', 'sch_1')).toMatchObject({ lastTickAt: at('09:00'), nextDueAt: at('16:00') })
  })

  it('acts at the minute that is struck although the clock reads a moment less', async () => {
    await storage.schedules.add(hourly())
    const scheduler = await aScheduler(database, at('08:58'))

    await scheduler.strike(at('09:00'), '2026-03-02T08:59:59.999Z')

    await scheduler.stop()
    expect(scheduler.fired).toEqual([at('09:00')])
    expect(await storage.schedules.find('wsp_1', 'sch_1')).toMatchObject({ nextDueAt: at('10:00') })
  })

  it('honours what another process made, changed, paused and removed', async () => {
    const scheduler = await aScheduler(database, at('08:00'))
    const ids = ['sch_moved', 'sch_paused', 'sch_removed'] as const
    for (const id of ids) await storage.schedules.add(hourly({ id }))
    await storage.schedules.replace(hourly({ id: 'sch_moved', nextDueAt: at('10:00') }))
    const { nextDueAt: _, ...resting } = hourly({ id: 'sch_paused', paused: true })
    await storage.schedules.replace(resting)
    await storage.schedules.remove('wsp_1', 'sch_removed')

    await scheduler.strike(at('09:00'))
    expect(scheduler.fired).toEqual([])
    await scheduler.strike(at('10:00'))

    await scheduler.stop()
    expect((await audits()).map(({ trigger }) => trigger)).toEqual([{ kind: 'schedule', scheduleId: 'sch_moved', tick: at('10:00') }])
  })

  it('fires once although two of them look at one database', async () => {
    await storage.schedules.add(hourly())
    const both = [await aScheduler(database, at('08:58')), await aScheduler(database, at('08:58'))] as const

    await Promise.all(both.map((scheduler) => scheduler.strike(at('09:00'))))

    for (const scheduler of both) await scheduler.stop()
    const [audit, ...more] = await audits()
    expect(more).toEqual([])
    expect(both.flatMap(({ fired, failed }) => [...fired, ...failed])).toEqual([at('09:00')])
    expect(await storage.schedules.find('wsp_1', 'sch_1')).toMatchObject({ lastAuditId: audit?.id, nextDueAt: at('10:00') })
  })

  it('tells of a schedule that failed, goes on with the others, and tries it again', async () => {
    for (const id of ['sch_1', 'sch_2']) await storage.schedules.add(hourly({ id }))
    let broken = true
    const scheduler = await aScheduler(database, at('08:58'), (whole) => ({
      ...whole,
      schedules: {
        ...whole.schedules,
        runTick: (tick) => (broken && tick.id === 'sch_1' ? Promise.reject(new Error('planted')) : whole.schedules.runTick(tick)),
      },
    }))

    await scheduler.strike(at('09:00'))
    broken = false
    await scheduler.strike(at('09:01'))

    await scheduler.stop()
    expect(scheduler.failed).toEqual([expect.objectContaining({ message: 'planted' })])
    expect(scheduler.fired).toEqual([at('09:00'), `${at('09:00')} late`])
  })
})
