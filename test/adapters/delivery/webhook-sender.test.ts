import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { webhookSender } from '../../../adapters/delivery/webhook-sender.ts'
import { networksFrom } from '../../../adapters/shared/address-guard.ts'
import { type Receiver, startReceiver, verified } from '../../support/receiver.ts'
import { answers, drip, hangUp, megabytes, redirectTo, silence, status } from '../../support/web-server.ts'

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwN3Jq0xQ1Zc4='
const OTHER = 'whsec_cGtxbm9wcXJzdHV2d3h5ejAxMjM0NTY3ODkwYWJjZGU='
const loopback = networksFrom(['127.0.0.1/32'])
if (!loopback.ok) throw new Error('no network')
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'public.example': ['93.184.216.34'],
  'inside.example': ['10.0.0.7'],
  'half.example': ['93.184.216.34', '10.0.0.7'],
  'own.example': ['127.0.0.1'],
  'half-own.example': ['127.0.0.1', '93.184.216.34'],
  'metadata.example': ['169.254.169.254'],
}
const asked: string[] = []
const lookup = async (hostname: string) => {
  asked.push(hostname)
  const addresses = NAMES[hostname]
  if (!addresses) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
  return addresses.map((address) => ({ address, family: 4 }))
}

describe('the sender of events', () => {
  let receiver: Receiver
  const sender = webhookSender({ allow: loopback.networks, lookup, timeoutMs: 600, version: '9' })
  beforeEach(async () => {
    receiver = await startReceiver()
  })
  afterEach(async () => {
    await receiver.close()
  })
  const send = (url = receiver.url, secrets: readonly string[] = [SECRET], signal = new AbortController().signal) =>
    sender.send({ url, id: 'evt_1', body: '{"type":"audit.completed"}', secrets, now: new Date().toISOString(), signal })

  it.each([
    ['https://public.example/hook', undefined],
    ['https://public.example:8443/hook?token=1', undefined],
    ['https://93.184.216.34/', undefined],
    ['http://127.0.0.1:9999/hook', undefined],
    ['https://127.0.0.1/hook', undefined],
    ['http://own.example/hook', undefined],
    ['http://public.example/hook', 'plain-http'],
    ['http://half-own.example/hook', 'plain-http'],
    ['https://inside.example/', 'blocked-address'],
    ['https://half.example/', 'blocked-address'],
    ['https://metadata.example/latest', 'blocked-address'],
    ['https://10.0.0.1/', 'blocked-address'],
    ['https://[::1]/', 'blocked-address'],
    ['https://[::ffff:10.0.0.1]/', 'blocked-address'],
    ['https://2130706433/', undefined],
    ['https://0x0a000001/', 'blocked-address'],
    ['https://public.example:25/', 'blocked-address'],
    ['https://nowhere.example/', 'dns-failure'],
    ['https://user:pass@public.example/', 'credentials-in-url'],
    ['ftp://public.example/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['public.example', 'invalid-address'],
    ['https://', 'invalid-address'],
  ])('of %s says: %s', async (url, objection) => expect(await sender.objection(url)).toBe(objection))

  it('signs so that the official library takes it, once with each secret', async () => {
    expect(await send(receiver.url, [SECRET, OTHER])).toEqual({ status: 204, durationMs: expect.any(Number) })

    const [first] = receiver.received
    if (!first) throw new Error('nothing came')
    expect(first.headers).toMatchObject({ 'webhook-id': 'evt_1', 'content-type': 'application/json', 'user-agent': 'Channelfit/9' })
    expect(first.headers['webhook-signature']?.split(' ')).toHaveLength(2)
    for (const secret of [SECRET, OTHER]) expect(verified(secret, first)).toEqual({ type: 'audit.completed' })
    expect(() => verified(SECRET, { ...first, body: '{"type":"audit.cancelled"}' })).toThrow('No matching signature')
    expect(() => verified(SECRET, { ...first, headers: { ...first.headers, 'webhook-id': 'evt_2' } })).toThrow('No matching signature')
    expect(() => verified('whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', first)).toThrow('No matching signature')
    const old = String(Number(first.headers['webhook-timestamp']) - 3_600)
    expect(() => verified(SECRET, { ...first, headers: { ...first.headers, 'webhook-timestamp': old } })).toThrow('timestamp')
  })

  it('tells the beginning of the answer as one line, and reads no more of it', async () => {
    receiver.answer(answers('no\u0000 such\r\n\tuser\u202e', 'text/plain', { status: 422 }))
    expect(await send()).toMatchObject({ status: 422, error: 'http-error', excerpt: 'no such user' })

    receiver.answer(megabytes(200))
    const { excerpt, ...rest } = (await send()) ?? {}
    expect(rest).toEqual({ status: 200, durationMs: expect.any(Number) })
    expect(excerpt).toHaveLength(500)
  })

  it.each([
    { why: 'follows no redirect', route: redirectTo('https://public.example/'), outcome: { status: 302, error: 'redirect' } },
    { why: 'knows a receiver that is gone', route: status(410), outcome: { status: 410, error: 'gone' } },
    {
      why: 'hears how long to wait',
      route: status(429, { 'retry-after': '90' }),
      outcome: { status: 429, error: 'http-error', retryAfterSeconds: 90 },
    },
    { why: 'gives up who never answers', route: silence, outcome: { error: 'timeout' } },
    { why: 'says when the connection ends', route: hangUp, outcome: { error: 'connection-failed' } },
    { why: 'takes a success for one although its body never ends', route: drip(), outcome: { status: 200 } },
  ])('$why', async ({ route, outcome }) => {
    receiver.answer(route)

    const { durationMs, excerpt: _, ...rest } = (await send()) ?? { durationMs: Number.NaN }

    expect(rest).toEqual(outcome)
    expect(durationMs).toBeLessThan(2_000)
    expect(receiver.received).toHaveLength(1)
  })

  it.each([
    ['https://inside.example/', 'blocked-address'],
    ['http://10.0.0.1/', 'blocked-address'],
    ['http://public.example/', 'blocked-address'],
    ['https://nowhere.example/', 'dns-failure'],
    ['ftp://public.example/', 'invalid-address'],
  ])('looks at %s again with each try: %s', async (url, error) => expect(await send(url)).toMatchObject({ error }))

  it('connects to the address that was checked: a name is asked once for each connection', async () => {
    asked.length = 0

    const port = new URL(receiver.url).port
    expect(await send(`http://own.example:${port}/hook`)).toMatchObject({ status: 204 })

    expect(asked).toEqual(['own.example'])
  })

  it('tells nothing of a try that was broken off', async () => {
    receiver.answer(silence)
    const aborter = new AbortController()
    const sent = send(receiver.url, [SECRET], aborter.signal)
    setTimeout(() => aborter.abort(), 50)

    expect(await sent).toBeUndefined()
  })
})
