import { asked, type GraphCall, type GraphReply, type GraphServer, pageOfList, refusal, startGraph } from './graph.ts'

/** An account and what hangs on it, in the shapes of the platform. */
export type FakeAccount = {
  readonly id: string
  readonly username: string
  readonly profile?: object
  /** The newest first. */
  readonly media?: readonly FakeMedium[]
  /** By medium, the newest first. */
  readonly comments?: Readonly<Record<string, readonly object[]>>
}
export type FakeMedium = { readonly id: string; readonly timestamp?: string } & Readonly<Record<string, unknown>>

export type FakeInstagram = {
  /** Accounts the token opens. */
  readonly own: readonly FakeAccount[]
  /** Professional accounts of others. */
  readonly others?: readonly FakeAccount[]
  /** Whose token it is: a page's, a person's with pages, or that of the log-in of Instagram. */
  readonly owner?: 'page' | 'person' | 'instagram'
  readonly token?: string
  /** Fields and edges that need a right the token does not have. */
  readonly forbidden?: readonly string[]
  readonly retired?: readonly string[]
  readonly pageSize?: number
  readonly instead?: (call: GraphCall) => GraphReply | undefined
  readonly headers?: Readonly<Record<string, string>>
}

const NO_RIGHT = refusal({ code: 10, status: 403 })
const NO_SUCH_FIELD = refusal({ code: 100 })
const HIDDEN = refusal({ code: 100, subcode: 33 })
const UNKNOWN_OR_PERSONAL = refusal({ code: 110, subcode: 2207013 })

const named = ({ id, username }: FakeAccount): object => ({ id, username })
const linked = (account: FakeAccount | undefined): object => ({ id: '2001', ...(account ? { instagram_business_account: named(account) } : {}) })

const meOf = ({ own, owner = 'page' }: FakeInstagram, edge: string | undefined): GraphReply => {
  const [first] = own
  if (owner === 'instagram') return { body: first ? named(first) : {} }
  if (edge === 'accounts') return owner === 'page' ? NO_SUCH_FIELD : { body: { data: [{ id: '2000' }, ...own.map(linked)] } }
  return owner === 'page' ? { body: linked(first) } : NO_SUCH_FIELD
}

const profileOf = (account: FakeAccount): object => ({ ...named(account), media_count: account.media?.length ?? 0, ...account.profile })

/** `business_discovery.username(name){...,media.after(c2).limit(50){...}}` */
const DISCOVERY = /^business_discovery\.username\(([^)]+)\)\{(.*?),media(?:\.after\((c\d+)\))?\.limit\((\d+)\)\{([^}]*)\}\}$/

const discoveryOf = ({ own, others = [], pageSize = 100 }: FakeInstagram, fields: string): GraphReply => {
  const [, name = '', profileFields = '', after = 'c0', limit = '0', mediaFields = ''] = DISCOVERY.exec(fields) ?? []
  const account = [...own, ...others].find(({ username }) => username === name)
  if (account === undefined) return UNKNOWN_OR_PERSONAL
  const all = account.media ?? []
  const [start, size] = [Number(after.slice(1)), Math.min(pageSize, Number(limit))]
  const cursors = { before: after, ...(start + size < all.length ? { after: `c${start + size}` } : {}) }
  const media = { data: all.slice(start, start + size).map((each) => asked(each, mediaFields.split(','))), paging: { cursors } }
  const profile = asked(profileOf(account), profileFields.split(','))
  return { body: { business_discovery: { ...profile, ...(all.length > 0 ? { media } : {}) }, id: own[0]?.id } }
}

const answerOf = (fake: FakeInstagram, call: GraphCall): GraphReply => {
  const { own, forbidden = [], retired = [], pageSize } = fake
  const [, name = '', edge] = call.path.split('/')
  if (name === 'me') return meOf(fake, edge)
  if (call.names.some((each) => forbidden.includes(each)) || (edge !== undefined && forbidden.includes(edge))) return NO_RIGHT
  if (call.names.some((each) => retired.includes(each))) return NO_SUCH_FIELD
  const comments = own.map((account) => account.comments?.[name]).find((each) => each !== undefined)
  if (edge === 'comments') return comments === undefined ? HIDDEN : { body: pageOfList(comments, call, pageSize) }
  const account = own.find(({ id }) => id === name)
  if (account === undefined) return HIDDEN
  if (call.names.includes('business_discovery')) return discoveryOf(fake, call.query.get('fields') ?? '')
  if (edge === undefined) return { body: asked(profileOf(account), call.names) }
  const media = (account.media ?? []).map((each) => asked(each, call.names))
  return edge === 'media' ? { body: pageOfList(media, call, pageSize) } : HIDDEN
}

/** The reads of the Instagram platform on loopback. */
export const startInstagram = (fake: FakeInstagram): Promise<GraphServer> => {
  const answer = (call: GraphCall): GraphReply => {
    const reply = fake.instead?.(call) ?? answerOf(fake, call)
    return reply === 'silence' ? reply : { ...reply, headers: { ...fake.headers, ...reply.headers } }
  }
  return startGraph({ answer, ...(fake.token === undefined ? {} : { token: fake.token }) })
}
