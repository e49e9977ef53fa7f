import { type ApiCall, type ApiReply, type ApiServer, startApi } from './api-server.ts'

/** A status in the words of the platform, as far as a test says; the rest is as it is on any server. */
export type FakeStatus = {
  readonly id: string
  readonly created_at: string
  readonly in_reply_to_id?: string | null
  readonly in_reply_to_account_id?: string | null
} & Readonly<Record<string, unknown>>
export type FakeServer = {
  readonly user?: string
  readonly profile?: Readonly<Record<string, unknown>>
  /** Newest first, as the platform lists them. */
  readonly statuses?: readonly FakeStatus[]
  /** Descendants by status. */
  readonly threads?: Readonly<Record<string, readonly object[]>>
  /** Nothing is shown without this token. */
  readonly token?: string
  /** A server that links to no further pages. */
  readonly isUnlinked?: boolean
  /** Requests that are let through before 429. */
  readonly limit?: number
  readonly resetAt?: string
  /** Answers in the place of the server. */
  readonly instead?: (call: ApiCall) => ApiReply | undefined
}

export const ACCOUNT_ID = '109300000000000001'
const MOST_AT_ONCE = 40

const NOT_FOUND: ApiReply = { status: 404, body: { error: 'Record not found' } }
const SECURE: ApiReply = { status: 401, body: { error: 'This API requires an authenticated user' } }
const BAD_TOKEN: ApiReply = { status: 401, body: { error: 'The access token is invalid' } }

const accountOf = ({ user = 'riverbank', profile, statuses = [] }: FakeServer, origin: string) => ({
  id: ACCOUNT_ID,
  username: user,
  acct: user,
  url: `${origin}/@${user}`,
  uri: `${origin}/users/${user}`,
  display_name: 'Riverbank Trust',
  note: '<p>Looking after our river</p><p>Since 1998 &amp; on</p>',
  avatar: 'https://files.social.example/a.png',
  avatar_static: 'https://files.social.example/a.png',
  header: `${origin}/headers/original/missing.png`,
  locked: false,
  bot: false,
  group: false,
  discoverable: true,
  created_at: '2022-11-07T00:00:00.000Z',
  last_status_at: statuses[0]?.created_at.slice(0, 10) ?? null,
  statuses_count: statuses.length,
  followers_count: 630,
  following_count: 201,
  fields: [{ name: 'Site', value: '<a href="https://www.riverbank.example" rel="me">riverbank.example</a>', verified_at: null }],
  emojis: [],
  ...profile,
})

const statusOf = (status: FakeStatus, account: object, origin: string) => ({
  uri: `${origin}/users/riverbank/statuses/${status.id}`,
  url: `${origin}/@riverbank/${status.id}`,
  edited_at: null,
  account,
  content: '<p>Volunteer day</p>',
  visibility: 'public',
  sensitive: false,
  spoiler_text: '',
  language: 'en',
  in_reply_to_id: null,
  in_reply_to_account_id: null,
  replies_count: 0,
  reblogs_count: 4,
  favourites_count: 9,
  reblog: null,
  media_attachments: [],
  card: null,
  poll: null,
  ...status,
})

const statusesOf = (fake: FakeServer, { origin, query, path }: ApiCall): ApiReply => {
  const { statuses = [], isUnlinked = false } = fake
  const before = query.get('max_id')
  const start = before === null ? 0 : statuses.findIndex(({ id }) => id === before) + 1
  const size = Math.min(MOST_AT_ONCE, Number(query.get('limit') ?? 20))
  const page = statuses.slice(start, start + size)
  const last = page.at(-1)
  const link = `<${origin}${path}?max_id=${last?.id}>; rel="next", <${origin}${path}?min_id=${page[0]?.id}>; rel="prev"`
  const headers: Readonly<Record<string, string>> = isUnlinked
    ? {}
    : page.length === size
      ? { link }
      : { link: `<${origin}${path}?min_id=0>; rel="prev"` }
  return { headers, body: page.map((status) => statusOf(status, { id: ACCOUNT_ID }, origin)) }
}

const resourceOf = (fake: FakeServer, call: ApiCall): ApiReply => {
  const { user = 'riverbank', threads = {}, token } = fake
  if (call.path === '/.well-known/webfinger') return NOT_FOUND
  const given = call.headers.authorization
  if (given !== undefined && given !== `Bearer ${token}`) return BAD_TOKEN
  if (token !== undefined && given === undefined) return SECURE
  if (call.path === '/api/v1/accounts/lookup') {
    if (call.query.get('acct') === 'stuck') return 'silence'
    return call.query.get('acct') === user ? { body: accountOf(fake, call.origin) } : NOT_FOUND
  }
  if (call.path === `/api/v1/accounts/${ACCOUNT_ID}/statuses`) return statusesOf(fake, call)
  const [, id = ''] = /^\/api\/v1\/statuses\/([^/]+)\/context$/.exec(call.path) ?? []
  return threads[id] === undefined ? NOT_FOUND : { body: { ancestors: [], descendants: threads[id] } }
}

/** The account reads of one Mastodon server on loopback. */
export const startMastodon = (fake: FakeServer = {}): Promise<ApiServer> => {
  let left = fake.limit ?? 300
  return startApi((call) => {
    left -= 1
    const rate = {
      'x-ratelimit-limit': '300',
      'x-ratelimit-remaining': String(Math.max(0, left)),
      'x-ratelimit-reset': fake.resetAt ?? '2024-06-01T12:05:00.000000Z',
    }
    const reply = left < 0 ? ({ status: 429, body: { error: 'Too many requests' } } as const) : (fake.instead?.(call) ?? resourceOf(fake, call))
    return reply === 'silence' ? reply : { ...reply, headers: { ...rate, ...reply.headers } }
  })
}

type Told = { readonly subject?: string; readonly self?: string }

/**
 * A web site that is no server of the fediverse, and says by WebFinger where its accounts are kept.
 *
 * @param told what it calls the account there, and the path it is found at.
 */
export const startSite = (accountsAt: string | undefined, told: Told = {}): Promise<ApiServer> =>
  startApi(({ path, query }) => {
    if (path !== '/.well-known/webfinger' || accountsAt === undefined) return { status: 404, html: '<html><h1>Not here</h1></html>' }
    const { subject = query.get('resource'), self: place = '/users/riverbank' } = told
    const self = { rel: 'self', type: 'application/activity+json', href: `${accountsAt}${place}` }
    return { body: { subject, links: [{ rel: 'http://webfinger.net/rel/profile-page', type: 'text/html', href: `${accountsAt}/@riverbank` }, self] } }
  })
