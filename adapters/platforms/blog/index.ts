import type { Capabilities } from '../../../domain/audit/capabilities.ts'
import type { AccountReference, ReadOutcome } from '../../../domain/audit/snapshot.ts'
import type { SnapshotMemory, SnapshotReader } from '../../../domain/ports.ts'
import type { FetchOutcome } from '../../shared/fetch-outcome.ts'
import type { Allowance, PoliteFetcher } from '../../shared/polite-fetch.ts'
import { textOf } from './charset.ts'
import { declaredFeeds, usualFeeds } from './discovery.ts'
import { isWorthAnotherAddress, meaningOf, unsupported } from './failures.ts'
import { seenAt, snapshotOf } from './normalise.ts'
import { addressesOf } from './references.ts'
import { contentOf } from './wire.ts'

/**
 * What has this blog published?
 *
 * The address typed is fetched; a feed is read at once, a page is asked for its feed and then tried at the usual places. Posts come from one feed;
 * older pages of it are not followed. Whatever prevents reading is an outcome that says why, never a snapshot without posts.
 */
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9, application/xml;q=0.9, text/html;q=0.8, */*;q=0.1'
const MOST_DECLARED_TRIED = 3
/**
 * All fetches of one reading together; a host that answers each of them at the last moment is given up. The wait for a turn at a busy host
 * is not the blog's doing and does not count.
 */
const LONGEST_READING_MS = 45_000

/** Anybody's blog, by what it offers to everybody. */
const CAPABILITIES: Capabilities = { reads: 'anybody', credential: 'none', tells: [], terms: [], mostCalls: 11 }

type Fetched = Extract<FetchOutcome, { kind: 'ok' }>
type Remembered = Awaited<ReturnType<SnapshotMemory['recall']>>
type Context = { readonly signal: AbortSignal; readonly observedAt: string; readonly remembered: Remembered; readonly allowance: Allowance }
type Step = { readonly outcome: ReadOutcome } | { readonly page: { readonly html: string; readonly url: string } }

/**
 * @param memory what the last reading brought, planned entries included; the feed is then asked only whether it changed. The page in front of it is read anew every
 * time, so that a feed which moved is noticed.
 */
export const blogReader = ({ fetcher, memory }: { readonly fetcher: PoliteFetcher; readonly memory?: SnapshotMemory }): SnapshotReader => {
  const get = (address: string, { signal, remembered, allowance }: Context): Promise<FetchOutcome> =>
    fetcher.get(address, { signal, allowance, accept: ACCEPT, ...(remembered ? { validators: remembered.validators } : {}) })

  const fetchFirst = async (addresses: readonly string[], context: Context): Promise<FetchOutcome> => {
    const [address = '', fallback] = addresses
    const first = await get(address, context)
    const isUnconnected = first.kind === 'failed' && ['connection-failed', 'tls-failure', 'timeout'].includes(first.reason)
    if (!isUnconnected || fallback === undefined || context.signal.aborted) return first
    const second = await get(fallback, context)
    return second.kind === 'failed' ? first : second
  }

  const read = (fetched: FetchOutcome, account: AccountReference, { observedAt, remembered }: Context): Step => {
    if (fetched.kind === 'not-modified' && remembered) return { outcome: { kind: 'read', snapshot: remembered.snapshot } }
    if (fetched.kind !== 'ok') return { outcome: meaningOf(fetched) }
    const contentType = fetched.headers['content-type'] ?? ''
    const text = textOf(fetched.body, contentType)
    const content = contentOf(text, contentType)
    if (content.kind === 'page') return { page: { html: text, url: fetched.url } }
    if (content.kind !== 'feed') return { outcome: unsupported(`feed-${content.kind}`) }
    return {
      outcome: { kind: 'read', snapshot: snapshotOf(content.feed, account, fetched.url, observedAt), validators: validatorsOf(fetched) },
    }
  }

  /** The first of the addresses that is a feed. What a site declares and cannot deliver is told, unless it is simply not there. */
  const search = async (addresses: readonly string[], account: AccountReference, context: Context): Promise<ReadOutcome> => {
    let worst: ReadOutcome = unsupported('feed-not-found')
    for (const address of addresses) {
      const step = read(await get(address, context), account, context)
      if ('page' in step) continue
      const { outcome } = step
      if (outcome.kind === 'read' || !isWorthAnotherAddress(outcome)) return outcome
      if (outcome.kind === 'cannot-tell') worst = outcome
    }
    return worst
  }

  const readBlog = async (account: AccountReference, context: Context): Promise<ReadOutcome> => {
    const addresses = addressesOf(account.reference)
    if (addresses.length === 0) return unsupported('reference-not-an-address')
    const step = read(await fetchFirst(addresses, context), account, context)
    if ('outcome' in step) return step.outcome
    const declared = declaredFeeds(step.page.html, step.page.url).slice(0, MOST_DECLARED_TRIED)
    const found = await search(declared, account, context)
    if (found.kind === 'read' || !isWorthAnotherAddress(found)) return found
    const usual = usualFeeds(step.page.url).filter((address) => !declared.includes(address))
    const guessed = await search(usual, account, context)
    // A guess that fails is no fact about the blog; a declared feed that cannot be read is.
    return guessed.kind === 'cannot-tell' && guessed.status === 'unsupported' ? found : guessed
  }

  return {
    capabilities: CAPABILITIES,
    read: async (account, { signal, observedAt }) => {
      const remembered = await memory?.recall(account)
      const outcome = await readBlog(account, { signal, observedAt, remembered, allowance: { ms: LONGEST_READING_MS } })
      if (outcome.kind !== 'read') return outcome
      const { snapshot, validators } = outcome
      if (validators?.etag !== undefined || validators?.lastModified !== undefined) await memory?.keep(snapshot, validators)
      return { ...outcome, snapshot: seenAt(snapshot, observedAt) }
    },
  }
}

const validatorsOf = ({ url, headers }: Fetched) => {
  const { etag, 'last-modified': lastModified } = headers
  return { url, ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) }
}
