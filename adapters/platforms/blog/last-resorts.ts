import { forbiddenBy, type Unread } from './failures.ts'
import type { Depth } from './gather.ts'
import { pagePosts } from './microformats.ts'
import type { Context, Site, SitePage } from './site.ts'
import { isPostsSitemap, sitemapOf } from './sitemap.ts'
import type { Entry } from './wire.ts'

/**
 * What can be told of a blog without a feed?
 *
 * The posts that its page shows and marks as such; else what its sitemap says about last changes. Both are pages meant for people or search engines, so
 * the site's robots.txt is asked first.
 */
export type Resort = Depth | Unread | 'nothing'
export const isFound = (resort: Resort): resort is Depth => typeof resort !== 'string' && !('kind' in resort)

/** Which posts are meant: those below this page. */
export type SitemapSearch = { readonly pageUrl: string; readonly named?: string }

const MOST_SITEMAPS = 3
const hasDate = ({ dates }: Entry): boolean => dates.length > 0

/** A page shows as many posts as it likes: there may always be more. */
export const fromPage = async ({ html, url }: SitePage, site: Site, context: Context): Promise<Resort> => {
  const { title, entries } = pagePosts(html)
  if (!entries.some(hasDate)) return 'nothing'
  const rules = await site.rulesFor(url, context)
  if (!rules.mayRead(url)) return forbiddenBy(rules)
  return { source: url, ...(title === undefined ? {} : { title }), entries, via: 'page', isTruncated: true, isInterrupted: false }
}

/** Pages that the site declares as its h-feed, the first that has dated posts. */
export const fromDeclaredPages = async (addresses: readonly string[], site: Site, context: Context): Promise<Resort> => {
  let answer: Resort = 'nothing'
  for (const address of addresses) {
    const rules = await site.rulesFor(address, context)
    const held = rules.mayRead(address) ? await site.look(address, context) : undefined
    const resort = held === undefined ? forbiddenBy(rules) : held.kind === 'page' ? await fromPage(held, site, context) : 'nothing'
    if (isFound(resort)) return resort
    if (resort !== 'nothing') answer = resort
  }
  return answer
}

/** Is the address below the directory of the page? The rest of the site may belong to others. */
const isBelow = (address: string | undefined, pageUrl: string): boolean => {
  if (address === undefined || !URL.canParse(address)) return false
  const directory = new URL('.', pageUrl)
  const { host, pathname } = new URL(address)
  return host.replace(/^www\./, '') === directory.host.replace(/^www\./, '') && pathname.startsWith(directory.pathname)
}

/** @param named a sitemap that somebody pointed at; left out, those that robots.txt names, or the usual one. */
export const fromSitemap = async ({ pageUrl, named }: SitemapSearch, site: Site, context: Context): Promise<Resort> => {
  const rules = await site.rulesFor(pageUrl, context)
  const listed = rules.sitemaps.filter((address) => URL.canParse(address, pageUrl)).map((address) => new URL(address, pageUrl).href)
  const waiting = named !== undefined ? [named] : listed.length > 0 ? [...listed] : [new URL('/sitemap.xml', pageUrl).href]
  const entries: Entry[] = []
  let source = ''
  let isTruncated = false
  let isForbidden = false
  for (let read = 0; read < MOST_SITEMAPS && waiting.length > 0; ) {
    const address = waiting.shift() ?? ''
    if (!rules.mayRead(address)) {
      isForbidden = true
      continue
    }
    read += 1
    const held = await site.look(address, context)
    if (held.kind !== 'sitemap') continue
    const sitemap = sitemapOf(held.text, isPostsSitemap(held.url))
    waiting.unshift(...sitemap.sitemaps.slice(0, MOST_SITEMAPS))
    const own = sitemap.entries.filter(({ url, dates }) => dates.length > 0 && isBelow(url, pageUrl))
    if (own.length > 0) source ||= held.url
    entries.push(...own)
    isTruncated ||= sitemap.isTruncated || sitemap.sitemaps.length > MOST_SITEMAPS
  }
  if (entries.length === 0) return isForbidden ? forbiddenBy(rules) : 'nothing'
  return { source, entries, via: 'sitemap', isTruncated, isInterrupted: false }
}
