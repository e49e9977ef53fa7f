import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import { documentOf } from './document.ts'

/**
 * What does this text of a blog say?
 *
 * A feed (RSS 0.9x, 1.0, 2.0, Atom 0.3 and 1.0, JSON Feed) with its entries in document order, a page, nothing, or something unreadable.
 * A feed that breaks off, or whose entries were all lost on the way, is unreadable: it must not pass for a blog without posts.
 * Document types never reach the parser, so entities cannot be declared, fetched or multiplied.
 */
export type Entry = {
  readonly id?: string
  readonly url?: string
  readonly title?: string
  /** Texts that may be the first publication, the best first. */
  readonly dates: readonly string[]
}
export type Feed = {
  readonly title?: string
  readonly entries: readonly Entry[]
  /** The feed links to older entries (RFC 5005, `next_url`), or holds more than we read. */
  readonly paged: boolean
}
export type Content = { readonly kind: 'feed'; readonly feed: Feed } | { readonly kind: 'page' | 'empty' | 'unreadable' }

const MOST_ENTRIES = 10_000
const OLDER: ReadonlySet<string> = new Set(['next', 'prev', 'previous', 'prev-archive', 'next-archive'])

type Candidates = { id: string | undefined; url: string | undefined; title: string | undefined; dates: ReadonlyArray<string | undefined> }
type AnyLink = { readonly href?: string | undefined; readonly rel?: string | undefined }

const entry = ({ id, url, title, dates }: Candidates): Entry => ({
  ...(id === undefined ? {} : { id }),
  ...(url === undefined ? {} : { url }),
  ...(title === undefined ? {} : { title }),
  dates: dates.filter((date) => date !== undefined),
})

const hasOlder = (links: readonly AnyLink[] | undefined): boolean =>
  (links ?? []).some(({ rel }) => rel !== undefined && OLDER.has(rel.toLowerCase()))

const permalink = (links: readonly AnyLink[] | undefined): string | undefined => {
  const fit = (links ?? []).find(({ rel }) => rel === undefined || rel.toLowerCase() === 'alternate')
  return fit?.href
}

const rssItem = ({ guid, link, title, pubDate, dc, dcterms, atom }: RssFeed.Item<string>): Entry =>
  entry({
    id: guid?.value,
    url: link ?? permalink(atom?.links) ?? (guid?.isPermaLink === false ? undefined : guid?.value),
    title,
    dates: [pubDate, ...(dc?.dates ?? []), ...(dcterms?.issued ?? []), ...(dcterms?.created ?? []), atom?.published, atom?.updated],
  })

const rdfItem = ({ link, title, dc, dcterms, rdf }: RdfFeed.Item<string>): Entry =>
  entry({ id: rdf?.about, url: link, title, dates: [...(dc?.dates ?? []), ...(dcterms?.issued ?? []), ...(dcterms?.created ?? [])] })

const atomEntry = ({ id, links, title, published, updated, dc }: AtomFeed.Entry<string>): Entry =>
  entry({ id, url: permalink(links), title: title?.value, dates: [published, ...(dc?.dates ?? []), updated] })

const jsonItem = ({ id, url, title, date_published, date_modified }: JsonFeed.Item<string>): Entry =>
  entry({ id, url, title, dates: [date_published, date_modified] })

const feedOf = (text: unknown): Feed => {
  const parsed = parseFeed(text, { maxItems: MOST_ENTRIES })
  const made = (title: string | undefined, entries: readonly Entry[], paged: boolean): Feed => ({
    ...(title === undefined ? {} : { title }),
    entries,
    paged: paged || entries.length >= MOST_ENTRIES,
  })
  switch (parsed.format) {
    case 'rss':
      return made(parsed.feed.title, (parsed.feed.items ?? []).map(rssItem), hasOlder(parsed.feed.atom?.links))
    case 'rdf':
      return made(parsed.feed.title, (parsed.feed.items ?? []).map(rdfItem), hasOlder(parsed.feed.atom?.links))
    case 'atom':
      return made(parsed.feed.title?.value, (parsed.feed.entries ?? []).map(atomEntry), hasOlder(parsed.feed.links))
    case 'json':
      return made(parsed.feed.title, (parsed.feed.items ?? []).map(jsonItem), parsed.feed.next_url !== undefined)
  }
}

export const contentOf = (text: string, contentType: string): Content => {
  const document = documentOf(text, contentType)
  if (document.kind !== 'feed') return document
  try {
    const feed = feedOf(document.source)
    const lost = feed.entries.length === 0 && document.hasEntries
    return lost ? { kind: 'unreadable' } : { kind: 'feed', feed }
  } catch {
    return { kind: 'unreadable' }
  }
}
