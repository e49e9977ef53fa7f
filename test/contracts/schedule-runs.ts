import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { AuditTarget } from '../../domain/audit/audit.ts'
import type { Dossier } from '../../domain/audit/dossier.ts'
import { vitalityOf } from '../../domain/audit/vitality/assess-vitality.ts'
import type { VitalityState } from '../../domain/audit/vitality/vitality.ts'
import type { AccountStore, AuditStore, Schedule, ScheduleStore } from '../../domain/ports.ts'
import type { Organisation, OrganisationStore } from '../../domain/tenancy/organisation.ts'

type Stores = {
  readonly schedules: ScheduleStore
  readonly audits: AuditStore
  readonly accounts: AccountStore
  readonly organisations: OrganisationStore<unknown>
}
type Opened = { readonly store: Stores; close(): Promise<void> }

const WORKSPACE = 'wsp_1'
const on = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T06:00:00.000Z`
const target = (reference: string): AuditTarget => ({ account: { platform: 'blog', reference } })
const order = (changes: Partial<Schedule>): Schedule => ({
  id: 'sch_1',
  workspaceId: WORKSPACE,
  name: 'Every morning',
  cron: '0 6 * * *',
  timeZone: 'UTC',
  paused: false,
  targets: [],
  createdAt: on(1),
  nextDueAt: on(2),
  ...changes,
})
const organisation = (id: string): Organisation => ({
  id,
  workspaceId: WORKSPACE,
  createdAt: on(1),
  updatedAt: on(1),
  version: 1,
  name: id,
})

/** What every store must do with the accounts of schedules that run. `open` makes an empty one. */
export const describeScheduleRuns = (name: string, open: () => Promise<Opened>): void => {
  describe(`schedule runs: ${name}`, () => {
    let opened: Opened
    let stores: Stores
    let made = 0
    beforeEach(async () => {
      opened = await open()
      stores = opened.store
      made = 0
      for (const id of ['org_1', 'org_2']) await stores.organisations.add(organisation(id))
    })
    afterEach(() => opened.close())

    const account = (reference: string, { organisationId, ...dossier }: Dossier & { readonly organisationId?: string } = {}) =>
      stores.accounts.register({
        workspaceId: WORKSPACE,
        account: target(reference).account,
        dossier,
        now: on(1),
        ...(organisationId === undefined ? {} : { organisationId }),
      })
    const run = (day: number, changes: { readonly runsMissed?: () => number } = {}) =>
      stores.schedules.runTick({
        workspaceId: WORKSPACE,
        id: 'sch_1',
        tick: on(day),
        now: on(day),
        next: () => ({ tick: on(day + 1), at: on(day + 1) }),
        nextAuditId: () => {
          made += 1
          return `aud_${made}`
        },
        ...changes,
      })
    const lookedAt = async (id: string): Promise<readonly string[]> =>
      ((await stores.audits.find(WORKSPACE, id))?.targets ?? []).map((one) => one.account.reference)
    /** Everything that waits is read on that day, and found in that state. */
    const readAll = async (day: number, state: VitalityState) => {
      const worker = `wrk_${day}`
      for (;;) {
        const tasks = await stores.audits.claim({ worker, now: on(day), leaseUntil: on(day + 1), limit: 50 })
        if (tasks.length === 0) return
        for (const task of tasks) {
          const vitality = { ...vitalityOf({ posts: ['2026-02-04', '2026-02-11', '2026-02-18', '2026-02-25', '2026-03-01'], asOf: on(day) }), state }
          const result = { status: 'ok', account: task.target.account, observedAt: on(day), posts: 5, undated: 0, vitality, changes: [] } as const
          await stores.audits.complete({ worker, task, now: on(day), result })
        }
      }
    }

    it('looks at all accounts of its organisation, and at no others', async () => {
      await stores.schedules.add(order({ organisationId: 'org_1', scope: { kind: 'organisation' } }))
      await account('b', { organisationId: 'org_1' })
      await account('a', { organisationId: 'org_1' })
      await account('c', { organisationId: 'org_2' })
      await account('d')

      expect(await run(2)).toEqual({ tick: on(2), auditIds: ['aud_1'], accounts: 2, notDue: 0, resting: 0 })
      expect(await lookedAt('aud_1')).toEqual(['a', 'b'])
      expect(await stores.audits.find(WORKSPACE, 'aud_1')).toMatchObject({ organisationId: 'org_1' })
    })

    it('finds a tag in any spelling, as accounts have it when it runs', async () => {
      await stores.schedules.add(order({ scope: { kind: 'tag', tag: 'MUSÉE' } }))
      await account('a', { tags: ['Musée', 'night'] })
      const { account: other } = await account('b', { tags: ['night'] })
      await stores.accounts.putDossier(WORKSPACE, other.id, { dossier: { tags: ['muse\u0301e'] }, now: on(2) })
      const { account: former } = await account('c', { tags: ['musée'] })
      await stores.accounts.putDossier(WORKSPACE, former.id, { dossier: {}, now: on(2) })

      await run(2)

      expect(await lookedAt('aud_1')).toEqual(['a', 'b'])
      const listed = await stores.accounts.list(WORKSPACE, { limit: 9 }, { tag: 'musée' })
      expect(listed.items.map((one) => one.account.reference).sort()).toEqual(['a', 'b'])
    })

    it('keeps to its organisation whatever the tag', async () => {
      await stores.schedules.add(order({ organisationId: 'org_1', scope: { kind: 'tag', tag: 'museum' } }))
      for (const [reference, organisationId] of [
        ['a', 'org_1'],
        ['b', 'org_2'],
      ] as const)
        await account(reference, { tags: ['museum'], organisationId })
      await account('c', { tags: ['museum'] })

      await run(2)

      expect(await lookedAt('aud_1')).toEqual(['a'])
    })

    it('looks at those that are dormant by then, and records a run without any', async () => {
      await stores.schedules.add(order({ scope: { kind: 'dormant' } }))
      await account('a')

      expect(await run(2)).toEqual({ tick: on(2), auditIds: [], accounts: 0, notDue: 0, resting: 0 })
      await stores.audits.accept({ id: 'aud_0', workspaceId: WORKSPACE, createdAt: on(2), trigger: { kind: 'request' }, targets: [target('a')] })
      await readAll(2, 'dormant')
      expect(await stores.schedules.find(WORKSPACE, 'sch_1')).toMatchObject({ lastTickAt: on(2), nextDueAt: on(3), lastRun: { accounts: 0 } })
      expect(await stores.schedules.find(WORKSPACE, 'sch_1')).not.toHaveProperty('lastAuditId')
      expect(await run(3)).toMatchObject({ auditIds: ['aud_1'], accounts: 1 })
      expect(await lookedAt('aud_1')).toEqual(['a'])
    })

    it('leaves out what was archived or closed, and watches what is parked', async () => {
      await stores.schedules.add(order({ scope: { kind: 'tag', tag: 'x' } }))
      for (const state of ['archived', 'closed', 'parked'] as const)
        await account(state, { tags: ['x'], declared: { state, since: '2026-01-01', reason: 'over', author: 'Ada' } })

      expect(await run(2)).toMatchObject({ accounts: 1, resting: 2 })
      expect(await lookedAt('aud_1')).toEqual(['parked'])
    })

    it('splits what is more than one audit takes, and runs every part once', async () => {
      await stores.schedules.add(order({ scope: { kind: 'tag', tag: 'all' } }))
      for (let place = 0; place < 401; place += 1) await account(`blog-${String(place).padStart(3, '0')}`, { tags: ['all'] })

      const [one, other] = await Promise.all([run(2, { runsMissed: () => 31 }), run(2, { runsMissed: () => 31 })])

      const ran = one ?? other
      expect([one, other].filter((found) => found === undefined)).toHaveLength(1)
      expect(ran).toMatchObject({ accounts: 401 })
      expect(ran?.auditIds).toHaveLength(3)
      const parts = await Promise.all((ran?.auditIds ?? []).map((id) => stores.audits.find(WORKSPACE, id)))
      expect(parts.map((part) => part?.targets.length)).toEqual([200, 200, 1])
      expect(new Set(parts.flatMap((part) => part?.targets.map((found) => found.account.reference))).size).toBe(401)
      const trigger = { kind: 'schedule', scheduleId: 'sch_1', tick: on(2) }
      expect(parts.map((part) => part?.trigger)).toEqual([trigger, { ...trigger, part: 2 }, { ...trigger, part: 3 }])
      expect((await stores.audits.list(WORKSPACE, { limit: 9 })).items).toHaveLength(3)
    })

    it('starts none of its parts when one of them fails', async () => {
      await stores.schedules.add(order({ scope: { kind: 'tag', tag: 'all' } }))
      for (let place = 0; place < 201; place += 1) await account(`blog-${place}`, { tags: ['all'] })

      const failing = stores.schedules.runTick({
        workspaceId: WORKSPACE,
        id: 'sch_1',
        tick: on(2),
        now: on(2),
        next: () => undefined,
        nextAuditId: () => 'aud_same',
      })

      await expect(failing).rejects.toThrow()
      expect((await stores.audits.list(WORKSPACE, { limit: 9 })).items).toEqual([])
      expect(await run(2)).toMatchObject({ accounts: 201, auditIds: ['aud_1', 'aud_2'] })
    })

    it('with an adaptive interval, looks at those that are due by their own rhythm and at none that is being looked at', async () => {
      const interval = { kind: 'adaptive', atLeastDays: 3, atMostDays: 90 } as const
      await stores.schedules.add(order({ scope: { kind: 'tag', tag: 'x' }, interval }))
      await account('a', { tags: ['x'] })

      expect(await run(2)).toMatchObject({ accounts: 1, notDue: 0 })
      expect(await run(3)).toMatchObject({ accounts: 0, notDue: 1, auditIds: [] })
      await readAll(3, 'thriving')
      await account('b', { tags: ['x'] })
      expect(await run(4)).toMatchObject({ accounts: 1, notDue: 1 })
      expect(await lookedAt('aud_2')).toEqual(['b'])
    })

    it('with an adaptive interval, looks at named accounts that nobody knows yet', async () => {
      await stores.schedules.add(order({ targets: [target('new')], interval: { kind: 'adaptive', atLeastDays: 3, atMostDays: 90 } }))

      expect(await run(2)).toMatchObject({ accounts: 1 })
      await readAll(2, 'thriving')
      expect(await run(3)).toMatchObject({ accounts: 0, notDue: 1 })
    })

    it('leaves out a named account that came to another organisation since', async () => {
      await stores.schedules.add(order({ organisationId: 'org_1', targets: [target('ours'), target('theirs')] }))
      await account('theirs', { organisationId: 'org_2' })

      expect(await run(2)).toMatchObject({ accounts: 1 })
      expect(await lookedAt('aud_1')).toEqual(['ours'])
    })

    it('forgets the tags of an account with it', async () => {
      await stores.schedules.add(order({ scope: { kind: 'tag', tag: 'x' } }))
      const { account: gone } = await account('a', { tags: ['x'] })
      await stores.accounts.remove(WORKSPACE, gone.id)

      expect(await run(2)).toMatchObject({ accounts: 0 })
    })
  })
}
