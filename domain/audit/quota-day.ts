import type { PublishedPlatformId } from '../catalogue/vocabulary.ts'
import { type Day, dateOfDay, dayOf, type Instant, type IsoDate } from '../shared/calendar.ts'

/**
 * On which day does a request count, and when does that day end?
 *
 * Days are those by which the platform grants its requests, so that no day of its own ever takes two of ours: those of the Pacific for YouTube, which gives out its quota anew at midnight there
 * (YouTube Data API, "Quota Calculator", 2026); those of UTC for all others.
 */
export type QuotaDay = { readonly date: IsoDate; readonly endsAt: Day }

const PACIFIC: readonly PublishedPlatformId[] = ['youtube']

export const quotaDay = (platform: PublishedPlatformId, now: Instant): QuotaDay => {
  const moment = dayOf(now)
  if (!PACIFIC.includes(platform)) return { date: dateOfDay(moment), endsAt: Math.floor(moment) + 1 }
  const day = Math.floor(moment - pacificLag(moment))
  return { date: dateOfDay(day), endsAt: day + 1 + pacificLag(day + 1 + STANDARD_LAG) }
}

const HOUR = 1 / 24
const STANDARD_LAG = 8 * HOUR

/** How far the Pacific is behind UTC: seven hours from the second Sunday of March, 2:00 there, until the first Sunday of November, 2:00 there; eight otherwise (15 U.S.C. 260a). */
const pacificLag = (moment: Day): number => {
  const year = dateOfDay(moment).slice(0, 4)
  const begins = sundayFrom(`${year}-03-08`) + 10 * HOUR
  const ends = sundayFrom(`${year}-11-01`) + 9 * HOUR
  return moment >= begins && moment < ends ? 7 * HOUR : STANDARD_LAG
}

/** The first Sunday on or after that date; 1970-01-01 was a Thursday. */
const sundayFrom = (date: IsoDate): Day => {
  const day = dayOf(date)
  return day + ((7 - ((day + 4) % 7)) % 7)
}
