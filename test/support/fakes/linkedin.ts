import { type ApiCall, type ApiReply, type ApiServer, startApi } from './api-server.ts'

/** A post in the words of the platform, as far as a test says; moments are milliseconds since 1970. */
export type FakePost = { readonly id: string; readonly publishedAt: number | undefined } & Readonly<Record<string, unknown>>
export type FakeLinkedIn = {
  readonly organisation?: Readonly<Record<string, unknown>>
  /** In the order of their last change, the newest first. */
  readonly posts?: readonly FakePost[]
  /** By post; those left out had no activity. */
  readonly statistics?: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** By post and by comment. */
  readonly comments?: Readonly<Record<string, readonly object[]>>
  /** Rights that the credential lacks. */
  readonly lacks?: readonly ('admin' | 'posts' | 'feed' | 'statistics')[]
  /** Pages come without links to the next. */
  readonly isUnlinked?: boolean
  /** Answers in the place of the platform; the path comes without its prefix and decoded. */
  readonly instead?: (call: ApiCall & { readonly below: string }) => ApiReply | undefined
}

export const TOKEN = 'AQX-a-token-that-nobody-may-see'
export const ID = '2414183'
export const PAGE = `urn:li:organization:${ID}`
const NAME = 'riverbank-trust'

type Refusal = { readonly code: string; readonly serviceErrorCode?: number; readonly message?: string }
export const refusal = (status: number, { code, serviceErrorCode, message = 'no' }: Refusal): ApiReply => ({
  status,
  body: { status, code, message, ...(serviceErrorCode === undefined ? {} : { serviceErrorCode }) },
})
export const DENIED = refusal(403, {
  code: 'ACCESS_DENIED',
  serviceErrorCode: 100,
  message: 'Not enough permissions to access: partnerApiPostsExternal.FINDER',
})

const reduced = { id: Number(ID), localizedName: 'Riverbank Trust', vanityName: NAME, localizedWebsite: 'https://www.riverbank.example' }
const whole = ({ organisation }: FakeLinkedIn) => ({
  ...reduced,
  localizedDescription: 'Looking after our river since 1998.',
  logoV2: { original: 'urn:li:digitalmediaAsset:1' },
  foundedOn: { year: 1998 },
  staffCountRange: 'SIZE_11_TO_50',
  organizationType: 'NON_PROFIT',
  ...organisation,
})

const postOf = (post: FakePost) => ({
  author: PAGE,
  commentary: 'Volunteer day this Saturday',
  createdAt: post.publishedAt,
  lastModifiedAt: post.publishedAt,
  lifecycleState: 'PUBLISHED',
  visibility: 'PUBLIC',
  isReshareDisabledByAuthor: false,
  ...post,
})

const postsPage = ({ posts = [], isUnlinked }: FakeLinkedIn, { query }: ApiCall): ApiReply => {
  if (query.get('author') !== PAGE || query.get('q') !== 'author') return refusal(400, { code: 'ILLEGAL_ARGUMENT' })
  const [start, count] = [Number(query.get('start') ?? 0), Number(query.get('count') ?? 10)]
  const next = start + count < posts.length ? [{ rel: 'next', href: `/rest/posts?start=${start + count}`, type: 'application/json' }] : []
  const paging = { start, count, ...(isUnlinked ? {} : { links: next }) }
  return { body: { paging, elements: posts.slice(start, start + count).map(postOf) } }
}

/** `List(a,b)` with its brackets and commas as they are. */
const listIn = (text: string | null): readonly string[] => /^List\((.+)\)$/.exec(text ?? '')?.[1]?.split(',') ?? []

const statisticsOf = ({ statistics = {} }: FakeLinkedIn, { query }: ApiCall): ApiReply => {
  const [shares, ugcPosts] = [listIn(query.get('shares')), listIn(query.get('ugcPosts'))]
  if (shares.length + ugcPosts.length === 0) return refusal(400, { code: 'ILLEGAL_ARGUMENT' })
  const told = (name: string, ids: readonly string[]) =>
    ids.flatMap((id) => (statistics[id] ? [{ [name]: id, organizationalEntity: PAGE, totalShareStatistics: statistics[id] }] : []))
  return { body: { paging: {}, elements: [...told('share', shares), ...told('ugcPost', ugcPosts)] } }
}

const rightFor = (below: string): NonNullable<FakeLinkedIn['lacks']>[number] | undefined => {
  if (below === `/organizations/${ID}` || below.startsWith('/networkSizes/')) return 'admin'
  if (below === '/posts') return 'posts'
  if (below === '/organizationalEntityShareStatistics') return 'statistics'
  return below.startsWith('/socialActions/') ? 'feed' : undefined
}

const NEEDS_FINDER: ReadonlySet<string> = new Set(['/posts', '/organizations', '/organizationalEntityShareStatistics'])

const answerOf = (fake: FakeLinkedIn, call: ApiCall): ApiReply => {
  const below = decodeURIComponent(call.path.replace(/^\/rest(?=\/)/, ''))
  const { headers, query } = call
  const instead = fake.instead?.({ ...call, below })
  if (instead) return instead
  if (headers['linkedin-version'] === undefined) return refusal(400, { code: 'VERSION_MISSING', message: 'A version must be present.' })
  if (headers['linkedin-version'] < '202601') return refusal(426, { code: 'NONEXISTENT_VERSION' })
  if (headers.authorization !== `Bearer ${TOKEN}`) return refusal(401, { code: 'INVALID_ACCESS_TOKEN', serviceErrorCode: 65_600 })
  if (NEEDS_FINDER.has(below) && headers['x-restli-method'] !== 'FINDER') return refusal(400, { code: 'ILLEGAL_ARGUMENT' })
  const right = rightFor(below)
  if (right !== undefined && fake.lacks?.includes(right)) return DENIED
  if (below === '/organizations' && query.get('vanityName') === 'stuck') return 'silence'
  if (below === '/organizations') return { body: { elements: query.get('vanityName') === NAME ? [reduced] : [] } }
  if (below === `/organizations/${ID}`) return { body: whole(fake) }
  if (below === `/networkSizes/${PAGE}`)
    return query.get('edgeType') === 'COMPANY_FOLLOWED_BY_MEMBER' ? { body: { firstDegreeSize: 4821 } } : refusal(400, { code: 'ILLEGAL_ARGUMENT' })
  if (below === '/posts') return postsPage(fake, call)
  if (below === '/organizationalEntityShareStatistics') return statisticsOf(fake, call)
  const commented = /^\/socialActions\/(.+)\/comments$/.exec(below)?.[1]
  if (commented !== undefined) return { body: { paging: {}, elements: fake.comments?.[commented] ?? [] } }
  return refusal(404, { code: 'NOT_FOUND' })
}

export type LinkedInServer = ApiServer & {
  /** With its prefix. */
  readonly base: string
}

/** LinkedIn as its documents and those who work with them describe it in 2026. */
export const startLinkedIn = async (fake: FakeLinkedIn): Promise<LinkedInServer> => {
  const server = await startApi((call) => answerOf(fake, call))
  return { ...server, base: `${server.origin}/rest` }
}
