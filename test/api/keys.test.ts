import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { aBriefInput } from '../support/briefs.ts'
import { aFolder, aService, KEY, type RunningService } from '../support/service.ts'

const folder = aFolder()
let service: RunningService
beforeAll(async () => {
  service = await aService({ DATABASE_URL: folder.database })
})
afterAll(async () => {
  await service.stop()
  folder.remove()
})

const by = (secret: string) => ({
  get: (path: string) => request(service.url).get(path).set('Authorization', `Bearer ${secret}`),
  post: (path: string, body?: object) => request(service.url).post(path).set('Authorization', `Bearer ${secret}`).send(body),
})
const aKey = async (wish: object) => (await service.post('/v1/keys', { name: 'a key', scopes: ['read'], ...wish }).expect(201)).body
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString()
/** A revocation takes two seconds at most to bite. */
const until = async (status: number, look: () => request.Test): Promise<request.Response> => {
  for (let tries = 0; tries < 40; tries++) {
    const answer = await look()
    if (answer.status === status) return answer
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return look()
}

describe('a key', () => {
  it('is made with a secret that is answered once, and does what its scopes say', async () => {
    const { body, headers } = await service.post('/v1/keys', { name: 'Nightly', scopes: ['read'], expiresAt: inHours(1) }).expect(201)

    expect(headers['location']).toBe(`/v1/keys/${body.id}`)
    await by(body.secret).get('/v1/accounts').expect(200)
    expect((await by(body.secret).post('/v1/assessments', aBriefInput()).expect(403)).body.code).toBe('scope-missing')
    const { body: found } = await service.get(`/v1/keys/${body.id}`).expect(200)
    expect(found).toMatchObject({ name: 'Nightly', scopes: ['read'], state: 'active' })
    expect(JSON.stringify((await service.get('/v1/keys?limit=100')).body)).not.toContain(body.secret)
    expect(service.log()).not.toContain(body.secret)
  })

  it('never makes one that may do more than itself', async () => {
    const { secret } = await aKey({ scopes: ['admin', 'read'] })

    const { body } = await by(secret)
      .post('/v1/keys', { name: 'x', scopes: ['read', 'manage'] })
      .expect(400)

    expect(body.errors).toMatchObject([{ pointer: '/scopes/1', code: 'scope-beyond-own' }])
    const powerful = await aKey({ scopes: ['read', 'manage'] })
    expect((await by(secret).post(`/v1/keys/${powerful.id}/rotation`, {}).expect(400)).body.errors).toMatchObject([{ code: 'scope-beyond-own' }])
  })

  it.each([
    { why: 'a time that has passed', wish: { expiresAt: '2020-01-01' }, fault: { pointer: '/expiresAt', code: 'expired-already' } },
    {
      why: 'an organisation nobody knows',
      wish: { organisationIds: ['org_none'] },
      fault: { pointer: '/organisationIds/0', code: 'organisation-unknown' },
    },
    { why: 'a scope nobody knows', wish: { scopes: ['everything'] }, fault: { pointer: '/scopes/0' } },
  ])('is refused with $why', async ({ wish, fault }) => {
    expect((await service.post('/v1/keys', { name: 'x', scopes: ['read'], ...wish }).expect(400)).body.errors).toMatchObject([fault])
  })

  it('with the scope admin is limited to no organisation', async () => {
    const { body: organisation } = await service.post('/v1/organisations', { name: 'Riverbank' }).expect(201)

    const { body } = await service.post('/v1/keys', { name: 'x', scopes: ['admin'], organisationIds: [organisation.id] }).expect(400)

    expect(body.errors).toMatchObject([{ pointer: '/organisationIds', code: 'admin-unlimited' }])
  })

  it('is revoked for good, in the middle of whatever it does', async () => {
    const { id, secret } = await aKey({})
    await by(secret).get('/v1/accounts').expect(200)

    await service.remove(`/v1/keys/${id}`).expect(204)

    expect((await until(401, () => by(secret).get('/v1/accounts'))).body.code).toBe('key-unknown')
    expect((await service.get(`/v1/keys/${id}`)).body).toMatchObject({ state: 'revoked', revokedAt: expect.any(String) })
    await service.remove(`/v1/keys/${id}`).expect(204)
    expect((await service.post(`/v1/keys/${id}/rotation`, {}).expect(409)).body.code).toBe('key-ended')
  })

  it('is rotated with an overlap, once', async () => {
    const former = await aKey({ name: 'CRM' })

    const { body: next } = await service.post(`/v1/keys/${former.id}/rotation`, { overlapHours: 2 }).expect(201)

    expect(next).toMatchObject({ name: 'CRM', scopes: ['read'], secret: expect.stringMatching(/^cf_/) })
    await by(former.secret).get('/v1/accounts').expect(200)
    await by(next.secret).get('/v1/accounts').expect(200)
    const { body: old } = await service.get(`/v1/keys/${former.id}`)
    expect(old).toMatchObject({ replacedBy: next.id, state: 'active' })
    expect(Date.parse(old.expiresAt) - Date.now()).toBeGreaterThan(1.9 * 3_600_000)
    expect((await service.post(`/v1/keys/${former.id}/rotation`, {}).expect(409)).body.code).toBe('key-ended')
  })

  it('ends at once when it is rotated without an overlap', async () => {
    const former = await aKey({})

    await service.post(`/v1/keys/${former.id}/rotation`, { overlapHours: 0 }).expect(201)

    expect((await until(401, () => by(former.secret).get('/v1/accounts'))).body.code).toBe('key-expired')
  })

  it('is not the last one that may manage keys and revoked', async () => {
    const alone = await aService()
    const { body } = await alone.get('/v1/keys').expect(200)

    const refused = await alone.remove(`/v1/keys/${body.items[0].id}`).expect(409)

    expect(refused.body.code).toBe('last-admin-key')
    await alone.get('/v1/keys').expect(200)
    await alone.stop()
  })

  it('is paged through while others are made', async () => {
    await aKey({ name: 'first' })
    const { body: page } = await service.get('/v1/keys?limit=1').expect(200)
    await aKey({ name: 'meanwhile' })
    const { body: rest } = await service.get(`/v1/keys?limit=100&cursor=${page.nextCursor}`).expect(200)

    const names = [...page.items, ...rest.items].map(({ name }: { name: string }) => name)
    expect(names[0]).toBe('first')
    expect(names).not.toContain('meanwhile')
  })
})

describe('the trail', () => {
  it('has what changes something with its outcome, by whom, and nothing that only reads or computes', async () => {
    const { secret, id: keyId } = await aKey({ scopes: ['read', 'assess', 'audit', 'manage'] })

    const made = await by(secret).post('/v1/assessments', aBriefInput()).set('X-Request-Id', 'of-the-trail').expect(201)
    await by(secret).post('/v1/assessments?dryRun=true', aBriefInput()).expect(200)
    await by(secret)
      .post('/v1/vitality', { posts: ['2026-01-01'] })
      .expect(200)
    await by(secret).get(`/v1/assessments/${made.body.id}`).expect(200)
    await by(secret).post('/v1/accounts', { reference: 'somebody' }).expect(400)

    const { body } = await service.get(`/v1/trail?keyId=${keyId}`).expect(200)
    expect(body.items).toMatchObject([
      { operation: 'registerAccount', path: '/v1/accounts', status: 400, outcome: 'refused', keyId },
      { operation: 'createAssessment', path: '/v1/assessments', status: 201, outcome: 'done', requestId: 'of-the-trail' },
    ])
    expect((await service.get('/v1/trail?operation=registerAccount')).body.items).toHaveLength(1)
  })

  it('says that nobody knows what came of something when the service was stopped on the way', async () => {
    const { openStorage } = await import('../../adapters/storage/index.ts')
    const storage = await openStorage(folder.database)
    const workspaceId = (await storage.keys.firstWorkspace()) ?? ''
    const entry = {
      id: 'trl_01',
      workspaceId,
      at: '2026-01-01T00:00:00.000Z',
      keyId: 'key_gone',
      operation: 'putDossier',
      path: '/v1/x',
      requestId: 'r',
    }
    await storage.trail.begin(entry)
    await storage.close()

    const { body } = await service.get('/v1/trail?keyId=key_gone').expect(200)

    expect(body.items).toEqual([{ ...entry, workspaceId: undefined, outcome: 'unknown' }].map(({ workspaceId: _, ...rest }) => rest))
  })

  it('is for keys that may manage keys', async () => {
    const { secret } = await aKey({ scopes: ['read', 'assess', 'audit', 'manage'] })

    expect((await by(secret).get('/v1/trail').expect(403)).body.code).toBe('scope-missing')
    await by(KEY).get('/v1/trail').expect(200)
  })
})
