import { afterAll, describe, expect, it } from '@jest/globals'
import { linkedinReader } from '../../../../adapters/platforms/linkedin/index.ts'
import type { ReadOutcome } from '../../../../domain/audit/snapshot.ts'
import { describeSnapshotReader, OBSERVED_AT } from '../../../contracts/snapshot-reader.ts'
import type { ApiReply } from '../../../support/fakes/api-server.ts'
import { DENIED, type FakeLinkedIn, type FakePost, ID, PAGE, refusal, startLinkedIn, TOKEN } from '../../../support/fakes/linkedin.ts'
import { loopbackFetcher, readAs, snapshotIn } from '../../../support/fakes/reading.ts'

const fetcher = loopbackFetcher()
afterAll(() => fetcher.close())

const REFERENCE = 'company/riverbank-trust'
type Options = { readonly token?: string; readonly reference?: string; readonly version?: string }
const account = (reference: string) => ({ platform: 'linkedin' as const, reference })
const credentialOf = (accessToken: string) => ({ secrets: { accessToken } })

const readAt = (base: string, { token = TOKEN, reference = REFERENCE, ...rest }: Options = {}): Promise<ReadOutcome> =>
  readAs(linkedinReader({ fetcher, bases: { linkedin: base }, ...rest }), account(reference), {
    observedAt: OBSERVED_AT,
    credential: credentialOf(token),
  })

const reading = async (fake: FakeLinkedIn, options?: Options) => {
  const server = await startLinkedIn(fake)
  try {
    return { outcome: await readAt(server.base, options), calls: server.calls }
  } finally {
    await server.close()
  }
}
const snapshotOf = async (fake: FakeLinkedIn, options?: Options) => snapshotIn((await reading(fake, options)).outcome)

const DAY = 86_400_000
const momentOf = (days: number): number => Date.parse(OBSERVED_AT) - days * DAY
const daysAgo = (days: number): string => new Date(momentOf(days)).toISOString()
const urnOf = (days: number, kind = 'share'): string => `urn:li:${kind}:71300000000000${String(90_000 - days).padStart(5, '0')}`
const post = (days: number, more: Partial<FakePost> = {}): FakePost => ({ id: urnOf(days), publishedAt: momentOf(days), ...more })
const daily = (count: number): readonly FakePost[] => Array.from({ length: count }, (_, index) => post(index + 1))
const FIGURES = { impressionCount: 810, uniqueImpressionsCount: 600, clickCount: 12, likeCount: 21, commentCount: 2, shareCount: 3, engagement: 0.04 }
const commentOn = (days: number, n = 1): string => `urn:li:comment:(urn:li:activity:${7000 - days},${n})`
const comment = (days: number, more: Readonly<Record<string, unknown>> = {}) => ({
  commentUrn: commentOn(days),
  actor: 'urn:li:person:jo',
  created: { time: momentOf(days) },
  message: { text: 'May children come along?' },
  ...more,
})
const NEVER = [
  { what: 'created-at', why: 'never' },
  { what: 'posting-app', why: 'never' },
]

describeSnapshotReader('the LinkedIn reader', async () => {
  const server = await startLinkedIn({ posts: daily(3) })
  const own = loopbackFetcher()
  const reader = linkedinReader({ fetcher: own, bases: { linkedin: server.base } })
  return {
    reader: { ...reader, read: (which, context) => reader.read(which, { ...context, credential: credentialOf(TOKEN) }) },
    ordinary: account(REFERENCE),
    absent: account('company/nobody'),
    stuck: account('company/stuck'),
    close: async () => {
      own.close()
      await server.close()
    },
  }
})

describe('the profile of a page of LinkedIn', () => {
  it('is told in plain words, with its followers and with what nobody is told', async () => {
    const { title, source, profile, missing } = await snapshotOf({ posts: daily(2) })

    expect({ title, source }).toEqual({ title: 'Riverbank Trust', source: 'https://www.linkedin.com/company/riverbank-trust/' })
    expect(profile).toEqual({
      name: 'Riverbank Trust',
      description: 'Looking after our river since 1998.',
      website: 'https://www.riverbank.example/',
      followers: 4821,
      picture: 'own',
    })
    expect(missing).toEqual(NEVER)
  })

  it('knows a page without a logo from one whose logo is not shown to us', async () => {
    const without = await snapshotOf({ organisation: { logoV2: undefined }, posts: daily(2) })
    const unseen = await snapshotOf({ lacks: ['admin'], posts: daily(2) })

    expect(without.profile).toMatchObject({ picture: 'default' })
    expect(unseen.profile).toEqual({ name: 'Riverbank Trust', website: 'https://www.riverbank.example/' })
    expect(unseen.missing).toEqual([...NEVER, { what: 'profile', why: 'permission' }, { what: 'followers', why: 'permission' }])
  })

  it.each([
    { why: 'by its number', reference: `company/${ID}`, first: `/rest/organizations/${ID}` },
    { why: 'by the name of a school', reference: 'school/riverbank-trust', first: '/rest/organizations' },
  ])('is found $why', async ({ reference, first }) => {
    const { outcome, calls } = await reading({ posts: daily(2) }, { reference })

    expect(snapshotIn(outcome).posts).toHaveLength(2)
    expect(calls[0]?.path).toBe(first)
  })
})

describe('the posts of a page of LinkedIn', () => {
  it.each(['share', 'ugcPost'])('carry what others did with them: %s', async (kind) => {
    const id = urnOf(1, kind)
    const { posts } = await snapshotOf({ posts: [post(1, { id })], statistics: { [id]: FIGURES } })

    expect(posts).toEqual([
      { publishedAt: daysAgo(1), url: `https://www.linkedin.com/feed/update/${id}/`, reactions: 21, replies: 2, reposts: 3, views: 810 },
    ])
  })

  it('have zeros where statistics leave them out, and nothing where they are too old for them', async () => {
    const { posts } = await snapshotOf({ posts: [post(1), post(400)] })

    expect(posts.map(({ reactions, views }) => [reactions, views])).toEqual([
      [undefined, undefined],
      [0, 0],
    ])
  })

  it.each([
    { why: 'the right is missing', fake: { lacks: ['statistics'] }, told: 'permission' },
    { why: 'statistics fail', fake: { instead: failing('/organizationalEntityShareStatistics') }, told: 'failed' },
    {
      why: 'statistics are of something else',
      fake: {
        instead: replying('/organizationalEntityShareStatistics', {
          body: { elements: [{ share: 'urn:li:share:1', totalShareStatistics: FIGURES }] },
        }),
      },
      told: 'failed',
    },
  ] as readonly { why: string; fake: FakeLinkedIn; told: string }[])('have no figures where $why', async ({ fake, told }) => {
    const { posts, missing } = await snapshotOf({ posts: daily(2), ...fake })

    expect(posts.filter((each) => 'reactions' in each || 'views' in each)).toEqual([])
    expect(missing).toEqual(
      expect.arrayContaining([
        { what: 'reactions', why: told },
        { what: 'views', why: told },
      ]),
    )
  })

  it('have figures as far as an address holds their names', async () => {
    const { posts, missing } = await snapshotOf({ posts: daily(40), comments: {} })

    expect(posts.filter(({ views }) => views === undefined)).toHaveLength(10)
    expect(missing).toEqual(
      expect.arrayContaining([
        { what: 'reactions', why: 'budget' },
        { what: 'views', why: 'budget' },
      ]),
    )
  })

  it.each([
    { why: 'passed on without a word', more: { commentary: '', reshareContext: { parent: 'urn:li:share:1' } }, posts: [{ kind: 'repost' }] },
    { why: 'passed on with words of its own', more: { reshareContext: { parent: 'urn:li:share:1' } }, posts: [{ reactions: 0 }] },
    { why: 'a draft', more: { lifecycleState: 'DRAFT' }, posts: [] },
    { why: 'for some people only', more: { visibility: 'LOGGED_IN' }, posts: [] },
  ])('are told apart: $why', async ({ more, posts }) => {
    const snapshot = await snapshotOf({ posts: [post(1, more)] })

    expect(snapshot.posts).toMatchObject(posts)
    expect(snapshot.posts).toHaveLength(posts.length)
  })

  it.each([
    { why: 'dated tomorrow', publishedAt: momentOf(-1) },
    { why: 'without a date', publishedAt: undefined },
    { why: 'dated beyond any calendar', publishedAt: 9e15 },
  ])('count as undated: $why', async ({ publishedAt }) => {
    const { posts, undated } = await snapshotOf({ posts: [post(1, { publishedAt }), post(2)] })

    expect({ posts: posts.length, undated }).toEqual({ posts: 1, undated: 1 })
  })

  it.each([
    { why: 'one page', count: 30, isUnlinked: false, calls: 1, read: 30, truncated: false },
    { why: 'two pages', count: 70, isUnlinked: false, calls: 2, read: 70, truncated: false },
    { why: 'pages without links', count: 70, isUnlinked: true, calls: 2, read: 70, truncated: false },
    { why: 'a hundred and no more', count: 300, isUnlinked: false, calls: 2, read: 100, truncated: true },
  ])('are read as far as a budget goes: $why', async ({ count, isUnlinked, calls, read, truncated }) => {
    const result = await reading({ posts: daily(count), isUnlinked })

    const snapshot = snapshotIn(result.outcome)
    expect({
      calls: result.calls.filter(({ path }) => path === '/rest/posts').length,
      read: snapshot.posts.length,
      truncated: snapshot.truncated,
    }).toEqual({ calls, read, truncated })
  })

  it('leave out an old one that was changed lately, where others of its time were not read', async () => {
    const changed = post(300, { lastModifiedAt: momentOf(0.5) })
    const whole = await snapshotOf({ posts: [changed, ...daily(40)] })
    const cut = await snapshotOf({ posts: [changed, ...daily(200)] })

    expect(whole.posts[0]?.publishedAt).toBe(daysAgo(300))
    expect(cut.posts[0]?.publishedAt).toBe(daysAgo(99))
  })

  it('go on after one from before the year that was changed lately', async () => {
    const { posts } = await snapshotOf({ posts: [post(400, { lastModifiedAt: momentOf(0.5) }), ...daily(70)] })

    expect([posts.length, posts[0]?.publishedAt]).toEqual([71, daysAgo(400)])
  })
})

/** One path fails, or is answered otherwise. */
function failing(path: string) {
  return replying(path, { status: 500, body: { status: 500, message: 'Internal error' } })
}
function replying(path: string, reply: ApiReply): NonNullable<FakeLinkedIn['instead']> {
  return ({ below }) => (below === path ? reply : undefined)
}

describe('what people say below the posts of a page of LinkedIn', () => {
  const statistics = { [urnOf(9)]: FIGURES }
  const posts = [post(9)]
  const answered = (n: number) => ({ commentsSummary: { totalFirstLevelComments: n, aggregatedTotalComments: n } })
  const answer = (days: number, more: object = {}) => ({
    ...comment(days, { commentUrn: commentOn(days, 2), actor: PAGE }),
    message: { text: 'Yes.' },
    ...more,
  })
  const heardFrom = (comments: FakeLinkedIn['comments'] = {}) => snapshotOf({ posts, statistics, comments })

  it.each([
    { why: 'answered', below: [answer(7)], answeredAt: daysAgo(7), answers: [daysAgo(7)] },
    { why: 'answered by somebody else', below: [answer(7, { actor: 'urn:li:person:al' })], answeredAt: undefined, answers: [] },
    {
      why: 'answered twice',
      below: [answer(6, { commentUrn: commentOn(6, 3) }), answer(7)],
      answeredAt: daysAgo(7),
      answers: [daysAgo(7), daysAgo(6)],
    },
  ])('is told with its answer: $why', async ({ below, answeredAt, answers }) => {
    const snapshot = await heardFrom({ [urnOf(9)]: [comment(8, answered(below.length))], [commentOn(8)]: below })

    expect(snapshot.incoming).toEqual([
      {
        at: daysAgo(8),
        url: `https://www.linkedin.com/feed/update/${urnOf(9)}/`,
        isQuestion: true,
        ...(answeredAt === undefined ? {} : { answeredAt }),
      },
    ])
    expect({ since: snapshot.incomingSince, answers: snapshot.answers }).toEqual({ since: daysAgo(9), answers })
  })

  it('is not what the page itself adds', async () => {
    const { incoming, answers } = await heardFrom({ [urnOf(9)]: [comment(8, { actor: PAGE })] })

    expect({ incoming, answers }).toEqual({ incoming: [], answers: [] })
  })

  it('does not call unanswered what it did not look below', async () => {
    const many = Array.from({ length: 7 }, (_, n) => comment(8, { commentUrn: commentOn(8, 10 + n), ...answered(1) }))
    const { incoming, missing } = await heardFrom({ [urnOf(9)]: many })

    expect(incoming).toHaveLength(5)
    expect(missing).toEqual([...NEVER, { what: 'incoming', why: 'budget' }])
  })

  it('costs no request below posts that nobody commented on', async () => {
    const { calls } = await reading({ posts: [...daily(5), post(9)], statistics })

    expect(calls.filter(({ path }) => path.includes('/socialActions/')).map(({ path }) => decodeURIComponent(path))).toEqual([
      `/rest/socialActions/${urnOf(9)}/comments`,
    ])
  })

  it('is missing, and asked for once only, where the right is missing', async () => {
    const { outcome, calls } = await reading({
      posts: daily(3),
      statistics: Object.fromEntries([1, 2, 3].map((days) => [urnOf(days), FIGURES])),
      lacks: ['feed'],
    })

    const { incoming, missing } = snapshotIn(outcome)
    expect({ incoming, missing }).toEqual({ incoming: undefined, missing: [...NEVER, { what: 'incoming', why: 'permission' }] })
    expect(calls.filter(({ path }) => path.includes('/socialActions/'))).toHaveLength(1)
  })
})

describe('a page of LinkedIn that cannot be read', () => {
  const unknown = (status: string, detail: string) => ({ kind: 'cannot-tell', status, detail })
  const cases: readonly { readonly why: string; readonly reply: ApiReply; readonly outcome: object }[] = [
    {
      why: 'the token is wrong',
      reply: refusal(401, { code: 'INVALID_ACCESS_TOKEN', serviceErrorCode: 65_600 }),
      outcome: unknown('credential-rejected', 'token-rejected'),
    },
    {
      why: 'the token was revoked',
      reply: refusal(401, { code: 'REVOKED_ACCESS_TOKEN', serviceErrorCode: 65_601 }),
      outcome: unknown('credential-rejected', 'token-rejected'),
    },
    {
      why: 'the token has expired',
      reply: refusal(401, { code: 'EXPIRED_ACCESS_TOKEN', serviceErrorCode: 65_602 }),
      outcome: unknown('credential-rejected', 'credential-expired'),
    },
    { why: 'the right is missing', reply: DENIED, outcome: unknown('credential-rejected', 'permission-missing') },
    { why: 'the version is retired', reply: refusal(426, { code: 'NONEXISTENT_VERSION' }), outcome: unknown('unsupported', 'version-retired') },
    {
      why: 'the day is used up',
      reply: refusal(429, { code: 'TOO_MANY_REQUESTS' }),
      outcome: { ...unknown('rate-limited', 'http-429'), retryAfterSeconds: 12 * 3600 },
    },
    {
      why: 'the platform fails',
      reply: { status: 500, body: { status: 500, message: 'Internal error' } },
      outcome: unknown('unreachable', 'http-500'),
    },
    { why: 'a page comes in the place of JSON', reply: { html: '<h1>Sorry</h1>' }, outcome: unknown('unreachable', 'shape-changed') },
    {
      why: 'the answer is in another shape',
      reply: { body: { items: [] } },
      outcome: { ...unknown('unreachable', 'shape-changed'), where: expect.stringMatching(/^\/.*#/) },
    },
  ]

  it.each(cases)('says so with the look-up: $why', async ({ reply, outcome }) => {
    const result = await reading({ posts: daily(2), instead: replying('/organizations', reply) })

    expect(result.outcome).toEqual(outcome)
  })

  it.each(cases)('says so with the posts: $why', async ({ reply, outcome }) => {
    const result = await reading({ posts: daily(2), instead: replying('/posts', reply) })

    expect(result.outcome).toEqual(outcome)
  })

  it.each([
    { why: 'nobody has that name', reference: 'company/nobody', outcome: { kind: 'absent', status: 'not-found', detail: 'account-not-found' } },
    { why: 'nobody has that number', reference: 'company/17', outcome: { kind: 'absent', status: 'not-found', detail: 'account-not-found' } },
    { why: 'it is that of a person', reference: 'in/jo-smith', outcome: unknown('unsupported', 'profile-of-a-person') },
  ])('says so: $why', async ({ reference, outcome }) => {
    const result = await reading({ posts: daily(2) }, { reference })

    expect(result.outcome).toEqual(outcome)
  })

  it('is not asked for without a token', async () => {
    const outcome = await readAs(linkedinReader({ fetcher }), account(REFERENCE), { observedAt: OBSERVED_AT })

    expect(outcome).toEqual(unknown('credential-missing', 'connection-missing'))
  })

  it('is asked for in the version that was set', async () => {
    const { outcome } = await reading({ posts: daily(2) }, { version: '202510' })

    expect(outcome).toEqual(unknown('unsupported', 'version-retired'))
  })
})

describe('what reading LinkedIn takes', () => {
  it('is no more requests than are told', async () => {
    const kinds = Array.from({ length: 120 }, (_, n) => post(n + 1, { id: urnOf(n + 1, n % 2 === 0 ? 'share' : 'ugcPost') }))
    const statistics = Object.fromEntries(kinds.map(({ id }) => [id, FIGURES]))
    const comments = Object.fromEntries(kinds.map(({ id }, n) => [id, [comment(n + 0.5, { commentsSummary: { totalFirstLevelComments: 1 } })]]))
    const { calls } = await reading({ posts: kinds, statistics, comments })
    const { capabilities } = linkedinReader({ fetcher })

    expect(calls).toHaveLength(3 + 2 + 2 + 10 + 5)
    expect(calls.length).toBeLessThanOrEqual(capabilities.mostCalls)
  })
})
