import { z } from 'zod'
import { COUNT, COUNT_TEXT, FLAG, listOf, optional, TEXT } from '../../shared/told-fields.ts'

/**
 * What the YouTube Data API v3 answers to `channels`, `playlistItems`, `videos`, `commentThreads` and `comments`.
 *
 * Only ids must be there; a list without items has no field for them. Figures of videos and channels come as text. Fields that are not named here are passed over.
 */
const CHANNEL = z.object({
  id: z.string().min(1),
  snippet: optional(z.object({ title: TEXT, description: TEXT, publishedAt: TEXT })),
  statistics: optional(z.object({ subscriberCount: COUNT_TEXT, hiddenSubscriberCount: FLAG, videoCount: COUNT_TEXT })),
  contentDetails: optional(z.object({ relatedPlaylists: optional(z.object({ uploads: TEXT })) })),
})
export type Channel = z.output<typeof CHANNEL>
export const CHANNELS = z.object({ items: z.array(CHANNEL).optional() })

const UPLOAD = z.object({
  snippet: optional(z.object({ title: TEXT })),
  contentDetails: z.object({ videoId: z.string().min(1), videoPublishedAt: TEXT }),
  status: optional(z.object({ privacyStatus: TEXT })),
})
export type Upload = z.output<typeof UPLOAD>
export const UPLOADS = z.object({ items: z.array(UPLOAD).optional(), nextPageToken: TEXT })

const VIDEO = z.object({
  id: z.string().min(1),
  snippet: optional(z.object({ liveBroadcastContent: TEXT })),
  statistics: optional(z.object({ viewCount: COUNT_TEXT, likeCount: COUNT_TEXT, commentCount: COUNT_TEXT })),
})
export type Video = z.output<typeof VIDEO>
export const VIDEOS = z.object({ items: listOf(VIDEO) })

const COMMENT = z.object({
  id: z.string().min(1),
  snippet: z.object({
    authorChannelId: optional(z.object({ value: z.string() })),
    textDisplay: TEXT,
    publishedAt: TEXT,
  }),
})
export type Comment = z.output<typeof COMMENT>
export const COMMENTS = z.object({ items: listOf(COMMENT), nextPageToken: TEXT })

const COMMENT_THREAD = z.object({
  id: z.string().min(1),
  snippet: z.object({ videoId: TEXT, totalReplyCount: COUNT, topLevelComment: COMMENT }),
  replies: optional(z.object({ comments: listOf(COMMENT) })),
})
export type CommentThread = z.output<typeof COMMENT_THREAD>
export const COMMENT_THREADS = z.object({ items: listOf(COMMENT_THREAD), nextPageToken: TEXT })

/** A refusal names its reason in two places; keys are spoken of in the second. */
export const REFUSAL = z.object({
  error: z.object({ errors: listOf(z.object({ reason: z.string() })), details: listOf(z.object({ reason: z.string() })) }),
})
