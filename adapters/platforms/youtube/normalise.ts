import type { Missing, Post, Profile } from '../../../domain/audit/snapshot.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import type { Utterance } from '../../shared/conversations.ts'
import { type Entry, past } from '../../shared/post-pages.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { known, plainText } from '../../shared/told-text.ts'
import type { Channel, Comment, CommentThread, Upload, Video } from './wire.ts'

export const nameOf = ({ snippet }: Channel): string | undefined => plainText(snippet?.title)
export const addressOf = ({ id }: Channel): string => `https://www.youtube.com/channel/${encodeURIComponent(id)}`

/** How a channel presents itself. Its links are shown on the site alone, and every channel has some picture. Subscribers are rounded down by the platform from a thousand on. */
export const profileOf = (channel: Channel): Profile => {
  const { snippet, statistics } = channel
  return known({
    name: nameOf(channel),
    description: plainText(snippet?.description),
    createdAt: publicationInstant(snippet?.publishedAt ?? ''),
    followers: hidesFollowers(channel) ? undefined : statistics?.subscriberCount,
    published: statistics?.videoCount,
  })
}

const hidesFollowers = ({ statistics }: Channel): boolean => statistics?.hiddenSubscriberCount === true

/** What no key shows of this channel. */
export const neverTold = (channel: Channel): readonly Missing[] => [
  { what: 'posting-app', why: 'never' },
  ...(hidesFollowers(channel) ? [{ what: 'followers', why: 'never' } as const] : []),
]

/** Of what was uploaded, only what everybody may see is a post. */
const isOpen = ({ status }: Upload): boolean => status?.privacyStatus === undefined || status.privacyStatus === 'public'

export const entryOf = (upload: Upload, observedAt: Instant): Entry => {
  const { videoId: id, videoPublishedAt } = upload.contentDetails
  const at = past(publicationInstant(videoPublishedAt ?? ''), observedAt)
  const url = `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`
  return { id, kind: isOpen(upload) ? 'post' : 'other', at, post: known({ url, title: plainText(upload.snippet?.title) }) }
}

/** A premiere or a stream that is yet to come is announced and not published. */
export const isAnnounced = ({ snippet }: Video): boolean => snippet?.liveBroadcastContent === 'upcoming'

export const withFigures = (post: Post, video: Video | undefined): Post => {
  const { likeCount: reactions, commentCount: replies, viewCount: views } = video?.statistics ?? {}
  return { ...post, ...known({ reactions, replies, views }) }
}

type Said = { readonly comment: Comment; readonly parent: string | undefined; readonly videoId: string | undefined }

const utterance = ({ comment: { id, snippet }, parent, videoId }: Said, channelId: string): readonly Utterance[] => {
  const at = publicationInstant(snippet.publishedAt ?? '')
  if (at === undefined) return []
  const isOwn = snippet.authorChannelId?.value === channelId
  const url = videoId === undefined ? undefined : `https://www.youtube.com/watch?v=${encodeURIComponent(videoId)}&lc=${encodeURIComponent(id)}`
  return [{ id, parent, at, url, text: snippet.textDisplay ?? '', isOwn, isToAccount: parent === undefined }]
}

/** What was said below a video, and below that. Talk of others among themselves is not said to the channel. */
export const utterancesOf = ({ snippet, replies }: CommentThread, channelId: string): readonly Utterance[] => {
  const { videoId, topLevelComment } = snippet
  const below = (replies?.comments ?? []).map((comment) => ({ comment, parent: topLevelComment.id, videoId }))
  return [{ comment: topLevelComment, parent: undefined, videoId }, ...below].flatMap((said) => utterance(said, channelId))
}

/** More was said below than came along, and none of what came is by the channel: it may have answered all the same. */
export const isOpenQuestion = ({ snippet, replies }: CommentThread, channelId: string): boolean => {
  const came = replies?.comments ?? []
  const isOwn = ({ snippet: { authorChannelId } }: Comment): boolean => authorChannelId?.value === channelId
  return (snippet.totalReplyCount ?? 0) > came.length && !came.some(isOwn) && !isOwn(snippet.topLevelComment)
}
