import type { Missing } from '../../../domain/audit/snapshot.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import { type Heard, heardBelow, type Thread } from '../../shared/conversations.ts'
import { type GraphApi, refusedWith, whyMissing } from '../../shared/graph-api.ts'
import { threadIn } from '../../shared/graph-comments.ts'
import { pageIn } from '../../shared/graph-list.ts'
import type { Query, Unread } from '../../shared/json-api.ts'
import type { Listed } from '../../shared/paged-list.ts'
import { type Entry, knownSince, type Posts, readPosts } from '../../shared/post-pages.ts'
import { entryOf, utterancesOf } from './normalise.ts'
import {
  type Account,
  BARE_PROFILE_FIELDS,
  COMMENT_FIELDS,
  COMMENTS,
  MEDIA,
  MEDIA_TIERS,
  PROFILE,
  PROFILE_FIELDS,
  type WireMedium,
  type WireProfile,
} from './wire.ts'

const AT_ONCE = 50

/** What an account shows, to its own token or to others. */
export type Seen = { readonly profile: WireProfile; readonly media: Listed<Entry> }
type SeenByOwner = Seen & { readonly isBare: boolean; readonly lostViews: Missing['why'] | undefined }

/** An account by its own token: everything it shows, and how often it was seen where the token may tell. */
export const readOwn = async (
  api: GraphApi,
  { account, mayTellViews, observedAt }: { readonly account: Account; readonly mayTellViews: boolean; readonly observedAt: Instant },
): Promise<SeenByOwner | { readonly stop: Unread }> => {
  const path = `/${encodeURIComponent(account.id)}`
  const full = await api.get(path, { fields: PROFILE_FIELDS }, PROFILE)
  const isNarrowed = full.kind !== 'value' && refusedWith(full, ['parameter', 'permission'])
  const profile = isNarrowed ? await api.get(path, { fields: BARE_PROFILE_FIELDS }, PROFILE) : full
  if (profile.kind !== 'value') return { stop: profile.outcome }

  const entry = (medium: WireMedium): Entry => entryOf(medium, observedAt)
  let tier = mayTellViews ? 0 : 1
  let lostViews: Missing['why'] | undefined = mayTellViews ? undefined : 'permission'
  const ask = async (page: Query = {}) => {
    const media = await api.get(`${path}/media`, { ...page, limit: AT_ONCE, fields: MEDIA_TIERS[tier] }, MEDIA)
    if (tier > 0 || media.kind === 'value' || !refusedWith(media, ['parameter', 'permission', 'too-much'])) return pageIn(media, entry)
    tier = 1
    lostViews = whyMissing(media)
    return pageIn(await api.get(`${path}/media`, { ...page, limit: AT_ONCE, fields: MEDIA_TIERS[tier] }, MEDIA), entry)
  }
  const media = await readPosts({ ask, observedAt, isRanked: true, isUsedUp: api.isUsedUp })
  return 'unread' in media ? { stop: media.unread.outcome } : { profile: profile.value, media, isBare: isNarrowed, lostViews }
}

/** What others wrote below the media of one's own account, and whether it answered. */
export const heardByOwner = async (
  api: GraphApi,
  { account, posts, observedAt }: { readonly account: Account; readonly posts: Posts; readonly observedAt: Instant },
): Promise<Heard> => {
  const addresses = new Map(posts.dated.map(({ id, post }) => [id, post.url]))
  const ask = async (id: string): Promise<Thread> => {
    const answer = await api.get(`/${encodeURIComponent(id)}/comments`, { limit: AT_ONCE, fields: COMMENT_FIELDS }, COMMENTS)
    return threadIn(answer, (comment) => utterancesOf(comment, account, addresses.get(id)))
  }
  return heardBelow({ posts: posts.dated, ask, isSparing: api.isSparing, from: knownSince(posts, observedAt), observedAt })
}
