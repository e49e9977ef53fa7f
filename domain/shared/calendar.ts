/**
 * Which day is that, and how many days lie between?
 *
 * Days are counted from 1970-01-01 UTC; a fraction is the time of day. The proleptic Gregorian calendar is computed
 * here (days-from-civil, Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013), so that the domain needs no clock and no `Date`.
 */

/** Calendar date, `YYYY-MM-DD`. */
export type IsoDate = string
/** Instant in UTC or with an offset, ISO 8601, or a bare date read as midnight UTC. */
export type Instant = string
/** Days since 1970-01-01T00:00Z; may be fractional. */
export type Day = number

/** The day of a date that exists: year, month (1..12), day of the month. */
export const dayOfCivil = (year: number, month: number, dayOfMonth: number): Day => {
  const start = MONTH_STARTS[(year - FIRST_YEAR) * 12 + month - 1]
  return start === undefined ? civilDay(year, month, dayOfMonth) : start + dayOfMonth - 1
}

const civilDay = (year: number, month: number, dayOfMonth: number): Day => {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export const FIRST_YEAR = 1900
export const LAST_YEAR = 2200
/** The first day of each month of the years this calendar knows: a batch reads some hundred thousand dates a second. */
const MONTH_STARTS = Int32Array.from({ length: (LAST_YEAR - FIRST_YEAR + 1) * 12 }, (_, month) =>
  civilDay(FIRST_YEAR + Math.floor(month / 12), (month % 12) + 1, 1),
)

const monthLength = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2}))?$/

/** The days this calendar knows, 1900-01-01 to 2200-12-31: whatever lies outside is a placeholder or a mistake. */
export const FIRST_DAY: Day = dayOfCivil(FIRST_YEAR, 1, 1)
export const LAST_DAY: Day = dayOfCivil(LAST_YEAR, 12, 31)

/** No zone is further from UTC. */
const FURTHEST_OFFSET_MINUTES = 14 * 60

const offsetInDays = (zone: string): number | undefined => {
  if (zone === 'Z') return 0
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))]
  const total = hours * 60 + minutes
  if (minutes > 59 || total > FURTHEST_OFFSET_MINUTES) return undefined
  return (zone.startsWith('-') ? -total : total) / 1440
}

const isKnown = (day: Day): boolean => day >= FIRST_DAY && day < LAST_DAY + 1

/**
 * The day of an ISO 8601 date or instant.
 *
 * `undefined` when the text is neither, names a day, an hour or an offset that does not exist, or lies before 1900 or after 2200 in UTC.
 */
export const parseDay = (text: Instant | IsoDate): Day | undefined => {
  const day = anyDay(text)
  return day !== undefined && isKnown(day) ? day : undefined
}

/** Is this a day that exists, and lies before 1900 or after 2200 in UTC? */
export const isBeyondCalendar = (text: Instant | IsoDate): boolean => {
  const day = anyDay(text)
  return day !== undefined && !isKnown(day)
}

/** The number that the two characters from here on write, NaN when they write none. */
const twoDigits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}
const ZERO = 48
const DASH = 45

/**
 * The day of the usual spellings, `2024-03-01` and `2024-03-01T08:30:00Z`, with or without thousandths, without the work that the rare ones take: a history has a hundred
 * of them, and a batch some thousand histories a second.
 */
const usualDay = (text: string): Day | undefined => {
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return undefined
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const date = twoDigits(text, 8)
  if (!(year >= 0 && month >= 1 && month <= 12 && date >= 1 && date <= monthLength(year, month))) return undefined
  if (text.length === 10) return dayOfCivil(year, month, date)
  if (text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') return undefined
  const fraction = fractionIn(text)
  const hour = twoDigits(text, 11)
  const minute = twoDigits(text, 14)
  const second = twoDigits(text, 17)
  if (!(hour <= 23 && minute <= 59 && second <= 60) || fraction === undefined) return undefined
  return dayOfCivil(year, month, date) + (hour * 3600 + minute * 60 + second + fraction) / 86400
}

/** What follows the seconds in `Z` and `.123Z`, in seconds. */
const fractionIn = (text: string): number | undefined => {
  if (text.length === 20 && text[19] === 'Z') return 0
  if (text.length !== 24 || text[19] !== '.' || text[23] !== 'Z') return undefined
  const thousandths = twoDigits(text, 20) * 10 + (text.charCodeAt(22) - ZERO)
  const isDigit = text.charCodeAt(22) >= ZERO && text.charCodeAt(22) <= ZERO + 9
  return isDigit && thousandths >= 0 ? thousandths / 1000 : undefined
}

const anyDay = (text: Instant | IsoDate): Day | undefined => usualDay(text) ?? rareDay(text)

const rareDay = (text: string): Day | undefined => {
  const parts = SHAPE.exec(text)
  if (!parts) return undefined
  const [, year = '', month = '', date = '', hour = '0', minute = '0', second = '0', fraction = '0', zone = 'Z'] = parts
  const [y, m, d, h, min, s] = [year, month, date, hour, minute, second].map(Number) as [number, number, number, number, number, number]
  if (m < 1 || m > 12 || d < 1 || d > monthLength(y, m) || h > 23 || min > 59 || s > 60) return undefined
  const offset = offsetInDays(zone)
  if (offset === undefined) return undefined
  return dayOfCivil(y, m, d) + (h * 3600 + min * 60 + s + Number(fraction)) / 86400 - offset
}

/**
 * The day of a text that was already checked at the edge.
 * @throws RangeError for anything `parseDay` does not read: that is a bug of the caller.
 */
export const dayOf = (text: Instant | IsoDate): Day => {
  const day = parseDay(text)
  if (day === undefined) throw new RangeError(`not an ISO 8601 date: ${text}`)
  return day
}

/** Elapsed days from the first moment to the second; negative when the second is earlier. */
export const daysBetween = (from: Instant | IsoDate, to: Instant | IsoDate): number => dayOf(to) - dayOf(from)

const two = (value: number): string => String(value).padStart(2, '0')

/** Year, month (1..12) and day of the month in which the day lies (UTC). */
export const civilOf = (day: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } => {
  const shifted = Math.floor(day) + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1 }
}

/** The calendar date (UTC) in which the day lies. */
export const dateOfDay = (day: Day): IsoDate => {
  const { year, month, dayOfMonth } = civilOf(day)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`
}

const MILLISECONDS = 86_400_000

/** The same day of the month so many months later, or the last day of that month where it has no such day. */
export const monthsLater = (date: IsoDate, months: number): IsoDate => {
  const { year, month, dayOfMonth } = civilOf(dayOf(date))
  const place = year * 12 + month - 1 + months
  const [laterYear, laterMonth] = [Math.floor(place / 12), (place % 12) + 1]
  return dateOfDay(dayOfCivil(laterYear, laterMonth, Math.min(dayOfMonth, monthLength(laterYear, laterMonth))))
}

/** The instant (UTC, milliseconds, `Z`) at which the day is. */
export const instantOfDay = (day: Day): Instant => {
  const total = Math.round(day * MILLISECONDS)
  const date = Math.floor(total / MILLISECONDS)
  const rest = total - date * MILLISECONDS
  const [hours, minutes, seconds] = [Math.floor(rest / 3_600_000), Math.floor(rest / 60_000) % 60, Math.floor(rest / 1000) % 60]
  return `${dateOfDay(date)}T${two(hours)}:${two(minutes)}:${two(seconds)}.${String(rest % 1000).padStart(3, '0')}Z`
}

/** The instant so many seconds later; earlier when they are below zero. */
export const laterBy = (instant: Instant, seconds: number): Instant => instantOfDay(dayOf(instant) + seconds / 86_400)

/** `2024-03`, `2024` or a full date as the day in its middle, for sources that only print a month or a year. */
export const middleOfPeriod = (text: string): Day | undefined => {
  if (/^\d{4}$/.test(text)) return dayOfCivil(Number(text), 7, 1)
  if (/^\d{4}-\d{2}$/.test(text)) return dayOfCivil(Number(text.slice(0, 4)), Number(text.slice(5)), 15)
  return parseDay(text)
}
