import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startX, TOKEN, type XServer } from '../support/fakes/twitter.ts'
import { aService, finishedAudit, type RunningService } from '../support/service.ts'
import { answers, startWebServer } from '../support/web-server.ts'

const posts = Array.from({ length: 5 }, (_, index) => ({ id: `185000000000000000${9 - index}`, created_at: `2026-01-0${9 - index}T09:00:00.000Z` }))
const mentions = [{ id: '1850000000000000001', created_at: '2026-01-07T10:00:00.000Z', author: '77001', text: 'Are gloves provided?' }]
/** A profile, five posts and a mention. */
const PRICE = 0.01 + 6 * 0.005
const account = { platform: 'twitter', reference: 'riverbanktrust' }

let server: XServer
let service: RunningService
beforeAll(async () => {
  server = await startX({ posts, mentions })
  service = await aService({ CHANNELFIT_BASE_URL_TWITTER: server.base, CHANNELFIT_SECRET: 'a passphrase for tests that is long enough' })
})
afterAll(async () => {
  await service.stop()
  await server.close()
})

const audited = async (more: object = {}) => {
  const { body } = await service.post('/v1/audits', { accounts: [account], ...more }).expect(202)
  return (await finishedAudit(service, body.id)).results[0]
}
const estimated = async (accounts: readonly object[] = [account], more: object = {}) =>
  (await service.post('/v1/audits/estimate', { accounts, ...more }).expect(200)).body
const budget = (perMonth: number, more: object = {}) => service.put('/v1/budget', { money: { currency: 'USD', perMonth }, ...more }).expect(200)

describe('/v1/budget', () => {
  it('is none at first', async () => {
    expect((await service.get('/v1/budget').expect(200)).body).toEqual({ month: expect.stringMatching(/^\d{4}-\d\d$/), callsPerDay: [], spent: [] })
    await service.remove('/v1/budget').expect(404)
  })

  it('is needed before anything is read that is billed', async () => {
    expect(await estimated()).toMatchObject({ accounts: [{ how: 'refused', detail: 'connection-missing' }], callsAtMost: 0 })
    await service.put('/v1/connections/twitter', { secrets: { bearerToken: TOKEN } }).expect(201)
    const told = { detail: 'budget-missing', sentence: expect.stringMatching(/^The platform charges for reading, and no budget has been set/) }

    expect(await estimated()).toEqual({ accounts: [{ account, how: 'refused', ...told, callsAtMost: 0 }], callsAtMost: 0 })
    const result = await audited()
    expect(result).toMatchObject({ status: 'unsupported', ...told })
    expect(result).not.toHaveProperty('retryAfterSeconds')
    expect(server.calls).toHaveLength(0)
  })

  it('is what an audit keeps to, and tells what was spent to the tenth of a cent', async () => {
    await budget(1)
    expect(await estimated()).toEqual({
      accounts: [{ account, how: 'read', callsAtMost: expect.any(Number), moneyAtMost: { currency: 'USD', amount: 0.36 } }],
      callsAtMost: expect.any(Number),
      moneyAtMost: { currency: 'USD', amount: 0.36 },
    })
    expect(await audited()).toMatchObject({ status: 'ok', posts: 5 })

    const { body } = await service.get('/v1/budget').expect(200)
    expect(body).toMatchObject({
      money: { currency: 'USD', perMonth: 1, spent: PRICE, left: 1 - PRICE },
      spent: [{ platform: 'twitter', calls: server.calls.length, callsToday: server.calls.length, money: { currency: 'USD', amount: PRICE } }],
    })
    expect((await estimated()).accounts[0]).toMatchObject({ callsLastTime: 3, moneyLastTime: { currency: 'USD', amount: PRICE } })
  })

  it('refuses an account it does not cover, says until when, and asks nothing', async () => {
    await budget(PRICE + 0.35)
    const before = server.calls.length
    const result = await audited()

    expect(result).toMatchObject({ status: 'rate-limited', detail: 'budget-exhausted', retryAfterSeconds: expect.any(Number) })
    expect(result.retryAfterSeconds).toBeLessThanOrEqual(31 * 86_400)
    expect(server.calls).toHaveLength(before)
    expect(await estimated()).toMatchObject({ accounts: [{ how: 'refused', detail: 'budget-exhausted' }], callsAtMost: 0 })
  })

  it('says of which accounts it is not certain that their turn will come', async () => {
    await budget(PRICE + 0.36)
    const { accounts, moneyAtMost } = await estimated([account, { ...account, reference: 'another' }])

    expect(accounts).toMatchObject([{ how: 'read' }, { how: 'uncertain', detail: 'budget-exhausted', moneyAtMost: { amount: 0.36 } }])
    expect(moneyAtMost.amount).toBe(0.72)
  })

  it('may ask for fewer items of each account', async () => {
    await budget(1, { perReading: { posts: 5, incoming: 0 } })

    expect((await estimated()).moneyAtMost).toEqual({ currency: 'USD', amount: 0.035 })
    expect(await audited()).toMatchObject({ status: 'ok', missing: expect.arrayContaining([{ what: 'incoming', why: 'budget' }]) })
  })

  it('limits requests in a day', async () => {
    const used = (await service.get('/v1/budget')).body.spent[0].callsToday
    const most = (await service.get('/v1/platforms/x')).body.reading.mostCalls
    const calls = Math.max(used + 1, most)
    const { body } = await budget(1, { callsPerDay: [{ platform: 'x', calls }] })
    expect(body.callsPerDay).toEqual([{ platform: 'twitter', calls, left: calls - used }])

    const result = await audited()
    expect(result).toMatchObject({ status: 'rate-limited', detail: 'calls-exhausted' })
    expect(result.retryAfterSeconds).toBeLessThanOrEqual(86_400)
  })

  it('can be taken away', async () => {
    await service.remove('/v1/budget').expect(204)

    expect(await audited()).toMatchObject({ detail: 'budget-missing' })
    expect((await service.get('/v1/budget')).body.spent).toHaveLength(1)
  })

  it.each([
    { why: 'nothing', body: {}, pointer: '' },
    { why: 'an amount below zero', body: { money: { currency: 'USD', perMonth: -1 } }, pointer: '/money/perMonth' },
    { why: 'another currency', body: { money: { currency: 'EUR', perMonth: 1 } }, pointer: '/money/currency' },
    { why: 'too few posts', body: { perReading: { posts: 4, incoming: 0 } }, pointer: '/perReading/posts' },
    {
      why: 'a platform twice',
      body: {
        callsPerDay: [
          { platform: 'x', calls: 1 },
          { platform: 'twitter', calls: 2 },
        ],
      },
      pointer: '/callsPerDay/1/platform',
    },
    { why: 'an unknown platform', body: { callsPerDay: [{ platform: 'myspace', calls: 1 }] }, pointer: '/callsPerDay/0/platform' },
    { why: 'less money than a single account takes', body: { money: { currency: 'USD', perMonth: 0.35 } }, pointer: '/money/perMonth' },
    {
      why: 'fewer requests than a single account takes',
      body: {
        callsPerDay: [
          { platform: 'x', calls: 0 },
          { platform: 'mastodon', calls: 2 },
        ],
      },
      pointer: '/callsPerDay/1/calls',
    },
  ])('is refused with $why', async ({ body, pointer }) => {
    expect((await service.put('/v1/budget', body).expect(400)).body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })
})

describe('the freshness of an audit', () => {
  it('judges by what was read a short time ago, and asks nothing', async () => {
    await budget(1)
    const first = await audited()
    const before = server.calls.length
    expect(await estimated([account], { maxAge: 3600 })).toEqual({ accounts: [{ account, how: 'reuse', callsAtMost: 0 }], callsAtMost: 0 })

    const again = await audited({ maxAge: 3600 })

    expect(server.calls).toHaveLength(before)
    expect(again).toEqual({ ...first, changes: [], reused: true })
    expect(await audited({ maxAge: 0 })).not.toHaveProperty('reused')
    expect(server.calls.length).toBeGreaterThan(before)
  })

  it('takes nothing that was read with a credential which was taken away', async () => {
    expect(await audited()).toMatchObject({ status: 'ok' })
    await service.remove('/v1/connections/twitter').expect(204)

    expect(await audited({ maxAge: 3600 })).toMatchObject({ detail: 'connection-missing' })
    await service.put('/v1/connections/twitter', { secrets: { bearerToken: TOKEN } }).expect(201)
    expect(await audited({ maxAge: 3600 })).not.toHaveProperty('reused')
  })

  it('reads a feed anew that would have said that nothing changed', async () => {
    const feed = '<rss version="2.0"><channel><title>News</title><item><pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate></item></channel></rss>'
    const blog = await startWebServer({ '/feed.xml': answers(feed, 'application/rss+xml', { headers: { etag: '"1"' } }) })
    try {
      for (const more of [{}, {}, { force: true }]) {
        const accounts = [{ platform: 'blog', reference: `${blog.origin}/feed.xml` }]
        const { body } = await service.post('/v1/audits', { accounts, ...more }).expect(202)
        expect((await finishedAudit(service, body.id)).results).toMatchObject([{ status: 'ok', posts: 1 }])
      }
      expect(blog.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', undefined])
    } finally {
      await blog.close()
    }
  })

  it('is one or the other', async () => {
    const { body } = await service.post('/v1/audits', { accounts: [account], maxAge: 60, force: true }).expect(400)

    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/force', code: 'fresh-and-forced' })])
  })

  it.each([{ maxAge: -1 }, { maxAge: 2_592_001 }, { maxAge: 1.5 }, { maxAge: '60' }, { force: 'yes' }])('is refused as %j', async (more) => {
    await service.post('/v1/audits', { accounts: [account], ...more }).expect(400)
  })
})

describe('an estimate', () => {
  it('costs nothing for a history that is sent, and tells what nothing can read', async () => {
    const { accounts, callsAtMost } = await estimated([
      { platform: 'facebook', reference: 'page', posts: ['2026-01-01'] },
      { platform: 'reddit', reference: 'u/somebody' },
      { platform: 'blog', reference: 'https://blog.example.org/' },
    ])

    expect(accounts).toMatchObject([
      { how: 'given', callsAtMost: 0 },
      { how: 'refused', detail: 'no-adapter', callsAtMost: 0 },
      { how: 'read', callsAtMost: 40 },
    ])
    expect(callsAtMost).toBe(40)
  })

  it('is in French too', async () => {
    const { body } = await service
      .post('/v1/audits/estimate', { accounts: [{ platform: 'youtube', reference: '@riverbank' }] })
      .set('Accept-Language', 'fr')
      .expect(200)

    expect(body.accounts[0].sentence).toMatch(/^Les comptes de cette plateforme ne se lisent qu’avec .*\.$/)
  })
})
