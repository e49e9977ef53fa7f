import type { Instant } from '../../../domain/shared/calendar.ts'
import type { GraphApi } from '../../shared/graph-api.ts'
import type { Unread } from '../../shared/json-api.ts'
import type { Page, Unlisted } from '../../shared/paged-list.ts'
import { type Entry, readPosts } from '../../shared/post-pages.ts'
import { entryOf } from './normalise.ts'
import type { Seen } from './own.ts'
import { DISCOVERY, discoveryOf, type WireProfile } from './wire.ts'

const AT_ONCE = 50

/**
 * An account of somebody else, as far as professional accounts are open to each other: no comments, no views. One that does not exist and one that belongs
 * to a private person are refused alike.
 *
 * The list of media has no address of its next page here: its cursor alone leads on.
 *
 * @param through id of an account the token opens.
 */
export const discover = async (
  api: GraphApi,
  { through, name, observedAt }: { readonly through: string; readonly name: string; readonly observedAt: Instant },
): Promise<Seen | { readonly stop: Unread }> => {
  let profile: WireProfile | undefined
  const ask = async (after: string | undefined): Promise<Page<Entry> | Unlisted<Unread>> => {
    const answer = await api.get(`/${encodeURIComponent(through)}`, { fields: discoveryOf(name, { limit: AT_ONCE, after }) }, DISCOVERY)
    if (answer.kind !== 'value') return { unread: answer.outcome }
    const { media, ...rest } = answer.value.business_discovery
    profile ??= rest
    return { items: media?.data.map((medium) => entryOf(medium, observedAt)) ?? [], next: media?.paging?.cursors?.after }
  }
  const media = await readPosts({ ask, observedAt, isRanked: true, isUsedUp: api.isUsedUp })
  if ('unread' in media) return { stop: media.unread }
  return profile === undefined ? { stop: NOTHING } : { profile, media }
}

const NOTHING: Unread = { kind: 'cannot-tell', status: 'unreachable', detail: 'shape-changed' }
