import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { webhookSender } from '../../../adapters/delivery/webhook-sender.ts'
import { networksFrom } from '../../../adapters/shared/address-guard.ts'
import { secretBox } from '../../../adapters/shared/secret-box.ts'
import { openStorage, type Storage } from '../../../adapters/storage/index.ts'
import { type Dispatcher, startDispatcher } from '../../../api/usecases/deliver-webhooks.ts'
import { eventToWire } from '../../../api/wire/webhook.ts'
import type { Delivery } from '../../../domain/webhooks/webhook.ts'
import { eventually, type Receiver, startReceiver, verified } from '../../support/receiver.ts'
import { aFolder } from '../../support/service.ts'
import { answers, inTurn, silence, status } from '../../support/web-server.ts'

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwN3Jq0xQ1Zc4='
const START = Date.now()
const loopback = networksFrom(['127.0.0.1/32'])
if (!loopback.ok) throw new Error('no network')
const { networks } = loopback
const box = secretBox(['a passphrase that is long enough for this'])

describe('the dispatcher', () => {
  const folder = aFolder()
  let count = 0
  let database = ''
  let storage: Storage
  let receiver: Receiver
  let now = START
  const clock = { now: () => new Date(now).toISOString() }
  const running: { stop(): Promise<void> }[] = []
  const failed: unknown[] = []
  beforeEach(async () => {
    count += 1
    now = START
    database = `sqlite:${folder.path}/${count}.db`
    storage = await openStorage(database, box)
    receiver = await startReceiver()
    const at = clock.now()
    const wish = { url: receiver.url, events: ['audit.completed'], language: 'en', paused: false } as const
    await storage.webhooks.add({ id: 'whk_1', workspaceId: 'wsp_1', createdAt: at, ...wish, secretSetAt: at }, SECRET)
  })
  afterEach(async () => {
    for (const each of running.splice(0)) await each.stop()
    await receiver.close()
    await storage.close()
    expect(failed.splice(0)).toEqual([])
  })

  /** A dispatcher in a process of its own as far as it can tell: its own connection, its own sockets. */
  const aDispatcher = async (worker = 'wrk_1', timeoutMs = 15_000): Promise<Dispatcher> => {
    const own = await openStorage(database, box)
    const sender = webhookSender({ allow: networks, timeoutMs })
    const dispatcher = startDispatcher({
      webhooks: own.webhooks,
      outbox: own.outbox,
      sender,
      bodyOf: ({ delivery, webhook }) => JSON.stringify(eventToWire(delivery, webhook.language)),
      clock,
      random: () => 0,
      events: { webhookTried: () => {}, workerFailed: (error) => failed.push(error) },
      worker,
      leaseMs: 5_000,
      pollMs: 60_000,
    })
    running.push({
      stop: async () => {
        await dispatcher.stop()
        sender.close()
        await own.close()
      },
    })
    return dispatcher
  }
  /** An audit of one account that is done; the id of its delivery. */
  const happens = async (id: string): Promise<string> => {
    const account = { platform: 'blog', reference: 'example.org' } as const
    await storage.audits.accept({ id, workspaceId: 'wsp_1', createdAt: clock.now(), trigger: { kind: 'request' }, targets: [{ account }] })
    const [task] = await storage.audits.claim({ worker: 'w', now: clock.now(), leaseUntil: clock.now(), limit: 1 })
    if (!task) throw new Error('nothing to do')
    const result = { status: 'not-found', account, observedAt: clock.now(), detail: 'feed-not-found', changes: [] } as const
    await storage.audits.complete({ worker: 'w', task, result, now: clock.now() })
    const { items } = await storage.webhooks.deliveries('wsp_1', 'whk_1', { limit: 1 })
    return items[0]?.id ?? ''
  }
  const found = async (id: string): Promise<Delivery> => {
    const there = await storage.webhooks.delivery('wsp_1', 'whk_1', id)
    if (!there) throw new Error('no delivery')
    return there.delivery
  }
  const tried = (id: string, attempts: number): Promise<Delivery> =>
    eventually(async () => {
      const delivery = await found(id)
      return delivery.attempts === attempts && delivery
    }, `try ${attempts}`)

  it('tries for three days with longer and longer pauses, under one id, and gives up', async () => {
    receiver.answer(status(500))
    const id = await happens('aud_1')
    const dispatcher = await aDispatcher()
    const pauses: number[] = []
    for (let attempt = 1; attempt <= 9; attempt++) {
      const { dueAt = '' } = await tried(id, attempt)
      pauses.push((Date.parse(dueAt) - now) / 1000)
      now = Date.parse(dueAt) - 1
      dispatcher.wake()
      await new Promise((resolve) => setTimeout(resolve, 15))
      expect((await found(id)).attempts).toBe(attempt)
      now += 1
      dispatcher.wake()
    }

    expect(await tried(id, 10)).toMatchObject({ state: 'dead', lastStatus: 500 })
    expect(pauses).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400])
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(10)
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1)
    expect(await storage.outbox.state(clock.now())).toEqual({ dead: 1 })
  })

  it('waits as long as the receiver asks, and succeeds in the end', async () => {
    receiver.answer(inTurn(answers('later', 'text/plain', { status: 429, headers: { 'retry-after': '120' } }), status(202)))
    const id = await happens('aud_1')
    const dispatcher = await aDispatcher()

    const { dueAt = '' } = await tried(id, 1)
    expect(Date.parse(dueAt) - now).toBe(120_000)
    now = Date.parse(dueAt)
    dispatcher.wake()

    expect(await tried(id, 2)).toMatchObject({ state: 'delivered', lastStatus: 202 })
  })

  it('delivers again, under the same id, what another process had taken when it died', async () => {
    const id = await happens('aud_1')
    const [taken] = await storage.outbox.claim({ worker: 'died', now: clock.now(), leaseUntil: new Date(now + 20_000).toISOString(), limit: 1 })
    const dispatcher = await aDispatcher()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(receiver.received).toEqual([])

    now += 20_000
    dispatcher.wake()

    expect(await tried(id, 1)).toMatchObject({ state: 'delivered' })
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([taken?.delivery.eventId])
  })

  it('sends each event once though several processes look', async () => {
    const ids: string[] = []
    for (let audit = 0; audit < 12; audit++) ids.push(await happens(`aud_${audit}`))
    await Promise.all(['a', 'b', 'c'].map((worker) => aDispatcher(worker)))
    await Promise.all(ids.map((id) => tried(id, 1)))

    const sequences = receiver.received.map((received) => verified(SECRET, received).sequence)
    expect(sequences).toEqual(Array.from({ length: 12 }, (_, place) => place + 1))
  })

  it('holds a delivery for longer than a try may last', async () => {
    receiver.answer(silence)
    const id = await happens('aud_1')
    await aDispatcher('wrk_1', 300)
    await eventually(() => receiver.received.length === 1)
    now += 5_299

    expect(await storage.outbox.claim({ worker: 'other', now: clock.now(), leaseUntil: clock.now(), limit: 1 })).toEqual([])
    expect(await tried(id, 1)).toMatchObject({ state: 'pending', lastError: 'timeout' })
  })

  it('hands back at its stop what it was sending, without counting a try', async () => {
    receiver.answer(silence)
    const id = await happens('aud_1')
    await aDispatcher()
    await eventually(() => receiver.received.length === 1)

    for (const each of running.splice(0)) await each.stop()

    expect(await found(id)).toMatchObject({ state: 'pending', attempts: 0 })
    receiver.answer(status(204))
    await aDispatcher('wrk_2')
    expect(await tried(id, 1)).toMatchObject({ state: 'delivered' })
  })

  it('sends what is redelivered with all its tries before it again', async () => {
    receiver.answer(status(500))
    const id = await happens('aud_1')
    const dispatcher = await aDispatcher()
    const fate = { state: 'dead' } as const
    await tried(id, 1)
    now += 5_000
    const [claimed] = await storage.outbox.claim({ worker: 'w', now: clock.now(), leaseUntil: clock.now(), limit: 1 })
    if (!claimed) throw new Error('nothing due')
    await storage.outbox.settle({ worker: 'w', deliveryId: id, attempt: { at: clock.now(), durationMs: 1, status: 500, error: 'http-error' }, fate })

    await storage.webhooks.redeliver('wsp_1', 'whk_1', { id, now: clock.now() })
    dispatcher.wake()

    const { dueAt = '' } = await tried(id, 3)
    expect(Date.parse(dueAt) - now).toBe(5_000)
  })

  it('sends to nobody whose address leads elsewhere by now', async () => {
    const { webhooks } = storage
    const wish = { events: ['audit.completed'], language: 'en', paused: false } as const
    await webhooks.replace('wsp_1', 'whk_1', { ...wish, url: 'http://10.0.0.1/hook' })
    const id = await happens('aud_1')
    await aDispatcher()

    expect(await tried(id, 1)).toMatchObject({ state: 'pending', lastError: 'blocked-address' })
  })
})
