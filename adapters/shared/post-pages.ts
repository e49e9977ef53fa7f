import type { Post, Snapshot } from '../../domain/audit/snapshot.ts'
import { dayOf, type Instant } from '../../domain/shared/calendar.ts'
import { hidesNewest } from './hidden-newest.ts'
import { type Listed, type Page, readList, type Unlisted, windowStart } from './paged-list.ts'

/** Posts read of one account, the newest ones. */
export const MOST_POSTS = 100

/** One thing in the list of an account: a post, an answer to somebody, or neither. `at` is absent when it has no readable date, or one that is yet to come. */
export type Entry = {
  readonly id: string
  readonly kind: 'post' | 'answer' | 'other'
  readonly at: Instant | undefined
  readonly post?: Omit<Post, 'publishedAt'>
}
export type DatedPost = { readonly id: string; readonly post: Post }

type EntryList<T, U, N> = {
  readonly ask: (next: N | undefined) => Promise<Page<T, N> | Unlisted<U>>
  readonly observedAt: Instant
  /** Where it is not the moment of the entry. */
  readonly timeOf?: (entry: T) => Instant | undefined
  readonly isRanked?: boolean
  readonly isUsedUp?: () => boolean
}

/** What is in the list of an account? It ends with the hundredth post too, and when `isUsedUp` says that the platform will answer no more. */
export const readPosts = <T extends Entry, U, N = string>({
  isUsedUp = () => false,
  timeOf = ({ kind, at }) => (kind === 'other' ? undefined : at),
  ...list
}: EntryList<T, U, N>): Promise<Listed<T> | Unlisted<U>> =>
  readList<T, U, N>({ ...list, timeOf, isEnough: (known) => isUsedUp() || known.filter(({ kind }) => kind === 'post').length >= MOST_POSTS })

/** This moment, unless it cannot be read or is yet to come. */
export const past = (instant: Instant | undefined, observedAt: Instant): Instant | undefined =>
  instant !== undefined && dayOf(instant) <= dayOf(observedAt) ? instant : undefined

/** Posts oldest first, the newest hundred of them; what lacks a date is counted. */
export type Posts = {
  readonly dated: readonly DatedPost[]
  readonly truncated: boolean
  readonly undated: number
  /** What a snapshot says of it. */
  readonly hidden: Pick<Snapshot, 'newestUnknown'>
  readonly answers: readonly Instant[]
}

export const postsIn = ({ items, hasOlder }: Listed<Entry>): Posts => {
  const posts = items.filter(({ kind }) => kind === 'post')
  const dated = posts.flatMap(({ id, at, post }) => (at === undefined ? [] : [{ id, post: { publishedAt: at, ...post } }])).sort(oldestFirst)
  return {
    dated: dated.slice(-MOST_POSTS),
    truncated: hasOlder || dated.length > MOST_POSTS,
    undated: posts.length - dated.length,
    hidden: hidesNewest(posts.map(({ at }) => at)) ? { newestUnknown: 'undated' } : {},
    answers: items.flatMap(({ kind, at }) => (kind === 'answer' && at !== undefined ? [at] : [])).sort((a, b) => dayOf(a) - dayOf(b)),
  }
}

const oldestFirst = (a: DatedPost, b: DatedPost): number =>
  dayOf(a.post.publishedAt) - dayOf(b.post.publishedAt) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Since when all posts are known, at most a year ago. */
export const knownSince = ({ dated, truncated }: Posts, observedAt: Instant): Instant => {
  const start = windowStart(observedAt)
  const oldest = dated[0]?.post.publishedAt
  return truncated && oldest !== undefined && dayOf(oldest) > dayOf(start) ? oldest : start
}
