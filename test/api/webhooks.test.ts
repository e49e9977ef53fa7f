import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { openStore } from '../../api/main.ts'
import { createKey } from '../../api/usecases/manage-keys.ts'
import { EVENT_TYPES } from '../../domain/webhooks/event.ts'
import { aBriefInput } from '../support/briefs.ts'
import { eventually, type Received, type Receiver, type SentEvent, startReceiver, verified } from '../support/receiver.ts'
import { aFolder, aService, configFrom, finishedAudit, type RunningService } from '../support/service.ts'
import { answers, redirectTo, silence, status } from '../support/web-server.ts'

const PASSPHRASE = 'a passphrase for tests that is long enough'
const folder = aFolder()
const ENV = { DATABASE_URL: folder.database, CHANNELFIT_SECRET: PASSPHRASE }
let service: RunningService
let receiver: Receiver
let readOnly = ''
let stranger = ''
beforeAll(async () => {
  service = await aService(ENV)
  const { storage, clock, ids } = await openStore(configFrom(ENV))
  const mine = (await storage.keys.firstWorkspace()) ?? ''
  const keyFor = async (workspaceId: string, scopes: readonly ('read' | 'manage')[]) =>
    (await createKey({ keys: storage.keys, clock, ids }, { workspaceId, name: 'a key', scopes })).secret
  readOnly = await keyFor(mine, ['read'])
  stranger = await keyFor(ids.next('wsp'), ['read', 'manage'])
  await storage.close()
  receiver = await startReceiver()
})
afterEach(async () => {
  receiver.answer(status(204))
  for (const { id } of (await service.get('/v1/webhooks?limit=100')).body.items) await service.remove(`/v1/webhooks/${id}`).expect(204)
})
afterAll(async () => {
  await service.stop()
  await receiver.close()
  folder.remove()
})

type Made = { readonly id: string; readonly secret: string; readonly at: string }
const aWebhook = async (wish: object = {}, to = service): Promise<Made> => {
  const { body } = await to.post('/v1/webhooks', { url: receiver.url, ...wish }).expect(201)
  return { id: body.id, secret: body.secret, at: `/v1/webhooks/${body.id}` }
}

/** Days on which somebody posted every week, until so many days ago. */
const weekly = (silence: number): readonly string[] =>
  Array.from({ length: 60 }, (_, week) => new Date(Date.now() - (silence + week * 7) * 86_400_000).toISOString().slice(0, 10))
const audit = async (reference: string, silence: number, to = service) => {
  const { body } = await to.post('/v1/audits', { accounts: [{ platform: 'twitter', reference, posts: weekly(silence) }] }).expect(202)
  return finishedAudit(to, body.id)
}
const last = (): Received => {
  const received = receiver.received.at(-1)
  if (!received) throw new Error('nothing came')
  return received
}
/** What came since, once there are so many of them. */
const arrived = (secret: string, before: number, count: number): Promise<readonly SentEvent[]> =>
  eventually(() => {
    const since = receiver.received.slice(before)
    return since.length >= count && since.map((each) => verified(secret, each))
  }, `${count} events`)
const deliveries = async (at: string, query = '') => (await service.get(`${at}/deliveries${query}`).expect(200)).body.items

describe('/v1/webhooks', () => {
  it('are made, read, listed, replaced and removed; the secret is answered once', async () => {
    const wish = { url: receiver.url, description: 'The CRM', events: ['credential.expiring', 'account.state-changed'], language: 'fr' }
    const { body, headers } = await service.post('/v1/webhooks', wish).expect(201)
    const at = headers['location'] ?? ''
    const { secret, ...told } = body
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(told).toEqual({
      id: expect.stringMatching(/^whk_/),
      ...wish,
      events: ['account.state-changed', 'credential.expiring'],
      state: 'active',
      paused: false,
      createdAt: expect.any(String),
      secretSetAt: told.createdAt,
    })

    expect((await service.get(at).expect(200)).body).toEqual(told)
    expect((await service.get('/v1/webhooks').expect(200)).body).toEqual({ items: [told] })
    const { body: replaced } = await service.put(at, { url: receiver.url, paused: true }).expect(200)
    expect(replaced).toMatchObject({ id: told.id, state: 'paused', paused: true, language: 'en', secretSetAt: told.secretSetAt })
    expect(replaced.events).toEqual(EVENT_TYPES)
    expect(replaced).not.toHaveProperty('description')
    await service.remove(at).expect(204)
    await service.remove(at).expect(404)
    await service.get(at).expect(404)
    expect(service.log()).not.toContain(secret.slice(6, 30))
    expect(service.log()).not.toContain(receiver.url)
  })

  it.each([
    { why: 'a private address', body: { url: 'https://10.0.0.1/hook' }, pointer: '/url', code: 'webhook-address-blocked' },
    { why: 'the address of the machine itself', body: { url: 'https://[::1]/hook' }, pointer: '/url', code: 'webhook-address-blocked' },
    { why: 'a port of another service', body: { url: 'https://93.184.216.34:25/' }, pointer: '/url', code: 'webhook-address-blocked' },
    { why: 'http to the public', body: { url: 'http://93.184.216.34/hook' }, pointer: '/url', code: 'webhook-address-plain' },
    { why: 'another scheme', body: { url: 'ftp://93.184.216.34/' }, pointer: '/url', code: 'webhook-address-invalid' },
    { why: 'no address', body: { url: 'crm' }, pointer: '/url', code: 'webhook-address-invalid' },
    { why: 'a name that does not exist', body: { url: 'https://nowhere.invalid/' }, pointer: '/url', code: 'webhook-address-unknown' },
    { why: 'a password in the address', body: { url: 'https://me:pw@93.184.216.34/' }, pointer: '/url', code: 'credentials-in-url' },
    {
      why: 'an event there is not',
      body: { url: 'https://93.184.216.34/', events: ['account.created'] },
      pointer: '/events/0',
      code: 'unknown-value',
    },
    { why: 'no event', body: { url: 'https://93.184.216.34/', events: [] }, pointer: '/events', code: 'too-few' },
    { why: 'a secret of their own', body: { url: 'https://93.184.216.34/', secret: 'x' }, pointer: '/secret', code: 'unknown-field' },
  ])('refuse $why by name, when they are made and when they are replaced', async ({ body, pointer, code }) => {
    const { at } = await aWebhook()

    for (const answer of [await service.post('/v1/webhooks', body).expect(400), await service.put(at, body).expect(400)])
      expect(answer.body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ pointer, code })]))
  })

  it('keep no secret where the installation was given no passphrase, and say so', async () => {
    const without = await aService()
    try {
      const { body } = await without.post('/v1/webhooks', { url: receiver.url }).expect(409)

      expect(body.code).toBe('secrets-not-kept')
    } finally {
      await without.stop()
    }
  })

  it('are twenty at most', async () => {
    for (let count = 0; count < 20; count++) await aWebhook({ paused: true })

    expect((await service.post('/v1/webhooks', { url: receiver.url }).expect(409)).body.code).toBe('too-many-webhooks')
  })

  it('are as if they did not exist for another workspace, and closed to keys without the right', async () => {
    const { id, at } = await aWebhook()
    await service.post(`${at}/test`).expect(200)
    const [delivery] = await deliveries(at)
    const to = request(service.url)
    const operations = [
      to.get(at),
      to.put(at).send({ url: receiver.url }),
      to.delete(at),
      to.post(`${at}/test`),
      to.post(`${at}/secret`),
      to.get(`${at}/deliveries`),
      to.get(`${at}/deliveries/${delivery.id}`),
      to.post(`${at}/deliveries/${delivery.id}/redeliver`),
    ]
    for (const operation of operations) {
      const { status: answered, body } = await operation.set('Authorization', `Bearer ${stranger}`)
      expect({ answered, code: body.code }).toEqual({ answered: 404, code: 'not-found' })
    }
    expect((await to.get('/v1/webhooks').set('Authorization', `Bearer ${stranger}`)).body).toEqual({ items: [] })

    const reader = (test: request.Test) => test.set('Authorization', `Bearer ${readOnly}`)
    await reader(to.get(at)).expect(200)
    await reader(to.get(`${at}/deliveries/${delivery.id}`)).expect(200)
    for (const write of [to.post(`${at}/test`), to.post(`${at}/secret`), to.post(`${at}/deliveries/${delivery.id}/redeliver`), to.delete(at)])
      expect((await reader(write).expect(403)).body.code).toBe('scope-missing')
    expect((await service.get(at).expect(200)).body.id).toBe(id)
  })
})

describe('a test', () => {
  it('is sent at once, whatever the webhook is told of, and answers what came', async () => {
    const { at, id, secret } = await aWebhook({ events: ['audit.completed'], paused: true, language: 'fr' })
    receiver.answer(answers('thank you', 'text/plain'))

    const { body } = await service.post(`${at}/test`).expect(200)

    expect(body).toMatchObject({ event: 'webhook.test', state: 'delivered', tries: 1, lastStatus: 200 })
    expect(body.attempts).toEqual([{ at: expect.any(String), durationMs: expect.any(Number), status: 200, excerpt: 'thank you' }])
    expect(last().headers['webhook-id']).toBe(body.eventId)
    expect(verified(secret, last())).toEqual(body.payload)
    expect(body.payload).toEqual({
      type: 'webhook.test',
      timestamp: body.createdAt,
      sequence: 1,
      data: { webhookId: id, sentence: 'Ceci est un test\u00a0: il ne s’est rien passé.', link: at },
    })
  })

  it.each([
    { route: status(500), error: 'http-error' },
    { route: redirectTo('https://93.184.216.34/'), error: 'redirect' },
  ])('tells that it failed ($error), and is not tried again', async ({ route, error }) => {
    const { at } = await aWebhook()
    receiver.answer(route)

    const { body } = await service.post(`${at}/test`).expect(200)

    expect(body).toMatchObject({ state: 'dead', tries: 1, lastError: error })
    expect(body).not.toHaveProperty('nextTryAt')
  })
})

describe('events', () => {
  it('come of a real audit: of each account that changed, then of the audit, with a sentence and the way to it', async () => {
    const before = receiver.received.length
    const { secret, at } = await aWebhook({ language: 'fr' })
    const first = await audit('shop', 1)
    await arrived(secret, before, 1)
    const second = await audit('shop', 300)

    const events = await arrived(secret, before, 3)

    const { accountId, vitality: { state: to } = { state: '' } } = second.results[0]
    const from = first.results[0].vitality.state
    expect(events.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['audit.completed', 1],
      ['account.state-changed', 2],
      ['audit.completed', 3],
    ])
    expect(from).not.toBe(to)
    expect(events[1]?.data).toEqual({
      accountId,
      auditId: second.id,
      platform: 'twitter',
      reference: 'shop',
      from,
      to,
      sentence: expect.stringMatching(/^X \(Twitter\), shop\u00a0: le compte est passé de «\u00a0.+\u00a0» à «\u00a0.+\u00a0»\.$/),
      link: `/v1/accounts/${accountId}`,
    })
    expect(events[2]?.data).toMatchObject({ auditId: second.id, accounts: 1, outcomes: { [to]: 1 }, link: `/v1/audits/${second.id}` })
    await service.get(String(events[1]?.data['link'])).expect(200)
    await service.get(String(events[2]?.data['link'])).expect(200)
    await eventually(async () => (await deliveries(at, '?state=delivered')).length === 3)
    expect(await deliveries(at, '?event=account.state-changed')).toHaveLength(1)
    expect(await deliveries(at, '?state=dead')).toEqual([])
  })

  it('come of an assessment that judges otherwise, and of none that is only tried', async () => {
    const before = receiver.received.length
    const { secret } = await aWebhook({ events: ['assessment.verdict-changed'] })
    const brief = aBriefInput()
    const first = (await service.post('/v1/assessments', brief).expect(201)).body
    const changed = { ...brief, capacity: { ...brief.capacity, hoursPerWeek: 0 } }
    await service.post('/v1/assessments?dryRun=true', changed).expect(200)
    const second = (await service.post('/v1/assessments', changed).expect(201)).body

    const verdicts = (body: { platforms: { platform: string; verdict: string }[] }) =>
      new Map(body.platforms.map((each) => [each.platform, each.verdict]))
    const [was, is] = [verdicts(first), verdicts(second)]
    const expected = [...is].filter(([platform, verdict]) => was.get(platform) !== verdict)
    expect(expected.length).toBeGreaterThan(0)
    const events = await arrived(secret, before, expected.length)

    const told = events.map(({ data: { platform, from, to, assessmentId, previousId } }) => ({ platform, from, to, assessmentId, previousId }))
    expect(told).toEqual(expected.map(([platform, to]) => ({ platform, from: was.get(platform), to, assessmentId: second.id, previousId: first.id })))
  })

  it('come of a credential that expires, looked for without any request', async () => {
    const own = aFolder()
    const env = { ...ENV, DATABASE_URL: own.database }
    const asking = await aService({ ...env, CHANNELFIT_ROLE: 'api' })
    const before = receiver.received.length
    const { secret } = await aWebhook({}, asking)
    const expiresAt = new Date(Date.now() + 10 * 86_400_000).toISOString()
    await asking.put('/v1/connections/facebook', { secrets: { accessToken: 'EAAB-token' }, expiresAt }).expect(201)
    const scheduling = await aService({ ...env, CHANNELFIT_ROLE: 'scheduler' })
    const working = await aService({ ...env, CHANNELFIT_ROLE: 'worker' })
    try {
      const [event] = await arrived(secret, before, 1)

      expect(event).toMatchObject({
        type: 'credential.expiring',
        data: { platform: 'facebook', expiresAt, daysBefore: 14, link: '/v1/connections/facebook' },
      })
      expect(last().body).not.toContain('EAAB')
    } finally {
      for (const each of [working, scheduling, asking]) await each.stop()
      own.remove()
    }
  })

  it('wait while the webhook is paused', async () => {
    const before = receiver.received.length
    const { secret, at } = await aWebhook({ paused: true })
    await audit('quiet', 1)
    const [waiting] = await deliveries(at)
    expect(waiting).toMatchObject({ state: 'pending', tries: 0 })
    expect(receiver.received).toHaveLength(before)

    await service.put(at, { url: receiver.url }).expect(200)

    expect((await arrived(secret, before, 1))[0]).toMatchObject({ type: 'audit.completed' })
  })

  it('are tried again later when the receiver fails, and told so', async () => {
    const { at } = await aWebhook()
    receiver.answer(answers('out of order', 'text/plain', { status: 503 }))
    await audit('failing', 1)

    const failed = await eventually(async () => (await deliveries(at)).find(({ tries }: { tries: number }) => tries === 1))

    expect(failed).toMatchObject({ state: 'pending', lastStatus: 503, lastError: 'http-error', nextTryAt: expect.any(String) })
    const { body } = await service.get(`${at}/deliveries/${failed.id}`).expect(200)
    expect(body.attempts).toEqual([expect.objectContaining({ status: 503, error: 'http-error', excerpt: 'out of order' })])
    expect(body.payload).toMatchObject({ type: 'audit.completed', sequence: failed.sequence })
  })

  it('do not wait for the slow receiver of another webhook', async () => {
    const slow = await startReceiver(silence)
    const before = receiver.received.length
    try {
      for (let count = 0; count < 3; count++) await aWebhook({ url: slow.url })
      const { secret } = await aWebhook()
      await audit('hurried', 1)
      await audit('hurried', 2)

      expect(await arrived(secret, before, 2)).toHaveLength(2)
      expect(slow.received).toHaveLength(3)
    } finally {
      await slow.close()
    }
  })

  it('end with a receiver that is gone, until the webhook is replaced', async () => {
    const { at, secret } = await aWebhook()
    receiver.answer(status(410))
    await audit('gone', 1)
    await eventually(async () => (await service.get(at)).body.state === 'disabled')
    const [dead] = await deliveries(at, '?state=dead')
    expect(dead).toMatchObject({ lastStatus: 410, lastError: 'gone' })
    expect((await service.post(`${at}/deliveries/${dead.id}/redeliver`).expect(409)).body.code).toBe('webhook-disabled')
    receiver.answer(status(204))
    const before = receiver.received.length

    expect((await service.put(at, { url: receiver.url }).expect(200)).body).toMatchObject({ state: 'active' })
    const { body } = await service.post(`${at}/deliveries/${dead.id}/redeliver`).expect(202)

    expect(body).toMatchObject({ id: dead.id, state: 'pending', tries: 1 })
    await arrived(secret, before, 1)
    expect(last().headers['webhook-id']).toBe(dead.eventId)
  })

  it('are sent again on demand under the same id', async () => {
    const { at, secret } = await aWebhook()
    const { body } = await service.post(`${at}/test`).expect(200)
    const before = receiver.received.length

    await service.post(`${at}/deliveries/${body.id}/redeliver`).expect(202)

    expect(await arrived(secret, before, 1)).toEqual([body.payload])
    expect(last().headers['webhook-id']).toBe(body.eventId)
    await service.post(`${at}/deliveries/dlv_none/redeliver`).expect(404)
    await service.get(`${at}/deliveries/dlv_none`).expect(404)
  })

  it('are listed page by page', async () => {
    const { at } = await aWebhook()
    for (let count = 0; count < 3; count++) await service.post(`${at}/test`).expect(200)

    const first = await service.get(`${at}/deliveries?limit=2`).expect(200)
    const second = await service.get(`${at}/deliveries?limit=2&cursor=${first.body.nextCursor}`).expect(200)

    expect([...first.body.items, ...second.body.items].map(({ sequence }) => sequence)).toEqual([3, 2, 1])
    expect(second.body).not.toHaveProperty('nextCursor')
    expect((await service.get(`${at}/deliveries?cursor=nonsense`).expect(400)).body.code).toBe('invalid-cursor')
    expect((await service.get(`${at}/deliveries?state=lost`).expect(400)).body.errors[0]).toMatchObject({ code: 'unknown-value' })
  })

  it('are counted', async () => {
    const { at } = await aWebhook({ events: ['audit.completed'] })
    receiver.answer(status(500))
    await service.post(`${at}/test`).expect(200)
    receiver.answer(status(204))
    await audit('counted', 1)
    await eventually(async () => (await deliveries(at, '?state=delivered')).length === 1)

    const { text } = await request(service.url).get('/metrics').expect(200)

    expect(text).toMatch(/^channelfit_webhook_tries_total\{event="audit\.completed",outcome="delivered"\} [1-9]/m)
    expect(text).toMatch(/^channelfit_webhook_oldest_due_seconds 0$/m)
    expect(text).toMatch(/^channelfit_webhook_dead_letters 1$/m)
  })
})

describe('a secret', () => {
  it('is rotated with an overlap, in which both sign', async () => {
    const { at, secret: former } = await aWebhook()

    const { body } = await service.post(`${at}/secret`).expect(200)

    expect(body.secret).not.toBe(former)
    const hours = (Date.parse(body.formerSecretUntil) - Date.parse(body.secretSetAt)) / 3_600_000
    expect(hours).toBe(24)
    expect((await service.get(at)).body).toEqual({ ...body, secret: undefined })
    await service.post(`${at}/test`).expect(200)
    expect(verified(former, last())).toEqual(verified(body.secret, last()))
  })

  it('signs no more from the moment it is replaced without an overlap', async () => {
    const { at, secret: leaked } = await aWebhook()

    const { body } = await service.post(`${at}/secret?overlapHours=0`).expect(200)

    expect(body).not.toHaveProperty('formerSecretUntil')
    await service.post(`${at}/test`).expect(200)
    expect(() => verified(leaked, last())).toThrow('No matching signature')
    expect(verified(body.secret, last())).toMatchObject({ type: 'webhook.test' })
    expect((await service.post(`${at}/secret?overlapHours=169`).expect(400)).body.errors[0]).toMatchObject({ code: 'out-of-range' })
  })

  it('that no passphrase opens any more is told, and nothing is sent with it', async () => {
    const own = aFolder()
    const started = await aService({ DATABASE_URL: own.database, CHANNELFIT_SECRET: PASSPHRASE })
    const { at } = await aWebhook({}, started)
    await started.stop()
    const other = await aService({ DATABASE_URL: own.database, CHANNELFIT_SECRET: 'another passphrase that is long enough too' })
    const before = receiver.received.length
    try {
      expect((await other.get(at).expect(200)).body.state).toBe('sealed')
      expect((await other.post(`${at}/test`).expect(200)).body).toMatchObject({ state: 'dead', lastError: 'secret-sealed' })
      expect((await other.post(`${at}/secret`).expect(409)).body.code).toBe('secrets-not-kept')
      expect(receiver.received).toHaveLength(before)
    } finally {
      await other.stop()
      own.remove()
    }
  })
})
