import { isModestJson } from './bounds.ts'

/**
 * What kind of document is this, judged by its first element and not by its label?
 *
 * Feeds are commonly served as HTML, plain text or bytes, and pages quote feeds: only the root element tells them apart.
 * A root that is never closed means that the document broke off, which parsers would forgive.
 */
export type FeedFormat = 'rss' | 'feed' | 'rdf' | 'json'
export type FeedSource = {
  readonly kind: 'feed'
  readonly format: FeedFormat
  /** What JSON says, or XML without a document type. */
  readonly source: unknown
  /** Entries are there, whether or not they can be read. */
  readonly hasEntries: boolean
}
export type Document = FeedSource | { readonly kind: 'page' | 'sitemap' | 'empty' | 'unreadable' }

const XML_FORMATS: ReadonlyMap<string, FeedFormat> = new Map([
  ['rss', 'rss'],
  ['feed', 'feed'],
  ['rdf', 'rdf'],
])
const SITEMAP_ROOTS: ReadonlySet<string> = new Set(['urlset', 'sitemapindex'])
const ENTRY = /<(?:[\w.-]{1,40}:)?(?:item|entry)[\s/>]/i
const PAGE = /<(?:!doctype\s+html|html|head|body|meta|div|p|script)[\s>]/i
const DOCTYPE = /<!doctype/i
const PROLOGUE_CHARACTERS = 65_536

/** Where a document type declaration ends, internal subset included; -1 when it does not. */
const endOfDoctype = (text: string, from: number): number => {
  let quote = ''
  let depth = 0
  for (let at = from; at < Math.min(text.length, from + PROLOGUE_CHARACTERS); at += 1) {
    const character = text.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '[') depth += 1
    else if (character === ']') depth -= 1
    else if (character === '>' && depth <= 0) return at + 1
  }
  return -1
}

/** Where the root element starts: past white space, declarations, comments and the document type; -1 when there is none. */
const startOfRoot = (text: string): number => {
  let at = 0
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1
    if (text.startsWith('<?', at)) at = text.indexOf('?>', at) + 2
    else if (text.startsWith('<!--', at)) at = text.indexOf('-->', at) + 3
    else if (/^<!doctype/i.test(text.slice(at, at + 9))) at = endOfDoctype(text, at)
    else return text.startsWith('<', at) ? at : -1
    // indexOf's -1 plus the length of what was looked for: the prologue breaks off.
    if (at < 4) return -1
  }
}

type Root = { readonly start: number; readonly name: string; readonly format: FeedFormat }

/** Most close as they open; a copy of the text in one case is made for the others only. */
const closes = (text: string, { start, name }: Root): boolean =>
  text.lastIndexOf(`</${name}`) > start || text.toLowerCase().lastIndexOf(`</${name.toLowerCase()}`) > start

const xmlFeed = (text: string, root: Root): Document => {
  const { start, format } = root
  if (!closes(text, root)) return { kind: 'unreadable' }
  const source = DOCTYPE.test(text.slice(0, start)) ? text.slice(start) : text
  return { kind: 'feed', format, source, hasEntries: ENTRY.test(text) }
}

const jsonFeed = (text: string): Document => {
  if (!isModestJson(text)) return { kind: 'unreadable' }
  try {
    const value = JSON.parse(text) as { readonly version?: unknown; readonly items?: unknown }
    const isFeed = typeof value.version === 'string' && value.version.includes('jsonfeed.org/version/') && Array.isArray(value.items)
    return isFeed
      ? { kind: 'feed', format: 'json', source: value, hasEntries: (value.items as readonly unknown[]).length > 0 }
      : { kind: 'unreadable' }
  } catch {
    return { kind: 'unreadable' }
  }
}

export const documentOf = (raw: string, contentType: string): Document => {
  const text = raw.replace(/^[\uFEFF\s\0]+/, '')
  if (text === '') return { kind: 'empty' }
  if (text.startsWith('{')) return jsonFeed(text)
  const start = startOfRoot(text)
  const name = start < 0 ? undefined : /^<([\w.-]{1,40}:)?([\w.-]{1,40})/.exec(text.slice(start, start + 100))
  const local = name?.[2]?.toLowerCase() ?? ''
  const format = XML_FORMATS.get(local)
  if (format) return xmlFeed(text, { start, name: name?.[0].slice(1) ?? '', format })
  if (SITEMAP_ROOTS.has(local)) return { kind: 'sitemap' }
  if (text.startsWith('<?xml') && local !== 'html') return { kind: 'unreadable' }
  return /html/i.test(contentType) || PAGE.test(text.slice(0, PROLOGUE_CHARACTERS)) ? { kind: 'page' } : { kind: 'unreadable' }
}
