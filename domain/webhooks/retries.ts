import { type Instant, laterBy } from '../shared/calendar.ts'
import type { SentType } from './event.ts'
import type { Attempt } from './webhook.ts'

/**
 * What becomes of a delivery after a try?
 *
 * The pauses, their sum a little above three days, are those that Standard Webhooks recommends. Each is lengthened by chance, so that what failed together does not come back
 * together. A receiver may ask for a longer pause, up to a day, never for a shorter one. Anything but 2xx is tried again, refusals too: receivers are mended.
 */
export type Fate =
  | { readonly state: 'delivered' }
  | { readonly state: 'dead'; readonly disables?: true }
  | { readonly state: 'pending'; readonly dueAt: Instant }

const [SECOND, MINUTE, HOUR] = [1, 60, 3_600]
/** Seconds between one try and the next. */
const PAUSES: readonly number[] = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR]
/** A pause is lengthened by this share of itself at most. */
const JITTER = 0.1
const LONGEST_ASKED = 24 * HOUR
const GONE = 410

/**
 * @param tries those since the delivery was asked for, this one included.
 * @param chance uniform in 0..1.
 */
export const fateAfter = (
  { status, error, retryAfterSeconds = 0 }: Attempt,
  { type, tries, now, chance }: { readonly type: SentType; readonly tries: number; readonly now: Instant; readonly chance: number },
): Fate => {
  if (error === undefined) return { state: 'delivered' }
  if (status === GONE) return { state: 'dead', disables: true }
  const pause = PAUSES[tries - 1]
  // Whoever asks for a test waits for its answer: a later one would surprise.
  if (pause === undefined || type === 'webhook.test') return { state: 'dead' }
  return { state: 'pending', dueAt: laterBy(now, Math.max(pause * (1 + JITTER * chance), Math.min(retryAfterSeconds, LONGEST_ASKED))) }
}
