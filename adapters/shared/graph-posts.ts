import { type Missing, type Post, TOLD, type Told } from '../../domain/audit/snapshot.ts'
import { dayOf, type Instant } from '../../domain/shared/calendar.ts'
import { windowStart } from './conversations.ts'
import { publicationInstant } from './publication-date.ts'

/** Posts read of one account, the newest ones. */
export const MOST_POSTS = 100

type DatedPost = { readonly id: string; readonly post: Post }
type Candidate = { readonly id: string; readonly time: string | undefined; readonly told: Omit<Post, 'publishedAt'> }
/** Oldest first. `undated`: without a readable date, or dated after the observation. */
export type Dating = { readonly dated: readonly DatedPost[]; readonly undated: number; readonly isCut: boolean }

/** The newest posts of those that were found; `isCut` when there were more. */
export const datedPosts = (candidates: readonly Candidate[], observedAt: Instant): Dating => {
  const dated = candidates.flatMap(({ id, time, told }) => {
    const publishedAt = publicationInstant(time ?? '')
    return publishedAt === undefined || dayOf(publishedAt) > dayOf(observedAt) ? [] : [{ id, post: { publishedAt, ...told } }]
  })
  const inOrder = dated.sort((a, b) => dayOf(a.post.publishedAt) - dayOf(b.post.publishedAt) || (a.id < b.id ? -1 : 1))
  return { dated: inOrder.slice(-MOST_POSTS), undated: candidates.length - dated.length, isCut: dated.length > MOST_POSTS }
}

/** Whether a list was read far enough: so many posts, or a whole page from before the time that is looked at. One old post among others may be pinned or ranked there. */
export const isFarEnough =
  <T>(timeOf: (post: T) => string | undefined, observedAt: Instant) =>
  (known: readonly T[], fresh: readonly T[]): boolean => {
    const start = dayOf(windowStart(observedAt))
    const isOld = (post: T): boolean => {
      const at = publicationInstant(timeOf(post) ?? '')
      return at !== undefined && dayOf(at) < start
    }
    return known.length >= MOST_POSTS || (fresh.length > 0 && fresh.every(isOld))
  }

/** Since when all posts are known, at most a year ago: what others wrote is only looked for below known ones. */
export const knownSince = ({ dated, isTruncated, observedAt }: Pick<Dating, 'dated'> & { isTruncated: boolean; observedAt: Instant }): Instant => {
  const start = windowStart(observedAt)
  const oldest = dated[0]?.post.publishedAt
  return isTruncated && oldest !== undefined && dayOf(oldest) > dayOf(start) ? oldest : start
}

/** Posts somebody has commented. */
export const commentedIn = (dated: Dating['dated']): readonly { readonly id: string; readonly at: Instant }[] =>
  dated.filter(({ post }) => (post.replies ?? 0) > 0).map(({ id, post }) => ({ id, at: post.publishedAt }))

/** What could not be had, and why. */
export type Lost = Partial<Readonly<Record<Told, Missing['why']>>>

export const missingIn = (lost: Lost): readonly Missing[] => TOLD.flatMap((what) => (lost[what] === undefined ? [] : [{ what, why: lost[what] }]))
