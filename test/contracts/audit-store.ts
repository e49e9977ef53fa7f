import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { AccountResult, AuditTarget, AuditTask } from '../../domain/audit/audit.ts'
import { vitalityOf } from '../../domain/audit/vitality/assess-vitality.ts'
import type { AuditStore } from '../../domain/ports.ts'
import { openTasks } from '../support/open-tasks.ts'

type Opened = { readonly store: AuditStore; close(): Promise<void> }

const WORKSPACE = 'wsp_1'
const at = (minute: number): string => `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`
const target = (reference: string): AuditTarget => ({ account: { platform: 'blog', reference } })
const resultOf = ({ account }: AuditTarget, detail = 'feed-not-found'): AccountResult => ({
  status: 'not-found',
  account,
  observedAt: at(30),
  detail,
  changes: [],
})
const alive = ({ account }: AuditTarget): AccountResult => ({
  status: 'ok',
  account,
  observedAt: at(30),
  posts: 1,
  undated: 0,
  vitality: { ...vitalityOf({ posts: [at(1)], asOf: at(30) }), state: 'steady' },
  changes: [],
})
const names = (tasks: readonly AuditTask[]): readonly string[] => tasks.map((task) => `${task.auditId}/${task.target.account.reference}`)

/** Of LinkedIn, in the stores under test. */
export const LIMIT = 3

/** What every store of audits must do, whatever it is made of. `open` makes an empty one that reads `LIMIT` accounts of LinkedIn at once. */
export const describeAuditStore = (name: string, open: () => Promise<Opened>): void => {
  describe(`audit store: ${name}`, () => {
    let opened: Opened
    let store: AuditStore
    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })
    afterEach(() => opened.close())

    const accept = (id: string, references: readonly string[], minute = 0, workspaceId = WORKSPACE): Promise<boolean> =>
      store.accept({ id, workspaceId, createdAt: at(minute), trigger: { kind: 'request' }, targets: references.map(target) })
    const claim = (worker: string, limit = 10, minute = 20, leaseMinute = 25): Promise<readonly AuditTask[]> =>
      store.claim({ worker, now: at(minute), leaseUntil: at(leaseMinute), limit })
    const complete = (worker: string, task: AuditTask, minute = 21, result = resultOf(task.target)): Promise<boolean> =>
      store.complete({ worker, task, result, now: at(minute) })
    const status = async (id: string): Promise<string | undefined> => (await store.find(WORKSPACE, id))?.status

    it('gives back what it accepted, in the order it was asked for', async () => {
      await accept('aud_1', ['c', 'a', 'b'])

      const audit = await store.find(WORKSPACE, 'aud_1')

      expect(audit).toEqual({
        id: 'aud_1',
        workspaceId: WORKSPACE,
        status: 'queued',
        createdAt: at(0),
        trigger: { kind: 'request' },
        targets: ['c', 'a', 'b'].map(target),
        results: [],
      })
    })

    it('shows an audit to its own workspace only', async () => {
      await accept('aud_1', ['a'])

      expect(await store.find('wsp_2', 'aud_1')).toBeUndefined()
      expect((await store.list('wsp_2', { limit: 10 })).items).toEqual([])
      expect(await store.cancel({ workspaceId: 'wsp_2', id: 'aud_1', now: at(1) })).toBeUndefined()
      expect(await status('aud_1')).toBe('queued')
    })

    it('goes from queued through running to completed', async () => {
      await accept('aud_1', ['a', 'b'])
      const [first, second] = (await claim('w1')) as [AuditTask, AuditTask]

      expect(await status('aud_1')).toBe('running')
      await complete('w1', second, 21)
      expect(await store.find(WORKSPACE, 'aud_1')).toMatchObject({ status: 'running', results: [resultOf(target('b'))] })
      await complete('w1', first, 22)
      expect(await store.find(WORKSPACE, 'aud_1')).toMatchObject({
        status: 'completed',
        finishedAt: at(22),
        results: [resultOf(target('a')), resultOf(target('b'))],
      })
    })

    it('takes an audit of more targets than one statement holds, and one of none', async () => {
      const many = Array.from({ length: 450 }, (_, index) => `r${index}`)
      await accept('aud_many', many)
      await accept('aud_none', [], 1)

      expect((await store.find(WORKSPACE, 'aud_many'))?.targets.map(({ account }) => account.reference)).toEqual(many)
      expect(await store.find(WORKSPACE, 'aud_none')).toMatchObject({ status: 'completed', finishedAt: at(1) })
    })

    it('hands the posts of an imported history to the worker and keeps them out of what is shown', async () => {
      const imported = { posts: [{ publishedAt: at(0), title: 'Hello' }], observedUntil: at(5), truncated: true }
      const given: AuditTarget = { account: { platform: 'facebook', reference: 'page' }, imported }
      await store.accept({ id: 'aud_1', workspaceId: WORKSPACE, createdAt: at(0), trigger: { kind: 'request' }, targets: [given] })

      const [task] = await claim('w1')

      expect(task?.target).toEqual(given)
      const shown = { ...given, imported: { ...imported, posts: [] } }
      expect((await store.find(WORKSPACE, 'aud_1'))?.targets).toEqual([shown])
    })

    it('writes nothing when it refuses: an id that is taken leaves no tasks behind', async () => {
      await accept('aud_1', ['a'])

      await expect(accept('aud_1', ['b', 'c'])).rejects.toThrow()

      expect(await openTasks(store)).toBe(1)
    })

    describe('queue', () => {
      it('leaves out accounts of another organisation than the one it is for', async () => {
        const of = (id: string, organisationId: string, references: readonly string[]) =>
          store.accept({ id, workspaceId: 'wsp_1', organisationId, createdAt: at(1), trigger: { kind: 'request' }, targets: references.map(target) })
        await of('aud_1', 'org_1', ['a', 'b'])

        await of('aud_2', 'org_2', ['a', 'c'])
        await of('aud_3', 'org_2', ['b'])

        expect((await store.find('wsp_1', 'aud_2'))?.targets).toEqual([target('c')])
        expect(await store.find('wsp_1', 'aud_3')).toMatchObject({ targets: [], finishedAt: at(1) })
      })

      it('gives an account that two organisations name at once to one of them', async () => {
        const asked = Array.from({ length: 8 }, (_, number) =>
          store.accept({
            id: `aud_${number}`,
            workspaceId: WORKSPACE,
            organisationId: `org_${number % 2}`,
            createdAt: at(number % 2),
            trigger: { kind: 'request' },
            targets: [target(`r${number >> 1}`)],
          }),
        )
        await Promise.all(asked)

        const owners = new Map<string, Set<string>>()
        for (const { auditId, target: one } of await claim('w1', 20))
          owners.set(one.account.reference, (owners.get(one.account.reference) ?? new Set()).add(`org_${Number(auditId.at(-1)) % 2}`))
        expect([...owners.values()].map((those) => those.size)).toEqual([1, 1, 1, 1])
        for (let number = 0; number < 8; number += 1) {
          const audit = await store.find(WORKSPACE, `aud_${number}`)
          expect(audit?.status).toBe(audit?.targets.length === 0 ? 'completed' : 'running')
        }
      })

      it('serves the oldest audit first, and within it the order asked for', async () => {
        await accept('aud_1', ['a', 'b'], 1)
        await accept('aud_2', ['x', 'y'], 2)

        expect(names(await claim('w1', 3))).toEqual(['aud_1/a', 'aud_1/b', 'aud_2/x'])
        expect(names(await claim('w2', 3))).toEqual(['aud_2/y'])
        expect(await claim('w3')).toEqual([])
      })

      it('gives each workspace its turn, however much another one has waiting', async () => {
        await accept('aud_1', ['a', 'b', 'c', 'd', 'e'])
        for (const task of await claim('w1', 2)) await complete('w1', task)
        await accept('aud_2', ['x', 'y'], 1, 'wsp_2')

        expect(names(await claim('w1', 4))).toEqual(['aud_1/c', 'aud_1/d', 'aud_2/x', 'aud_2/y'])
      })

      it('gives a workspace no more turns for asking many times at once', async () => {
        await Promise.all(
          Array.from({ length: 6 }, (_, number) =>
            accept(
              `aud_${number}`,
              ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}${number}`),
            ),
          ),
        )
        await accept('aud_other', ['x', 'y', 'z'], 1, 'wsp_2')

        const first = names(await claim('w1', 6))

        expect(first.filter((name) => name.startsWith('aud_other'))).toHaveLength(3)
      })

      it('remembers the last turn of who always has one thing waiting, so that nobody is overtaken for ever', async () => {
        const trigger = { kind: 'schedule', scheduleId: 'sch_1', tick: at(0) } as const
        await accept('aud_0', ['first'], 0, 'wsp_2')
        await store.accept({ id: 'aud_s', workspaceId: WORKSPACE, createdAt: at(0), trigger, targets: ['s1', 's2', 's3'].map(target) })
        const had: string[] = []
        for (let round = 1; round <= 12; round += 1) {
          await accept(`aud_${round}`, [`again${round}`], 1, 'wsp_2')
          for (const task of await claim('w1', 1)) {
            had.push(task.auditId)
            await complete('w1', task)
          }
        }

        expect(had.filter((id) => id === 'aud_s')).toHaveLength(3)
      })

      it('does not look for work among what was cancelled', async () => {
        await accept(
          'aud_gone',
          Array.from({ length: 60 }, (_, number) => `r${number}`),
        )
        await accept('aud_live', ['x'], 1, 'wsp_2')
        await claim('w1', 5)
        await store.cancel({ workspaceId: WORKSPACE, id: 'aud_gone', now: at(21) })
        await accept('aud_next', ['y'], 2, 'wsp_2')

        expect(names(await claim('w2', 4)).filter((name) => name !== 'aud_live/x')).toEqual(['aud_next/y'])
      })

      it('lets what somebody asked for go before what schedules asked for, and keeps neither waiting for ever', async () => {
        const trigger = { kind: 'schedule', scheduleId: 'sch_1', tick: at(0) } as const
        const scheduled = ['s1', 's2', 's3', 's4'].map(target)
        await store.accept({ id: 'aud_0', workspaceId: WORKSPACE, createdAt: at(0), trigger, targets: scheduled })
        await accept('aud_1', ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'], 1)

        expect([...names(await claim('w1', 7))].sort()).toEqual(['aud_0/s1', 'aud_0/s2', ...['1', '2', '3', '4', '5'].map((n) => `aud_1/r${n}`)])
      })

      it('takes from each platform its share', async () => {
        const page = (reference: string): AuditTarget => ({ account: { platform: 'facebook', reference } })
        await accept('aud_1', ['a', 'b', 'c', 'd', 'e'])
        const targets = ['p', 'q', 'r'].map(page)
        await store.accept({ id: 'aud_2', workspaceId: WORKSPACE, createdAt: at(1), trigger: { kind: 'request' }, targets })

        expect(names(await claim('w1', 4))).toEqual(['aud_1/a', 'aud_1/b', 'aud_2/p', 'aud_2/q'])
        expect(names(await claim('w1', 4))).toEqual(['aud_1/c', 'aud_1/d', 'aud_1/e', 'aud_2/r'])
      })

      it('has no more accounts of a platform read at once than its limit, whoever asks', async () => {
        const page = (reference: string): AuditTarget => ({ account: { platform: 'linkedin', reference } })
        const targets = Array.from({ length: 12 }, (_, number) => page(`p${number}`))
        await store.accept({ id: 'aud_1', workspaceId: WORKSPACE, createdAt: at(0), trigger: { kind: 'request' }, targets })

        const claimed = (await Promise.all(['w1', 'w2', 'w3', 'w4'].map((worker) => claim(worker, 2)))).flat()
        expect(claimed).toHaveLength(LIMIT)
        expect(await claim('w5', 5)).toEqual([])
        for (const task of claimed.slice(0, 2)) for (const worker of ['w1', 'w2', 'w3', 'w4']) await complete(worker, task)

        expect(await claim('w5', 5)).toHaveLength(2)
      })

      it('never gives a task to two workers that ask at once', async () => {
        await accept(
          'aud_1',
          Array.from({ length: 40 }, (_, index) => `r${index}`),
        )

        const claimed = (await Promise.all(['w1', 'w2', 'w3', 'w4'].map((worker) => claim(worker, 12)))).flat()

        expect(claimed).toHaveLength(40)
        expect(new Set(names(claimed)).size).toBe(40)
      })

      it('gives a task to somebody else once its lease ran out, and not before', async () => {
        await accept('aud_1', ['a'])
        await claim('w1', 1, 20, 25)

        expect(await claim('w2', 1, 24, 29)).toEqual([])
        expect(await claim('w2', 1, 25, 29)).toHaveLength(1)
      })

      it('keeps a renewed task from others', async () => {
        await accept('aud_1', ['a'])
        await claim('w1', 1, 20, 25)
        const tasks = [{ auditId: 'aud_1', position: 0 }]
        await store.renew({ worker: 'w1', tasks, leaseUntil: at(40) })
        await store.renew({ worker: 'w2', tasks, leaseUntil: at(21) })

        expect(await claim('w2', 1, 39, 45)).toEqual([])
      })

      it('lets the lease of a task run out that its worker does not name', async () => {
        await accept('aud_1', ['kept', 'lost'])
        await claim('w1', 2, 20, 25)
        await store.renew({ worker: 'w1', tasks: [{ auditId: 'aud_1', position: 0 }], leaseUntil: at(40) })
        await store.renew({ worker: 'w1', tasks: [], leaseUntil: at(50) })

        expect(names(await claim('w2', 2, 30, 35))).toEqual(['aud_1/lost'])
      })

      it('takes no result from a worker that lost the task, and only one from the worker that holds it', async () => {
        await accept('aud_1', ['a'])
        const [task] = (await claim('w1', 1, 20, 25)) as [AuditTask]
        await claim('w2', 1, 26, 30)

        expect(await complete('w1', task, 27, resultOf(task.target, 'late'))).toBe(false)
        expect(await complete('w2', task, 28, resultOf(task.target, 'in-time'))).toBe(true)
        expect(await complete('w2', task, 29, resultOf(task.target, 'twice'))).toBe(false)
        expect(await store.find(WORKSPACE, 'aud_1')).toMatchObject({ finishedAt: at(28), results: [{ detail: 'in-time' }] })
      })

      it('takes no result for a task nobody claimed', async () => {
        await accept('aud_1', ['a'])

        expect(await complete('w1', { auditId: 'aud_1', workspaceId: WORKSPACE, position: 0, target: target('a') })).toBe(false)
        expect(await status('aud_1')).toBe('queued')
      })

      it('queues what was handed back, and being handed back is no crash', async () => {
        await accept('aud_1', ['a', 'b'])
        for (let shutdown = 0; shutdown < 8; shutdown += 1) {
          await claim('w1')
          await store.release('w1')
        }

        expect(await status('aud_1')).toBe('queued')
        expect(names(await claim('w2'))).toEqual(['aud_1/a', 'aud_1/b'])
      })

      it('gives up a task that took five workers down, and goes on with the next', async () => {
        await accept('aud_1', ['poison', 'fine'])
        for (const worker of ['w1', 'w2', 'w3', 'w4', 'w5']) expect(names(await claim(worker, 1, 20, 20))).toEqual(['aud_1/poison'])

        expect(names(await claim('w6', 1, 22, 25))).toEqual(['aud_1/fine'])

        const given = { status: 'unreachable', account: target('poison').account, observedAt: at(22), detail: 'gave-up-after-crashes', changes: [] }
        expect(await store.find(WORKSPACE, 'aud_1')).toMatchObject({ status: 'running', results: [given] })
        expect(await store.queueState(at(23))).toMatchObject({ waiting: 0, running: 1, gaveUp: 1 })
      })

      it('counts what waits and what runs, in all workspaces', async () => {
        await accept('aud_1', ['a', 'b'])
        await accept('aud_2', ['c'], 1, 'wsp_2')
        const [task] = (await claim('w1', 1)) as [AuditTask]

        expect(await openTasks(store)).toBe(3)
        await complete('w1', task)
        expect(await openTasks(store)).toBe(2)
      })

      it('tells what waits, since when, and what runs; what ran out of its lease waits again', async () => {
        expect(await store.queueState(at(0))).toEqual({ waiting: 0, running: 0, gaveUp: 0 })
        await accept('aud_1', ['a', 'b'])
        await accept('aud_2', ['c'], 3)
        const [first] = (await claim('w1', 2, 5, 20)) as [AuditTask]

        expect(await store.queueState(at(6))).toEqual({ waiting: 1, running: 2, oldestWaitingSince: at(3), gaveUp: 0 })
        expect(await store.queueState(at(20))).toEqual({ waiting: 3, running: 0, oldestWaitingSince: at(0), gaveUp: 0 })
        await complete('w1', first)
        expect(await store.queueState(at(6))).toEqual({ waiting: 1, running: 1, oldestWaitingSince: at(3), gaveUp: 0 })
      })
    })

    describe('cancelling', () => {
      it('drops the open tasks and keeps the results', async () => {
        await accept('aud_1', ['a', 'b', 'c'])
        const [first, second] = (await claim('w1', 2)) as [AuditTask, AuditTask]
        await complete('w1', first)

        const cancelled = await store.cancel({ workspaceId: WORKSPACE, id: 'aud_1', now: at(23) })

        expect(cancelled).toMatchObject({ status: 'cancelled', finishedAt: at(23), results: [resultOf(target('a'))] })
        expect(await complete('w1', second, 24)).toBe(false)
        expect(await claim('w2', 10, 59, 59)).toEqual([])
        expect(await openTasks(store)).toBe(0)
      })

      it('leaves a finished audit as it is', async () => {
        await accept('aud_1', ['a'])
        const [task] = (await claim('w1')) as [AuditTask]
        await complete('w1', task, 21)

        const audit = await store.cancel({ workspaceId: WORKSPACE, id: 'aud_1', now: at(30) })

        expect(audit).toMatchObject({ status: 'completed', finishedAt: at(21) })
      })

      it('knows no audit that is not there', async () => {
        expect(await store.cancel({ workspaceId: WORKSPACE, id: 'aud_9', now: at(1) })).toBeUndefined()
      })
    })

    describe('schedule ticks', () => {
      const ticked = (id: string, scheduleId: string, minute: number): Promise<boolean> =>
        store.accept({
          id,
          workspaceId: WORKSPACE,
          createdAt: at(minute),
          trigger: { kind: 'schedule', scheduleId, tick: at(minute) },
          targets: [target('a')],
        })

      it('accepts one audit per tick of a schedule', async () => {
        const answers = await Promise.all([ticked('aud_1', 'sch_1', 0), ticked('aud_2', 'sch_1', 0), ticked('aud_3', 'sch_1', 0)])

        expect([...answers].sort()).toEqual([false, false, true])
        expect(await openTasks(store)).toBe(1)
        for (const [place, id] of ['aud_1', 'aud_2', 'aud_3'].entries())
          expect((await store.find(WORKSPACE, id))?.trigger).toEqual(
            answers[place] ? { kind: 'schedule', scheduleId: 'sch_1', tick: at(0) } : undefined,
          )
      })

      it('accepts the next tick, the same moment of another schedule, and any number of requests', async () => {
        await ticked('aud_1', 'sch_1', 0)

        expect(await ticked('aud_2', 'sch_1', 1)).toBe(true)
        expect(await ticked('aud_3', 'sch_2', 0)).toBe(true)
        expect(await accept('aud_4', ['a'])).toBe(true)
        expect(await accept('aud_5', ['a'])).toBe(true)
      })
    })

    describe('lists', () => {
      const summary = async (id: string) => (await store.list(WORKSPACE, { limit: 10 })).items.find((item) => item.id === id)

      it('tell what belongs to some organisations, and nothing where there are none of them', async () => {
        const audit = { workspaceId: WORKSPACE, trigger: { kind: 'request' }, targets: [target('a')] } as const
        await store.accept({ ...audit, id: 'aud_1', organisationId: 'org_1', createdAt: at(1) })
        await store.accept({ ...audit, id: 'aud_2', organisationId: 'org_2', createdAt: at(2) })
        await store.accept({ ...audit, id: 'aud_3', createdAt: at(3) })
        const of = async (organisationIds: readonly string[]) =>
          (await store.list(WORKSPACE, { limit: 9 }, { organisationIds })).items.map(({ id }) => id)

        expect(await of(['org_1'])).toEqual(['aud_1'])
        expect(await of(['org_1', 'org_2'])).toEqual(['aud_2', 'aud_1'])
        expect(await of([])).toEqual([])
      })

      it('counts the accounts of an audit by how they came out', async () => {
        await accept('aud_1', ['a', 'b', 'c', 'd'])
        expect(await summary('aud_1')).toEqual({
          id: 'aud_1',
          workspaceId: WORKSPACE,
          status: 'queued',
          createdAt: at(0),
          trigger: { kind: 'request' },
          done: 0,
          total: 4,
          counts: {},
        })

        const [first, second, third] = (await claim('w1', 3)) as [AuditTask, AuditTask, AuditTask]
        await complete('w1', first, 21, alive(first.target))
        await complete('w1', second, 21)
        await complete('w1', third, 21)
        expect(await summary('aud_1')).toMatchObject({ status: 'running', done: 3, total: 4, counts: { steady: 1, 'not-found': 2 } })

        for (const task of await claim('w1')) await complete('w1', task, 22)
        expect(await summary('aud_1')).toMatchObject({ status: 'completed', finishedAt: at(22), done: 4, counts: { steady: 1, 'not-found': 3 } })
      })

      it('says running as soon as a task is claimed, and counts what a cancelled audit had done', async () => {
        await accept('aud_1', ['a', 'b'])
        const [task] = (await claim('w1', 1)) as [AuditTask]
        expect(await summary('aud_1')).toMatchObject({ status: 'running', done: 0, total: 2 })

        await complete('w1', task)
        await store.cancel({ workspaceId: WORKSPACE, id: 'aud_1', now: at(23) })

        expect(await summary('aud_1')).toMatchObject({ status: 'cancelled', done: 1, total: 2, counts: { 'not-found': 1 } })
      })

      it('goes from the newest to the oldest, page by page, undisturbed by what is accepted meanwhile', async () => {
        for (const [id, minute] of [
          ['aud_1', 1],
          ['aud_2', 2],
          ['aud_3', 2],
          ['aud_4', 3],
          ['aud_5', 4],
        ] as const)
          await accept(id, ['a'], minute)

        const first = await store.list(WORKSPACE, { limit: 2 })
        await accept('aud_6', ['a'], 5)
        const second = await store.list(WORKSPACE, { limit: 2, cursor: first.nextCursor as string })
        const third = await store.list(WORKSPACE, { limit: 2, cursor: second.nextCursor as string })

        expect([first, second, third].map(({ items }) => items.map(({ id }) => id))).toEqual([['aud_5', 'aud_4'], ['aud_3', 'aud_2'], ['aud_1']])
        expect(third).not.toHaveProperty('nextCursor')
        const oldest = await store.list(WORKSPACE, { limit: 2 }, { sort: 'createdAt' })
        const next = await store.list(WORKSPACE, { limit: 9, cursor: oldest.nextCursor as string }, { sort: 'createdAt' })
        expect([oldest, next].map(({ items }) => items.map(({ id }) => id))).toEqual([
          ['aud_1', 'aud_2'],
          ['aud_3', 'aud_4', 'aud_5', 'aud_6'],
        ])
        const foreign = { limit: 2, cursor: oldest.nextCursor as string }
        await expect(store.list(WORKSPACE, foreign)).rejects.toMatchObject({ name: 'InvalidCursor' })
      })

      it('has no further page when the last one is just full', async () => {
        await accept('aud_1', ['a'])

        expect(await store.list(WORKSPACE, { limit: 1 })).not.toHaveProperty('nextCursor')
      })

      it.each(['x', 'bm90IGpzb24', '', 'W10', 'WzEsMl0', 'WyJhIiwiYiJd='])('refuses %j, which is no cursor of its own', async (cursor) => {
        await expect(store.list(WORKSPACE, { limit: 1, cursor })).rejects.toMatchObject({ name: 'InvalidCursor', code: 'invalid-cursor' })
      })
    })

    describe('previous result', () => {
      const finish = async (id: string, minute: number, detail: string, workspaceId = WORKSPACE): Promise<void> => {
        await accept(id, ['a'], minute, workspaceId)
        for (const task of await claim('w1')) await complete('w1', task, 21, resultOf(task.target, detail))
      }
      const previous = (beforeAuditId: string, reference = 'a'): Promise<AccountResult | undefined> =>
        store.previousResult({ workspaceId: WORKSPACE, account: { platform: 'blog', reference }, beforeAuditId })

      it('is the newest one of the same account before the audit', async () => {
        await finish('aud_1', 1, 'oldest')
        await finish('aud_2', 2, 'previous')
        await finish('aud_3', 2, 'other-workspace', 'wsp_2')
        await accept('aud_4', ['a'], 3)
        await finish('aud_5', 4, 'later')

        expect(await previous('aud_4')).toMatchObject({ detail: 'previous' })
      })

      it('is found by any spelling of the account', async () => {
        await accept('aud_1', ['http://blog.example.org/five'], 1)
        for (const task of await claim('w1')) await complete('w1', task, 21, resultOf(task.target, 'spelled'))
        await accept('aud_2', ['b'], 2)

        expect(await previous('aud_2', 'HTTPS://www.Blog.example.org/five/')).toMatchObject({ detail: 'spelled' })
        expect(await previous('aud_2', 'http://blog.example.org/six')).toBeUndefined()
        expect((await store.find(WORKSPACE, 'aud_1'))?.targets[0]?.account.reference).toBe('http://blog.example.org/five')
      })

      it('skips an audit that has no result for the account', async () => {
        await finish('aud_1', 1, 'oldest')
        await accept('aud_2', ['a'], 2)
        await store.cancel({ workspaceId: WORKSPACE, id: 'aud_2', now: at(3) })
        await accept('aud_3', ['a'], 4)

        expect(await previous('aud_3')).toMatchObject({ detail: 'oldest' })
      })

      it('is the newest for which it could be read, where that is asked', async () => {
        await accept('aud_1', ['a'], 1)
        for (const task of await claim('w1')) await complete('w1', task, 21, alive(task.target))
        await finish('aud_2', 2, 'trouble')
        await accept('aud_3', ['a'], 3)

        expect(await previous('aud_3')).toMatchObject({ detail: 'trouble' })
        const before = { workspaceId: WORKSPACE, account: { platform: 'blog', reference: 'a' }, beforeAuditId: 'aud_3', wasRead: true } as const
        expect(await store.previousResult(before)).toMatchObject({ status: 'ok' })
        expect(await store.previousResult({ ...before, beforeAuditId: 'aud_1' })).toBeUndefined()
      })

      it('is the newest of an audit accepted until a moment, where one is named', async () => {
        await finish('aud_1', 1, 'oldest')
        await finish('aud_2', 2, 'in time')
        await finish('aud_3', 5, 'too late')
        await accept('aud_4', ['a'], 6)
        const before = { workspaceId: WORKSPACE, account: { platform: 'blog', reference: 'a' }, beforeAuditId: 'aud_4' } as const

        expect(await store.previousResult({ ...before, acceptedUntil: at(2) })).toMatchObject({ detail: 'in time' })
        expect(await store.previousResult({ ...before, acceptedUntil: at(0) })).toBeUndefined()
      })

      it('is absent for the first audit, another account and an unknown audit', async () => {
        await finish('aud_1', 1, 'first')
        await accept('aud_2', ['b'], 2)

        expect(await previous('aud_1')).toBeUndefined()
        expect(await previous('aud_2', 'b')).toBeUndefined()
        expect(await previous('aud_9')).toBeUndefined()
      })
    })
  })
}
