import { isModestJson } from './bounds.ts'
import { type Entry, entryFrom } from './wire.ts'

/**
 * What does WordPress say over its REST API?
 *
 * The newest hundred posts with exact dates, and how many there are in all (`X-WP-Total`); one request, no credential. Many sites close the API
 * (401, 403, 404): then the feed has to do. Fields and limits: WordPress REST API Handbook, "Posts", since 4.7.
 */
export type WordpressPosts = { readonly entries: readonly Entry[]; readonly isTruncated: boolean }

const PER_PAGE = 100
const QUERY = `per_page=${PER_PAGE}&page=1&orderby=date&order=desc&_fields=id,date_gmt,link,title`

/** The address of a route below the root that `rel="https://api.w.org/"` names: `/wp-json/`, or `?rest_route=/` without pretty permalinks. */
const route = (root: string, path: string, query: string): string => {
  const url = new URL(root)
  const plain = url.searchParams.get('rest_route')
  if (plain === null) url.pathname = `${url.pathname.replace(/\/$/, '')}${path}`
  else url.searchParams.set('rest_route', `${plain.replace(/\/$/, '')}${path}`)
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value)
  return url.href
}

export const postsAddress = (root: string): string => route(root, '/wp/v2/posts', QUERY)
export const siteAddress = (root: string): string => {
  const url = new URL(root)
  url.searchParams.set('_fields', 'name')
  return url.href
}

/** The page whose posts the API tells of: its root without what makes it an API. */
const homeOf = (root: string): URL => {
  const home = new URL(root)
  home.search = ''
  home.pathname = home.pathname.replace(/(?:index\.php\/)?wp-json\/?$/, '').replace(/index\.php$/, '')
  return home
}

const MAIN_FEED = /^(?:index\.php\/?)?(?:(?:feed|rss2?|rdf|atom)(?:\/(?:feed|rss2?|rdf|atom))?\/?)?$/

/** Is this the feed of all posts? One of a category, an author or the comments is not, and the API would tell of other posts than it. */
export const isMainFeed = (feedUrl: string, root: string): boolean => {
  const feed = new URL(feedUrl)
  const home = homeOf(root)
  if (feed.host !== home.host || !feed.pathname.startsWith(home.pathname)) return false
  const isFiltered = [...feed.searchParams.keys()].some((name) => name !== 'feed' && !name.startsWith('utm_'))
  return !isFiltered && MAIN_FEED.test(feed.pathname.slice(home.pathname.length)) && !/comment/i.test(feed.searchParams.get('feed') ?? '')
}

/** Where the API usually is when only the feed is known; `undefined` when the feed is not where a main feed is. */
export const usualRoot = (feedUrl: string): string | undefined => {
  const { pathname, searchParams } = new URL(feedUrl)
  if (searchParams.has('feed')) return new URL('?rest_route=/', feedUrl).href
  const place = /^(.*\/)feed(?:\/(?:rss2?|rdf|atom))?\/?$/.exec(pathname)?.[1]
  return place === undefined ? undefined : new URL(`${place}wp-json/`, feedUrl).href
}

const jsonOf = (text: string): unknown => {
  if (!isModestJson(text)) return undefined
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined)
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {}

const postEntry = (value: unknown): Entry => {
  const { id, date_gmt: date, link, title } = fieldsOf(value)
  return entryFrom({ id: textIn(id), url: textIn(link), title: textIn(title) ?? textIn(fieldsOf(title)['rendered']), dates: [textIn(date)] })
}

/** @param total the header `X-WP-Total`. Anything that is no list of posts is `undefined`; so is a list without a single address or date. */
export const postsOf = (text: string, total: string | undefined): WordpressPosts | undefined => {
  const value = jsonOf(text)
  if (!Array.isArray(value)) return undefined
  const entries = value.slice(0, PER_PAGE).map(postEntry)
  if (entries.length > 0 && entries.every(({ url, dates }) => url === undefined || dates.length === 0)) return undefined
  const all = /^\d{1,9}$/.test(total?.trim() ?? '') ? Number(total) : undefined
  return { entries, isTruncated: all === undefined ? entries.length >= PER_PAGE : all > entries.length }
}

export const siteName = (text: string): string | undefined => textIn(fieldsOf(jsonOf(text))['name'])
