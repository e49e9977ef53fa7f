import { asked, type GraphCall, type GraphReply, type GraphServer, pageOfList, refusal, startGraph } from './graph.ts'

/** A page and what hangs on it, in the shapes of the platform. */
export type FakePage = {
  readonly id: string
  readonly username: string
  readonly profile?: object
  /** In the order in which the platform ranks them. */
  readonly posts?: readonly FakePost[]
  /** By post, the newest first. */
  readonly comments?: Readonly<Record<string, readonly object[]>>
  readonly visitorPosts?: readonly object[]
}
export type FakePost = { readonly id: string; readonly created_time?: string } & Readonly<Record<string, unknown>>

export type FakeFacebook = {
  readonly page: FakePage
  /** Whose token it is. */
  readonly owner?: 'page' | 'person' | 'app'
  /** Fields of posts and edges that need a right the token does not have. */
  readonly forbidden?: readonly string[]
  /** Fields the version does not know any more. */
  readonly retired?: readonly string[]
  readonly needsProof?: boolean
  /** Posts sent at once whatever was asked. */
  readonly pageSize?: number
  /** From how many posts at once on the platform says that it is too much. */
  readonly tooMuchFrom?: number
  /** Answers in the place of the platform. */
  readonly instead?: (call: GraphCall) => GraphReply | undefined
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>
}

const UNKNOWN_NAME = refusal({ code: 803, status: 404 })
const HIDDEN = refusal({ code: 100, subcode: 33 })
const NO_RIGHT = refusal({ code: 10, status: 403 })
const NO_SUCH_FIELD = refusal({ code: 100 })
const TOO_MUCH = refusal({ code: 1, status: 500 })
const PAGE_TOKEN_NEEDED = refusal({ code: 190 })
const NOBODY = refusal({ code: 2500 })

const meOf = ({ page, owner = 'page' }: FakeFacebook): GraphReply => (owner === 'app' ? NOBODY : { body: { id: owner === 'page' ? page.id : '5' } })

const listOf = (fake: FakeFacebook, call: GraphCall, [edge, items]: readonly [string, readonly object[]]): GraphReply => {
  const { forbidden = [], retired = [], tooMuchFrom = Number.POSITIVE_INFINITY, pageSize } = fake
  if (forbidden.includes(edge) || call.names.some((name) => forbidden.includes(name))) return NO_RIGHT
  if (call.names.some((name) => retired.includes(name))) return NO_SUCH_FIELD
  if (Number(call.query.get('limit')) >= tooMuchFrom) return TOO_MUCH
  return {
    body: pageOfList(
      items.map((item) => asked(item, call.names)),
      call,
      pageSize,
    ),
  }
}

const nodeOf = (fake: FakeFacebook, call: GraphCall): GraphReply => {
  const { page, owner = 'page', retired = [] } = fake
  const [, name = '', edge] = call.path.split('/')
  if (name === 'me') return meOf(fake)
  if (name === 'stuck') return 'silence'
  const commented = page.comments?.[name]
  if (edge === 'comments') return commented === undefined ? HIDDEN : listOf(fake, call, ['comments', commented])
  if (name !== page.id && name !== page.username) return /^\d+$/.test(name) ? HIDDEN : UNKNOWN_NAME
  if (edge === undefined) {
    const isRetired = call.names.some((each) => retired.includes(each))
    return isRetired ? NO_SUCH_FIELD : { body: asked({ id: page.id, name: 'Riverbank Trust', ...page.profile }, call.names) }
  }
  if (owner === 'person') return PAGE_TOKEN_NEEDED
  if (edge === 'published_posts' && owner !== 'page') return NO_RIGHT
  const lists: Readonly<Record<string, readonly object[]>> = {
    published_posts: page.posts ?? [],
    posts: page.posts ?? [],
    visitor_posts: page.visitorPosts ?? [],
  }
  return lists[edge] === undefined ? HIDDEN : listOf(fake, call, [edge, lists[edge]])
}

/** The page reads of the Graph API on loopback. */
export const startFacebook = (fake: FakeFacebook): Promise<GraphServer> => {
  const answer = (call: GraphCall): GraphReply => {
    const reply = fake.instead?.(call) ?? nodeOf(fake, call)
    return reply === 'silence' ? reply : { ...reply, headers: { ...fake.headers, ...reply.headers } }
  }
  return startGraph({ answer, ...(fake.needsProof === undefined ? {} : { needsProof: fake.needsProof }) })
}
