import { afterAll, describe, expect, it } from '@jest/globals'
import { pinterestReader } from '../../../../adapters/platforms/pinterest/index.ts'
import { CALLS_TO_RENEW } from '../../../../adapters/shared/token-renewal.ts'
import type { ReadOutcome } from '../../../../domain/audit/snapshot.ts'
import { termsAgainst } from '../../../../domain/audit/terms.ts'
import { describeSnapshotReader, OBSERVED_AT } from '../../../contracts/snapshot-reader.ts'
import type { ApiReply } from '../../../support/fakes/api-server.ts'
import {
  type FakePin,
  type FakePinterest,
  NAME,
  refusal,
  startPinterest,
  TOKEN,
  TOKEN_OF_GONE,
  TOKEN_OF_STUCK,
} from '../../../support/fakes/pinterest.ts'
import { loopbackFetcher, readAs, snapshotIn } from '../../../support/fakes/reading.ts'

const fetcher = loopbackFetcher()
afterAll(() => fetcher.close())

type Options = { readonly token?: string; readonly reference?: string }
const account = (reference: string) => ({ platform: 'pinterest' as const, reference })
const credentialOf = (accessToken: string) => ({ secrets: { accessToken } })

const readAt = (base: string, { token = TOKEN, reference = NAME }: Options = {}): Promise<ReadOutcome> =>
  readAs(pinterestReader({ fetcher, bases: { pinterest: base } }), account(reference), { observedAt: OBSERVED_AT, credential: credentialOf(token) })

const reading = async (fake: FakePinterest, options?: Options) => {
  const server = await startPinterest(fake)
  try {
    return { outcome: await readAt(server.base, options), calls: server.calls }
  } finally {
    await server.close()
  }
}
const snapshotOf = async (fake: FakePinterest) => snapshotIn((await reading(fake)).outcome)

const DAY = 86_400_000
const daysAgo = (days: number): string => new Date(Date.parse(OBSERVED_AT) - days * DAY).toISOString()
/** The platform may leave the zone out, which is UTC. */
const withoutZone = (instant: string): string => instant.slice(0, 19)
/** Beyond what a double holds exactly. */
const idOf = (days: number): string => `8137442264${String(20_000_000 - days).padStart(8, '0')}`
const pin = (days: number, more: Partial<FakePin> = {}): FakePin => ({ id: idOf(days), created_at: withoutZone(daysAgo(days)), ...more })
const daily = (count: number): readonly FakePin[] => Array.from({ length: count }, (_, index) => pin(index + 1))

describeSnapshotReader('the Pinterest reader', async () => {
  const server = await startPinterest({ pins: daily(3) })
  const own = loopbackFetcher()
  const reader = pinterestReader({ fetcher: own, bases: { pinterest: server.base } })
  const tokens: Readonly<Record<string, string>> = { gone: TOKEN_OF_GONE, stuck: TOKEN_OF_STUCK }
  return {
    reader: {
      ...reader,
      read: (which, context) => reader.read(which, { ...context, credential: credentialOf(tokens[which.reference] ?? TOKEN) }),
    },
    ordinary: account(NAME),
    absent: account('gone'),
    stuck: account('stuck'),
    close: async () => {
      own.close()
      await server.close()
    },
  }
})

describe('the profile of an account of Pinterest', () => {
  it('is told in plain words, with its figures and with what nobody is told', async () => {
    const { title, profile, source, missing } = await snapshotOf({ pins: daily(2) })

    expect({ title, source }).toEqual({ title: 'Riverbank Trust', source: `https://www.pinterest.com/${NAME}/` })
    expect(profile).toEqual({
      name: 'Riverbank Trust',
      description: 'Looking after our river since 1998.',
      website: 'https://www.riverbank.example/',
      followers: 540,
      published: 2,
      picture: 'own',
    })
    expect(missing).toEqual([
      { what: 'created-at', why: 'never' },
      { what: 'incoming', why: 'never' },
      { what: 'posting-app', why: 'never' },
    ])
  })

  it.each([
    { why: 'nothing about itself', profile: { about: null }, absent: 'description' },
    { why: 'no followers counted', profile: { follower_count: null }, absent: 'followers' },
    { why: 'no pins counted', profile: { pin_count: null }, absent: 'published' },
    { why: 'no picture', profile: { profile_image: null }, absent: 'picture' },
    { why: 'no site named or claimed', profile: { website_url: null }, absent: 'website' },
  ])('leaves out what it does not tell: $why', async ({ profile, absent }) => {
    const snapshot = await snapshotOf({ profile, pins: daily(2) })

    expect(snapshot.profile).not.toHaveProperty(absent)
  })

  it.each([
    { why: 'a name for want of a better one', profile: { business_name: null }, told: { name: NAME } },
    {
      why: 'the picture that everybody gets',
      profile: { profile_image: 'https://s.pinimg.com/images/user/default_140.png' },
      told: { picture: 'default' },
    },
    { why: 'a site that it claimed', profile: { website_url: '' }, told: { website: 'https://riverbank.example/' } },
  ])('reads $why', async ({ profile, told }) => {
    const websites = [
      { website: 'old.example', status: 'pending' },
      { website: 'riverbank.example', status: 'verified', verified_at: '2024-01-01' },
    ]
    const snapshot = await snapshotOf({ profile, websites, pins: daily(2) })

    expect(snapshot.profile).toMatchObject(told)
  })

  it('is told without a site where those it claimed cannot be had', async () => {
    const snapshot = await snapshotOf({
      profile: { website_url: null },
      pins: daily(2),
      instead: ({ below }) => (below === '/user_account/websites' ? refusal(403, 7, 'no') : undefined),
    })

    expect(snapshot.posts).toHaveLength(2)
    expect(snapshot.profile).not.toHaveProperty('website')
  })

  it('costs no request for sites where it names one', async () => {
    const { calls } = await reading({ pins: daily(2) })

    expect(calls.map(({ path }) => path)).toEqual(['/v5/user_account', '/v5/pins'])
  })
})

describe('the pins of an account of Pinterest', () => {
  it('carry what others did with them over their whole life', async () => {
    const { posts } = await snapshotOf({ pins: [pin(1)] })

    expect(posts).toEqual([
      {
        publishedAt: `${withoutZone(daysAgo(1))}.000Z`,
        url: `https://www.pinterest.com/pin/${idOf(1)}/`,
        title: 'Wildflower bank guide',
        reactions: 4,
        replies: 1,
        views: 2100,
        link: 'https://www.riverbank.example/wildflowers',
      },
    ])
  })

  it.each([
    { why: 'no title', more: { title: null }, absent: 'title' },
    { why: 'no reactions', more: { pin_metrics: { lifetime_metrics: { impression: 3 } } }, absent: 'reactions' },
    { why: 'no figures', more: { pin_metrics: null }, absent: 'views' },
    { why: 'figures in another shape', more: { pin_metrics: { lifetime_metrics: { impression: 'many' } } }, absent: 'views' },
  ])('leave out what is not told: $why', async ({ more, absent }) => {
    const { posts } = await snapshotOf({ pins: [pin(1, more)] })

    expect(posts[0]).not.toHaveProperty(absent)
  })

  it('are reposts where they were saved from somebody else, without figures', async () => {
    const { posts } = await snapshotOf({ pins: [pin(1, { parent_pin_id: '55' }), pin(2)] })

    expect(posts.map(({ kind }) => kind)).toEqual([undefined, 'repost'])
    expect(Object.keys(posts[1] ?? {}).sort()).toEqual(['kind', 'publishedAt', 'title', 'url'])
  })

  it('are told without figures where the credential may not see them', async () => {
    const { outcome, calls } = await reading({ pins: daily(150), hidesFigures: true })

    const { posts, missing } = snapshotIn(outcome)
    expect(posts).toHaveLength(100)
    expect(missing).toEqual(
      expect.arrayContaining([
        { what: 'reactions', why: 'permission' },
        { what: 'views', why: 'permission' },
      ]),
    )
    expect(calls.map(({ query }) => query.get('pin_metrics'))).toEqual([null, 'true', null])
  })

  it('say that figures failed to come where none of them has any', async () => {
    const { missing } = await snapshotOf({ pins: [pin(1, { pin_metrics: null }), pin(2, { pin_metrics: null })] })

    expect(missing).toEqual(
      expect.arrayContaining([
        { what: 'reactions', why: 'failed' },
        { what: 'views', why: 'failed' },
      ]),
    )
  })

  it.each([
    { why: 'dated tomorrow', created_at: withoutZone(daysAgo(-1)) },
    { why: 'without a date', created_at: null },
  ])('count as undated: $why', async ({ created_at }) => {
    const { posts, undated } = await snapshotOf({ pins: [pin(1, { created_at }), pin(2)] })

    expect({ posts: posts.length, undated }).toEqual({ posts: 1, undated: 1 })
  })

  it.each([
    { why: 'one page', pins: 30, pageSize: 250, end: 'absent', calls: 1, read: 30, truncated: false },
    { why: 'several pages', pins: 30, pageSize: 20, end: 'null', calls: 2, read: 30, truncated: false },
    { why: 'a hundred and no more', pins: 300, pageSize: 250, end: 'null', calls: 1, read: 100, truncated: true },
    { why: 'five pages and no more', pins: 300, pageSize: 10, end: 'null', calls: 5, read: 50, truncated: true },
    { why: 'a bookmark that leads in a circle', pins: 30, pageSize: 250, end: 'loop', calls: 2, read: 30, truncated: true },
    { why: 'a page without pins that leads on', pins: 30, pageSize: 30, end: 'empty', calls: 2, read: 30, truncated: true },
  ] as const)('are read as far as a budget goes: $why', async ({ pins, pageSize, end, calls, read, truncated }) => {
    const result = await reading({ pins: daily(pins), pageSize, end })

    const snapshot = snapshotIn(result.outcome)
    expect({
      calls: result.calls.filter(({ path }) => path === '/v5/pins').length,
      read: snapshot.posts.length,
      truncated: snapshot.truncated,
    }).toEqual({ calls, read, truncated })
  })

  it('keep what was read when a later page fails', async () => {
    const { outcome } = await reading({
      pins: daily(30),
      pageSize: 10,
      instead: ({ query }) => (query.has('bookmark') ? refusal(400, 1, 'Invalid bookmark.') : undefined),
    })

    expect(snapshotIn(outcome)).toMatchObject({ posts: Array(10).fill({}), truncated: true })
  })

  it('are none for a new account, and unknown for one that counts pins and lists none', async () => {
    const fresh = await snapshotOf({})
    const hidden = await snapshotOf({ profile: { pin_count: 212 } })

    expect(fresh).toMatchObject({ posts: [], truncated: false, profile: { published: 0 } })
    expect(hidden).toMatchObject({ posts: [], truncated: true })
  })
})

describe('an account of Pinterest that cannot be read', () => {
  const unknown = (status: string, detail: string) => ({ kind: 'cannot-tell', status, detail })
  const cases: readonly { readonly why: string; readonly reply: ApiReply; readonly outcome: object }[] = [
    { why: 'the token is wrong', reply: refusal(401, 2, 'Authentication failed.'), outcome: unknown('credential-rejected', 'token-rejected') },
    { why: 'the right is restricted', reply: refusal(401, 3, 'no'), outcome: unknown('credential-rejected', 'permission-missing') },
    { why: 'it is not permitted', reply: refusal(403, 7, 'no'), outcome: unknown('credential-rejected', 'permission-missing') },
    { why: 'the code repeats the status', reply: refusal(401, 401, 'no'), outcome: unknown('credential-rejected', 'token-rejected') },
    { why: 'too much was asked', reply: refusal(429, 8, 'no'), outcome: { ...unknown('rate-limited', 'http-429'), retryAfterSeconds: 42 } },
    {
      why: 'too much was asked, told in the usual header',
      reply: refusal(429, 8, 'no', { 'x-ratelimit-reset': 'soon', 'retry-after': '60' }),
      outcome: { ...unknown('rate-limited', 'http-429'), retryAfterSeconds: 60 },
    },
    { why: 'parameters are refused', reply: refusal(400, 1, 'Invalid parameters.'), outcome: unknown('unreachable', 'http-400') },
    { why: 'the platform fails', reply: refusal(500, 0, 'Something went wrong'), outcome: unknown('unreachable', 'http-500') },
    { why: 'a page comes in the place of JSON', reply: { html: '<h1>Sorry</h1>' }, outcome: unknown('unreachable', 'shape-changed') },
    {
      why: 'the answer is in another shape',
      reply: { body: { data: [] } },
      outcome: { ...unknown('unreachable', 'shape-changed'), where: expect.stringMatching(/^\/.*#/) },
    },
  ]

  it.each(cases)('says so with the account: $why', async ({ reply, outcome }) => {
    const result = await reading({ pins: daily(2), instead: ({ below }) => (below === '/user_account' ? reply : undefined) })

    expect(result.outcome).toEqual(outcome)
  })

  it.each(cases)('says so with the pins: $why', async ({ reply, outcome }) => {
    const result = await reading({ pins: daily(2), instead: ({ below }) => (below === '/pins' ? reply : undefined) })

    expect(result.outcome).toEqual(outcome)
  })

  it('is not the one of the credential, and nothing more is asked', async () => {
    const { outcome, calls } = await reading({ pins: daily(2) }, { reference: 'someone_else' })

    expect(outcome).toEqual(unknown('credential-rejected', 'not-the-account-of-the-credential'))
    expect(calls).toHaveLength(1)
  })

  it('is the one of the credential however its name is written', async () => {
    const { outcome } = await reading({ profile: { username: 'RiverbankTrust' }, pins: daily(2) })

    expect(snapshotIn(outcome).posts).toHaveLength(2)
  })

  it('is not asked for without a token', async () => {
    const outcome = await readAs(pinterestReader({ fetcher }), account(NAME), { observedAt: OBSERVED_AT })

    expect(outcome).toEqual(unknown('credential-missing', 'connection-missing'))
  })
})

describe('what reading Pinterest takes', () => {
  const { capabilities } = pinterestReader({ fetcher })

  it('is the credential of the account, shown to its owner', () => {
    expect(capabilities).toMatchObject({ reads: 'own', credential: 'required', terms: ['owner-only'] })
    expect(termsAgainst('describe-own-account', capabilities)).toEqual([])
  })

  it('is as many requests as are told, and no more', async () => {
    const { calls } = await reading({ profile: { website_url: null }, pins: daily(300), pageSize: 10, hidesFigures: true })

    expect(calls).toHaveLength(capabilities.mostCalls - CALLS_TO_RENEW)
  })
})
