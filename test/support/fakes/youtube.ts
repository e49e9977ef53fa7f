import { type ApiCall, type ApiReply, type ApiServer, startApi } from './api-server.ts'

export const KEY = 'AIza-a-key-that-nobody-may-see'
export const CHANNEL_ID = 'UCriverbank0000000000000'
export const HANDLE = '@riverbank'
const UPLOADS_ID = 'UUriverbank0000000000000'

export type FakeVideo = {
  readonly id: string
  readonly publishedAt: string
  readonly privacy?: string
  /** As text, as the platform sends them; those left out are hidden or switched off. */
  readonly statistics?: Readonly<Record<string, string>>
  readonly live?: 'none' | 'upcoming' | 'live'
}
export type FakeReply = { readonly id: string; readonly by?: string; readonly at: string }
export type FakeComment = FakeReply & { readonly text?: string; readonly videoId?: string; readonly replies?: readonly FakeReply[] }
export type FakeYoutube = {
  readonly channel?: Readonly<Record<string, unknown>>
  readonly statistics?: Readonly<Record<string, unknown>>
  /** Newest first. */
  readonly videos?: readonly FakeVideo[]
  /** Newest first. */
  readonly comments?: readonly FakeComment[]
  /** A channel that never had a list of uploads. */
  readonly hasNoList?: boolean
  /** Answers in the place of the platform. */
  readonly instead?: (call: ApiCall) => ApiReply | undefined
}

/** A refusal as the platform writes it; keys are spoken of in `details`. */
export const refusal = (status: number, reason: string, detail?: string): ApiReply => ({
  status,
  body: {
    error: {
      code: status,
      message: 'something in words that vary',
      errors: [{ message: 'something in words that vary', domain: 'global', reason }],
      status: 'FAILED',
      ...(detail === undefined ? {} : { details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: detail }] }),
    },
  },
})

/** Replies that come along with a comment. */
const MOST_REPLIES = 5

const pageOf = <T>(all: readonly T[], query: URLSearchParams, most: number) => {
  const start = Number(query.get('pageToken')?.slice(1) ?? 0)
  const end = start + Math.min(most, Number(query.get('maxResults') ?? 5))
  return { items: all.slice(start, end), ...(end < all.length ? { nextPageToken: `P${end}` } : {}), pageInfo: { totalResults: all.length } }
}

const channelsOf = ({ channel, statistics, videos = [], hasNoList = false }: FakeYoutube, query: URLSearchParams): ApiReply => {
  const isKnown = query.get('id') === CHANNEL_ID || query.get('forHandle') === HANDLE || query.get('forUsername') === 'riverbank'
  if (!isKnown) return { body: { kind: 'youtube#channelListResponse', pageInfo: { totalResults: 0, resultsPerPage: 5 } } }
  const whole = {
    kind: 'youtube#channel',
    id: CHANNEL_ID,
    snippet: {
      title: 'Riverbank Trust',
      description: 'Looking after\nour river',
      customUrl: HANDLE,
      publishedAt: '2015-03-01T10:00:00Z',
      country: 'GB',
    },
    statistics: { viewCount: '90000', subscriberCount: '1230', hiddenSubscriberCount: false, videoCount: String(videos.length), ...statistics },
    contentDetails: { relatedPlaylists: { likes: '', uploads: hasNoList ? '' : UPLOADS_ID } },
    ...channel,
  }
  return { body: { items: [whole], pageInfo: { totalResults: 1, resultsPerPage: 5 } } }
}

const uploadOf = ({ id, publishedAt, privacy = 'public' }: FakeVideo) => ({
  kind: 'youtube#playlistItem',
  snippet: { title: `Video ${id}`, publishedAt },
  contentDetails: { videoId: id, ...(publishedAt === '' ? {} : { videoPublishedAt: publishedAt }) },
  status: { privacyStatus: privacy },
})

const videoOf = ({ id, publishedAt, statistics, live = 'none' }: FakeVideo) => ({
  kind: 'youtube#video',
  id,
  snippet: { publishedAt, liveBroadcastContent: live },
  statistics: statistics ?? { viewCount: '250', likeCount: '12', favoriteCount: '0', commentCount: '3' },
})

const commentOf = ({ id, by = 'UCjo', at }: FakeReply, text: string) => ({
  id,
  snippet: { authorChannelId: { value: by }, authorDisplayName: 'Jo', textDisplay: text, publishedAt: at, likeCount: 0 },
})

const threadOf = (comment: FakeComment) => {
  const { id, videoId = 'v1', text = 'Lovely', replies = [] } = comment
  const snippet = { channelId: CHANNEL_ID, videoId, canReply: true, totalReplyCount: replies.length, topLevelComment: commentOf(comment, text) }
  const along = replies.slice(0, MOST_REPLIES).map((reply) => commentOf(reply, 'Yes'))
  return { id, snippet, ...(along.length > 0 ? { replies: { comments: along } } : {}) }
}

const resourceOf = (fake: FakeYoutube, { path, query, headers }: ApiCall): ApiReply => {
  const { videos = [], comments = [] } = fake
  const key = headers['x-goog-api-key'] ?? query.get('key')
  if (key !== KEY) return key === null ? refusal(403, 'forbidden') : refusal(400, 'badRequest', 'API_KEY_INVALID')
  const [, resource = ''] = /\/([^/]+)$/.exec(path) ?? []
  if (resource === 'channels') return query.get('forHandle') === '@stuck' ? 'silence' : channelsOf(fake, query)
  if (resource === 'playlistItems') {
    if (query.get('playlistId') !== UPLOADS_ID) return refusal(404, 'playlistNotFound')
    const { items, ...rest } = pageOf(videos, query, 50)
    return { body: { ...rest, items: items.map(uploadOf) } }
  }
  if (resource === 'videos') {
    const ids = new Set(query.get('id')?.split(','))
    return ids.size > 50 ? refusal(400, 'invalidFilters') : { body: { items: videos.filter(({ id }) => ids.has(id)).map(videoOf) } }
  }
  if (resource === 'commentThreads') {
    const { items, ...rest } = pageOf(comments, query, 100)
    return { body: { ...rest, items: items.map(threadOf) } }
  }
  const asked = comments.find(({ id }) => id === query.get('parentId'))
  return { body: { items: (asked?.replies ?? []).map((reply) => commentOf(reply, 'Yes')) } }
}

/** The reads of the YouTube Data API on loopback. */
export const startYoutube = (fake: FakeYoutube = {}): Promise<ApiServer> => startApi((call) => fake.instead?.(call) ?? resourceOf(fake, call))
