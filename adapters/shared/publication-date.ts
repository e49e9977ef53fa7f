import { type Instant, parseDay } from '../../domain/shared/calendar.ts'
import { monthOf } from './month-names.ts'

/**
 * When was this published, according to a text of somebody else?
 *
 * An instant in UTC with milliseconds. Read are RFC 3339 and W3C-DTF from the whole day on, RFC 822/2822 with what software makes of it (month names
 * of other languages, a day without a time, a wrong weekday, which is ignored), and C's `asctime`; any other text is `undefined`, since `Date` on
 * its own guesses. Days in figures are read from the year down only: 01/02 is two days of the year. A time without a zone, or with letters
 * that name no zone below, is read as UTC. A year or a month alone is too coarse to tell a rhythm. 1970-01-01 and before is what machines write for
 * "unknown".
 */

const ISO = /^(\d{4})([-/])(\d{2})\2(\d{2})(?:(?:[Tt]|\s{1,3})(\d{2}:\d{2})(?::(\d{2})([.,]\d{1,9})?)?\s{0,3}([Zz]|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/
const WEEKDAY = String.raw`(?:\p{L}{2,10}\.?-?\p{L}{0,5},?\s{1,3})?`
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:\s{0,3}([AaPp])\.?[Mm]\.?)?`
const ZONE = String.raw`(?:\s{0,3}((?:GMT|UTC)?[+-]\d{2}:?\d{2}|\p{L}{1,5}))?(?:\s{0,3}\([^)]{0,40}\))?`
const MONTH = String.raw`(\p{L}{3,10}\.?)`
const RFC822 = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})\.?[\s-]{1,3}(?:de\s)?${MONTH}[\s-]{1,3}(?:de\s)?(\d{4}|\d{2})(?:,?\s{1,3}${TIME}${ZONE})?$`,
  'u',
)
const MONTH_FIRST = new RegExp(String.raw`^${WEEKDAY}${MONTH}\s{1,3}(\d{1,2}),?\s{1,3}(\d{4})(?:,?\s{1,3}${TIME}${ZONE})?$`, 'u')
const ASCTIME = new RegExp(String.raw`^\p{L}{3}\s${MONTH}\s{1,2}(\d{1,2})\s${TIME}${ZONE}\s(\d{4})$`, 'u')

/** Zones of RFC 822, and the unambiguous ones that software writes in their place. */
const ZONES: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
  WEST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  JST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
}
const LONGEST = 80

const two = (text: string): string => text.padStart(2, '0')
/** A leap second is told as the second before it: no `Date` can hold one. */
const second = (text: string | undefined): string => (text === '60' ? '59' : (text ?? '00'))

const offsetOf = (zone: string | undefined): string => {
  const figures = /[+-]\d{2}:?\d{0,2}$/.exec(zone ?? '')?.[0]
  if (figures === undefined) return ZONES[(zone ?? '').toUpperCase()] ?? 'Z'
  return figures.length === 3 ? `${figures}:00` : figures
}

const fromIso = (text: string): string | undefined => {
  const parts = ISO.exec(text)
  if (!parts) return undefined
  const [, year, , month, day, time = '00:00', seconds, fraction = '', zone] = parts
  return `${year}-${month}-${day}T${time}:${second(seconds)}${fraction.slice(0, 4).replace(',', '.')}${offsetOf(zone)}`
}

type Named = {
  readonly day: string | undefined
  readonly month: string | undefined
  readonly year: string | undefined
  /** Hour, minute, second, the letter of AM or PM, zone. */
  readonly clock: ReadonlyArray<string | undefined>
}

const yearOf = (text: string): string => (text.length === 4 ? text : `${Number(text) < 50 ? 20 : 19}${text}`)

/** 12 AM is midnight and 12 PM is noon. */
const hourOf = (hour: string, half: string | undefined): string => {
  if (half === undefined) return two(hour)
  return two(String((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)))
}

const written = ({ day = '', month = '', year = '', clock }: Named): string | undefined => {
  const [hour = '00', minute = '00', seconds, half, zone] = clock
  const number = monthOf(month)
  if (number === undefined) return undefined
  return `${yearOf(year)}-${two(String(number))}-${two(day)}T${hourOf(hour, half)}:${minute}:${second(seconds)}${offsetOf(zone)}`
}

const fromNames = (text: string): string | undefined => {
  const dayFirst = RFC822.exec(text)
  if (dayFirst) return written({ day: dayFirst[1], month: dayFirst[2], year: dayFirst[3], clock: dayFirst.slice(4) })
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) return written({ month: monthFirst[1], day: monthFirst[2], year: monthFirst[3], clock: monthFirst.slice(4) })
  const unix = ASCTIME.exec(text)
  return unix ? written({ month: unix[1], day: unix[2], year: unix[8], clock: unix.slice(3, 8) }) : undefined
}

export const publicationInstant = (text: string): Instant | undefined => {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST) return undefined
  const iso = fromIso(trimmed) ?? fromNames(trimmed)
  const day = iso === undefined ? undefined : parseDay(iso)
  // `Date` would take 24:00 and roll 31 April over: the calendar has refused them by here.
  return day === undefined || day < 1 ? undefined : new Date(Math.round(day * 86_400_000)).toISOString()
}
