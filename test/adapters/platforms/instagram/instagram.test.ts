import { afterAll, describe, expect, it } from '@jest/globals'
import { instagramReader } from '../../../../adapters/platforms/instagram/index.ts'
import { networksFrom } from '../../../../adapters/shared/address-guard.ts'
import { politeFetcher } from '../../../../adapters/shared/polite-fetch.ts'
import { CALLS_TO_RENEW } from '../../../../adapters/shared/token-renewal.ts'
import type { Credential } from '../../../../domain/audit/connection.ts'
import type { ReadOutcome } from '../../../../domain/audit/snapshot.ts'
import type { SnapshotReader } from '../../../../domain/ports.ts'
import { describeSnapshotReader, OBSERVED_AT } from '../../../contracts/snapshot-reader.ts'
import { type GraphReply, refusal, TOKEN } from '../../../support/fakes/graph.ts'
import { type FakeAccount, type FakeInstagram, type FakeMedium, startInstagram } from '../../../support/fakes/instagram.ts'

const loopback = networksFrom(['127.0.0.1'])
if (!loopback.ok) throw new Error('127.0.0.1 is an address')
const fetcher = politeFetcher({ allow: loopback.networks, sleep: async () => {}, random: () => 0 })
afterAll(() => fetcher.close())

const CREDENTIAL: Credential = { secrets: { accessToken: TOKEN } }
const MS_PER_DAY = 86_400_000
const instant = (days: number): string => new Date(Date.parse(OBSERVED_AT) - days * MS_PER_DAY).toISOString()
/** So many days before the observation, as the platform writes a time. */
const ago = (days: number): string => instant(days).replace(/\.\d+Z$/, '+0000')
const address = (n: number): string => `https://www.instagram.com/p/AAA${n}/`

const medium = (n: number, days: number, more: object = {}): FakeMedium => ({
  id: `179${n}`,
  permalink: address(n),
  timestamp: ago(days),
  like_count: 40,
  comments_count: 0,
  media_product_type: 'FEED',
  ...more,
})
const media = (count: number): FakeMedium[] => Array.from({ length: count }, (_, n) => medium(n, n + 1))
const PROFILE = {
  name: 'Riverbank Trust',
  biography: 'Looking after\nour river since 1998.',
  website: 'https://www.riverbank.example',
  followers_count: 1200,
  has_profile_pic: true,
  is_published: true,
}
const account = (more: Partial<FakeAccount> = {}): FakeAccount => ({
  id: '17841',
  username: 'riverbanktrust',
  profile: PROFILE,
  media: media(3),
  ...more,
})
const other = (more: Partial<FakeAccount> = {}): FakeAccount => account({ id: '17999', username: 'lock.gate', ...more })

type Read = { readonly outcome: ReadOutcome; readonly asked: readonly string[] }
const reading = async (fake: FakeInstagram, reference = 'riverbanktrust', credential = CREDENTIAL): Promise<Read> => {
  const server = await startInstagram(fake)
  try {
    const context = { signal: new AbortController().signal, observedAt: OBSERVED_AT, credential }
    const outcome = await instagramReader({ fetcher, bases: { instagram: server.base } }).read({ platform: 'instagram', reference }, context)
    return { outcome, asked: server.asked }
  } finally {
    await server.close()
  }
}
const snapshotOf = ({ outcome }: Read) => {
  if (outcome.kind !== 'read') throw new Error(`not read: ${outcome.status} ${outcome.detail}`)
  return outcome.snapshot
}
const read = async (fake: FakeInstagram, reference?: string, credential?: Credential) => snapshotOf(await reading(fake, reference, credential))
const missing = (snapshot: ReturnType<typeof snapshotOf>) => Object.fromEntries((snapshot.missing ?? []).map(({ what, why }) => [what, why]))
const callsTo = (asked: readonly string[], path: string) => asked.filter((each) => new URL(each).pathname.endsWith(path))
const NEVER = { 'created-at': 'never', 'posting-app': 'never' }

describeSnapshotReader('the instagram reader', async () => {
  const instead = ({ query }: { query: URLSearchParams }): GraphReply | undefined =>
    query.get('fields')?.includes('(stuck)') ? 'silence' : undefined
  const server = await startInstagram({ own: [account()], instead })
  const reader = instagramReader({ fetcher, bases: { instagram: server.base } })
  const withCredential: SnapshotReader = {
    capabilities: reader.capabilities,
    read: (reference, context) => reader.read(reference, { ...context, credential: CREDENTIAL }),
  }
  const named = (reference: string) => ({ platform: 'instagram' as const, reference })
  return { reader: withCredential, ordinary: named('riverbanktrust'), absent: named('nobodyhere'), stuck: named('stuck'), close: server.close }
})

describe('an account read with its own token', () => {
  it('tells how it presents itself and what it published', async () => {
    const snapshot = await read({ own: [account()] })

    expect(snapshot).toMatchObject({ title: 'Riverbank Trust', source: 'https://www.instagram.com/riverbanktrust/', truncated: false, undated: 0 })
    expect(snapshot.profile).toEqual({
      name: 'Riverbank Trust',
      description: 'Looking after our river since 1998.',
      website: 'https://www.riverbank.example/',
      followers: 1200,
      published: 3,
      picture: 'own',
    })
    expect(snapshot.posts).toEqual([3, 2, 1].map((days) => ({ publishedAt: instant(days), url: address(days - 1), reactions: 40, replies: 0 })))
    expect(missing(snapshot)).toEqual({ ...NEVER, views: 'permission' })
  })

  it('tells of a neglected account what is not there by leaving it out', async () => {
    const snapshot = await read({ own: [account({ profile: { has_profile_pic: false, is_published: false }, media: [] })] })

    expect(snapshot.profile).toEqual({ published: 0, picture: 'default', notices: ['unpublished'] })
    expect(snapshot).toMatchObject({ title: 'riverbanktrust', posts: [], truncated: false, incoming: [] })
    expect(missing(snapshot)).toEqual({ ...NEVER, followers: 'failed', views: 'permission' })
  })

  it.each<readonly [why: string, media: readonly FakeMedium[], kept: number, undated: number]>([
    ['an advertisement is no post', [medium(1, 1), medium(2, 2, { media_product_type: 'AD' })], 1, 0],
    ['a story is no post', [medium(1, 1), medium(2, 2, { media_product_type: 'STORY' })], 1, 0],
    ['a reel is one', [medium(1, 1, { media_product_type: 'REELS' })], 1, 0],
    ['one dated after the observation is not published yet', [medium(1, 1), medium(2, -1)], 1, 1],
    ['one without a date is counted as such', [medium(1, 1), medium(2, 2, { timestamp: undefined })], 1, 1],
  ])('%s', async (_why, given, kept, undated) => {
    const snapshot = await read({ own: [account({ media: given })] })

    expect({ kept: snapshot.posts.length, undated: snapshot.undated }).toEqual({ kept, undated })
  })

  it.each<readonly [why: string, media: readonly FakeMedium[], likes: ReadonlyArray<number | undefined>, reactions: string | undefined]>([
    ['of one post are unknown', [medium(1, 1, { like_count: undefined }), medium(2, 2)], [40, undefined], undefined],
    [
      'of all posts are missing',
      [medium(1, 1, { like_count: undefined }), medium(2, 2, { like_count: undefined })],
      [undefined, undefined],
      'permission',
    ],
    ['that are none are told', [medium(1, 1, { like_count: 0 })], [0], undefined],
  ])('likes %s where the owner hides them', async (_why, given, likes, reactions) => {
    const snapshot = await read({ own: [account({ media: given })] })

    expect(snapshot.posts.map((post) => post.reactions)).toEqual(likes)
    expect(missing(snapshot)['reactions']).toBe(reactions)
  })

  it.each<readonly [why: string, fake: Partial<FakeInstagram>, scopes: readonly string[], views: number | undefined, missing: string | undefined]>([
    ['with the right to insights', {}, ['instagram_manage_insights'], 420, undefined],
    ['with that of the other log-in', {}, ['instagram_business_manage_insights'], 420, undefined],
    ['not without it', {}, ['instagram_basic'], undefined, 'permission'],
    ['not when it was taken back', { forbidden: ['insights'] }, ['instagram_manage_insights'], undefined, 'permission'],
    ['not when the metric is gone', { retired: ['insights'] }, ['instagram_manage_insights'], undefined, 'failed'],
  ])('views are told %s', async (_why, fake, scopes, views, why) => {
    const viewed = medium(1, 1, { insights: { data: [{ name: 'views', values: [{ value: 420 }] }] } })

    const snapshot = await read({ own: [account({ media: [viewed] })], ...fake }, undefined, { ...CREDENTIAL, scopes })

    expect({ posts: snapshot.posts.length, views: snapshot.posts[0]?.views, why: missing(snapshot)['views'] }).toEqual({ posts: 1, views, why })
  })

  it('tells only its name where its fields are not open', async () => {
    const snapshot = await read({ own: [account()], retired: ['has_profile_pic'] })

    expect(snapshot.profile).toEqual({})
    expect(missing(snapshot)).toMatchObject({ profile: 'permission', followers: 'permission' })
    expect(snapshot.posts).toHaveLength(3)
  })

  it.each<readonly [why: string, fake: Partial<FakeInstagram>, count: number, posts: number, truncated: boolean, calls: number]>([
    ['to the last page', { pageSize: 10 }, 25, 25, false, 3],
    ['to the hundredth post', {}, 130, 100, true, 2],
    ['to the fifth page', { pageSize: 3 }, 25, 15, true, 5],
  ])('is read %s', async (_why, fake, count, posts, truncated, calls) => {
    const { outcome, asked } = await reading({ own: [account({ media: media(count) })], ...fake })

    const snapshot = snapshotOf({ outcome, asked })
    expect({ posts: snapshot.posts.length, truncated: snapshot.truncated, calls: callsTo(asked, '/media').length }).toEqual({
      posts,
      truncated,
      calls,
    })
  })
})

describe('what others write to an account', () => {
  const comment = (days: number, more: object = {}) => ({
    id: `c${days}`,
    timestamp: ago(days),
    text: 'Is there parking?',
    username: 'walker',
    ...more,
  })
  const reply = (days: number, more: object) => ({ data: [{ id: 'r', timestamp: ago(days), ...more }] })
  const item = (days: number) => ({ at: instant(days), url: address(1), isQuestion: true })
  const commented = { media: [medium(1, 20, { comments_count: 1 })] }

  it.each<readonly [why: string, comment: object, incoming: readonly object[]]>([
    ['is answered by its id', comment(9, { replies: reply(8, { from: { id: '17841' } }) }), [{ ...item(9), answeredAt: instant(8) }]],
    ['is answered by its name', comment(9, { replies: reply(8, { username: 'riverbanktrust' }) }), [{ ...item(9), answeredAt: instant(8) }]],
    ['is not answered by a reader', comment(9, { replies: reply(8, { username: 'walker' }) }), [item(9)]],
    ['is not answered by nobody', comment(9, { replies: reply(8, {}) }), [item(9)]],
    ['is no question without its mark', comment(9, { text: 'Lovely' }), [{ ...item(9), isQuestion: false }]],
    ['is nothing when the account wrote it', comment(9, { username: 'riverbanktrust' }), []],
    ['is nothing when the account has hidden it', comment(9, { hidden: true }), []],
    ['is nothing when it has no date', comment(9, { timestamp: 'soon' }), []],
  ])('%s', async (_why, given, incoming) => {
    const snapshot = await read({ own: [account({ ...commented, comments: { '1791': [given] } })] })

    expect(snapshot.incoming).toEqual(incoming)
    expect(snapshot.incomingSince).toBe(instant(365))
  })

  it.each<readonly [why: string, fake: Partial<FakeInstagram>, expected: string]>([
    ['without the right to comments', { forbidden: ['comments'] }, 'permission'],
    [
      'when the allowance is nearly used up',
      { headers: { 'x-business-use-case-usage': '{"17841":[{"type":"instagram","call_count":80}]}' } },
      'budget',
    ],
    ['when it has just run out', { instead: ({ path }) => (path.endsWith('/comments') ? refusal({ code: 80002 }) : undefined) }, 'budget'],
    ['when the platform fails', { instead: ({ path }) => (path.endsWith('/comments') ? refusal({ code: 2 }) : undefined) }, 'failed'],
  ])('is not told %s', async (_why, fake, why) => {
    const snapshot = await read({ own: [account({ ...commented, comments: { '1791': [] } })], ...fake })

    expect({ posts: snapshot.posts.length, incoming: snapshot.incoming, why: missing(snapshot)['incoming'] }).toEqual({
      posts: 1,
      incoming: undefined,
      why,
    })
  })
})

describe('an account of somebody else', () => {
  it('is looked at through one’s own, without what others wrote there', async () => {
    const snapshot = await read({ own: [account()], others: [other()] }, 'https://www.instagram.com/lock.gate/?igsh=x')

    expect(snapshot).toMatchObject({ source: 'https://www.instagram.com/lock.gate/', title: 'Riverbank Trust', truncated: false })
    expect(snapshot.profile).toEqual({
      name: 'Riverbank Trust',
      description: 'Looking after our river since 1998.',
      website: 'https://www.riverbank.example/',
      followers: 1200,
      published: 3,
    })
    expect(snapshot.posts.map(({ publishedAt, replies }) => [publishedAt, replies])).toEqual([3, 2, 1].map((days) => [instant(days), 0]))
    expect(snapshot.incoming).toBeUndefined()
    expect(missing(snapshot)).toEqual({ ...NEVER, views: 'credential', incoming: 'credential' })
  })

  it.each<readonly [why: string, given: Partial<FakeAccount>, pageSize: number, posts: number, truncated: boolean]>([
    ['page by page, as far as its cursors lead', { media: media(25) }, 10, 25, false],
    ['up to a hundred posts', { media: media(130) }, 100, 100, true],
    ['and may have none', { media: [] }, 100, 0, false],
  ])('is read %s', async (_why, given, pageSize, posts, truncated) => {
    const snapshot = await read({ own: [account()], others: [other(given)], pageSize }, 'lock.gate')

    expect({ posts: snapshot.posts.length, truncated: snapshot.truncated }).toEqual({ posts, truncated })
  })

  it('is all there when as much was read as it counts, wherever its cursor leads', async () => {
    const page = { data: media(3), paging: { cursors: { after: 'c9' } } }
    const instead = ({ names }: { names: readonly string[] }): GraphReply | undefined =>
      names.includes('business_discovery')
        ? { body: { business_discovery: { id: '1', username: 'lock.gate', media_count: 3, media: page }, id: '17841' } }
        : undefined

    expect((await read({ own: [account()], instead }, 'lock.gate')).truncated).toBe(false)
  })

  it('may belong to a private person, or to nobody: the platform does not tell which', async () => {
    expect((await reading({ own: [account()] }, 'some.person')).outcome).toEqual({
      kind: 'absent',
      status: 'not-found',
      detail: 'unknown-or-personal',
    })
  })
})

describe('the accounts a token opens', () => {
  const two = [account({ id: '1', username: 'first' }), account({ id: '2', username: 'second' })]
  const IG_TOKEN = 'IGAA-token-of-the-other-log-in'
  const byInstagram: Credential = { secrets: { accessToken: IG_TOKEN } }

  it.each<readonly [why: string, fake: FakeInstagram, reference: string, path: string, by?: { readonly credential: Credential }]>([
    ['a page’s: the one that belongs to it', { own: two, owner: 'page' }, 'first', '/v26.0/1/media'],
    ['a person’s: those of all its pages', { own: two, owner: 'person' }, 'second', '/v26.0/2/media'],
    [
      'of the log-in of Instagram: its own',
      { own: two, owner: 'instagram', token: IG_TOKEN },
      'first',
      '/v26.0/1/media',
      { credential: byInstagram },
    ],
  ])('%s', async (...[, fake, reference, path, by]) => {
    const { outcome, asked } = await reading(fake, reference, by?.credential)

    expect(outcome.kind).toBe('read')
    expect(callsTo(asked, path)).toHaveLength(1)
  })

  it('of the log-in of Instagram open no account of somebody else', async () => {
    const fake = { own: two, owner: 'instagram', token: IG_TOKEN } as const

    const { outcome, asked } = await reading(fake, 'second', byInstagram)

    expect(outcome).toEqual({ kind: 'cannot-tell', status: 'credential-rejected', detail: 'only-own-account' })
    expect(asked).toHaveLength(1)
  })
})

describe('a reading that comes to nothing', () => {
  const everywhere = (reply: GraphReply) => ({ instead: () => reply })
  const rejected = (detail: string) => ({ kind: 'cannot-tell', status: 'credential-rejected', detail })
  const unreachable = (detail: string) => ({ kind: 'cannot-tell', status: 'unreachable', detail })

  it.each<readonly [why: string, fake: Partial<FakeInstagram>, outcome: object, reference?: { readonly is: string }]>([
    ['a page without an account', { own: [] }, rejected('no-instagram-account')],
    ['a person without pages', { own: [], owner: 'person' }, rejected('no-instagram-account')],
    ['a token that expired', everywhere(refusal({ code: 190, subcode: 463 })), rejected('credential-expired')],
    ['no right to media', { forbidden: ['media'] }, rejected('permission-missing')],
    ['no right to others', { forbidden: ['business_discovery'] }, rejected('permission-missing'), { is: 'lock.gate' }],
    ['an allowance used up', everywhere(refusal({ code: 80002 })), { kind: 'cannot-tell', status: 'rate-limited', detail: 'allowance-used-up' }],
    ['a page of a gateway', everywhere({ body: '<html>Sorry</html>', status: 502 }), unreachable('http-502')],
    [
      'media in another shape',
      { instead: ({ path }) => (path.endsWith('/media') ? { body: { data: 'none' } } : undefined) },
      { ...unreachable('shape-changed'), where: expect.stringMatching(/^\/.*#/) },
    ],
    [
      'an account of others in another shape',
      { instead: ({ path }) => (path === '/17841' ? { body: { id: '17841' } } : undefined) },
      { ...unreachable('shape-changed'), where: expect.stringMatching(/^\/.*#/) },
      { is: 'lock.gate' },
    ],
    ['a link to a post', {}, { kind: 'cannot-tell', status: 'unsupported', detail: 'not-an-account' }, { is: 'https://www.instagram.com/p/AAA/' }],
  ])('%s', async (...[, fake, outcome, reference]) => {
    expect((await reading({ own: [account()], ...fake }, reference?.is)).outcome).toEqual(outcome)
  })

  it('has not asked anybody without a token', async () => {
    const server = await startInstagram({ own: [account()] })
    const context = { signal: new AbortController().signal, observedAt: OBSERVED_AT }

    const outcome = await instagramReader({ fetcher, bases: { instagram: server.base } }).read(
      { platform: 'instagram', reference: 'riverbanktrust' },
      context,
    )

    await server.close()
    expect(outcome).toEqual({ kind: 'cannot-tell', status: 'credential-missing', detail: 'connection-missing' })
    expect(server.asked).toEqual([])
  })
})

describe('the budget', () => {
  it('is what the adapter says', async () => {
    const many = Array.from({ length: 100 }, (_, n) => medium(n, n + 1, { comments_count: 1 }))
    const comments = Object.fromEntries(many.map(({ id }) => [id, []]))
    const fake: FakeInstagram = { own: [account({ media: many, comments })], owner: 'person', pageSize: 20, forbidden: ['insights', 'website'] }

    const { outcome, asked } = await reading(fake, undefined, { ...CREDENTIAL, scopes: ['instagram_manage_insights'] })

    expect(outcome.kind).toBe('read')
    expect(asked.length).toBe(instagramReader({ fetcher }).capabilities.mostCalls - CALLS_TO_RENEW)
    expect(asked.join()).not.toContain(TOKEN)
  })
})
