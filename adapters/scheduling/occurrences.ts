import { type ClockChange, lastChange, nextChange, offsetAt } from './time-zone.ts'
import type { WallClock } from './wall-clock.ts'

/** Samoa left out a whole day in 2011, further than any change that repeats one. */
const LONGEST_REPEAT_MS = 86_400_000

/** Where to look on from on the wall clock, so that what a change repeats is not taken twice by those who name a time of the day. */
const repeatedUntil = (zone: string, now: number): number | undefined => {
  const change = lastChange(zone, now - LONGEST_REPEAT_MS, now)
  return change && change.after < change.before && now + change.after < change.at + change.before ? change.at + change.before - 1 : undefined
}

/**
 * When does an expression come next in a zone, strictly after a moment (milliseconds since 1970)?
 *
 * A time that the clocks leave out is made up for at the first moment after the gap, once for all that lie in it; one that they show twice is used the first time. An expression that names every hour goes
 * by the time that really passes: nothing of it was left out, and what comes twice are two hours. Method: ADR 0028, after cronie.
 */
export const occurrenceAfter = (clock: WallClock, zone: string, after: number): number | undefined => {
  const goesByHours = clock.namesEveryHour
  let offset = offsetAt(zone, after)
  let now = after
  let wall = after + offset
  if (!goesByHours) wall = Math.max(wall, repeatedUntil(zone, after) ?? wall)
  for (;;) {
    const next = clock.next(wall)
    if (next === undefined) return undefined
    const change = nextChange(zone, now, next - offset)
    if (!change) return next - offset
    if (!goesByHours && isLeftOut(next, change)) return change.at
    offset = change.after
    now = change.at
    // What the new hands show at the change itself counts; those who name a time of the day do not look back.
    wall = (goesByHours ? change.at + change.after : change.at + Math.max(change.before, change.after)) - 1
  }
}

const isLeftOut = (wall: number, { at, before, after }: ClockChange): boolean => wall >= at + before && wall < at + after
