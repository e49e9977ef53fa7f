import type { AccountReference, Post, Snapshot } from '../../../domain/audit/snapshot.ts'
import { dayOf, type Instant } from '../../../domain/shared/calendar.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import type { Entry, Feed } from './wire.ts'

/**
 * What does this feed say in our words?
 *
 * Posts oldest first, each once, planned ones included (`seenAt` tells them apart). An entry without a readable date counts as `undated`. When three entries or more all carry one and the same instant, that is
 * the moment the feed was built, and they are undated too.
 */
const LONGEST_TITLE = 300
const LONGEST_ADDRESS = 2048
const SAME_MOMENT_FROM = 3

/** Lengths at which publishing software cuts a feed, 10 above all. A judgement: no feed says that it was cut, unless it links to older pages. */
const USUAL_LENGTHS: ReadonlySet<number> = new Set([10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 100, 150, 200, 250, 300, 500, 1000])

const plain = (text: string | undefined): string | undefined => {
  const line = text?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE).trim()
  return line === '' ? undefined : line
}

const webAddress = (text: string | undefined, base: string): string | undefined => {
  const trimmed = text?.trim() ?? ''
  if (trimmed === '' || !URL.canParse(trimmed, base)) return undefined
  const { protocol, href } = new URL(trimmed, base)
  return (protocol === 'http:' || protocol === 'https:') && href.length <= LONGEST_ADDRESS ? href : undefined
}

type Dated = { readonly post: Post; readonly keys: readonly string[] }

/** What makes two entries the same: one moment, and one id or one address whatever its scheme. */
const keysOf = (post: Post, id: string | undefined): readonly string[] => {
  const names = [id, post.url].filter((name) => name !== undefined).map((name) => name.replace(/^https?:/, ''))
  return (names.length > 0 ? names : [`title ${post.title ?? ''}`]).map((name) => `${post.publishedAt} ${name}`)
}

const datedEntry = (entry: Entry, base: string): Dated | undefined => {
  const publishedAt = entry.dates.map(publicationInstant).find((instant) => instant !== undefined)
  if (publishedAt === undefined) return undefined
  const url = webAddress(entry.url, base)
  const title = plain(entry.title)
  const post = { publishedAt, ...(url === undefined ? {} : { url }), ...(title === undefined ? {} : { title }) }
  return { post, keys: keysOf(post, entry.id) }
}

const onlyTheBuild = (dated: readonly Dated[]): boolean =>
  dated.length >= SAME_MOMENT_FROM && dated.every(({ post }) => post.publishedAt === dated[0]?.post.publishedAt)

const withoutRepeats = (dated: readonly Dated[]): Post[] => {
  const seen = new Set<string>()
  return dated.flatMap(({ post, keys }) => {
    if (keys.some((key) => seen.has(key))) return []
    for (const key of keys) seen.add(key)
    return [post]
  })
}

const inOrder = (a: Post, b: Post): number => {
  const [left, right] = [`${a.publishedAt} ${a.url ?? ''} ${a.title ?? ''}`, `${b.publishedAt} ${b.url ?? ''} ${b.title ?? ''}`]
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * Truncated: the feed links to older entries, or has exactly as many entries as software usually cuts a feed to.
 * Any other number of entries is presumably all there is.
 */
const isTruncated = ({ entries, paged }: Feed): boolean => paged || USUAL_LENGTHS.has(entries.length)

export const snapshotOf = (feed: Feed, account: AccountReference, source: string, observedAt: Instant): Snapshot => {
  const readable = feed.entries.map((entry) => datedEntry(entry, source)).filter((entry) => entry !== undefined)
  const dated = onlyTheBuild(readable) ? [] : readable
  const title = plain(feed.title)
  return {
    account: { platform: account.platform, reference: account.reference },
    observedAt,
    source,
    ...(title === undefined ? {} : { title }),
    posts: withoutRepeats(dated).sort(inOrder),
    truncated: isTruncated(feed),
    undated: feed.entries.length - dated.length,
  }
}

/**
 * The same feed as it looks at a moment: the one of its reading, or a later one when it has not changed since.
 * An entry dated after that moment is scheduled, or its clock is wrong; either way it was not published then, and counts as `undated`.
 */
export const seenAt = (snapshot: Snapshot, observedAt: Instant): Snapshot => {
  const observed = dayOf(observedAt)
  const posts = snapshot.posts.filter(({ publishedAt }) => dayOf(publishedAt) <= observed)
  return { ...snapshot, observedAt, posts, undated: snapshot.undated + snapshot.posts.length - posts.length }
}
