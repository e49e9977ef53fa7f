import { dateOfDay, dayOf, type IsoDate } from '../shared/calendar.ts'
import type { Snapshot } from './snapshot.ts'

/** Fifty-three weeks: a year of whole ones, whatever day it ends on. */
export const ACTIVITY_DAYS = 371

/** How many posts there were on each day from `from` on; days of which nobody knows are outside. */
export type Activity = { readonly from: IsoDate; readonly counts: readonly number[] }

/**
 * The posts of the last fifty-three weeks, day by day, as far as they were visible.
 *
 * It begins with the first visible post where only the newest ones were shown, and ends with the newest known one where there may be newer ones: a day nobody has seen is no day without a post.
 * Undefined where no post was seen: that there was none is told elsewhere, and with it whether it is believed.
 */
export const activityOf = ({
  posts,
  observedAt,
  truncated,
  newestUnknown,
}: Pick<Snapshot, 'posts' | 'observedAt' | 'truncated' | 'newestUnknown'>): Activity | undefined => {
  const today = Math.floor(dayOf(observedAt))
  const days = posts.map(({ publishedAt }) => Math.floor(dayOf(publishedAt))).filter((day) => day <= today)
  const seen = days.reduce<{ first: number; last: number } | undefined>(
    (range, day) => (range === undefined ? { first: day, last: day } : { first: Math.min(range.first, day), last: Math.max(range.last, day) }),
    undefined,
  )
  if (seen === undefined) return undefined
  const oldest = today - ACTIVITY_DAYS + 1
  const from = truncated ? Math.max(oldest, seen.first) : oldest
  const until = newestUnknown === undefined ? today : seen.last
  if (until < from) return undefined
  const counts = new Array<number>(until - from + 1).fill(0)
  for (const day of days) if (day >= from && day <= until) counts[day - from] = (counts[day - from] ?? 0) + 1
  return { from: dateOfDay(from), counts }
}

/** Posts of each whole week that ends with the last day, oldest first: days before the first one that is known belong to none. */
export const weeksOf = ({ counts }: Activity): readonly number[] => {
  const weeks = Math.floor(counts.length / 7)
  const start = counts.length - weeks * 7
  return Array.from({ length: weeks }, (_, week) => counts.slice(start + week * 7, start + week * 7 + 7).reduce((sum, count) => sum + count, 0))
}
