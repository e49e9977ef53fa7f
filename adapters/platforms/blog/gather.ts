import { publicationInstant } from '../../shared/publication-date.ts'
import { textOf } from './charset.ts'
import { declarationsOf } from './discovery.ts'
import { addressKey, type Gathered } from './normalise.ts'
import { isWordpress, type Loaded, looksCut, withOlder } from './older-posts.ts'
import type { Context, FoundFeed, Site } from './site.ts'
import { type Entry, isEmpty } from './wire.ts'
import { isMainFeed, postsAddress, postsOf, siteAddress, siteName, usualRoot, type WordpressPosts } from './wordpress.ts'

/**
 * How much of a blog can be had, beyond the one list that was found?
 *
 * A feed that shows all there is stays as it is. Of one that is cut, WordPress tells the newest hundred posts at once; elsewhere, or where it does not tell,
 * the feed's own older pages are followed.
 */
export type Depth = Gathered & { readonly isInterrupted: boolean }

const restPosts = async (root: string, site: Site, context: Context): Promise<WordpressPosts | undefined> => {
  const fetched = await site.get(postsAddress(root), context)
  if (fetched.kind !== 'ok') return undefined
  return postsOf(textOf(fetched.body, fetched.headers['content-type'] ?? ''), fetched.headers['x-wp-total'])
}

/** What an entry is known by from one source to another: its address, and its moment, which both tell to the second. */
const marksOf = ({ url, dates }: Entry): readonly string[] =>
  [url === undefined ? undefined : addressKey(url), publicationInstant(dates[0] ?? '')].filter((mark) => mark !== undefined)

/** Entries that only the feed has: other kinds of posts, of which the API does not tell. */
const onlyIn = (entries: readonly Entry[], posts: readonly Entry[]): readonly Entry[] => {
  const known = new Set(posts.flatMap(marksOf))
  return entries.filter((entry) => !marksOf(entry).some((mark) => known.has(mark)))
}

/** Where the API of this feed is, as far as it was declared or the feed gives its maker away. */
const rootFor = ({ feed, url, linkHeader }: FoundFeed, declared: string | undefined): string | undefined => {
  const root = declared ?? declarationsOf('', url, linkHeader).wordpress ?? (isWordpress(feed) ? usualRoot(url) : undefined)
  return root !== undefined && isMainFeed(url, root) ? root : undefined
}

const pageAt = async (address: string, site: Site, context: Context): Promise<Loaded> => {
  const held = await site.look(address, context)
  if (held.kind === 'feed') return { feed: held.feed, url: held.url }
  // A page where a feed was asked for: the server has no such page of the feed and shows something else.
  if (held.kind !== 'unread') return 'missing'
  return held.outcome.kind === 'absent' && held.outcome.status === 'not-found'
    ? 'missing'
    : held.outcome.status === 'unsupported'
      ? 'missing'
      : 'failed'
}

/** @param declared root of the WordPress API, as the page in front of the feed says. */
export const deepened = async (found: FoundFeed, declared: string | undefined, site: Site, context: Context): Promise<Depth> => {
  const { feed, url } = found
  const common = { source: url, ...(feed.title === undefined ? {} : { title: feed.title }) }
  if (!looksCut(feed) && !isEmpty(feed)) return { ...common, entries: feed.entries, via: 'feed', isTruncated: false, isInterrupted: false }
  const root = rootFor(found, declared)
  const posts = root === undefined ? undefined : await restPosts(root, site, context)
  if (posts && posts.entries.length > 0) {
    const others = onlyIn(feed.entries, posts.entries)
    // The feed is cut, so there may be more of what only it has.
    const isTruncated = posts.isTruncated || others.length > 0
    return { ...common, entries: [...posts.entries, ...others], via: 'wordpress', isTruncated, isInterrupted: false }
  }
  const older = await withOlder({ feed, url }, context.observedAt, (address) => pageAt(address, site, context))
  return { ...common, entries: older.entries, via: 'feed', isTruncated: older.isTruncated || isEmpty(feed), isInterrupted: older.isInterrupted }
}

/** A blog on WordPress whose feeds are closed. Where it has no posts of the usual kind it may have others, of which this says nothing. */
export const fromWordpress = async (root: string, site: Site, context: Context): Promise<Depth | undefined> => {
  const posts = await restPosts(root, site, context)
  if (!posts || posts.entries.length === 0) return undefined
  const fetched = await site.get(siteAddress(root), context)
  const title = fetched.kind === 'ok' ? siteName(textOf(fetched.body, fetched.headers['content-type'] ?? '')) : undefined
  return { ...posts, source: root, ...(title === undefined ? {} : { title }), via: 'wordpress', isInterrupted: false }
}
