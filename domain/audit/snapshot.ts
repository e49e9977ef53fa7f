import type { PublishedPlatformId } from '../catalogue/vocabulary.ts'
import type { Instant } from '../shared/calendar.ts'

/** Which account is meant: the platform and what people type for it. */
export type AccountReference = { readonly platform: PublishedPlatformId; readonly reference: string }

/** One published item, as far as its platform tells. What it does not tell is left out, and is unknown; it is never 0. */
export type Post = {
  readonly publishedAt: Instant
  readonly url?: string
  readonly title?: string
  /** Somebody else's item, shown again. The account's own when left out. */
  readonly kind?: 'repost'
  /** How often people reacted to it, answered it, passed it on and saw it. */
  readonly reactions?: number
  readonly replies?: number
  readonly reposts?: number
  readonly views?: number
  /** Where it leads to, beside itself. */
  readonly link?: string
  /** The program it was published with, by the name the platform gives. */
  readonly via?: string
}

/** What a platform says about an account itself that no post says. */
export type AccountNotice = 'automated' | 'closed' | 'limited' | 'memorial' | 'moved' | 'unclaimed' | 'unpublished'

/** How the account presents itself, as far as its platform tells. */
export type Profile = {
  readonly name?: string
  readonly description?: string
  /** The address it sends people to. */
  readonly website?: string
  readonly createdAt?: Instant
  readonly followers?: number
  /** Items it has published by the platform's own count, which may include what nobody can read any more. */
  readonly published?: number
  readonly picture?: 'own' | 'default'
  readonly notices?: readonly AccountNotice[]
}

/** Something others asked or said, and whether the account answered. */
export type Incoming = {
  readonly at: Instant
  readonly url?: string
  readonly isQuestion: boolean
  /** When the account answered first; absent while it has not. */
  readonly answeredAt?: Instant
}

/** What can be asked of an account besides the dates of its posts. */
export const TOLD = ['profile', 'created-at', 'followers', 'reactions', 'views', 'incoming', 'posting-app'] as const
export type Told = (typeof TOLD)[number]

/** Something that could not be had of this account, and why. `never`: its platform tells it nobody. */
export type Missing = { readonly what: Told; readonly why: 'never' | 'credential' | 'permission' | 'budget' | 'failed' }

export type NewestUnknown = 'undated' | 'unread'

/** What an adapter saw of one account, in the same words for every platform. */
export type Snapshot = {
  readonly account: AccountReference
  /** When the account was looked at; an import says until when its history was watched. Vitality never speaks about a later moment. */
  readonly observedAt: Instant
  /** Where the posts were found (a feed's address); left out for an import. */
  readonly source?: string
  readonly title?: string
  readonly posts: readonly Post[]
  /** True when only the newest posts are visible (a feed of ten entries), so that older ones exist or may exist. */
  readonly truncated: boolean
  /** Entries that were there and could not be dated, and why; never silently dropped. */
  readonly undated: number
  readonly profile?: Profile
  /** What others asked or said, newest first, within `incomingSince`; absent when it could not be read. */
  readonly incoming?: readonly Incoming[]
  /** From when on incoming items are visible at all. */
  readonly incomingSince?: Instant
  /** When the account answered somebody; answers are no posts. */
  readonly answers?: readonly Instant[]
  readonly missing?: readonly Missing[]
  /** Of `undated`, those dated after the observation: scheduled, or by a wrong clock. Left out when there are none. */
  readonly planned?: number
  /** Why there may be newer posts than the newest of `posts`: entries that could not be dated, or parts of a list that were not read. Left out where there are none. */
  readonly newestUnknown?: NewestUnknown
  /** How the posts were found: in a feed, over the REST API of WordPress, on the page itself, in a sitemap. Left out by other adapters and imports. */
  readonly via?: 'feed' | 'wordpress' | 'page' | 'sitemap'
  /** `low`: dates may be those of last changes instead of publication (a sitemap). Left out when they are as the platform tells them. */
  readonly certainty?: 'low'
}

/** Why no snapshot could be had. An account is absent, or we cannot tell; neither is a silent account. */
export type Absence = 'not-found' | 'private' | 'suspended'
export type CannotTell = 'credential-missing' | 'credential-rejected' | 'rate-limited' | 'unreachable' | 'blocked-address' | 'unsupported'

/** `where` is the place of an answer that has another form than the known one: the path that was asked, `#`, and an RFC 6901 pointer. `detail` is a stable kebab-case code (`feed-not-found`, `dns-failure`, `body-too-large`...), never a sentence. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly snapshot: Snapshot; readonly validators?: CacheValidators; readonly reused?: true }
  | { readonly kind: 'absent'; readonly status: Absence; readonly detail: string }
  | {
      readonly kind: 'cannot-tell'
      readonly status: CannotTell
      readonly detail: string
      readonly retryAfterSeconds?: number
      readonly where?: string
    }

/** What the last answer offered for a conditional request. */
export type CacheValidators = { readonly url: string; readonly etag?: string; readonly lastModified?: string }
