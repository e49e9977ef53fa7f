import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Schedule, ScheduleStore } from '../../domain/ports.ts'
import type { BundleContent, BundleStore } from '../../domain/tenancy/bundle.ts'
import type { Organisation, OrganisationStore } from '../../domain/tenancy/organisation.ts'
import type { SampleId, SampleStore } from '../../domain/tenancy/sample.ts'

type Stores = {
  readonly bundles: BundleStore
  readonly organisations: OrganisationStore
  readonly samples: SampleStore
  readonly schedules: ScheduleStore
}
type Opened = { readonly store: Stores; close(): Promise<void> }

const AT = '2026-03-01T08:00:00.000Z'
const HERE = 'wsp_here'
const organisation = (id: string, workspaceId = HERE): Organisation => ({
  id,
  workspaceId,
  createdAt: AT,
  updatedAt: AT,
  version: 1,
  name: `${id} (sample)`,
})
const monthly = { cron: '0 7 1 * *', timeZone: 'UTC', paused: true, createdAt: AT } as const
const content = (of: string): BundleContent => ({
  organisation: { name: of },
  briefs: [],
  accounts: [{ platform: 'blog', reference: `https://${of}.example`, createdAt: AT, dossier: { tags: ['flagship'] } }],
  assessments: [],
  diagnoses: [],
  audits: [1, 2].map((number) => ({ id: `aud_${of}_${number}`, createdAt: AT, finishedAt: AT, cancelled: false, tasks: [] })),
  schedules: [{ id: `sch_${of}`, name: of, ...monthly, scope: { kind: 'organisation' } }],
  knowledge: {},
  catalogues: {},
})

/** What every store of samples must do. `open` makes an empty one. */
export const describeSampleStore = (name: string, open: () => Promise<Opened>): void => {
  describe(`sample store: ${name}`, () => {
    let opened: Opened
    let stores: Stores
    beforeEach(async () => {
      opened = await open()
      stores = opened.store
    })
    afterEach(() => opened.close())
    const add = (of: string, sample?: SampleId, workspaceId = HERE) =>
      stores.bundles.add(organisation(`org_${of}`, workspaceId), content(of), {
        keyId: 'key_1',
        assessments: [],
        diagnoses: [],
        nextTick: () => undefined,
        ...(sample === undefined ? {} : { sample }),
      })
    const samples = async (workspaceId = HERE) => (await stores.samples.list(workspaceId)).map((one) => `${one.sample} ${one.organisationId}`)
    const erase = (of: string) =>
      stores.organisations.erase({ workspaceId: HERE, id: `org_${of}` }, { receiptId: `ers_${of}`, keyId: 'key_1', now: AT })

    it('tells those that were added as samples, in their order, with what was loaded with them', async () => {
      await add('hall', 'town-hall')
      await add('own')
      await add('shop', 'home-decoration-shop')

      expect(await samples()).toEqual(['home-decoration-shop org_shop', 'town-hall org_hall'])
      expect((await stores.samples.list(HERE))[0]).toEqual({
        sample: 'home-decoration-shop',
        organisationId: 'org_shop',
        name: 'org_shop (sample)',
        assessmentIds: [],
        diagnosisIds: [],
        auditIds: ['aud_shop_1', 'aud_shop_2'],
        scheduleIds: ['sch_shop'],
        pilotIds: [],
      })
    })

    it('tells them by the name they have now, and of what was loaded what is still there', async () => {
      await add('shop', 'home-decoration-shop')
      await stores.organisations.replace({ workspaceId: HERE, id: 'org_shop' }, { wish: { name: 'Ours' }, now: AT })
      await stores.schedules.remove(HERE, 'sch_shop')

      expect(await stores.samples.list(HERE)).toMatchObject([{ name: 'Ours', auditIds: ['aud_shop_1', 'aud_shop_2'], scheduleIds: [] }])
    })

    it('has each once in a workspace, and writes nothing of another one', async () => {
      await add('shop', 'home-decoration-shop')

      expect(await add('again', 'home-decoration-shop')).toBe('sample-loaded')

      expect(await samples()).toEqual(['home-decoration-shop org_shop'])
      expect(await stores.organisations.find(HERE, 'org_again')).toBeUndefined()
      expect(await stores.schedules.find(HERE, 'sch_again')).toBeUndefined()
      expect(await add('there', 'home-decoration-shop', 'wsp_there')).toBe('added')
      expect(await samples('wsp_there')).toEqual(['home-decoration-shop org_there'])
    })

    it('marks nothing that was not added', async () => {
      await add('own')

      const done = await stores.bundles.add(organisation('org_shop'), content('own'), {
        keyId: 'key_1',
        assessments: [],
        diagnoses: [],
        nextTick: () => undefined,
        sample: 'home-decoration-shop',
      })

      expect(done).toEqual({ known: ['/accounts/0'] })
      expect(await samples()).toEqual([])
    })

    it('forgets one with its organisation, and takes it again afterwards', async () => {
      await add('shop', 'home-decoration-shop')
      await add('hall', 'town-hall')

      await erase('shop')

      expect(await samples()).toEqual(['town-hall org_hall'])
      expect(await add('anew', 'home-decoration-shop')).toBe('added')
      expect(await samples()).toEqual(['home-decoration-shop org_anew', 'town-hall org_hall'])
    })

    it.each<{ scope: NonNullable<Schedule['scope']>; organisationId?: string; accounts: readonly string[] }>([
      { scope: { kind: 'tag', tag: 'flagship' }, accounts: ['https://own.example'] },
      { scope: { kind: 'tag', tag: 'flagship' }, organisationId: 'org_shop', accounts: ['https://shop.example'] },
      { scope: { kind: 'organisation' }, organisationId: 'org_shop', accounts: ['https://shop.example'] },
    ])('leaves its accounts to schedules of its own: $scope.kind, $organisationId', async ({ scope, organisationId, accounts }) => {
      await add('own')
      await add('shop', 'home-decoration-shop')

      const belonging = organisationId === undefined ? {} : { organisationId }
      const found = await stores.schedules.accountsOf({ id: 'sch_1', workspaceId: HERE, name: 'x', ...monthly, targets: [], scope, ...belonging })

      expect(found.map(({ target }) => target.account.reference)).toEqual(accounts)
    })
  })
}
