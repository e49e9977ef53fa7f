import { afterAll, describe, expect, it } from '@jest/globals'
import { tokenFor } from '../../../../adapters/platforms/mastodon/home.ts'
import { mastodonReader } from '../../../../adapters/platforms/mastodon/index.ts'
import type { Credential } from '../../../../domain/audit/connection.ts'
import type { ReadOutcome } from '../../../../domain/audit/snapshot.ts'
import { describeSnapshotReader, OBSERVED_AT } from '../../../contracts/snapshot-reader.ts'
import type { ApiCall, ApiReply, ApiServer } from '../../../support/fakes/api-server.ts'
import { ACCOUNT_ID, type FakeServer, type FakeStatus, startMastodon, startSite } from '../../../support/fakes/mastodon.ts'
import { loopbackFetcher, readAs, snapshotIn } from '../../../support/fakes/reading.ts'

const fetcher = loopbackFetcher()
afterAll(() => fetcher.close())

const REFERENCE = 'riverbank@social.example'
const account = (reference: string) => ({ platform: 'mastodon' as const, reference })
const readAt = (base: string, { reference = REFERENCE, credential }: { reference?: string; credential?: Credential } = {}): Promise<ReadOutcome> =>
  readAs(mastodonReader({ fetcher, bases: { mastodon: base } }), account(reference), { observedAt: OBSERVED_AT, credential })

const withServer = async <T>(fake: FakeServer, act: (server: ApiServer) => Promise<T>): Promise<T> => {
  const server = await startMastodon(fake)
  try {
    return await act(server)
  } finally {
    await server.close()
  }
}
const outcomeOf = (fake: FakeServer, credential?: Credential) =>
  withServer(fake, ({ origin }) => readAt(origin, credential === undefined ? {} : { credential }))
const snapshotOf = async (fake: FakeServer) => snapshotIn(await outcomeOf(fake))

const DAY = 86_400_000
/** So many days before the observation, noon. */
const daysAgo = (days: number): string => new Date(Date.parse(OBSERVED_AT) - days * DAY).toISOString()
/** Ids are beyond what a double holds exactly. */
const idOf = (n: number): string => `1135000000000${String(90_000 - n).padStart(5, '0')}`
const post = (days: number, more: Partial<FakeStatus> = {}): FakeStatus => ({ id: idOf(days), created_at: daysAgo(days), ...more })
const daily = (count: number): readonly FakeStatus[] => Array.from({ length: count }, (_, index) => post(index + 1))
const from = (id: string, more: object) => ({ url: `https://other.example/@jo/${id}`, account: { id: '222' }, id, content: '<p>Nice</p>', ...more })

describeSnapshotReader('the Mastodon reader', async () => {
  const server = await startMastodon({ statuses: daily(3) })
  const own = loopbackFetcher()
  return {
    reader: mastodonReader({ fetcher: own, bases: { mastodon: server.origin } }),
    ordinary: account(REFERENCE),
    absent: account('nobody@social.example'),
    stuck: account('stuck@social.example'),
    close: async () => {
      own.close()
      await server.close()
    },
  }
})

describe('the profile of a Mastodon account', () => {
  it('is told in plain words, with its figures', async () => {
    const { title, profile } = await snapshotOf({ statuses: daily(2) })

    expect(title).toBe('Riverbank Trust')
    expect(profile).toEqual({
      name: 'Riverbank Trust',
      description: 'Looking after our river Since 1998 & on',
      website: 'https://www.riverbank.example/',
      createdAt: '2022-11-07T00:00:00.000Z',
      followers: 630,
      published: 2,
      picture: 'own',
    })
  })

  it('is left out where the account tells nothing', async () => {
    const bare = { display_name: '', note: '', fields: [], avatar: 'https://social.example/avatars/original/missing.png', followers_count: -1 }

    const { profile } = await snapshotOf({ statuses: daily(2), profile: bare })

    expect(profile).toEqual({ name: 'riverbank', createdAt: '2022-11-07T00:00:00.000Z', published: 2, picture: 'default' })
  })

  it.each([
    { given: { bot: true }, notices: ['automated'] },
    { given: { limited: true, memorial: true }, notices: ['limited', 'memorial'] },
    { given: { moved: { id: '222', acct: 'jo@other.example' } }, notices: ['moved'] },
    { given: { moved: null, bot: null }, notices: undefined },
  ])('has the notices $notices for $given', async ({ given, notices }) => {
    const { profile } = await snapshotOf({ profile: given })

    expect(profile?.notices).toEqual(notices)
  })

  it('sends people to the verified link before others', async () => {
    const fields = [
      { name: 'A', value: 'no link', verified_at: null },
      { name: 'B', value: '<a href="https://b.example">b</a>', verified_at: null },
      { name: 'C', value: '<a href="https://c.example">c</a>', verified_at: '2023-01-01T10:00:00.000+00:00' },
    ]

    expect((await snapshotOf({ profile: { fields } })).profile?.website).toBe('https://c.example/')
  })
})

describe('the posts of a Mastodon account', () => {
  it('carry what others did with them and the program they came from', async () => {
    const { posts, missing, source } = await snapshotOf({ statuses: [post(1, { application: { name: 'Crossposter', website: null } })] })

    expect(posts).toEqual([
      { publishedAt: daysAgo(1), url: expect.stringContaining(`/@riverbank/${idOf(1)}`), reactions: 9, replies: 0, reposts: 4, via: 'Crossposter' },
    ])
    expect(missing).toEqual([{ what: 'views', why: 'never' }])
    expect(source).toMatch(/\/@riverbank$/)
  })

  it.each([
    {
      why: 'a boost',
      status: { reblog: { id: '5', url: 'https://other.example/@jo/5' } },
      posts: [{ kind: 'repost', url: 'https://other.example/@jo/5' }],
      answers: 0,
    },
    { why: 'a thread of its own', status: { in_reply_to_id: '4', in_reply_to_account_id: ACCOUNT_ID }, posts: [{ reactions: 9 }], answers: 0 },
    { why: 'an answer', status: { in_reply_to_id: '4', in_reply_to_account_id: '222' }, posts: [], answers: 1 },
    { why: 'an answer to what is gone', status: { in_reply_to_id: '4', in_reply_to_account_id: null }, posts: [], answers: 1 },
    { why: 'for followers only', status: { visibility: 'private' }, posts: [], answers: 0 },
    { why: 'out of the public lists', status: { visibility: 'unlisted' }, posts: [{ reactions: 9 }], answers: 0 },
  ])('are told apart: $why', async ({ status, posts, answers }) => {
    const snapshot = await snapshotOf({ statuses: [post(1, status)] })

    expect(snapshot.posts).toMatchObject(posts)
    expect(snapshot.posts).toHaveLength(posts.length)
    expect(snapshot.answers).toHaveLength(answers)
  })

  it('say nothing of what others thought of a boost', async () => {
    const { posts } = await snapshotOf({ statuses: [post(1, { reblog: { id: '5', url: 'https://other.example/@jo/5' } })] })

    expect(Object.keys(posts[0] ?? {}).sort()).toEqual(['kind', 'publishedAt', 'url'])
  })

  it.each([
    { why: 'dated tomorrow', created_at: daysAgo(-1) },
    { why: 'without a date that can be read', created_at: 'yesterday' },
  ])('count as undated: $why', async ({ created_at }) => {
    const { posts, undated } = await snapshotOf({ statuses: [{ id: '7', created_at }, post(1)] })

    expect([posts.length, undated]).toEqual([1, 1])
  })

  it.each([
    { why: 'none', statuses: [], isUnlinked: false, posts: 0, truncated: false, pages: 1 },
    { why: 'one page', statuses: daily(39), isUnlinked: false, posts: 39, truncated: false, pages: 1 },
    { why: 'two pages', statuses: daily(45), isUnlinked: false, posts: 45, truncated: false, pages: 2 },
    { why: 'a full page and an empty one', statuses: daily(40), isUnlinked: false, posts: 40, truncated: false, pages: 2 },
    { why: 'no links to further pages', statuses: daily(45), isUnlinked: true, posts: 45, truncated: false, pages: 3 },
    { why: 'more than a hundred', statuses: daily(150), isUnlinked: false, posts: 100, truncated: true, pages: 3 },
    {
      why: 'older than a year on the first page',
      statuses: Array.from({ length: 60 }, (_, index) => post((index + 1) * 20)),
      isUnlinked: false,
      posts: 40,
      truncated: true,
      pages: 1,
    },
    {
      why: 'nothing but answers for five pages',
      statuses: Array.from({ length: 300 }, (_, index) =>
        post(1 + index / 10, { id: `a${index}`, in_reply_to_id: '4', in_reply_to_account_id: '222' }),
      ),
      isUnlinked: false,
      posts: 0,
      truncated: true,
      pages: 5,
    },
  ])('are read within bounds: $why', async ({ statuses, isUnlinked, posts, truncated, pages }) => {
    await withServer({ statuses, isUnlinked }, async ({ origin, calls }) => {
      const snapshot = snapshotIn(await readAt(origin))

      expect([snapshot.posts.length, snapshot.truncated]).toEqual([posts, truncated])
      expect(calls.filter(({ path }) => path.endsWith('/statuses'))).toHaveLength(pages)
    })
  })

  it('are each read once from a list that turns in a circle', async () => {
    const statuses = daily(40)
    const body = (origin: string) => statuses.map((status) => ({ ...status, account: { id: ACCOUNT_ID }, url: `${origin}/${status.id}` }))
    const circle = ({ path, origin }: ApiCall): ApiReply | undefined =>
      path.endsWith('/statuses') ? { headers: { link: `<${origin}${path}?max_id=1>; rel="next"` }, body: body(origin) } : undefined

    await withServer({ statuses, instead: circle }, async ({ origin, calls }) => {
      const { posts, truncated } = snapshotIn(await readAt(origin))

      expect([posts.length, truncated]).toEqual([40, true])
      expect(calls.filter(({ path }) => path.endsWith('/statuses'))).toHaveLength(2)
    })
  })

  it('stay when a later page fails, as the newest of more', async () => {
    const failing = ({ query }: ApiCall): ApiReply | undefined => (query.has('max_id') ? { status: 503, body: { error: 'down' } } : undefined)

    const { posts, truncated } = await snapshotOf({ statuses: daily(60), instead: failing })

    expect([posts.length, truncated]).toEqual([40, true])
  })

  it('are not called silent where the server counts some and shows none', async () => {
    expect(await outcomeOf({ profile: { statuses_count: 12 } })).toEqual({ kind: 'absent', status: 'private', detail: 'posts-not-public' })
  })
})

describe('what others say below the posts of a Mastodon account', () => {
  const asked = from('8', { created_at: daysAgo(1.5), in_reply_to_id: idOf(2), in_reply_to_account_id: ACCOUNT_ID, content: '<p>What time?</p>' })
  const answer = from('9', { created_at: daysAgo(1.25), in_reply_to_id: '8', in_reply_to_account_id: '222', account: { id: ACCOUNT_ID } })
  const statuses = [post(2, { replies_count: 1 })]

  it.each([
    { why: 'answered', thread: [asked, answer], incoming: [{ isQuestion: true, answeredAt: daysAgo(1.25) }] },
    { why: 'not answered', thread: [asked], incoming: [{ isQuestion: true }] },
    {
      why: 'answered below what a third person said',
      thread: [
        asked,
        from('10', { created_at: daysAgo(1.4), in_reply_to_id: '8', in_reply_to_account_id: '222' }),
        { ...answer, in_reply_to_id: '10' },
      ],
      incoming: [{ isQuestion: true, answeredAt: daysAgo(1.25) }],
    },
    {
      why: 'among others, not to the account',
      thread: [from('10', { created_at: daysAgo(1), in_reply_to_id: '3', in_reply_to_account_id: '333' })],
      incoming: [],
    },
    { why: 'the account speaking to itself', thread: [{ ...answer, in_reply_to_id: idOf(2), in_reply_to_account_id: ACCOUNT_ID }], incoming: [] },
    { why: 'later than the observation', thread: [{ ...asked, created_at: daysAgo(-1) }], incoming: [] },
    { why: 'no question', thread: [{ ...asked, content: '<p>Well done</p>' }], incoming: [{ isQuestion: false }] },
  ])('is told: $why', async ({ thread, incoming }) => {
    const snapshot = await snapshotOf({ statuses, threads: { [idOf(2)]: thread } })

    expect(snapshot.incoming).toHaveLength(incoming.length)
    expect(snapshot.incoming).toMatchObject(incoming)
    expect(snapshot.incoming?.map(({ answeredAt }) => answeredAt)).toEqual(
      incoming.map((each) => ('answeredAt' in each ? each.answeredAt : undefined)),
    )
    expect(snapshot.incomingSince).toBe(daysAgo(2))
  })

  const question = (n: number, more: object = {}) =>
    from(`q${n}`, { created_at: daysAgo(1.5), in_reply_to_id: idOf(2), in_reply_to_account_id: ACCOUNT_ID, content: '<p>What time?</p>', ...more })
  const questions = (count: number, more: object = {}) => Array.from({ length: count }, (_, n) => question(n, more))

  it.each([
    { why: 'fewer came than it counts', replies: 75, thread: questions(60, { replies_count: 0 }), heard: 60, isWhole: false },
    { why: 'as many as it counts', replies: 60, thread: questions(60, { replies_count: 0 }), heard: 60, isWhole: true },
    { why: 'answers below one of them did not come', replies: 2, thread: [question(1, { replies_count: 1 }), question(2)], heard: 1, isWhole: false },
    {
      why: 'an answer may stand deeper',
      replies: 1,
      thread: [question(1), from('r', { created_at: daysAgo(1), in_reply_to_id: 'q1', in_reply_to_account_id: '222', replies_count: 1 })],
      heard: 0,
      isWhole: false,
    },
    { why: 'as many as any thread shows, of a server that does not count', replies: undefined, thread: questions(60), heard: 0, isWhole: false },
    { why: 'fewer than that', replies: undefined, thread: questions(59), heard: 59, isWhole: true },
  ])('is said to be cut, or not: $why', async ({ replies, thread, heard, isWhole }) => {
    const { incoming, missing } = await snapshotOf({ statuses: [post(2, { replies_count: replies })], threads: { [idOf(2)]: thread } })

    expect(incoming).toHaveLength(heard)
    expect(missing?.some(({ what, why }) => what === 'incoming' && why === 'budget')).toBe(!isWhole)
  })

  it('is asked below the ten newest posts with replies, and said to be cut', async () => {
    const many = Array.from({ length: 12 }, (_, index) => post(index + 1, { replies_count: 1 }))
    const threads = Object.fromEntries(many.map(({ id }) => [id, []]))

    const { incoming, incomingSince, missing } = await snapshotOf({ statuses: many, threads })

    expect([incoming, incomingSince]).toEqual([[], daysAgo(10)])
    expect(missing).toContainEqual({ what: 'incoming', why: 'budget' })
  })

  it('is unknown where no thread could be read, and known where some could', async () => {
    const failing =
      (id: string) =>
      ({ path }: ApiCall): ApiReply | undefined =>
        path.includes(`${id}/context`) ? { status: 500, body: { error: 'broken' } } : undefined
    const two = [...statuses, post(3, { replies_count: 1 })]

    const none = await snapshotOf({ statuses, instead: failing(idOf(2)) })
    const some = await snapshotOf({ statuses: two, threads: { [idOf(2)]: [asked] }, instead: failing(idOf(3)) })

    expect([none.incoming, none.missing?.at(-1)]).toEqual([undefined, { what: 'incoming', why: 'failed' }])
    expect([some.incoming?.length, some.missing?.at(-1)]).toEqual([1, { what: 'incoming', why: 'failed' }])
  })

  it('is passed over where the post is gone since', async () => {
    const { incoming, missing } = await snapshotOf({ statuses })

    expect([incoming, missing]).toEqual([[], [{ what: 'views', why: 'never' }]])
  })
})

const everywhere = (reply: ApiReply) => () => reply
const token = (accessToken: string, server: string): Credential => ({ secrets: { accessToken, server } })

describe('a Mastodon account that cannot be read', () => {
  it.each([
    {
      why: 'suspended, as of late',
      fake: { profile: { suspended: true } },
      outcome: { kind: 'absent', status: 'suspended', detail: 'account-suspended' },
    },
    {
      why: 'suspended, on old servers',
      fake: { instead: everywhere({ status: 410, body: { error: 'Record not found' } }) },
      outcome: { kind: 'absent', status: 'suspended', detail: 'account-suspended' },
    },
    {
      why: 'a server for members',
      fake: { token: 'secret' },
      outcome: { kind: 'cannot-tell', status: 'credential-missing', detail: 'login-required' },
    },
    {
      why: 'a token it does not know',
      fake: { token: 'secret' },
      credential: token('other', 'social.example'),
      outcome: { kind: 'cannot-tell', status: 'credential-rejected', detail: 'token-rejected' },
    },
    {
      why: 'a token without the right',
      fake: { instead: everywhere({ status: 403, body: { error: 'This action is outside the authorized scopes' } }) },
      credential: token('secret', 'social.example'),
      outcome: { kind: 'cannot-tell', status: 'credential-rejected', detail: 'permission-missing' },
    },
    {
      why: 'refused to strangers',
      fake: { instead: everywhere({ status: 403, body: { error: 'Forbidden' } }) },
      outcome: { kind: 'cannot-tell', status: 'credential-missing', detail: 'login-required' },
    },
    {
      why: 'too many requests, until five minutes later',
      fake: { limit: 0, resetAt: '2024-06-01T12:05:00.000000Z' },
      outcome: { kind: 'cannot-tell', status: 'rate-limited', detail: 'http-429', retryAfterSeconds: 300 },
    },
    {
      why: 'too many requests, with a moment nobody can read',
      fake: { limit: 0, resetAt: 'soon' },
      outcome: { kind: 'cannot-tell', status: 'rate-limited', detail: 'http-429' },
    },
    {
      why: 'down',
      fake: { instead: everywhere({ status: 503, body: { error: 'There was a temporary problem serving your request, please try again' } }) },
      outcome: { kind: 'cannot-tell', status: 'unreachable', detail: 'http-503' },
    },
    {
      why: 'a page of a gateway',
      fake: { instead: everywhere({ status: 502, html: '<h1>Bad gateway</h1>' }) },
      outcome: { kind: 'cannot-tell', status: 'unreachable', detail: 'http-502' },
    },
    {
      why: 'an account without an id',
      fake: { instead: everywhere({ body: { username: 'riverbank' } }) },
      outcome: { kind: 'cannot-tell', status: 'unreachable', detail: 'shape-changed', where: expect.stringMatching(/^\/.*#/) },
    },
    {
      why: 'a list in another shape',
      fake: { instead: ({ path }: ApiCall) => (path.endsWith('/statuses') ? { body: { items: [] } } : undefined) },
      outcome: { kind: 'cannot-tell', status: 'unreachable', detail: 'shape-changed', where: expect.stringMatching(/^\/.*#/) },
    },
  ] as readonly { why: string; fake: FakeServer; credential?: Credential; outcome: ReadOutcome }[])(
    'is told why: $why',
    async ({ fake, credential, outcome }) => {
      expect(await outcomeOf(fake, credential)).toEqual(outcome)
    },
  )

  it('is read all the same once a busy server has breath again', async () => {
    const busy = ({ before }: ApiCall): ApiReply | undefined => (before === 0 ? { status: 429, body: { error: 'Too many requests' } } : undefined)

    expect((await snapshotOf({ statuses: daily(2), instead: busy })).posts).toHaveLength(2)
  })

  it('is read with what the platform may add to its answers', async () => {
    const { posts } = await snapshotOf({ statuses: [post(1, { quote_approval: { automatic: [] } })], profile: { feature_approval: {} } })

    expect(posts).toHaveLength(1)
  })
})

describe('a Mastodon account with an address of its own domain', () => {
  const sited = async <T>(accountsAt: string | undefined, act: (site: ApiServer) => Promise<T>): Promise<T> => {
    const site = await startSite(accountsAt)
    try {
      return await act(site)
    } finally {
      await site.close()
    }
  }

  it('is read at the server that WebFinger names', () =>
    withServer({ statuses: daily(2) }, (server) =>
      sited(server.origin, async (site) => {
        const { posts } = snapshotIn(await readAt(site.origin))

        expect(posts).toHaveLength(2)
        expect(site.calls.map(({ path }) => path)).toEqual(['/api/v1/accounts/lookup', '/.well-known/webfinger'])
        expect(site.calls[1]?.query.get('resource')).toBe(`acct:${REFERENCE}`)
      }),
    ))

  it.each([
    { why: 'in the subject', told: { subject: 'acct:realbob@127.0.0.1', self: '/users/7' } },
    { why: 'in the link to itself, where the subject is the address that was asked for', told: { self: '/users/realbob' } },
    { why: 'in the subject, where nothing else names it', told: { subject: 'acct:realbob@example.org', self: '/ap/users/7' } },
    { why: 'in the link to its page', told: { self: '/@realbob' } },
    { why: 'in the link to itself rather than in a subject elsewhere', told: { subject: 'acct:alice@example.org', self: '/users/realbob/' } },
  ])('is asked for by the name it has there: $why', async ({ told }) => {
    const server = await startMastodon({ user: 'realbob', statuses: daily(1), profile: { uri: null } })
    const site = await startSite(server.origin, told)

    const outcome = await readAt(site.origin)
    await Promise.all([server.close(), site.close()])

    expect(snapshotIn(outcome).posts).toHaveLength(1)
    expect(server.calls[0]?.query.get('acct')).toBe('realbob')
  })

  it('is not mistaken for an account of the same name that is not the one WebFinger leads to', async () => {
    const server = await startMastodon({ statuses: daily(1) })
    const site = await startSite(server.origin, { self: '/ap/users/7' })

    const outcome = await readAt(site.origin)
    await Promise.all([server.close(), site.close()])

    expect(outcome).toEqual({ kind: 'cannot-tell', status: 'unsupported', detail: 'fediverse-server-not-found' })
  })

  it.each([
    { why: 'nothing there knows of it', accountsAt: undefined, detail: 'fediverse-server-not-found', status: 'unsupported' },
    { why: 'its server is named by a name that is no address', accountsAt: 'social', detail: 'fediverse-server-not-found', status: 'unsupported' },
    {
      why: 'its server would be asked in another way',
      accountsAt: 'https://127.0.0.1:1',
      detail: 'fediverse-server-not-found',
      status: 'unsupported',
    },
    { why: 'its server lies in a private network', accountsAt: 'http://10.0.0.1', detail: 'address-not-public', status: 'blocked-address' },
  ])('cannot be told where $why', ({ accountsAt, detail, status }) =>
    sited(accountsAt, async ({ origin }) => {
      expect(await readAt(origin)).toEqual({ kind: 'cannot-tell', status, detail })
    }),
  )

  it('cannot be told where its server speaks another language', () =>
    sited(undefined, (other) =>
      sited(other.origin, async ({ origin }) => {
        expect(await readAt(origin)).toEqual({ kind: 'cannot-tell', status: 'unsupported', detail: 'fediverse-server-unknown-kind' })
      }),
    ))

  it('names itself to no address that is not public, whoever typed it', async () => {
    const reader = mastodonReader({ fetcher })

    const outcome = await readAs(reader, account('riverbank@10.0.0.10'), { observedAt: OBSERVED_AT })

    expect(outcome).toEqual({ kind: 'cannot-tell', status: 'blocked-address', detail: 'address-not-public' })
  })
})

describe('a token of a Mastodon server', () => {
  it('opens what is shown to members only', () =>
    withServer({ token: 'secret', statuses: daily(2) }, async ({ origin }) => {
      expect(snapshotIn(await readAt(origin, { credential: token('secret', 'https://social.example/') })).posts).toHaveLength(2)
    }))

  it.each(['elsewhere.example', '', 'social.example.org', 'social.example:8443', 'no server'])('given out by "%s" is shown to no other', (server) =>
    withServer({ statuses: daily(2) }, async ({ origin, calls }) => {
      await readAt(origin, { credential: token('secret', server) })

      expect(calls.length).toBeGreaterThan(1)
      expect(calls.map(({ headers }) => headers.authorization)).toEqual(calls.map(() => undefined))
    }),
  )

  it('stays with the server it is of when WebFinger leads to another', async () => {
    const server = await startMastodon({ statuses: daily(2) })
    const site = await startSite(server.origin)

    await readAt(site.origin, { credential: token('secret', 'social.example') })
    await Promise.all([server.close(), site.close()])

    expect(site.calls.every(({ headers }) => headers.authorization === 'Bearer secret')).toBe(true)
    expect(server.calls.length).toBeGreaterThan(1)
    expect(server.calls.every(({ headers }) => headers.authorization === undefined)).toBe(true)
  })

  it('stays with its port when WebFinger leads to another of the same host', async () => {
    const server = await startMastodon({ statuses: daily(2) })
    const site = await startSite(server.origin)

    await readAt(site.origin, { credential: token('secret', '127.0.0.1') })
    await Promise.all([server.close(), site.close()])

    expect(server.calls.length).toBeGreaterThan(1)
    expect(server.calls.every(({ headers }) => headers.authorization === undefined)).toBe(true)
  })

  it.each([
    ['social.example', 'https://social.example', true],
    [' https://Social.Example:443/@riverbank ', 'https://social.example', true],
    ['social.example:8443', 'https://social.example:8443', true],
    ['social.example', 'https://social.example:8443', false],
    ['social.example', 'http://social.example', false],
    ['www.social.example', 'https://social.example', false],
    ['ftp://social.example', 'https://social.example', false],
  ])('given out by "%s" is shown to %s: %s', (server, origin, isShown) => {
    expect(tokenFor(origin, token('secret', server))).toBe(isShown ? 'secret' : undefined)
  })
})

describe('what the Mastodon reader says of itself', () => {
  it('holds: it takes no more requests than that', () =>
    sitedFull(async (calls) => {
      expect(calls()).toBe(mastodonReader({ fetcher }).capabilities.mostCalls)
    }))
})

/** The most that can happen: an address of its own domain, five pages, more threads than are read. */
const sitedFull = async (act: (calls: () => number) => Promise<void>): Promise<void> => {
  const posts = Array.from({ length: 12 }, (_, index) => post(index + 1, { replies_count: 1 }))
  const answers = Array.from({ length: 300 }, (_, index) =>
    post(13 + index / 10, { id: `a${index}`, in_reply_to_id: '4', in_reply_to_account_id: '222' }),
  )
  const server = await startMastodon({ statuses: [...posts, ...answers] })
  const site = await startSite(server.origin)
  await readAt(site.origin)
  await Promise.all([server.close(), site.close()])
  await act(() => server.calls.length + site.calls.length)
}
