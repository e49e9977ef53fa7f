import type { Missing } from '../../../domain/audit/snapshot.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import { type Heard, heardBelow, heardOf } from '../../shared/conversations.ts'
import { type GraphApi, refusedWith, SPARING_FROM, whyMissing } from '../../shared/graph-api.ts'
import { readList } from '../../shared/graph-list.ts'
import { commentedIn, type Dating, isFarEnough, knownSince } from '../../shared/graph-posts.ts'
import type { Query, Unread } from '../../shared/json-api.ts'
import { remarksOf } from './normalise.ts'
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
export type Seen = { readonly profile: WireProfile; readonly media: readonly WireMedium[]; readonly hasMore: boolean }
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

  let tier = mayTellViews ? 0 : 1
  let lostViews: Missing['why'] | undefined = mayTellViews ? undefined : 'permission'
  const ask = async (page: Query) => {
    const media = await api.get(`${path}/media`, { ...page, limit: AT_ONCE, fields: MEDIA_TIERS[tier] }, MEDIA)
    if (tier > 0 || media.kind === 'value' || !refusedWith(media, ['parameter', 'permission', 'too-much'])) return media
    tier = 1
    lostViews = whyMissing(media)
    return api.get(`${path}/media`, { ...page, limit: AT_ONCE, fields: MEDIA_TIERS[tier] }, MEDIA)
  }
  const { items, hasMore, trouble } = await readList({ ask, used: api.used, isEnough: isFarEnough<WireMedium>(timeOf, observedAt) })
  if (trouble && items.length === 0) return { stop: trouble.outcome }
  return { profile: profile.value, media: items, hasMore, isBare: isNarrowed, lostViews }
}

export const timeOf = ({ timestamp }: WireMedium): string | undefined => timestamp

/** What others wrote below the media of one's own account, and whether it answered. */
export const heardByOwner = async (
  api: GraphApi,
  { account, dated, isTruncated, observedAt }: Pick<Dating, 'dated'> & { account: Account; isTruncated: boolean; observedAt: Instant },
): Promise<Heard> => {
  const addresses = new Map(dated.map(({ id, post }) => [id, post.url]))
  const ask = async (id: string) => {
    const answer = await api.get(`/${encodeURIComponent(id)}/comments`, { limit: AT_ONCE, fields: COMMENT_FIELDS }, COMMENTS)
    if (answer.kind === 'value') return remarksOf(answer.value, account, addresses.get(id))
    return refusedWith(answer, ['absent']) ? ('gone' as const) : { why: whyMissing(answer) }
  }
  const from = knownSince({ dated, isTruncated, observedAt })
  const below = await heardBelow({ posts: commentedIn(dated), ask, isSparing: () => api.used() >= SPARING_FROM, from })
  return 'why' in below ? below : heardOf(below.remarks, below.since, observedAt)
}
