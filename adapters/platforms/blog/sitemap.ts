import { Parser } from 'htmlparser2'
import { dayOf, type Instant } from '../../../domain/shared/calendar.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { type Entry, entryFrom } from './wire.ts'

/**
 * Which of the pages that a sitemap lists look like posts, and when did they last change?
 *
 * A last resort. `lastmod` is the last change and not the publication, so a day in the address (`/2024/05/17/`) or a `news:publication_date` is
 * preferred. Only addresses that look like posts count: a shop's products are no posts. Sitemaps protocol 0.9.
 */
export type Sitemap = {
  /** Further sitemaps of an index, in the order to read them. */
  readonly parts: readonly SitemapPart[]
  readonly entries: readonly Entry[]
  readonly isTruncated: boolean
}

/** A sitemap that is named somewhere, and when it changed last, as it is told there. */
export type SitemapPart = { readonly address: string; readonly changedAt?: Instant }

const SLICE = 65_536
const DEEPEST = 20
const MOST_PLACES = 10_000
const LONGEST_TEXT = 2_048

type Place = { loc?: string; lastmod?: string; 'news:publication_date'?: string; 'news:title'?: string }
const FIELDS: ReadonlySet<string> = new Set(['loc', 'lastmod', 'news:publication_date', 'news:title'])

const POSTS_SITEMAP = /post|article|blog|news|actualit|beitrag|noticia/i
const SECTION =
  /\/(?:blog|news|posts?|articles?|stories|journal|press|presse|actualites?|actus?|aktuelles|beitraege|magazine?|noticias|notizie)\/[^/]/i
const DATED = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:[/-]|$)/
const DATED_BY_MONTH = /\/(?:19|20)\d{2}[/-](?:0[1-9]|1[0-2])\/[^/]/
/** Pages that list posts rather than being one. */
const LISTING = /\/(?:tags?|categor(?:y|ies|ie)|authors?|auteurs?|page)\/[^/]/i

const placesOf = (xml: string): { readonly kind: string; readonly places: readonly Place[] } => {
  const places: Place[] = []
  let kind = ''
  let depth = 0
  let field = ''
  const parser = new Parser(
    {
      onopentag: (name) => {
        depth += 1
        if (depth === 1) kind = name
        if (name === 'url' || name === 'sitemap') places.push({})
        field = FIELDS.has(name) ? name : ''
      },
      ontext: (text) => {
        const place = places.at(-1)
        if (!place || field === '') return
        const name = field as keyof Place
        const known = place[name] ?? ''
        if (known.length < LONGEST_TEXT) place[name] = `${known}${text}`.slice(0, LONGEST_TEXT)
      },
      onclosetag: () => {
        depth -= 1
        field = ''
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  )
  for (let at = 0; at < xml.length && depth <= DEEPEST && places.length <= MOST_PLACES; at += SLICE) parser.write(xml.slice(at, at + SLICE))
  return { kind, places: places.slice(0, MOST_PLACES) }
}

const pathOf = (address: string): string => (URL.canParse(address) ? new URL(address).pathname : '')

/** The day that the address names, if it names one. */
const dayIn = (path: string): string | undefined => {
  const [, year, month, day] = DATED.exec(path) ?? []
  return year === undefined ? undefined : `${year}-${month}-${day}`
}

/** @param isOfPosts the sitemap's own name says that it lists posts. */
export const sitemapOf = (xml: string, isOfPosts = false): Sitemap => {
  const { kind, places } = placesOf(xml)
  const isIndex = kind === 'sitemapindex'
  const located = places.flatMap((place) => (place.loc === undefined ? [] : [{ ...place, loc: place.loc.trim() }]))
  const isPost = (path: string): boolean =>
    !LISTING.test(path) && path.length > 1 && (isOfPosts || SECTION.test(path) || DATED.test(path) || DATED_BY_MONTH.test(path))
  const posts = isIndex ? [] : located.filter((place) => place['news:publication_date'] !== undefined || isPost(pathOf(place.loc)))
  return {
    parts: isIndex ? newestFirst(located.map(partAt)) : [],
    entries: posts.map((place) =>
      entryFrom({
        id: undefined,
        url: place.loc,
        title: place['news:title'],
        dates: [place['news:publication_date'], dayIn(pathOf(place.loc)), place.lastmod],
      }),
    ),
    isTruncated: places.length >= MOST_PLACES,
  }
}

const partAt = ({ loc, lastmod = '' }: Place & { readonly loc: string }): SitemapPart => {
  const changedAt = publicationInstant(lastmod)
  return { address: loc, ...(changedAt === undefined ? {} : { changedAt }) }
}

/** The figures in the name of a sitemap, and the name without them. */
const numberOf = (address: string): { readonly family: string; readonly figures: readonly number[] } => ({
  family: address.replace(/\d+/g, ''),
  figures: (address.match(/\d{1,15}/g) ?? []).map(Number),
})

/** Above 0 when the second is the later one. A part without a number is the first of its kind. */
const byNumber = ({ address: a }: SitemapPart, { address: b }: SitemapPart): number => {
  const [left, right] = [numberOf(a).figures, numberOf(b).figures]
  for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
    const step = (right[place] ?? 0) - (left[place] ?? 0)
    if (step !== 0) return step
  }
  return 0
}

/** Do both count the parts of one list, the first further on than the second? */
export const isFurtherOn = (further: string, other: string): boolean => {
  const isOneList = numberOf(further).family === numberOf(other).family || isFirstOf(other, further)
  return isOneList && byNumber({ address: further }, { address: other }) < 0
}
/** `/post-sitemap.xml` goes on in `/post-sitemap2.xml`. */
const isFirstOf = (first: string, further: string): boolean => first === further.replace(/[-_]?\d+(?=\.xml(?:\.gz)?$)/, '')

const inOrder = (parts: readonly SitemapPart[]): readonly SitemapPart[] => {
  const isDated = parts.every(({ changedAt }) => changedAt !== undefined)
  const moment = ({ changedAt }: SitemapPart): number => dayOf(changedAt ?? '1970-01-01')
  return parts.toSorted((a, b) => (isDated ? moment(b) - moment(a) || byNumber(a, b) : byNumber(a, b)))
}

/** Those of posts first; of them the newest, by their last changes where each tells its own, else by the numbers in their names. */
export const newestFirst = (parts: readonly SitemapPart[]): readonly SitemapPart[] => [
  ...inOrder(parts.filter(({ address }) => isPostsSitemap(address))),
  ...inOrder(parts.filter(({ address }) => !isPostsSitemap(address))),
]

export const isPostsSitemap = (address: string): boolean => POSTS_SITEMAP.test(pathOf(address).split('/').at(-1) ?? '')
