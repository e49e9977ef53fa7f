import type { NeededScopes } from './connection.ts'
import type { Told } from './snapshot.ts'
import type { Term } from './terms.ts'

/** What a read may cost where the platform bills it. Money is in its currency, per item returned. */
export type Price = { readonly currency: 'USD'; readonly perProfile: number; readonly perPost: number; readonly perIncoming: number }

/** What an adapter can read, asked by whoever needs to know; identities are never asked. */
export type Capabilities = {
  /** Whose accounts: anybody's that are public, or only the one whose credential it is. */
  readonly reads: 'anybody' | 'own'
  readonly credential: 'none' | 'optional' | 'required'
  /** Rights that its credential needs; none in particular where it is left out. */
  readonly needs?: NeededScopes
  /** What it can tell besides the dates of posts. */
  readonly tells: readonly Told[]
  /** Most posts it can see of one account; absent where there is no limit that is known. */
  readonly mostPosts?: number
  /** Most contributions of others it looks at, where they are billed. */
  readonly mostIncoming?: number
  readonly terms: readonly Term[]
  readonly price?: Price
  /** A public account by which it can be checked that the platform still answers as it did; absent where only the owner of a credential has one. */
  readonly canary?: string
  /** Requests that one audit of an account takes at most, one to renew its credential with them. */
  readonly mostCalls: number
}
