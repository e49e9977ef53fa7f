import { afterAll, describe, expect, it } from '@jest/globals'
import { aService, finishedAudit } from '../support/service.ts'

const service = await aService()
afterAll(() => service.stop())

const recognised = async (accounts: readonly object[], language = 'en') =>
  (
    await service
      .post('/v1/accounts/recognise', { accounts: [...accounts] })
      .set('Accept-Language', language)
      .expect(200)
  ).body.accounts

describe('POST /v1/accounts/recognise', () => {
  it('answers each reference in its place: the account in one spelling, a repetition, or why there is none', async () => {
    const answer = await recognised([
      { reference: 'https://x.com/ExampleOrg?s=20' },
      { reference: '@exampleorg', platform: 'x' },
      { reference: 'https://youtu.be/dQw4w9WgXcQ' },
      { reference: '@exampleorg' },
    ])

    expect(answer).toEqual([
      {
        reference: 'https://x.com/ExampleOrg?s=20',
        account: { platform: 'twitter', reference: 'exampleorg', url: 'https://x.com/exampleorg' },
      },
      { reference: '@exampleorg', account: { platform: 'twitter', reference: 'exampleorg', url: 'https://x.com/exampleorg' }, sameAs: 0 },
      {
        reference: 'https://youtu.be/dQw4w9WgXcQ',
        trouble: { code: 'not-an-account', text: expect.stringMatching(/^This address leads to a post/) },
      },
      { reference: '@exampleorg', trouble: { code: 'platform-not-recognised', text: expect.stringMatching(/name the platform/) } },
    ])
  })

  it('says why in French', async () => {
    const [only] = await recognised([{ reference: 'https://fb.me/abc' }], 'fr')

    expect(only.trouble.text).toMatch(/^Seul le service qui a créé ce lien court sait où il mène/)
  })

  it('refuses an address with a password, and does not repeat it', async () => {
    const accounts = [{ reference: 'https://example.org' }, { reference: 'https://bob:hunter2@example.org/feed' }]

    const { body } = await service.post('/v1/accounts/recognise', { accounts }).expect(400)

    expect(body.errors).toEqual([{ pointer: '/accounts/1/reference', code: 'credentials-in-url', detail: expect.stringMatching(/give it without/) }])
    expect(JSON.stringify(body)).not.toContain('hunter2')
  })

  it.each([
    { why: 'no reference', accounts: [] },
    { why: 'a reference that is empty', accounts: [{ reference: '' }] },
    { why: 'a platform that does not exist', accounts: [{ reference: 'anna', platform: 'myspace' }] },
    { why: 'more than a thousand', accounts: Array.from({ length: 1001 }, (_, place) => ({ reference: `example${place}.org` })) },
  ])('refuses $why', async ({ accounts }) => {
    const { body } = await service.post('/v1/accounts/recognise', { accounts }).expect(400)

    expect(body.errors[0].pointer).toMatch(/^\/accounts/)
  })
})

describe('the accounts of an audit', () => {
  const secret = 'https://bob:hunter2@example.org/feed'
  const schedule = { name: 'Mondays', cron: '0 6 * * 1', timeZone: 'Europe/Paris' }
  const posts = ['2026-01-05']

  it.each([
    { where: '/v1/audits', body: { accounts: [{ reference: secret }] }, pointer: '/accounts/0/reference' },
    { where: '/v1/audits', body: { accounts: [{ reference: secret, platform: 'blog', posts }] }, pointer: '/accounts/0/reference' },
    {
      where: '/v1/audits',
      body: { accounts: [{ reference: 'My blog', platform: 'blog', posts: [...posts, { publishedAt: '2026-01-06', url: secret }] }] },
      pointer: '/accounts/0/posts/1/url',
    },
    { where: '/v1/audits/estimate', body: { accounts: [{ reference: secret }] }, pointer: '/accounts/0/reference' },
    { where: '/v1/schedules', body: { ...schedule, accounts: [{ reference: secret }] }, pointer: '/accounts/0/reference' },
  ])('have no address with a password: $where $pointer', async ({ where, body, pointer }) => {
    const refused = await service.post(where, body).expect(400)

    expect(refused.body.errors).toMatchObject([{ pointer, code: 'credentials-in-url' }])
    expect(refused.text).not.toContain('hunter2')
  })

  it('have none in a table either', async () => {
    const rows = [`blog,${secret},2026-01-05,`, `blog,example.org,2026-01-05,${secret}`]
    const csv = ['platform,reference,publishedAt,url', ...rows].join('\n')

    const refused = await service.post('/v1/audits', csv).set('Content-Type', 'text/csv').expect(400)

    expect(refused.body.errors).toMatchObject([{ code: 'credentials-in-url' }, { code: 'credentials-in-url' }])
    expect(refused.text).not.toContain('hunter2')
  })

  it('are kept in one spelling, so that the next audit finds the last one', async () => {
    const posts = ['2026-01-05', '2026-01-12', '2026-01-19']
    const first = await service
      .post('/v1/audits', { accounts: [{ platform: 'x', reference: '@ExampleOrg', posts, observedUntil: '2026-01-20' }] })
      .expect(202)
    await finishedAudit(service, first.body.id)
    const second = await service.post('/v1/audits', { accounts: [{ reference: 'https://mobile.twitter.com/exampleorg?s=20', posts }] }).expect(202)

    const { results } = await finishedAudit(service, second.body.id)

    expect(results[0].account).toEqual({ platform: 'twitter', reference: 'exampleorg' })
    expect(results[0].changes.map(({ field }: { field: string }) => field)).toContain('vitality.state')
  })

  it.each([
    { reference: 'https://www.instagram.com/p/AbCdEf/', code: 'not-an-account' },
    { reference: 'https://pin.it/abc', code: 'short-link' },
    { platform: 'facebook', reference: 'https://x.com/exampleorg', code: 'other-platform' },
    { platform: 'mastodon', reference: 'alice', code: 'reference-not-recognised' },
  ])('are refused where they name none: $code', async ({ code, ...account }) => {
    const { body } = await service.post('/v1/audits', { accounts: [account] }).expect(400)

    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/accounts/0/reference', code })])
  })

  it('count once however they are written', async () => {
    const accounts = [{ reference: 'example.org' }, { reference: 'https://www.example.org/?utm_source=x' }]
    const { body } = await service.post('/v1/audits', { accounts }).expect(400)

    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/accounts/1', code: 'account-repeated' })])
  })

  it('of a history may go by a name that only its owner knows', async () => {
    const posts = ['2026-01-05', '2026-01-12']
    const { body } = await service.post('/v1/audits', { accounts: [{ platform: 'facebook', reference: 'Our page for members', posts }] }).expect(202)

    const { results } = await finishedAudit(service, body.id)
    expect(results[0].account).toEqual({ platform: 'facebook', reference: 'Our page for members' })
  })
})

describe('an account with the file its platform hands out', () => {
  const file = JSON.stringify(
    ['2026-01-05', '2026-01-12', '2026-01-19'].map((date, place) => ({
      tweet: { id_str: `18500000000000000${place}`, created_at: `Mon Jan ${date.slice(-2)} 09:00:00 +0000 2026`, full_text: 'Hello' },
    })),
  )
  const account = { reference: '@ExampleOrg', platform: 'x', export: `window.YTD.tweets.part0 = ${file}`, observedUntil: '2026-01-20' }

  it('is audited as of the day until which it was watched', async () => {
    const { body } = await service.post('/v1/audits', { accounts: [account] }).expect(202)

    const { results } = await finishedAudit(service, body.id)
    expect(results[0]).toMatchObject({ status: 'ok', account: { platform: 'twitter', reference: 'exampleorg' }, posts: 3, undated: 0 })
    expect(results[0].observedAt).toBe('2026-01-20T23:59:59.999Z')
  })

  it.each([
    { why: 'another platform is named', changes: { platform: 'facebook' }, pointer: '/accounts/0/platform', code: 'other-platform' },
    { why: 'it is no such file', changes: { export: { hello: 'world' } }, pointer: '/accounts/0/export', code: 'export-not-recognised' },
    { why: 'posts are given too', changes: { posts: ['2026-01-05'] }, pointer: '/accounts/0/export', code: 'posts-and-export' },
    { why: 'it holds posts from later', changes: { observedUntil: '2026-01-15' }, pointer: '/accounts/0/posts/2', code: 'post-after-observed-until' },
    {
      why: 'the day is yet to come',
      changes: { observedUntil: '2199-01-01' },
      pointer: '/accounts/0/observedUntil',
      code: 'observed-until-in-future',
    },
  ])('is refused when $why', async ({ changes, pointer, code }) => {
    const { body } = await service.post('/v1/audits', { accounts: [{ ...account, ...changes }] }).expect(400)

    expect(body.errors).toEqual([expect.objectContaining({ pointer, code })])
  })

  it('has no place in a schedule: a file says nothing of tomorrow', async () => {
    const { body } = await service.post('/v1/schedules', { name: 'Weekly', cron: '0 6 * * 1', accounts: [account] }).expect(400)

    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/accounts/0/export', code: 'history-in-schedule' })])
  })
})
