import { afterAll, describe, expect, it } from '@jest/globals'
import contract from '../../openapi/generated/openapi.json' with { type: 'json' }
import { aService, finishedAudit, KEY } from '../support/service.ts'
import { answers, startWebServer, status } from '../support/web-server.ts'

const service = await aService()
afterAll(() => service.stop())

const day = (offset: number): string => new Date(Date.now() - offset * 86_400_000).toISOString()
const item = (offset: number): string =>
  `<item><guid>${offset}</guid><link>http://example.org/${offset}</link><pubDate>${new Date(day(offset)).toUTCString()}</pubDate></item>`
const feed = (offsets: readonly number[]): string => `<rss version="2.0"><channel><title>News</title>${offsets.map(item).join('')}</channel></rss>`
const page = '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>Hello</body></html>'
const weekly = [2, 9, 16, 23, 30, 37, 44, 51, 58]

const audited = async (accounts: readonly object[]) => {
  const accepted = await service.post('/v1/audits', { accounts: [...accounts] }).expect(202)
  expect(accepted.headers['location']).toBe(`/v1/audits/${accepted.body.id}`)
  return finishedAudit(service, accepted.body.id)
}

describe('POST /v1/audits', () => {
  it('accepts at once, finds the feed of a blog from its page, and says whether it is alive', async () => {
    const blog = await startWebServer({ '/': answers(page, 'text/html'), '/feed.xml': answers(feed(weekly)) })

    const { status: state, progress, results } = await audited([{ platform: 'blog', reference: blog.origin }])

    await blog.close()
    expect({ state, progress }).toEqual({ state: 'completed', progress: { done: 1, total: 1 } })
    expect(results[0]).toMatchObject({ status: 'ok', source: `${blog.origin}/feed.xml`, title: 'News', posts: 9, vitality: { daysSinceLastPost: 2 } })
    expect(['steady', 'thriving']).toContain(results[0].vitality.state)
    expect(Object.keys(results[0].vitality.pPostWithin)).toEqual(['90', '365'])
    expect(results[0].sentence).toMatch(/\.$/)
  })

  it('reports trouble as what it is, never as a silent account, and goes on with the others', async () => {
    const blog = await startWebServer({
      '/gone': status(404),
      '/secret': status(403),
      '/html': answers('<html><body>No feed here</body></html>', 'text/html'),
      '/fine.xml': answers(feed(weekly)),
    })
    const reference = (path: string) => ({ platform: 'blog', reference: `${blog.origin}${path}` })

    const { results, summary } = await audited([
      reference('/gone'),
      reference('/secret'),
      reference('/html'),
      { platform: 'blog', reference: 'http://10.0.0.1/' },
      { platform: 'blog', reference: 'not an address' },
      { platform: 'tiktok', reference: 'maisonlumen' },
      reference('/fine.xml'),
    ])

    await blog.close()
    expect(results.map((result: { status: string; detail?: string }) => `${result.status} ${result.detail ?? ''}`.trim())).toEqual([
      'not-found http-404',
      'private http-403',
      'unsupported feed-not-found',
      'blocked-address address-not-public',
      'unsupported reference-not-an-address',
      'unsupported no-adapter',
      'ok',
    ])
    expect(results.filter((result: { vitality?: unknown }) => result.vitality !== undefined)).toHaveLength(1)
    expect(Object.values(summary as Record<string, number>).reduce((a, b) => a + b, 0)).toBe(7)
  })

  it('audits an imported history of any platform as of the moment until which it was watched', async () => {
    const posts = ['2024-01-01', '2024-01-08', '2024-01-15', '2024-01-22', '2024-01-29', '2024-02-05']

    const { results } = await audited([{ platform: 'x', reference: '@maisonlumen', posts, observedUntil: '2024-02-10' }])

    expect(results[0]).toMatchObject({
      account: { platform: 'twitter', reference: 'maisonlumen' },
      status: 'ok',
      observedAt: '2024-02-10T23:59:59.999Z',
      posts: 6,
    })
    expect(results[0].vitality).toMatchObject({ asOf: '2024-02-10', daysSinceLastPost: 5, lastPostOn: '2024-02-05' })
  })

  it('audits a CSV of posts, several accounts in one file', async () => {
    const csv =
      'platform,reference,publishedAt,observedUntil\nfacebook,shop,2024-01-01,2024-03-01\nfacebook,shop,2024-02-01,2024-03-01\npinterest,shop,2023-01-01,2024-03-01\n'

    const accepted = await service.post('/v1/audits', csv).set('Content-Type', 'text/csv').expect(202)
    const { results } = await finishedAudit(service, accepted.body.id)

    expect(results.map(({ account, posts }: { account: { platform: string }; posts: number }) => [account.platform, posts])).toEqual([
      ['facebook', 2],
      ['pinterest', 1],
    ])
  })

  it('takes as many accounts in a CSV as in JSON, and no more', async () => {
    const most = contract.components.schemas.AuditRequest.properties.accounts.maxItems
    const csv = (count: number) =>
      ['platform,reference,publishedAt', ...Array.from({ length: count }, (_, index) => `facebook,shop-${index},2024-01-01`)].join('\n')

    await service.post('/v1/audits', csv(most)).set('Content-Type', 'text/csv').expect(202)
    const { body } = await service
      .post('/v1/audits', csv(most + 1))
      .set('Content-Type', 'text/csv')
      .expect(400)

    expect(body.errors).toEqual([expect.objectContaining({ code: 'too-many-accounts', pointer: `#line=${most + 1},${most + 2}` })])
  })

  it('answers others while it works on a long import', async () => {
    const busy = await aService({ CHANNELFIT_RATE_LIMIT: '1000000' })
    const days = Array.from({ length: 20 }, (_, index) => `2024-01-${String(index + 1).padStart(2, '0')}`)
    const csv = (audit: number) =>
      [
        'platform,reference,publishedAt',
        ...Array.from({ length: 200 }, (_, index) => index).flatMap((index) => days.map((date) => `facebook,${audit}-${index},${date}`)),
      ].join('\n')
    const accepted: string[] = []
    for (let audit = 0; audit < 5; audit++)
      accepted.push((await busy.post('/v1/audits', csv(audit)).set('Content-Type', 'text/csv').expect(202)).body.id)

    let answered = 0
    let status = 'queued'
    while (status === 'queued' || status === 'running') {
      for (let ask = 0; ask < 5; ask++) if ((await busy.get('/healthz')).status === 200) answered += 1
      status = (await busy.get(`/v1/audits/${accepted.at(-1)}`)).body.status
    }

    await busy.stop()
    expect(status).toBe('completed')
    expect(answered).toBeGreaterThanOrEqual(20)
  }, 60_000)

  it('judges a history as of the moment it was handed in, when it does not say until when it was watched', async () => {
    const before = new Date().toISOString()
    const { body } = await service.post('/v1/audits', { accounts: [{ platform: 'x', reference: 'handed-in', posts: ['2024-01-01'] }] }).expect(202)

    const { results } = await finishedAudit(service, body.id)

    expect(results[0].observedAt).toBe(body.createdAt)
    expect(results[0].observedAt >= before).toBe(true)
  })

  it('recognises the platform of a link and reads a bare address as a blog', async () => {
    const { results } = await audited([{ reference: 'https://www.pinterest.fr/maisonlumen/?utm_source=x' }, { reference: 'http://127.0.0.1:1/' }])

    expect(results.map(({ account }: { account: { platform: string } }) => account.platform)).toEqual(['pinterest', 'blog'])
  })

  it('tells what changed since the audit before', async () => {
    const history = (until: string) => [
      {
        platform: 'facebook',
        reference: 'changing',
        posts: ['2024-01-01', '2024-01-08', '2024-01-15', '2024-01-22', '2024-01-29', '2024-02-05'],
        observedUntil: until,
      },
    ]
    await audited(history('2024-02-08'))

    const { results } = await audited(history('2025-06-01'))

    expect(results[0].changes).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'vitality.state', to: results[0].vitality.state })]))
  })

  it('says unknown, not never started, when nothing there can be dated', async () => {
    const blog = await startWebServer({
      '/feed.xml': answers('<rss version="2.0"><channel><title>T</title><item><title>when?</title></item></channel></rss>'),
    })

    const { results } = await audited([{ platform: 'blog', reference: `${blog.origin}/feed.xml` }])

    await blog.close()
    expect(results[0]).toMatchObject({ status: 'ok', undated: 1, vitality: { state: 'unknown' } })
  })

  it('cancels what is not done and keeps what is', async () => {
    const slow = await startWebServer({ '/': () => {} })
    const accepted = await service.post('/v1/audits', {
      accounts: [
        { platform: 'facebook', reference: 'kept', posts: ['2024-01-01'] },
        { platform: 'blog', reference: slow.origin },
      ],
    })
    for (let look = 0; look < 100; look++) {
      if ((await service.get(`/v1/audits/${accepted.body.id}`)).body.progress.done === 1) break
    }

    const cancelled = await service.post(`/v1/audits/${accepted.body.id}/cancel`).expect(200)

    await slow.close()
    expect(cancelled.body).toMatchObject({ status: 'cancelled', progress: { done: 1, total: 2 } })
  })

  it.each<{ why: string; accounts: readonly object[]; pointer: string; code: string }>([
    { why: 'a handle of nobody', accounts: [{ reference: '@maisonlumen' }], pointer: '/accounts/0/platform', code: 'platform-not-recognised' },
    {
      why: 'the same account twice',
      accounts: [
        { platform: 'x', reference: 'a' },
        { platform: 'twitter', reference: 'a' },
      ],
      pointer: '/accounts/1',
      code: 'account-repeated',
    },
    {
      why: 'an end without a history',
      accounts: [{ platform: 'blog', reference: 'a.org', observedUntil: '2024-01-01' }],
      pointer: '/accounts/0/posts',
      code: 'history-missing',
    },
    {
      why: 'posts after the end',
      accounts: [{ platform: 'x', reference: 'a', posts: ['2024-01-02'], observedUntil: '2024-01-01' }],
      pointer: '/accounts/0/posts/0',
      code: 'post-after-observed-until',
    },
    {
      why: 'a date that does not exist',
      accounts: [{ platform: 'x', reference: 'a', posts: ['2024-02-30'] }],
      pointer: '/accounts/0/posts/0',
      code: 'date-impossible',
    },
  ])('refuses $why', async ({ accounts, pointer, code }) => {
    const { body } = await service.post('/v1/audits', { accounts: [...accounts] }).expect(400)

    expect(body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ pointer, code })]))
  })

  it('refuses a CSV with a bad line by that line, and takes none of it', async () => {
    const { body } = await service
      .post('/v1/audits', 'platform,reference,publishedAt\nfacebook,shop,2024-01-01\nfacebook,shop,yesterday\n')
      .set('Content-Type', 'text/csv')
      .expect(400)

    expect(body.errors).toEqual([expect.objectContaining({ code: 'date-unreadable', pointer: '#line=2,3' })])
  })

  it('logs no key and no secret', () => {
    expect(service.log()).toMatch('account audited')
    expect(service.log()).not.toMatch(KEY)
  })
})
