import { dateOfDay, dayOf, type IsoDate } from '../../shared/calendar.ts'
import { vitalityOf } from './assess-vitality.ts'
import type { History, VitalityState } from './vitality.ts'

/** Further ahead nobody plans a look. */
const FURTHEST_DAYS = 365

/**
 * On which day, within a year, is a channel in another state if nothing is published until then? Undefined where it stays in this one.
 *
 * The silence grows and nothing else changes, so states come one after the other: the day is found by halving.
 */
export const stateChangesOn = (history: History, state: VitalityState): IsoDate | undefined => {
  const now = dayOf(history.asOf)
  const today = Math.floor(now)
  const known = { ...history, posts: history.posts.filter((post) => dayOf(post) <= now), horizons: [], previousState: state }
  const isAnother = (days: number): boolean => vitalityOf({ ...known, asOf: dateOfDay(today + days) }).state !== state
  if (known.posts.length === 0 || !isAnother(FURTHEST_DAYS)) return undefined
  let [same, another] = [0, FURTHEST_DAYS]
  while (another - same > 1) {
    const middle = Math.floor((same + another) / 2)
    if (isAnother(middle)) another = middle
    else same = middle
  }
  return dateOfDay(today + another)
}
