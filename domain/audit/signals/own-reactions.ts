import { dayOf } from '../../shared/calendar.ts'
import type { Post, Snapshot } from '../snapshot.ts'

/** Younger posts have not had the time to be reacted to. */
const MATURE_DAYS = 7

/** What people did with each of the account's own posts that is old enough: reactions, answers and passing on together. Undefined where the platform tells none of it. */
export const reactionsPerPost = ({ posts, observedAt }: Snapshot): readonly number[] | undefined => {
  const mature = posts.filter(({ kind, publishedAt }) => kind !== 'repost' && dayOf(observedAt) - dayOf(publishedAt) >= MATURE_DAYS)
  const told = mature.map(countOf).filter((count) => count !== undefined)
  return told.length === 0 ? undefined : told
}

/** Answers and passing on alone say nothing of reactions that are not told. */
const countOf = ({ reactions, replies = 0, reposts = 0 }: Post): number | undefined =>
  reactions === undefined ? undefined : reactions + replies + reposts

export const middleOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2
}
