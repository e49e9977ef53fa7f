import type { AccountReference, ReadOutcome } from '../../../domain/audit/snapshot.ts'
import type { FetchOutcome } from '../../shared/fetch-outcome.ts'
import { type Declarations, declarationsOf } from './discovery.ts'
import { isUnconnected, isWorthAnotherAddress, type Unread, unsupported } from './failures.ts'
import { type Depth, deepened, fromWordpress } from './gather.ts'
import { fromDeclaredPages, fromPage, fromSitemap, isFound, type Resort } from './last-resorts.ts'
import { snapshotOf } from './normalise.ts'
import { isParked } from './parked.ts'
import { addressesOf } from './references.ts'
import type { Context, FoundFeed, Held, Site, SitePage } from './site.ts'
import { pageOfFeed, usualFeeds } from './usual-places.ts'
import { isEmpty } from './wire.ts'

/**
 * Where are the posts of this blog?
 *
 * What somebody typed is fetched. A feed is read; a page leads to the feeds it declares, to the posts it shows and marks, to the usual places of a feed, and
 * at last to the sitemap: what the site declares comes before what we guess. An address of a feed that is gone leads to the page above it.
 */
export type Reading = { readonly outcome: ReadOutcome /** Worth remembering: nothing was broken off. */; readonly isWhole: boolean }

const MOST_DECLARED_TRIED = 3
/** A site that answers every guess with a page answers every address so. */
const MOST_PAGES_GUESSED = 3

type Found = FoundFeed | Extract<Held, { kind: 'unchanged' | 'unread' }>
const nothingFound: Found = { kind: 'unread', outcome: unsupported('feed-not-found') }

export const searchOf = (site: Site) => {
  const fetchFirst = async (addresses: readonly string[], context: Context): Promise<FetchOutcome> => {
    const [address = '', fallback] = addresses
    const first = await site.get(address, context)
    if (!isUnconnected(first) || fallback === undefined || context.signal.aborted) return first
    const second = await site.get(fallback, context)
    return second.kind === 'failed' ? first : second
  }

  /** The first of the addresses that is a feed with something in it, else one without. What a site declares and cannot deliver is told, unless it is simply not there. */
  const firstFeed = async (addresses: readonly string[], context: Context, mostPages = Number.POSITIVE_INFINITY): Promise<Found> => {
    let worst: Found = nothingFound
    let empty: Found | undefined
    let pages = 0
    for (const address of addresses) {
      const held = await site.look(address, context)
      if (held.kind === 'feed' && isEmpty(held.feed)) empty ??= held
      else if (held.kind === 'feed' || held.kind === 'unchanged') return held
      if (held.kind === 'page') pages += 1
      if (pages >= mostPages) break
      if (held.kind !== 'unread') continue
      if (!isWorthAnotherAddress(held.outcome)) return held
      if (held.outcome.kind === 'cannot-tell') worst = held
    }
    return empty ?? worst
  }

  const readFrom = (account: AccountReference, context: Context) => {
    const told = ({ isInterrupted, ...gathered }: Depth, validators?: FoundFeed['validators']): Reading => ({
      outcome: { kind: 'read', snapshot: snapshotOf(gathered, account, context.observedAt), ...(validators ? { validators } : {}) },
      isWhole: !isInterrupted,
    })
    const unread = (outcome: Unread): Reading => ({ outcome, isWhole: true })
    const ofFound = async (found: Found, wordpress: string | undefined): Promise<Reading> => {
      if (found.kind === 'unread') return unread(found.outcome)
      if (found.kind === 'unchanged') return { outcome: { kind: 'read', snapshot: found.snapshot }, isWhole: true }
      return told(await deepened(found, wordpress, site, context), found.validators)
    }
    const isFinal = (found: Found): boolean => {
      if (found.kind === 'feed') return !isEmpty(found.feed)
      return found.kind !== 'unread' || !isWorthAnotherAddress(found.outcome)
    }

    /** What the site has besides feeds, in the order of how much it tells. */
    const ofDeclared = async (page: SitePage, { wordpress, pages }: Declarations): Promise<Resort> => {
      const posts = wordpress === undefined ? undefined : await fromWordpress(wordpress, site, context)
      if (posts) return posts
      const shown = await fromPage(page, site, context)
      if (isFound(shown) || pages.length === 0) return shown
      const declared = await fromDeclaredPages(pages.slice(0, MOST_DECLARED_TRIED), site, context)
      return declared === 'nothing' ? shown : declared
    }

    const ofPage = async (page: SitePage): Promise<Reading> => {
      const declared = declarationsOf(page.html, page.url, page.linkHeader)
      const feeds = declared.feeds.slice(0, MOST_DECLARED_TRIED)
      const found = await firstFeed(feeds, context)
      if (isFinal(found)) return ofFound(found, declared.wordpress)
      if (feeds.length === 0 && isParked(page.html, page.url)) return unread(unsupported('domain-parked'))
      const shown = await ofDeclared(page, declared)
      if (isFound(shown)) return told(shown)
      // Where a feed is, even an empty one, nothing is guessed.
      const usual = found.kind === 'feed' ? [] : usualFeeds(page.url, declared.generator).filter((address) => !feeds.includes(address))
      const guessed = await firstFeed(usual, context, MOST_PAGES_GUESSED)
      if (isFinal(guessed)) return ofFound(guessed, declared.wordpress)
      const listed = await fromSitemap({ pageUrl: page.url }, site, context)
      if (isFound(listed)) return told(listed)
      if (found === nothingFound && guessed.kind === 'feed') return ofFound(guessed, undefined)
      // A guess that fails is no fact about the blog; a declared feed that cannot be read is, and so is what keeps us from reading on.
      const kept = shown === 'nothing' ? listed : shown
      return kept === 'nothing' || found !== nothingFound ? ofFound(found, undefined) : unread(kept)
    }

    const ofGone = async (gone: Unread, address: string): Promise<Reading> => {
      const above = gone.detail === 'http-404' ? pageOfFeed(address) : undefined
      const held = above === undefined ? undefined : await site.look(above, context)
      if (held?.kind !== 'page') return unread(gone)
      const { feeds, wordpress } = declarationsOf(held.html, held.url, held.linkHeader)
      const found = await firstFeed(feeds.filter((feed) => feed !== address).slice(0, MOST_DECLARED_TRIED), context)
      return found.kind === 'unread' ? unread(gone) : ofFound(found, wordpress)
    }
    return { told, unread, ofFound, ofPage, ofGone }
  }

  return async (account: AccountReference, context: Context): Promise<Reading> => {
    const { told, unread, ofFound, ofPage, ofGone } = readFrom(account, context)
    const addresses = addressesOf(account.reference)
    const [address] = addresses
    if (address === undefined) return unread(unsupported('reference-not-an-address'))
    const held = site.holdingOf(await fetchFirst(addresses, context), context)
    if (held.kind === 'page') return ofPage(held)
    if (held.kind === 'unread') return ofGone(held.outcome, address)
    if (held.kind !== 'sitemap') return ofFound(held, undefined)
    const listed = await fromSitemap({ pageUrl: held.url, named: held.url }, site, context)
    return isFound(listed) ? told(listed) : unread(listed === 'nothing' ? unsupported('feed-unreadable') : listed)
  }
}
