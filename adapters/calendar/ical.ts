import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { CalendarEntry, CalendarWriter } from '../../domain/ports.ts'

/** Half an hour, as long as a run may take; nobody's time is taken by it. */
const RUN_MINUTES = 30
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const REFRESH_SECONDS = 6 * 3600

/** SEQUENCE grows with every change and stays far below the 31 bits that clients keep: minutes since then. */
const FIRST = Date.UTC(2020, 0, 1)
const sequenceOf = (changed: Date): number => Math.max(0, Math.floor((changed.getTime() - FIRST) / MINUTE_MS))

const timesOf = ({ when }: CalendarEntry) => {
  if ('on' in when) {
    const start = new Date(`${when.on}T00:00:00Z`)
    return { start, end: new Date(start.getTime() + DAY_MS), allDay: true, timezone: 'UTC' }
  }
  const start = new Date(when.at)
  return { start, end: new Date(start.getTime() + RUN_MINUTES * MINUTE_MS) }
}

/** A TEXT of RFC 5545 (3.3.11); ical-generator writes the name of a calendar as it is given. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/[\r\n\u2028\u2029]+/g, ' ')

/** Calendars of RFC 5545. What has not changed is written the same each time. */
export const icalWriter: CalendarWriter = {
  write({ name, language, entries }) {
    const calendar = ical({
      name: escaped(name),
      prodId: { company: 'Channelfit', product: 'Reviews', language: language.toUpperCase() },
      method: ICalCalendarMethod.PUBLISH,
      ttl: REFRESH_SECONDS,
    })
    for (const entry of entries) {
      const { uid, title, text, changedAt } = entry
      const changed = new Date(changedAt)
      calendar.createEvent({
        id: `${uid}@channelfit`,
        summary: title,
        ...(text === undefined ? {} : { description: text }),
        ...timesOf(entry),
        sequence: sequenceOf(changed),
        stamp: changed,
        lastModified: changed,
        transparency: ICalEventTransparency.TRANSPARENT,
      })
    }
    return calendar.toString()
  },
}
