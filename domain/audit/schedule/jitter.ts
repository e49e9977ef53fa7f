import { dayOf, type Instant, laterBy } from '../../shared/calendar.ts'

const MINUTE_SECONDS = 60
const MINUTES_A_DAY = 1440

/** FNV-1a, 32 bits (Fowler, Noll and Vo, 1991): the same for everybody who asks, and spread evenly. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  // What differs in the last characters alone reaches the upper bits as well (the end of MurmurHash3, Appleby, 2011).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const minutesBetween = (from: Instant, to: Instant): number => Math.round((dayOf(to) - dayOf(from)) * MINUTES_A_DAY)

type Jittered = { readonly id: string; readonly jitterMinutes: number }

/**
 * When does a tick really run? Whole minutes after it, `jitterMinutes` at most and always before the tick that follows, so that none is passed over. The same whoever works it out.
 *
 * @param following the next tick; absent after the last one.
 */
export const momentOfTick = ({ id, jitterMinutes }: Jittered, tick: Instant, following: Instant | undefined): Instant => {
  const room = following === undefined ? jitterMinutes : Math.min(jitterMinutes, minutesBetween(tick, following) - 1)
  if (room <= 0) return tick
  return laterBy(tick, (hashOf(`${id} ${tick}`) % (room + 1)) * MINUTE_SECONDS)
}
