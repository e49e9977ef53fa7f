import type { Capabilities } from '../audit/capabilities.ts'
import type { Credential, Renewal } from '../audit/connection.ts'
import type { ItemLimits, Meter, Usage } from '../audit/cost.ts'
import type { LinkState } from '../audit/signals/signal.ts'
import type { AccountReference, CacheValidators, ReadOutcome, Snapshot } from '../audit/snapshot.ts'
import type { PublishedPlatformId } from '../catalogue/vocabulary.ts'
import type { Instant } from '../shared/calendar.ts'

/** Reads one account of one platform. Never throws for what the outside does: every trouble is an outcome. */
export interface SnapshotReader {
  /**
   * @param account the reference as people type it; one the platform cannot have is `cannot-tell`/`unsupported`.
   * @param context `signal` ends the read early when the process shuts down; `observedAt` is the moment the snapshot will carry.
   */
  read(account: AccountReference, context: ReadContext): Promise<ReadOutcome>
  /** Renews a credential that has all that its platform asks for that (`isRenewable`). Absent where no platform would. Never rejects. */
  renew?(credential: Credential, context: Pick<ReadContext, 'signal' | 'meter'> & { readonly now: Instant }): Promise<Renewal>
  readonly capabilities: Capabilities
}

export type ReadContext = {
  readonly signal: AbortSignal
  readonly observedAt: Instant
  /** What the workspace gave for this platform; absent when it gave nothing. */
  readonly credential?: Credential
  /** Counts what the reading uses, also of one that fails. */
  readonly meter?: Meter
  /** Items that may be billed at most, instead of the usual ones. */
  readonly limits?: ItemLimits
  /** Whatever is remembered is left aside, and everything read anew. */
  readonly force?: true
}

/** Looks at addresses beside the accounts themselves. Never rejects. */
export interface LinkProbe {
  /** Whether anything is there. What cannot be learnt (limits, bot walls, outages) is `unknown`. */
  look(url: string, signal: AbortSignal): Promise<LinkState>
  /** Addresses that a page leads to; undefined where it could not be read, or asks machines not to. */
  linksOn(url: string, signal: AbortSignal): Promise<readonly string[] | undefined>
}

/**
 * The last reading of each account in each workspace, and what it used, for whoever takes one that is some time old. One that is older than `READINGS_KEPT_DAYS` is never given, whether or not it was
 * forgotten already.
 */
export interface ReadingStore {
  latest(workspaceId: string, account: AccountReference, now: Instant): Promise<KeptReading | undefined>
  /** Of all accounts of that platform the one that was read last. */
  lastRead(workspaceId: string, platform: PublishedPlatformId, now: Instant): Promise<AccountReference | undefined>
  /** Replaces the one before. */
  keep(workspaceId: string, reading: KeptReading): Promise<void>
  forget(workspaceId: string, account: AccountReference): Promise<void>
  /** Forgets those of everybody that are older than `READINGS_KEPT_DAYS`. */
  forgetOld(now: Instant): Promise<void>
}
export type KeptReading = { readonly snapshot: Snapshot; readonly usage: Usage }
/** The strictest of the terms: what YouTube tells is read anew or deleted after thirty days (YouTube API Services, Developer Policies III.E.4). */
export const READINGS_KEPT_DAYS = 30
/** What the last read of an account brought, so that an unchanged source need not send it again. */
export interface SnapshotMemory {
  recall(account: AccountReference): Promise<{ readonly snapshot: Snapshot; readonly validators: CacheValidators } | undefined>
  /** Replaces what was remembered of that account. */
  keep(snapshot: Snapshot, validators: CacheValidators): Promise<void>
}
