import type { Instant } from '../shared/calendar.ts'

/** What time is it? The only clock of the service; tests move it. */
export interface Clock {
  /** Now, ISO 8601 in UTC with milliseconds. */
  now(): Instant
}

/** Names for new things: a prefix, an underscore, and 26 characters that sort by time of creation. */
export interface IdSource {
  next(prefix: 'asm' | 'aud' | 'org' | 'ers' | 'trl' | 'rpl' | 'sch' | 'key' | 'wsp' | 'wrk' | 'ovr' | 'dgn' | 'whk' | 'plt'): string
}
