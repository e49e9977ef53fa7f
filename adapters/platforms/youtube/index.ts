import type { Capabilities } from '../../../domain/audit/capabilities.ts'
import { recogniseAccount } from '../../../domain/audit/references/recognise.ts'
import type { AccountReference, Missing, Post, ReadOutcome, Snapshot } from '../../../domain/audit/snapshot.ts'
import type { SnapshotReader } from '../../../domain/ports.ts'
import { type Ask, asking } from '../../shared/api-questions.ts'
import { cannotTell, jsonApi, type Query } from '../../shared/json-api.ts'
import { MOST_PAGES } from '../../shared/paged-list.ts'
import type { PoliteFetcher } from '../../shared/polite-fetch.ts'
import { type DatedPost, MOST_POSTS, postsIn, readPosts } from '../../shared/post-pages.ts'
import { heardOn, MOST_COMMENT_PAGES, MOST_LONG_THREADS } from './comments.ts'
import { meaningFor, reasonsOf } from './failures.ts'
import { addressOf, entryOf, isAnnounced, nameOf, neverTold, profileOf, withFigures } from './normalise.ts'
import { CHANNELS, type Channel, UPLOADS, VIDEOS, type Video } from './wire.ts'

/**
 * What does a YouTube channel publish, and does it answer?
 *
 * The Data API is asked with a key, which travels in a header. Videos come from the list of uploads, their figures from the videos themselves, what others said from the comments on all of
 * them. Posts of the community tab are shown to no program.
 */
const BASE = 'https://www.googleapis.com/youtube/v3'
const LONGEST_READING_MS = 45_000
/** Most the interface takes or gives at once, of uploads and of videos. */
const PAGE_SIZE = 50

const CAPABILITIES: Capabilities = {
  reads: 'anybody',
  credential: 'required',
  tells: ['profile', 'created-at', 'followers', 'reactions', 'views', 'incoming'],
  mostPosts: MOST_POSTS,
  terms: ['no-cross-platform-score', 'no-derived-score'],
  canary: '@YouTube',
  mostCalls: 1 + MOST_PAGES + MOST_POSTS / PAGE_SIZE + MOST_COMMENT_PAGES + MOST_LONG_THREADS,
}

type Tools = { readonly fetcher: PoliteFetcher; readonly bases?: { readonly youtube?: string } }
type Asking = { readonly ask: Ask; readonly observedAt: string }

export const youtubeReader = ({ fetcher, bases }: Tools): SnapshotReader => ({
  capabilities: CAPABILITIES,
  read: async (account, { signal, observedAt, credential, meter }) => {
    const recognised = recogniseAccount(account.reference, 'youtube')
    if (!recognised.ok) return cannotTell('unsupported', recognised.code)
    const query = queryFor(recognised.account.reference)
    if (query === undefined) return cannotTell('unsupported', 'custom-name')
    const key = credential?.secrets['apiKey']
    if (key === undefined) return cannotTell('credential-missing', 'connection-missing')
    const api = jsonApi({ fetcher, base: bases?.youtube ?? BASE, headers: { 'X-Goog-Api-Key': key } })
    const ask = asking({ api, signal, allowance: { ms: LONGEST_READING_MS, meter }, meaningOf: meaningFor(observedAt) })
    const outcome = await readChannel(account, query, { ask, observedAt })
    return signal.aborted ? cannotTell('unreachable', 'aborted') : outcome
  },
})

/** How the interface asks for it: by id, handle or old user name. Old custom names are known to the site alone. */
const queryFor = (reference: string): Query | undefined => {
  if (reference.startsWith('@')) return { forHandle: reference }
  if (reference.startsWith('user/')) return { forUsername: reference.slice('user/'.length) }
  return reference.startsWith('c/') ? undefined : { id: reference }
}

const readChannel = async (account: AccountReference, query: Query, asking: Asking): Promise<ReadOutcome> => {
  const asked = await asking.ask('/channels', { part: 'snippet,statistics,contentDetails', ...query }, CHANNELS)
  if (asked.kind === 'trouble') return asked.meaning
  const channel = asked.value.items?.[0]
  if (channel === undefined) return { kind: 'absent', status: 'not-found', detail: 'account-not-found' }
  const listed = await readPosts({ ask: (pageToken) => uploadsOf(channel, pageToken, asking), observedAt: asking.observedAt })
  if ('unread' in listed) return listed.unread
  // It counts videos and lists none: it keeps them from view.
  const published = channel.statistics?.videoCount ?? 0
  if (listed.items.length === 0 && published > 0) return { kind: 'absent', status: 'private', detail: 'posts-not-public' }
  const { dated, truncated, undated, hidden } = postsIn(listed)
  const figures = await withVideos(dated, asking)
  const { missing, ...heard } = await heardOn({ ask: asking.ask, channelId: channel.id, observedAt: asking.observedAt })
  const title = nameOf(channel)
  const snapshot: Snapshot = {
    account: { platform: account.platform, reference: account.reference },
    observedAt: asking.observedAt,
    source: addressOf(channel),
    ...(title === undefined ? {} : { title }),
    posts: figures.posts,
    truncated,
    undated: undated + figures.announced,
    ...hidden,
    profile: profileOf(channel),
    ...heard,
    missing: [...neverTold(channel), ...figures.missing, ...missing],
  }
  return { kind: 'read', snapshot }
}

/** A channel that never published anything may have no list at all. */
const uploadsOf = async ({ contentDetails }: Channel, pageToken: string | undefined, { ask, observedAt }: Asking) => {
  const playlistId = contentDetails?.relatedPlaylists?.uploads ?? ''
  if (playlistId === '') return { items: [], next: undefined }
  const asked = await ask('/playlistItems', { part: 'snippet,contentDetails,status', playlistId, maxResults: PAGE_SIZE, pageToken }, UPLOADS)
  if (asked.kind === 'value') {
    const { items = [], nextPageToken: next } = asked.value
    return { items: items.map((upload) => entryOf(upload, observedAt)), next }
  }
  return reasonsOf(asked.refused?.value).includes('playlistNotFound') ? { items: [], next: undefined } : { unread: asked.meaning }
}

type Figures = { readonly posts: readonly Post[]; readonly announced: number; readonly missing: readonly Missing[] }

/** The posts with the figures of their videos; those that are yet to come are taken out. */
const withVideos = async (dated: readonly DatedPost[], { ask }: Asking): Promise<Figures> => {
  const videos = new Map<string, Video>()
  let isWhole = true
  for (let start = 0; start < dated.length; start += PAGE_SIZE) {
    const id = dated
      .slice(start, start + PAGE_SIZE)
      .map((each) => each.id)
      .join(',')
    const asked = await ask('/videos', { part: 'snippet,statistics', id, maxResults: PAGE_SIZE }, VIDEOS)
    if (asked.kind === 'value') for (const video of asked.value.items) videos.set(video.id, video)
    else isWhole = false
  }
  const announced = new Set([...videos.values()].filter(isAnnounced).map(({ id }) => id))
  const missing: readonly Missing[] = isWhole ? [] : (['reactions', 'views'] as const).map((what) => ({ what, why: 'failed' }))
  const posts = dated.filter(({ id }) => !announced.has(id)).map(({ id, post }) => withFigures(post, videos.get(id)))
  return { posts, announced: announced.size, missing }
}
