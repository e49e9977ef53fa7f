import { type Instant, parseDay } from '../../domain/shared/calendar.ts'

/**
 * When was this published, according to a text of somebody else?
 *
 * An instant in UTC with milliseconds. Read are the shapes of RFC 3339 and W3C-DTF from the whole day on, and of RFC 822/2822; any other text
 * is `undefined`, since `Date` on its own guesses (it reads "ven., 02 janv. 2026"). A time without a zone, or with letters that name no zone of
 * RFC 822, is read as UTC. A year or a month alone is too coarse to tell a rhythm. 1970-01-01 and before is what machines write for "unknown".
 */

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(?::(\d{2})(\.\d{1,9})?)?\s*([Zz]|[+-]\d{2}:?\d{2})?)?$/
const RFC822 =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[\s-]+([A-Za-z]{3,9})[\s-]+(\d{2}|\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{2}:?\d{2}|[A-Za-z]{1,5})?(?:\s*\([^)]{0,40}\))?$/

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const
/** The zones RFC 822 names; in hours. */
const ZONES: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}
const LONGEST = 80

const two = (text: string): string => text.padStart(2, '0')
/** A leap second is told as the second before it: no `Date` can hold one. */
const second = (text: string | undefined): string => (text === '60' ? '59' : (text ?? '00'))

const fromIso = (text: string): string | undefined => {
  const parts = ISO.exec(text)
  if (!parts) return undefined
  const [, date, time = '00:00', seconds, fraction = '', zone = 'Z'] = parts
  return `${date}T${time}:${second(seconds)}${fraction.slice(0, 4)}${zone.toUpperCase()}`
}

const yearOf = (text: string): string => (text.length === 4 ? text : `${Number(text) < 50 ? 20 : 19}${text}`)

const fromRfc822 = (text: string): string | undefined => {
  const parts = RFC822.exec(text)
  if (!parts) return undefined
  const [, day = '', name = '', year = '', hour = '', minute, seconds, zone = 'Z'] = parts
  const lower = name.toLowerCase()
  const month = MONTHS.findIndex((each) => each === lower || each.slice(0, 3) === lower || (lower === 'sept' && each === 'september'))
  if (month < 0) return undefined
  const offset = /^[+-]/.test(zone) ? zone : (ZONES[zone.toUpperCase()] ?? 'Z')
  return `${yearOf(year)}-${two(String(month + 1))}-${two(day)}T${two(hour)}:${minute}:${second(seconds)}${offset}`
}

export const publicationInstant = (text: string): Instant | undefined => {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST) return undefined
  const iso = fromIso(trimmed) ?? fromRfc822(trimmed)
  const day = iso === undefined ? undefined : parseDay(iso)
  // `Date` would take 24:00 and roll 31 April over: the calendar has refused them by here.
  return day === undefined || day < 1 ? undefined : new Date(Math.round(day * 86_400_000)).toISOString()
}
