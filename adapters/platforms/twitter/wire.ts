import { z } from 'zod'
import { COUNT, FLAG, listOf, optional, TEXT } from '../../shared/told-fields.ts'

/**
 * What the interface of X answers, as far as it is read.
 *
 * It speaks two vocabularies, `tweet.*` and, since version 2.167, `post.*`, and answers in the one it was asked in. Here a post has one shape, whichever that was.
 */
export type Dialect = 'tweet' | 'post'

/**
 * Fields asked for. Authors and references are fields of the first dialect; in the second they are expansions, which are billed as further users and posts, so that they are not
 * asked for there.
 */
export const FIELDS: Readonly<Record<Dialect, Readonly<Record<string, string>>>> = {
  tweet: { 'tweet.fields': 'created_at,author_id,conversation_id,in_reply_to_user_id,referenced_tweets,public_metrics,note_tweet' },
  post: { 'post.fields': 'created_at,conversation_id,public_metrics,note_post' },
}
export const USER_FIELDS = 'created_at,description,entities,profile_image_url,protected,public_metrics,url'

const PROBLEM = z.object({ type: TEXT, title: TEXT, detail: TEXT })
export type Problem = z.output<typeof PROBLEM>
/** A refusal. Some come as `{code, message}`, and tell nothing more than their status. */
export const REFUSAL = PROBLEM

const USER = z.object({
  id: z.string().min(1),
  username: z.string().min(1),
  name: TEXT,
  created_at: TEXT,
  description: TEXT,
  url: TEXT,
  entities: optional(z.object({ url: optional(z.object({ urls: listOf(z.object({ expanded_url: TEXT })) })) })),
  profile_image_url: TEXT,
  protected: FLAG,
  public_metrics: optional(z.object({ followers_count: COUNT, tweet_count: COUNT, post_count: COUNT })),
})
export type User = z.output<typeof USER>

const NOTE = optional(z.object({ text: TEXT }))
const REFERENCES = listOf(z.object({ type: z.string(), id: z.string() }))
const ITEM = z
  .object({
    id: z.string().min(1),
    text: TEXT,
    note_tweet: NOTE,
    note_post: NOTE,
    created_at: TEXT,
    author_id: TEXT,
    conversation_id: TEXT,
    in_reply_to_user_id: TEXT,
    referenced_tweets: REFERENCES,
    referenced_posts: REFERENCES,
    public_metrics: optional(z.object({ like_count: COUNT, reply_count: COUNT, retweet_count: COUNT, repost_count: COUNT, impression_count: COUNT })),
  })
  .transform((item) => {
    const references = [...item.referenced_posts, ...item.referenced_tweets]
    const { like_count: reactions, reply_count: replies, retweet_count, repost_count, impression_count: views } = item.public_metrics ?? {}
    return {
      id: item.id,
      text: item.note_post?.text ?? item.note_tweet?.text ?? item.text ?? '',
      createdAt: item.created_at,
      authorId: item.author_id,
      conversationId: item.conversation_id,
      repliedToUser: item.in_reply_to_user_id,
      repliedTo: references.find(({ type }) => type === 'replied_to')?.id,
      isRetweet: references.some(({ type }) => type === 'retweeted'),
      figures: { reactions, replies, reposts: repost_count ?? retweet_count, views },
    }
  })
export type Item = z.output<typeof ITEM>

/** A refusal may come with status 200: then there are errors in the place of data. */
export const USER_ANSWER = z.object({ data: USER.optional(), errors: listOf(PROBLEM) })
export const PAGE = z.object({
  data: z.array(ITEM).optional(),
  meta: optional(z.object({ next_token: TEXT })),
  errors: listOf(PROBLEM),
})
type Page = z.output<typeof PAGE>

/** Field names that the platform does not know are passed over in silence, and the items billed all the same. */
export const hasArrived = ({ data = [] }: Page): boolean =>
  data.length === 0 || data.some(({ createdAt, conversationId }) => createdAt !== undefined && conversationId !== undefined)
