import { afterAll, describe, expect, it } from '@jest/globals'
import { twitterReader } from '../../../../adapters/platforms/twitter/index.ts'
import { newMeter } from '../../../../domain/audit/cost.ts'
import type { ReadOutcome } from '../../../../domain/audit/snapshot.ts'
import { termsAgainst } from '../../../../domain/audit/terms.ts'
import type { ReadContext } from '../../../../domain/ports.ts'
import { describeSnapshotReader, OBSERVED_AT } from '../../../contracts/snapshot-reader.ts'
import type { ApiReply } from '../../../support/fakes/api-server.ts'
import { loopbackFetcher, readAs, snapshotIn } from '../../../support/fakes/reading.ts'
import {
  ACCOUNT_ID,
  errorsWith,
  type FakePost,
  type FakeX,
  NAME,
  PROTECTED,
  refusal,
  SUSPENDED,
  startX,
  TOKEN,
  UNKNOWN,
  type XServer,
} from '../../../support/fakes/twitter.ts'

const fetcher = loopbackFetcher()
afterAll(() => fetcher.close())

type Options = Pick<Parameters<typeof twitterReader>[0], 'dialect'> &
  Pick<ReadContext, 'limits'> & { readonly token?: string; readonly reference?: string }
const account = (reference: string) => ({ platform: 'twitter' as const, reference })

const readAt = (base: string, { token = TOKEN, reference = NAME, limits, ...rest }: Options = {}, meter = newMeter()): Promise<ReadOutcome> =>
  readAs(twitterReader({ fetcher, bases: { twitter: base }, ...rest }), account(reference), {
    observedAt: OBSERVED_AT,
    credential: { secrets: { bearerToken: token } },
    meter,
    ...(limits === undefined ? {} : { limits }),
  })

const reading = async (fake: FakeX, options: Options = {}) => {
  const server: XServer = await startX(fake)
  const meter = newMeter()
  try {
    const outcome = await readAt(server.base, options, meter)
    return { outcome, calls: server.calls, billed: server.billed(), meter }
  } finally {
    await server.close()
  }
}
const snapshotOf = async (fake: FakeX, options?: Options) => snapshotIn((await reading(fake, options)).outcome)

const DAY = 86_400_000
const daysAgo = (days: number): string => new Date(Date.parse(OBSERVED_AT) - days * DAY).toISOString()
/** Beyond what a double holds exactly; later ones are greater. */
const idOf = (days: number): string => `18500000000000${String(90_000 - Math.round(days * 10)).padStart(5, '0')}`
const post = (days: number, more: Partial<FakePost> = {}): FakePost => ({ id: idOf(days), created_at: daysAgo(days), ...more })
const daily = (count: number): readonly FakePost[] => Array.from({ length: count }, (_, index) => post(index + 1))
const SAM = '77001'
const mention = (days: number, more: Partial<FakePost> = {}): FakePost => ({
  id: `9${idOf(days)}`,
  created_at: daysAgo(days),
  author: SAM,
  text: `@${NAME} Are gloves provided?`,
  ...more,
})
const fieldsOf = (call: { readonly query: URLSearchParams }) => [...call.query.keys()].filter((name) => /^(tweet|post)\.fields$/.test(name))

describeSnapshotReader('the X reader', async () => {
  const server = await startX({ posts: daily(3) })
  const own = loopbackFetcher()
  const reader = twitterReader({ fetcher: own, bases: { twitter: server.base } })
  return {
    reader: { ...reader, read: (which, context) => reader.read(which, { ...context, credential: { secrets: { bearerToken: TOKEN } } }) },
    ordinary: account(NAME),
    absent: account('nobody'),
    stuck: account('stuck'),
    close: async () => {
      own.close()
      await server.close()
    },
  }
})

describe('the profile of an account of X', () => {
  it('is told in plain words, with its figures', async () => {
    const { title, profile, source } = await snapshotOf({ posts: daily(2) })

    expect({ title, source }).toEqual({ title: 'Riverbank Trust', source: `https://x.com/${NAME}` })
    expect(profile).toEqual({
      name: 'Riverbank Trust',
      description: 'Looking after our river since 1998.',
      website: 'https://www.riverbank.example/',
      createdAt: '2015-03-02T08:00:00.000Z',
      followers: 2310,
      published: 5120,
      picture: 'own',
    })
  })

  it.each([
    { why: 'no description', profile: { description: '' }, absent: 'description' },
    { why: 'no address', profile: { url: '', entities: {} }, absent: 'website' },
    { why: 'no figures', profile: { public_metrics: null }, absent: 'followers' },
    { why: 'no date', profile: { created_at: undefined }, absent: 'createdAt' },
  ])('leaves out what it does not tell: $why', async ({ profile, absent }) => {
    const snapshot = await snapshotOf({ profile, posts: daily(2) })

    expect(snapshot.profile).not.toHaveProperty(absent)
  })

  it.each([
    {
      why: 'the picture that everybody gets',
      profile: { profile_image_url: 'https://abs.twimg.com/sticky/default_profile_images/default_normal.png' },
      told: { picture: 'default' },
    },
    {
      why: 'figures in the newer vocabulary',
      profile: { public_metrics: { followers_count: 7, post_count: 12, media_count: 3 } },
      told: { followers: 7, published: 12 },
    },
    { why: 'an address without its entity', profile: { entities: undefined }, told: { website: 'https://t.co/site' } },
  ])('reads $why', async ({ profile, told }) => {
    const snapshot = await snapshotOf({ profile, posts: daily(2) })

    expect(snapshot.profile).toMatchObject(told)
  })

  it('is found by its number too', async () => {
    const { outcome, calls } = await reading({ posts: daily(2) }, { reference: ACCOUNT_ID })

    expect(snapshotIn(outcome).profile?.name).toBe('Riverbank Trust')
    expect(calls[0]?.path).toBe(`/2/users/${ACCOUNT_ID}`)
  })
})

describe.each(['tweet', 'post'] as const)('the posts of an account of X in the %s vocabulary', (dialect) => {
  const told = (fake: FakeX) => snapshotOf(fake, { dialect })

  it('carry what others did with them', async () => {
    const { posts, missing } = await told({ posts: [post(1)] })

    expect(posts).toEqual([
      { publishedAt: daysAgo(1), url: `https://x.com/${NAME}/status/${idOf(1)}`, reactions: 19, replies: 2, reposts: 4, views: 1840 },
    ])
    expect(missing).toEqual([{ what: 'posting-app', why: 'never' }])
  })

  it.each([
    { why: 'a repost', more: { retweetOf: '5', text: 'RT @leedscouncil: Flood alert lifted' }, posts: [{ kind: 'repost' }], answers: 0 },
    { why: 'a quotation', more: { quoteOf: '5', text: 'Well said' }, posts: [{ reactions: 19 }], answers: 0 },
    { why: 'a thread of its own', more: { replyTo: { user: ACCOUNT_ID, id: '4' }, conversation: '4' }, posts: [{ reactions: 19 }], answers: 0 },
    { why: 'an answer', more: { replyTo: { user: SAM, id: '4' }, conversation: '4', text: '@sam_w Yes.' }, posts: [], answers: 1 },
    { why: 'an answer to what is gone', more: { replyTo: { id: '4' }, conversation: '4', text: '@sam_w Yes.' }, posts: [], answers: 1 },
    { why: 'somebody addressed at the beginning', more: { text: '@sam_w has joined us' }, posts: [{ reactions: 19 }], answers: 0 },
  ])('are told apart: $why', async ({ more, posts, answers }) => {
    const snapshot = await told({ posts: [post(1, more)] })

    expect(snapshot.posts).toMatchObject(posts)
    expect(snapshot.posts).toHaveLength(posts.length)
    expect(snapshot.answers).toHaveLength(answers)
  })

  it('say nothing of what others thought of a repost', async () => {
    const { posts } = await told({ posts: [post(1, { retweetOf: '5', text: 'RT @leedscouncil: Flood alert lifted' })] })

    expect(Object.keys(posts[0] ?? {}).sort()).toEqual(['kind', 'publishedAt', 'url'])
  })

  it('are asked in that vocabulary alone, and with nothing that is billed beside them', async () => {
    const { calls } = await reading({ posts: daily(3), mentions: [mention(1)] }, { dialect })

    expect(calls.slice(1).map(fieldsOf)).toEqual([[`${dialect}.fields`], [`${dialect}.fields`]])
    expect(calls.filter(({ query }) => query.has('expansions') || query.has('exclude'))).toEqual([])
  })
})

describe('the lists of an account of X', () => {
  it.each([
    { why: 'dated tomorrow', created_at: daysAgo(-1) },
    { why: 'without a date that can be read', created_at: 'yesterday' },
  ])('count as undated what is $why', async ({ created_at }) => {
    const { posts, undated } = await snapshotOf({ posts: [post(1, { created_at }), post(2)] })

    expect(posts.map(({ publishedAt }) => publishedAt)).toEqual([daysAgo(2)])
    expect(undated).toBe(1)
  })

  it.each([
    { why: 'a usual budget', posts: 80, options: {}, pageSize: 100, billed: 50, read: 50, truncated: true },
    { why: 'several pages within it', posts: 80, options: {}, pageSize: 20, billed: 50, read: 50, truncated: true },
    { why: 'a rest that is smaller than a page may be', posts: 80, options: {}, pageSize: 23, billed: 46, read: 46, truncated: true },
    { why: 'five pages and no more', posts: 80, options: {}, pageSize: 5, billed: 25, read: 25, truncated: true },
    { why: 'a larger budget', posts: 80, options: { limits: { posts: 200, incoming: 20 } }, pageSize: 100, billed: 80, read: 80, truncated: false },
    { why: 'all there is', posts: 12, options: {}, pageSize: 100, billed: 12, read: 12, truncated: false },
  ])('are read and billed within limits: $why', async ({ posts, options, pageSize, billed, read, truncated }) => {
    const result = await reading({ posts: daily(posts), pageSize }, options)
    const snapshot = snapshotIn(result.outcome)

    expect({ billed: result.billed, read: snapshot.posts.length, truncated: snapshot.truncated }).toEqual({ billed, read, truncated })
    expect(result.meter).toEqual({ calls: result.calls.length, profiles: 1, posts: billed, incoming: 0 })
  })

  it('end where the platform gives out the same token again and again', async () => {
    const { outcome, calls } = await reading({ posts: daily(6), isEndless: true })

    expect(snapshotIn(outcome)).toMatchObject({ posts: Array(6).fill({}), truncated: true })
    expect(calls.filter(({ path }) => path.endsWith('/tweets'))).toHaveLength(2)
  })

  it('end at what is older than a year', async () => {
    const { calls } = await reading({
      posts: [post(1), post(2), post(3), post(4), post(400), ...daily(20).map((_, n) => post(500 + n))],
      pageSize: 5,
    })

    expect(calls.filter(({ path }) => path.endsWith('/tweets'))).toHaveLength(1)
  })

  it('keep what was read when a later page fails', async () => {
    const { outcome } = await reading({
      posts: daily(30),
      pageSize: 10,
      instead: ({ query }) => (query.has('pagination_token') ? { status: 400, body: { code: 1, message: 'no' } } : undefined),
    })

    expect(snapshotIn(outcome)).toMatchObject({ posts: Array(10).fill({}), truncated: true })
  })

  it('are empty for a new account, and unknown for one that counts posts and lists none', async () => {
    const fresh = await snapshotOf({ profile: { public_metrics: { followers_count: 0, tweet_count: 0 } } })
    const emptied = await snapshotOf({})

    expect(fresh).toMatchObject({ posts: [], truncated: false, profile: { followers: 0, published: 0 } })
    expect(emptied).toMatchObject({ posts: [], truncated: true })
  })

  it.each([
    { why: 'passed over in silence', fake: { speaks: ['post'] } },
    { why: 'refused', fake: { refuses: ['tweet'] } },
  ] as const)('are asked once in the other vocabulary where the names of fields are $why', async ({ fake }) => {
    const { outcome, calls } = await reading({ posts: daily(3), mentions: [mention(1)], ...fake })

    expect(snapshotIn(outcome).posts).toHaveLength(3)
    expect(calls.slice(1).map((call) => `${call.path.split('/').at(-1)} ${fieldsOf(call)}`)).toEqual([
      'tweets tweet.fields',
      'tweets post.fields',
      'mentions post.fields',
    ])
  })

  it('are not taken for posts without dates where neither vocabulary brings them', async () => {
    const { outcome, calls } = await reading({ posts: daily(3), speaks: [] })

    expect(outcome).toEqual({ kind: 'cannot-tell', status: 'unreachable', detail: 'shape-changed', where: expect.stringMatching(/#\/data\/0$/) })
    expect(calls).toHaveLength(3)
  })

  it('are told as refused where they are in either vocabulary', async () => {
    const { outcome, calls } = await reading({ posts: daily(3), refuses: ['tweet', 'post'] })

    expect(outcome).toEqual({ kind: 'cannot-tell', status: 'unreachable', detail: 'http-400' })
    expect(calls).toHaveLength(3)
  })
})

describe('what others said to an account of X', () => {
  const asked = mention(5)
  const reply = (more: Partial<FakePost>): FakePost => post(4, { text: '@sam_w Yes.', conversation: asked.id, ...more })

  it.each([
    { why: 'answered by reference', dialect: 'tweet', said: reply({ replyTo: { user: SAM, id: asked.id } }), answeredAt: daysAgo(4) },
    { why: 'answered further down the conversation', dialect: 'tweet', said: reply({ replyTo: { user: SAM, id: '6' } }), answeredAt: daysAgo(4) },
    { why: 'somebody else answered there', dialect: 'tweet', said: reply({ replyTo: { user: '88', id: '6' } }), answeredAt: undefined },
    { why: 'said elsewhere', dialect: 'tweet', said: reply({ replyTo: { user: SAM, id: '6' }, conversation: '6' }), answeredAt: undefined },
    { why: 'said before', dialect: 'tweet', said: reply({ replyTo: { user: SAM, id: '6' }, created_at: daysAgo(6) }), answeredAt: undefined },
    { why: 'passed on and no more', dialect: 'tweet', said: post(4, { retweetOf: asked.id, text: 'RT @sam_w: Are' }), answeredAt: undefined },
    {
      why: 'answered, as far as the newer vocabulary tells',
      dialect: 'post',
      said: reply({ replyTo: { user: SAM, id: asked.id } }),
      answeredAt: daysAgo(4),
    },
    { why: 'nothing said there, in the newer vocabulary', dialect: 'post', said: post(4), answeredAt: undefined },
  ] as const)('is told with its answer: $why', async ({ dialect, said, answeredAt }) => {
    const { incoming } = await snapshotOf({ posts: [said, post(30)], mentions: [asked] }, { dialect })

    expect(incoming).toEqual([
      { at: daysAgo(5), url: `https://x.com/i/status/${asked.id}`, isQuestion: true, ...(answeredAt === undefined ? {} : { answeredAt }) },
    ])
  })

  it.each([
    { why: 'what the account wrote itself', more: { author: ACCOUNT_ID } },
    { why: 'a repost that names it', more: { retweetOf: '5', text: `RT @${NAME}: Volunteer day?` } },
    { why: 'what is dated tomorrow', more: { created_at: daysAgo(-1) } },
  ])('does not include $why', async ({ more }) => {
    const { incoming } = await snapshotOf({ posts: daily(2), mentions: [mention(1, more)] })

    expect(incoming).toEqual([])
  })

  it('is read in full where a text is long', async () => {
    const { incoming } = await snapshotOf({
      posts: daily(2),
      mentions: [mention(1, { text: 'A long story…', longText: 'A long story… Will you come?' })],
    })

    expect(incoming?.map(({ isQuestion }) => isQuestion)).toEqual([true])
  })

  it.each([
    { why: 'the whole life of the account', posts: daily(3), mentions: [mention(9)], since: '2015-03-02T08:00:00.000Z', items: 1 },
    { why: 'no longer than its own posts are seen', posts: daily(60), mentions: [mention(10), mention(200)], since: daysAgo(50), items: 1 },
    { why: 'the mentions of one page', posts: daily(3), mentions: daily(30).map((_, n) => mention(n + 1)), since: daysAgo(20), items: 20 },
  ])('covers $why', async ({ posts, mentions, since, items }) => {
    const snapshot = await snapshotOf({ posts, mentions })

    expect({ since: snapshot.incomingSince, items: snapshot.incoming?.length }).toEqual({ since, items })
  })

  it.each([
    { why: 'the right is missing', reply: refusal(403, { title: 'Forbidden', kind: 'client-forbidden', detail: 'no' }), told: 'permission' },
    { why: 'credits ran out', reply: refusal(402, { title: 'CreditsDepleted', kind: 'credits', detail: 'no credits' }), told: 'budget' },
    { why: 'the platform is busy', reply: refusal(429, { title: 'Too Many Requests', kind: '', detail: 'Too Many Requests' }), told: 'failed' },
  ])('is missing, and the account still told, where $why', async ({ reply, told }) => {
    const snapshot = await snapshotOf({ posts: daily(3), instead: ({ below }) => (below.endsWith('/mentions') ? reply : undefined) })

    expect(snapshot.posts).toHaveLength(3)
    expect(snapshot).not.toHaveProperty('incoming')
    expect(snapshot.missing).toContainEqual({ what: 'incoming', why: told })
  })
})

describe('an account of X that cannot be read', () => {
  const X = 'https://api.x.com/2/problems'
  const absent = (status: string, detail: string) => ({ kind: 'absent', status, detail })
  const unknown = (status: string, detail: string) => ({ kind: 'cannot-tell', status, detail })
  const limited = { ...unknown('rate-limited', 'http-429'), retryAfterSeconds: 300 }
  const TOO_MANY = refusal(429, { title: 'Too Many Requests', kind: '', detail: 'Too Many Requests' })
  const cases: readonly { readonly why: string; readonly reply: ApiReply; readonly outcome: object }[] = [
    { why: 'nobody has that name', reply: UNKNOWN, outcome: absent('not-found', 'account-not-found') },
    { why: 'it was suspended', reply: SUSPENDED, outcome: absent('suspended', 'account-suspended') },
    { why: 'its posts are protected', reply: PROTECTED, outcome: absent('private', 'account-protected') },
    {
      why: 'problems come from the other host',
      reply: errorsWith({ title: 'Not Found Error', kind: 'resource-not-found', detail: 'Could not find user', host: X }),
      outcome: absent('not-found', 'account-not-found'),
    },
    {
      why: 'errors are of a kind nobody knows',
      reply: errorsWith({ title: 'New', kind: 'something-new', detail: 'x' }),
      outcome: unknown('unreachable', 'shape-changed'),
    },
    {
      why: 'the token is wrong',
      reply: refusal(401, { title: 'Unauthorized', kind: '', detail: 'Unauthorized' }),
      outcome: unknown('credential-rejected', 'token-rejected'),
    },
    {
      why: 'credits are used up',
      reply: refusal(402, { title: 'CreditsDepleted', kind: 'credits', detail: 'no credits' }),
      outcome: unknown('credential-rejected', 'credits-depleted'),
    },
    {
      why: 'credits are used up, in the newer words',
      reply: refusal(402, { title: 'Payment Required', kind: 'credits-depleted', detail: 'credits depleted', host: X }),
      outcome: unknown('credential-rejected', 'credits-depleted'),
    },
    {
      why: 'the app is not enrolled',
      reply: refusal(403, { title: 'Client Forbidden', kind: 'client-forbidden', detail: 'x' }),
      outcome: unknown('credential-rejected', 'client-not-enrolled'),
    },
    {
      why: 'the token is of another kind',
      reply: refusal(403, { title: 'Unsupported Authentication', kind: 'unsupported-authentication', detail: 'x', host: X }),
      outcome: unknown('credential-rejected', 'token-of-wrong-kind'),
    },
    {
      why: 'something else is forbidden',
      reply: { status: 403, body: { code: 3, message: 'no' } },
      outcome: unknown('credential-rejected', 'permission-missing'),
    },
    {
      why: 'too much was asked',
      reply: TOO_MANY,
      outcome: limited,
    },
    {
      why: 'the month is used up',
      reply: refusal(429, { title: 'UsageCapExceeded', kind: 'usage-capped', detail: 'x' }),
      outcome: unknown('credential-rejected', 'usage-capped'),
    },
    {
      why: 'the platform fails in JSON',
      reply: refusal(503, { title: 'Service Unavailable', kind: '', detail: 'x' }),
      outcome: unknown('unreachable', 'http-503'),
    },
    { why: 'the platform fails in HTML', reply: { status: 503, html: '<h1>Over capacity</h1>' }, outcome: unknown('unreachable', 'http-503') },
    { why: 'a page comes in the place of JSON', reply: { html: '<h1>Sorry</h1>' }, outcome: unknown('unreachable', 'shape-changed') },
    {
      why: 'the answer is empty',
      reply: { body: {} },
      outcome: unknown('unreachable', 'shape-changed'),
    },
    {
      why: 'ids are numbers',
      reply: { body: { data: { id: 1, username: NAME } } },
      outcome: { ...unknown('unreachable', 'shape-changed'), where: expect.stringMatching(/^\/.*#/) },
    },
  ]

  it.each(cases)('says so with the profile: $why', async ({ reply, outcome }) => {
    const result = await reading({ posts: daily(2), instead: ({ below }) => (below.startsWith('/users/by/') ? reply : undefined) })

    expect(result.outcome).toEqual(outcome)
  })

  it.each(cases)('says so with the posts: $why', async ({ reply, outcome }) => {
    const result = await reading({ posts: daily(2), instead: ({ below }) => (below.endsWith('/tweets') ? reply : undefined) })

    expect(result.outcome).toMatchObject(outcome)
  })

  it('is known by its profile where it is protected, and costs no more', async () => {
    const { outcome, calls } = await reading({ profile: { protected: true }, posts: daily(2) })

    expect(outcome).toEqual(absent('private', 'account-protected'))
    expect(calls).toHaveLength(1)
  })

  it('is not asked for without a token, and not with that of somebody else', async () => {
    const { outcome } = await reading({ posts: daily(2) }, { token: 'another' })
    const without = await readAs(twitterReader({ fetcher }), account(NAME), { observedAt: OBSERVED_AT })

    expect(outcome).toEqual(unknown('credential-rejected', 'token-rejected'))
    expect(without).toEqual(unknown('credential-missing', 'connection-missing'))
  })

  it('is asked again after a refusal that passes', async () => {
    const { outcome } = await reading({
      posts: daily(2),
      instead: ({ below, before }) => (below.startsWith('/users/by/') && before === 0 ? { status: 503, html: 'busy' } : undefined),
    })

    expect(snapshotIn(outcome).posts).toHaveLength(2)
  })
})

describe('what reading X takes', () => {
  const { capabilities } = twitterReader({ fetcher })

  it('is told before: its price, its terms and its requests', () => {
    const { price, mostPosts = 0 } = capabilities

    expect(price).toEqual({ currency: 'USD', perProfile: 0.01, perPost: 0.005, perIncoming: 0.005 })
    expect(0.01 + mostPosts * 0.005 + 20 * 0.005).toBeCloseTo(0.36)
    expect(termsAgainst('rank-platforms', capabilities)).toEqual(['no-benchmarking'])
    expect(termsAgainst('describe-own-account', capabilities)).toEqual([])
  })

  it('is no more than what is told', async () => {
    const { calls } = await reading({ posts: daily(80), mentions: daily(80).map((_, n) => mention(n + 1)), pageSize: 5, speaks: ['post'] })

    expect(calls.length).toBeGreaterThan(6)
    expect(calls.length).toBeLessThanOrEqual(capabilities.mostCalls)
  })
})
