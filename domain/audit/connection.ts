import type { PublishedPlatformId } from '../catalogue/vocabulary.ts'
import { dayOf, daysBetween, type Instant } from '../shared/calendar.ts'
import type { Agreement } from './terms.ts'

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
  /** When its platform refused to renew it; absent while it did not. */
  readonly renewalRefusedAt?: Instant
  /** What the workspace declares to have agreed with the platform. */
  readonly agreements?: readonly Agreement[]
}

/** The secrets of a connection in use, by name. Never logged, never answered. */
export type Credential = {
  readonly secrets: Secrets
  readonly scopes?: readonly string[]
  readonly expiresAt?: Instant
  /** When it was given or last renewed. */
  readonly setAt?: Instant
  readonly renewalRefusedAt?: Instant
  readonly agreements?: readonly Agreement[]
}
export type Secrets = Readonly<Record<string, string>>

/** A credential that takes the place of an earlier one: all its secrets, also those that stayed the same. */
export type RenewedCredential = { readonly secrets: Secrets; readonly scopes?: readonly string[]; readonly expiresAt?: Instant }
/** `refused`: the platform renews it no more, and a person has to connect the account again. */
export type Renewal =
  | { readonly kind: 'renewed'; readonly credential: RenewedCredential }
  | { readonly kind: 'refused' }
  | { readonly kind: 'cannot-tell' }

/** What each platform may be given, by name; those without `optional` are needed. */
export type SecretNames = Readonly<Record<string, { readonly optional?: true; readonly isHost?: true }>>

/** What an access token is renewed with (RFC 6749, section 6). */
const APP_AND_REFRESH = { refreshToken: { optional: true }, clientId: { optional: true }, clientSecret: { optional: true } } as const

/** The secrets by which platforms let themselves be read. A platform that is not here needs none, or cannot be read. */
export const SECRETS: Partial<Readonly<Record<PublishedPlatformId, SecretNames>>> = {
  facebook: { accessToken: {}, appSecret: { optional: true } },
  instagram: { accessToken: {}, appSecret: { optional: true } },
  twitter: { bearerToken: {} },
  pinterest: { accessToken: {}, ...APP_AND_REFRESH },
  youtube: { apiKey: {} },
  linkedin: { accessToken: {}, ...APP_AND_REFRESH },
  // A token holds at one server, and none other may be shown it.
  mastodon: { accessToken: {}, server: { isHost: true } },
}

/** What can travel in a header or a form as it is: printable ASCII, no space at either end. Whatever else is in a secret was not given out with it. */
export const isSendable = (secret: string): boolean => /^[!-~](?:[ -~]*[!-~])?$/.test(secret)

/** Is its time over? One that nobody said ends is not. */
export const hasExpired = ({ expiresAt }: Pick<Credential, 'expiresAt'>, now: Instant): boolean =>
  expiresAt !== undefined && dayOf(expiresAt) <= dayOf(now)

/** Secrets of which each is of use only with the others. */
export const TOGETHER: readonly string[] = Object.keys(APP_AND_REFRESH)

const hasRefreshToken = (secrets: Secrets): boolean => TOGETHER.every((name) => Object.hasOwn(secrets, name))

/** Where a token can be renewed, and which. Those of Instagram's own log-in begin with `IG` and renew themselves. */
const RENEWED: Partial<Readonly<Record<PublishedPlatformId, (secrets: Secrets) => boolean>>> = {
  instagram: ({ accessToken = '' }) => accessToken.startsWith('IG'),
  linkedin: hasRefreshToken,
  pinterest: hasRefreshToken,
}

/** Is everything there that a renewal takes, and did its platform not refuse it so far? A refusal is final: only another credential changes it. */
export const isRenewable = (
  platform: PublishedPlatformId,
  { secrets, renewalRefusedAt }: Pick<Credential, 'secrets' | 'renewalRefusedAt'>,
): boolean => renewalRefusedAt === undefined && (RENEWED[platform]?.(secrets) ?? false)

const LONGEST_MARGIN_DAYS = 7
const MARGIN_OF_LIFE = 1 / 4

/** Has it expired, or is it so near its end that it is better renewed now: the last quarter of its life, and no more than a week of it? */
export const isRenewalDue = ({ expiresAt, setAt }: Pick<Credential, 'expiresAt' | 'setAt'>, now: Instant): boolean => {
  if (expiresAt === undefined) return false
  const margin = setAt === undefined ? LONGEST_MARGIN_DAYS : Math.min(LONGEST_MARGIN_DAYS, daysBetween(setAt, expiresAt) * MARGIN_OF_LIFE)
  return dayOf(now) >= dayOf(expiresAt) - margin
}

/** Rights that reading needs, each of them by any of these names. A credential of which nobody said what rights it has is tried. */
export type NeededScopes = readonly (readonly string[])[]

export const lacksScope = (needed: NeededScopes, { scopes }: Pick<Credential, 'scopes'>): boolean =>
  scopes !== undefined && needed.some((names) => !names.some((name) => scopes.includes(name)))
