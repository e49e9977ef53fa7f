import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { AccountResult, AuditTarget } from '../../domain/audit/audit.ts'
import { vitalityOf } from '../../domain/audit/vitality/assess-vitality.ts'
import type { AccountStore, AssessmentStore, AuditStore, DiagnosisStore, ScheduleStore } from '../../domain/ports.ts'
import type { Organisation, OrganisationStore } from '../../domain/tenancy/organisation.ts'

type Stores = {
  readonly organisations: OrganisationStore
  readonly accounts: AccountStore
  readonly assessments: AssessmentStore
  readonly audits: AuditStore
  readonly diagnoses: DiagnosisStore
  readonly schedules: ScheduleStore
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
const ASKED = { receiptId: 'ers_1', keyId: 'key_1', now: at(9) }

/** What every store of organisations must do. `open` makes an empty one. */
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

    it('shows no brief to another workspace, and takes none from it', async () => {
      await store.add(organisation('org_1'))
      await store.putBrief(named('org_1'), { brief: {}, keyId: 'key_1', now: at(1) })
      const strange = named('org_1', 'wsp_2')

      expect(await store.brief(strange)).toBeUndefined()
      expect(await store.briefVersions(strange, { limit: 5 })).toEqual([])
      expect(await store.putBrief(strange, { brief: {}, keyId: 'key_2', now: at(2) })).toBe('absent')
    })

    describe('an erasure', () => {
      const { audits, accounts, assessments, diagnoses, schedules } = {
        audits: () => opened.store.audits,
        accounts: () => opened.store.accounts,
        assessments: () => opened.store.assessments,
        diagnoses: () => opened.store.diagnoses,
        schedules: () => opened.store.schedules,
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
        const summary = { asOf: '2026-03-01', organisationName: id, confidence: 0.5, verdicts: {} }
        await assessments().add({ id: `asm_${id}`, workspaceId: WORKSPACE, organisationId: id, createdAt: at(3), brief: {}, result: {} }, summary)
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
          diagnoses: 0,
          audits: 1,
          results: 1,
          schedules: 1,
          readings: 0,
          forecasts: expect.any(Number),
        }
        expect(receipt).toEqual({ id: 'ers_1', workspaceId: WORKSPACE, at: at(9), organisationId: 'org_1', keyId: 'key_1', counts })
        const left = {
          organisations: (await store.list(WORKSPACE, { limit: 9 })).items.map(({ id }) => id),
          accounts: (await accounts().list(WORKSPACE, { limit: 9 })).items.map(({ account }) => account.reference),
          assessments: (await assessments().list(WORKSPACE, { limit: 9 })).items.map(({ id }) => id),
          audits: (await audits().list(WORKSPACE, { limit: 9 })).items.map(({ id }) => id),
          diagnoses: (await diagnoses().list(WORKSPACE, { limit: 9 })).items,
          schedules: (await schedules().list(WORKSPACE, { limit: 9 })).items.map(({ id }) => id),
        }
        expect(left).toEqual({
          organisations: ['org_2'],
          accounts: ['riverbank'],
          assessments: ['asm_org_2'],
          audits: ['aud_org_2'],
          diagnoses: [],
          schedules: ['sch_org_2'],
        })
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
        expect(await audits().find(WORKSPACE, 'aud_waiting')).toMatchObject({ finishedAt: at(4), targets: [] })
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
