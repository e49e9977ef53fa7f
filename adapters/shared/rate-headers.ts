import { type Headers, LONGEST_REST_SECONDS } from './fetch-outcome.ts'

/**
 * Headers by which an interface says how much may still be asked of it: the fields of draft-ietf-httpapi-ratelimit-headers, those of its earlier versions, and the
 * names that X, Mastodon, Bluesky and Pinterest use.
 */
const PAIRS: ReadonlyArray<readonly [remaining: string, reset: string]> = [
  ['ratelimit-remaining', 'ratelimit-reset'],
  ['x-ratelimit-remaining', 'x-ratelimit-reset'],
  ['x-rate-limit-remaining', 'x-rate-limit-reset'],
]
/** Seconds greater than these are a moment since 1970, and no time to wait. */
const A_MOMENT = 1_000_000_000
const LONGEST_REST_MS = LONGEST_REST_SECONDS * 1000

/**
 * Milliseconds until it may be asked again, when it says that nothing is left; undefined when something is, or it does not say.
 *
 * @param isRefused it refused because of a limit: then nothing is left also where it says no more than the moment.
 */
export const restAsked = (headers: Headers, nowMs: number, { isRefused = false } = {}): number | undefined => {
  const leftOf = (remaining: string): string | undefined => headers[remaining] ?? (isRefused ? '0' : undefined)
  const rests = [draftRest(headers['ratelimit']), ...PAIRS.map(([remaining, reset]) => restOf(leftOf(remaining), headers[reset], nowMs))]
  const asked = rests.filter((rest) => rest !== undefined)
  return asked.length === 0 ? undefined : Math.min(LONGEST_REST_MS, Math.max(...asked))
}

/** `"default";r=0;t=30`, several with commas between: the longest rest of those of which nothing is left. */
const draftRest = (text: string | undefined): number | undefined => {
  const spent = (text ?? '').split(',').filter((each) => /;\s*r=0(?![0-9])/.test(each))
  const seconds = spent.flatMap((each) => /;\s*t=(\d{1,9})/.exec(each)?.[1] ?? []).map(Number)
  return seconds.length === 0 ? undefined : Math.max(...seconds) * 1000
}

/** The first number stands for the whole where several windows are told, as in `0, 9;w=60`. */
const restOf = (remaining: string | undefined, reset: string | undefined, nowMs: number): number | undefined => {
  if (remaining === undefined || reset === undefined || !/^\s*0\s*(?:[,;]|$)/.test(remaining)) return undefined
  const seconds = /^\s*(\d{1,12})(?:\.\d+)?\s*(?:[,;]|$)/.exec(reset)?.[1]
  const until = seconds === undefined ? Date.parse(reset) : Number(seconds) > A_MOMENT ? Number(seconds) * 1000 : nowMs + Number(seconds) * 1000
  return Number.isNaN(until) || until <= nowMs ? undefined : until - nowMs
}
