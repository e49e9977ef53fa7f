import type { AccountReference, Post, Snapshot } from '../../../domain/audit/snapshot.ts'
import { dayOf, type Instant } from '../../../domain/shared/calendar.ts'
import { hidesNewest } from '../../shared/hidden-newest.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { plainText } from './plain-text.ts'
import type { Entry } from './wire.ts'

/**
 * What does this blog say in our words?
 *
 * Posts oldest first, each once, planned ones included (`seenAt` tells them apart). An entry without a readable date counts as `undated`. When three entries
 * or more all carry one and the same instant, that is the moment the list was made, and they are undated too.
 */
const LONGEST_ADDRESS = 2048
const SAME_MOMENT_FROM = 3

/** Parameters that say where a reader comes from, not what there is to read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_hsenc|_hsmi|pk_\w+|mtm_\w+|ref_src)$/i

const webAddress = (text: string | undefined, base: string): string | undefined => {
  const trimmed = text?.trim() ?? ''
  const url = trimmed === '' ? null : URL.parse(trimmed, base)
  if (url === null) return undefined
  const { protocol, href } = url
  return (protocol === 'http:' || protocol === 'https:') && href.length <= LONGEST_ADDRESS ? href : undefined
}

/** The same for all ways to write one address: scheme, `www.`, tracking, fragment and a final stroke do not count. Other texts stay as they are. */
export const addressKey = (text: string): string => {
  const url = /^https?:/i.test(text) ? URL.parse(text) : null
  if (url === null) return text
  const { host, pathname, search } = url
  const parameters = search === '' ? [] : [...url.searchParams]
  const told = parameters.filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`)
  return `//${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}?${told.join('&')}`
}

/** An entry with a date, and the keys of what it is known by. */
type Dated = { readonly post: Post; readonly idKey: string | undefined; readonly urlKey: string | undefined }

/** The first that can be read; the others are not looked at. */
const publishedAtOf = ({ dates }: Entry): Instant | undefined => {
  for (const date of dates) {
    const instant = publicationInstant(date)
    if (instant !== undefined) return instant
  }
  return undefined
}

const datedEntry = (entry: Entry, source: string): Dated | undefined => {
  const publishedAt = publishedAtOf(entry)
  if (publishedAt === undefined) return undefined
  const base = entry.base !== undefined && URL.canParse(entry.base, source) ? new URL(entry.base, source).href : source
  const url = webAddress(entry.url, base)
  const title = plainText(entry.title)
  const urlKey = url === undefined ? undefined : addressKey(url)
  return {
    post: { publishedAt, ...(url === undefined ? {} : { url }), ...(title === undefined ? {} : { title }) },
    idKey: entry.id === undefined ? undefined : entry.id === url ? urlKey : addressKey(entry.id),
    urlKey,
  }
}

const onlyTheBuild = (dated: readonly Dated[]): boolean =>
  dated.length >= SAME_MOMENT_FROM && dated.every(({ post }) => post.publishedAt === dated[0]?.post.publishedAt)

/** What makes two entries the same: one moment, and one id or one address. */
const momentKeys = ({ post, idKey, urlKey }: Dated): readonly string[] => {
  const names = [idKey, urlKey].filter((name) => name !== undefined)
  return (names.length > 0 ? names : [`title ${post.title ?? ''}`]).map((name) => `${post.publishedAt} ${name}`)
}

/** Id and address together name an entry at any moment, unless most entries share them: then they name the blog. */
const nameOf = ({ idKey, urlKey }: Dated): string | undefined => (idKey === undefined || urlKey === undefined ? undefined : `${idKey} ${urlKey}`)

const inOrder = ({ post: a }: Dated, { post: b }: Dated): number => {
  // Nearly always the moments differ already.
  if (a.publishedAt !== b.publishedAt) return a.publishedAt < b.publishedAt ? -1 : 1
  const [left, right] = [`${a.url ?? ''} ${a.title ?? ''}`, `${b.url ?? ''} ${b.title ?? ''}`]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Each entry once; of an entry that was dated anew, its first date. */
const withoutRepeats = (dated: readonly Dated[]): readonly Dated[] => {
  const names = new Set(dated.map(nameOf).filter((name) => name !== undefined))
  const areNames = names.size * 2 > dated.length
  const seen = new Set<string>()
  return dated.toSorted(inOrder).filter((each) => {
    const name = areNames ? nameOf(each) : undefined
    const keys = [...momentKeys(each), ...(name === undefined ? [] : [name])]
    if (keys.some((key) => seen.has(key))) return false
    for (const key of keys) seen.add(key)
    return true
  })
}

/** What was gathered of a blog, from one list or several. */
export type Gathered = {
  readonly title?: string
  readonly entries: readonly Entry[]
  readonly source: string
  readonly via: NonNullable<Snapshot['via']>
  readonly isTruncated: boolean
  /** Parts of the list were not read that may hold newer entries. */
  readonly isPartUnread?: boolean
}

export const snapshotOf = (
  { title: written, entries, source, via, isTruncated, isPartUnread = false }: Gathered,
  account: AccountReference,
  observedAt: Instant,
): Snapshot => {
  const read = entries.map((entry) => datedEntry(entry, source))
  const readable = read.filter((entry) => entry !== undefined)
  const dated = onlyTheBuild(readable) ? [] : readable
  const newest = isPartUnread
    ? 'unread'
    : hidesNewest(
          read.map((entry) => entry?.post.publishedAt),
          observedAt,
        )
      ? 'undated'
      : undefined
  const title = plainText(written)
  return {
    account: { platform: account.platform, reference: account.reference },
    observedAt,
    source,
    ...(title === undefined ? {} : { title }),
    posts: withoutRepeats(dated).map(({ post }) => post),
    truncated: isTruncated,
    undated: entries.length - dated.length,
    ...(newest === undefined ? {} : { newestUnknown: newest }),
    via,
    ...(via === 'sitemap' ? { certainty: 'low' as const } : {}),
  }
}

/**
 * The same blog as it looks at a moment: the one of its reading, or a later one when it has not changed since.
 * An entry dated after that day is scheduled, or its clock is wrong; either way it was not published then, and counts as `planned` and `undated`.
 */
export const seenAt = (snapshot: Snapshot, observedAt: Instant): Snapshot => {
  const observed = dayOf(observedAt)
  const posts = snapshot.posts.filter(({ publishedAt }) => dayOf(publishedAt) <= observed)
  const planned = snapshot.posts.length - posts.length
  return { ...snapshot, observedAt, posts, undated: snapshot.undated + planned, ...(planned === 0 ? {} : { planned }) }
}
