import { afterAll, describe, expect, it } from '@jest/globals'
import { blueskyReader } from '../../../../adapters/platforms/bluesky/index.ts'
import type { ReadOutcome } from '../../../../domain/audit/snapshot.ts'
import { describeSnapshotReader, OBSERVED_AT } from '../../../contracts/snapshot-reader.ts'
import type { ApiCall, ApiReply, ApiServer } from '../../../support/fakes/api-server.ts'
import { DID, type FakeBluesky, type FakeItem, HANDLE, postView, startBluesky, threadView, uriOf } from '../../../support/fakes/bluesky.ts'
import { loopbackFetcher, readAs, snapshotIn } from '../../../support/fakes/reading.ts'

const fetcher = loopbackFetcher()
afterAll(() => fetcher.close())

const account = (reference: string) => ({ platform: 'bluesky' as const, reference })
const readAt = (origin: string, reference = HANDLE): Promise<ReadOutcome> =>
  readAs(blueskyReader({ fetcher, bases: { bluesky: `${origin}/xrpc` } }), account(reference), { observedAt: OBSERVED_AT })

const withServer = async <T>(fake: FakeBluesky, act: (server: ApiServer) => Promise<T>): Promise<T> => {
  const server = await startBluesky(fake)
  try {
    return await act(server)
  } finally {
    await server.close()
  }
}
const outcomeOf = (fake: FakeBluesky) => withServer(fake, ({ origin }) => readAt(origin))
const snapshotOf = async (fake: FakeBluesky) => snapshotIn(await outcomeOf(fake))

const DAY = 86_400_000
const daysAgo = (days: number): string => new Date(Date.parse(OBSERVED_AT) - days * DAY).toISOString()
const item = (days: number, more: Parameters<typeof postView>[2] = {}): FakeItem => ({ post: postView(`k${days}`, daysAgo(days), more) })
const daily = (count: number): readonly FakeItem[] => Array.from({ length: count }, (_, index) => item(index + 1))
const STRANGER = uriOf('q', 'did:plc:jo')

describeSnapshotReader('the Bluesky reader', async () => {
  const server = await startBluesky({ feed: daily(3) })
  const own = loopbackFetcher()
  return {
    reader: blueskyReader({ fetcher: own, bases: { bluesky: `${server.origin}/xrpc` } }),
    ordinary: account(HANDLE),
    absent: account('nobody.example'),
    stuck: account('stuck.example'),
    close: async () => {
      own.close()
      await server.close()
    },
  }
})

describe('the profile of a Bluesky account', () => {
  it('is told with its figures', async () => {
    const { title, profile, source } = await snapshotOf({ feed: daily(2) })

    expect([title, source]).toEqual(['Riverbank Trust', 'https://bsky.app/profile/riverbank.example'])
    expect(profile).toEqual({
      name: 'Riverbank Trust',
      description: 'Looking after our river since 1998. https://www.riverbank.example',
      website: 'https://www.riverbank.example/',
      createdAt: '2023-11-12T10:00:00.000Z',
      followers: 410,
      published: 2,
      picture: 'own',
    })
  })

  it('is left out where nothing but identifiers is told, and named by what does not break', async () => {
    const bare: ApiReply = { body: { did: DID, handle: 'handle.invalid' } }

    const { profile, source } = await snapshotOf({ instead: ({ path }) => (path.endsWith('getProfile') ? bare : undefined) })

    expect(profile).toEqual({ picture: 'default' })
    expect(source).toBe(`https://bsky.app/profile/${DID}`)
  })

  it('sends people to its website before an address in its description', async () => {
    expect((await snapshotOf({ profile: { website: 'https://own.example/' } })).profile?.website).toBe('https://own.example/')
  })

  it.each([
    { why: 'it says that it is automated', profile: { labels: [{ val: 'bot' }] }, notices: ['automated'] },
    { why: 'a bridge keeps it', profile: { handle: 'riverbank.social.example.ap.brid.gy' }, notices: ['automated'] },
    { why: 'the moderation hides it', profile: { labels: [{ val: '!hide' }] }, notices: ['limited'] },
    { why: 'a label was taken back', profile: { labels: [{ val: 'bot', neg: true }] }, notices: undefined },
    { why: 'a label of another kind', profile: { labels: [{ val: 'porn' }, { label: 1 }] }, notices: undefined },
  ])('has the notices $notices when $why', async ({ profile, notices }) => {
    expect((await snapshotOf({ profile })).profile?.notices).toEqual(notices)
  })
})

describe('the posts of a Bluesky account', () => {
  it('carry what others did with them', async () => {
    const { posts, missing } = await snapshotOf({ feed: [item(1)] })

    expect(posts).toEqual([
      { publishedAt: daysAgo(1), url: 'https://bsky.app/profile/riverbank.example/post/k1', reactions: 8, replies: 0, reposts: 2 },
    ])
    expect(missing).toEqual([
      { what: 'views', why: 'never' },
      { what: 'posting-app', why: 'never' },
    ])
  })

  it('are reposts at the moment they were passed on, without what others thought of them', async () => {
    const reason = { $type: 'app.bsky.feed.defs#reasonRepost', by: { did: DID, handle: HANDLE }, indexedAt: daysAgo(1) }

    const { posts } = await snapshotOf({ feed: [{ post: postView('q', daysAgo(30), { by: 'other' }), reason }] })

    expect(posts).toEqual([{ publishedAt: daysAgo(1), kind: 'repost', url: 'https://bsky.app/profile/jo.example/post/q' }])
  })

  it.each([
    { why: 'an answer', item: item(1, { parent: STRANGER }), posts: 0, answers: 1 },
    { why: 'a thread of its own', item: item(1, { parent: uriOf('k9') }), posts: 1, answers: 0 },
    { why: 'what stands above an answer, of somebody else', item: item(1, { by: 'other' }), posts: 0, answers: 0 },
  ])('are told apart: $why', async ({ item: only, posts, answers }) => {
    const snapshot = await snapshotOf({ feed: [only] })

    expect([snapshot.posts.length, snapshot.answers?.length]).toEqual([posts, answers])
  })

  it('stand once when one of them is pinned, which ends no list', async () => {
    const pinned = { post: postView('k400', daysAgo(400)), reason: { $type: 'app.bsky.feed.defs#reasonPin' } }
    const feed = [pinned, ...Array.from({ length: 120 }, (_, index) => item((index + 1) / 10)), item(400)]

    const { posts } = await snapshotOf({ feed })

    expect(posts).toHaveLength(100)
    expect(posts.every(({ publishedAt }) => publishedAt > daysAgo(100))).toBe(true)
  })

  it.each([
    { why: 'seen earlier than it claims', createdAt: daysAgo(1), indexedAt: daysAgo(2), publishedAt: daysAgo(2) },
    { why: 'claimed earlier than it was seen', createdAt: daysAgo(3), indexedAt: daysAgo(2), publishedAt: daysAgo(3) },
    { why: 'claimed for tomorrow', createdAt: daysAgo(-1), indexedAt: daysAgo(2), publishedAt: daysAgo(2) },
    { why: 'claimed for no day at all', createdAt: 'never', indexedAt: daysAgo(2), publishedAt: daysAgo(2) },
    { why: 'known by neither', createdAt: 'never', indexedAt: daysAgo(-1), publishedAt: undefined },
  ])('are dated by the earlier moment: $why', async ({ createdAt, indexedAt, publishedAt }) => {
    const { posts, undated } = await snapshotOf({ feed: [item(1, { record: { createdAt }, indexedAt })] })

    expect([posts[0]?.publishedAt, undated]).toEqual([publishedAt, publishedAt === undefined ? 1 : 0])
  })

  it.each([
    { why: 'none', feed: [], posts: 0, truncated: false, pages: 1 },
    { why: 'one page', feed: daily(99), posts: 99, truncated: false, pages: 1 },
    { why: 'more than a hundred', feed: daily(150), posts: 100, truncated: true, pages: 1 },
    {
      why: 'answers in between',
      feed: [...Array.from({ length: 90 }, (_, n) => item(n / 100, { parent: STRANGER })), ...daily(40)],
      posts: 40,
      truncated: false,
      pages: 2,
    },
    {
      why: 'nothing but answers',
      feed: Array.from({ length: 600 }, (_, n) => item(n / 10, { parent: STRANGER })),
      posts: 0,
      truncated: true,
      pages: 5,
    },
    {
      why: 'older than a year',
      feed: Array.from({ length: 130 }, (_, n) => item((n + 1) * 10, n % 2 === 0 ? {} : { parent: STRANGER })),
      posts: 50,
      truncated: true,
      pages: 1,
    },
  ])('are read within bounds: $why', async ({ feed, posts, truncated, pages }) => {
    await withServer({ feed }, async ({ origin, calls }) => {
      const snapshot = snapshotIn(await readAt(origin))

      expect([snapshot.posts.length, snapshot.truncated]).toEqual([posts, truncated])
      expect(calls.filter(({ path }) => path.endsWith('getAuthorFeed'))).toHaveLength(pages)
    })
  })

  it.each([
    { why: 'turns in a circle', cursor: () => 'again', feed: daily(3) },
    { why: 'names ever new pages', cursor: (before: number) => `c${before}`, feed: daily(3) },
  ])('are each read once from a list that $why', async ({ cursor, feed }) => {
    const instead = ({ path, before }: ApiCall): ApiReply | undefined =>
      path.endsWith('getAuthorFeed') ? { body: { feed, cursor: cursor(before) } } : undefined

    await withServer({ instead }, async ({ origin, calls }) => {
      const { posts, truncated } = snapshotIn(await readAt(origin))

      expect([posts.length, truncated]).toEqual([3, true])
      expect(calls.filter(({ path }) => path.endsWith('getAuthorFeed'))).toHaveLength(2)
    })
  })

  it('stay when a later page fails, as the newest of more', async () => {
    const failing = ({ query }: ApiCall): ApiReply | undefined =>
      query.has('cursor') ? { status: 502, body: { error: 'UpstreamFailure', message: 'Upstream Failure' } } : undefined
    const feed = [...Array.from({ length: 90 }, (_, n) => item(n / 100, { parent: STRANGER })), ...daily(40)]

    const { posts, truncated } = await snapshotOf({ feed, instead: failing })

    expect([posts.length, truncated]).toEqual([10, true])
  })

  it('are not called silent where the network counts some and shows none', async () => {
    expect(await outcomeOf({ profile: { postsCount: 12 } })).toEqual({ kind: 'absent', status: 'private', detail: 'posts-not-public' })
  })
})

describe('what others say below the posts of a Bluesky account', () => {
  const own = postView('k2', daysAgo(2), { replyCount: 1 })
  const question = postView('q', daysAgo(1.5), { by: 'other', text: 'What time?', parent: uriOf('k2') })
  const answer = postView('a', daysAgo(1.25), { parent: STRANGER })
  const third = postView('r', daysAgo(1.4), { by: 'other', text: 'Me too', parent: STRANGER })
  const url = 'https://bsky.app/profile/jo.example/post/q'

  it.each([
    {
      why: 'answered',
      thread: threadView(own, threadView(question, threadView(answer))),
      incoming: [{ at: daysAgo(1.5), url, isQuestion: true, answeredAt: daysAgo(1.25) }],
    },
    { why: 'not answered', thread: threadView(own, threadView(question)), incoming: [{ at: daysAgo(1.5), url, isQuestion: true }] },
    {
      why: 'talk among others below it',
      thread: threadView(own, threadView(question, threadView(third))),
      incoming: [{ at: daysAgo(1.5), url, isQuestion: true }],
    },
    { why: 'gone from view', thread: threadView(own, { $type: 'app.bsky.feed.defs#blockedPost', uri: STRANGER, blocked: true }), incoming: [] },
    { why: 'a thread that is gone', thread: { $type: 'app.bsky.feed.defs#notFoundPost', uri: uriOf('k2'), notFound: true }, incoming: [] },
  ])('is told: $why', async ({ thread, incoming }) => {
    const snapshot = await snapshotOf({ feed: [{ post: own }], threads: { [uriOf('k2')]: thread } })

    expect(snapshot.incoming).toEqual(incoming)
    expect(snapshot.incomingSince).toBe(daysAgo(2))
  })

  const deep = (level: number): object =>
    level === 0
      ? threadView(postView('d0', daysAgo(1), { by: 'other', parent: STRANGER, replyCount: undefined }))
      : threadView(third, deep(level - 1))

  it.each([
    { why: 'answers below a question did not come', thread: threadView(own, threadView({ ...question, replyCount: 4 })), heard: 0, isWhole: false },
    {
      why: 'one of them did',
      thread: threadView(own, threadView({ ...question, replyCount: 4 }, threadView(answer))),
      heard: 1,
      isWhole: true,
    },
    { why: 'more was said below the post', thread: threadView({ ...own, replyCount: 9 }, threadView(question)), heard: 1, isWhole: false },
    { why: 'all came, some of it hidden', thread: threadView({ ...own, replyCount: 2 }, threadView(question), {}), heard: 1, isWhole: true },
    { why: 'the thread ends where it may go on', thread: threadView(own, threadView(question, deep(4))), heard: 0, isWhole: false },
    { why: 'it ends before', thread: threadView(own, threadView(question, deep(3))), heard: 1, isWhole: true },
  ])('is said to be cut, or not: $why', async ({ thread, heard, isWhole }) => {
    const { incoming, missing } = await snapshotOf({ feed: [{ post: own }], threads: { [uriOf('k2')]: thread } })

    expect(incoming).toHaveLength(heard)
    expect(missing?.some(({ what, why }) => what === 'incoming' && why === 'budget')).toBe(!isWhole)
  })

  it('is asked below the ten newest posts with replies, and said to be cut', async () => {
    const feed = Array.from({ length: 12 }, (_, index) => item(index + 1, { replyCount: 1 }))

    const { incoming, incomingSince, missing } = await snapshotOf({ feed })

    expect([incoming, incomingSince]).toEqual([[], daysAgo(10)])
    expect(missing).toContainEqual({ what: 'incoming', why: 'budget' })
  })

  it('is unknown where no thread could be read', async () => {
    const failing = ({ path }: ApiCall): ApiReply | undefined =>
      path.endsWith('getPostThread') ? { status: 502, body: { error: 'UpstreamFailure', message: '' } } : undefined

    const { incoming, missing } = await snapshotOf({ feed: [{ post: own }], instead: failing })

    expect([incoming, missing?.at(-1)]).toEqual([undefined, { what: 'incoming', why: 'failed' }])
  })
})

const said = (error: string, message: string, status = 400) => ({ instead: (): ApiReply => ({ status, body: { error, message } }) })

describe('a Bluesky account that cannot be read', () => {
  it.each([
    { why: 'unknown', fake: said('InvalidRequest', 'Profile not found'), outcome: ['absent', 'not-found', 'account-not-found'] },
    { why: 'suspended', fake: said('AccountTakedown', 'Account has been suspended'), outcome: ['absent', 'suspended', 'account-suspended'] },
    { why: 'deactivated', fake: said('AccountDeactivated', 'Account is deactivated'), outcome: ['absent', 'not-found', 'account-deactivated'] },
    { why: 'blocked', fake: said('BlockedByActor', 'Requester is blocked by actor'), outcome: ['absent', 'private', 'reader-blocked'] },
    {
      why: 'not for visitors',
      fake: { profile: { labels: [{ val: '!no-unauthenticated' }] } },
      outcome: ['absent', 'private', 'visitors-not-wanted'],
    },
    {
      why: 'no name at all',
      fake: said('InvalidRequest', 'Error: actor must be a valid did or a handle'),
      outcome: ['cannot-tell', 'unsupported', 'reference-not-recognised'],
    },
    {
      why: 'for those who are logged in',
      fake: said('AuthMissing', 'Authentication Required', 401),
      outcome: ['cannot-tell', 'credential-missing', 'login-required'],
    },
    {
      why: 'a request it does not take',
      fake: said('InvalidRequest', 'Error: limit is too big'),
      outcome: ['cannot-tell', 'unreachable', 'http-400'],
    },
    { why: 'a name of every object', fake: said('constructor', '', 400), outcome: ['cannot-tell', 'unreachable', 'http-400'] },
    { why: 'broken behind', fake: said('UpstreamFailure', 'Upstream Failure', 502), outcome: ['cannot-tell', 'unreachable', 'http-502'] },
    {
      why: 'a page of a gateway',
      fake: { instead: (): ApiReply => ({ html: '<h1>Hello</h1>' }) },
      outcome: ['cannot-tell', 'unreachable', 'shape-changed'],
    },
    {
      why: 'a profile without an identifier',
      fake: { instead: (): ApiReply => ({ body: { handle: HANDLE } }) },
      outcome: ['cannot-tell', 'unreachable', 'shape-changed', '/app.bsky.actor.getProfile#/did'],
    },
  ])('is told why: $why', async ({ fake, outcome }) => {
    const [kind, status, detail, where] = outcome

    expect(await outcomeOf(fake)).toEqual({ kind, status, detail, ...(where === undefined ? {} : { where }) })
  })

  it.each([
    { resetAt: String(Date.parse(OBSERVED_AT) / 1000 + 300), retry: { retryAfterSeconds: 300 } },
    { resetAt: 'soon', retry: {} },
  ])('is asked for again after the moment "$resetAt"', async ({ resetAt, retry }) => {
    expect(await outcomeOf({ limit: 0, resetAt })).toEqual({ kind: 'cannot-tell', status: 'rate-limited', detail: 'http-429', ...retry })
  })

  it('is read all the same once a busy server has breath again', async () => {
    const busy = ({ before }: ApiCall): ApiReply | undefined =>
      before === 0 ? { status: 429, body: { error: 'RateLimitExceeded', message: '' } } : undefined

    expect((await snapshotOf({ feed: daily(1), instead: busy })).posts).toHaveLength(1)
  })
})

describe('what the Bluesky reader says of itself', () => {
  it('holds: it takes no more requests than that', async () => {
    const feed = [
      ...Array.from({ length: 12 }, (_, n) => item(n / 100, { replyCount: 1 })),
      ...Array.from({ length: 600 }, (_, n) => item(1 + n / 10, { parent: STRANGER })),
    ]

    await withServer({ feed }, async ({ origin, calls }) => {
      await readAt(origin)

      expect(calls).toHaveLength(blueskyReader({ fetcher }).capabilities.mostCalls)
    })
  })
})
