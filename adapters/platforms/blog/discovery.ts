import { Parser } from 'htmlparser2'
import { isCommentsAddress } from './comments.ts'
import { type HeaderLink, headerLinks } from './link-header.ts'

/**
 * Where does this page say that its feed is?
 *
 * Addresses in the order to try, those of comments left out: XML before JSON, else headers before the page and as either lists them. Only the head is
 * read, in slices, and no further than bounds allow: a page that nests for ever costs nothing. A page that declares nothing gives nothing.
 */
export type Declarations = {
  readonly feeds: readonly string[]
  /** Pages whose h-feed the site declares as its feed. */
  readonly pages: readonly string[]
  /** Root of the WordPress REST API (`rel="https://api.w.org/"`). */
  readonly wordpress?: string
  /** The software that made the page, as it calls itself. */
  readonly generator?: string
}

const SLICE = 8_192
const LONGEST_HEAD = 262_144
const DEEPEST = 64
const MOST_LINKS = 1_000
const MOST_DECLARED = 20
const WORDPRESS = 'https://api.w.org/'

const XML_TYPES: ReadonlySet<string> = new Set(['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/xml', 'text/xml'])
const PAGE_TYPES: ReadonlySet<string> = new Set(['text/html', 'text/mf2+html', ''])
/** WordPress declares its REST resources as `application/json`: only addresses that speak of a feed are taken. */
const isJsonFeed = (type: string, href: string): boolean => type === 'application/feed+json' || (type === 'application/json' && /feed/i.test(href))

const HEAD_TAGS: ReadonlySet<string> = new Set('html head title base link meta style script noscript template'.split(' '))
/** Tracking pixels sit in a head's noscript, and icons in stray svg: what is inside them does not end the head. */
const OPAQUE_TAGS: ReadonlySet<string> = new Set(['noscript', 'template', 'svg'])

type Head = { readonly links: readonly HeaderLink[]; readonly base: string | undefined; readonly generator: string | undefined }

const relationsOf = ({ rel = '' }: HeaderLink): readonly string[] => rel.toLowerCase().split(/\s+/)
const mediaTypeOf = ({ type = '' }: HeaderLink): string => (type.toLowerCase().split(';')[0] ?? '').trim()

/** How late to try it; `undefined` when it is no feed. */
const rankOf = (link: HeaderLink): number | undefined => {
  const { href = '', title = '' } = link
  const relations = relationsOf(link)
  const mediaType = mediaTypeOf(link)
  const isJson = isJsonFeed(mediaType, href)
  if (!(relations.includes('alternate') || relations.includes('feed')) || !(isJson || XML_TYPES.has(mediaType))) return undefined
  if (isCommentsAddress(href)) return undefined
  // A blog may well be called so: what is in it tells.
  const mayBeComments = /comment|kommentar|comentario|comentári|commenti|reactie/i.test(title)
  return (mayBeComments ? 2 : 0) + (isJson ? 1 : 0)
}

const resolved = (href: string, base: string): string | undefined => {
  const bare = href.trim().replace(/^feed:(?=https?:)/i, '')
  if (bare === '' || !URL.canParse(bare, base)) return undefined
  const url = new URL(bare, base)
  url.hash = ''
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}

/** The links of the head, its base and its generator, as they stand. */
const readHead = (html: string): Head => {
  const links: HeaderLink[] = []
  let base: string | undefined
  let generator: string | undefined
  let depth = 0
  let opaque = 0
  let isOver = false
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1
      if (OPAQUE_TAGS.has(name)) opaque += 1
      if (isOver || depth > DEEPEST || links.length >= MOST_LINKS || (opaque === 0 && !HEAD_TAGS.has(name))) isOver = true
      else if (name === 'base') base ??= attributes['href']
      else if (name === 'link') links.push(attributes)
      else if (name === 'meta' && attributes['name']?.toLowerCase() === 'generator') generator ??= attributes['content']
    },
    onclosetag: (name) => {
      depth -= 1
      if (OPAQUE_TAGS.has(name)) opaque -= 1
    },
  })
  for (let at = 0; at < Math.min(html.length, LONGEST_HEAD) && !isOver; at += SLICE) parser.write(html.slice(at, Math.min(at + SLICE, LONGEST_HEAD)))
  return { links, base, generator }
}

type Placed = { readonly href: string; readonly link: HeaderLink }

/** @param linkHeader of the answer that brought the page; its targets are relative to the page, never to a base in it. */
export const declarationsOf = (html: string, pageUrl: string, linkHeader?: string): Declarations => {
  const { links, base, generator } = readHead(html)
  const root = (base === undefined ? undefined : resolved(base, pageUrl)) ?? pageUrl
  const place = (link: HeaderLink, from: string): readonly Placed[] => {
    const href = resolved(link['href'] ?? '', from)
    return href === undefined ? [] : [{ href, link }]
  }
  const placed = [...headerLinks(linkHeader).flatMap((link) => place(link, pageUrl)), ...links.flatMap((link) => place(link, root))]
  const feeds = placed
    .flatMap(({ href, link }) => {
      const rank = rankOf(link)
      return rank === undefined ? [] : [{ href, rank }]
    })
    .slice(0, MOST_DECLARED)
    .toSorted((a, b) => a.rank - b.rank)
  const pages = placed.filter(({ href, link }) => href !== pageUrl && relationsOf(link).includes('feed') && PAGE_TYPES.has(mediaTypeOf(link)))
  const wordpress = placed.find(({ link }) => relationsOf(link).includes(WORDPRESS))?.href
  return {
    feeds: [...new Set(feeds.map(({ href }) => href))],
    pages: [...new Set(pages.map(({ href }) => href))].slice(0, MOST_DECLARED),
    ...(wordpress === undefined ? {} : { wordpress }),
    ...(generator === undefined ? {} : { generator }),
  }
}
