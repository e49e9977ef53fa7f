import { type AtomFeed, type JsonFeed, parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import { isModestFeed, isModestSitemap } from './bounds.ts'
import { documentOf, type FeedFormat, type FeedSource } from './document.ts'
import { USUAL_PREFIXES, usualAtom, usualRss } from './usual-feed.ts'

/**
 * What does this text of a blog say?
 *
 * A feed (RSS 0.9x, 1.0, 2.0, Atom 0.3 and 1.0, JSON Feed) with its entries in document order, a page, a sitemap, nothing, or something unreadable.
 * A feed that breaks off, or whose entries were all lost on the way, is unreadable: it must not pass for a blog without posts.
 * Feeds as most are written are read by `usual-feed.ts`, all others by the parser. Document types reach neither, so entities cannot be declared, fetched or multiplied. Elements are told apart by namespace, not by prefix.
 */
export type Entry = {
  readonly id?: string
  readonly url?: string
  /** What a relative `url` is relative to (`xml:base`); itself relative to the address of the feed. */
  readonly base?: string
  readonly title?: string
  /** Texts that may be the first publication, the best first. */
  readonly dates: readonly string[]
}
export type Feed = {
  readonly title?: string
  readonly entries: readonly Entry[]
  /** Where older entries are, as the feed says it (RFC 5005 `next` and `prev-archive`, `next_url`). */
  readonly older?: string
  /** There are older entries, wherever they may be. */
  readonly hasOlder: boolean
  /** The feed says of itself that nothing is missing (RFC 5005, `complete`). */
  readonly isComplete: boolean
  /** The software that made it, as it calls itself. */
  readonly generator?: string
}
/** It lists nothing, and does not say that this is all there is: software lists what is recent, or one kind of posts among several. */
export const isEmpty = ({ entries, isComplete }: Feed): boolean => entries.length === 0 && !isComplete

export type Content = { readonly kind: 'feed'; readonly feed: Feed } | { readonly kind: 'page' | 'sitemap' | 'empty' | 'unreadable' }

const MOST_ENTRIES = 10_000
/** Where to go on, the surest first. `previous` means the newer page in RFC 5005 and the older one elsewhere: it is not followed. */
const FOLLOWED = ['next', 'prev-archive'] as const
const OLDER: ReadonlySet<string> = new Set([...FOLLOWED, 'prev', 'previous', 'next-archive'])
const HISTORY = 'http://purl.org/syndication/history/1.0'
/** What stands before the entries is short, and names a namespace once. */
const LONGEST_HEAD = 262_144
const MOST_PREFIXES = 10

type Candidates = {
  readonly id: string | undefined
  readonly url: string | undefined
  readonly base?: string | undefined
  readonly title: string | undefined
  readonly dates: ReadonlyArray<string | undefined>
}
type AnyLink = { readonly href?: string | undefined; readonly rel?: string | undefined }
type Outline = {
  readonly title: string | undefined
  readonly entries: readonly Entry[]
  readonly links?: readonly AnyLink[] | undefined
  readonly next?: string | undefined
  readonly generator?: string | undefined
}

export const entryFrom = ({ id, url, base, title, dates }: Candidates): Entry => ({
  ...(id === undefined ? {} : { id }),
  ...(url === undefined ? {} : { url }),
  ...(base === undefined ? {} : { base }),
  ...(title === undefined ? {} : { title }),
  dates: dates.filter((date) => date !== undefined),
})

const linkTo = (links: readonly AnyLink[], relation: string): string | undefined => links.find(({ rel }) => rel?.toLowerCase() === relation)?.href

const permalink = (links: readonly AnyLink[] | undefined): string | undefined =>
  (links ?? []).find(({ rel }) => rel === undefined || rel.toLowerCase() === 'alternate')?.href

/** One base within another; each may be missing. */
const within = (outer: string | undefined, inner: string | undefined): string | undefined =>
  inner !== undefined && outer !== undefined && URL.canParse(inner, outer) ? new URL(inner, outer).href : (inner ?? outer)

const feedFrom = ({ title, entries, links = [], next, generator }: Outline, isComplete: boolean): Feed => {
  const older = next ?? FOLLOWED.map((relation) => linkTo(links, relation)).find((href) => href !== undefined)
  const isCut = entries.length >= MOST_ENTRIES
  return {
    ...(title === undefined ? {} : { title }),
    entries,
    ...(older === undefined ? {} : { older }),
    hasOlder: isCut || older !== undefined || links.some(({ rel }) => OLDER.has(rel?.toLowerCase() ?? '')),
    isComplete: isComplete && !isCut,
    ...(generator === undefined ? {} : { generator }),
  }
}

const rssItem = ({ guid, link, title, pubDate, dc, dcterms, atom, xml }: RssFeed.Item<string>, base: string | undefined): Entry =>
  entryFrom({
    id: guid?.value,
    url: link ?? permalink(atom?.links) ?? (guid?.isPermaLink === false ? undefined : guid?.value),
    base: within(base, xml?.base),
    title,
    dates: [pubDate, ...(dc?.dates ?? []), ...(dcterms?.issued ?? []), ...(dcterms?.created ?? []), atom?.published, atom?.updated],
  })

const rdfItem = ({ link, title, dc, dcterms, rdf, xml }: RdfFeed.Item<string>, base: string | undefined): Entry =>
  entryFrom({
    id: rdf?.about,
    url: link ?? rdf?.about,
    base: within(base, xml?.base),
    title,
    dates: [...(dc?.dates ?? []), ...(dcterms?.issued ?? []), ...(dcterms?.created ?? [])],
  })

const atomEntry = ({ id, links, title, published, updated, dc, xml }: AtomFeed.Entry<string>, base: string | undefined): Entry =>
  entryFrom({
    id,
    url: permalink(links),
    base: within(base, xml?.base),
    title: title?.value,
    dates: [published, ...(dc?.dates ?? []), updated],
  })

const jsonItem = ({ id, url, title, date_published, date_modified }: JsonFeed.Item<string>): Entry =>
  entryFrom({ id, url, title, dates: [date_published, date_modified] })

const OPTIONS = { maxItems: MOST_ENTRIES } as const

const OUTLINES: Readonly<Record<FeedFormat, (source: unknown) => Outline>> = {
  rss: (source) => {
    const { title, items = [], atom, generator, xml } = usualRss(source) ?? parseRssFeed(withoutImpostors(source), OPTIONS)
    return { title, entries: items.map((item) => rssItem(item, xml?.base)), links: atom?.links, generator }
  },
  rdf: (source) => {
    const { title, items = [], atom, xml } = parseRdfFeed(withoutImpostors(source), OPTIONS)
    return { title, entries: items.map((item) => rdfItem(item, xml?.base)), links: atom?.links }
  },
  feed: (source) => {
    const { title, entries = [], links, generator, xml } = usualAtom(source) ?? parseAtomFeed(withoutImpostors(source), OPTIONS)
    return { title: title?.value, entries: entries.map((each) => atomEntry(each, xml?.base)), links, generator: generator?.uri ?? generator?.text }
  },
  json: (source) => {
    const { title, items = [], next_url: next } = parseJsonFeed(source, OPTIONS)
    return { title, entries: items.map(jsonItem), next }
  },
}

/** Is an element `complete` of the namespace of RFC 5005 there, before the entries? */
const saysComplete = (source: unknown): boolean => {
  if (typeof source !== 'string' || !source.includes(HISTORY)) return false
  const start = source.slice(0, LONGEST_HEAD)
  const head = start.slice(0, Math.max(0, start.search(/<(?:[\w.-]{1,40}:)?(?:item|entry)[\s>]/i)))
  const declared = [...head.matchAll(/xmlns:([\w.-]{1,40})\s{0,3}=\s{0,3}["']([^"']{1,200})["']/g)].filter(([, , uri]) => uri === HISTORY)
  const prefixes = [...new Set(declared.map(([, prefix]) => prefix))].slice(0, MOST_PREFIXES)
  return prefixes.some((prefix) => head.includes(`<${prefix}:complete`)) || head.includes(`<complete xmlns="${HISTORY}"`)
}

/** The same text, where a usual prefix that stands for something else is one that nobody knows. */
const withoutImpostors = (source: unknown): unknown => {
  if (typeof source !== 'string') return source
  const impostors = Object.entries(USUAL_PREFIXES).filter(([prefix, namespace]) => {
    const declared = new RegExp(`\\sxmlns:${prefix}\\s{0,3}=\\s{0,3}["']([^"']{0,200})["']`, 'i').exec(source)?.[1]
    return declared !== undefined && !namespace.test(declared)
  })
  return impostors.reduce((text, [prefix]) => text.replace(new RegExp(`(</?)${prefix}:`, 'gi'), '$1foreign:'), source)
}

const feedOf = ({ format, source, hasEntries }: FeedSource): Content => {
  if (typeof source === 'string' && !isModestFeed(source)) return { kind: 'unreadable' }
  try {
    const feed = feedFrom(OUTLINES[format](source), saysComplete(source))
    return feed.entries.length === 0 && hasEntries ? { kind: 'unreadable' } : { kind: 'feed', feed }
  } catch {
    return { kind: 'unreadable' }
  }
}

export const contentOf = (text: string, contentType: string): Content => {
  const document = documentOf(text, contentType)
  if (document.kind === 'feed') return feedOf(document)
  return document.kind === 'sitemap' && !isModestSitemap(text) ? { kind: 'unreadable' } : document
}
