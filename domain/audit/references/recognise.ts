import type { PublishedPlatformId } from '../../catalogue/vocabulary.ts'
import type { AccountReference } from '../snapshot.ts'
import { fediverseAccount, fediverseAddress, fediverseName } from './fediverse.ts'
import { holdsCredentials, isWithin, type Link, linkFrom, withoutWrapping } from './link.ts'
import { NETWORKS } from './networks.ts'
import { isShortLink, targetOf } from './redirects.ts'
import type { Named } from './rules.ts'

/** An account as people name it, in one spelling. */
export type RecognisedAccount = {
  readonly platform: PublishedPlatformId
  /** What to read it by: a name in one spelling, an id, or the address of a blog. */
  readonly reference: string
  /** Two references of one platform with the same key mean the same account. */
  readonly key: string
  /** Where people look at it; absent where the name does not tell. */
  readonly url?: string
}

/**
 * `platform-not-recognised`: a bare name, which may be anywhere. `reference-not-recognised`: no name of that platform. `not-an-account`: a post, a
 * group or a page of the platform itself. `short-link`: only who made it knows where it leads. `other-platform`: a link to another network.
 * `credentials-in-url`: an address with a user name or a password, which must not be kept.
 */
export type Unrecognised =
  | 'platform-not-recognised'
  | 'reference-not-recognised'
  | 'not-an-account'
  | 'short-link'
  | 'other-platform'
  | 'credentials-in-url'
export type Recognition =
  | { readonly ok: true; readonly account: RecognisedAccount }
  | { readonly ok: false; readonly code: Unrecognised; readonly platform?: PublishedPlatformId }

/** Longest text that is looked at: no address that works is longer. */
const LONGEST = 2048

/** Pinterest serves each country under its own domain. */
const PINTEREST = /(^|\.)pinterest\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/

/** The network a host belongs to. */
const networkOf = (host: string): PublishedPlatformId | undefined => {
  if (PINTEREST.test(host)) return 'pinterest'
  const found = Object.entries(NETWORKS).find(([, rules]) => rules.hosts.some((domain) => isWithin(host, domain)))
  return found?.[0] as PublishedPlatformId | undefined
}

/**
 * Which account is meant?
 *
 * Read are links of every kind (with tracking, of mobile sites and of countries, on their way out of a platform), handles, ids, `@user@instance` and bare domains. Without a platform, a link to a
 * known network names it, `@user@instance` is Mastodon, any other address a blog; a bare handle belongs to nobody in particular.
 */
export const recogniseAccount = (text: string, platform?: PublishedPlatformId): Recognition => {
  const plain = withoutWrapping(text)
  if (holdsCredentials(plain)) return { ok: false, code: 'credentials-in-url', ...(platform === undefined ? {} : { platform }) }
  if (text.length > LONGEST)
    return platform === undefined ? { ok: false, code: 'platform-not-recognised' } : { ok: false, code: 'reference-not-recognised', platform }
  const link = linkFrom(plain)
  const target = link && targetOf(link)
  if (target !== undefined) return recogniseAccount(target, platform)
  const address = fediverseName(plain)
  if (link && address === undefined && isShortLink(link)) return { ok: false, code: 'short-link', ...(platform === undefined ? {} : { platform }) }
  const network = link && address === undefined ? networkOf(link.host) : undefined
  const own = platform ?? network ?? guessed(plain, link, address)
  if (own === undefined) return { ok: false, code: 'platform-not-recognised' }
  if (network !== undefined && network !== own) return { ok: false, code: 'other-platform', platform: own }
  if (own === 'blog' || own === 'newsletter') return { ok: true, account: placeOf(own, plain, link) }
  const found = own === 'mastodon' ? onFediverse(link, address) : onNetwork(own, plain, network && link)
  if (typeof found === 'string') return { ok: false, code: found, platform: own }
  const url = own === 'mastodon' ? fediverseAddress(found.name) : NETWORKS[own]?.address(found.name)
  return { ok: true, account: { platform: own, reference: found.name, key: found.name, ...(url === undefined ? {} : { url }) } }
}

/** What an account is known by, however it was typed: the same for all spellings of it. A name that somebody gave a history of theirs is its own. */
export const accountKey = ({ platform, reference }: AccountReference): string => {
  const found = recogniseAccount(reference, platform)
  return found.ok ? found.account.key : reference
}

const guessed = (text: string, link: Link | undefined, address: string | undefined): PublishedPlatformId | undefined => {
  if (text.startsWith('@') || text.startsWith('acct:')) return address === undefined ? undefined : 'mastodon'
  if (link && fediverseAccount(link) !== undefined) return 'mastodon'
  const isPlace = text.includes('://') || /^(?:feed:|\/\/)/i.test(text) || (link && address === undefined) || /^localhost(?:[:/]|$)/i.test(text)
  return isPlace ? 'blog' : undefined
}

const onFediverse = (link: Link | undefined, address: string | undefined): Named | 'reference-not-recognised' => {
  if (address !== undefined) return { name: address }
  return (link && fediverseAccount(link)) ?? 'reference-not-recognised'
}

/** @param link one of that network's own; any other text is taken for a handle. */
const onNetwork = (platform: PublishedPlatformId, text: string, link: Link | undefined): Named | 'reference-not-recognised' => {
  const rules = NETWORKS[platform]
  if (link && rules) {
    const named = rules.fromLink(link)
    return typeof named === 'object' && rules.profilesAt?.test(link.host) === false ? 'not-an-account' : named
  }
  const name = rules?.fromHandle(text)
  return name === undefined ? 'reference-not-recognised' : { name }
}

/** Parameters that tell where a link was found, and nothing of what it leads to. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|mc_[ce]id|igsh(?:id)?|twclid|ttclid|yclid|_hs(?:enc|mi)|ref_src|ref_url|si|mkt_tok)=/i

/**
 * A place of one's own is named by its address. What the link tells of where it was found is left out; the rest stays as it was typed, because servers may
 * tell capitals apart. One that is no address is the reader's to refuse.
 */
const placeOf = (platform: PublishedPlatformId, text: string, link: Link | undefined): RecognisedAccount => {
  const [bare = '', query] = text.replace(/#.*$/, '').split('?', 2)
  const kept = (query ?? '').split('&').filter((part) => part !== '' && !TRACKING.test(part))
  const reference = kept.length > 0 ? `${bare}?${kept.join('&')}` : bare
  if (!link) return { platform, reference, key: reference }
  const key = `${link.host}${/:\d+/.exec(bare.replace(/^[a-z]+:\/\//i, ''))?.[0] ?? ''}/${link.segments.join('/')}${kept.length > 0 ? `?${kept.sort().join('&')}` : ''}`
  return { platform, reference, key, url: link.scheme === undefined ? `https://${reference}` : reference }
}
