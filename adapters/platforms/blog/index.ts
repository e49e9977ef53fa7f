import type { Capabilities } from '../../../domain/audit/capabilities.ts'
import type { Snapshot } from '../../../domain/audit/snapshot.ts'
import type { SnapshotMemory, SnapshotReader } from '../../../domain/ports.ts'
import type { PoliteFetcher } from '../../shared/polite-fetch.ts'
import { isCommentsAddress } from './comments.ts'
import { seenAt } from './normalise.ts'
import { searchOf } from './search.ts'
import { siteOver } from './site.ts'

/**
 * What has this blog published?
 *
 * Posts come from its feed and the older pages of it, from the REST API of WordPress, from the page itself, or at last from its sitemap; the snapshot says
 * which (`via`). Whatever prevents reading is an outcome that says why, never a snapshot without posts. Feeds are made for machines and are fetched;
 * pages and sitemaps are read as far as robots.txt allows. The address somebody typed is looked at once, to learn which of them it is.
 */

/**
 * All fetches of one reading together; a host that answers each of them at the last moment is given up. The wait for a turn at a busy host
 * is not the blog's doing and does not count.
 */
const LONGEST_READING_MS = 45_000

/**
 * What was kept before snapshots said how they were found is shallower than what is read now, and what was kept before they said where their undated entries stand, or of
 * comments, is not right. An empty list may have been filled elsewhere.
 */
const isReadAnew = ({ via, posts, undated, newestUnknown, source = '' }: Snapshot): boolean =>
  via === undefined || posts.length === 0 || (undated > 0 && newestUnknown === undefined) || isCommentsAddress(source)

/** Anybody's blog, by what it offers to everybody: an address, its feed, ten more pages of it or of an interface, and robots.txt. */
const CAPABILITIES: Capabilities = {
  reads: 'anybody',
  credential: 'none',
  tells: [],
  terms: [],
  canary: 'https://wordpress.org/news/',
  mostCalls: 40,
}

/**
 * @param memory what the last reading brought, planned entries included; the feed is then asked only whether it changed. The page in front of it is read
 * anew every time, so that a feed which moved is noticed.
 */
export const blogReader = ({ fetcher, memory }: { readonly fetcher: PoliteFetcher; readonly memory?: SnapshotMemory }): SnapshotReader => {
  const search = searchOf(siteOver(fetcher))

  return {
    capabilities: CAPABILITIES,
    read: async (account, { signal, observedAt, meter, force }) => {
      const kept = force ? undefined : await memory?.recall(account)
      const remembered = kept === undefined || isReadAnew(kept.snapshot) ? undefined : kept
      const { outcome, isWhole } = await search(account, { signal, observedAt, remembered, allowance: { ms: LONGEST_READING_MS, meter } })
      if (outcome.kind !== 'read') return outcome
      const { snapshot, validators } = outcome
      const canAskAgain = validators?.etag !== undefined || validators?.lastModified !== undefined
      if (canAskAgain && isWhole) await memory?.keep(snapshot, validators)
      return { ...outcome, snapshot: { ...seenAt(snapshot, observedAt), account: { platform: account.platform, reference: account.reference } } }
    },
  }
}
