import { LONGEST_REST_SECONDS } from './fetch-outcome.ts'

/**
 * Is a host to be asked at all?
 *
 * A host that said when to come back is left alone until then. One that failed several times in a row rests, and is then tried once: by the
 * answer it is open again or rests anew, twice as long each time up to a limit (circuit breaker: M. Nygard, "Release It!", 2007). All
 * audits of a process share what is known. Hosts that answer are forgotten.
 */
export type HostHealth = {
  /** Milliseconds to leave it alone; 0 when it may be asked. Of those who ask at the end of a rest only one may. */
  readonly restFor: (host: string) => number
  /** It answered, be it with a refusal. */
  readonly answered: (host: string) => void
  /** It did not answer, or with an error of its own. */
  readonly failed: (host: string) => void
  /** It asked to be left alone for so long; no longer than `longestAskedMs`. */
  readonly asked: (host: string, milliseconds: number) => void
}

export type HostHealthOptions = {
  /** Failures in a row after which it rests. Default 5. */
  readonly failures: number
  /** Milliseconds of the first rest. Default 30 000. */
  readonly restMs: number
  /** Longest rest. Default 600 000. */
  readonly longestRestMs: number
  /** Longest rest that a host may ask for. Default a day. */
  readonly longestAskedMs: number
  /** Hosts remembered at most; the one that was touched longest ago goes first. Default 10 000. */
  readonly hosts: number
  readonly now: () => number
}

type Standing = { failures: number; restUntil: number; rests: number; askedUntil: number }

const DEFAULTS: HostHealthOptions = {
  failures: 5,
  restMs: 30_000,
  longestRestMs: 600_000,
  longestAskedMs: LONGEST_REST_SECONDS * 1000,
  hosts: 10_000,
  now: () => performance.now(),
}

export const hostHealth = (options: Partial<HostHealthOptions> = {}): HostHealth => {
  const { failures: most, restMs, longestRestMs, longestAskedMs, hosts, now } = { ...DEFAULTS, ...options }
  const known = new Map<string, Standing>()

  const standingOf = (host: string): Standing => {
    const found = known.get(host) ?? { failures: 0, restUntil: 0, rests: 0, askedUntil: 0 }
    known.delete(host)
    known.set(host, found)
    const [oldest] = known.keys()
    if (known.size > hosts && oldest !== undefined) known.delete(oldest)
    return found
  }

  return {
    restFor: (host) => {
      const standing = known.get(host)
      if (standing === undefined) return 0
      const left = Math.max(standing.restUntil, standing.askedUntil) - now()
      if (left > 0) return left
      // Whoever comes first tries it. Should nothing be heard of the trial, another one may follow after a rest.
      if (standing.rests > 0) standing.restUntil = now() + restMs
      return 0
    },
    answered: (host) => {
      const standing = known.get(host)
      if (standing === undefined) return
      if (standing.askedUntil <= now()) known.delete(host)
      else Object.assign(standing, { failures: 0, restUntil: 0, rests: 0 })
    },
    failed: (host) => {
      const standing = standingOf(host)
      standing.failures += 1
      if (standing.failures < most) return
      standing.restUntil = now() + Math.min(longestRestMs, restMs * 2 ** standing.rests)
      standing.rests += 1
    },
    asked: (host, milliseconds) => {
      const standing = standingOf(host)
      standing.askedUntil = Math.max(standing.askedUntil, now() + Math.min(longestAskedMs, milliseconds))
    },
  }
}
