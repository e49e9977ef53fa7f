import { type ApiCall, type ApiReply, type ApiServer, startApi } from './api-server.ts'

export const DID = 'did:plc:riverbank000000000000000'
export const HANDLE = 'riverbank.example'
const OTHER = { did: 'did:plc:jo', handle: 'jo.example' }

export type FakeBluesky = {
  readonly profile?: Readonly<Record<string, unknown>>
  /** Newest first, as the platform lists them. */
  readonly feed?: readonly FakeItem[]
  /** Threads by the identifier of their first post. */
  readonly threads?: Readonly<Record<string, object>>
  /** Requests that are let through before 429. */
  readonly limit?: number
  readonly resetAt?: string
  /** Answers in the place of the platform. */
  readonly instead?: (call: ApiCall) => ApiReply | undefined
}
export type FakeItem = { readonly post: object; readonly reason?: object; readonly reply?: object }

export const uriOf = (key: string, did = DID): string => `at://${did}/app.bsky.feed.post/${key}`

/** A post of the account, or of somebody else, as the interface shows it. */
export const postView = (
  key: string,
  createdAt: string,
  more: { by?: 'other'; text?: string; parent?: string } & Readonly<Record<string, unknown>> = {},
) => {
  const { by, text = 'Volunteer day', parent, record, ...rest } = more
  const author = by === 'other' ? OTHER : { did: DID, handle: HANDLE }
  const reply = parent === undefined ? {} : { reply: { root: { uri: parent, cid: 'bafy' }, parent: { uri: parent, cid: 'bafy' } } }
  return {
    uri: uriOf(key, author.did),
    cid: `bafyrei${key}`,
    author,
    record: { $type: 'app.bsky.feed.post', text, createdAt, langs: ['en'], ...reply, ...(record as object | undefined) },
    replyCount: 0,
    repostCount: 2,
    likeCount: 8,
    quoteCount: 0,
    bookmarkCount: 0,
    indexedAt: createdAt,
    labels: [],
    ...rest,
  }
}

/** A post with what hangs below it. */
export const threadView = (post: object, ...replies: readonly object[]) => ({ $type: 'app.bsky.feed.defs#threadViewPost', post, replies })

const refused = (error: string, message: string, status = 400): ApiReply => ({ status, body: { error, message } })

const profileOf = ({ profile, feed = [] }: FakeBluesky) => ({
  did: DID,
  handle: HANDLE,
  displayName: 'Riverbank Trust',
  description: 'Looking after our river since 1998.\nhttps://www.riverbank.example',
  avatar: 'https://cdn.bsky.app/img/avatar/plain/a',
  followersCount: 410,
  followsCount: 120,
  postsCount: feed.length,
  indexedAt: '2024-05-18T09:00:07.000Z',
  createdAt: '2023-11-12T10:00:00.000Z',
  labels: [],
  ...profile,
})

const resourceOf = (fake: FakeBluesky, { path, query }: ApiCall): ApiReply => {
  const { feed = [], threads = {} } = fake
  const actor = query.get('actor') ?? ''
  if (path.endsWith('/app.bsky.feed.getPostThread')) {
    const thread = threads[query.get('uri') ?? '']
    return thread === undefined ? refused('NotFound', 'Post not found') : { body: { thread } }
  }
  if (actor === 'stuck.example') return 'silence'
  if (!/^did:|\./.test(actor)) return refused('InvalidRequest', 'Error: actor must be a valid did or a handle')
  if (actor !== DID && actor !== HANDLE) return refused('InvalidRequest', 'Profile not found')
  if (path.endsWith('/app.bsky.actor.getProfile')) return { body: profileOf(fake) }
  const start = Number(query.get('cursor') ?? 0)
  const end = start + Math.min(100, Number(query.get('limit') ?? 50))
  return { body: { feed: feed.slice(start, end), ...(end < feed.length ? { cursor: String(end) } : {}) } }
}

/** The public reads of Bluesky on loopback. */
export const startBluesky = (fake: FakeBluesky = {}): Promise<ApiServer> => {
  let left = fake.limit ?? 3000
  return startApi((call) => {
    left -= 1
    const rate = {
      'ratelimit-limit': '3000',
      'ratelimit-remaining': String(Math.max(0, left)),
      'ratelimit-reset': fake.resetAt ?? '1717243500',
      'ratelimit-policy': '3000;w=300',
    }
    const reply = left < 0 ? refused('RateLimitExceeded', 'Rate Limit Exceeded', 429) : (fake.instead?.(call) ?? resourceOf(fake, call))
    return reply === 'silence' ? reply : { ...reply, headers: { ...rate, ...reply.headers } }
  })
}
