import { Parser } from 'htmlparser2'

/**
 * Where does this page say that its feed is?
 *
 * Addresses in the order to try: posts before comments, XML before JSON, else as the page lists them. Only the head is read, in slices, and no
 * further than bounds allow: a page that nests for ever costs nothing. A page that declares nothing gives nothing.
 */
const SLICE = 8_192
const LONGEST_HEAD = 262_144
const DEEPEST = 64
const MOST_DECLARED = 20

const XML_TYPES: ReadonlySet<string> = new Set(['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/xml', 'text/xml'])
/** WordPress declares its REST resources as `application/json`: only addresses that speak of a feed are taken. */
const isJsonFeed = (type: string, href: string): boolean => type === 'application/feed+json' || (type === 'application/json' && /feed/i.test(href))

const HEAD_TAGS: ReadonlySet<string> = new Set('html head title base link meta style script noscript template'.split(' '))
/** Tracking pixels sit in a head's noscript, and icons in stray svg: what is inside them does not end the head. */
const OPAQUE_TAGS: ReadonlySet<string> = new Set(['noscript', 'template', 'svg'])

type Declared = { readonly href: string; readonly rank: number }

const declaredBy = ({ rel = '', type = '', href = '', title = '' }: { readonly [name: string]: string }): Declared | undefined => {
  const [mediaType = ''] = type.toLowerCase().split(';')
  const relations = rel.toLowerCase().split(/\s+/)
  const isJson = isJsonFeed(mediaType.trim(), href)
  if (href.trim() === '' || !(relations.includes('alternate') || relations.includes('feed'))) return undefined
  if (!isJson && !XML_TYPES.has(mediaType.trim())) return undefined
  const isComments = /comment|kommentar|comentario|commenti/i.test(`${title} ${href}`)
  return { href: href.trim(), rank: (isComments ? 2 : 0) + (isJson ? 1 : 0) }
}

const resolved = (href: string, base: string): string | undefined => {
  if (!URL.canParse(href.replace(/^feed:(?=https?:)/i, ''), base)) return undefined
  const url = new URL(href.replace(/^feed:(?=https?:)/i, ''), base)
  url.hash = ''
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}

/** The links of the head and its base, as they stand. */
const readHead = (html: string): { readonly declared: readonly Declared[]; readonly base: string | undefined } => {
  const declared: Declared[] = []
  let base: string | undefined
  let depth = 0
  let opaque = 0
  let isOver = false
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1
      if (OPAQUE_TAGS.has(name)) opaque += 1
      if (isOver || depth > DEEPEST || declared.length >= MOST_DECLARED || (opaque === 0 && !HEAD_TAGS.has(name))) isOver = true
      else if (name === 'base') base ??= attributes['href']
      else if (name === 'link') {
        const link = declaredBy(attributes)
        if (link) declared.push(link)
      }
    },
    onclosetag: (name) => {
      depth -= 1
      if (OPAQUE_TAGS.has(name)) opaque -= 1
    },
  })
  for (let at = 0; at < Math.min(html.length, LONGEST_HEAD) && !isOver; at += SLICE) parser.write(html.slice(at, Math.min(at + SLICE, LONGEST_HEAD)))
  return { declared, base }
}

export const declaredFeeds = (html: string, pageUrl: string): readonly string[] => {
  const { declared, base } = readHead(html)
  const root = (base === undefined ? undefined : resolved(base, pageUrl)) ?? pageUrl
  const ranked = declared.toSorted((a, b) => a.rank - b.rank)
  return [...new Set(ranked.map(({ href }) => resolved(href, root)).filter((address) => address !== undefined))]
}

const WELL_KNOWN = ['feed', 'feed.xml', 'rss.xml', 'atom.xml', 'index.xml', 'feed.json'] as const

/** The usual places of a feed, below the page and never above it: the root of a shared host is somebody else's blog. */
export const usualFeeds = (pageUrl: string): readonly string[] => {
  const directory = new URL(pageUrl)
  directory.search = ''
  directory.hash = ''
  const { pathname } = directory
  const file = pathname.slice(pathname.lastIndexOf('/') + 1)
  if (file.includes('.')) directory.pathname = pathname.slice(0, -file.length)
  else if (file !== '') directory.pathname = `${pathname}/`
  return WELL_KNOWN.map((name) => new URL(name, directory).href)
}
