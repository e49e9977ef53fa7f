import { dayOf, type Instant } from '../../../domain/shared/calendar.ts'
import type { Ask } from '../../shared/api-questions.ts'
import type { Unread } from '../../shared/json-api.ts'
import { type Entry, readPosts } from '../../shared/post-pages.ts'
import { entryOf, touchedAt } from './normalise.ts'
import { POSTS } from './wire.ts'

const PAGE_SIZE = 50

/**
 * What has this page published?
 *
 * The list goes by the last change, not by publication. So where it was not read to its end, it is complete only from the last change of what was read last on: posts published
 * before that are left out, since others of their time are missing.
 */
export const postsOf = async (
  ask: Ask,
  page: string,
  observedAt: Instant,
): Promise<{ readonly entries: readonly Entry[]; readonly hasOlder: boolean } | { readonly unread: Unread }> => {
  const listed = await readPosts(async (cursor) => {
    const start = Number(cursor ?? 0)
    const asked = await ask('/posts', { author: page, q: 'author', count: PAGE_SIZE, start, sortBy: 'LAST_MODIFIED' }, POSTS)
    if (asked.kind === 'trouble') return { unread: asked.meaning }
    const { elements, paging } = asked.value
    const goesOn = paging?.links?.some(({ rel }) => rel === 'next') ?? elements.length >= PAGE_SIZE
    return {
      items: elements.map((post) => ({ entry: entryOf(post, observedAt), touched: touchedAt(post) })),
      next: goesOn ? String(start + PAGE_SIZE) : undefined,
    }
  }, observedAt)
  if ('unread' in listed) return listed
  const { items, hasOlder } = listed
  const entries = items.map(({ entry }) => entry)
  if (!hasOlder) return { entries, hasOlder }
  const from = Math.min(...items.flatMap(({ touched }) => (touched === undefined ? [] : [dayOf(touched)])))
  return { entries: entries.filter(({ at }) => at === undefined || dayOf(at) >= from), hasOlder }
}
