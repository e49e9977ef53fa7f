import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aBriefInput } from '../support/briefs.ts'
import { aService, finishedAudit, type RunningService } from '../support/service.ts'

let service: RunningService
beforeAll(async () => {
  service = await aService()
})
afterAll(() => service.stop())

let number = 0
const anOrganisation = async (wish: object = {}) => {
  const { body, headers } = await service.post('/v1/organisations', { name: `Client ${++number}`, ...wish }).expect(201)
  return { id: body.id as string, tag: headers['etag'] as string }
}
const brief = (hoursPerWeek: number) => aBriefInput({ capacity: { hoursPerWeek } })

describe('an organisation', () => {
  it('is made, found by what other tools know it by, and said anew', async () => {
    const { id, tag } = await anOrganisation({ externalId: 'crm-42', language: 'fr', contact: { email: 'a@example.org' } })

    expect((await service.get('/v1/organisations?externalId=crm-42')).body.items).toMatchObject([{ id, language: 'fr', version: 1 }])
    const { body, headers } = await service.put(`/v1/organisations/${id}`, { name: 'Renamed' }).set('If-Match', tag).expect(200)
    expect(body).toMatchObject({ name: 'Renamed', version: 2 })
    expect(body).not.toHaveProperty('contact')
    expect((await service.get(`/v1/organisations/${id}`)).headers['etag']).toBe(headers['etag'])
  })

  it('is one for each that other tools know', async () => {
    await anOrganisation({ externalId: 'crm-twin' })
    const { id, tag } = await anOrganisation({ externalId: 'crm-other' })

    const twin = await service.post('/v1/organisations', { name: 'x', externalId: 'crm-twin' }).expect(400)
    expect(twin.body.errors).toMatchObject([
      { pointer: '/externalId', code: 'external-id-taken', detail: 'Another organisation goes by this already (crm-twin).' },
    ])
    const renamed = await service.put(`/v1/organisations/${id}`, { name: 'x', externalId: 'crm-twin' }).set('If-Match', tag).expect(400)
    expect(renamed.body.errors).toMatchObject([{ pointer: '/externalId', code: 'external-id-taken' }])
  })

  it('loses no change of two who read the same version', async () => {
    const { id, tag } = await anOrganisation()

    const answers = await Promise.all(['one', 'two', 'three'].map((name) => service.put(`/v1/organisations/${id}`, { name }).set('If-Match', tag)))

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412])
    const winner = answers.find(({ status }) => status === 200)
    expect((await service.get(`/v1/organisations/${id}`)).body).toEqual(winner?.body)
  })

  it.each([
    { why: 'no version', tag: undefined, status: 428, code: 'precondition-required' },
    { why: 'a version to come', tag: '"7"', status: 412, code: 'precondition-failed' },
    { why: 'a weak tag', tag: 'W/"1"', status: 412, code: 'precondition-failed' },
    { why: 'something else', tag: 'one', status: 412, code: 'precondition-failed' },
  ])('is not replaced with $why', async ({ tag, status, code }) => {
    const { id } = await anOrganisation()
    const asked = service.put(`/v1/organisations/${id}`, { name: 'x' })

    const { body } = await (tag === undefined ? asked : asked.set('If-Match', tag)).expect(status)

    expect(body.code).toBe(code)
  })

  it('is replaced by whoever says so, or names the version among others', async () => {
    const { id } = await anOrganisation()

    await service.put(`/v1/organisations/${id}`, { name: 'x' }).set('If-Match', '*').expect(200)
    await service.put(`/v1/organisations/${id}`, { name: 'y' }).set('If-Match', '"9", "2"').expect(200)
  })
})

describe('the brief of an organisation', () => {
  it('has versions, each of which is kept', async () => {
    const { id } = await anOrganisation()
    const path = `/v1/organisations/${id}/brief`
    await service.get(path).expect(404)

    const first = await service.put(path, brief(2)).expect(201)
    expect((await service.put(path, brief(4)).expect(428)).body.code).toBe('precondition-required')
    const second = await service
      .put(path, brief(4))
      .set('If-Match', first.headers['etag'] as string)
      .expect(200)

    expect(second.body).toMatchObject({ version: 2, organisationId: id, brief: { capacity: { hoursPerWeek: 4 } } })
    expect((await service.get(`${path}?version=1`)).body).toEqual(first.body)
    expect((await service.get(path)).body).toEqual(second.body)
    const { body: page } = await service.get(`${path}/versions?limit=1`).expect(200)
    expect(page).toMatchObject({ items: [{ version: 2 }], nextBefore: 2 })
    expect((await service.get(`${path}/versions?before=${page.nextBefore}`)).body).toMatchObject({ items: [{ version: 1 }] })
    expect((await service.get(`/v1/organisations/${id}`)).body.brief).toMatchObject({ version: 2 })
    await service.get(`${path}?version=3`).expect(404)
  })

  it('is written once by two who would write the first one', async () => {
    const { id } = await anOrganisation()

    const answers = await Promise.all([2, 4].map((hours) => service.put(`/v1/organisations/${id}/brief`, brief(hours))))

    const [won, lost] = answers.map(({ status }) => status).sort()
    expect(won).toBe(201)
    // Whoever comes later is told that it was changed, or that a version has to be named.
    expect([412, 428]).toContain(lost)
    expect((await service.get(`/v1/organisations/${id}`)).body.brief).toMatchObject({ version: 1 })
  })

  it('is refused where one that is assessed would be', async () => {
    const { id } = await anOrganisation()
    const impossible = aBriefInput({ audiences: [{ name: 'x', ageMin: 60, ageMax: 20 }] })

    const { body } = await service.put(`/v1/organisations/${id}/brief`, impossible).expect(400)

    expect(body.errors).toMatchObject([{ code: 'age-range-reversed' }])
  })

  it('is assessed by name, and the assessment is the organisation’s', async () => {
    const { id } = await anOrganisation()
    await service.put(`/v1/organisations/${id}/brief`, brief(6)).expect(201)

    const { body } = await service.post(`/v1/organisations/${id}/assessments`).expect(201)

    expect((await service.get(`/v1/assessments?organisationId=${id}`)).body.items).toMatchObject([{ id: body.id, organisationId: id }])
    const { body: same } = await service.post('/v1/assessments?dryRun=true', brief(6)).expect(200)
    expect(same.platforms.map(({ score }: { score: number }) => score)).toEqual(body.platforms.map(({ score }: { score: number }) => score))
    await service.post(`/v1/organisations/${id}/assessments?dryRun=true`).expect(200)
    expect((await service.get(`/v1/assessments?organisationId=${id}`)).body.items).toHaveLength(1)
  })
})

describe('what an organisation has', () => {
  it('is listed by it, and its accounts are taken over by nobody else', async () => {
    const [mine, yours] = [await anOrganisation(), await anOrganisation()]
    const account = { platform: 'facebook', reference: 'shared-bakery' }
    const { body: audit } = await service
      .post(`/v1/audits?organisationId=${mine.id}`, { accounts: [{ ...account, posts: ['2026-01-01'] }] })
      .expect(202)
    await finishedAudit(service, audit.id)

    expect((await service.get(`/v1/audits?organisationId=${mine.id}`)).body.items).toMatchObject([{ id: audit.id, organisationId: mine.id }])
    const [listed] = (await service.get(`/v1/accounts?organisationId=${mine.id}`)).body.items
    expect(listed).toMatchObject({ account, organisationId: mine.id })
    expect((await service.get(`/v1/accounts?organisationId=${yours.id}`)).body.items).toEqual([])
    const taken = await service.post(`/v1/audits?organisationId=${yours.id}`, { accounts: [{ ...account, posts: ['2026-01-01'] }] }).expect(400)
    expect(taken.body.errors).toMatchObject([{ pointer: '/accounts/0/reference', code: 'account-of-other-organisation' }])

    const { body: moved } = await service.put(`/v1/accounts/${listed.id}/organisation`, { organisationId: yours.id }).expect(200)
    expect(moved.organisationId).toBe(yours.id)
    const { body: freed } = await service.put(`/v1/accounts/${listed.id}/organisation`, {}).expect(200)
    expect(freed).not.toHaveProperty('organisationId')
    const refused = await service.put(`/v1/accounts/${listed.id}/organisation`, { organisationId: 'org_none' }).expect(400)
    expect(refused.body.errors).toMatchObject([{ pointer: '/organisationId', code: 'organisation-unknown' }])
  })

  it('is audited on schedule for it', async () => {
    const { id } = await anOrganisation()
    const order = { name: 'monthly', cron: '0 6 1 * *', accounts: [{ platform: 'blog', reference: 'http://127.0.0.1:9/' }] }
    const { body: schedule } = await service.post(`/v1/schedules?organisationId=${id}`, order).expect(201)

    const { body: audit } = await service.post(`/v1/schedules/${schedule.id}/run`).expect(202)

    expect(audit.organisationId).toBe(id)
    expect((await service.get(`/v1/schedules?organisationId=${id}`)).body.items).toMatchObject([{ id: schedule.id, organisationId: id }])
  })

  it('is no longer told by its schedule once an account came to another organisation', async () => {
    const [{ id }, { id: other }] = [await anOrganisation(), await anOrganisation()]
    const account = { platform: 'facebook', reference: 'that-moves' }
    const accountId = (await service.post(`/v1/accounts?organisationId=${id}`, account).expect(201)).body.id
    const order = { name: 'monthly', cron: '0 6 1 * *', accounts: [account] }
    const schedule = (await service.post(`/v1/schedules?organisationId=${id}`, order).expect(201)).body.id
    await service.put(`/v1/accounts/${accountId}/organisation`, { organisationId: other }).expect(200)

    const { body } = await service.post(`/v1/schedules/${schedule}/run`).expect(202)

    expect(await finishedAudit(service, body.id)).toMatchObject({ progress: { total: 0 }, results: [] })
    expect((await service.get(`/v1/accounts/${accountId}/audits`).expect(200)).body.items).toEqual([])
  })

  it('is erased with it, and nothing else is', async () => {
    const { id } = await anOrganisation({ contact: { name: 'Ada Weber' } })
    await service.put(`/v1/organisations/${id}/brief`, brief(6)).expect(201)
    await service.post(`/v1/organisations/${id}/assessments`).expect(201)
    const { body: diagnosis } = await service.post(`/v1/diagnoses?organisationId=${id}`, {}).expect(201)
    const accounts = [{ platform: 'facebook', reference: 'to-be-erased', posts: ['2026-01-01', '2026-02-01', '2026-03-01'] }]
    const own = (await service.post(`/v1/audits?organisationId=${id}`, { accounts }).expect(202)).body.id
    await finishedAudit(service, own)
    const other = { platform: 'facebook', reference: 'that-stays', posts: ['2026-01-01'] }
    const mixed = (await service.post('/v1/audits', { accounts: [...accounts, other] }).expect(202)).body.id
    await finishedAudit(service, mixed)

    const { body: receipt } = await service.remove(`/v1/organisations/${id}`).expect(200)

    expect(receipt).toMatchObject({
      organisationId: id,
      counts: { briefs: 1, accounts: 1, assessments: 1, diagnoses: 1, audits: 1, results: 2, schedules: 0 },
    })
    expect((await service.get('/v1/erasures')).body.items).toEqual([receipt])
    expect(JSON.stringify(receipt)).not.toContain('Ada')
    for (const path of [`organisations/${id}`, `organisations/${id}/brief`, `diagnoses/${diagnosis.id}`, `audits/${own}`]) {
      await service.get(`/v1/${path}`).expect(404)
    }
    const { body: left } = await service.get(`/v1/audits/${mixed}`).expect(200)
    expect(left).toMatchObject({ status: 'completed', progress: { done: 1, total: 1 } })
    expect(JSON.stringify(left)).not.toContain('to-be-erased')
    expect(JSON.stringify((await service.get('/v1/accounts?limit=100')).body)).not.toContain('to-be-erased')
    await service.remove(`/v1/organisations/${id}`).expect(404)
  })
})
