import { Parser } from 'htmlparser2'
import type { LinkState } from '../../domain/audit/signals/signal.ts'
import type { LinkProbe } from '../../domain/ports.ts'
import type { FetchOutcome } from './fetch-outcome.ts'
import type { PoliteFetcher } from './polite-fetch.ts'
import { robotsOf } from './robots.ts'

const LONGEST_MS = 10_000
const MOST_LINKS = 2_000
/** A page that is gone, or a name that nobody answers to any more. Anything else may be back tomorrow, or merely not for machines. */
const GONE: ReadonlySet<number> = new Set([404, 410])

/** Looks at addresses through the only way that addresses are fetched; a page is read as far as its robots.txt allows. */
export const linkProbe = (fetcher: PoliteFetcher, now: () => number = Date.now): LinkProbe => {
  const robots = robotsOf(fetcher)
  return {
    look: async (url, signal) => stateOf(await fetcher.get(url, { signal, allowance: { ms: LONGEST_MS }, isGlance: true })),
    linksOn: async (url, signal) => {
      const request = { signal, allowance: { ms: LONGEST_MS } }
      const { mayRead } = await robots.rulesFor(url, request, now())
      if (!mayRead(url)) return undefined
      const page = await fetcher.get(url, { ...request, accept: 'text/html' })
      return page.kind === 'ok' ? linksIn(page.body.toString('utf8'), page.url) : undefined
    },
  }
}

const stateOf = (outcome: FetchOutcome): LinkState => {
  if (outcome.kind === 'ok') return 'alive'
  if (outcome.kind === 'http-error') return outcome.challenged !== true && GONE.has(outcome.status) ? 'dead' : 'unknown'
  return outcome.kind === 'failed' && outcome.reason === 'dns-failure' ? 'dead' : 'unknown'
}

const linksIn = (html: string, pageUrl: string): readonly string[] => {
  const links = new Set<string>()
  const parser = new Parser({
    onopentag: (name, { href }) => {
      if (name !== 'a' || href === undefined || links.size >= MOST_LINKS || !URL.canParse(href, pageUrl)) return
      const { protocol, href: whole } = new URL(href, pageUrl)
      if (protocol === 'http:' || protocol === 'https:') links.add(whole)
    },
  })
  parser.end(html)
  return [...links]
}
