import type { Instant } from '../../../domain/shared/calendar.ts'
import type { GraphApi } from '../../shared/graph-api.ts'
import { readList } from '../../shared/graph-list.ts'
import { isFarEnough } from '../../shared/graph-posts.ts'
import type { Query, Unread } from '../../shared/json-api.ts'
import { type Seen, timeOf } from './own.ts'
import { DISCOVERY, discoveryOf, type WireMedium, type WireProfile } from './wire.ts'

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
  const ask = async ({ after }: Query) => {
    const answer = await api.get(`/${encodeURIComponent(through)}`, { fields: discoveryOf(name, { limit: AT_ONCE, after }) }, DISCOVERY)
    if (answer.kind !== 'value') return answer
    const { media, ...rest } = answer.value.business_discovery
    profile ??= rest
    const next = media?.paging?.cursors?.after
    const paging = next === undefined ? undefined : { next, cursors: { after: next } }
    return { kind: 'value' as const, value: { data: media?.data ?? [], paging } }
  }
  const { items, hasMore, trouble } = await readList({ ask, used: api.used, isEnough: isFarEnough<WireMedium>(timeOf, observedAt) })
  if (trouble && items.length === 0) return { stop: trouble.outcome }
  return profile === undefined ? { stop: NOTHING } : { profile, media: items, hasMore }
}

const NOTHING: Unread = { kind: 'cannot-tell', status: 'unreachable', detail: 'shape-changed' }
