import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { startReceiver } from '../support/receiver.ts'
import { aSandboxOf } from '../support/sandbox.ts'
import { aService, type RunningService } from '../support/service.ts'

let service: RunningService
beforeAll(async () => {
  service = await aService({ CHANNELFIT_SECRET: 'a passphrase that is long enough for a test' })
})
afterEach(() => service.remove('/v1/sample-data').expect(204))
afterAll(() => service.stop())

type Sample = {
  readonly sample: string
  readonly organisationId: string
  readonly name: string
  readonly assessmentIds: readonly string[]
  readonly diagnosisIds: readonly string[]
  readonly auditIds: readonly string[]
  readonly scheduleIds: readonly string[]
  readonly pilotIds: readonly string[]
}
type Loaded = { readonly loaded: boolean; readonly organisations: readonly [Sample, Sample, Sample] }
type Account = { readonly id: string; readonly organisationId?: string; readonly account: { readonly platform: string }; readonly state: string }

const load = async (language = 'en'): Promise<Loaded> => (await service.post('/v1/sample-data').set('Accept-Language', language).expect(201)).body
const accounts = async (of = ''): Promise<readonly Account[]> => (await service.get(`/v1/accounts?limit=100${of}`).expect(200)).body.items

/** All that somebody sees who looks through the workspace, but for moments. */
const EVERYWHERE = [
  'organisations',
  'accounts',
  'assessments',
  'audits',
  'diagnoses',
  'schedules',
  'pilots',
  'alerts',
  'webhooks',
  'overview',
] as const
const everything = async () => {
  const seen: Record<string, unknown> = {}
  for (const place of EVERYWHERE) seen[place] = { ...(await service.get(`/v1/${place}`).expect(200)).body, asOf: undefined }
  seen['reviews'] = (await service.get('/v1/reviews.ics').expect(200)).text.replaceAll(/^DTSTAMP.*$/gm, '')
  return seen
}

describe('/v1/sample-data', () => {
  it.each([
    { language: 'en', names: ['Maison Lumen (sample)', 'Saint-Aubin town hall (sample)', 'Ateliers Ferrand (sample)'], owner: 'Online shop manager' },
    {
      language: 'fr',
      names: ['Maison Lumen (exemple)', 'Mairie de Saint-Aubin (exemple)', 'Ateliers Ferrand (exemple)'],
      owner: 'Responsable de la boutique en ligne',
    },
  ])('is loaded in $language: three organisations that say that they are samples', async ({ language, names, owner }) => {
    const body = await load(language)

    expect(body).toMatchObject({ loaded: true, organisations: names.map((name) => ({ name })) })
    const [shop, hall, maker] = body.organisations
    expect(
      [shop, hall, maker].map((one) =>
        [one.assessmentIds, one.diagnosisIds, one.auditIds, one.scheduleIds, one.pilotIds].map(({ length }) => length),
      ),
    ).toEqual([
      [1, 0, 2, 1, 1],
      [1, 1, 2, 0, 0],
      [1, 0, 2, 0, 0],
    ])
    const at = `/v1/organisations/${shop.organisationId}`
    expect((await service.get(at).expect(200)).body).toMatchObject({ name: names[0], language, brief: { version: 1 } })
    expect((await service.get(`${at}/brief`).expect(200)).body.brief.organisation.name).toBe(names[0])
    expect((await service.get(`/v1/schedules/${shop.scheduleIds[0]}`).expect(200)).body).toMatchObject({
      paused: true,
      organisationId: shop.organisationId,
    })
    expect((await service.get(`/v1/diagnoses/${hall.diagnosisIds[0]}`).expect(200)).body).toMatchObject({ organisation: names[1] })
    const [blog] = (await accounts(`&organisationId=${shop.organisationId}&platform=blog`)) as [Account]
    expect((await service.get(`/v1/accounts/${blog.id}`).expect(200)).body.dossier).toMatchObject({ owner, promisedCadenceDays: 14 })
    expect((await service.get('/v1/sample-data').expect(200)).body).toEqual(body)
  })

  it('shows accounts from thriving to abandoned, with decisions, and what changed between its audits', async () => {
    const { organisations } = await load()
    const today = new Date().toISOString().slice(0, 10)

    expect((await service.get('/v1/overview').expect(200)).body.accounts).toEqual({
      total: 11,
      states: { thriving: 2, steady: 2, fading: 2, dormant: 1, abandoned: 1, 'too-early': 1, unknown: 1 },
      declared: { archived: 1 },
      unread: {},
      notAudited: 0,
    })
    const decided: string[] = []
    for (const { auditIds, assessmentIds } of organisations) {
      const [before, after] = auditIds
      const { body: audit } = await service.get(`/v1/audits/${after}`).expect(200)
      expect(audit).toMatchObject({ status: 'completed' })
      for (const { vitality, decision } of audit.results) {
        expect(vitality.asOf).toBe(today)
        decided.push(decision.action)
      }
      const { body: comparison } = await service.get(`/v1/audits/${before}/compare/${after}`).expect(200)
      expect(comparison.changed.length).toBeGreaterThan(0)
      const report = await service.get(`/v1/assessments/${assessmentIds[0]}/report`).expect(200)
      expect(report.text).toContain('(sample)')
    }
    expect(new Set(decided)).toEqual(new Set(['keep', 'archive', 'investigate']))
  })

  it.each(['en', 'fr'])('shows a pilot that ran for eight weeks and was adopted, in %s', async (language) => {
    const [shop, hall, maker] = (await load(language)).organisations
    const of = async ({ organisationId }: Sample) => (await service.get(`/v1/pilots?organisationId=${organisationId}`).expect(200)).body.items
    expect([await of(hall), await of(maker)]).toEqual([[], []])
    const [{ id }] = await of(shop)
    const { body: pilot } = await service.get(`/v1/pilots/${id}`).expect(200)

    expect(pilot).toMatchObject({ state: 'decided', design: { concludes: true }, decision: { outcome: 'adopted', advice: 'scale', stale: false } })
    expect(pilot.reading.weeks.map(({ state }: { state: string }) => state)).toEqual(Array.from({ length: 8 }, () => 'complete'))
    expect(pilot.decision.achieved.low).toBeGreaterThan(0)
    await service.post(`/v1/organisations/${shop.organisationId}/assessments`).expect(201)
  })

  it('is loaded once, also by two who load it at the same moment', async () => {
    const [one, other] = await Promise.all([service.post('/v1/sample-data'), service.post('/v1/sample-data')])

    expect([200, 201]).toEqual(expect.arrayContaining([one.status, other.status]))
    const { body } = await service.post('/v1/sample-data').set('Accept-Language', 'fr').expect(200)
    expect(body).toEqual((await service.get('/v1/sample-data')).body)
    expect((await service.get('/v1/organisations')).body.items).toHaveLength(3)
    expect(await accounts()).toHaveLength(11)
  })

  it('is removed with nothing left of it, and what was there before is as it was', async () => {
    const mine = (await service.post('/v1/organisations', { name: 'Maison Lumen (sample)' }).expect(201)).body.id
    await service.post(`/v1/accounts?organisationId=${mine}`, { reference: 'https://mine.example' }).expect(201)
    const before = await everything()
    const [shop] = (await load()).organisations
    await service.post(`/v1/organisations/${shop.organisationId}/assessments`).expect(201)
    expect(await everything()).not.toEqual(before)

    await service.remove('/v1/sample-data').expect(204)
    await service.remove('/v1/sample-data').expect(204)

    expect(await everything()).toEqual(before)
    expect((await service.get('/v1/sample-data').expect(200)).body).toEqual({ loaded: false, organisations: [] })
    expect((await service.get('/v1/erasures?limit=3').expect(200)).body.items).toContainEqual(
      expect.objectContaining({ organisationId: shop.organisationId, counts: expect.objectContaining({ accounts: 4, audits: 2, assessments: 2 }) }),
    )
    await service.remove(`/v1/organisations/${mine}`).expect(200)
  })

  it('is still a sample by another name, and one that somebody erased is loaded again', async () => {
    const [shop, hall] = (await load()).organisations
    const at = `/v1/organisations/${shop.organisationId}`
    await service.put(at, { name: 'Our shop' }).set('If-Match', '"1"').expect(200)
    await service.remove(`/v1/organisations/${hall.organisationId}`).expect(200)

    expect((await service.get('/v1/sample-data')).body).toMatchObject({ loaded: false, organisations: [{ name: 'Our shop' }, {}] })
    const { body } = await service.post('/v1/sample-data').expect(201)

    expect(body).toMatchObject({ loaded: true, organisations: [{ organisationId: shop.organisationId, name: 'Our shop' }, {}, {}] })
    expect(body.organisations[1].organisationId).not.toBe(hall.organisationId)
    await service.remove('/v1/sample-data').expect(204)
    await service.get(at).expect(404)
  })

  it('lets go of an account that was moved to an organisation of one’s own', async () => {
    const mine = (await service.post('/v1/organisations', { name: 'Mine' }).expect(201)).body.id
    const [shop] = (await load()).organisations
    const [blog] = (await accounts(`&organisationId=${shop.organisationId}&platform=blog`)) as [Account]
    await service.put(`/v1/accounts/${blog.id}/organisation`, { organisationId: mine }).expect(200)

    await service.remove('/v1/sample-data').expect(204)
    expect(await accounts()).toMatchObject([{ id: blog.id, organisationId: mine, state: 'steady' }])

    const [again] = (await load()).organisations
    expect((await accounts(`&organisationId=${again.organisationId}`)).map(({ account }) => account.platform).sort()).toEqual([
      'facebook',
      'instagram',
      'pinterest',
    ])
    expect(await accounts()).toHaveLength(11)
    await service.remove(`/v1/organisations/${mine}`).expect(200)
  })

  it('tells nobody: no event, no alert, no forecast that will be held against the model', async () => {
    const receiver = await startReceiver()
    const { body: webhook } = await service.post('/v1/webhooks', { url: receiver.url }).expect(201)

    await load()
    await service.remove('/v1/sample-data').expect(204)
    await load()

    expect((await service.get(`/v1/webhooks/${webhook.id}/deliveries`).expect(200)).body.items).toEqual([])
    expect((await service.get('/v1/alerts').expect(200)).body.items).toEqual([])
    expect((await service.get('/v1/overview').expect(200)).body.forecasts).toEqual([])
    // The first event that is sent is that of a test: nothing was on its way.
    await service.post(`/v1/webhooks/${webhook.id}/test`).expect(200)
    expect(receiver.received).toHaveLength(1)
    await service.remove(`/v1/webhooks/${webhook.id}`).expect(204)
    await receiver.close()
  })

  it('is loaded by a key that may manage, looked at by one that may read, and refused to one that is limited', async () => {
    const mine = (await service.post('/v1/organisations', { name: 'Mine' }).expect(201)).body.id
    const keyed = async (wish: object) => {
      const { body } = await service.post('/v1/keys', { name: 'x', ...wish }).expect(201)
      return (method: 'get' | 'post' | 'delete') => request(service.url)[method]('/v1/sample-data').set('Authorization', `Bearer ${body.secret}`)
    }
    const [reader, assessor, manager, limited] = [
      await keyed({ scopes: ['read'] }),
      await keyed({ scopes: ['read', 'assess', 'audit'] }),
      await keyed({ scopes: ['manage'] }),
      await keyed({ scopes: ['read', 'manage'], organisationIds: [mine] }),
    ]

    await reader('get').expect(200)
    for (const key of [reader, assessor])
      for (const method of ['post', 'delete'] as const) expect((await key(method).expect(403)).body.code).toBe('scope-missing')
    for (const method of ['get', 'post', 'delete'] as const) expect((await limited(method).expect(403)).body.code).toBe('key-limited')
    await manager('post').expect(201)
    await manager('delete').expect(204)
    await service.remove(`/v1/organisations/${mine}`).expect(200)
  })

  it('is loaded in a sandbox by its clock, and only there', async () => {
    const sandbox = await aSandboxOf(service, '2030-06-15')

    const { body } = await sandbox.post('/v1/sample-data', {}).expect(201)

    const { body: audit } = await sandbox.get(`/v1/audits/${body.organisations[0].auditIds[1]}`).expect(200)
    expect(audit).toMatchObject({ createdAt: '2030-06-15T00:00:00.000Z', status: 'completed' })
    expect((await service.get('/v1/sample-data')).body).toEqual({ loaded: false, organisations: [] })
    await service.get(`/v1/organisations/${body.organisations[0].organisationId}`).expect(404)
    await sandbox.remove('/v1/sample-data').expect(204)
    await service.remove(`/v1/sandboxes/${sandbox.id}`).expect(204)
  })

  it.each(['en', 'fr'])(
    'holds nothing that an organisation of one’s own could not: it is handed over as any other, and is no sample then (%s)',
    async (language) => {
      const handedOver: string[] = []
      for (const { organisationId } of (await load(language)).organisations) {
        const { text } = await service.get(`/v1/organisations/${organisationId}/bundle`).expect(200)
        handedOver.push(text)
      }
      await service.remove('/v1/sample-data').expect(204)

      for (const bundle of handedOver) {
        const { body } = await service.post('/v1/organisations/import', bundle).set('Content-Type', 'application/json').expect(201)
        expect((await service.get('/v1/sample-data')).body.organisations).toEqual([])
        await service.remove(`/v1/organisations/${body.id}`).expect(200)
      }
    },
  )

  it('is assessed with what the workspace knows itself, and as it would be again', async () => {
    const [published] = (await load()).organisations
    await service.remove('/v1/sample-data').expect(204)
    const order = [
      'durability',
      'goal-effectiveness',
      'use-affordance',
      'capacity',
      'audience-reach',
      'conversation-readiness',
      'format-match',
      'track-record',
    ]
    await service.put('/v1/criteria-weights', { order, author: 'Ada Weber', reason: 'Our clients are archives' }).expect(200)

    const [own] = (await load()).organisations

    const { body: assessment } = await service.get(`/v1/assessments/${own.assessmentIds[0]}`).expect(200)
    expect(assessment.weights).toMatchObject({ author: 'Ada Weber' })
    expect(own.assessmentIds).not.toEqual(published.assessmentIds)
    const { body: replay } = await service.post(`/v1/assessments/${own.assessmentIds[0]}/replay`).expect(200)
    expect(replay.outcome).toBe('identical')
    await service.remove('/v1/criteria-weights')
  })

  it('is carried out once under an Idempotency-Key', async () => {
    const post = () => service.post('/v1/sample-data').set('Idempotency-Key', '"samples-1"').expect(201)
    const first = await post()

    const again = await post()

    expect(again.headers['idempotency-replayed']).toBe('true')
    expect(again.body).toEqual(first.body)
    expect((await service.get('/v1/organisations')).body.items).toHaveLength(3)
  })

  it('takes no body that says something', async () => {
    expect((await service.post('/v1/sample-data', { language: 'fr' }).expect(400)).body.errors).toMatchObject([{ code: 'unexpected-body' }])
  })
})
