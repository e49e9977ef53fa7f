import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { aBriefInput } from '../support/briefs.ts'
import { eventually, type Receiver, type SentEvent, startReceiver, verified } from '../support/receiver.ts'
import { aFolder, aService, finishedAudit, KEY, type RunningService } from '../support/service.ts'
import { startWebServer, status } from '../support/web-server.ts'

const folder = aFolder()
let service: RunningService
let receiver: Receiver
beforeAll(async () => {
  service = await aService({ DATABASE_URL: folder.database, CHANNELFIT_SECRET: 'a passphrase for tests that is long enough' })
  receiver = await startReceiver()
})
afterEach(async () => {
  for (const { id } of (await service.get('/v1/sandboxes').expect(200)).body.items) await service.remove(`/v1/sandboxes/${id}`).expect(204)
})
afterAll(async () => {
  await service.stop()
  await receiver.close()
  folder.remove()
})

/** A sandbox, asked with its own key. */
const aSandbox = async (startsAt = '2027-01-01') => {
  const { body } = await service.post('/v1/sandboxes', { name: 'Two years', startsAt }).expect(201)
  const to = request(service.url)
  const keyed = (test: request.Test): request.Test => test.set('Authorization', `Bearer ${body.secret}`)
  const post = (path: string, sent: object) => keyed(to.post(path)).send(sent)
  return {
    id: body.id as string,
    get: (path: string) => keyed(to.get(path)),
    post,
    put: (path: string, sent: object) => keyed(to.put(path)).send(sent),
    advance: async (moment: string, more: object = {}) => (await post('/v1/sandbox/advance', { to: moment, ...more }).expect(200)).body,
  }
}
type ASandbox = Awaited<ReturnType<typeof aSandbox>>

/** Weekly until June 2027, then silent, and gone in 2028. */
const FADING = {
  platform: 'facebook',
  reference: 'maisonlumen',
  rhythms: [{ from: '2026-01-05', until: '2027-06-01', everyDays: 7 }],
  outages: [{ from: '2028-01-01', status: 'not-found' }],
}
const monthly = (sandbox: ASandbox, changes: object = {}) =>
  sandbox.post('/v1/schedules', { name: 'Monthly', cron: '0 6 1 * *', accounts: [{ platform: 'facebook', reference: 'maisonlumen' }], ...changes })

const listening = async (sandbox: ASandbox, events: readonly string[]): Promise<() => readonly SentEvent[]> => {
  const { secret } = (await sandbox.post('/v1/webhooks', { url: receiver.url, events }).expect(201)).body
  const before = receiver.received.length
  return () => receiver.received.slice(before).map((each) => verified(secret, each))
}

describe('a sandbox', () => {
  it('keeps the day of a review through daily audits, and leaves its entry in the calendar alone, until somebody has looked', async () => {
    const sandbox = await aSandbox('2027-06-01')
    await sandbox.put('/v1/sandbox/accounts', { accounts: [{ ...FADING, outages: [] }] }).expect(200)
    await monthly(sandbox, { cron: '0 6 * * *' }).expect(201)
    await sandbox.advance('2027-12-01')
    const [{ id }] = (await sandbox.get('/v1/accounts').expect(200)).body.items
    const entry = async (): Promise<string> => {
      const { text } = await sandbox.get('/v1/reviews.ics').expect(200)
      return text.slice(text.indexOf('BEGIN:VEVENT'))
    }
    const latest = async () => (await sandbox.get(`/v1/accounts/${id}/audits?limit=1`).expect(200)).body.items[0].result.decision
    await sandbox.put(`/v1/accounts/${id}/dossier`, { audience: 'gone' }).expect(200)
    await sandbox.advance('2027-12-02')
    const [before, { action, reviewOn }] = [await entry(), await latest()]

    await sandbox.advance('2027-12-20')
    expect(await latest()).toMatchObject({ action: 'archive', reviewOn })
    expect(await entry()).toBe(before)

    await sandbox.advance('2028-08-01')
    expect(await latest()).toMatchObject({ action, reviewOn })
    expect(await entry()).toBe(before)

    await sandbox.put(`/v1/accounts/${id}/dossier`, { audience: 'gone' }).expect(200)
    await sandbox.advance('2028-08-02')
    expect((await latest()).reviewOn > '2028-12-01').toBe(true)
    expect(await entry()).not.toBe(before)
  })

  it('runs two years of schedules in one call, each account seen as it is then, and sends what happens', async () => {
    const sandbox = await aSandbox()
    await sandbox.put('/v1/sandbox/accounts', { accounts: [FADING] }).expect(200)
    const { id } = (await monthly(sandbox).expect(201)).body
    const received = await listening(sandbox, ['account.state-changed'])

    const { now, reached, ran } = await sandbox.advance('2029-01-01')

    expect({ now, reached, first: ran[0], last: ran.at(-1), count: ran.length }).toMatchObject({
      now: '2029-01-01T00:00:00.000Z',
      reached: true,
      first: { scheduleId: id, tick: '2027-01-01T06:00:00.000Z', missed: false },
      last: { tick: '2028-12-01T06:00:00.000Z' },
      count: 24,
    })
    const [account] = (await sandbox.get('/v1/accounts').expect(200)).body.items
    const audits = (await sandbox.get(`/v1/accounts/${account.id}/audits?limit=50`).expect(200)).body.items
    const told = audits.map(({ auditedAt, result }: { auditedAt: string; result: { status: string; vitality?: { state: string } } }) => [
      auditedAt.slice(0, 10),
      result.vitality?.state ?? result.status,
    ])
    expect(told).toContainEqual(['2027-06-01', 'thriving'])
    expect(told).toContainEqual(['2027-12-01', 'dormant'])
    expect(told).toContainEqual(['2028-01-01', 'not-found'])
    const changes = await eventually(() => received().length > 1 && received(), 'two changes')
    expect(changes).toMatchObject([
      { type: 'account.state-changed', timestamp: '2027-07-01T06:00:00.000Z', data: { from: 'thriving', to: 'dormant' } },
      { type: 'account.state-changed', timestamp: '2028-01-01T06:00:00.000Z', data: { from: 'dormant', to: 'not-found' } },
    ])
  })

  it('looks at each account by its own rhythm, and at those that fell asleep once they have', async () => {
    const sandbox = await aSandbox()
    await sandbox.put('/v1/sandbox/accounts', { accounts: [{ ...FADING, outages: [] }] }).expect(200)
    const dossier = { tags: ['Lumen'] }
    await sandbox.post('/v1/accounts', { platform: 'facebook', reference: 'maisonlumen', dossier }).expect(201)
    const daily = { cron: '0 6 * * *', jitterMinutes: 30 }
    const own = { name: 'Own rhythm', ...daily, scope: { kind: 'tag', tag: 'lumen' }, interval: { kind: 'adaptive', atMostDays: 60 } }
    const { id } = (await sandbox.post('/v1/schedules', own).expect(201)).body
    const asleep = { name: 'Asleep', cron: '0 7 1 * *', scope: { kind: 'dormant' } }
    const other = (await sandbox.post('/v1/schedules', asleep).expect(201)).body.id

    type Run = { readonly scheduleId: string; readonly tick: string; readonly auditId?: string }
    const all: Run[] = []
    for (let reached = false; !reached; ) {
      const advanced = await sandbox.advance('2028-12-01')
      all.push(...advanced.ran)
      reached = advanced.reached
    }

    const ticks = (schedule: string) => all.filter((run) => run.scheduleId === schedule && run.auditId !== undefined).map(({ tick }) => tick)
    const gaps = (days: readonly string[]) =>
      days.slice(1).map((day, place) => Math.round((Date.parse(day) - Date.parse(days[place] ?? '')) / 86_400_000))
    const looks = ticks(id)
    expect(all.filter((run) => run.scheduleId === id)).toHaveLength(new Set(all.filter((run) => run.scheduleId === id).map(({ tick }) => tick)).size)
    expect(new Set(gaps(looks.filter((tick) => tick < '2027-05-01')))).toEqual(new Set([7]))
    const late = gaps(looks.filter((tick) => tick > '2028-06-01'))
    expect(Math.min(...late)).toBeGreaterThan(30)
    expect(Math.max(...late)).toBeLessThanOrEqual(60)
    // The last post is of 31 May; after more than 30 days without one a weekly account is dormant, and was seen to be an hour before.
    expect(ticks(other)[0]).toBe('2027-07-01T07:00:00.000Z')
    expect((await sandbox.get(`/v1/schedules/${id}`)).body).toMatchObject({
      lastTickAt: '2028-11-30T06:00:00.000Z',
      lastRun: { accounts: 0, notDue: 1 },
    })
  }, 120_000)

  it('answers by its own clock: what is due next, how long an account is silent, when something was made', async () => {
    const sandbox = await aSandbox('2030-03-10T12:00:00Z')
    await sandbox.put('/v1/sandbox/accounts', { accounts: [{ ...FADING, outages: [] }] }).expect(200)

    const { createdAt, nextDueAt } = (await monthly(sandbox).expect(201)).body
    const { id } = (await sandbox.post('/v1/audits', { accounts: [{ platform: 'facebook', reference: 'MaisonLumen' }] }).expect(202)).body
    const audit = await eventually(async () => {
      const { body } = await sandbox.get(`/v1/audits/${id}`)
      return body.status === 'completed' && body
    })

    expect({ createdAt, nextDueAt }).toEqual({ createdAt: '2030-03-10T12:00:00.000Z', nextDueAt: '2030-04-01T06:00:00.000Z' })
    expect(audit.results[0]).toMatchObject({ observedAt: '2030-03-10T12:00:00.000Z', vitality: { lastPostOn: '2027-05-31', state: 'abandoned' } })
    expect(audit).toMatchObject({ createdAt: '2030-03-10T12:00:00.000Z', finishedAt: '2030-03-10T12:00:00.000Z' })
  })

  it('asks nothing outside: an account without a script is not found', async () => {
    const asked: string[] = []
    const outside = await startWebServer({
      '/': (incoming, response) => {
        asked.push(incoming.url ?? '')
        status(200)(incoming, response)
      },
    })
    const sandbox = await aSandbox()

    await sandbox.post('/v1/schedules', { name: 'Blog', cron: '0 6 * * *', accounts: [{ reference: outside.origin }] }).expect(201)
    const { ran } = await sandbox.advance('2027-01-03')

    const { body } = await sandbox.get(`/v1/audits/${ran[0].auditId}`).expect(200)
    expect(body.results).toMatchObject([{ status: 'not-found', detail: 'no-script' }])
    expect(asked).toEqual([])
    await outside.close()
  })

  it('tells what its scheduler missed while it stood still, once for each schedule', async () => {
    const sandbox = await aSandbox()
    await sandbox.put('/v1/sandbox/accounts', { accounts: [FADING] }).expect(200)
    await monthly(sandbox, { cron: '0 6 * * 1' }).expect(201)
    const received = await listening(sandbox, ['schedule.missed'])

    const asleep = await sandbox.advance('2027-02-01', { runSchedules: false })
    const awake = await sandbox.advance('2027-02-02')

    expect(asleep).toEqual({ now: '2027-02-01T00:00:00.000Z', reached: true, ran: [] })
    expect(awake.ran).toMatchObject([
      { tick: '2027-01-04T06:00:00.000Z', missed: true },
      { tick: '2027-02-01T06:00:00.000Z', missed: false },
    ])
    expect(await eventually(() => received().length > 0 && received(), 'the event')).toMatchObject([
      {
        type: 'schedule.missed',
        timestamp: '2027-02-01T00:00:00.000Z',
        data: { tick: '2027-01-04T06:00:00.000Z', runs: 4, sentence: expect.stringContaining('missed 4 runs since 4 January 2027') },
      },
    ])
  })

  it('tells of credentials that come to their end, by its clock', async () => {
    const sandbox = await aSandbox()
    await sandbox
      .put('/v1/connections/pinterest', { secrets: { accessToken: 'pina_of-a-test-and-nothing-else' }, expiresAt: '2027-03-31T00:00:00Z' })
      .expect(201)
    const received = await listening(sandbox, ['credential.expiring'])

    await sandbox.advance('2027-03-01')
    await sandbox.advance('2027-03-20')

    expect(await eventually(() => received().length > 0 && received(), 'the event')).toMatchObject([
      { type: 'credential.expiring', timestamp: '2027-03-20T00:00:00.000Z', data: { platform: 'pinterest' } },
    ])
  })

  it('judges briefs by its day', async () => {
    const sandbox = await aSandbox('2028-05-01')

    const { asOf: _, ...brief } = aBriefInput()

    const { body } = await sandbox.post('/v1/assessments', brief).expect(201)

    expect(body).toMatchObject({ createdAt: '2028-05-01T00:00:00.000Z', asOf: '2028-05-01' })
  })

  it('has its own keys, which live by the clock of the service', async () => {
    const sandbox = await aSandbox('2020-01-01')

    const passed = await sandbox.post('/v1/keys', { name: 'late', scopes: ['read'], expiresAt: '2021-01-01' }).expect(400)
    const { body } = await sandbox.post('/v1/keys', { name: 'reader', scopes: ['read'] }).expect(201)

    expect(passed.body.errors).toMatchObject([{ pointer: '/expiresAt', code: 'expired-already' }])
    await request(service.url).get('/v1/sandbox').set('Authorization', `Bearer ${body.secret}`).expect(200)
    await request(service.url).post('/v1/sandbox/advance').set('Authorization', `Bearer ${body.secret}`).send({ to: '2020-02-01' }).expect(403)
  })

  it('is unknown to the workspace that made it, and to its schedules', async () => {
    const sandbox = await aSandbox()
    await monthly(sandbox).expect(201)

    expect((await service.get('/v1/schedules').expect(200)).body.items).toEqual([])
    expect((await sandbox.get('/v1/sandboxes').expect(200)).body.items).toEqual([])
    expect((await sandbox.get('/v1/sandbox').expect(200)).body).toMatchObject({ id: sandbox.id, now: '2027-01-01T00:00:00.000Z' })
  })

  it('is removed with its keys and all that is in it', async () => {
    const sandbox = await aSandbox()
    await sandbox.put('/v1/sandbox/accounts', { accounts: [FADING] }).expect(200)
    await monthly(sandbox).expect(201)
    await sandbox.advance('2027-03-01')

    await service.remove(`/v1/sandboxes/${sandbox.id}`).expect(204)

    await sandbox.get('/v1/sandbox').expect(401)
    await service.remove(`/v1/sandboxes/${sandbox.id}`).expect(404)
    expect((await service.get('/v1/sandboxes').expect(200)).body.items).toEqual([])
  })
})

describe('the clock of a sandbox', () => {
  it.each([
    { to: '2026-12-31', code: 'clock-backwards' },
    { to: '2033-01-01', code: 'clock-too-far' },
    { to: 'soon', code: 'bad-format' },
  ])('refuses $to: $code', async ({ to, code }) => {
    const sandbox = await aSandbox()

    const { body } = await sandbox.post('/v1/sandbox/advance', { to }).expect(400)

    expect(body).toMatchObject({ code: 'validation-failed', errors: [{ pointer: '/to', code }] })
  })

  it('stays where it is when it is there already', async () => {
    const sandbox = await aSandbox()

    expect(await sandbox.advance('2027-01-01')).toEqual({ now: '2027-01-01T00:00:00.000Z', reached: true, ran: [] })
  })

  it('runs each tick once, however many move it', async () => {
    const sandbox = await aSandbox()
    await sandbox.put('/v1/sandbox/accounts', { accounts: [FADING] }).expect(200)
    const { id } = (await monthly(sandbox, { cron: '0 6 * * *' }).expect(201)).body

    const both = await Promise.all([1, 2].map(() => sandbox.post('/v1/sandbox/advance', { to: '2027-02-01' })))
    await sandbox.advance('2027-02-01')

    expect(both.map((answer) => answer.status).every((code) => [200, 409].includes(code))).toBe(true)
    const { items } = (await sandbox.get('/v1/audits?limit=100').expect(200)).body
    expect(items).toHaveLength(31)
    expect((await sandbox.get(`/v1/schedules/${id}`).expect(200)).body).toMatchObject({
      lastTickAt: '2027-01-31T06:00:00.000Z',
      nextDueAt: '2027-02-01T06:00:00.000Z',
    })
  })

  it('is answered again under the same key', async () => {
    const sandbox = await aSandbox()
    await monthly(sandbox).expect(201)
    const ask = () => sandbox.post('/v1/sandbox/advance', { to: '2027-03-15' }).set('Idempotency-Key', '"march"').expect(200)

    const [first, second] = [await ask(), await ask()]

    expect(second.body).toEqual(first.body)
    expect(second.headers['idempotency-replayed']).toBe('true')
  })
})

describe('sandboxes', () => {
  it('are five at most, and make none themselves', async () => {
    const [inside] = [await aSandbox(), await aSandbox(), await aSandbox(), await aSandbox(), await aSandbox()]

    expect((await service.post('/v1/sandboxes', { name: 'One more' }).expect(409)).body.code).toBe('too-many-sandboxes')
    expect((await inside.post('/v1/sandboxes', { name: 'Inside' }).expect(409)).body.code).toBe('inside-a-sandbox')
  })

  it('start now where nothing else is said', async () => {
    const { body } = await service.post('/v1/sandboxes', { name: 'Now' }).expect(201)

    expect(body.startedAt).toBe(body.createdAt)
    expect(body.now).toBe(body.createdAt)
  })

  it.each([
    ['get', '/v1/sandbox', undefined],
    ['get', '/v1/sandbox/accounts', undefined],
    ['put', '/v1/sandbox/accounts', { accounts: [FADING] }],
    ['post', '/v1/sandbox/advance', { to: '2027-01-01' }],
  ] as const)('are no other workspaces: %s %s', async (method, path, body) => {
    const answer = await request(service.url)[method](path).set('Authorization', `Bearer ${KEY}`).send(body)

    expect(answer.body.code).toBe('not-a-sandbox')
  })

  it('leave an audit of the service to its own clock', async () => {
    await aSandbox()
    const posts = [new Date(Date.now() - 86_400_000).toISOString()]
    const { body } = await service.post('/v1/audits', { accounts: [{ platform: 'twitter', reference: 'alive', posts }] }).expect(202)

    const audit = await finishedAudit(service, body.id)

    expect(Math.abs(Date.parse(audit.finishedAt) - Date.now())).toBeLessThan(600_000)
  })
})

describe('scripts', () => {
  it('are refused with each fault at its place', async () => {
    const sandbox = await aSandbox()

    const { body } = await sandbox
      .put('/v1/sandbox/accounts', {
        accounts: [
          FADING,
          { reference: 'what is this' },
          {
            platform: 'facebook',
            reference: 'https://www.facebook.com/MaisonLumen',
            rhythms: [{ from: '2027-02-01', until: '2027-02-01', everyDays: 7 }],
          },
        ],
      })
      .expect(400)

    expect(body.errors).toMatchObject([
      { pointer: '/accounts/1/platform', code: 'platform-not-recognised' },
      { pointer: '/accounts/2/reference', code: 'account-repeated' },
      { pointer: '/accounts/2/rhythms/0/until', code: 'stretch-reversed' },
    ])
    expect((await sandbox.get('/v1/sandbox/accounts').expect(200)).body.items).toEqual([])
  })

  it('are told as they were written, by platform and name', async () => {
    const sandbox = await aSandbox()
    const blog = { platform: 'blog', reference: 'https://blog.example/', posts: ['2027-01-05'], followers: [{ from: '2027-01-01', followers: 12 }] }

    await sandbox.put('/v1/sandbox/accounts', { accounts: [FADING] }).expect(200)
    const { items } = (await sandbox.put('/v1/sandbox/accounts', { accounts: [blog] }).expect(200)).body

    expect(items).toMatchObject([
      { platform: 'blog', posts: ['2027-01-05T00:00:00.000Z'], followers: [{ from: '2027-01-01T00:00:00.000Z', followers: 12 }], rhythms: [] },
      { platform: 'facebook', reference: 'maisonlumen', rhythms: [{ everyDays: 7 }] },
    ])
  })
})
