import type { Instant } from '../shared/calendar.ts'

/** An answer as it was sent, byte for byte; `type` is its media type. */
export type KeptReply = {
  readonly status: number
  readonly type?: string
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
}

/** A request that wants to be carried out once. */
export type ReplyClaim = {
  /** Names this attempt: only who holds the claim writes the reply. */
  readonly id: string
  readonly workspaceId: string
  /** To which organisations the key is limited, as one text; empty when to none. Keys with other limits never meet. */
  readonly limits: string
  /** What the caller chose. */
  readonly key: string
  /** Digest of method, path, query and body. */
  readonly fingerprint: string
  /** Path and query. */
  readonly path: string
  readonly now: Instant
  /** Until then nobody else carries it out; afterwards the one who claimed it is taken for dead. */
  readonly leaseUntil: Instant
  /** Until then the key means this request. */
  readonly keptUntil: Instant
}

export type Claimed =
  /** Carry it out, then `complete` or `release`. */
  | { readonly is: 'claimed' }
  | { readonly is: 'other-request' }
  | { readonly is: 'in-progress' }
  /** It was carried out; its reply was erased, or was a secret that cannot be kept or opened. */
  | { readonly is: 'gone' }
  | { readonly is: 'kept'; readonly reply: KeptReply }

/** For one workspace; the oldest are forgotten first, also before their time. An assessment's takes some 80 KB. */
export const MOST_REPLIES_KEPT = 10_000

/** Replies to requests that carry an idempotency key. Of any number that claim one key at once, in whatever processes, one gets it. */
export interface ReplyStore {
  claim(claim: ReplyClaim): Promise<Claimed>
  /**
   * Keeps the reply; does nothing for one that lost its claim.
   * @param isSecret the reply is sealed then, and not kept at all where nothing can be sealed.
   */
  complete(id: string, reply: KeptReply, options: { readonly isSecret: boolean }): Promise<void>
  /**
   * Does what the request asks for and keeps the reply, in one transaction with all that any store of the same database writes meanwhile: after a crash both are there, or
   * neither is. It begins with the first thing that is written; from then on everybody else waits for it.
   * @param act waits for nobody once it has written something. Where it throws, nothing it wrote is there, and the claim stays.
   * @returns undefined, and nothing was written, when the claim was lost.
   */
  carryOut<T>(
    id: string,
    act: () => Promise<{ readonly done: T; readonly reply: KeptReply; readonly isSecret: boolean }>,
  ): Promise<{ readonly done: T } | undefined>
  /** Keeps a later reply in the place of the one that is kept. */
  replace(id: string, reply: KeptReply): Promise<void>
  /** As if it had never been claimed; does nothing for one that lost its claim. */
  release(id: string): Promise<void>
  /** Forgets those whose time is over, and of each workspace all but the newest `MOST_REPLIES_KEPT`. */
  forgetOld(now: Instant): Promise<void>
}
