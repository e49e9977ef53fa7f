import { z } from 'zod'
import { PAGING } from '../../shared/graph-api.ts'
import { pageOf } from '../../shared/graph-list.ts'
import { COUNT, FLAG, optional, TEXT } from '../../shared/told-fields.ts'

/**
 * What is asked of an Instagram account, and in what shape it comes (Meta, Instagram Platform v26.0: IG User, IG Media, IG Comment, Business Discovery).
 *
 * Only ids and names must be there. The platform leaves out how many liked a post whose owner hides it.
 */
const OPEN_PROFILE = 'id,username,name,biography,website,followers_count,media_count'
export const PROFILE_FIELDS = `${OPEN_PROFILE},has_profile_pic,is_published`
export const BARE_PROFILE_FIELDS = 'id,username'

export const PROFILE = z.object({
  id: z.string(),
  username: z.string(),
  name: TEXT,
  biography: TEXT,
  website: TEXT,
  followers_count: COUNT,
  media_count: COUNT,
  has_profile_pic: FLAG,
  is_published: FLAG,
})
export type WireProfile = z.infer<typeof PROFILE>

const OPEN_MEDIA = 'id,permalink,timestamp,like_count,comments_count'
const OWN_MEDIA = `${OPEN_MEDIA},media_product_type`
/** Sets of fields, the fullest first. */
export const MEDIA_TIERS = [`${OWN_MEDIA},insights.metric(views){name,values}`, OWN_MEDIA] as const

export const MEDIUM = z.object({
  id: z.string(),
  permalink: TEXT,
  timestamp: TEXT,
  like_count: COUNT,
  comments_count: COUNT,
  media_product_type: TEXT,
  insights: optional(z.object({ data: z.array(z.object({ name: z.string(), values: z.array(z.object({ value: COUNT })) })) })),
})
export type WireMedium = z.infer<typeof MEDIUM>
export const MEDIA = pageOf(MEDIUM)

const AUTHOR = optional(z.object({ id: TEXT, username: TEXT }))
const REPLY = z.object({ timestamp: TEXT, username: TEXT, from: AUTHOR })

export const COMMENT_FIELDS = 'id,text,timestamp,username,from,hidden,replies{id,timestamp,username,from}'
export const COMMENTS = pageOf(
  REPLY.extend({
    id: z.string(),
    text: TEXT,
    hidden: FLAG,
    replies: optional(z.object({ data: z.array(REPLY), paging: PAGING })),
  }),
)
export type WireComment = z.infer<typeof COMMENTS>['data'][number]
export type WireReply = z.infer<typeof REPLY>

/** An account by which others can be looked at, and that can be read whole. */
export const ACCOUNT = z.object({ id: z.string(), username: TEXT })
export type Account = z.infer<typeof ACCOUNT>
export const ACCOUNT_OF_PAGE_FIELDS = 'instagram_business_account{id,username}'
export const ACCOUNT_OF_PAGE = z.object({ instagram_business_account: ACCOUNT.optional() })
export const ACCOUNTS_OF_PAGES = z.object({ data: z.array(ACCOUNT_OF_PAGE) })

/** The account of somebody else with a part of its media: a field of one's own account. @param name checked: it becomes part of an expression. */
export const discoveryOf = (name: string, { limit, after }: { readonly limit: number; readonly after?: string | number | undefined }): string => {
  const from = after === undefined ? '' : `.after(${after})`
  return `business_discovery.username(${name}){${OPEN_PROFILE},media${from}.limit(${limit}){${OPEN_MEDIA}}}`
}
export const DISCOVERY = z.object({ business_discovery: PROFILE.extend({ media: MEDIA.optional() }) })
