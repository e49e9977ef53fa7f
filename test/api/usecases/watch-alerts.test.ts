import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { pino } from 'pino'
import { idSource } from '../../../adapters/scheduling/id-source.ts'
import { openStorage, type Storage } from '../../../adapters/storage/index.ts'
import { serviceEvents } from '../../../api/events.ts'
import { startWatchingAlerts, watchAlerts } from '../../../api/usecases/watch-alerts.ts'
import { vitalityOf } from '../../../domain/audit/vitality/assess-vitality.ts'
import type { CronClock, Schedule } from '../../../domain/ports.ts'
import { laterBy } from '../../../domain/shared/calendar.ts'
import { openTasks } from '../../support/open-tasks.ts'
import { aFolder } from '../../support/service.ts'

const START = '2027-03-01T06:00:00.000Z'
const DAY = 86_400
const days = (count: number): string => laterBy(START, count * DAY)
const account = { platform: 'facebook', reference: 'riverbank' } as const
const weekly: Schedule = {
  id: 'sch_1',
  workspaceId: 'wsp_1',
  name: 'Weekly',
  cron: '0 6 * * 1',
  timeZone: 'UTC',
  paused: false,
  targets: [{ account }],
  createdAt: START,
  nextDueAt: days(7),
}

/** A watcher in a process of its own as far as it can tell: its own connection, its own clock; all schedules are weekly. */
const aWatcher = async (database: string, now: string) => {
  const storage = await openStorage(database)
  let time = now
  const ticks: Record<string, (minute: string) => Promise<void>> = {}
  const failed: unknown[] = []
  let accepted = 0
  let looked = 0
  const cron: Pick<CronClock, 'start' | 'runsAfter'> = {
    runsAfter: (_cron, _zone, after, count) => Array.from({ length: count }, (_, index) => laterBy(after, (index + 1) * 7 * DAY)),
    start: ({ key, onTick }) => {
      ticks[key] = onTick
      return () => delete ticks[key]
    },
  }
  const clock = { now: () => time }
  const events = serviceEvents(pino({ level: 'silent' }), {
    answers: { operations: [], statuses: [] },
    role: 'scheduler',
    queue: async () => ({ waiting: 0, running: 0, oldestMs: 0, gaveUp: 0 }),
    outbox: async () => ({ oldestMs: 0, dead: 0 }),
  })
  const watcher = await startWatchingAlerts({
    alerts: storage.alerts,
    schedules: storage.schedules,
    readings: {},
    cron,
    clock,
    ids: idSource(clock),
    events: { alertsTold: events.alertsTold, schedulerFailed: (error) => failed.push(error) },
    onAccepted: () => {
      accepted += 1
    },
    onEvents: () => {},
    onLooked: () => {
      looked += 1
    },
  })
  return {
    looked: () => looked,
    failed,
    metrics: async () => (await events.metrics()).text,
    accepted: () => accepted,
    at: async (moment: string) => {
      time = moment
      await ticks['unwatched']?.(moment)
      await ticks['alerts']?.(moment)
    },
    closeStorage: () => storage.close(),
    stop: async () => {
      await watcher.stop()
      expect(ticks).toEqual({})
      await storage.close()
    },
  }
}

describe('whoever watches', () => {
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
  const alerts = async () => (await storage.alerts.list('wsp_1', { limit: 10 })).items

  const audited = async (id: string, now: string, suspended = false): Promise<void> => {
    await storage.audits.accept({ id, workspaceId: 'wsp_1', createdAt: now, trigger: { kind: 'request' }, targets: [{ account }] })
    const [task] = await storage.audits.claim({ worker: 'w', now, leaseUntil: laterBy(now, 60), limit: 1 })
    const seen = { account, observedAt: now, changes: [] }
    const vitality = vitalityOf({ posts: [START], asOf: now })
    const result = suspended
      ? { ...seen, status: 'suspended' as const, detail: 'scripted' }
      : { ...seen, status: 'ok' as const, posts: 1, undated: 0, vitality }
    if (task) await storage.audits.complete({ worker: 'w', task, result, now })
  }

  it('tells what is due once, however many watch, and counts it by level and kind', async () => {
    await audited('aud_1', START)
    await audited('aud_2', days(1), true)
    const [one, other] = [await aWatcher(database, days(1)), await aWatcher(database, days(1))]

    await Promise.all([one.at(days(2)), other.at(days(2))])

    const texts = [await one.metrics(), await other.metrics()]
    const told = texts.flatMap((text) => /^channelfit_alerts_told_total\{level="fail",kind="gone"\} (\d+)/m.exec(text)?.[1] ?? [])
    expect(told).toEqual(['1'])
    expect([...one.failed, ...other.failed]).toEqual([])
    await one.stop()
    await other.stop()
  })

  it('says after each look that it has looked, and not where it could not', async () => {
    const watcher = await aWatcher(database, START)
    expect(watcher.looked()).toBe(1)
    await watcher.at(days(1))
    expect(watcher.looked()).toBe(2)

    await watcher.closeStorage()
    await watcher.at(days(2))
    expect([watcher.looked(), watcher.failed.length > 0]).toEqual([2, true])
    await watcher.stop()
  })

  it('is not kept from telling by one thing that fails', async () => {
    await audited('aud_1', START)
    await audited('aud_2', days(1), true)
    const [id = ''] = await storage.alerts.due(days(2))
    const failed: unknown[] = []
    const told: unknown[] = []

    await watchAlerts(
      {
        alerts: {
          ...storage.alerts,
          due: async () => ['ntf_broken', id],
          send: (named, now) => (named === id ? storage.alerts.send(named, now) : Promise.reject(new Error('broken'))),
        },
        ids: { next: () => 'aud_none' },
        readings: {},
        events: { alertsTold: (sent) => told.push(sent), schedulerFailed: (error) => failed.push(error) },
        onAccepted: () => {},
      },
      { now: days(2) },
    )

    expect(failed).toEqual([new Error('broken')])
    expect(told).toMatchObject([{ told: [{ kind: 'gone' }] }])
  })

  it('asks for one audit of what was promised and not seen', async () => {
    await storage.accounts.register({ workspaceId: 'wsp_1', account, dossier: { promisedCadenceDays: 2 }, now: START })
    await audited('aud_1', START)
    const [one, other] = [await aWatcher(database, days(1)), await aWatcher(database, days(1))]

    await Promise.all([one.at(days(5)), other.at(days(5))])

    expect(one.accepted() + other.accepted()).toBe(1)
    expect(await openTasks(storage.audits)).toBe(1)
    expect(await alerts()).toEqual([])
    await one.stop()
    await other.stop()
  })

  it('says once that a schedule does not run any more, and nothing of one that merely rests', async () => {
    await storage.schedules.add(weekly)
    await audited('aud_1', START)
    const watcher = await aWatcher(database, days(1))

    await watcher.at(days(14))
    const early = await alerts()
    await watcher.at(days(15))
    await watcher.at(days(16))

    expect(early).toEqual([])
    expect(await alerts()).toMatchObject([{ condition: 'unwatched', evidence: { lookedAt: START, dueOn: '2027-03-08' } }])
    await watcher.stop()
  })

  it.each([
    ['of a scope', { targets: [], scope: { kind: 'organisation' } }],
    ['of a list', {}],
  ] as const)('says so of the accounts %s, and ends it when the schedule is paused', async (_, named) => {
    const schedule: Schedule = { ...weekly, ...named }
    await storage.schedules.add(schedule)
    await audited('aud_1', START)
    const watcher = await aWatcher(database, days(1))
    await watcher.at(days(15))
    const raised = await alerts()

    const { nextDueAt: _due, ...rest } = schedule
    await storage.schedules.replace({ ...rest, paused: true })
    await watcher.at(days(15))

    expect(raised).toMatchObject([{ condition: 'unwatched', state: 'raised' }])
    expect(await alerts()).toMatchObject([{ id: raised[0]?.id, state: 'resolved', resolution: 'not-scheduled' }])
    await watcher.stop()
  })

  it('goes by the rhythm of the account where its schedule does', async () => {
    await storage.schedules.add({ ...weekly, interval: { kind: 'adaptive', atLeastDays: 60, atMostDays: 90 } })
    await audited('aud_1', START)
    const watcher = await aWatcher(database, days(1))

    await watcher.at(days(60))
    const early = await alerts()
    await watcher.at(days(70))

    // Due on day 60, and one run of the schedule may be late for that.
    expect(early).toEqual([])
    expect(await alerts()).toMatchObject([{ condition: 'unwatched' }])
    await watcher.stop()
  })

  it('waits for a schedule that goes on after a rest', async () => {
    await storage.schedules.add({ ...weekly, lastTickAt: START, nextDueAt: days(105) })
    await audited('aud_1', START)
    const watcher = await aWatcher(database, days(100))

    await watcher.at(days(104))

    expect(await alerts()).toEqual([])
    await watcher.stop()
  })

  it('says that nobody does what a schedule asks for', async () => {
    await storage.schedules.add({ ...weekly, lastTickAt: days(14), nextDueAt: days(21) })
    await audited('aud_1', START)
    for (const day of [7, 14])
      await storage.audits.accept({
        id: `aud_${day}`,
        workspaceId: 'wsp_1',
        createdAt: days(day),
        trigger: { kind: 'request' },
        targets: [{ account }],
      })
    const watcher = await aWatcher(database, days(14))
    expect(await alerts()).toEqual([])

    await watcher.at(days(15))

    expect(await alerts()).toMatchObject([{ condition: 'unwatched', evidence: { dueOn: '2027-03-08' } }])
    await watcher.stop()
  })
})
