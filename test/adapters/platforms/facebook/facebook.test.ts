import { afterAll, describe, expect, it } from '@jest/globals'
import { facebookReader } from '../../../../adapters/platforms/facebook/index.ts'
import { networksFrom } from '../../../../adapters/shared/address-guard.ts'
import { politeFetcher } from '../../../../adapters/shared/polite-fetch.ts'
import type { Credential } from '../../../../domain/audit/connection.ts'
import type { ReadOutcome } from '../../../../domain/audit/snapshot.ts'
import type { SnapshotReader } from '../../../../domain/ports.ts'
import { describeSnapshotReader, OBSERVED_AT } from '../../../contracts/snapshot-reader.ts'
import { type FakeFacebook, type FakePage, type FakePost, startFacebook } from '../../../support/fakes/facebook.ts'
import { APP_SECRET, type GraphCall, type GraphReply, refusal, TOKEN } from '../../../support/fakes/graph.ts'

const loopback = networksFrom(['127.0.0.1'])
if (!loopback.ok) throw new Error('127.0.0.1 is an address')
const fetcher = politeFetcher({ allow: loopback.networks, sleep: async () => {}, random: () => 0 })
afterAll(() => fetcher.close())

const CREDENTIAL: Credential = { secrets: { accessToken: TOKEN } }
const WITH_APP_SECRET: Credential = { secrets: { accessToken: TOKEN, appSecret: APP_SECRET } }

const MS_PER_DAY = 86_400_000
/** So many days before the observation, as the platform writes a time. */
const ago = (days: number): string => new Date(Date.parse(OBSERVED_AT) - days * MS_PER_DAY).toISOString().replace(/\.\d+Z$/, '+0000')
const instant = (days: number): string => new Date(Date.parse(OBSERVED_AT) - days * MS_PER_DAY).toISOString()

const post = (n: number, days: number, more: object = {}): FakePost => ({
  id: `1001_${n}`,
  created_time: ago(days),
  permalink_url: `https://www.facebook.com/1001/posts/${n}`,
  is_published: true,
  from: { id: '1001', name: 'Riverbank Trust' },
  comments: { data: [], summary: { total_count: 0 } },
  reactions: { data: [], summary: { total_count: 0 } },
  ...more,
})
const posts = (count: number): FakePost[] => Array.from({ length: count }, (_, n) => post(n, n + 1))
const PROFILE = {
  about: 'Looking after our river since 1998.',
  link: 'https://www.facebook.com/riverbanktrust?ref=x',
  website: 'www.riverbank.example, https://shop.example',
  fan_count: 4120,
  followers_count: 4388,
  is_published: true,
  is_unclaimed: false,
  picture: { data: { is_silhouette: false } },
}
const page = (more: Partial<FakePage> = {}): FakePage => ({ id: '1001', username: 'riverbanktrust', profile: PROFILE, posts: posts(3), ...more })

type Read = { readonly outcome: ReadOutcome; readonly asked: readonly string[] }
const reading = async (fake: FakeFacebook, credential = CREDENTIAL, reference = 'riverbanktrust'): Promise<Read> => {
  const server = await startFacebook(fake)
  try {
    const context = { signal: new AbortController().signal, observedAt: OBSERVED_AT, credential }
    const outcome = await facebookReader({ fetcher, bases: { facebook: server.base } }).read({ platform: 'facebook', reference }, context)
    return { outcome, asked: server.asked }
  } finally {
    await server.close()
  }
}
const snapshotOf = ({ outcome }: Read) => {
  if (outcome.kind !== 'read') throw new Error(`not read: ${outcome.status} ${outcome.detail}`)
  return outcome.snapshot
}
const read = async (fake: FakeFacebook, credential?: Credential) => snapshotOf(await reading(fake, credential))
const missing = (snapshot: ReturnType<typeof snapshotOf>) => Object.fromEntries((snapshot.missing ?? []).map(({ what, why }) => [what, why]))
const callsTo = (asked: readonly string[], path: string) => asked.filter((address) => new URL(address).pathname.endsWith(path))

describeSnapshotReader('the facebook reader', async () => {
  const server = await startFacebook({ page: page() })
  const reader = facebookReader({ fetcher, bases: { facebook: server.base } })
  const withCredential: SnapshotReader = {
    capabilities: reader.capabilities,
    read: (account, context) => reader.read(account, { ...context, credential: CREDENTIAL }),
  }
  const account = (reference: string) => ({ platform: 'facebook' as const, reference })
  return { reader: withCredential, ordinary: account('riverbanktrust'), absent: account('nobodyhere'), stuck: account('stuck'), close: server.close }
})

describe('a page read with its own token', () => {
  it('tells how it presents itself', async () => {
    const snapshot = await read({ page: page() })

    expect(snapshot).toMatchObject({ title: 'Riverbank Trust', source: 'https://www.facebook.com/riverbanktrust' })
    expect(snapshot.profile).toEqual({
      name: 'Riverbank Trust',
      description: PROFILE.about,
      website: 'https://www.riverbank.example/',
      followers: 4388,
      picture: 'own',
    })
  })

  it('tells of a neglected page what is not there by leaving it out', async () => {
    const profile = {
      is_published: false,
      is_unclaimed: true,
      is_permanently_closed: true,
      website: 'n/a',
      about: ' ',
      picture: { data: { is_silhouette: true } },
    }

    const snapshot = await read({ page: page({ profile, posts: [] }) })

    expect(snapshot.profile).toEqual({ name: 'Riverbank Trust', picture: 'default', notices: ['closed', 'unclaimed', 'unpublished'] })
    expect(snapshot).toMatchObject({ source: 'https://www.facebook.com/1001', posts: [], truncated: false, undated: 0 })
    expect(missing(snapshot)['followers']).toBe('failed')
  })

  it('sorts posts that come ranked, with their figures and the program they were published with', async () => {
    const ranked = [
      post(2, 30, { reactions: { summary: { total_count: 25 } }, comments: { summary: { total_count: 2 } }, shares: { count: 3 } }),
      post(3, 400),
      post(1, 10, { application: { id: '777', name: 'ExamplePlanner' } }),
    ]

    const snapshot = await read({ page: page({ posts: ranked, comments: { '1001_2': [] } }) })

    expect(snapshot.posts).toEqual([
      { publishedAt: instant(400), url: 'https://www.facebook.com/1001/posts/3', reactions: 0, replies: 0, reposts: 0 },
      { publishedAt: instant(30), url: 'https://www.facebook.com/1001/posts/2', reactions: 25, replies: 2, reposts: 3 },
      { publishedAt: instant(10), url: 'https://www.facebook.com/1001/posts/1', reactions: 0, replies: 0, reposts: 0, via: 'ExamplePlanner' },
    ])
  })

  it.each<readonly [why: string, posts: readonly FakePost[], kept: number, undated: number]>([
    ['what somebody else wrote is none of its posts', [post(1, 1), post(2, 2, { from: { id: '9' } })], 1, 0],
    ['a planned post is not published', [post(1, 1), post(2, 2, { is_published: false })], 1, 0],
    ['a post dated after the observation is not published yet', [post(1, 1), post(2, -1)], 1, 1],
    ['a post without a date is counted as such', [post(1, 1), { id: '1001_2' }, post(3, 1, { created_time: 'yesterday' })], 1, 2],
    ['a number put otherwise is unknown', [post(1, 1, { shares: { count: 'many' }, reactions: {} })], 1, 0],
  ])('%s', async (_why, given, kept, undated) => {
    const snapshot = await read({ page: page({ posts: given }) })

    expect({ kept: snapshot.posts.length, undated: snapshot.undated }).toEqual({ kept, undated })
  })

  it('tells views where the token was given the right to them', async () => {
    const viewed = post(1, 1, { insights: { data: [{ name: 'post_media_view', values: [{ value: 420 }] }] } })

    const granted = await read({ page: page({ posts: [viewed] }) }, { ...CREDENTIAL, scopes: ['read_insights'] })
    const others = await read({ page: page({ posts: [viewed] }) })

    expect([granted.posts[0]?.views, missing(granted)['views']]).toEqual([420, undefined])
    expect([others.posts[0]?.views, missing(others)['views']]).toEqual([undefined, 'permission'])
  })

  it('says that views failed to come where no post has any', async () => {
    const viewed = post(1, 1, { insights: { data: [{ name: 'post_media_view', values: [{ value: 420 }] }] } })
    const mayTellViews = { ...CREDENTIAL, scopes: ['read_insights'] }

    const some = await read({ page: page({ posts: [viewed, post(2, 2)] }) }, mayTellViews)
    const none = await read({ page: page({ posts: [post(1, 1), post(2, 2)] }) }, mayTellViews)

    expect([missing(some)['views'], missing(none)['views']]).toEqual([undefined, 'failed'])
  })
})

describe('sets of fields', () => {
  const counted = {
    ...post(1, 1, { reactions: { summary: { total_count: 25 } }, comments: { summary: { total_count: 2 } }, application: { name: 'Planner' } }),
  }
  const bare = { publishedAt: instant(1), url: 'https://www.facebook.com/1001/posts/1' }

  it.each<readonly [why: string, fake: Partial<FakeFacebook>, post: object, lost: Readonly<Record<string, string>>]>([
    ['all is told', {}, { ...bare, reactions: 25, replies: 2, reposts: 0, via: 'Planner' }, {}],
    ['comments need a right', { forbidden: ['comments'] }, { ...bare, reactions: 25, reposts: 0, via: 'Planner' }, { incoming: 'permission' }],
    [
      'reactions need it too',
      { forbidden: ['comments', 'reactions'] },
      bare,
      { incoming: 'permission', reactions: 'permission', 'posting-app': 'permission' },
    ],
    ['a field is not known any more', { retired: ['application'] }, bare, { incoming: 'failed', reactions: 'failed', 'posting-app': 'failed' }],
  ])('are given up step by step: %s', async (_why, fake, expected, lost) => {
    const snapshot = await read({ page: page({ posts: [counted], comments: { '1001_1': [] } }), ...fake })

    expect(snapshot.posts).toEqual([expected])
    expect(missing(snapshot)).toEqual({ 'created-at': 'never', views: 'permission', ...lost })
  })

  it('a metric that is gone takes only the views with it', async () => {
    const { outcome } = await reading({ page: page(), retired: ['insights'] }, { ...CREDENTIAL, scopes: ['read_insights'] })

    expect(missing(snapshotOf({ outcome, asked: [] }))).toEqual({ 'created-at': 'never', views: 'failed' })
  })

  it('of a page whose fields are not open only the name is told', async () => {
    const snapshot = await read({ page: page(), retired: ['followers_count'] })

    expect(snapshot.profile).toEqual({ name: 'Riverbank Trust' })
    expect(missing(snapshot)).toMatchObject({ profile: 'permission', followers: 'permission' })
  })

  it('half as many at once are asked where it is too much, and nothing is given up for it', async () => {
    const { outcome, asked } = await reading({ page: page({ posts: posts(60) }), tooMuchFrom: 51 })

    expect(snapshotOf({ outcome, asked }).posts).toHaveLength(60)
    expect(missing(snapshotOf({ outcome, asked }))).toEqual({ 'created-at': 'never', views: 'permission' })
  })

  it('what stays too much is no silent page', async () => {
    const { outcome } = await reading({ page: page(), tooMuchFrom: 1 })

    expect(outcome).toEqual({ kind: 'cannot-tell', status: 'unreachable', detail: 'platform-fault' })
  })
})

describe('pages of posts', () => {
  /** A page of posts in the place of the one that begins at `at`; the list goes on at `next`. */
  const pageAt =
    (replaced: Readonly<Record<string, { readonly data?: readonly object[]; readonly next: string }>>) =>
    ({ path, query, base }: GraphCall): GraphReply | undefined => {
      const { data = [], next } = replaced[query.get('after') ?? 'start'] ?? {}
      if (next === undefined || !path.endsWith('/published_posts')) return undefined
      return { body: { data, paging: { cursors: { after: next }, next: `${base}${path}?access_token=${TOKEN}&after=${next}` } } }
    }
  const refusing =
    (after: string | null, reply: GraphReply) =>
    ({ path, query }: GraphCall): GraphReply | undefined =>
      path.endsWith('/published_posts') && query.get('after') === after ? reply : undefined
  const ten = { pageSize: 10 }

  it.each<readonly [why: string, fake: Partial<FakeFacebook>, posts: number, truncated: boolean, calls: number]>([
    ['end at the last one', ten, 25, false, 3],
    ['end after five', { pageSize: 3 }, 5 * 3, true, 5],
    ['go on after one without posts', { ...ten, instead: pageAt({ c10: { next: 'c20' } }) }, 10 + 5, false, 3],
    ['end at a second one without posts in a row', { ...ten, instead: pageAt({ c10: { next: 'c11' }, c11: { next: 'c12' } }) }, 10, true, 3],
    ['end at one that brings nothing new', { ...ten, instead: pageAt({ c10: { data: posts(10), next: 'c20' } }) }, 10, true, 2],
    ['end when the allowance is used up', { ...ten, headers: { 'x-app-usage': '{"call_count":100}' } }, 10, true, 1],
    ['end, with what is there, at one that fails', { ...ten, instead: refusing('c10', refusal({ code: 2 })) }, 10, true, 2],
  ])('%s', async (_why, fake, expected, truncated, calls) => {
    const { outcome, asked } = await reading({ page: page({ posts: posts(25) }), ...fake })

    const snapshot = snapshotOf({ outcome, asked })
    expect({ posts: snapshot.posts.length, truncated: snapshot.truncated, calls: callsTo(asked, '/published_posts').length }).toEqual({
      posts: expected,
      truncated,
      calls,
    })
  })

  it('keep the newest hundred posts', async () => {
    const snapshot = await read({ page: page({ posts: posts(130) }), pageSize: 60 })

    expect(snapshot.posts.length).toBe(100)
    expect([snapshot.posts[0]?.publishedAt, snapshot.posts.at(-1)?.publishedAt, snapshot.truncated]).toEqual([instant(100), instant(1), true])
  })

  it('go on after an old post and end after a page of nothing else, which is kept: it tells since when a page is silent', async () => {
    const given = [post(1, 500), post(2, 20), post(3, 600), post(4, 700), post(5, 800)]

    const { outcome, asked } = await reading({ page: page({ posts: given }), pageSize: 2 })

    expect(snapshotOf({ outcome, asked }).posts.map(({ publishedAt }) => publishedAt)).toEqual([700, 600, 500, 20].map(instant))
    expect(snapshotOf({ outcome, asked }).truncated).toBe(true)
  })

  it('that fail before any post was seen are no silent page', async () => {
    const instead = (call: GraphCall) => pageAt({ start: { next: 'c1' } })(call) ?? refusing('c1', refusal({ code: 2 }))(call)

    const { outcome } = await reading({ page: page(), instead })

    expect(outcome).toEqual({ kind: 'cannot-tell', status: 'unreachable', detail: 'platform-fault' })
  })
})

describe('what others write to a page', () => {
  const OWN = { id: '1001', name: 'Riverbank Trust' }
  const commented = (n: number, days: number) => post(n, days, { comments: { summary: { total_count: 1 } } })
  const comment = (n: number, days: number, more: object = {}) => ({
    id: `1_${n}`,
    created_time: ago(days),
    message: 'Is there parking?',
    permalink_url: `https://www.facebook.com/1001/posts/1/?comment_id=${n}`,
    ...more,
  })
  const reply = (days: number, from?: object) => ({ id: `r${days}`, created_time: ago(days), ...(from ? { from } : {}) })
  const heardWith = (comments: readonly object[], more: Partial<FakePage> = {}) =>
    read({ page: page({ posts: [commented(1, 20)], comments: { '1001_1': comments }, ...more }) })
  const item = (n: number, days: number) => ({ at: instant(days), url: `https://www.facebook.com/1001/posts/1/?comment_id=${n}`, isQuestion: true })

  it.each<readonly [why: string, comment: object, incoming: readonly object[], answers: readonly number[]]>([
    ['is answered by the page', comment(1, 9, { comments: { data: [reply(8, OWN)] } }), [{ ...item(1, 9), answeredAt: instant(8) }], [8]],
    [
      'is answered when the page first did',
      comment(1, 9, { comments: { data: [reply(5, OWN), reply(7, OWN)] } }),
      [{ ...item(1, 9), answeredAt: instant(7) }],
      [7, 5],
    ],
    ['is not answered by a reader', comment(1, 9, { comments: { data: [reply(8)] } }), [item(1, 9)], []],
    ['is not answered beforehand', comment(1, 9, { comments: { data: [reply(10, OWN)] } }), [item(1, 9)], []],
    ['is no question without its mark', comment(1, 9, { message: 'Well done' }), [{ ...item(1, 9), isQuestion: false }], []],
    ['is nothing when the page wrote it', comment(1, 9, { from: OWN }), [], []],
    ['is nothing when the page has hidden it', comment(1, 9, { is_hidden: true }), [], []],
    ['is nothing when it has no date', comment(1, 9, { created_time: undefined }), [], []],
    ['is nothing when it came after the observation', comment(1, -1), [], []],
    [
      'is left open when its answers were cut',
      comment(1, 9, { comments: { data: [reply(8)], paging: { cursors: { after: 'x' }, next: 'https://graph.example/?after=x' } } }),
      [],
      [],
    ],
  ])('%s', async (_why, given, incoming, answers) => {
    const snapshot = await heardWith([given])

    expect({ incoming: snapshot.incoming, answers: snapshot.answers }).toEqual({ incoming, answers: answers.map(instant) })
    expect(snapshot.incomingSince).toBe(instant(365))
  })

  it('on the page itself counts as well, the newest first', async () => {
    const visitors = [{ id: '1001_2500', created_time: ago(3), message: 'Do you run school visits?', comments: { data: [reply(2, OWN)] } }]

    const snapshot = await heardWith([comment(1, 9)], { visitorPosts: visitors })

    expect(snapshot.incoming).toEqual([{ at: instant(3), isQuestion: true, answeredAt: instant(2) }, item(1, 9)])
  })

  it.each<readonly [why: string, fake: Partial<FakeFacebook>, expected: string | undefined]>([
    ['to whoever holds no token of the page', { owner: 'app' }, 'permission'],
    [
      'without the right to read comments',
      { instead: ({ path }) => (path.endsWith('/comments') ? refusal({ code: 200 }) : undefined) },
      'permission',
    ],
    ['when the allowance is nearly used up', { headers: { 'x-business-use-case-usage': '{"1001":[{"type":"pages","total_time":80}]}' } }, 'budget'],
    ['when it has just run out', { instead: ({ path }) => (path.endsWith('/comments') ? refusal({ code: 32 }) : undefined) }, 'budget'],
    ['when the platform fails', { instead: ({ path }) => (path.endsWith('/comments') ? { body: 'Sorry', status: 400 } : undefined) }, 'failed'],
  ])('is not told %s', async (_why, fake, expected) => {
    const snapshot = await read({ page: page({ posts: [commented(1, 20)], comments: { '1001_1': [] } }), ...fake })

    expect({ incoming: snapshot.incoming, why: missing(snapshot)['incoming'] }).toEqual({ incoming: undefined, why: expected })
    expect(snapshot.posts).toHaveLength(1)
  })

  it('is told without the posts of visitors where those cannot be read', async () => {
    const given = page({ posts: [commented(1, 20)], comments: { '1001_1': [comment(1, 9)] } })

    expect((await read({ page: given, forbidden: ['visitor_posts'] })).incoming).toEqual([item(1, 9)])
  })

  it('passes over a post that is gone', async () => {
    const snapshot = await read({ page: page({ posts: [commented(2, 10), commented(1, 20)], comments: { '1001_1': [comment(1, 9)] } }) })

    expect(snapshot.incoming).toEqual([item(1, 9)])
  })

  it('is known since the last of the ten posts that were asked', async () => {
    const given = Array.from({ length: 12 }, (_, n) => commented(n, n + 1))
    const comments = Object.fromEntries(given.map(({ id }, n) => [id, [comment(n, n + 0.5)]]))

    const { outcome, asked } = await reading({ page: page({ posts: given, comments }) })

    const snapshot = snapshotOf({ outcome, asked })
    expect({ asked: callsTo(asked, '/comments').length, since: snapshot.incomingSince, items: snapshot.incoming?.length }).toEqual({
      asked: 10,
      since: instant(10),
      items: 10,
    })
    expect(missing(snapshot)['incoming']).toBe('budget')
  })

  it('is known since the oldest comment of a list that was cut', async () => {
    const snapshot = await heardWith(Array.from({ length: 60 }, (_, n) => comment(n, (n + 1) / 10)))

    expect({ since: snapshot.incomingSince, items: snapshot.incoming?.length }).toEqual({ since: instant(5), items: 50 })
  })

  it('is known since the oldest post that was read', async () => {
    const snapshot = await read({ page: page({ posts: posts(130) }) })

    expect(snapshot.incomingSince).toBe(instant(100))
  })
})

describe('a reading that comes to nothing', () => {
  const everywhere = (reply: GraphReply) => ({ instead: () => reply })
  const rejected = (detail: string) => ({ kind: 'cannot-tell', status: 'credential-rejected', detail })
  const unreachable = (detail: string) => ({ kind: 'cannot-tell', status: 'unreachable', detail })

  it.each<
    readonly [why: string, fake: Partial<FakeFacebook>, outcome: object, by?: { readonly credential?: Credential; readonly reference?: string }]
  >([
    ['another token', {}, rejected('token-rejected'), { credential: { secrets: { accessToken: 'EAAGother' } } }],
    ['a token that expired', everywhere(refusal({ code: 190, subcode: 463 })), rejected('credential-expired')],
    ['the token of a person', { owner: 'person' }, rejected('page-token-needed')],
    ['the token of an app without the reviewed feature', { owner: 'app', forbidden: ['posts'] }, rejected('permission-missing')],
    ['a proof that is missing', { needsProof: true }, rejected('app-secret-needed')],
    ['a proof that is wrong', {}, rejected('app-secret-refused'), { credential: { secrets: { accessToken: TOKEN, appSecret: 'another' } } }],
    ['an allowance used up', everywhere(refusal({ code: 4 })), { kind: 'cannot-tell', status: 'rate-limited', detail: 'allowance-used-up' }],
    ['a fault that stays', everywhere(refusal({ code: 2, status: 503 })), unreachable('platform-fault')],
    ['a page of a gateway', everywhere({ body: '<html>Sorry</html>', status: 502 }), unreachable('http-502')],
    ['text in the place of JSON', everywhere({ body: 'Sorry' }), unreachable('shape-changed')],
    ['a list in the place of a page', everywhere({ body: [] }), { ...unreachable('shape-changed'), where: '/me#' }],
    ['a refusal without a code', everywhere({ body: { error: 'no' }, status: 400 }), unreachable('http-400')],
    ['a name nobody has', {}, { kind: 'absent', status: 'not-found', detail: 'account-not-found' }, { reference: 'nobodyhere' }],
    ['an id that is hidden or missing', {}, { kind: 'absent', status: 'not-found', detail: 'missing-or-hidden' }, { reference: '100064512345678' }],
    ['no name', {}, { kind: 'cannot-tell', status: 'unsupported', detail: 'reference-not-recognised' }, { reference: 'no such thing' }],
    ['a link of another network', {}, { kind: 'cannot-tell', status: 'unsupported', detail: 'other-platform' }, { reference: 'https://x.com/river' }],
  ])('%s', async (...[, fake, outcome, by]) => {
    expect((await reading({ page: page(), ...fake }, by?.credential, by?.reference)).outcome).toEqual(outcome)
  })

  it('has not asked anybody without a token', async () => {
    const server = await startFacebook({ page: page() })
    const context = { signal: new AbortController().signal, observedAt: OBSERVED_AT }

    const outcome = await facebookReader({ fetcher, bases: { facebook: server.base } }).read(
      { platform: 'facebook', reference: 'riverbanktrust' },
      context,
    )

    await server.close()
    expect(outcome).toEqual({ kind: 'cannot-tell', status: 'credential-missing', detail: 'connection-missing' })
    expect(server.asked).toEqual([])
  })
})

describe('secrets', () => {
  it('are in no address that is asked and in nothing that is told', async () => {
    const { outcome, asked } = await reading({ page: page({ posts: posts(25) }), pageSize: 10, needsProof: true }, WITH_APP_SECRET)

    expect(snapshotOf({ outcome, asked }).posts).toHaveLength(25)
    for (const text of [...asked, JSON.stringify(outcome)]) for (const secret of [TOKEN, APP_SECRET]) expect(text).not.toContain(secret)
    expect(JSON.stringify(outcome)).not.toContain('appsecret_proof')
  })
})

describe('a page that is not the owner of the token', () => {
  it('is read by its posts, and told without what others wrote', async () => {
    const { outcome, asked } = await reading({ page: page(), owner: 'app' }, { ...CREDENTIAL, scopes: ['read_insights'] })

    expect(callsTo(asked, '/1001/posts')).toHaveLength(1)
    expect(missing(snapshotOf({ outcome, asked }))).toEqual({ 'created-at': 'never', views: 'permission', incoming: 'permission' })
  })
})

describe('the budget', () => {
  it('is what the adapter says, tries of the same request aside', async () => {
    const many = Array.from({ length: 100 }, (_, n) => post(n, n + 1, { comments: { summary: { total_count: 1 } } }))
    const comments = Object.fromEntries(many.map(({ id }) => [id, []]))
    const fake: FakeFacebook = { page: page({ posts: many, comments }), pageSize: 20, forbidden: ['insights'], tooMuchFrom: 51 }

    const { asked } = await reading(fake, { ...CREDENTIAL, scopes: ['read_insights'] })

    expect(new Set(asked).size).toBeLessThanOrEqual(facebookReader({ fetcher }).capabilities.mostCalls)
  })
})
