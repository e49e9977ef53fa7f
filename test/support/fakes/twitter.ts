import { type ApiCall, type ApiReply, type ApiServer, startApi } from './api-server.ts'

/** A post as the platform keeps it, in neither vocabulary. */
export type FakePost = {
  readonly id: string
  readonly created_at: string | undefined
  readonly text?: string
  readonly author?: string
  readonly conversation?: string
  /** Whom and what it answers. */
  readonly replyTo?: { readonly user?: string; readonly id: string }
  readonly retweetOf?: string
  readonly quoteOf?: string
  readonly longText?: string
  readonly figures?: Readonly<Record<string, number>>
}
type Dialect = 'tweet' | 'post'
export type FakeX = {
  readonly profile?: Readonly<Record<string, unknown>>
  /** Newest first, as the platform lists them. */
  readonly posts?: readonly FakePost[]
  readonly mentions?: readonly FakePost[]
  /** Vocabularies whose field names are known; the names of others are passed over in silence. */
  readonly speaks?: readonly Dialect[]
  /** Vocabularies whose parameter is refused. */
  readonly refuses?: readonly Dialect[]
  /** Most items of a page, whatever was asked. */
  readonly pageSize?: number
  /** The last page leads to itself. */
  readonly isEndless?: boolean
  /** Answers in the place of the platform; the path comes without its version. */
  readonly instead?: (call: ApiCall & { readonly below: string }) => ApiReply | undefined
}

export const TOKEN = 'AAAA-a-bearer-that-nobody-may-see'
export const ACCOUNT_ID = '1450000000000000001'
export const NAME = 'riverbanktrust'
const RESET = 1_717_243_500

const PROBLEMS = 'https://api.twitter.com/2/problems'
type Problem = { readonly title: string; readonly kind: string; readonly detail: string; readonly host?: string }
/** Errors in the place of data, with status 200. */
export const errorsWith = ({ title, kind, detail, host = PROBLEMS }: Problem): ApiReply => ({
  body: { errors: [{ value: NAME, detail, title, resource_type: 'user', parameter: 'username', resource_id: NAME, type: `${host}/${kind}` }] },
})
export const UNKNOWN = errorsWith({ title: 'Not Found Error', kind: 'resource-not-found', detail: `Could not find user with username: [${NAME}].` })
export const SUSPENDED = errorsWith({ title: 'Forbidden', kind: 'resource-not-found', detail: `User has been suspended: [${NAME}].` })
export const PROTECTED = errorsWith({ title: 'Authorization Error', kind: 'not-authorized-for-resource', detail: 'Sorry, you are not authorized.' })
export const refusal = (status: number, { title, kind, detail, host = PROBLEMS }: Problem): ApiReply => ({
  status,
  body: { title, detail, status, type: kind === '' ? 'about:blank' : `${host}/${kind}` },
})

const NAMES = {
  tweet: { fields: 'tweet.fields', referenced: 'referenced_tweets', note: 'note_tweet', shared: 'retweet_count', edits: 'edit_history_tweet_ids' },
  post: { fields: 'post.fields', referenced: 'referenced_posts', note: 'note_post', shared: 'repost_count', edits: 'edit_history_post_ids' },
} as const

const references = ({ replyTo, retweetOf, quoteOf }: FakePost): readonly object[] => [
  ...(replyTo ? [{ type: 'replied_to', id: replyTo.id }] : []),
  ...(retweetOf ? [{ type: 'retweeted', id: retweetOf }] : []),
  ...(quoteOf ? [{ type: 'quoted', id: quoteOf }] : []),
]

const metricsOf = ({ figures }: FakePost, dialect: Dialect): object => {
  const { retweet_count: shared, ...rest } = {
    like_count: 19,
    reply_count: 2,
    quote_count: 1,
    bookmark_count: 0,
    impression_count: 1840,
    retweet_count: 4,
    ...figures,
  }
  return { ...rest, [NAMES[dialect].shared]: shared }
}

/** Authors and references are fields in the one vocabulary, and expansions in the other. */
const wholeOf = (post: FakePost, dialect: Dialect): Readonly<Record<string, unknown>> => {
  const related = references(post)
  return {
    created_at: post.created_at,
    conversation_id: post.conversation ?? post.id,
    public_metrics: metricsOf(post, dialect),
    [NAMES[dialect].note]: post.longText === undefined ? undefined : { text: post.longText },
    lang: 'en',
    author_id: post.author ?? ACCOUNT_ID,
    in_reply_to_user_id: post.replyTo?.user,
    [NAMES[dialect].referenced]: related.length > 0 ? related : undefined,
  }
}
const EXPANSIONS: ReadonlySet<string> = new Set(['author_id', 'in_reply_to_user_id', 'referenced_posts'])

const shown = (post: FakePost, { query }: ApiCall, dialect: Dialect): object => {
  const fields = (query.get(NAMES[dialect].fields) ?? '').split(',')
  const expansions = (query.get('expansions') ?? '').split(',')
  const names = dialect === 'tweet' ? fields : [...fields.filter((name) => !EXPANSIONS.has(name)), ...expansions]
  const told = Object.entries(wholeOf(post, dialect)).filter(([name, value]) => names.includes(name) && value !== undefined)
  return { id: post.id, text: post.text ?? 'Volunteer day this Saturday', [NAMES[dialect].edits]: [post.id], ...Object.fromEntries(told) }
}

const dialectOf = ({ query }: ApiCall): Dialect => (query.has('post.fields') ? 'post' : 'tweet')

const listOf = (
  posts: readonly FakePost[],
  call: ApiCall,
  { speaks = ['tweet', 'post'], refuses = [], pageSize = 100, isEndless }: FakeX,
): ApiReply => {
  const size = Number(call.query.get('max_results') ?? 10)
  const invalid = refusal(400, { title: 'Invalid Request', kind: 'invalid-request', detail: 'One or more parameters to your request was invalid.' })
  const asked = dialectOf(call)
  if (size < 5 || size > 100 || (call.query.has('tweet.fields') && call.query.has('post.fields')) || refuses.includes(asked)) return invalid
  const start = Number(call.query.get('pagination_token')?.slice(1) ?? 0)
  const end = start + Math.min(size, pageSize)
  const part = posts.slice(start, end)
  const known = speaks.includes(asked) ? call : { ...call, query: new URLSearchParams() }
  const next = end < posts.length ? `t${end}` : isEndless ? `t${start}` : undefined
  const meta = { result_count: part.length, ...(next === undefined ? {} : { next_token: next }) }
  return { body: part.length === 0 ? { meta } : { data: part.map((post) => shown(post, known, asked)), meta } }
}

const profileOf = ({ profile }: FakeX, { query }: ApiCall) => {
  const whole: Readonly<Record<string, unknown>> = {
    created_at: '2015-03-02T08:00:00.000Z',
    description: 'Looking after our river since 1998.',
    url: 'https://t.co/site',
    entities: {
      url: {
        urls: [{ start: 0, end: 23, url: 'https://t.co/site', expanded_url: 'https://www.riverbank.example', display_url: 'riverbank.example' }],
      },
    },
    profile_image_url: 'https://pbs.twimg.com/profile_images/1/a_normal.jpg',
    protected: false,
    public_metrics: { followers_count: 2310, following_count: 812, tweet_count: 5120, listed_count: 44 },
    ...profile,
  }
  const names = (query.get('user.fields') ?? '').split(',')
  return { id: ACCOUNT_ID, name: 'Riverbank Trust', username: NAME, ...Object.fromEntries(names.map((name) => [name, whole[name]])) }
}

const answerOf = (fake: FakeX, call: ApiCall): ApiReply => {
  const below = call.path.replace(/^\/2(?=\/)/, '')
  const instead = fake.instead?.({ ...call, below })
  if (instead) return instead
  if (call.headers.authorization !== `Bearer ${TOKEN}`) return refusal(401, { title: 'Unauthorized', kind: '', detail: 'Unauthorized' })
  if (below === `/users/by/username/${NAME}` || below === `/users/${ACCOUNT_ID}`) return { body: { data: profileOf(fake, call) } }
  if (below === '/users/by/username/stuck') return 'silence'
  if (below.startsWith('/users/by/username/')) return UNKNOWN
  if (below === `/users/${ACCOUNT_ID}/tweets`) return listOf(fake.posts ?? [], call, fake)
  if (below === `/users/${ACCOUNT_ID}/mentions`) return listOf(fake.mentions ?? [], call, fake)
  return refusal(404, { title: 'Not Found', kind: '', detail: 'Not Found' })
}

export type XServer = ApiServer & {
  /** With its version. */
  readonly base: string
  /** Posts and mentions returned so far: each is billed, once a day. */
  readonly billed: () => number
}

/** X as its documents and its observers describe it in 2026. */
export const startX = async (fake: FakeX): Promise<XServer> => {
  const billed = new Set<string>()
  const server = await startApi((call) => {
    const reply = answerOf(fake, call)
    if (reply === 'silence') return reply
    const { data } = ('body' in reply ? reply.body : {}) as { readonly data?: unknown }
    if (Array.isArray(data)) for (const { id } of data) billed.add(id)
    const headers = { 'x-rate-limit-limit': '450', 'x-rate-limit-remaining': '449', 'x-rate-limit-reset': String(RESET), ...reply.headers }
    return { ...reply, headers }
  })
  return { ...server, base: `${server.origin}/2`, billed: () => billed.size }
}
