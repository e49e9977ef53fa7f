import { afterAll, describe, expect, it } from '@jest/globals'
import { youtubeReader } from '../../../../adapters/platforms/youtube/index.ts'
import type { Credential } from '../../../../domain/audit/connection.ts'
import type { ReadOutcome } from '../../../../domain/audit/snapshot.ts'
import type { SnapshotReader } from '../../../../domain/ports.ts'
import { describeSnapshotReader, OBSERVED_AT } from '../../../contracts/snapshot-reader.ts'
import type { ApiCall, ApiReply, ApiServer } from '../../../support/fakes/api-server.ts'
import { loopbackFetcher, readAs, snapshotIn } from '../../../support/fakes/reading.ts'
import { CHANNEL_ID, type FakeComment, type FakeVideo, type FakeYoutube, HANDLE, KEY, refusal, startYoutube } from '../../../support/fakes/youtube.ts'

const fetcher = loopbackFetcher()
afterAll(() => fetcher.close())

const CREDENTIAL: Credential = { secrets: { apiKey: KEY } }
const account = (reference: string) => ({ platform: 'youtube' as const, reference })
const readerAt = (origin: string, own = fetcher): SnapshotReader => youtubeReader({ fetcher: own, bases: { youtube: `${origin}/youtube/v3` } })
type How = { readonly reference?: string; readonly credential?: Credential | undefined; readonly observedAt?: string }
const readAt = (origin: string, { reference = HANDLE, observedAt = OBSERVED_AT, ...rest }: How = {}): Promise<ReadOutcome> =>
  readAs(readerAt(origin), account(reference), { observedAt, credential: 'credential' in rest ? rest.credential : CREDENTIAL })

const withServer = async <T>(fake: FakeYoutube, act: (server: ApiServer) => Promise<T>): Promise<T> => {
  const server = await startYoutube(fake)
  try {
    return await act(server)
  } finally {
    await server.close()
  }
}
const outcomeOf = (fake: FakeYoutube, how?: How) => withServer(fake, ({ origin }) => readAt(origin, how))
const snapshotOf = async (fake: FakeYoutube) => snapshotIn(await outcomeOf(fake))

const DAY = 86_400_000
const daysAgo = (days: number): string => new Date(Date.parse(OBSERVED_AT) - days * DAY).toISOString()
const video = (days: number, more: Partial<FakeVideo> = {}): FakeVideo => ({ id: `v${days}`, publishedAt: daysAgo(days), ...more })
const daily = (count: number): readonly FakeVideo[] => Array.from({ length: count }, (_, index) => video(index + 1))
const comment = (days: number, more: Partial<FakeComment> = {}): FakeComment => ({ id: `c${days}`, at: daysAgo(days), ...more })
const answering = (resource: string, reply: ApiReply) => ({ instead: ({ path }: ApiCall) => (path.endsWith(`/${resource}`) ? reply : undefined) })

describeSnapshotReader('the YouTube reader', async () => {
  const server = await startYoutube({ videos: daily(3) })
  const own = loopbackFetcher()
  const reader = readerAt(server.origin, own)
  return {
    reader: { ...reader, read: (asked, context) => reader.read(asked, { ...context, credential: CREDENTIAL }) },
    ordinary: account(HANDLE),
    absent: account('@nobody'),
    stuck: account('@stuck'),
    close: async () => {
      own.close()
      await server.close()
    },
  }
})

describe('a YouTube channel', () => {
  it.each([
    { reference: HANDLE, query: { forHandle: HANDLE } },
    { reference: CHANNEL_ID, query: { id: CHANNEL_ID } },
    { reference: 'user/riverbank', query: { forUsername: 'riverbank' } },
    { reference: `https://www.youtube.com/channel/${CHANNEL_ID}`, query: { id: CHANNEL_ID } },
  ])('named $reference is found', ({ reference, query }) =>
    withServer({ videos: daily(1) }, async ({ origin, calls }) => {
      const { source, account: read } = snapshotIn(await readAt(origin, { reference }))

      expect(source).toBe(`https://www.youtube.com/channel/${CHANNEL_ID}`)
      expect(read).toEqual(account(reference))
      expect(Object.fromEntries(calls[0]?.query ?? [])).toMatchObject(query)
    }),
  )

  it('of an old custom address cannot be found, and nobody is asked', () =>
    withServer({}, async ({ origin, calls }) => {
      expect(await readAt(origin, { reference: 'c/Riverbank' })).toEqual({ kind: 'cannot-tell', status: 'unsupported', detail: 'custom-name' })
      expect(calls).toEqual([])
    }))

  it('is asked for with a key that stands in no address', () =>
    withServer({ videos: daily(1), comments: [comment(1)] }, async ({ origin, calls }) => {
      await readAt(origin)

      expect(calls.map(({ path }) => path.split('/').at(-1))).toEqual(['channels', 'playlistItems', 'videos', 'commentThreads'])
      expect(calls.every(({ headers }) => headers['x-goog-api-key'] === KEY)).toBe(true)
      expect(calls.flatMap(({ query }) => [...query.values()])).not.toContain(KEY)
    }))

  it.each([undefined, { secrets: {} }])('is not asked for without a key (%j)', (credential) =>
    withServer({}, async ({ origin, calls }) => {
      expect(await readAt(origin, { credential })).toEqual({ kind: 'cannot-tell', status: 'credential-missing', detail: 'connection-missing' })
      expect(calls).toEqual([])
    }),
  )
})

describe('the profile of a YouTube channel', () => {
  it('is told with its figures, which come as text', async () => {
    const { title, profile, missing } = await snapshotOf({ videos: daily(2) })

    expect(title).toBe('Riverbank Trust')
    expect(profile).toEqual({
      name: 'Riverbank Trust',
      description: 'Looking after our river',
      createdAt: '2015-03-01T10:00:00.000Z',
      followers: 1230,
      published: 2,
    })
    expect(missing).toEqual([{ what: 'posting-app', why: 'never' }])
  })

  it('has no followers where the channel hides them', async () => {
    const { profile, missing } = await snapshotOf({ statistics: { hiddenSubscriberCount: true, subscriberCount: '0' } })

    expect(profile).not.toHaveProperty('followers')
    expect(missing).toContainEqual({ what: 'followers', why: 'never' })
  })

  it('is empty where nothing is told', async () => {
    const { profile } = await snapshotOf({ channel: { snippet: { title: '' }, statistics: { videoCount: 'many' } } })

    expect(profile).toEqual({})
  })
})

describe('the videos of a YouTube channel', () => {
  it('carry their figures', async () => {
    const { posts } = await snapshotOf({ videos: [video(1)] })

    expect(posts).toEqual([
      { publishedAt: daysAgo(1), url: 'https://www.youtube.com/watch?v=v1', title: 'Video v1', reactions: 12, replies: 3, views: 250 },
    ])
  })

  it.each([
    { why: 'likes are hidden and comments switched off', statistics: { viewCount: '5' }, told: { views: 5 } },
    { why: 'nobody has seen it', statistics: { viewCount: '0', likeCount: '0', commentCount: '0' }, told: { views: 0, reactions: 0, replies: 0 } },
    { why: 'nothing is told', statistics: {}, told: {} },
  ])('carry no figure that was not told: $why', async ({ statistics, told }) => {
    const { posts } = await snapshotOf({ videos: [video(1, { statistics })] })

    expect(posts).toEqual([{ publishedAt: daysAgo(1), url: 'https://www.youtube.com/watch?v=v1', title: 'Video v1', ...told }])
  })

  it.each([
    { why: 'is private', more: { privacy: 'private' }, undated: 0 },
    { why: 'is for those who have the link', more: { privacy: 'unlisted' }, undated: 0 },
    { why: 'is a stream yet to come', more: { live: 'upcoming' as const }, undated: 1 },
    { why: 'is dated tomorrow', more: { publishedAt: daysAgo(-1) }, undated: 1 },
    { why: 'has no date', more: { publishedAt: '' }, undated: 1 },
  ])('do not count one that $why', async ({ more, undated }) => {
    const snapshot = await snapshotOf({ videos: [video(1, more), video(2)] })

    expect([snapshot.posts.length, snapshot.undated]).toEqual([1, undated])
  })

  it('stay when their figures fail, which are then missing', async () => {
    const { posts, missing } = await snapshotOf({ videos: daily(2), ...answering('videos', refusal(500, 'backendError')) })

    expect(posts.map((post) => Object.keys(post))).toEqual([1, 2].map(() => ['publishedAt', 'url', 'title']))
    expect(missing).toEqual(
      expect.arrayContaining([
        { what: 'views', why: 'failed' },
        { what: 'reactions', why: 'failed' },
      ]),
    )
  })

  it.each([
    { why: 'none', fake: {}, posts: 0, truncated: false, pages: 1 },
    { why: 'no list', fake: { hasNoList: true }, posts: 0, truncated: false, pages: 0 },
    { why: 'a list that was never made', fake: answering('playlistItems', refusal(404, 'playlistNotFound')), posts: 0, truncated: false, pages: 1 },
    { why: 'a full page', fake: { videos: daily(50) }, posts: 50, truncated: false, pages: 1 },
    { why: 'two pages', fake: { videos: daily(70) }, posts: 70, truncated: false, pages: 2 },
    { why: 'more than a hundred', fake: { videos: daily(170) }, posts: 100, truncated: true, pages: 2 },
    { why: 'older than a year', fake: { videos: Array.from({ length: 70 }, (_, n) => video((n + 1) * 10)) }, posts: 50, truncated: true, pages: 1 },
    {
      why: 'nothing for everybody',
      fake: { videos: daily(300).map((each) => ({ ...each, privacy: 'private' })) },
      posts: 0,
      truncated: true,
      pages: 5,
    },
  ])('are read within bounds: $why', ({ fake, posts, truncated, pages }) =>
    withServer(fake, async ({ origin, calls }) => {
      const snapshot = snapshotIn(await readAt(origin))

      expect([snapshot.posts.length, snapshot.truncated]).toEqual([posts, truncated])
      expect(calls.filter(({ path }) => path.endsWith('/playlistItems'))).toHaveLength(pages)
    }),
  )

  it('are each read once from a list that turns in a circle', async () => {
    const items = daily(3).map(({ id, publishedAt }) => ({ contentDetails: { videoId: id, videoPublishedAt: publishedAt } }))

    const { posts, truncated } = await snapshotOf({ videos: daily(3), ...answering('playlistItems', { body: { items, nextPageToken: 'again' } }) })

    expect([posts.length, truncated]).toEqual([3, true])
  })

  it.each([
    { why: 'lists none', fake: { statistics: { videoCount: '12' } } },
    { why: 'has no list', fake: { statistics: { videoCount: '12' }, hasNoList: true } },
  ])('are not called silent where the channel counts some and $why', async ({ fake }) => {
    expect(await outcomeOf(fake)).toEqual({ kind: 'absent', status: 'private', detail: 'posts-not-public' })
  })
})

describe('what others say below the videos of a YouTube channel', () => {
  const others = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `r${n}`, at: daysAgo(1.4) }))
  const own = { id: 'own', by: CHANNEL_ID, at: daysAgo(1.25) }
  const asked = { text: 'What time?' }

  it.each([
    { why: 'answered', comments: [comment(1.5, { ...asked, replies: [own] })], incoming: [[true, daysAgo(1.25)]], answers: 1 },
    { why: 'not answered', comments: [comment(1.5, asked)], incoming: [[true, undefined]], answers: 0 },
    { why: 'talk of others below it', comments: [comment(1.5, { ...asked, replies: others(2) })], incoming: [[true, undefined]], answers: 0 },
    {
      why: 'answered after more than came along',
      comments: [comment(1.5, { ...asked, replies: [...others(7), own] })],
      incoming: [[true, daysAgo(1.25)]],
      answers: 1,
    },
    { why: 'said by the channel itself', comments: [comment(1.5, { by: CHANNEL_ID, replies: [own] })], incoming: [], answers: 0 },
    { why: 'later than the observation', comments: [comment(-1, asked)], incoming: [], answers: 0 },
    { why: 'no question', comments: [comment(1.5)], incoming: [[false, undefined]], answers: 0 },
  ])('is told: $why', async ({ comments, incoming, answers }) => {
    const snapshot = await snapshotOf({ videos: daily(1), comments })

    expect(snapshot.incoming?.map(({ isQuestion, answeredAt }) => [isQuestion, answeredAt])).toEqual(incoming)
    expect(snapshot.answers).toHaveLength(answers)
  })

  it('has an address of its own', async () => {
    const { incoming } = await snapshotOf({ comments: [comment(1)] })

    expect(incoming?.[0]?.url).toBe('https://www.youtube.com/watch?v=v1&lc=c1')
  })

  it.each([
    { why: 'all of them', count: 30, incoming: 30, since: undefined, missing: [] },
    { why: 'the newest two hundred', count: 230, incoming: 200, since: daysAgo(20), missing: [{ what: 'incoming', why: 'budget' }] },
  ])('is read within bounds: $why', async ({ count, incoming, since, missing }) => {
    const snapshot = await snapshotOf({ comments: Array.from({ length: count }, (_, n) => comment((n + 1) / 10)) })

    expect([snapshot.incoming?.length, snapshot.incomingSince]).toEqual([incoming, since])
    expect(snapshot.missing?.filter(({ what }) => what === 'incoming')).toEqual(missing)
  })

  it('is not read further back than a year', () =>
    withServer({ comments: Array.from({ length: 230 }, (_, n) => comment((n + 1) * 10)) }, async ({ origin, calls }) => {
      await readAt(origin)

      expect(calls.filter(({ path }) => path.endsWith('/commentThreads'))).toHaveLength(1)
    }))

  it('leaves out what may have been answered where nobody looked', async () => {
    const comments = Array.from({ length: 7 }, (_, n) => comment(n + 1, { id: `long${n}`, replies: [...others(7), own] }))

    const { incoming, missing } = await snapshotOf({ comments })

    expect(incoming).toHaveLength(5)
    expect(missing).toContainEqual({ what: 'incoming', why: 'budget' })
  })

  it.each([
    { reply: refusal(403, 'commentsDisabled'), why: 'never' },
    { reply: refusal(403, 'forbidden'), why: 'permission' },
    { reply: refusal(500, 'backendError'), why: 'failed' },
    { reply: { html: '<h1>Hello</h1>' }, why: 'failed' },
  ] as const)('is unknown where it cannot be had: $why', async ({ reply, why }) => {
    const { incoming, missing } = await snapshotOf({ videos: daily(1), ...answering('commentThreads', reply) })

    expect(incoming).toBeUndefined()
    expect(missing).toContainEqual({ what: 'incoming', why })
  })
})

describe('a YouTube channel that cannot be read', () => {
  it.each([
    {
      why: 'a key it does not know',
      reply: refusal(400, 'badRequest', 'API_KEY_INVALID'),
      outcome: ['cannot-tell', 'credential-rejected', 'key-rejected'],
    },
    { why: 'a key as it was refused before', reply: refusal(400, 'keyInvalid'), outcome: ['cannot-tell', 'credential-rejected', 'key-rejected'] },
    { why: 'no credential that counts', reply: { status: 401, body: {} }, outcome: ['cannot-tell', 'credential-rejected', 'key-rejected'] },
    {
      why: 'a key for other sites',
      reply: refusal(403, 'forbidden', 'API_KEY_HTTP_REFERRER_BLOCKED'),
      outcome: ['cannot-tell', 'credential-rejected', 'key-restricted'],
    },
    {
      why: 'an interface that is not enabled',
      reply: refusal(403, 'accessNotConfigured', 'SERVICE_DISABLED'),
      outcome: ['cannot-tell', 'credential-rejected', 'interface-not-enabled'],
    },
    { why: 'no right', reply: refusal(403, 'forbidden'), outcome: ['cannot-tell', 'credential-rejected', 'permission-missing'] },
    { why: 'closed', reply: refusal(403, 'channelClosed'), outcome: ['absent', 'not-found', 'account-closed'] },
    { why: 'suspended', reply: refusal(403, 'channelSuspended'), outcome: ['absent', 'suspended', 'account-suspended'] },
    { why: 'unknown', reply: refusal(404, 'channelNotFound'), outcome: ['absent', 'not-found', 'account-not-found'] },
    { why: 'too many requests at once', reply: refusal(403, 'rateLimitExceeded'), outcome: ['cannot-tell', 'rate-limited', 'http-429'] },
    { why: 'a request it does not take', reply: refusal(400, 'constructor'), outcome: ['cannot-tell', 'unreachable', 'http-400'] },
    { why: 'broken behind', reply: refusal(503, 'backendError'), outcome: ['cannot-tell', 'unreachable', 'http-503'] },
    { why: 'a page of a gateway', reply: { status: 502, html: '<h1>Bad gateway</h1>' }, outcome: ['cannot-tell', 'unreachable', 'http-502'] },
    {
      why: 'a channel without an id',
      reply: { body: { items: [{ snippet: {} }] } },
      outcome: ['cannot-tell', 'unreachable', 'shape-changed', '/channels#/items/0/id'],
    },
  ] as readonly { why: string; reply: ApiReply; outcome: readonly string[] }[])('is told why: $why', async ({ reply, outcome }) => {
    const [kind, status, detail, where] = outcome

    const told = { kind, status, detail, ...(where === undefined ? {} : { where }) }
    expect(await outcomeOf(answering('channels', reply))).toEqual(told)
  })

  it.each([
    { observedAt: '2024-06-01T12:00:00.000Z', hours: 19, why: '05:00 in summer' },
    { observedAt: '2024-12-01T12:00:00.000Z', hours: 20, why: '04:00 in winter' },
    { observedAt: '2024-03-10T08:30:00.000Z', hours: 22.5, why: '00:30 on a day of 23 hours' },
    { observedAt: '2024-11-03T07:30:00.000Z', hours: 24.5, why: '00:30 on a day of 25 hours' },
  ])('for today is asked for again after midnight Pacific time: it is $why', async ({ observedAt, hours }) => {
    const outcome = await outcomeOf(answering('channels', refusal(403, 'quotaExceeded')), { observedAt })

    expect(outcome).toEqual({ kind: 'cannot-tell', status: 'rate-limited', detail: 'quota-exhausted', retryAfterSeconds: hours * 3600 })
  })

  it('is read all the same once a broken server works again', async () => {
    const broken = ({ before }: ApiCall): ApiReply | undefined => (before === 0 ? refusal(503, 'backendError') : undefined)

    expect((await snapshotOf({ videos: daily(2), instead: broken })).posts).toHaveLength(2)
  })
})

describe('what the YouTube reader says of itself', () => {
  it('holds: it takes no more requests than that', async () => {
    const open = daily(12)
    const shut = Array.from({ length: 300 }, (_, n) => video(13 + n / 10, { id: `s${n}`, privacy: 'private' }))
    const replies = Array.from({ length: 7 }, (_, n) => ({ id: `r${n}`, at: daysAgo(0.1) }))
    const comments = Array.from({ length: 230 }, (_, n) => comment((n + 1) / 10, { replies }))

    await withServer({ videos: [...open, ...shut], comments }, async ({ origin, calls }) => {
      await readAt(origin)

      // Of twelve videos one request tells the figures; of a hundred it takes two.
      expect(calls.length + 1).toBe(readerAt(origin).capabilities.mostCalls)
    })
  })

  it('names the term that forbids a score across platforms', () => {
    expect(youtubeReader({ fetcher }).capabilities.terms).toEqual(['no-cross-platform-score', 'no-derived-score'])
  })
})
