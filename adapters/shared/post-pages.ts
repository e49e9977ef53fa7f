import type { Post } from '../../domain/audit/snapshot.ts'
import { dayOf, type Instant } from '../../domain/shared/calendar.ts'
import type { Unread } from './json-api.ts'

/** How much of an account is looked at: the newest posts, as far back as a year, on so many pages of its list. */
export const MOST_POSTS = 100
export const MOST_PAGES = 5
export const WINDOW_DAYS = 365

/** One thing in the list of an account: a post, an answer to somebody, or neither. `at` is absent when it has no readable date, or one that is yet to come. */
export type Entry = {
  readonly id: string
  readonly kind: 'post' | 'answer' | 'other'
  readonly at: Instant | undefined
  readonly post?: Omit<Post, 'publishedAt'>
}
export type DatedPost = { readonly id: string; readonly post: Post }
type Listed<T> = { readonly items: readonly T[]; readonly hasOlder: boolean }
type PageOf<T> = { readonly items: readonly T[]; readonly next: string | undefined } | { readonly unread: Unread }

/**
 * What is in the list of an account, newest first, as far as the budget goes?
 *
 * It ends at the last page, at the fifth, at one that brings nothing new, with the hundredth post, and with one older than a year. Trouble on the first page is trouble with the account;
 * on a later one it leaves what was read, with older ones that were not.
 */
export const readPosts = async <T extends { readonly entry: Entry }>(
  ask: (cursor: string | undefined) => Promise<PageOf<T>>,
  observedAt: Instant,
): Promise<Listed<T> | { readonly unread: Unread }> => {
  const known = new Map<string, T>()
  let cursor: string | undefined
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = await ask(cursor)
    if ('unread' in page) return pages === 0 ? page : { items: [...known.values()], hasOlder: true }
    const fresh = page.items.filter(({ entry }) => !known.has(entry.id))
    for (const item of fresh) known.set(item.entry.id, item)
    if (page.next === undefined) return { items: [...known.values()], hasOlder: false }
    // A list that goes on and brings nothing new turns in a circle: older ones may be there and are not to be had.
    if (fresh.length === 0 || isEnough([...known.values()], observedAt)) break
    cursor = page.next
  }
  return { items: [...known.values()], hasOlder: true }
}

const isEnough = (items: readonly { readonly entry: Entry }[], observedAt: Instant): boolean => {
  const posts = items.filter(({ entry }) => entry.kind === 'post')
  const isBefore = ({ entry: { kind, at } }: { readonly entry: Entry }): boolean =>
    kind !== 'other' && at !== undefined && dayOf(at) < dayOf(observedAt) - WINDOW_DAYS
  return posts.length >= MOST_POSTS || items.some(isBefore)
}

/** The moment in a text, unless it cannot be read or is yet to come. */
export const past = (instant: Instant | undefined, observedAt: Instant): Instant | undefined =>
  instant !== undefined && dayOf(instant) <= dayOf(observedAt) ? instant : undefined

/** Posts oldest first, the newest hundred of them; what lacks a date is counted. */
export const postsIn = (
  entries: readonly Entry[],
  hasOlder: boolean,
): { readonly dated: readonly DatedPost[]; readonly truncated: boolean; readonly undated: number; readonly answers: readonly Instant[] } => {
  const posts = entries.filter(({ kind }) => kind === 'post')
  const dated = posts.flatMap(({ id, at, post }) => (at === undefined ? [] : [{ id, post: { publishedAt: at, ...post } }])).sort(oldestFirst)
  return {
    dated: dated.slice(-MOST_POSTS),
    truncated: hasOlder || dated.length > MOST_POSTS,
    undated: posts.length - dated.length,
    answers: entries.flatMap(({ kind, at }) => (kind === 'answer' && at !== undefined ? [at] : [])).sort((a, b) => dayOf(a) - dayOf(b)),
  }
}

const oldestFirst = (a: DatedPost, b: DatedPost): number =>
  dayOf(a.post.publishedAt) - dayOf(b.post.publishedAt) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
