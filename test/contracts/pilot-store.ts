import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Observation, Pilot, PilotPlan, PilotState } from '../../domain/pilot/pilot.ts'
import type { KeyStore, ObservationsToRecord, PilotFilter, PilotStore, WebhookStore } from '../../domain/ports.ts'
import type { SandboxStore } from '../../domain/sandbox/sandbox.ts'
import type { OrganisationStore } from '../../domain/tenancy/organisation.ts'
import { EVENT_TYPES, type WorkspaceEvent } from '../../domain/webhooks/event.ts'
import { aDecidedPilot, aPilot, aRunningPilot } from '../support/pilots.ts'

type Stores = {
  readonly pilots: PilotStore
  readonly keys: KeyStore
  readonly organisations: OrganisationStore
  readonly sandboxes: SandboxStore
  readonly webhooks: WebhookStore
}
type Opened = { readonly store: Stores; close(): Promise<void> }

const WORKSPACE = 'wsp_1'
const at = (minute: number): string => `2026-03-20T08:${String(minute).padStart(2, '0')}:00.000Z`
const march = (day: number): string => `2026-03-${String(day).padStart(2, '0')}`
const seen = (day: number, successes: number, more: Partial<Observation> = {}): Observation => ({
  on: march(day),
  days: 1,
  pilot: { successes, trials: 20 },
  ...more,
})
const advised = (cause: string): WorkspaceEvent => ({
  type: 'pilot.advised',
  subject: 'plt_1',
  cause,
  data: { pilotId: 'plt_1', name: 'Short clips', platform: 'tiktok', advice: 'continue', asOf: march(9) },
})

/** What every store of pilots must do. `open` makes an empty one that can seal. */
export const describePilotStore = (name: string, open: () => Promise<Opened>): void => {
  describe(`pilot store: ${name}`, () => {
    let opened: Opened
    let store: PilotStore
    beforeEach(async () => {
      opened = await open()
      store = opened.store.pilots
    })
    afterEach(() => opened.close())

    const record = (observations: readonly Observation[], more: Partial<ObservationsToRecord> = {}) =>
      store.record({ workspaceId: WORKSPACE, pilotId: 'plt_1', at: at(1), observations, reason: 'Counted again.', tells: () => [], ...more })
    const observations = () => store.observations(WORKSPACE, 'plt_1')
    const replaced = () => store.replaced(WORKSPACE, 'plt_1')
    const listens = () =>
      opened.store.webhooks.add(
        {
          id: 'whk_1',
          workspaceId: WORKSPACE,
          createdAt: at(0),
          secretSetAt: at(0),
          url: 'https://example.org/hook',
          events: EVENT_TYPES,
          language: 'en',
          paused: false,
        },
        'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwN3Jq0xQ1Zc4=',
      )
    const told = async () => {
      const { items } = await opened.store.webhooks.deliveries(WORKSPACE, 'whk_1', { limit: 99 })
      return items.map(({ type }) => type)
    }

    const makeSandbox = async () => {
      const START = '2026-01-01T00:00:00.000Z'
      await opened.store.keys.add({ id: 'key_1', workspaceId: WORKSPACE, name: 'Owner', hash: 'h', scopes: ['admin'], createdAt: START })
      await opened.store.sandboxes.add({ id: 'wsp_box', ownerId: WORKSPACE, name: 'Box', startedAt: START, now: START, madeAt: START })
    }

    describe('pilots', () => {
      it.each<{ state: PilotState; pilot: Pilot }>([
        { state: 'draft', pilot: aPilot() },
        { state: 'running', pilot: aRunningPilot({ organisationId: 'org_1' }) },
        { state: 'decided', pilot: aDecidedPilot() },
      ])('come back as they were added ($state), to their own workspace only', async ({ pilot }) => {
        await store.add(pilot)

        expect(await store.find(WORKSPACE, 'plt_1')).toEqual(pilot)
        expect(await store.find('wsp_2', 'plt_1')).toBeUndefined()
        expect(await store.find(WORKSPACE, 'plt_9')).toBeUndefined()
      })

      it('are listed newest first, page by page, undisturbed by what is added meanwhile', async () => {
        for (const number of [1, 2, 3]) await store.add(aPilot({ id: `plt_${number}`, createdAt: at(number === 3 ? 2 : number) }))
        await store.add(aPilot({ id: 'plt_there', workspaceId: 'wsp_2' }))

        const first = await store.list(WORKSPACE, { limit: 2 })
        await store.add(aPilot({ id: 'plt_4', createdAt: at(4) }))
        const second = await store.list(WORKSPACE, { limit: 2, cursor: first.nextCursor ?? '' })

        expect(first.items.map(({ id }) => id)).toEqual(['plt_3', 'plt_2'])
        expect(second).toEqual({ items: [aPilot({ createdAt: at(1) })] })
        await expect(store.list(WORKSPACE, { limit: 1, cursor: 'nonsense' })).rejects.toMatchObject({ name: 'InvalidCursor' })
      })

      it.each<{ filter: PilotFilter; found: readonly string[] }>([
        { filter: {}, found: ['plt_5', 'plt_4', 'plt_3', 'plt_2', 'plt_1'] },
        { filter: { state: 'running' }, found: ['plt_2'] },
        { filter: { state: 'decided' }, found: ['plt_5', 'plt_4', 'plt_3'] },
        { filter: { platform: 'threads' }, found: ['plt_3', 'plt_1'] },
        { filter: { platform: 'threads', state: 'draft' }, found: ['plt_1'] },
        { filter: { retestBefore: '2026-10-01' }, found: ['plt_3'] },
        { filter: { retestFrom: '2026-10-01' }, found: ['plt_5', 'plt_4'] },
        { filter: { retestFrom: '2026-10-01', retestBefore: '2026-10-02' }, found: ['plt_4'] },
        { filter: { organisationIds: ['org_1'] }, found: ['plt_3', 'plt_2'] },
        { filter: { organisationIds: ['org_1', 'org_2'], state: 'decided' }, found: ['plt_4', 'plt_3'] },
        { filter: { organisationIds: [] }, found: [] },
      ])('are listed by what is asked for: $filter', async ({ filter, found }) => {
        const threads: PilotPlan = { ...aPilot().plan, platform: 'threads' }
        const decidedFor = (retestOn: string) => ({ ...aDecidedPilot().decision, retestOn }) as NonNullable<Pilot['decision']>
        await store.add(aPilot({ id: 'plt_1', createdAt: at(1), plan: threads }))
        await store.add(aRunningPilot({ id: 'plt_2', createdAt: at(2), organisationId: 'org_1' }))
        await store.add(aDecidedPilot({ id: 'plt_3', createdAt: at(3), organisationId: 'org_1', plan: threads, decision: decidedFor('2026-09-30') }))
        await store.add(aDecidedPilot({ id: 'plt_4', createdAt: at(4), organisationId: 'org_2', decision: decidedFor('2026-10-01') }))
        await store.add(aDecidedPilot({ id: 'plt_5', createdAt: at(5), decision: decidedFor('2026-10-02') }))

        expect((await store.list(WORKSPACE, { limit: 9 }, filter)).items.map(({ id }) => id)).toEqual(found)
      })

      it('are not added for an organisation that was erased meanwhile', async () => {
        const organisation = { id: 'org_1', workspaceId: WORKSPACE, createdAt: at(0), updatedAt: at(0), version: 1, name: 'Lumen' }
        await opened.store.organisations.add(organisation)
        await opened.store.organisations.erase({ workspaceId: WORKSPACE, id: 'org_1' }, { receiptId: 'ers_1', keyId: 'key_1', now: at(1) })

        await expect(store.add(aPilot({ organisationId: 'org_1' }))).rejects.toMatchObject({ code: 'organisation-erased' })
        expect(await store.find(WORKSPACE, 'plt_1')).toBeUndefined()
      })

      it('are replaced by their next version only, with all that is listed of them', async () => {
        await store.add(aPilot())
        const decided = aDecidedPilot({ version: 2 })

        expect(await store.replace({ ...decided, version: 3 })).toBe(false)
        expect(await store.replace({ ...decided, workspaceId: 'wsp_2' })).toBe(false)
        expect(await store.replace({ ...decided, id: 'plt_9' })).toBe(false)
        expect(await store.find(WORKSPACE, 'plt_1')).toEqual(aPilot())

        expect(await store.replace(decided)).toBe(true)
        expect(await store.replace(decided)).toBe(false)
        expect(await store.find(WORKSPACE, 'plt_1')).toEqual(decided)
        const filter = { state: 'decided', retestFrom: decided.decision?.retestOn ?? '' } as const
        expect((await store.list(WORKSPACE, { limit: 9 }, filter)).items).toEqual([decided])
      })

      it('stay whose they are, and since when', async () => {
        await store.add(aPilot({ organisationId: 'org_1' }))

        await store.replace(aPilot({ version: 2, organisationId: 'org_2', createdAt: at(50) }))

        expect(await store.find(WORKSPACE, 'plt_1')).toEqual(aPilot({ version: 2, organisationId: 'org_1' }))
      })

      it('are replaced once by two at once, and what happened is told once', async () => {
        await listens()
        await store.add(aPilot())
        const event: WorkspaceEvent = {
          type: 'pilot.decided',
          subject: 'plt_1',
          cause: 'decision',
          data: { pilotId: 'plt_1', name: 'Short clips', platform: 'tiktok', outcome: 'adopted', retestOn: '2026-10-01' },
        }
        const replace = () => store.replace(aDecidedPilot({ version: 2 }), { at: at(2), events: [event] })

        expect((await Promise.all([replace(), replace(), replace()])).sort()).toEqual([false, false, true])
        expect(await told()).toEqual(['pilot.decided'])
      })

      it('are replaced only while what is observed is what that rests on', async () => {
        await store.add(aRunningPilot())
        await record([seen(2, 7)])
        const restsOn = await store.observations(WORKSPACE, 'plt_1')
        const decide = (on: typeof restsOn) => store.replace(aDecidedPilot({ version: 2 }), undefined, on)

        expect(await decide([])).toBe(false)
        await record([seen(9, 7)])
        expect(await decide(restsOn)).toBe(false)
        expect(await store.find(WORKSPACE, 'plt_1')).toEqual(aRunningPilot())

        expect(await decide(await store.observations(WORKSPACE, 'plt_1'))).toBe(true)
        expect(await store.find(WORKSPACE, 'plt_1')).toEqual(aDecidedPilot({ version: 2 }))
      })

      it('are removed before they start, in their own workspace only, and never afterwards', async () => {
        await store.add(aPilot())
        await store.add(aRunningPilot({ id: 'plt_2' }))
        await record([seen(2, 7)], { pilotId: 'plt_2' })

        expect(await store.remove('wsp_2', 'plt_1')).toBe(false)
        expect(await store.remove(WORKSPACE, 'plt_1')).toBe(true)
        expect(await store.remove(WORKSPACE, 'plt_1')).toBe(false)
        expect(await store.remove(WORKSPACE, 'plt_2')).toBe(false)

        expect(await store.find(WORKSPACE, 'plt_1')).toBeUndefined()
        expect(await store.observations(WORKSPACE, 'plt_2')).toMatchObject([{ on: march(2) }])
      })

      it('have nothing put right without a reason', async () => {
        await store.add(aRunningPilot())
        const { reason: _, ...unexplained } = { workspaceId: WORKSPACE, pilotId: 'plt_1', at: at(2), reason: '', tells: () => [] }
        await record([seen(2, 5), seen(3, 5)])

        expect(await store.record({ ...unexplained, observations: [seen(2, 6), seen(3, 5), seen(4, 5)] })).toEqual({ unexplained: [march(2)] })
        expect(await observations()).toHaveLength(2)
        expect(await store.record({ ...unexplained, observations: [seen(2, 5), seen(4, 5)] })).toEqual({ added: 1, corrected: 0, unchanged: 1 })
        const withHours = { ...seen(4, 5), guardrails: { hours: 3 } }
        expect(await store.record({ ...unexplained, observations: [withHours] })).toEqual({ added: 0, corrected: 1, unchanged: 0 })
        expect(await store.record({ ...unexplained, observations: [seen(4, 5)] })).toEqual({ unexplained: [march(4)] })
      })
    })

    describe('observations', () => {
      const whole = seen(3, 4, { compared: { successes: 2, trials: 21 }, guardrails: { complaints: 0.5 }, source: 'Platform export' })
      beforeEach(() => store.add(aRunningPilot()))

      it('come back by day as they were told, to their own workspace only', async () => {
        expect(await record([whole, seen(2, 5)])).toEqual({ added: 2, corrected: 0, unchanged: 0 })

        const known = { recordedAt: at(1), corrections: 0 }
        expect(await observations()).toEqual([
          { ...seen(2, 5), ...known },
          { ...whole, ...known },
        ])
        expect(await store.observations('wsp_2', 'plt_1')).toEqual([])
        expect(await store.replaced('wsp_2', 'plt_1')).toEqual([])
        expect(await record([seen(4, 5)], { workspaceId: 'wsp_2' })).toBeUndefined()
        expect(await replaced()).toEqual([])
      })

      it.each<PilotState>(['draft', 'ready', 'decided', 'stopped'])('are not recorded of a pilot that is %s', async (state) => {
        await store.add(aRunningPilot({ id: 'plt_2', state }))

        expect(await record([seen(2, 5)], { pilotId: 'plt_2' })).toBeUndefined()
        expect(await store.observations(WORKSPACE, 'plt_2')).toEqual([])
      })

      it('are not recorded of a pilot that is not there', async () => {
        expect(await record([seen(2, 5)], { pilotId: 'plt_9' })).toBeUndefined()
        expect(await store.observations(WORKSPACE, 'plt_9')).toEqual([])
      })

      it('leave the version of the pilot', async () => {
        await record([seen(2, 5)])

        expect(await store.find(WORKSPACE, 'plt_1')).toEqual(aRunningPilot())
      })

      it('told again as they were stay as they are, however their fields are ordered', async () => {
        await record([whole])

        const again: Observation = {
          source: 'Platform export',
          guardrails: { complaints: 0.5 },
          compared: { trials: 21, successes: 2 },
          pilot: { trials: 20, successes: 4 },
          days: 1,
          on: march(3),
        }
        expect(await record([again, seen(4, 1)], { at: at(2) })).toEqual({ added: 1, corrected: 0, unchanged: 1 })

        expect(await observations()).toMatchObject([{ recordedAt: at(1), corrections: 0 }, { recordedAt: at(2) }])
        expect(await replaced()).toEqual([])
      })

      it.each<{ what: string; change: Partial<Observation> }>([
        { what: 'the figures', change: { pilot: { successes: 5, trials: 20 } } },
        { what: 'those of the group', change: { compared: { successes: 3, trials: 21 } } },
        { what: 'a guardrail', change: { guardrails: { complaints: 0.75 } } },
        { what: 'where they are from', change: { source: 'Counted by hand' } },
        { what: 'for how long', change: { days: 7 } },
      ])('told with another value are put right, and what stood there is kept: $what', async ({ change }) => {
        await record([whole])

        expect(await record([{ ...whole, ...change }], { at: at(2), reason: 'Bots were counted' })).toEqual({ added: 0, corrected: 1, unchanged: 0 })

        expect(await observations()).toEqual([{ ...whole, ...change, recordedAt: at(2), corrections: 1 }])
        expect(await replaced()).toEqual([{ ...whole, recordedAt: at(1), replacedAt: at(2), reason: 'Bots were counted' }])
      })

      it('keep all that stood there, by day and in order, also within a moment', async () => {
        for (const successes of [1, 2, 3]) await record([seen(3, successes)])
        await record([seen(2, 1)])
        await record([seen(2, 4)])

        const figures = (await replaced()).map(({ on, pilot }) => [on, pilot])
        expect(figures).toEqual([
          [march(2), { successes: 1, trials: 20 }],
          [march(3), { successes: 1, trials: 20 }],
          [march(3), { successes: 2, trials: 20 }],
        ])
        expect((await observations()).map(({ corrections }) => corrections)).toEqual([1, 2])
      })

      it.each<{ why: string; there: readonly Observation[]; sent: readonly Observation[]; named: readonly number[] }>([
        { why: 'a week over days', there: [seen(4, 1), seen(8, 1)], sent: [seen(1, 1), seen(2, 9, { days: 7 })], named: [2, 4, 8] },
        { why: 'the last day of a week', there: [seen(2, 9, { days: 7 })], sent: [seen(8, 1)], named: [2, 8] },
        { why: 'a week in a week', there: [seen(2, 9, { days: 7 })], sent: [seen(8, 9, { days: 7 })], named: [2, 8] },
        { why: 'a day that becomes a week', there: [seen(2, 1), seen(3, 1)], sent: [seen(2, 9, { days: 7 })], named: [2, 3] },
        { why: 'two that are sent together', there: [], sent: [seen(2, 9, { days: 7 }), seen(5, 1)], named: [2, 5] },
        { why: 'a day that is sent twice', there: [], sent: [seen(2, 1), seen(2, 2)], named: [2] },
      ])('that overlap are refused as a whole: $why', async ({ there, sent, named }) => {
        await record(there)
        const before = await observations()

        expect(await record(sent, { at: at(2) })).toEqual({ overlapping: named.map(march) })

        expect([await observations(), await replaced()]).toEqual([before, []])
      })

      it('may stand beside one another, and a week may become a day', async () => {
        await record([seen(2, 9, { days: 7 }), seen(9, 1), seen(1, 1)])

        expect(await record([seen(2, 1), seen(3, 1)], { at: at(2) })).toEqual({ added: 1, corrected: 1, unchanged: 0 })
        expect((await observations()).map(({ on, days }) => [on, days])).toEqual([1, 2, 3, 9].map((day) => [march(day), 1]))
      })

      it('of two writers at once count once, and neither is lost', async () => {
        const done = await Promise.all([1, 2, 3, 4].map((successes) => record([seen(2, successes), seen(successes + 2, 1)], { at: at(successes) })))

        const sum = (part: 'added' | 'corrected') => done.reduce((total, one) => total + (one && 'added' in one ? one[part] : 0), 0)
        expect([sum('added'), sum('corrected')]).toEqual([5, 3])
        const figures = [...(await observations()), ...(await replaced())].filter(({ on }) => on === march(2)).map(({ pilot }) => pilot)
        expect(new Set(figures.map((pilot) => ('successes' in pilot ? pilot.successes : 0)))).toEqual(new Set([1, 2, 3, 4]))
        expect((await observations())[0]?.corrections).toBe(3)
      })

      it('of two writers at once that overlap are recorded once', async () => {
        const done = await Promise.all([2, 3, 4, 5, 6, 7].map((day) => record([seen(day, 9, { days: 7 })])))

        expect(done.filter((one) => one && 'added' in one)).toHaveLength(1)
        expect(done.filter((one) => one && 'overlapping' in one && one.overlapping.length === 2)).toHaveLength(5)
        expect(await observations()).toHaveLength(1)
      })

      it('and an end at once: what was recorded came before it', async () => {
        const recording = [2, 3, 4, 5, 6].map((day) => record([seen(day, 1)]))
        const ended = await store.replace(aDecidedPilot({ version: 2 }))
        const done = await Promise.all(recording)

        expect(ended).toBe(true)
        expect(await observations()).toHaveLength(done.filter((one) => one !== undefined).length)
        expect(await record([seen(7, 1)])).toBeUndefined()
      })
    })

    describe('what is told', () => {
      beforeEach(async () => {
        await listens()
        await store.add(aRunningPilot())
      })

      it('rests on all that is recorded then, and on what was before', async () => {
        await record([seen(3, 1)])
        const asked: unknown[] = []

        await record([seen(2, 1), seen(3, 2)], {
          at: at(2),
          tells: (all, before) => {
            asked.push(all, before)
            return [advised('first')]
          },
        })

        expect(asked).toEqual([await observations(), [{ ...seen(3, 1), recordedAt: at(1), corrections: 0 }]])
        expect(asked[0]).toHaveLength(2)
        expect(await told()).toEqual(['pilot.advised'])
      })

      it('is nothing where nothing is new, or nothing is recorded', async () => {
        const tells = () => [advised('always')]
        await record([seen(2, 1)])

        await record([seen(2, 1)], { tells })
        await record([seen(1, 9, { days: 7 })], { tells })
        await record([seen(2, 1)], { pilotId: 'plt_9', tells })

        expect(await told()).toEqual([])
      })

      it('is not told where recording fails, and nothing is recorded', async () => {
        const failing = record([seen(2, 1)], {
          tells: () => {
            throw new Error('planted')
          },
        })

        await expect(failing).rejects.toThrow('planted')
        expect([await observations(), await told()]).toEqual([[], []])
      })

      it('is told once each time, by writers at once', async () => {
        await Promise.all([2, 3, 4].map((day) => record([seen(day, 1)], { tells: (all) => (all.length === 3 ? [advised('third')] : []) })))

        expect(await told()).toEqual(['pilot.advised'])
      })
    })

    describe('those that ended', () => {
      const decidedOn = (id: string, on: string, more: Partial<Pilot> = {}) =>
        aDecidedPilot({ id, decision: { ...(aDecidedPilot().decision as NonNullable<Pilot['decision']>), on }, ...more })

      it('come by their decision, the oldest first, of some organisations when asked', async () => {
        await store.add(decidedOn('plt_late', march(20), { organisationId: 'org_1' }))
        await store.add(decidedOn('plt_early', march(10), { organisationId: 'org_2' }))
        await store.add(decidedOn('plt_stopped', march(15), { state: 'stopped' }))
        await store.add(aRunningPilot())
        await store.add(decidedOn('plt_there', march(12), { workspaceId: 'wsp_2' }))

        const ended = async (organisationIds?: readonly string[]) =>
          (await store.ended(WORKSPACE, organisationIds ? { organisationIds } : {})).map(({ id }) => id)
        expect(await ended()).toEqual(['plt_early', 'plt_stopped', 'plt_late'])
        expect(await ended(['org_1'])).toEqual(['plt_late'])
        expect(await ended([])).toEqual([])
        expect((await store.ended(WORKSPACE))[2]).toEqual(decidedOn('plt_late', march(20), { organisationId: 'org_1' }))
      })

      it('and were decided on one day come as they were written down; without a decision they come last', async () => {
        const decision = aDecidedPilot().decision as NonNullable<Pilot['decision']>
        await store.add(aDecidedPilot({ id: 'plt_a', decision: { ...decision, at: at(9) } }))
        await store.add(aDecidedPilot({ id: 'plt_b', decision: { ...decision, at: at(8) } }))
        await store.add(aRunningPilot({ id: 'plt_0', state: 'stopped' }))

        expect((await store.ended(WORKSPACE)).map(({ id }) => id)).toEqual(['plt_b', 'plt_a', 'plt_0'])
      })
    })

    it('tells which run beyond their last day, of workspaces that are no sandboxes', async () => {
      const ending = (id: string, end: string, more: Partial<Pilot> = {}) =>
        aRunningPilot({ id, registration: { ...(aRunningPilot().registration as NonNullable<Pilot['registration']>), end }, ...more })
      await makeSandbox()
      await store.add(ending('plt_today', march(10)))
      await store.add(ending('plt_yesterday', march(9)))
      await store.add(ending('plt_before', march(1), { workspaceId: 'wsp_2' }))
      await store.add(ending('plt_box', march(1), { workspaceId: 'wsp_box' }))
      await store.add(ending('plt_stopped', march(1), { state: 'stopped' }))
      await store.add(aPilot())

      expect((await store.overdue(march(10))).map(({ id }) => id)).toEqual(['plt_before', 'plt_yesterday'])
    })

    it('leaves nothing of a sandbox that is removed', async () => {
      await makeSandbox()
      await store.add(aRunningPilot({ workspaceId: 'wsp_box' }))
      await record([seen(2, 1)], { workspaceId: 'wsp_box' })
      await record([seen(2, 2)], { workspaceId: 'wsp_box' })

      await opened.store.sandboxes.remove(WORKSPACE, { id: 'wsp_box', at: at(5) })

      expect(await store.find('wsp_box', 'plt_1')).toBeUndefined()
      expect([await store.observations('wsp_box', 'plt_1'), await store.replaced('wsp_box', 'plt_1')]).toEqual([[], []])
    })
  })
}
