import { type Day, dayOf, type Instant, instantOfDay } from '../shared/calendar.ts'

/**
 * What do clocks on the wall show, and when do they show it?
 *
 * By the time zone and never by an offset, so that 20:00 stays 20:00 over a change of summer time.
 */

/** `day` is the local date in days since 1970-01-01, `minute` that of its day. */
type Local = { readonly day: Day; readonly minute: number }

const MINUTES = 1_440

const formats = new Map<string, Intl.DateTimeFormat>()
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(timeZone, format)
  return format
}

const localAt = (moment: Day, timeZone: string): Local => {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(Math.floor(moment * MINUTES + 1e-6) * 60_000)
      .map(({ type, value }) => [type, value]),
  )
  const { year = '', month = '', day = '', hour, minute } = parts
  return { day: dayOf(`${year.padStart(4, '0')}-${month}-${day}`), minute: Number(hour) * 60 + Number(minute) }
}

/** @throws RangeError for a time zone that is none. */
export const localTime = (instant: Instant, timeZone: string): Local => localAt(dayOf(instant), timeZone)

/** What the clock shows beyond what it shows in UTC, in days. */
const offsetAt = (moment: Day, timeZone: string): Day => {
  const { day, minute } = localAt(moment, timeZone)
  return day + minute / MINUTES - Math.floor(moment * MINUTES + 1e-6) / MINUTES
}

/** The first moment at which clocks show this; one that is skipped comes when the clocks are put forward. */
export const instantOf = ({ day, minute }: Local, timeZone: string): Instant => {
  const wall = day + minute / MINUTES
  // No zone changes its clocks twice within two days: one of the two offsets around holds.
  const [before, after] = [offsetAt(wall - 1, timeZone), offsetAt(wall + 1, timeZone)]
  const candidates = [wall - Math.max(before, after), wall - Math.min(before, after)]
  const shown = candidates.find((moment) => {
    const local = localAt(moment, timeZone)
    return local.day === day && local.minute === minute
  })
  return instantOfDay(shown ?? changeBetween(candidates[0] as Day, candidates[1] as Day, timeZone))
}

/** The minute at which the clocks are changed, between two moments. */
const changeBetween = (from: Day, to: Day, timeZone: string): Day => {
  const first = offsetAt(from, timeZone)
  let [low, high] = [Math.floor(from * MINUTES + 1e-6), Math.ceil(to * MINUTES)]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (Math.abs(offsetAt(middle / MINUTES, timeZone) - first) < 1e-9) low = middle
    else high = middle
  }
  return high / MINUTES
}

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]
/** 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): Weekday => WEEKDAYS[(((day + 3) % 7) + 7) % 7] as Weekday

/** Minutes of `HH:MM`. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
