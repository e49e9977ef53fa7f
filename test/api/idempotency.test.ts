import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { openStorage } from '../../adapters/storage/index.ts'
import { Problem } from '../../api/http/problem.ts'
import { replyKeeper } from '../../api/usecases/keep-replies.ts'
import { bearer, GOOD_KEY, testApp } from '../support/http.ts'
import { aFolder, aService, type RunningService } from '../support/service.ts'

const folder = aFolder()
const env = { DATABASE_URL: folder.database, CHANNELFIT_SECRET: 'a passphrase that is long enough for a test' }
let service: RunningService
/** Another one on the same database. */
let twin: RunningService
beforeAll(async () => {
  service = await aService(env)
  twin = await aService({ ...env, CHANNELFIT_ROLE: 'api' })
})
afterAll(async () => {
  await twin.stop()
  await service.stop()
  folder.remove()
})

let taken = 0
const aKey = (): string => `"key ${++taken}"`
const send = (path: string, body: object, key: string, to = service) => to.post(path, body).set('Idempotency-Key', key)
const named = async (name: string): Promise<number> => {
  const { body } = await service.get('/v1/organisations?limit=100')
  return (body.items as readonly { name: string }[]).filter((item) => item.name === name).length
}

describe('a request under an Idempotency-Key', () => {
  it('is carried out once and answered as it was', async () => {
    const key = aKey()
    const first = await send('/v1/organisations', { name: 'Once' }, key)
    const again = await send('/v1/organisations', { name: 'Once' }, key).set('Accept-Language', 'fr')

    expect([first.status, first.headers['idempotency-replayed']]).toEqual([201, undefined])
    expect([again.status, again.headers['idempotency-replayed']]).toEqual([201, 'true'])
    expect(again.text).toBe(first.text)
    for (const name of ['location', 'etag', 'content-type', 'content-language']) expect(again.headers[name]).toBe(first.headers[name])
    expect(await named('Once')).toBe(1)
  })

  it('is carried out once however many arrive at once, at two services on one database', async () => {
    const key = aKey()
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, place) => send('/v1/organisations', { name: 'Race' }, key, place % 2 === 0 ? service : twin)),
    )

    expect(await named('Race')).toBe(1)
    expect(answers.filter(({ status, headers }) => status === 201 && headers['idempotency-replayed'] === undefined)).toHaveLength(1)
    for (const { status, body } of answers.filter((answer) => answer.status !== 201))
      expect([status, body.code]).toEqual([409, 'idempotency-in-progress'])
  })

  it.each([
    { what: 'body', path: '/v1/organisations', body: { name: 'Other' } },
    { what: 'path', path: '/v1/keys', body: { name: 'First' } },
    { what: 'query', path: '/v1/organisations?x=1', body: { name: 'First' } },
  ])('is refused with another $what', async ({ what, path, body }) => {
    const key = aKey()
    await send('/v1/audits', { accounts: [] }, key)
    const other = what === 'query' ? '/v1/audits?organisationId=org_none' : path
    const refused = await send(other, what === 'body' ? body : { accounts: [] }, key)

    expect([refused.status, refused.body.code]).toEqual([422, 'idempotency-key-reused'])
  })

  it('is the same quoted or bare, and none when it is malformed', async () => {
    await send('/v1/organisations', { name: 'Bare' }, 'bare-1').expect(201)
    const quoted = await send('/v1/organisations', { name: 'Bare' }, '"bare-1"')
    const malformed = await send('/v1/organisations', { name: 'Bare' }, '"bare').set('Accept-Language', 'fr')

    expect(quoted.headers['idempotency-replayed']).toBe('true')
    expect([malformed.status, malformed.body.code]).toEqual([400, 'idempotency-key-malformed'])
    expect(malformed.body.detail).toMatch(/guillemets/)
  })

  it('keeps refusals that would be the same again', async () => {
    const key = aKey()
    const first = await send('/v1/organisations', { name: '' }, key)
    const again = await send('/v1/organisations', { name: '' }, key)

    expect([first.status, again.status, again.headers['idempotency-replayed']]).toEqual([400, 400, 'true'])
    expect(again.text).toBe(first.text)
  })

  it('keeps nothing of what was only tried', async () => {
    const key = aKey()
    const path = '/v1/diagnoses?dryRun=true'
    await send(path, { asOf: '2026-11-01' }, key).expect(200)
    const again = await send(path, { asOf: '2026-11-01' }, key)

    expect([again.status, again.headers['idempotency-replayed']]).toEqual([200, undefined])
    await send('/v1/diagnoses', { asOf: '2026-11-01' }, key).expect(201)
  })

  it('is entered in the trail once', async () => {
    const key = aKey()
    for (let time = 0; time < 3; time++) await send('/v1/organisations', { name: 'Entered' }, key).set('X-Request-Id', `entered-${time}`)
    const { body } = await service.get('/v1/trail?operation=createOrganisation&limit=100')
    const entered = (body.items as readonly { requestId: string }[]).filter(({ requestId }) => requestId.startsWith('entered-'))

    expect(entered.map(({ requestId }) => requestId)).toEqual(['entered-0'])
  })
})

describe('keys and secrets', () => {
  it('of a new key are answered again, and are nowhere in the database', async () => {
    const key = aKey()
    const first = await send('/v1/keys', { name: 'sealed', scopes: ['read'] }, key)
    const again = await send('/v1/keys', { name: 'sealed', scopes: ['read'] }, key)

    expect(first.status).toBe(201)
    expect(again.body).toEqual(first.body)
    for (const file of ['channelfit.db', 'channelfit.db-wal']) expect(readFileSync(join(folder.path, file)).includes(first.body.secret)).toBe(false)
  })

  it('tells its secret again to no other key, whatever that may do', async () => {
    const admin = (await service.post('/v1/keys', { name: 'admin', scopes: ['admin'] })).body.secret
    const [path, wish, key] = ['/v1/keys', { name: 'nightly', scopes: ['read', 'admin'] }, '"deploy-42"'] as const
    await send(path, wish, key)

    const other = await request(service.url)
      .post(path)
      .set({ Authorization: `Bearer ${admin}`, 'Idempotency-Key': key })
      .send(wish)

    expect([other.status, other.body.code, other.body.secret]).toEqual([422, 'idempotency-key-reused', undefined])
  })

  it('limited to organisations never get the answer of others', async () => {
    const organisation = (await service.post('/v1/organisations', { name: 'Own' })).body.id
    const { body } = await service.post('/v1/keys', { name: 'limited', scopes: ['assess', 'audit'], organisationIds: [organisation] })
    const key = aKey()
    const diagnosis = { asOf: '2026-11-01' }
    const whole = await send('/v1/diagnoses', diagnosis, key)
    const limited = await request(service.url)
      .post('/v1/diagnoses')
      .set({ Authorization: bearer(body.secret), 'Idempotency-Key': key })
      .send(diagnosis)

    expect([whole.status, limited.status]).toEqual([201, 201])
    expect(limited.headers['idempotency-replayed']).toBeUndefined()
    expect(limited.body.id).not.toBe(whole.body.id)
  })
})

describe('an organisation that is erased', () => {
  it('takes the kept answers that name it, and nothing is carried out again', async () => {
    const key = aKey()
    const made = await send('/v1/organisations', { name: 'To be erased' }, key).expect(201)
    await service.remove(`/v1/organisations/${made.body.id}`).set('If-Match', '*')
    const again = await send('/v1/organisations', { name: 'To be erased' }, key)

    expect([again.status, again.body.code]).toEqual([409, 'idempotency-reply-gone'])
    expect(await named('To be erased')).toBe(0)
  })
})

describe('a first request', () => {
  const body = { name: 'Slow' }
  const made = {
    status: 201,
    body: { id: 'org_1', name: 'Slow', createdAt: '2026-11-01T00:00:00.000Z', updatedAt: '2026-11-01T00:00:00.000Z', version: 1 },
  } as const
  const anApp = async (createOrganisation: () => unknown) => {
    const storage = await openStorage('sqlite::memory:')
    let [minutes, count] = [0, 0]
    const keeper = replyKeeper({
      replies: storage.replies,
      clock: { now: () => new Date(Date.UTC(2026, 10, 1, 0, minutes)).toISOString() },
      ids: { next: (kind) => `${kind}_${++count}` },
      events: { replyNotKept: ({ error }) => expect(error).toBeUndefined() },
    })
    const { app } = testApp({ createOrganisation } as never, { replies: keeper, validateResponses: false })
    const post = () =>
      request(app)
        .post('/v1/organisations')
        .set({ Authorization: bearer(GOOD_KEY), 'Idempotency-Key': '"slow"' })
        .send(body)
    return {
      post,
      pass: (more: number) => {
        minutes += more
      },
      close: () => storage.close(),
    }
  }

  it('that is under way is not overtaken before a minute, and afterwards taken for dead: if it lives after all, nothing it wrote counts', async () => {
    let [calls, finish] = [0, (): void => {}]
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    const app = await anApp(async () => {
      calls += 1
      if (calls === 1) await finished
      return made
    })
    const first = app.post().then((answer) => answer)
    while (calls === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    const second = await app.post()
    app.pass(1)
    const third = await app.post()
    finish()

    expect([second.status, second.body.code, second.headers['retry-after'], second.body.retryAfterSeconds]).toEqual([
      409,
      'idempotency-in-progress',
      '1',
      1,
    ])
    expect([third.status, third.headers['idempotency-replayed'], calls]).toEqual([201, undefined, 2])
    expect([(await first).status, (await first).body.code]).toEqual([409, 'idempotency-in-progress'])
    expect((await app.post()).headers['idempotency-replayed']).toBe('true')
    await app.close()
  })

  it.each([
    { why: 'failed', error: new Error('broken'), status: 500 },
    { why: 'was too much', error: new Problem('overloaded'), status: 503 },
    { why: 'was not allowed', error: new Problem('key-limited'), status: 403 },
  ])('that $why may be tried again at once', async ({ error, status }) => {
    let calls = 0
    const app = await anApp(() => {
      calls += 1
      if (calls === 1) throw error
      return made
    })

    expect((await app.post()).status).toBe(status)
    expect((await app.post()).status).toBe(201)
    await app.close()
  })

  it('is forgotten after a day', async () => {
    let calls = 0
    const app = await anApp(() => {
      calls += 1
      return made
    })
    await app.post()
    app.pass(24 * 60)

    expect((await app.post()).headers['idempotency-replayed']).toBeUndefined()
    expect(calls).toBe(2)
    await app.close()
  })
})
