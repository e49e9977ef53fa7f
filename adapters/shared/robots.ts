import robotsParser from 'robots-parser'
import type { FetchOutcome } from './fetch-outcome.ts'
import type { FetchRequest, PoliteFetcher } from './polite-fetch.ts'

/**
 * May a page of this site be read, according to its robots.txt (RFC 9309)?
 *
 * Asked once a host and remembered for a day. A site without the file, or that sends us in circles, allows everything; one that cannot deliver it forbids
 * everything until it can (section 2.3.1), and is asked again the next time. Of the file the first 500 KiB are read.
 */
export type RobotsRules = {
  readonly mayRead: (url: string) => boolean
  /** Addresses of sitemaps that the file names, as written. */
  readonly sitemaps: readonly string[]
  /** Why the file was not to be had, where nothing may be read for that reason alone: no rule of the site says so. */
  readonly undelivered?: Undelivered
}
type Undelivered = Exclude<FetchOutcome, { readonly kind: 'ok' }>
export type Robots = {
  /** @param nowMs of the reading, so that the memory ages with it. */
  readonly rulesFor: (url: string, request: FetchRequest, nowMs: number) => Promise<RobotsRules>
}

const AGENT = 'Channelfit'
const MOST_BYTES = 512_000
const KEPT_MS = 86_400_000
const MOST_HOSTS = 500

const EVERYTHING: RobotsRules = { mayRead: () => true, sitemaps: [] }

/** The package is CommonJS whose types say otherwise. */
const parse = robotsParser as unknown as (url: string, text: string) => import('robots-parser').Robot

const isUnavailable = (fetched: FetchOutcome): boolean => {
  if (fetched.kind === 'failed') return fetched.reason === 'too-many-redirects' || fetched.reason === 'redirect-loop'
  return fetched.kind === 'http-error' && fetched.status >= 400 && fetched.status < 500 && fetched.status !== 429
}

const rulesOf = (fetched: FetchOutcome, address: string): RobotsRules => {
  if (isUnavailable(fetched)) return EVERYTHING
  if (fetched.kind !== 'ok') return { mayRead: () => false, sitemaps: [], undelivered: fetched }
  const robots = parse(
    address,
    fetched.body
      .subarray(0, MOST_BYTES)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  )
  return { mayRead: (url) => robots.isAllowed(url, AGENT) ?? true, sitemaps: robots.getSitemaps().slice(0, 20) }
}

export const robotsOf = (fetcher: PoliteFetcher): Robots => {
  const known = new Map<string, { readonly rules: RobotsRules; readonly atMs: number }>()

  const remember = (origin: string, rules: RobotsRules, atMs: number): void => {
    known.delete(origin)
    known.set(origin, { rules, atMs })
    const [oldest] = known.keys()
    if (known.size > MOST_HOSTS && oldest !== undefined) known.delete(oldest)
  }

  return {
    rulesFor: async (url, request, nowMs) => {
      const { origin } = new URL(url)
      const kept = known.get(origin)
      if (kept && nowMs - kept.atMs < KEPT_MS) return kept.rules
      const address = `${origin}/robots.txt`
      const fetched = await fetcher.get(address, { ...request, accept: 'text/plain, */*;q=0.1' })
      const rules = rulesOf(fetched, address)
      if (rules.undelivered === undefined) remember(origin, rules, nowMs)
      return rules
    },
  }
}
