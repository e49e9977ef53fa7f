import { z } from 'zod'
import type { Told } from '../../../domain/audit/snapshot.ts'
import { PAGING } from '../../shared/graph-api.ts'
import { pageOf } from '../../shared/graph-list.ts'
import { COUNT, FLAG, optional, TEXT } from '../../shared/told-fields.ts'

/**
 * What is asked of a Facebook page, and in what shape it comes (Meta, Graph API v26.0: Page, Page Post, Comment).
 *
 * A field without a value is left out by the platform; one that it puts otherwise is taken for left out. Only ids must be there.
 */
export const PAGE_FIELDS =
  'id,name,about,description,link,website,followers_count,is_published,is_unclaimed,is_permanently_closed,picture.type(large){is_silhouette}'
export const BARE_PAGE_FIELDS = 'id,name'

export const PAGE = z.object({
  id: z.string(),
  name: TEXT,
  about: TEXT,
  description: TEXT,
  link: TEXT,
  website: TEXT,
  followers_count: COUNT,
  is_published: FLAG,
  is_unclaimed: FLAG,
  is_permanently_closed: FLAG,
  picture: optional(z.object({ data: z.object({ is_silhouette: FLAG }) })),
})
export type Page = z.infer<typeof PAGE>

export const OWNER = z.object({ id: z.string() })

const BARE = 'id,created_time,permalink_url'
const COUNTED = `${BARE},is_published,from{id},application{name},shares,reactions.limit(0).summary(total_count)`
const COMMENTED = `${COUNTED},comments.limit(0).summary(true)`
const VIEWED = `${COMMENTED},insights.metric(post_media_view).period(lifetime){name,values}`

/** Sets of fields, the fullest first. Each tells more than the next, and needs more rights. `hasShares`: they are asked for, so that none told means none. */
export type Tier = { readonly fields: string; readonly tells: readonly Told[]; readonly hasShares: boolean }
export const TIERS: readonly Tier[] = [
  { fields: VIEWED, tells: ['reactions', 'posting-app', 'incoming', 'views'], hasShares: true },
  { fields: COMMENTED, tells: ['reactions', 'posting-app', 'incoming'], hasShares: true },
  { fields: COUNTED, tells: ['reactions', 'posting-app'], hasShares: true },
  { fields: BARE, tells: [], hasShares: false },
]

const TOTAL = optional(z.object({ summary: z.object({ total_count: COUNT }) }))
const AUTHOR = optional(z.object({ id: z.string() }))

export const POST = z.object({
  id: z.string(),
  created_time: TEXT,
  permalink_url: TEXT,
  is_published: FLAG,
  from: AUTHOR,
  application: optional(z.object({ name: TEXT })),
  shares: optional(z.object({ count: COUNT })),
  comments: TOTAL,
  reactions: TOTAL,
  insights: optional(z.object({ data: z.array(z.object({ name: z.string(), values: z.array(z.object({ value: COUNT })) })) })),
})
export type WirePost = z.infer<typeof POST>
export const POSTS = pageOf(POST)

const REPLIES = optional(z.object({ data: z.array(z.object({ created_time: TEXT, from: AUTHOR })), paging: PAGING }))

export const COMMENT_FIELDS = 'id,created_time,message,from{id},is_hidden,permalink_url,comments.limit(25){id,created_time,from{id}}'
export const VISITOR_POST_FIELDS = 'id,created_time,message,from{id},permalink_url,comments.limit(25){id,created_time,from{id}}'

/** A comment, or what a visitor wrote on the page. */
export const COMMENT = z.object({
  id: z.string(),
  created_time: TEXT,
  message: TEXT,
  from: AUTHOR,
  is_hidden: FLAG,
  permalink_url: TEXT,
  comments: REPLIES,
})
export type WireComment = z.infer<typeof COMMENT>
export const COMMENTS = pageOf(COMMENT)
