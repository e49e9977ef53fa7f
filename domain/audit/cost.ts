import type { Capabilities, Price } from './capabilities.ts'

/** What a reading uses: requests, and the items by which some platforms bill. */
export type Usage = { readonly calls: number; readonly profiles: number; readonly posts: number; readonly incoming: number }

/** Counted up while a reading goes on, so that it is known also of one that fails or is broken off. */
export type Meter = { -readonly [Part in keyof Usage]: number } & {
  /** Requests beyond these are not sent; no such limit where it is left out. */
  readonly mostCalls?: number
}

export const newMeter = (limits: Pick<Meter, 'mostCalls'> = {}): Meter => ({ calls: 0, profiles: 0, posts: 0, incoming: 0, ...limits })

/** Items billed of one account at most. */
export type ItemLimits = { readonly posts: number; readonly incoming: number }

/** An amount of money in millionths of its unit: prices are fractions of a cent, and sums of them have to be exact. */
export type Micros = number
const MICROS = 1_000_000

export const microsOf = (amount: number): Micros => Math.round(amount * MICROS)
export const amountOf = (micros: Micros): number => micros / MICROS

/** What one reading may use at most. */
export const mostUsage = ({ mostCalls, mostPosts = 0, mostIncoming = 0 }: Capabilities, limits?: ItemLimits): Usage => ({
  calls: mostCalls,
  profiles: 1,
  posts: limits?.posts ?? mostPosts,
  incoming: limits?.incoming ?? mostIncoming,
})

/** What that costs where the platform bills it. */
export const costOf = ({ profiles, posts, incoming }: Usage, price: Price | undefined): Micros =>
  price === undefined ? 0 : profiles * microsOf(price.perProfile) + posts * microsOf(price.perPost) + incoming * microsOf(price.perIncoming)
