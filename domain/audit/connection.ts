import type { PublishedPlatformId } from '../catalogue/vocabulary.ts'
import type { Instant } from '../shared/calendar.ts'

/** What a workspace gave so that its accounts on a platform can be read. The secrets themselves are never part of it. */
export type Connection = {
  readonly platform: PublishedPlatformId
  /** Names of the secrets that are held. */
  readonly holds: readonly string[]
  /** Rights the credential was given, in the platform's words; absent when nobody said. */
  readonly scopes?: readonly string[]
  /** Absent when it does not expire, or nobody said. */
  readonly expiresAt?: Instant
  readonly setAt: Instant
}

/** The secrets of a connection in use, by name. Never logged, never answered. */
export type Credential = {
  readonly secrets: Readonly<Record<string, string>>
  readonly scopes?: readonly string[]
  readonly expiresAt?: Instant
}

/** What each platform may be given, by name; those without `optional` are needed. */
export type SecretNames = Readonly<Record<string, { readonly optional?: true }>>

/** The secrets by which platforms let themselves be read. A platform that is not here needs none, or cannot be read. */
export const SECRETS: Partial<Readonly<Record<PublishedPlatformId, SecretNames>>> = {
  facebook: { accessToken: {}, appSecret: { optional: true } },
  instagram: { accessToken: {}, appSecret: { optional: true } },
  twitter: { bearerToken: {} },
  pinterest: { accessToken: {}, refreshToken: { optional: true }, clientId: { optional: true }, clientSecret: { optional: true } },
  youtube: { apiKey: {} },
  linkedin: { accessToken: {} },
  // A token holds at one server, and none other may be shown it.
  mastodon: { accessToken: {}, server: {} },
}
