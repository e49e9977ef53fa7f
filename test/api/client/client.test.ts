import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { ChannelfitProblem, type ClientSettings, createClient, type Schemas } from '../../../api/client/index.ts'
import { aBriefInput } from '../../support/briefs.ts'
import { type Fate, startProxy } from '../../support/proxy.ts'
import { aService, KEY } from '../../support/service.ts'
import { startWebServer } from '../../support/web-server.ts'

const service = await aService()
const proxy = await startProxy(service.url)
afterAll(async () => {
  await proxy.close()
  await service.stop()
})

const aBrief = (changes: Parameters<typeof aBriefInput>[0] = {}) => aBriefInput(changes) as Schemas['Brief']
const RETRIES = { most: 3, baseMs: 2, longestMs: 1500 }
const aClient = (settings: Partial<ClientSettings> = {}) => createClient({ baseUrl: proxy.url, key: KEY, retries: RETRIES, ...settings })
const client = aClient()

/** What a call came to nothing with. */
const problemOf = async (call: Promise<unknown>): Promise<ChannelfitProblem> => {
  const problem = await call.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(problem instanceof ChannelfitProblem)) throw new Error(`no problem, but ${String(problem)}`)
  return problem
}

let before = 0
beforeEach(() => {
  before = proxy.requests.length
})
const asked = () => proxy.requests.slice(before)

describe('a call', () => {
  it('resolves with what is answered', async () => {
    const made = await client.post('/v1/assessments', { body: aBrief() })

    const kept = await client.get('/v1/assessments/{assessmentId}', { params: { path: { assessmentId: made.id ?? '' } } })

    expect(kept).toEqual(made)
  })

  it('resolves with nothing where nothing is answered', async () => {
    await client.put('/v1/budget', { body: { callsPerDay: [{ platform: 'youtube', calls: 9000 }] } })

    expect(await client.delete('/v1/budget')).toBeUndefined()
  })

  it('sends posts as CSV where the body is a text', async () => {
    const audit = await client.post('/v1/audits', { body: 'platform,reference,publishedAt\nfacebook,shop-csv,2026-01-05\n' })

    expect((await client.waitForAudit(audit.id)).results.map(({ account }) => account.reference)).toEqual(['shop-csv'])
  })

  it('rejects with the problem, its faults, and the id to quote', async () => {
    const problem = await problemOf(client.post('/v1/assessments', { body: aBrief({ goals: [] }) }))

    expect(problem).toMatchObject({ code: 'validation-failed', status: 400, errors: [{ pointer: '/goals' }] })
    expect(problem.requestId).toBe(service.log().match(/"requestId":"([^"]+)"(?![\s\S]*"requestId")/)?.[1])
  })

  it('speaks the language it was told', async () => {
    const problem = await problemOf(aClient({ language: 'fr' }).get('/v1/audits/{auditId}', { params: { path: { auditId: 'aud_none' } } }))

    expect(problem).toMatchObject({ code: 'not-found', status: 404 })
    expect(problem.message).toMatch(/existe|trouv/)
  })

  it('finds a service that lives under a path', async () => {
    const under = createClient({ baseUrl: `${service.url}/nowhere/`, key: KEY })

    expect((await problemOf(under.get('/v1/budget'))).code).toBe('not-found')
  })

  it('is refused an address that is none', () => {
    expect(() => createClient({ baseUrl: 'nowhere', key: KEY })).toThrow('Invalid URL')
  })

  it('answers as openapi-fetch does where it is asked so', async () => {
    const { data, response } = await client.raw.GET('/v1/budget')

    expect(data).toMatchObject({ callsPerDay: [] })
    expect(response.headers.get('X-Request-Id')).toBeTruthy()
  })
})

describe('a call that meets trouble', () => {
  const busy = (headers: Readonly<Record<string, string>> = {}): Fate => ({ status: 503, headers })

  it.each<{ why: string; fate: Fate }>([
    { why: 'the service is busy', fate: busy() },
    { why: 'too many requests', fate: { status: 429, headers: { 'Retry-After': '0' } } },
    { why: 'a gateway that finds nobody', fate: { status: 502, headers: { 'Content-Type': 'text/html' }, body: '<h1>Bad gateway</h1>' } },
    { why: 'cut before it arrived', fate: 'cut-before' },
    { why: 'cut after it was done', fate: 'cut-after' },
    { why: 'cut within the answer', fate: { cutAfterLines: 0 } },
  ])('is tried again: $why', async ({ fate }) => {
    proxy.plan(fate, fate)

    expect(await client.get('/v1/overview')).toHaveProperty('accounts')
    expect(asked()).toHaveLength(3)
  })

  it('keeps its idempotency key over its tries, and has another one for another call', async () => {
    proxy.plan('cut-before', busy())

    await client.post('/v1/schedules', {
      body: { name: 'Mondays', cron: '0 6 * * 1', timeZone: 'Europe/Paris', accounts: [{ reference: 'https://a.example' }] },
    })
    await client.post('/v1/assessments', { params: { query: { dryRun: true } }, body: aBrief() })

    const [first, second, third, other] = asked().map(({ headers }) => headers['idempotency-key'])
    expect(first).toMatch(/^"[\w-]{36}"$/)
    expect([second, third]).toEqual([first, first])
    expect(other).not.toBe(first)
  })

  it('takes the key of whoever has one', async () => {
    await client.post('/v1/assessments', { body: aBrief(), headers: { 'Idempotency-Key': '"brief-7"' } })

    expect(asked().map(({ headers }) => headers['idempotency-key'])).toEqual(['"brief-7"'])
  })

  it('waits while another try with its key is under way', async () => {
    const problem = JSON.stringify({ code: 'idempotency-in-progress', title: 'Under way', status: 409, detail: 'Wait.' })
    proxy.plan({ status: 409, headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '0' }, body: problem })

    await client.post('/v1/assessments', { params: { query: { dryRun: true } }, body: aBrief() })

    expect(asked()).toHaveLength(2)
  })

  it.each([
    { why: 'seconds', said: () => '1' },
    { why: 'a date', said: () => new Date(Date.now() + 2000).toUTCString() },
  ])('waits as long as it is asked to: $why', async ({ said }) => {
    proxy.plan(busy({ 'Retry-After': said() }))

    await aClient({ retries: { ...RETRIES, longestMs: 2500 } }).get('/v1/budget')

    const [first, second] = asked()
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(900)
  })

  it('gives up at once where it would have to wait too long', async () => {
    proxy.plan(busy({ 'Retry-After': '3600' }))

    expect(await problemOf(client.get('/v1/budget'))).toMatchObject({ code: 'not-understood', status: 503, retryAfterSeconds: 3600 })
    expect(asked()).toHaveLength(1)
  })

  it('gives up after so many tries, with what came last', async () => {
    proxy.plan(busy(), 'cut-before', busy(), 'cut-before')

    expect(await problemOf(client.get('/v1/budget'))).toMatchObject({ code: 'no-answer', status: undefined })
    expect(asked()).toHaveLength(4)
  })

  it.each<{ why: string; fate: Fate; code: string }>([
    { why: 'a fault of the request', fate: { status: 400, body: '{"code":"validation-failed"}' }, code: 'validation-failed' },
    { why: 'a fault of the service', fate: { status: 500, body: '{"code":"internal-error"}' }, code: 'internal-error' },
    {
      why: 'a page in the place of an answer',
      fate: { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<html>' },
      code: 'not-understood',
    },
  ])('is not tried again for $why', async ({ fate, code }) => {
    proxy.plan(fate)

    expect((await problemOf(client.get('/v1/budget'))).code).toBe(code)
    expect(asked()).toHaveLength(1)
  })

  it('is not tried again where doing it twice would be doing two things', async () => {
    proxy.plan('cut-after')
    const sent = client.raw.request('patch' as never, '/v1/budget' as never, { body: {} } as never) as unknown as Promise<unknown>

    expect((await problemOf(sent)).code).toBe('no-answer')
    expect(asked()).toHaveLength(1)
  })

  it('ends in time, and tries again', async () => {
    proxy.plan('silence', 'silence')

    expect(await aClient({ timeoutMs: 300 }).get('/v1/budget')).toHaveProperty('callsPerDay')
    proxy.plan('silence', 'silence', 'silence', 'silence')
    expect((await problemOf(aClient({ timeoutMs: 50 }).get('/v1/budget'))).code).toBe('timed-out')
  })

  it('ends when its signal says so, in the middle of a wait as well', async () => {
    proxy.plan('silence')
    const silent = client.get('/v1/budget', { signal: AbortSignal.timeout(50) })
    await expect(silent).rejects.toMatchObject({ name: 'TimeoutError' })

    proxy.plan(busy({ 'Retry-After': '1' }))
    const waiting = client.get('/v1/budget', { signal: AbortSignal.timeout(100) })
    await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(asked()).toHaveLength(2)
  })
})

describe('a list', () => {
  it('gives every item once, page after page, whatever happens on the way', async () => {
    const own = await aService()
    const far = await startProxy(own.url)
    const lister = createClient({ baseUrl: far.url, key: KEY, retries: RETRIES })
    const accounts = Array.from({ length: 7 }, (_, index) => ({ platform: 'facebook' as const, reference: `shop-${index}` }))
    for (const account of accounts) await lister.post('/v1/accounts', { body: account })
    far.plan('pass', 'cut-after', { status: 503 })

    const found: string[] = []
    for await (const { account } of lister.items('/v1/accounts', { params: { query: { limit: 3 } } })) found.push(account.reference)

    await far.close()
    await own.stop()
    expect(found).toEqual(accounts.map(({ reference }) => reference).reverse())
    expect(far.requests.filter(({ method }) => method === 'GET')).toHaveLength(3 + 2)
  })

  it('reads no page that nobody wants', async () => {
    for await (const record of client.items('/v1/evidence', { params: { query: { limit: 2 } } })) {
      expect(record.id).toBeTruthy()
      break
    }

    expect(asked()).toHaveLength(1)
  })
})

describe('waiting for an audit', () => {
  const posts = ['2026-01-05', '2026-02-05', '2026-03-05']

  it('ends with the audit, and tells how far it is', async () => {
    const { id } = await client.post('/v1/audits', { body: { accounts: [{ platform: 'facebook', reference: 'waited-for', posts }] } })
    const seen: number[] = []

    const audit = await client.waitForAudit(id, { everyMs: 20, onProgress: ({ done }) => seen.push(done) })

    expect(audit).toMatchObject({ status: 'completed', results: [{ status: 'ok', posts: 3 }] })
    expect(seen.at(-1)).toBe(1)
  })

  it('ends when its signal says so', async () => {
    const asleep = await aService({ CHANNELFIT_ROLE: 'api' })
    const waiter = createClient({ baseUrl: asleep.url, key: KEY })
    const { id } = await waiter.post('/v1/audits', { body: { accounts: [{ platform: 'facebook', reference: 'never', posts }] } })

    await expect(waiter.waitForAudit(id, { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({ name: 'TimeoutError' })
    await asleep.stop()
  })
})

describe('an answer with an ETag', () => {
  /** A budget that says how often it was sent whole; another one each time `version` is raised. */
  const tagged = async () => {
    const state = { version: 1, sent: 0 }
    const server = await startWebServer({
      '/v1/budget': ({ headers }, response) => {
        const etag = `"${state.version}-${headers['accept-language']}"`
        if (headers['if-none-match'] === etag) return void response.writeHead(304, { ETag: etag }).end()
        state.sent++
        response.writeHead(200, { 'Content-Type': 'application/json', ETag: etag }).end(JSON.stringify({ version: state.version }))
      },
    })
    return { ...server, state }
  }

  it('is not sent again while it holds, and is when it does not', async () => {
    const { origin, state, close } = await tagged()
    const dashboard = createClient({ baseUrl: origin, key: KEY })

    const looks = [await dashboard.get('/v1/budget'), await dashboard.get('/v1/budget'), await dashboard.get('/v1/budget')]
    state.version = 2
    const changed = await dashboard.get('/v1/budget')

    await close()
    expect(looks).toEqual([{ version: 1 }, { version: 1 }, { version: 1 }])
    expect(changed).toEqual({ version: 2 })
    expect(state.sent).toBe(2)
  })

  it('is kept for its language, for so many answers, and not against a condition of the caller', async () => {
    const { origin, state, close } = await tagged()
    const one = createClient({ baseUrl: origin, key: KEY, remembered: 1 })
    const french = { headers: { 'Accept-Language': 'fr' } }

    await one.get('/v1/budget')
    await one.get('/v1/budget', french)
    await one.get('/v1/budget')
    const { response } = await one.raw.GET('/v1/budget', { headers: { 'If-None-Match': '"1-en"' } })
    const none = createClient({ baseUrl: origin, key: KEY, remembered: 0 })
    await none.get('/v1/budget')
    await none.get('/v1/budget')

    await close()
    expect(response.status).toBe(304)
    expect(state.sent).toBe(3 + 2)
  })
})
