import { z } from 'zod'
import { COUNT, FLAG, listOf, optional, TEXT } from '../../shared/told-fields.ts'

/**
 * What the public interface of Bluesky answers (AT Protocol lexicons app.bsky.actor.defs, app.bsky.feed.defs, app.bsky.feed.post).
 *
 * Only identifiers must be there. Fields that are not named here are passed over.
 */
const LABELS = listOf(z.object({ val: z.string(), neg: FLAG }))

export const PROFILE = z.object({
  did: z.string().min(1),
  handle: z.string(),
  displayName: TEXT,
  description: TEXT,
  website: TEXT,
  avatar: TEXT,
  followersCount: COUNT,
  postsCount: COUNT,
  createdAt: TEXT,
  labels: LABELS,
})
export type WireProfile = z.output<typeof PROFILE>

const POST = z.object({
  uri: z.string().min(1),
  author: z.object({ did: z.string(), handle: TEXT }),
  record: z.object({
    text: TEXT,
    createdAt: TEXT,
    embed: optional(z.object({ external: optional(z.object({ uri: TEXT })) })),
    reply: optional(z.object({ parent: z.object({ uri: z.string() }) })),
  }),
  indexedAt: TEXT,
  likeCount: COUNT,
  replyCount: COUNT,
  repostCount: COUNT,
})
export type WirePost = z.output<typeof POST>

const ITEM = z.object({ post: POST, reason: optional(z.object({ $type: z.string(), indexedAt: TEXT })) })
export type FeedItem = z.output<typeof ITEM>
export const FEED = z.object({ feed: z.array(ITEM), cursor: TEXT })

/** Replies hang below each other; they are read one by one, so that how deep they hang does not matter. */
export const THREAD = z.object({ thread: z.unknown() })
const NODE = z.object({ post: POST, replies: listOf(z.unknown()) })

/** `isCut`: more was said right below it than came along. */
export type ThreadPost = { readonly post: WirePost; readonly isCut: boolean }

/**
 * Every post of a thread that can be seen, the first one first. Those that are gone or blocked stand there without a post.
 *
 * @param deepest levels that were asked for.
 */
export const postsOfThread = (thread: unknown, deepest: number): readonly ThreadPost[] => {
  const posts: ThreadPost[] = []
  const waiting: { readonly node: unknown; readonly depth: number }[] = [{ node: thread, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { depth } = next
    const node = NODE.safeParse(next.node)
    if (!node.success) continue
    const { post, replies } = node.data
    posts.push({ post, isCut: post.replyCount === undefined ? depth >= deepest : post.replyCount > replies.length })
    waiting.push(...replies.map((reply) => ({ node: reply, depth: depth + 1 })))
  }
  return posts
}

export const REFUSAL = z.object({ error: z.string(), message: TEXT })
