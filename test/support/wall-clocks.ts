/** Clocks on walls, as the platform formats them minute by minute: what expressions are held against. */

const QUARTER_MS = 900_000
export const MINUTE_MS = 60_000

type Minute = { readonly at: number; readonly wall: number }
export type Year = { readonly minutes: readonly Minute[]; readonly start: number; readonly end: number }

/** What the clocks on the walls of a zone show at each minute of a year, as the platform formats it: every quarter of an hour is asked for, and no zone has changed its clocks within one since 1972. */
const yearOf = (zone: string, year: number): Year => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  const minutes: Minute[] = []
  for (let quarter = start; quarter < end; quarter += QUARTER_MS) {
    const parts = Object.fromEntries(format.formatToParts(quarter).map(({ type, value }) => [type, Number(value)]))
    const { year: y = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts
    const wall = Date.UTC(y, month - 1, day, hour, minute)
    for (let past = 0; past < QUARTER_MS; past += MINUTE_MS) minutes.push({ at: quarter + past, wall: wall + past })
  }
  return { minutes, start, end }
}
const years = new Map<string, Year>()
export const knownYear = (zone: string, year: number): Year => {
  const found = years.get(zone) ?? yearOf(zone, year)
  years.set(zone, found)
  return found
}

export type Fields = {
  readonly minutes: readonly number[]
  readonly hours: readonly number[]
  readonly weekdays: readonly number[]
  readonly days: readonly number[]
  /** From 1; all where there are none. */
  readonly months?: readonly number[]
}
export const written = ({ minutes, hours, days, months = [], weekdays }: Fields): string =>
  `${minutes.join(',')} ${hours.length === 24 ? '*' : hours.join(',')} ${days.length === 0 ? '*' : days.join(',')} ${months.length === 0 ? '*' : months.join(',')} ${weekdays.length === 0 ? '*' : weekdays.join(',')}`

const matches = ({ minutes, hours, days, months = [], weekdays }: Fields, wall: number): boolean => {
  const minute = wall / MINUTE_MS
  if (!minutes.includes(minute % 60) || !hours.includes(Math.floor(minute / 60) % 24)) return false
  const date = new Date(wall)
  if (months.length > 0 && !months.includes(date.getUTCMonth() + 1)) return false
  return (days.length === 0 || days.includes(date.getUTCDate())) && (weekdays.length === 0 || weekdays.includes(date.getUTCDay()))
}

/** Each time the walls show counts the first time it is shown; what is left out counts where the clocks go on. */
export const byTimeOfDay = (fields: Fields, { minutes }: Year): readonly number[] => {
  const due = new Set<number>()
  // What was shown is all that lies behind the furthest: what is skipped beyond it was never shown.
  let furthest = (minutes[0]?.wall ?? 0) - MINUTE_MS
  for (const { at, wall } of minutes) {
    if (wall <= furthest) continue
    for (let left = furthest + MINUTE_MS; left <= wall; left += MINUTE_MS) if (matches(fields, left)) due.add(at)
    furthest = wall
  }
  return [...due]
}
export const byHours = (fields: Fields, { minutes }: Year): readonly number[] =>
  minutes.filter(({ wall }) => matches(fields, wall)).map(({ at }) => at)
