import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Storage } from '../../adapters/storage/index.ts'
import type { AlertNews } from '../../domain/alerts/notification.ts'
import { type AlertPolicy, DEFAULT_POLICY } from '../../domain/alerts/policy.ts'
import type { AccountResult } from '../../domain/audit/audit.ts'
import type { Dossier } from '../../domain/audit/dossier.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import { vitalityOf } from '../../domain/audit/vitality/assess-vitality.ts'
import { dateOfDay, dayOf, laterBy } from '../../domain/shared/calendar.ts'
import { EVENT_TYPES } from '../../domain/webhooks/event.ts'
import { openTasks } from '../support/open-tasks.ts'

type Opened = { readonly storage: Storage; close(): Promise<void> }

const WORKSPACE = 'wsp_1'
const MINUTE = 60
const START = '2027-03-01T10:00:00.000Z'
const at = (minutes: number): string => laterBy(START, minutes * MINUTE)
const page = (name: string): AccountReference => ({ platform: 'facebook', reference: name })
/** Every week up to the day before. */
const read = (account: AccountReference, observedAt: string, posts = weekly('2027-02-22')): AccountResult => ({
  status: 'ok',
  account,
  observedAt,
  posts: posts.length,
  undated: 0,
  vitality: vitalityOf({ posts, asOf: observedAt }),
  changes: [],
})
const weekly = (last: string): readonly string[] => Array.from({ length: 30 }, (_, week) => dateOfDay(dayOf(last) - 7 * week))
const trouble = (
  status: 'suspended' | 'private' | 'unreachable' | 'credential-rejected',
  account: AccountReference,
  observedAt: string,
): AccountResult => ({
  status,
  account,
  observedAt,
  detail: status,
  changes: [],
})

/** What every store of alerts must do, with the audits that raise them. `open` makes an empty one that can keep secrets. */
export const describeAlertStore = (name: string, open: () => Promise<Opened>): void => {
  describe(`alert store: ${name}`, () => {
    let storage: Storage
    let close: () => Promise<void>
    beforeEach(async () => {
      const opened = await open()
      storage = opened.storage
      close = opened.close
      audits = 0
      await storage.webhooks.add(
        {
          id: 'whk_1',
          workspaceId: WORKSPACE,
          createdAt: START,
          url: 'https://a.example/',
          events: EVENT_TYPES,
          language: 'en',
          paused: false,
          secretSetAt: START,
        },
        'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwN3Jq0xQ1Zc4=',
      )
    })
    afterEach(() => close())

    let audits = 0
    const claimed = async (account: AccountReference, now: string, workspaceId = WORKSPACE) => {
      audits += 1
      const id = `aud_${String(audits).padStart(4, '0')}`
      await storage.audits.accept({ id, workspaceId, createdAt: now, trigger: { kind: 'request' }, targets: [{ account }] })
      const [task] = await storage.audits.claim({ worker: 'w', now, leaseUntil: laterBy(now, MINUTE), limit: 1 })
      if (!task) throw new Error('nothing to do')
      return task
    }
    const audited = async (result: AccountResult, now = result.observedAt): Promise<void> => {
      expect(await storage.audits.complete({ worker: 'w', task: await claimed(result.account, now), result, now })).toBe(true)
    }
    /** Well at first, and suspended a minute later. */
    const suspended = async (name: string, minute = 1): Promise<void> => {
      await audited(read(page(name), at(minute - 1)))
      await audited(trouble('suspended', page(name), at(minute)))
    }
    const all = async (workspaceId = WORKSPACE) => (await storage.alerts.list(workspaceId, { limit: 100 })).items
    const news = async (): Promise<readonly AlertNews[]> => {
      const { items } = await storage.webhooks.deliveries(WORKSPACE, 'whk_1', { limit: 100 })
      return items.filter(({ type }) => type.startsWith('alert.')).map(({ data }) => data as AlertNews)
    }
    const told = async () => (await news()).map(({ members }) => members.map(({ reference, change }) => `${reference} ${change}`))
    const policed = (changes: Partial<AlertPolicy>, organisationId?: string) =>
      storage.alerts.putPolicy(WORKSPACE, { policy: { ...DEFAULT_POLICY, ...changes }, setAt: START, ...(organisationId ? { organisationId } : {}) })
    const idOf = async (name: string): Promise<string> => {
      const { items } = await storage.accounts.list(WORKSPACE, { limit: 100 })
      return items.find(({ account }) => account.reference === name)?.id ?? ''
    }
    const sendAll = async (now: string) => {
      for (const id of await storage.alerts.due(now)) await storage.alerts.send(id, now)
    }

    describe('alerts', () => {
      it('are raised and resolved with the results that show them, and belong to their workspace', async () => {
        await suspended('a')
        const [raised] = await all()
        await audited(read(page('a'), at(3)))
        await audited(read(page('a'), at(4)))

        expect(raised).toMatchObject({
          condition: 'gone',
          transition: 'suspended',
          level: 'fail',
          state: 'raised',
          raisedAt: at(1),
          account: page('a'),
        })
        expect(raised?.evidence).toEqual({ auditId: 'aud_0002', detail: 'suspended' })
        expect(await all()).toMatchObject([{ id: raised?.id, state: 'resolved', resolution: 'recovered', resolvedAt: at(4) }])
        expect(await all('wsp_2')).toEqual([])
        expect(await storage.alerts.find('wsp_2', raised?.id ?? '')).toBeUndefined()
      })

      it('show by what is so now, under the same id and untold, as long as that is as grave', async () => {
        await suspended('a')
        const [before] = await all()
        await sendAll(at(30))
        await audited(trouble('private', page('a'), at(40)))
        await sendAll(at(90))

        expect(await all()).toMatchObject([{ id: before?.id, transition: 'private', evidence: { auditId: 'aud_0003', detail: 'private' } }])
        expect(await told()).toEqual([['a raised']])
      })

      it('come from nobody who does not hold the task any more', async () => {
        await audited(read(page('a'), at(0)))
        const task = await claimed(page('a'), at(1))

        expect(await storage.audits.complete({ worker: 'other', task, result: trouble('suspended', page('a'), at(1)), now: at(1) })).toBe(false)

        expect(await all()).toEqual([])
      })

      it('go with the result when its transaction does', async () => {
        await audited(read(page('a'), at(0)))
        const task = await claimed(page('a'), at(1))
        const result = trouble('suspended', page('a'), at(1))
        const until = { leaseUntil: at(9), keptUntil: at(99) }
        await storage.replies.claim({ id: 'rpl_1', workspaceId: WORKSPACE, limits: '', key: 'k', fingerprint: 'f', path: '/', now: at(1), ...until })
        const aborted = storage.replies.carryOut('rpl_1', async () => {
          await storage.audits.complete({ worker: 'w', task, result, now: at(1) })
          throw new Error('killed')
        })
        await expect(aborted).rejects.toThrow('killed')
        const after = { alerts: await all(), due: await storage.alerts.due(at(99)) }

        await storage.audits.complete({ worker: 'w', task, result, now: at(2) })

        expect(after).toEqual({ alerts: [], due: [] })
        expect(await all()).toMatchObject([{ raisedAt: at(2) }])
        await sendAll(at(30))
        expect(await told()).toEqual([['a raised']])
      })

      it('know nothing of results that come late', async () => {
        await audited(read(page('a'), at(0)))
        await audited(read(page('a'), at(5)))

        await audited(trouble('suspended', page('a'), at(3)), at(6))

        expect(await all()).toEqual([])
      })

      it('are found by what they are about, page by page in both orders', async () => {
        for (const [place, name] of ['a', 'b', 'c'].entries()) await suspended(name, 2 * place + 1)
        const names = async (sort?: 'createdAt', cursor?: string) => {
          const { items, nextCursor } = await storage.alerts.list(WORKSPACE, { limit: 2, ...(cursor ? { cursor } : {}) }, sort ? { sort } : {})
          return { names: items.map(({ account }) => account.reference), nextCursor }
        }
        const [newest, oldest] = [await names(), await names('createdAt')]

        expect([newest.names, (await names(undefined, newest.nextCursor)).names]).toEqual([['c', 'b'], ['a']])
        expect([oldest.names, (await names('createdAt', oldest.nextCursor)).names]).toEqual([['a', 'b'], ['c']])
        const count = async (filter: object) => (await storage.alerts.list(WORKSPACE, { limit: 9 }, filter)).items.length
        expect([await count({ kind: 'gone' }), await count({ kind: 'signal' }), await count({ level: 'warn' })]).toEqual([3, 0, 0])
        expect([await count({ accountId: await idOf('a') }), await count({ organisationIds: [] })]).toEqual([1, 0])
      })

      it('are acknowledged for a time, and counted so', async () => {
        await suspended('a')
        await suspended('b')
        const [alert] = await all()
        const acknowledgement = { by: 'Ada Weber', at: at(5), until: at(10) }

        expect(await storage.alerts.acknowledge('wsp_2', alert?.id ?? '', acknowledgement)).toBeUndefined()
        expect(await storage.alerts.acknowledge(WORKSPACE, alert?.id ?? '', acknowledgement)).toMatchObject({ acknowledged: acknowledgement })

        expect(await storage.alerts.counts(WORKSPACE, at(9))).toEqual({ warn: 0, fail: 2, acknowledged: 1, notKnown: 0 })
        expect(await storage.alerts.counts(WORKSPACE, at(10))).toEqual({ warn: 0, fail: 2, acknowledged: 0, notKnown: 0 })
        const open = await storage.alerts.list(WORKSPACE, { limit: 9 }, { acknowledged: false, now: at(9) })
        expect(open.items.map(({ id }) => id)).not.toContain(alert?.id)
      })

      it('go with their account', async () => {
        await suspended('a')
        await suspended('b')
        await sendAll(at(30))

        await storage.accounts.remove(WORKSPACE, await idOf('a'))

        expect((await all()).map(({ account }) => account.reference)).toEqual(['b'])
        expect(await told()).toEqual([['b raised']])
        await storage.accounts.remove(WORKSPACE, await idOf('b'))
        expect(await told()).toEqual([])
      })
    })

    describe('reminders', () => {
      const snoozed = async (until: string) => {
        const [alert] = await all()
        await storage.alerts.acknowledge(WORKSPACE, alert?.id ?? '', { by: 'Ada Weber', at: at(30), until })
      }

      it('come once when the time is over, by however many who look', async () => {
        await suspended('a')
        await sendAll(at(30))
        await snoozed(at(100))
        expect(await storage.alerts.nextMoment(WORKSPACE)).toBe(at(100))
        expect(await storage.alerts.remind(at(99))).toBe(0)

        await Promise.all([1, 2].map(() => storage.alerts.remind(at(100))))
        await storage.alerts.remind(at(101))
        await sendAll(at(130))
        await sendAll(at(999))

        expect((await told()).sort()).toEqual([['a raised'], ['a reminded']])
        expect((await news()).find(({ reminded }) => reminded === 1)).toMatchObject({ raised: 0, level: 'fail' })
        expect(await storage.alerts.nextMoment(WORKSPACE)).toBeUndefined()
      })

      it('do not come of what is over, or what somebody sees to again', async () => {
        await suspended('a')
        await sendAll(at(30))
        await snoozed(at(100))
        await storage.alerts.remind(at(100))
        await snoozed(at(500))
        await sendAll(at(130))
        for (const minute of [140, 141]) await audited(read(page('a'), at(minute)))
        await storage.alerts.remind(at(500))
        await sendAll(at(600))

        expect((await told()).sort()).toEqual([['a raised'], ['a resolved']])
      })
    })

    describe('notifications', () => {
      it('gather what belongs together, and are sent once, by however many', async () => {
        for (const name of ['a', 'b', 'c']) await suspended(name)
        expect(await storage.alerts.due(at(15))).toEqual([])
        expect(await storage.alerts.nextMoment(WORKSPACE)).toBe(at(16))
        const due = await storage.alerts.due(at(16))

        const sent = await Promise.all([1, 2, 3].map(() => storage.alerts.send(due[0] ?? '', at(16))))

        expect(due).toHaveLength(1)
        expect(sent.filter((each) => each !== undefined)).toMatchObject([
          { kind: 'immediate', events: 1, told: Array(3).fill({ level: 'fail', kind: 'gone' }) },
        ])
        expect(await told()).toEqual([['a raised', 'b raised', 'c raised']])
        expect([await storage.alerts.due(at(99)), await storage.alerts.nextMoment(WORKSPACE)]).toEqual([[], undefined])
      })

      it('are not sent before they are due', async () => {
        await suspended('a')
        const [id = ''] = await storage.alerts.due(at(16))

        expect(await storage.alerts.send(id, at(15))).toBeUndefined()
        expect(await storage.alerts.send('ntf_none', at(99))).toBeUndefined()
        expect(await told()).toEqual([])
      })

      it('begin anew once the one before was sent', async () => {
        await suspended('a')
        await sendAll(at(16))
        await suspended('b', 18)
        await sendAll(at(40))

        expect((await told()).sort()).toEqual([['a raised'], ['b raised']])
        const { items } = await storage.webhooks.deliveries(WORKSPACE, 'whk_1', { limit: 100 })
        expect(new Set(items.map(({ eventId }) => eventId)).size).toBe(items.length)
      })

      it('are of one organisation, but for credentials and outages', async () => {
        for (const id of ['org_1', 'org_2']) {
          await storage.organisations.add({ id, workspaceId: WORKSPACE, createdAt: START, updatedAt: START, version: 1, name: id })
          for (const kind of ['gone', 'refused'])
            await storage.accounts.register({ workspaceId: WORKSPACE, account: page(`${kind} ${id}`), organisationId: id, now: START })
        }
        for (const id of ['org_1', 'org_2']) {
          await suspended(`gone ${id}`)
          await audited(read(page(`refused ${id}`), at(0)))
          await audited(trouble('credential-rejected', page(`refused ${id}`), at(1)))
        }
        await sendAll(at(30))

        expect((await told()).sort()).toEqual([['gone org_1 raised'], ['gone org_2 raised'], ['refused org_1 raised', 'refused org_2 raised']])
      })

      it('say nothing of what came and went, unless it is with other news', async () => {
        await suspended('a')
        await audited(read(page('a'), at(2)))
        await audited(read(page('a'), at(3)))
        await sendAll(at(30))

        expect(await news()).toEqual([])
        expect(await all()).toMatchObject([{ state: 'resolved' }])
      })

      it('tell nothing twice that belongs to several of them', async () => {
        await policed({ quietHours: [{ from: '00:00', to: '12:00', days: ['mon'] }], failBreaksThrough: true })
        const unreachable = [1, 2, 3].map((minute) => trouble('unreachable', page('a'), at(minute)))
        await audited(read(page('a'), at(0)))
        for (const result of unreachable) await audited(result)
        const worse: Partial<AlertPolicy> = {
          transitions: { unreadable: { level: 'fail' } },
          quietHours: [{ from: '00:00', to: '12:00', days: ['mon'] }],
        }
        await policed({ ...worse, failBreaksThrough: true })
        for (const minute of [4, 5, 6]) await audited(trouble('unreachable', page('a'), at(minute)))
        await sendAll(at(30))
        const early = await told()
        await sendAll(at(120))

        expect(early).toEqual([['a raised']])
        expect(await told()).toEqual(early)
      })

      it('are digests where that is asked, with what is still open and nobody sees to', async () => {
        await policed({ tells: { warn: 'digest', fail: 'digest' } })
        for (const name of ['a', 'b', 'c']) await suspended(name)
        await sendAll('2027-03-02T08:00:00.000Z')
        const acknowledged = (await all()).find(({ account }) => account.reference === 'c')
        await storage.alerts.acknowledge(WORKSPACE, acknowledged?.id ?? '', { by: 'Ada Weber', at: at(0) })
        for (const day of ['02', '03']) await audited(read(page('a'), `2027-03-${day}T10:00:00.000Z`))
        await sendAll('2027-03-04T08:00:00.000Z')

        const [second, first] = await news()
        expect(first).toMatchObject({ kind: 'digest', raised: 3, resolved: 0, open: 0 })
        expect(second).toMatchObject({ raised: 0, resolved: 1, open: 1, acknowledged: 1, since: '2027-03-03T08:00:00.000Z' })
        expect(second?.members.map(({ reference, change }) => `${reference} ${change}`)).toEqual(['a resolved', 'b open'])
      })

      it('are forgotten a while after they were sent, and never before', async () => {
        await suspended('a')
        await sendAll(at(30))
        await suspended('b', 40)

        await storage.alerts.forgetOld('2027-06-01T00:00:00.000Z')
        await sendAll('2027-06-01T00:00:00.000Z')

        expect((await told()).sort()).toEqual([['a raised'], ['b raised']])
      })
    })

    describe('what time brings', () => {
      const promising = async (name: string, dossier: Dossier = {}): Promise<void> => {
        await storage.accounts.register({ workspaceId: WORKSPACE, account: page(name), dossier: { promisedCadenceDays: 10, ...dossier }, now: START })
        await audited(read(page(name), at(0)))
      }
      // The last post is of 22 February, and one and a half times 10 days are over on 10 March.
      const [BEFORE, MISSED] = ['2027-03-09T23:59:00.000Z', '2027-03-10T00:00:00.000Z']

      it('is a promise that was missed since the last reading: somebody is asked to look, once', async () => {
        await promising('a')
        await promising('b')
        expect(await storage.alerts.nextMoment(WORKSPACE)).toBe(MISSED)
        expect(await storage.alerts.toLookAt(BEFORE)).toEqual([])
        const [wanted, ...others] = await storage.alerts.toLookAt(MISSED)
        if (!wanted) throw new Error('nothing to look at')

        const asked = await Promise.all([1, 2].map((each) => storage.alerts.askFor({ ...wanted, auditId: `aud_w${each}`, now: MISSED, billed: [] })))

        expect(others).toEqual([])
        expect(asked.sort()).toEqual([false, true])
        expect(await openTasks(storage.audits)).toBe(2)
        expect(await storage.alerts.toLookAt(MISSED)).toEqual([])
        expect(await storage.alerts.counts(WORKSPACE, MISSED)).toMatchObject({ notKnown: 2 })
        expect(await all()).toEqual([])
      })

      it('is nothing where a reading is new enough to know, and then it is told by that', async () => {
        await promising('a')

        await audited(read(page('a'), MISSED))

        expect(await storage.alerts.toLookAt(MISSED)).toEqual([])
        expect(await all()).toMatchObject([{ condition: 'silence', transition: 'promise-missed', level: 'warn' }])
        expect(await storage.alerts.counts(WORKSPACE, MISSED)).toMatchObject({ warn: 1, notKnown: 0 })
      })

      it('follows the dossier: another promise, a pause, rest', async () => {
        await promising('a')
        const id = await idOf('a')
        const due = async (dossier: Dossier) => {
          await storage.accounts.putDossier(WORKSPACE, id, { dossier, now: at(1) })
          return storage.alerts.nextMoment(WORKSPACE)
        }

        expect(await due({ promisedCadenceDays: 20 })).toBe('2027-03-25T00:00:00.000Z')
        expect(await due({ promisedCadenceDays: 20, pauses: [{ from: '2027-03-01', to: '2027-03-10' }] })).toBe('2027-04-04T00:00:00.000Z')
        expect(await due({ promisedCadenceDays: 20, kind: 'alert' })).toBeUndefined()
        expect(await due({})).toBeUndefined()
      })

      it.each<[AlertPolicy['looksWhenMissed'], boolean]>([
        ['never', false],
        ['unbilled', false],
        ['always', true],
      ])('asks for what the policy wants of a platform that takes money: %s', async (looksWhenMissed, isAsked) => {
        await promising('a')
        await policed({ looksWhenMissed })
        const [wanted] = await storage.alerts.toLookAt(MISSED)
        if (!wanted) throw new Error('nothing to look at')

        expect(await storage.alerts.askFor({ ...wanted, auditId: 'aud_w', now: MISSED, billed: ['facebook'] })).toBe(isAsked)
        expect(await storage.alerts.toLookAt(MISSED)).toEqual([])
        expect(await openTasks(storage.audits)).toBe(isAsked ? 1 : 0)
      })

      it('ends what is open about an account that was put to rest', async () => {
        await suspended('a')
        const declared = { state: 'archived', since: '2027-03-01', reason: 'Its purpose is over', author: 'Ada Weber' } as const
        await storage.accounts.putDossier(WORKSPACE, await idOf('a'), { dossier: { declared }, now: at(2) })

        expect([await storage.alerts.rest(at(3)), await storage.alerts.rest(at(4))]).toEqual([1, 0])

        expect(await all()).toMatchObject([{ state: 'resolved', resolution: 'at-rest', resolvedAt: at(3) }])
        await audited(trouble('suspended', page('a'), at(5)))
        expect(await all()).toHaveLength(1)
      })

      it('is that nobody looks any more, told once and until somebody does', async () => {
        await audited(read(page('a'), at(0)))
        const request = { workspaceId: WORKSPACE, accounts: [page('a'), page('unknown')], timeZone: 'Pacific/Auckland' }
        const look = (before: string, now: string) => storage.alerts.raiseUnwatched({ ...request, before, because: { runDueAt: at(20) }, now })

        expect(await look(at(0), at(60))).toBe(0)
        expect([await look(at(30), at(60)), await look(at(40), at(61))]).toEqual([1, 0])
        expect(await all()).toMatchObject([{ condition: 'unwatched', level: 'warn', evidence: { lookedAt: at(0), dueOn: '2027-03-01' } }])

        await audited(trouble('unreachable', page('a'), at(70)))
        expect(await all()).toMatchObject([{ condition: 'unwatched', state: 'resolved' }])
      })

      it('is over when no schedule has it audited any more, and may be raised again', async () => {
        await audited(read(page('a'), at(0)))
        const look = (now: string) =>
          storage.alerts.raiseUnwatched({
            workspaceId: WORKSPACE,
            accounts: [page('a')],
            before: at(30),
            because: { runDueAt: at(20) },
            timeZone: 'UTC',
            now,
          })
        await look(at(60))
        const accountId = await idOf('a')
        const open = [
          await storage.alerts.openUnwatched(WORKSPACE),
          await storage.alerts.openUnwatched(),
          await storage.alerts.openUnwatched('wsp_2'),
        ]

        await storage.alerts.endUnwatched(accountId, at(61))

        expect(open).toEqual([[{ workspaceId: WORKSPACE, accountId }], [{ workspaceId: WORKSPACE, accountId }], []])
        expect(await storage.alerts.openUnwatched()).toEqual([])
        expect(await all()).toMatchObject([{ state: 'resolved', resolution: 'not-scheduled', resolvedAt: at(61) }])
        expect(await look(at(62))).toBe(1)
      })

      it('is none of an account that only waits for a short while', async () => {
        await audited(read(page('a'), at(0)))
        const request = { workspaceId: WORKSPACE, accounts: [page('a')], timeZone: 'UTC', before: at(30), now: at(60) }
        const look = (waitingSince: string) => storage.alerts.raiseUnwatched({ ...request, because: { waitingSince } })
        expect(await look(at(50))).toBe(0)

        await claimed(page('a'), at(45))

        expect(await look(at(40))).toBe(0)
        expect(await look(at(50))).toBe(1)
      })
    })

    describe('policies', () => {
      it('that leave an account out close what is open, and forget nothing: what is still so is raised once they cover it', async () => {
        await suspended('a')
        await audited(read(page('b'), at(1)))
        await policed({ accounts: [await idOf('a')] })
        await audited(trouble('suspended', page('b'), at(2)))
        await policed({ accounts: [await idOf('b')] })
        await audited(trouble('suspended', page('a'), at(3)))
        const left = await all()
        await storage.alerts.removePolicy(WORKSPACE)
        await audited(trouble('suspended', page('b'), at(4)))
        await audited(trouble('suspended', page('a'), at(5)))

        expect(left).toMatchObject([{ account: page('a'), state: 'resolved', resolution: 'not-covered' }])
        expect((await all()).filter(({ state }) => state === 'raised').map(({ account, raisedAt }) => [account.reference, raisedAt])).toEqual([
          ['a', at(5)],
          ['b', at(4)],
        ])
      })

      it('that turn a transition off close what is open by it, and claim no recovery', async () => {
        await suspended('a')
        await policed({ transitions: { suspended: { level: 'off' } } })
        for (const minute of [2, 3, 4]) await audited(trouble('suspended', page('a'), at(minute)))
        const off = await all()
        await policed({})
        await audited(trouble('suspended', page('a'), at(5)))

        expect(off).toMatchObject([{ state: 'resolved', resolution: 'not-covered', resolvedAt: at(2) }])
        expect(await all()).toMatchObject([{ state: 'raised', raisedAt: at(5) }, { state: 'resolved' }])
      })

      it('of an organisation come before that of the workspace, and that before the default one', async () => {
        const own = { ...DEFAULT_POLICY, timeZone: 'Europe/Paris' }
        expect(await storage.alerts.policyFor(WORKSPACE, 'org_1')).toEqual({ policy: DEFAULT_POLICY })
        await policed({ failBreaksThrough: true })
        await policed({ timeZone: 'Europe/Paris' }, 'org_1')

        expect(await storage.alerts.policyFor(WORKSPACE, 'org_1')).toEqual({ policy: own, organisationId: 'org_1', setAt: START })
        expect(await storage.alerts.policyFor(WORKSPACE, 'org_2')).toEqual({ policy: { ...DEFAULT_POLICY, failBreaksThrough: true }, setAt: START })
        expect(await storage.alerts.policyFor('wsp_2')).toEqual({ policy: DEFAULT_POLICY })
        expect([await storage.alerts.removePolicy(WORKSPACE, 'org_1'), await storage.alerts.removePolicy(WORKSPACE, 'org_1')]).toEqual([true, false])
        expect(await storage.alerts.removePolicy(WORKSPACE)).toBe(true)
        expect(await storage.alerts.policyFor(WORKSPACE, 'org_1')).toEqual({ policy: DEFAULT_POLICY })
      })
    })
  })
}
