import { dateOfDay, dayOf } from '../../../domain/shared/calendar.ts'

type Activity = { readonly from: string; readonly counts: readonly number[] }

export type PostingFigures = {
  readonly from: string
  readonly to: string
  readonly posts: number
  /** Days with a post at least. */
  readonly days: number
  /** Posts of the day with most. */
  readonly most: number
}

export const postingFigures = ({ from, counts }: Activity): PostingFigures => ({
  from,
  to: dateOfDay(dayOf(from) + Math.max(0, counts.length - 1)),
  posts: counts.reduce((sum, posts) => sum + posts, 0),
  days: counts.filter((posts) => posts > 0).length,
  most: Math.max(0, ...counts),
})

/** Posts of each month (`YYYY-MM`), oldest first; of the first and the last month, those of the days that were seen. */
export const postsByMonth = ({ from, counts }: Activity): readonly { readonly month: string; readonly posts: number }[] => {
  const months = new Map<string, number>()
  for (const [place, posts] of counts.entries()) {
    const month = dateOfDay(dayOf(from) + place).slice(0, 7)
    months.set(month, (months.get(month) ?? 0) + posts)
  }
  return [...months].map(([month, posts]) => ({ month, posts }))
}
