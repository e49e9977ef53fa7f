import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { AccountResult, AuditTarget } from '../../domain/audit/audit.ts'
import { vitalityOf } from '../../domain/audit/vitality/assess-vitality.ts'
import type {
  AccountStore,
  AssessmentStore,
  AuditStore,
  DiagnosisStore,
  KeptReading,
  LedgerStore,
  PilotStore,
  ReadingStore,
  ScheduleStore,
  SnapshotMemory,
  WebhookStore,
} from '../../domain/ports.ts'
import type { ReplyClaim, ReplyStore } from '../../domain/tenancy/idempotency.ts'
import type { Organisation, OrganisationStore } from '../../domain/tenancy/organisation.ts'
import { EVENT_TYPES } from '../../domain/webhooks/event.ts'
import { aRunningPilot } from '../support/pilots.ts'

type Stores = {
  readonly organisations: OrganisationStore
  readonly accounts: AccountStore
  readonly assessments: AssessmentStore
  readonly audits: AuditStore
  readonly diagnoses: DiagnosisStore
  readonly schedules: ScheduleStore
  readonly readings: ReadingStore
  readonly snapshots: SnapshotMemory
  readonly ledger: LedgerStore
  readonly pilots: PilotStore
  readonly replies: ReplyStore
  readonly webhooks: WebhookStore
}
type Opened = { readonly store: Stores; close(): Promise<void> }

const at = (minute: number): string => `2026-03-01T08:${String(minute).padStart(2, '0')}:00.000Z`
const WORKSPACE = 'wsp_1'
const organisation = (id: string, changes: Partial<Organisation> = {}): Organisation => ({
  id,
  workspaceId: WORKSPACE,
  createdAt: at(0),
  updatedAt: at(0),
  version: 1,
  name: `The ${id}`,
  ...changes,
})
const named = (id: string, workspaceId = WORKSPACE) => ({ workspaceId, id })
const target = (reference: string): AuditTarget => ({ account: { platform: 'facebook', reference } })
const seen = (reference: string): AccountResult => ({
  status: 'ok',
  account: target(reference).account,
  observedAt: at(5),
  posts: 4,
  undated: 0,
  vitality: vitalityOf({ posts: ['2026-02-04', '2026-02-11', '2026-02-18', '2026-02-25'], asOf: at(5), truncated: false }),
  changes: [],
})
const readingOf = (reference: string): KeptReading => ({
  snapshot: { account: target(reference).account, observedAt: at(5), posts: [], truncated: false, undated: 0 },
  usage: { calls: 1, profiles: 0, posts: 0, incoming: 0 },
})
const claim = (id: string, changes: Partial<ReplyClaim> = {}): ReplyClaim => ({
  id,
  workspaceId: WORKSPACE,
  limits: '',
  key: 'once',
  fingerprint: 'of-a-request',
  path: '/v1/keys',
  now: at(5),
  leaseUntil: at(50),
  keptUntil: at(59),
  ...changes,
})
const ASKED = { receiptId: 'ers_1', keyId: 'key_1', now: at(9) }

/** What every store of organisations must do. `open` makes an empty one that can seal. */
export const describeOrganisationStore = (name: string, open: () => Promise<Opened>): void => {
  describe(`organisation store: ${name}`, () => {
    let opened: Opened
    let store: OrganisationStore
    beforeEach(async () => {
      opened = await open()
      store = opened.store.organisations
    })
    afterEach(() => opened.close())

    it('gives an organisation back as it was added, to its own workspace only', async () => {
      const whole = organisation('org_1', { externalId: 'crm-1', language: 'fr', contact: { name: 'Ada Weber', email: 'ada@example.org' } })

      expect(await store.add(whole)).toBe('added')

      expect(await store.find(WORKSPACE, 'org_1')).toEqual(whole)
      expect(await store.find('wsp_2', 'org_1')).toBeUndefined()
    })

    it('knows one organisation by an external id, in each workspace', async () => {
      await store.add(organisation('org_1', { externalId: 'crm-1' }))

      expect(await store.add(organisation('org_2', { externalId: 'crm-1' }))).toBe('external-id-taken')
      expect(await store.add(organisation('org_3', { externalId: 'crm-1', workspaceId: 'wsp_2' }))).toBe('added')
      expect(await store.find(WORKSPACE, 'org_2')).toBeUndefined()
    })

    it('lists the newest first, page by page, of an external id or of some ids when asked', async () => {
      for (const minute of [1, 2, 3]) await store.add(organisation(`org_${minute}`, { createdAt: at(minute), externalId: `crm-${minute}` }))

      const first = await store.list(WORKSPACE, { limit: 2 })
      await store.add(organisation('org_4', { createdAt: at(4) }))
      const second = await store.list(WORKSPACE, { limit: 2, cursor: first.nextCursor ?? '' })
      const some = await store.list(WORKSPACE, { limit: 5 }, { ids: ['org_1', 'org_3'] })
      const one = await store.list(WORKSPACE, { limit: 5 }, { externalId: 'crm-2' })

      const [pages, others] = [
        [first, second],
        [some, one],
      ].map((lists) => lists.map(({ items }) => items.map(({ id }) => id)))
      expect(pages).toEqual([['org_3', 'org_2'], ['org_1']])
      expect(others).toEqual([['org_3', 'org_1'], ['org_2']])
    })

    it('lists none where none is asked for, and nothing of another workspace', async () => {
      await store.add(organisation('org_1', { externalId: 'crm-1' }))

      expect(await store.list(WORKSPACE, { limit: 5 }, { ids: [] })).toEqual({ items: [] })
      expect(await store.list('wsp_2', { limit: 5 }, { ids: ['org_1'] })).toEqual({ items: [] })
      expect(await store.list('wsp_2', { limit: 5 }, { externalId: 'crm-1' })).toEqual({ items: [] })
    })

    it('refuses a cursor that it did not give', async () => {
      await expect(store.list(WORKSPACE, { limit: 1, cursor: 'x' })).rejects.toMatchObject({ code: 'invalid-cursor' })
      await expect(store.erasures(WORKSPACE, { limit: 1, cursor: 'x' })).rejects.toMatchObject({ code: 'invalid-cursor' })
    })

    it('says which of some ids are there', async () => {
      await store.add(organisation('org_1'))
      await store.add(organisation('org_2', { workspaceId: 'wsp_2' }))

      expect(await store.known(WORKSPACE, ['org_1', 'org_2', 'org_3'])).toEqual(new Set(['org_1']))
      expect(await store.known(WORKSPACE, [])).toEqual(new Set())
    })

    it('replaces what is said of one, a version at a time', async () => {
      await store.add(organisation('org_1', { externalId: 'crm-1' }))
      await store.add(organisation('org_2', { externalId: 'crm-2' }))
      const change = { wish: { name: 'Lumen', externalId: 'crm-1' }, now: at(1), expected: 1 }

      const replaced = await store.replace(named('org_1'), change)

      expect(replaced).toEqual(organisation('org_1', { name: 'Lumen', externalId: 'crm-1', version: 2, updatedAt: at(1) }))
      expect(await store.find(WORKSPACE, 'org_1')).toEqual(replaced)
      expect(await store.replace(named('org_1'), change)).toBe('other-version')
      expect(await store.replace(named('org_1'), { wish: { name: 'Lumen', externalId: 'crm-2' }, now: at(2) })).toBe('external-id-taken')
      expect(await store.replace(named('org_1', 'wsp_2'), change)).toBe('absent')
      expect(await store.find(WORKSPACE, 'org_1')).toEqual(replaced)
    })

    it('takes away what a replacement leaves out, its brief aside, and gives its external id to whoever wants it next', async () => {
      await store.add(organisation('org_1', { externalId: 'crm-1', language: 'fr', contact: { name: 'Ada Weber' } }))
      await store.putBrief(named('org_1'), { brief: {}, keyId: 'key_1', now: at(1) })

      const replaced = await store.replace(named('org_1'), { wish: { name: 'Lumen' }, now: at(2) })

      expect(replaced).toEqual(organisation('org_1', { name: 'Lumen', version: 2, updatedAt: at(2), brief: { version: 1, setAt: at(1) } }))
      expect(await store.add(organisation('org_2', { externalId: 'crm-1' }))).toBe('added')
    })

    it('loses no change: of two who replace the same version one is told', async () => {
      await store.add(organisation('org_1'))

      const both = await Promise.all(['One', 'Two'].map((wish) => store.replace(named('org_1'), { wish: { name: wish }, now: at(1), expected: 1 })))

      expect(both.filter((answer) => answer === 'other-version')).toHaveLength(1)
    })

    it('keeps every version of a brief', async () => {
      await store.add(organisation('org_1'))
      const put = (goals: number, expected?: number) =>
        store.putBrief(named('org_1'), { brief: { goals }, keyId: 'key_1', now: at(goals), ...(expected === undefined ? {} : { expected }) })

      const [first, second, late, third] = [await put(1, 0), await put(2, 1), await put(3, 1), await put(4)]

      const version = (number: number, goals: number) => ({ version: number, setAt: at(goals), keyId: 'key_1', brief: { goals } })
      expect([first, second, late, third]).toEqual([version(1, 1), version(2, 2), 'other-version', version(3, 4)])
      expect(await store.brief(named('org_1'))).toEqual(version(3, 4))
      expect(await store.brief(named('org_1'), 2)).toEqual(version(2, 2))
      expect(await store.brief(named('org_1'), 9)).toBeUndefined()
      expect((await store.find(WORKSPACE, 'org_1'))?.brief).toEqual({ version: 3, setAt: at(4) })
      expect((await store.briefVersions(named('org_1'), { limit: 2 })).map((one) => one.version)).toEqual([3, 2])
      expect((await store.briefVersions(named('org_1'), { limit: 2, before: 2 })).map((one) => one.version)).toEqual([1])
    })

    it('loses no brief: of two who replace the same version one is told', async () => {
      await store.add(organisation('org_1'))

      const both = await Promise.all(
        ['key_1', 'key_2'].map((keyId) => store.putBrief(named('org_1'), { brief: { keyId }, keyId, now: at(1), expected: 0 })),
      )

      expect(both.filter((answer) => answer === 'other-version')).toHaveLength(1)
      expect(both).toContainEqual(await store.brief(named('org_1')))
      expect(await store.briefVersions(named('org_1'), { limit: 5 })).toHaveLength(1)
    })

    it('shows no brief to another workspace, and takes none from it', async () => {
      await store.add(organisation('org_1'))
      await store.putBrief(named('org_1'), { brief: {}, keyId: 'key_1', now: at(1) })
      const strange = named('org_1', 'wsp_2')

      expect(await store.brief(strange)).toBeUndefined()
      expect(await store.briefVersions(strange, { limit: 5 })).toEqual([])
      expect(await store.putBrief(strange, { brief: {}, keyId: 'key_2', now: at(2) })).toBe('absent')
    })

    describe('an erasure', () => {
      const { audits, accounts, assessments, diagnoses, schedules, pilots } = {
        audits: () => opened.store.audits,
        accounts: () => opened.store.accounts,
        assessments: () => opened.store.assessments,
        diagnoses: () => opened.store.diagnoses,
        schedules: () => opened.store.schedules,
        pilots: () => opened.store.pilots,
      }
      const audited = async (id: string, references: readonly string[], organisationId?: string): Promise<void> => {
        await audits().accept({
          id,
          workspaceId: WORKSPACE,
          ...(organisationId === undefined ? {} : { organisationId }),
          createdAt: at(4),
          trigger: { kind: 'request' },
          targets: references.map(target),
        })
      }
      const worked = async (): Promise<void> => {
        const claim = { worker: 'wrk_1', now: at(5), leaseUntil: at(6), limit: 20 }
        for (const task of await audits().claim(claim)) {
          const result = seen(task.target.account.reference)
          await audits().complete({ worker: 'wrk_1', task, result, now: at(5) })
        }
      }
      const filled = async (id: string, reference: string): Promise<void> => {
        await store.add(organisation(id))
        await store.putBrief(named(id), { brief: {}, keyId: 'key_1', now: at(1) })
        await accounts().register({ workspaceId: WORKSPACE, account: target(reference).account, organisationId: id, now: at(2) })
        const summary = { asOf: '2026-03-01', organisationName: id, confidence: 0.5, verdicts: { blog: 'adopt' } } as const
        await assessments().add({ id: `asm_${id}`, workspaceId: WORKSPACE, organisationId: id, createdAt: at(3), brief: {}, result: {} }, summary)
        const diagnosed = { asOf: '2026-03-01', level: 'healthy', confidence: 0.5, severe: [], present: [] } as const
        await diagnoses().add({ id: `dgn_${id}`, workspaceId: WORKSPACE, organisationId: id, createdAt: at(3), answers: {}, result: {} }, diagnosed)
        await audited(`aud_${id}`, [reference], id)
        await schedules().add({
          id: `sch_${id}`,
          workspaceId: WORKSPACE,
          organisationId: id,
          name: 'Monthly',
          cron: '0 7 1 * *',
          timeZone: 'UTC',
          paused: false,
          targets: [target(reference)],
          createdAt: at(3),
        })
        await pilots().add(aRunningPilot({ id: `plt_${id}`, organisationId: id }))
        for (const successes of [1, 2]) {
          const observations = [{ on: '2026-03-02', days: 1, pilot: { successes, trials: 9 } }] as const
          await pilots().record({
            workspaceId: WORKSPACE,
            pilotId: `plt_${id}`,
            at: at(successes),
            observations,
            reason: 'Counted again.',
            tells: () => [],
          })
        }
      }

      it('takes all that belongs to the organisation, and nothing of another', async () => {
        await filled('org_1', 'lumen')
        await filled('org_2', 'riverbank')
        await worked()

        const receipt = await store.erase(named('org_1'), ASKED)

        const counts = {
          briefs: 1,
          accounts: 1,
          assessments: 1,
          diagnoses: 1,
          audits: 1,
          results: 1,
          schedules: 1,
          readings: 0,
          forecasts: expect.any(Number),
          pilots: 1,
        }
        expect(receipt).toEqual({ id: 'ers_1', workspaceId: WORKSPACE, at: at(9), organisationId: 'org_1', keyId: 'key_1', counts })
        const left = {
          organisations: (await store.list(WORKSPACE, { limit: 9 })).items.map(({ id }) => id),
          accounts: (await accounts().list(WORKSPACE, { limit: 9 })).items.map(({ account }) => account.reference),
          assessments: (await assessments().list(WORKSPACE, { limit: 9 })).items.map(({ id }) => id),
          audits: (await audits().list(WORKSPACE, { limit: 9 })).items.map(({ id }) => id),
          diagnoses: (await diagnoses().list(WORKSPACE, { limit: 9 })).items.map(({ id }) => id),
          schedules: (await schedules().list(WORKSPACE, { limit: 9 })).items.map(({ id }) => id),
          pilots: (await pilots().list(WORKSPACE, { limit: 9 })).items.map(({ id }) => id),
        }
        expect(left).toEqual({
          organisations: ['org_2'],
          accounts: ['riverbank'],
          assessments: ['asm_org_2'],
          audits: ['aud_org_2'],
          diagnoses: ['dgn_org_2'],
          schedules: ['sch_org_2'],
          pilots: ['plt_org_2'],
        })
        const observed = async (id: string) => [
          ...(await pilots().observations(WORKSPACE, `plt_${id}`)),
          ...(await pilots().replaced(WORKSPACE, `plt_${id}`)),
        ]
        expect(await observed('org_1')).toEqual([])
        expect(await observed('org_2')).toHaveLength(2)
        expect(await store.brief(named('org_1'))).toBeUndefined()
      })

      it('takes its accounts out of audits of others; one that only waited for them is finished', async () => {
        await filled('org_1', 'lumen')
        await worked()
        await audited('aud_mixed', ['lumen', 'riverbank'])
        await audited('aud_waiting', ['lumen'])

        const receipt = await store.erase(named('org_1'), ASKED)

        expect(receipt?.counts).toMatchObject({ audits: 1, results: 3 })
        expect(await audits().find(WORKSPACE, 'aud_mixed')).toMatchObject({ status: 'queued', targets: [target('riverbank')] })
        expect(await audits().find(WORKSPACE, 'aud_waiting')).toMatchObject({ finishedAt: ASKED.now, targets: [] })
      })

      it('ends an audit that only waited for its accounts when they are gone, not before the other results came', async () => {
        await filled('org_1', 'lumen')
        await worked()
        await audited('aud_mixed', ['riverbank', 'lumen'])
        const [task] = await audits().claim({ worker: 'wrk_1', now: at(7), leaseUntil: at(8), limit: 1 })
        if (!task) throw new Error('nothing to do')
        await audits().complete({ worker: 'wrk_1', task, result: seen('riverbank'), now: at(7) })

        await store.erase(named('org_1'), ASKED)

        expect(await audits().find(WORKSPACE, 'aud_mixed')).toMatchObject({
          finishedAt: ASKED.now,
          results: [{ account: target('riverbank').account }],
        })
      })

      it('leaves nothing to do for who works on its accounts', async () => {
        await filled('org_1', 'lumen')
        await audited('aud_others', ['lumen', 'riverbank'])
        const tasks = await audits().claim({ worker: 'wrk_1', now: at(5), leaseUntil: at(20), limit: 9 })

        await store.erase(named('org_1'), ASKED)

        const stored = await Promise.all(
          tasks.map((task) => audits().complete({ worker: 'wrk_1', task, result: seen(task.target.account.reference), now: at(10) })),
        )
        expect(tasks.map(({ target: { account } }, place) => [account.reference, stored[place]])).toEqual([
          ['lumen', false],
          ['lumen', false],
          ['riverbank', true],
        ])
        expect((await accounts().list(WORKSPACE, { limit: 9 })).items.map(({ account }) => account.reference)).toEqual(['riverbank'])
      })

      it('takes what was read of its accounts and forecast for them, counts it, and leaves what others read', async () => {
        const { readings, snapshots, ledger } = opened.store
        await filled('org_2', 'riverbank')
        await worked()
        const before = await ledger.tallies(WORKSPACE)
        await filled('org_1', 'lumen')
        await worked()
        for (const reference of ['lumen', 'riverbank']) {
          await readings.keep(WORKSPACE, readingOf(reference))
          await snapshots.keep(readingOf(reference).snapshot, { url: `https://${reference}.example/feed` })
        }
        await readings.keep('wsp_2', readingOf('lumen'))
        const forecast = (tallies: typeof before) => tallies.reduce((sum, { open }) => sum + open, 0)
        const entered = forecast(await ledger.tallies(WORKSPACE)) - forecast(before)

        const receipt = await store.erase(named('org_1'), ASKED)

        expect(entered).toBeGreaterThan(0)
        expect(receipt?.counts).toMatchObject({ readings: 1, forecasts: entered })
        expect((await ledger.tallies(WORKSPACE)).filter(({ open, scored }) => open + scored > 0)).toEqual(before)
        const left = (workspaceId: string, reference: string) => readings.latest(workspaceId, target(reference).account, at(6))
        expect(await left(WORKSPACE, 'lumen')).toBeUndefined()
        expect([await left(WORKSPACE, 'riverbank'), await left('wsp_2', 'lumen')]).toEqual([readingOf('riverbank'), readingOf('lumen')])
        expect(await snapshots.recall(target('lumen').account)).toBeUndefined()
        expect(await snapshots.recall(target('riverbank').account)).toBeDefined()
      })

      it('touches no account of that name in another workspace', async () => {
        await filled('org_1', 'lumen')
        const audit = { workspaceId: 'wsp_2', organisationId: 'org_9', createdAt: at(4), trigger: { kind: 'request' } } as const
        await audits().accept({ ...audit, id: 'aud_there', targets: [target('lumen')] })
        await worked()
        const before = [await accounts().inventory('wsp_2', { limit: 9 }), await audits().find('wsp_2', 'aud_there')]

        await store.erase(named('org_1'), ASKED)

        expect([await accounts().inventory('wsp_2', { limit: 9 }), await audits().find('wsp_2', 'aud_there')]).toEqual(before)
        expect(before).toMatchObject([{ items: [{ account: target('lumen').account, organisationId: 'org_9' }] }, { status: 'completed' }])
      })

      it('leaves schedules of nobody as they are, whatever they ask for', async () => {
        await filled('org_1', 'lumen')
        const order = {
          id: 'sch_nobody',
          workspaceId: WORKSPACE,
          name: 'Weekly',
          cron: '0 7 * * 1',
          timeZone: 'UTC',
          paused: false,
          createdAt: at(3),
        }
        await schedules().add({ ...order, targets: [target('lumen'), target('riverbank')] })

        const receipt = await store.erase(named('org_1'), ASKED)

        expect(receipt?.counts.schedules).toBe(1)
        expect(await schedules().find(WORKSPACE, 'sch_nobody')).toMatchObject({ targets: [target('lumen'), target('riverbank')] })
      })

      it.each<{ why: string; claimed: Partial<ReplyClaim>; text?: string; isSecret?: true; is: string }>([
        { why: 'whose path names it', claimed: { path: '/v1/organisations/org_1' }, is: 'gone' },
        { why: 'that names it', claimed: {}, text: '{"organisationId":"org_1"}', is: 'gone' },
        { why: 'to a key that is limited to it', claimed: { limits: 'org_0 org_1' }, is: 'gone' },
        { why: 'that is sealed, whatever it says', claimed: {}, isSecret: true, is: 'gone' },
        { why: 'about something else', claimed: { path: '/v1/organisations/org_2' }, is: 'kept' },
        { why: 'of another workspace', claimed: { path: '/v1/organisations/org_1', workspaceId: 'wsp_2' }, is: 'kept' },
      ])('a reply $why is $is afterwards', async ({ claimed, text = '{}', isSecret = false, is }) => {
        const { replies } = opened.store
        await store.add(organisation('org_1'))
        await replies.claim(claim('rpl_1', claimed))
        await replies.complete('rpl_1', { status: 201, text, headers: {} }, { isSecret })

        await store.erase(named('org_1'), ASKED)

        expect((await replies.claim(claim('rpl_2', claimed))).is).toBe(is)
      })

      it('takes back what was to be told of it, and nothing of another', async () => {
        const { webhooks } = opened.store
        const hook = {
          id: 'whk_1',
          workspaceId: WORKSPACE,
          createdAt: at(0),
          url: 'https://crm.example/hook',
          events: EVENT_TYPES,
          secretSetAt: at(0),
        }
        await webhooks.add({ ...hook, language: 'en', paused: false }, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwN3Jq0xQ1Zc4=')
        const told = async () => {
          const { items } = await webhooks.deliveries(WORKSPACE, 'whk_1', { limit: 100 })
          return items.map(({ type, data }) => `${type} ${JSON.stringify(data).includes('org_1') ? 'of org_1' : 'of org_2'}`).sort()
        }
        const happened = async (id: string, reference: string): Promise<void> => {
          await filled(id, reference)
          const assessment = { id: `asm_later_${id}`, workspaceId: WORKSPACE, organisationId: id, createdAt: at(4), brief: {}, result: {} }
          await assessments().add(assessment, { asOf: '2026-03-02', organisationName: id, confidence: 0.5, verdicts: { blog: 'wait' } })
          await audits().accept({
            id: `aud_missed_${id}`,
            workspaceId: WORKSPACE,
            organisationId: id,
            createdAt: at(4),
            trigger: { kind: 'schedule', scheduleId: `sch_${id}`, tick: at(3) },
            targets: [target(reference)],
            missed: { scheduleName: `Monthly of ${id}`, runs: 1 },
          })
          const [first, last] = await audits().claim({ worker: 'wrk_1', now: at(5), leaseUntil: at(6), limit: 9 })
          if (!first || !last) throw new Error('nothing to do')
          await audits().complete({ worker: 'wrk_1', task: first, result: seen(reference), now: at(5) })
          const gone: AccountResult = { status: 'not-found', account: target(reference).account, observedAt: at(6), detail: 'http-404', changes: [] }
          await audits().complete({ worker: 'wrk_1', task: last, result: gone, now: at(6) })
          const [pilotId, name] = [`plt_${id}`, `Clips of ${id}`]
          await pilots().record({
            workspaceId: WORKSPACE,
            pilotId,
            at: at(6),
            observations: [{ on: '2026-03-03', days: 1, pilot: { successes: 1, trials: 9 } }],
            tells: () => [
              {
                type: 'pilot.advised',
                subject: pilotId,
                cause: 'look',
                data: { pilotId, name, platform: 'tiktok', advice: 'continue', asOf: '2026-03-03' },
              },
            ],
          })
        }
        await happened('org_1', 'lumen')
        await happened('org_2', 'riverbank')
        const all = ['account.state-changed', 'assessment.verdict-changed', 'audit.completed', 'audit.completed', 'pilot.advised', 'schedule.missed']
        expect(await told()).toEqual(all.flatMap((type) => [`${type} of org_1`, `${type} of org_2`]).sort())

        await store.erase(named('org_1'), ASKED)

        expect(await told()).toEqual(all.map((type) => `${type} of org_2`))
      })

      it('gives receipts page by page, the newest first, undisturbed by new ones', async () => {
        for (const minute of [1, 2, 3, 4]) await store.add(organisation(`org_${minute}`))
        const erase = (minute: number) => store.erase(named(`org_${minute}`), { receiptId: `ers_${minute}`, keyId: 'key_1', now: at(minute) })
        for (const minute of [1, 2, 3]) await erase(minute)

        const first = await store.erasures(WORKSPACE, { limit: 2 })
        await erase(4)
        const second = await store.erasures(WORKSPACE, { limit: 2, cursor: first.nextCursor ?? '' })

        expect([first, second].map(({ items }) => items.map(({ organisationId }) => organisationId))).toEqual([['org_3', 'org_2'], ['org_1']])
        expect(second).not.toHaveProperty('nextCursor')
      })

      it('is not undone by what was on its way: nothing is written for an organisation that is gone', async () => {
        await filled('org_1', 'lumen')
        await store.erase(named('org_1'), ASKED)
        const late = { name: 'StorageError', code: 'organisation-erased' }
        const owned = { workspaceId: WORKSPACE, organisationId: 'org_1' }
        const summary = { asOf: '2026-03-01', organisationName: 'org_1', confidence: 0.5, verdicts: {} }

        await expect(audited('aud_late', ['lumen'], 'org_1')).rejects.toMatchObject(late)
        await expect(accounts().register({ ...owned, account: target('lumen').account, now: at(9) })).rejects.toMatchObject(late)
        await expect(assessments().add({ id: 'asm_late', ...owned, createdAt: at(9), brief: {}, result: {} }, summary)).rejects.toMatchObject(late)
        await expect(diagnoses().add({ id: 'dgn_late', ...owned, createdAt: at(9), answers: {}, result: {} }, {} as never)).rejects.toMatchObject(
          late,
        )
        await expect(
          schedules().add({
            id: 'sch_late',
            ...owned,
            name: 'Late',
            cron: '* * * * *',
            timeZone: 'UTC',
            paused: false,
            targets: [],
            createdAt: at(9),
          }),
        ).rejects.toMatchObject(late)
        await expect(pilots().add(aRunningPilot({ id: 'plt_late', ...owned }))).rejects.toMatchObject(late)
        expect(await pilots().replace(aRunningPilot({ id: 'plt_org_1', version: 2, ...owned }))).toBe(false)
      })

      it('leaves nothing of what is observed at the same moment', async () => {
        await filled('org_1', 'lumen')
        const record = (day: number) =>
          pilots().record({
            workspaceId: WORKSPACE,
            pilotId: 'plt_org_1',
            at: at(8),
            observations: [{ on: `2026-03-1${day}`, days: 1, pilot: { successes: 1, trials: 9 } }],
            tells: () => [],
          })

        await Promise.all([record(0), record(1), record(2), store.erase(named('org_1'), ASKED), record(3), record(4)])

        expect(await pilots().observations(WORKSPACE, 'plt_org_1')).toEqual([])
        expect(await record(5)).toBeUndefined()
      })

      it('is done once, within the workspace, and its receipt stays', async () => {
        await filled('org_1', 'lumen')

        expect(await store.erase(named('org_1', 'wsp_2'), ASKED)).toBeUndefined()
        const receipt = await store.erase(named('org_1'), ASKED)
        expect(await store.erase(named('org_1'), { ...ASKED, receiptId: 'ers_2' })).toBeUndefined()

        expect((await store.erasures(WORKSPACE, { limit: 5 })).items).toEqual([receipt])
        expect((await store.erasures('wsp_2', { limit: 5 })).items).toEqual([])
      })
    })
  })
}
