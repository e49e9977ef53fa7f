import { dayOf, type Instant } from '../../../domain/shared/calendar.ts'
import type { Ask } from '../../shared/api-questions.ts'
import type { Unread } from '../../shared/json-api.ts'
import type { Listed, Unlisted } from '../../shared/paged-list.ts'
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
export const postsOf = async (question: Ask, page: string, observedAt: Instant): Promise<Listed<Entry> | Unlisted<Unread>> => {
  const ask = async (cursor: string | undefined) => {
    const start = Number(cursor ?? 0)
    const asked = await question('/posts', { author: page, q: 'author', count: PAGE_SIZE, start, sortBy: 'LAST_MODIFIED' }, POSTS)
    if (asked.kind === 'trouble') return { unread: asked.meaning }
    const { elements, paging } = asked.value
    const goesOn = paging?.links?.some(({ rel }) => rel === 'next') ?? elements.length >= PAGE_SIZE
    return {
      items: elements.map((post) => ({ ...entryOf(post, observedAt), touched: touchedAt(post) })),
      next: goesOn ? String(start + PAGE_SIZE) : undefined,
    }
  }
  const listed = await readPosts({ ask, observedAt, timeOf: ({ touched }) => touched })
  if ('unread' in listed || !listed.hasOlder) return listed
  const from = Math.min(...listed.items.flatMap(({ touched }) => (touched === undefined ? [] : [dayOf(touched)])))
  return { items: listed.items.filter(({ at }) => at === undefined || dayOf(at) >= from), hasOlder: true }
}
