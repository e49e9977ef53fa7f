import type { PublishedPlatformId } from '../catalogue/vocabulary.ts'
import type { Instant } from '../shared/calendar.ts'

/** Which account is meant: the platform and what people type for it. */
export type AccountReference = { readonly platform: PublishedPlatformId; readonly reference: string }

/** One published item, as far as its platform tells. */
export type Post = {
  readonly publishedAt: Instant
  readonly url?: string
  readonly title?: string
}

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
}

/** Why no snapshot could be had. An account is absent, or we cannot tell; neither is a silent account. */
export type Absence = 'not-found' | 'private' | 'suspended'
export type CannotTell = 'credential-missing' | 'credential-rejected' | 'rate-limited' | 'unreachable' | 'blocked-address' | 'unsupported'

/** `detail` is a stable kebab-case code (`feed-not-found`, `dns-failure`, `body-too-large`...), never a sentence. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly snapshot: Snapshot; readonly validators?: CacheValidators }
  | { readonly kind: 'absent'; readonly status: Absence; readonly detail: string }
  | { readonly kind: 'cannot-tell'; readonly status: CannotTell; readonly detail: string; readonly retryAfterSeconds?: number }

/** What the last answer offered for a conditional request. */
export type CacheValidators = { readonly url: string; readonly etag?: string; readonly lastModified?: string }
