import { dayOf, type Instant } from '../../../domain/shared/calendar.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import type { Entry, Feed } from './wire.ts'

/**
 * What did this blog publish before its newest entries?
 *
 * Pages are followed as the feed links to them (RFC 5005, `next_url`), or as WordPress counts them (`?paged=2`) where its feed looks cut. It ends with a page
 * that links no further, that cannot be had, or that brings nothing new, and once there is enough: 5 pages, 100 entries, or an entry older than a year.
 */
export type Page = { readonly feed: Feed; readonly url: string }
/** `missing`: the server says that there is no such page; `failed`: it was not to be had this time. */
export type Loaded = Page | 'missing' | 'failed'
export type Older = {
  readonly entries: readonly Entry[]
  readonly isTruncated: boolean
  /** It broke off for a reason that may be over tomorrow. */
  readonly isInterrupted: boolean
}

const MOST_PAGES = 5
const ENOUGH_ENTRIES = 100
const ENOUGH_DAYS = 365

/** Lengths at which publishing software cuts a feed, 10 above all. A judgement: no feed says that it was cut, unless it links to older pages. */
const USUAL_LENGTHS: ReadonlySet<number> = new Set([10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 100, 150, 200, 250, 300, 500, 1000])

/**
 * Is there more than this one list shows? It says that it is complete; or it links to older entries, or has exactly as many as software usually cuts a
 * feed to. Any other number is presumably all there is.
 */
export const looksCut = ({ entries, hasOlder, isComplete }: Feed): boolean => !isComplete && (hasOlder || USUAL_LENGTHS.has(entries.length))

export const isWordpress = ({ generator = '' }: Feed): boolean => /wordpress\.(?:org|com)/i.test(generator.slice(0, 200))

const nameOf = ({ id, url, title, dates }: Entry): string => JSON.stringify([id ?? url ?? title ?? '', dates[0] ?? ''])

const isEnough = (entries: readonly Entry[], observedAt: Instant): boolean => {
  const window = dayOf(observedAt) - ENOUGH_DAYS
  const isOld = ({ dates }: Entry): boolean => dates.some((date) => dayOf(publicationInstant(date) ?? observedAt) < window)
  return entries.length >= ENOUGH_ENTRIES || entries.some(isOld)
}

const numbered = (feedUrl: string, page: number): string => {
  const url = new URL(feedUrl)
  url.searchParams.set('paged', String(page))
  return url.href
}

/** Where page `number` is, if it is known; a page that was linked may link on only by itself. */
const addressOf = ({ feed, url }: Page, first: Page, number: number): string | undefined => {
  if (feed.older !== undefined) return URL.canParse(feed.older, url) ? new URL(feed.older, url).href : undefined
  return isWordpress(first.feed) && first.feed.older === undefined && looksCut(first.feed) ? numbered(first.url, number) : undefined
}

const fresh = (entries: readonly Entry[], known: Set<string>): readonly Entry[] =>
  entries.filter((entry) => {
    const name = nameOf(entry)
    if (known.has(name)) return false
    known.add(name)
    return true
  })

/** @param load never asked for one address twice. */
export const withOlder = async (first: Page, observedAt: Instant, load: (address: string) => Promise<Loaded>): Promise<Older> => {
  let known: Set<string> | undefined
  const asked = new Set([first.url])
  const entries: Entry[] = [...first.feed.entries]
  const ended = (isTruncated: boolean, isInterrupted = false): Older => ({ entries, isTruncated, isInterrupted })
  let page = first
  for (let number = 2; number <= MOST_PAGES; number += 1) {
    const address = page.feed.isComplete ? undefined : addressOf(page, first, number)
    if (address === undefined || asked.has(address) || isEnough(entries, observedAt)) break
    asked.add(address)
    const loaded = await load(address)
    // WordPress counts no further than its last page; a link that leads nowhere says that something was there.
    if (loaded === 'missing' && page.feed.older === undefined) return ended(false)
    if (loaded === 'missing' || loaded === 'failed') return ended(true, loaded === 'failed')
    known ??= new Set(first.feed.entries.map(nameOf))
    const added = fresh(loaded.feed.entries, known)
    if (loaded.feed.entries.length === 0 && !loaded.feed.hasOlder) return ended(false)
    if (added.length === 0) break
    entries.push(...added)
    page = loaded
  }
  // The last page of several is short because it is the last one: its length says nothing.
  return ended(page === first ? looksCut(first.feed) : isWordpress(first.feed) && first.feed.older === undefined ? true : page.feed.hasOlder)
}
