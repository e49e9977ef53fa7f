import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { AccountResult, AuditTarget } from '../../domain/audit/audit.ts'
import { vitalityOf } from '../../domain/audit/vitality/assess-vitality.ts'
import { PUBLISHED_CATALOGUE } from '../../domain/catalogue/catalogue.ts'
import { snapshotOf } from '../../domain/catalogue/catalogue-snapshot.ts'
import type {
  AccountStore,
  AssessmentStore,
  AuditStore,
  CatalogueStore,
  DiagnosisStore,
  PilotStore,
  Schedule,
  ScheduleStore,
} from '../../domain/ports.ts'
import { type BundleStore, MOST_BUNDLE_BYTES, withLocalIds, withNewIds } from '../../domain/tenancy/bundle.ts'
import type { Organisation, OrganisationStore } from '../../domain/tenancy/organisation.ts'
import { anOwnFigure } from '../support/own-knowledge.ts'
import { aDecidedPilot, aPilot, aRunningPilot } from '../support/pilots.ts'

type Stores = {
  readonly organisations: OrganisationStore
  readonly accounts: AccountStore
  readonly assessments: AssessmentStore
  readonly audits: AuditStore
  readonly catalogues: CatalogueStore
  readonly diagnoses: DiagnosisStore
  readonly schedules: ScheduleStore
  readonly pilots: PilotStore
  readonly bundles: BundleStore
}
type Opened = { readonly store: Stores; close(): Promise<void> }

const at = (minute: number): string => `2026-03-01T08:${String(minute).padStart(2, '0')}:00.000Z`
const [HERE, THERE] = ['wsp_here', 'wsp_there']
const LUMEN: Organisation = {
  id: 'org_1',
  workspaceId: HERE,
  createdAt: at(0),
  updatedAt: at(0),
  version: 1,
  name: 'Maison Lumen',
  externalId: 'crm-1',
  language: 'fr',
  contact: { email: 'ada@lumen.example' },
}
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
const summary = { asOf: '2026-03-01', organisationName: 'Maison Lumen', confidence: 0.5, verdicts: { blog: 'adopt' } } as const
const diagnosed = { asOf: '2026-03-01', level: 'healthy', index: 10 } as const

/** What every store of bundles must do. `open` makes an empty one. */
export const describeBundleStore = (name: string, open: () => Promise<Opened>): void => {
  describe(`bundle store: ${name}`, () => {
    let opened: Opened
    let stores: Stores
    beforeEach(async () => {
      opened = await open()
      stores = opened.store
      const { organisations, accounts, assessments, audits, catalogues, diagnoses, schedules } = stores
      const owned = { workspaceId: HERE, organisationId: 'org_1' }
      await organisations.add(LUMEN)
      for (const minute of [1, 2])
        await organisations.putBrief({ workspaceId: HERE, id: 'org_1' }, { brief: { goals: minute }, keyId: 'key_1', now: at(minute) })
      await catalogues.keep('digest-1', snapshotOf(PUBLISHED_CATALOGUE))
      await diagnoses.add({ id: 'dgn_1', ...owned, createdAt: at(2), answers: {}, result: {} }, diagnosed as never)
      await assessments.add(
        {
          id: 'asm_1',
          ...owned,
          createdAt: at(3),
          brief: { governance: { diagnosisId: 'dgn_1' } },
          result: {},
          catalogueDigest: 'digest-1',
          knowledge: { platforms: [], figures: [anOwnFigure({ id: 'ovr_1' })] } as never,
        },
        summary,
      )
      await accounts.register({ workspaceId: HERE, account: target('lumen').account, organisationId: 'org_1', dossier: { owner: 'Ada' }, now: at(3) })
      await schedules.add({
        id: 'sch_1',
        ...owned,
        name: 'Monthly',
        cron: '0 7 1 * *',
        timeZone: 'UTC',
        paused: false,
        targets: [target('lumen')],
        createdAt: at(3),
      })
      await audits.accept({ id: 'aud_1', ...owned, createdAt: at(4), trigger: { kind: 'request' }, targets: [target('lumen'), target('riverbank')] })
      for (const task of await audits.claim({ worker: 'wrk_1', now: at(5), leaseUntil: at(6), limit: 5 }))
        await audits.complete({ worker: 'wrk_1', task, result: seen(task.target.account.reference), now: at(5) })
      await audits.accept({ id: 'aud_open', ...owned, createdAt: at(7), trigger: { kind: 'request' }, targets: [target('lumen')] })
    })
    afterEach(() => opened.close())
    const read = async (workspaceId = HERE, id = 'org_1') => {
      const content = await stores.bundles.read({ workspaceId, id }, MOST_BUNDLE_BYTES)
      if (content === undefined || content === 'too-large') throw new Error(`nothing was read: ${content}`)
      return content
    }
    const add = (organisation: Partial<Organisation>, content: Awaited<ReturnType<typeof read>>) => {
      let count = 0
      const renamed = withNewIds(withLocalIds(content), (prefix) => {
        count += 1
        return `${prefix}_there${count}`
      })
      const brief = { version: renamed.briefs.length, setAt: at(2) }
      return stores.bundles.add({ ...LUMEN, id: 'org_there', workspaceId: THERE, brief, ...organisation }, renamed, {
        keyId: 'key_there',
        assessments: renamed.assessments.map(() => summary),
        diagnoses: renamed.diagnoses.map(() => diagnosed as never),
        nextTick: () => undefined,
      })
    }

    it('reads all that belongs to an organisation, and no audit that is not finished', async () => {
      const content = await read()

      const { id: _, workspaceId: __, createdAt: ___, updatedAt: ____, version: _____, ...wish } = LUMEN
      expect(content.organisation).toEqual(wish)
      expect(content.briefs).toEqual([1, 2].map((minute) => ({ setAt: at(minute), brief: { goals: minute } })))
      expect(content.accounts).toMatchObject([{ reference: 'lumen', dossier: { owner: 'Ada' } }, { reference: 'riverbank' }])
      expect(content.assessments).toMatchObject([{ id: 'asm_1', catalogueDigest: 'digest-1', knowledgeDigest: expect.any(String) }])
      expect(content.diagnoses).toMatchObject([{ id: 'dgn_1' }])
      expect(content.audits).toMatchObject([{ id: 'aud_1', finishedAt: at(5), tasks: [{ result: { status: 'ok' } }, { result: { status: 'ok' } }] }])
      expect(content.schedules).toMatchObject([{ id: 'sch_1', accounts: [target('lumen').account] }])
      expect([Object.keys(content.knowledge), Object.keys(content.catalogues)]).toEqual([[content.assessments[0]?.knowledgeDigest], ['digest-1']])
    })

    it('reads nothing of another workspace, and nothing that is too large', async () => {
      expect(await stores.bundles.read({ workspaceId: THERE, id: 'org_1' }, MOST_BUNDLE_BYTES)).toBeUndefined()
      expect(await stores.bundles.read({ workspaceId: HERE, id: 'org_1' }, 1_000)).toBe('too-large')
    })

    it('adds it elsewhere with the same content, and with how its accounts stand', async () => {
      expect(await add({}, await read())).toBe('added')

      expect(withLocalIds(await read(THERE, 'org_there'))).toEqual(withLocalIds(await read()))
      const { items } = await stores.accounts.list(THERE, { limit: 5 })
      expect(items.map(({ account, reading }) => [account.reference, reading?.state])).toEqual([
        ['riverbank', expect.any(String)],
        ['lumen', expect.any(String)],
      ])
      expect((await stores.organisations.find(THERE, 'org_there'))?.brief).toMatchObject({ version: 2 })
      expect((await stores.assessments.list(THERE, { limit: 5 })).items).toMatchObject([{ verdicts: summary.verdicts, organisationId: 'org_there' }])
    })

    it('reads and adds one that nothing belongs to', async () => {
      await stores.organisations.add({ ...LUMEN, id: 'org_bare', externalId: 'crm-bare' })

      const bare = await read(HERE, 'org_bare')

      const nothing = { briefs: [], accounts: [], assessments: [], diagnoses: [], audits: [], schedules: [], knowledge: {}, catalogues: {} }
      expect(bare).toMatchObject(nothing)
      expect(await add({ id: 'org_bare_there' }, bare)).toBe('added')
      expect(await read(THERE, 'org_bare_there')).toMatchObject(nothing)
    })

    it('takes along what was cancelled, and when a schedule ran', async () => {
      const { audits, schedules } = stores
      const tick = { kind: 'schedule', scheduleId: 'sch_1', tick: at(8) } as const
      await audits.accept({ id: 'aud_tick', workspaceId: HERE, organisationId: 'org_1', createdAt: at(8), trigger: tick, targets: [target('lumen')] })
      await audits.cancel({ workspaceId: HERE, id: 'aud_tick', now: at(9) })
      const ticked = (await schedules.find(HERE, 'sch_1')) as Schedule
      await schedules.replace({ ...ticked, lastTickAt: at(8), lastAuditId: 'aud_tick' })

      await add({}, await read())

      const [audit] = (await stores.audits.list(THERE, { limit: 1 })).items
      const [schedule] = (await stores.schedules.list(THERE, { limit: 1 })).items
      expect(audit).toMatchObject({ status: 'cancelled', finishedAt: at(9), trigger: { kind: 'schedule', scheduleId: schedule?.id, tick: at(8) } })
      expect(schedule).toMatchObject({ lastTickAt: at(8), lastAuditId: audit?.id })
      expect(await stores.audits.find(THERE, audit?.id ?? '')).toMatchObject({ results: [] })
    })

    it('takes along pilots with all that was observed, and what they name', async () => {
      const { pilots, assessments } = stores
      const owned = { workspaceId: HERE, organisationId: 'org_1' }
      const planOf = (more: object) => ({ ...aPilot().plan, ...more })
      await pilots.add(aRunningPilot({ ...owned, id: 'plt_1', createdAt: at(1), plan: planOf({ assessmentId: 'asm_1' }) }))
      await pilots.add(aPilot({ ...owned, id: 'plt_2', createdAt: at(2), plan: planOf({ followsPilotId: 'plt_1' }) }))
      await pilots.add(aRunningPilot({ ...owned, id: 'plt_foreign', organisationId: 'org_2' }))
      const record = (minute: number, successes: number, reason = 'Counted again.') =>
        pilots.record({
          workspaceId: HERE,
          pilotId: 'plt_1',
          at: at(minute),
          observations: [
            { on: '2026-03-10', days: 1, pilot: { successes: 1, trials: 9 }, guardrails: { complaints: 0.5 }, source: 'Shop' },
            { on: '2026-03-11', days: 7, pilot: { successes, trials: 99 } },
          ],
          reason,
          tells: () => [],
        })
      await record(10, 1)
      await record(11, 2, 'Bots were counted')
      await record(12, 3)
      await pilots.replace(aDecidedPilot({ ...owned, id: 'plt_1', version: 2, plan: planOf({ assessmentId: 'asm_1' }) }))

      const content = await read()
      expect(content.pilots?.map(({ id, observations, replaced }) => [id, observations.length, replaced.length])).toEqual([
        ['plt_1', 2, 2],
        ['plt_2', 0, 0],
      ])
      expect(await add({}, content)).toBe('added')

      expect(withLocalIds(await read(THERE, 'org_there'))).toEqual(withLocalIds(content))
      const [second, first] = (await pilots.list(THERE, { limit: 9 })).items
      if (!first || !second) throw new Error('they are not there')
      const { id, plan } = first
      expect(plan.assessmentId).toBe((await assessments.list(THERE, { limit: 9 })).items[0]?.id)
      expect(second.plan.followsPilotId).toBe(id)
      expect(first).toEqual(aDecidedPilot({ id, createdAt: at(1), workspaceId: THERE, organisationId: 'org_there', version: 1, plan }))
      expect(await pilots.observations(THERE, id)).toEqual(await pilots.observations(HERE, 'plt_1'))
      expect(await pilots.replaced(THERE, id)).toEqual(await pilots.replaced(HERE, 'plt_1'))
      expect((await pilots.observations(THERE, id)).map(({ corrections }) => corrections)).toEqual([0, 2])
      expect(await pilots.list(THERE, { limit: 9 }, { retestFrom: '2026-10-13' })).toEqual({ items: [first] })
    })

    it('has no pilots where there are none, and counts the texts of those that are there', async () => {
      expect(await read()).not.toHaveProperty('pilots')
      const most = JSON.stringify(await read()).length
      const exitPlan = 'x'.repeat(most)
      await stores.pilots.add(aPilot({ workspaceId: HERE, organisationId: 'org_1', plan: { ...aPilot().plan, exitPlan } }))

      expect(await stores.bundles.read({ workspaceId: HERE, id: 'org_1' }, most)).toBe('too-large')
    })

    it('writes nothing where the external id is taken, or an account is there', async () => {
      const content = await read()
      await stores.organisations.add({ ...LUMEN, id: 'org_taken', workspaceId: THERE })
      await stores.accounts.register({ workspaceId: 'wsp_third', account: target('riverbank').account, now: at(1) })
      await stores.accounts.register({ workspaceId: 'wsp_fourth', account: target('lumen').account, now: at(1) })

      expect(await add({}, content)).toBe('external-id-taken')
      expect(await add({ workspaceId: 'wsp_third' }, content)).toEqual({ known: ['/accounts/1'] })
      expect(await add({ workspaceId: 'wsp_third' }, { ...content, accounts: [] })).toEqual({ known: ['/audits/0/tasks/1/target/account'] })
      expect(await add({ workspaceId: 'wsp_fourth' }, { ...content, audits: [], accounts: [] })).toEqual({ known: ['/schedules/0/accounts/0'] })

      expect(await stores.organisations.find(THERE, 'org_there')).toBeUndefined()
      expect(await stores.organisations.find('wsp_third', 'org_there')).toBeUndefined()
      expect((await stores.assessments.list('wsp_third', { limit: 5 })).items).toEqual([])
    })
  })
}
