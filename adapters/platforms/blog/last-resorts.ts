import type { Instant } from '../../../domain/shared/calendar.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { forbiddenBy, isWorthAnotherAddress, type Unread } from './failures.ts'
import type { Depth } from './gather.ts'
import { pagePosts } from './microformats.ts'
import type { Context, Site, SitePage } from './site.ts'
import { isFurtherOn, isPostsSitemap, newestFirst, type Sitemap, type SitemapPart, sitemapOf } from './sitemap.ts'
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

/** A sitemap that was read: its posts below the page, and the newest of their dates. */
type ReadPart = { readonly address: string; readonly entries: readonly Entry[]; readonly newest: Instant | undefined; readonly isCut: boolean }

const instantsOf = (entries: readonly Entry[]): readonly Instant[] =>
  entries.flatMap(({ dates }) => dates.map(publicationInstant).find((instant) => instant !== undefined) ?? [])
const newestOf = (instants: readonly Instant[]): Instant | undefined => instants.toSorted().at(-1)

const readPart = (address: string, { entries, isTruncated }: Sitemap, pageUrl: string): ReadPart => {
  const below = entries.filter(({ url }) => isBelow(url, pageUrl))
  const own = below.some(hasDate) ? below : []
  const instants = instantsOf(own)
  // Of a list that is too long the end is not read, which is where a list that begins with the oldest has its newest.
  return { address, entries: own, newest: newestOf(instants), isCut: isTruncated && (instants[0] ?? '') <= (instants.at(-1) ?? '') }
}

/** Can this part, which was not read, have newer posts? Not when it changed before the newest one, nor when the numbers of the parts run the way the dates do. */
const mayHoldNewer = ({ address, changedAt }: SitemapPart, read: readonly ReadPart[]): boolean => {
  const newest = newestOf(read.flatMap(({ newest: own }) => own ?? []))
  if (newest === undefined || (changedAt !== undefined && changedAt <= newest)) return false
  const isFurthest = (last: ReadPart): boolean => !read.some((part) => isFurtherOn(part.address, last.address))
  return changedAt !== undefined || !read.some((part) => part.newest === newest && isFurtherOn(part.address, address) && isFurthest(part))
}

/** Where parts of an index say that they list posts, the others are not missed. */
const missedOf = (unread: readonly SitemapPart[], read: readonly ReadPart[]): readonly SitemapPart[] => {
  const isOfPosts = [...unread, ...read].some(({ address }) => isPostsSitemap(address))
  return unread.filter(({ address }) => !isOfPosts || isPostsSitemap(address))
}

const isOver = ({ kind, status }: Unread): boolean => kind === 'absent' && status === 'not-found'

/** @param named a sitemap that somebody pointed at; left out, those that robots.txt names, or the usual one. */
export const fromSitemap = async ({ pageUrl, named }: SitemapSearch, site: Site, context: Context): Promise<Resort> => {
  const rules = await site.rulesFor(pageUrl, context)
  const listed = rules.sitemaps.filter((address) => URL.canParse(address, pageUrl)).map((address) => new URL(address, pageUrl).href)
  const given = named === undefined ? listed : [named]
  const usual = new URL('/sitemap.xml', pageUrl).href
  let waiting: readonly SitemapPart[] = given.length > 0 ? newestFirst(given.map((address) => ({ address }))) : [{ address: usual }]
  const read: ReadPart[] = []
  const lost: SitemapPart[] = []
  let asked = 0
  let trouble: Unread | undefined
  for (let [part, ...rest] = waiting; part && asked < MOST_SITEMAPS; [part, ...rest] = waiting) {
    waiting = rest
    if (!rules.mayRead(part.address)) {
      lost.push(part)
      trouble ??= forbiddenBy(rules)
      continue
    }
    asked += 1
    const held = await site.look(part.address, context)
    if (held.kind === 'sitemap') {
      const sitemap = sitemapOf(held.text, isPostsSitemap(held.url))
      waiting = [...sitemap.parts, ...waiting]
      read.push(readPart(held.url, sitemap, pageUrl))
    } else if (held.kind !== 'unread') lost.push(part)
    else if (!isOver(held.outcome)) {
      lost.push(part)
      // That the usual place fails is no fact about the blog.
      if (!isWorthAnotherAddress(held.outcome) && part.address !== usual) trouble = held.outcome
    }
  }
  const unread = [...lost, ...waiting]
  const entries = read.flatMap((part) => part.entries)
  if (entries.length === 0) return trouble ?? 'nothing'
  const isPartUnread = read.some(({ isCut }) => isCut) || missedOf(unread, read).some((part) => mayHoldNewer(part, read))
  return {
    source: read.find((part) => part.entries.length > 0)?.address ?? usual,
    entries,
    via: 'sitemap',
    isTruncated: unread.length > 0 || read.some(({ isCut }) => isCut),
    isPartUnread,
    isInterrupted: trouble?.kind === 'cannot-tell' && trouble.status !== 'unsupported',
  }
}
