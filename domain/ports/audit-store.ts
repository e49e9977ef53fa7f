import type { AccountResult, Audit, AuditSummary, AuditTarget, AuditTask, AuditTrigger } from '../audit/audit.ts'
import type { Sighting } from '../audit/ledger.ts'
import type { AccountReference } from '../audit/snapshot.ts'
import type { Instant } from '../shared/calendar.ts'
import type { Belonging, Page, PageRequest, Sorting } from './pages.ts'

/** One task, named. */
export type TaskName = Pick<AuditTask, 'auditId' | 'position'>

/** Accepted audits and the work in them. An accepted audit survives the process: `accept` resolves after the write is durable. */
export interface AuditStore {
  /**
   * Writes the audit and its tasks in one transaction, and registers the accounts that the workspace does not have yet.
   * Resolves to false, and writes nothing, when the trigger is a schedule tick that already has an audit.
   */
  accept(audit: {
    readonly id: string
    readonly workspaceId: string
    readonly createdAt: Instant
    readonly trigger: AuditTrigger
    readonly targets: readonly AuditTarget[]
    /** Whose it is; accounts that belong to nobody yet are then its own. */
    readonly organisationId?: string
    /** What a tick that comes too late belongs to; it is told to the webhooks of the workspace. */
    readonly missed?: { readonly scheduleName: string; readonly runs: number }
  }): Promise<boolean>
  /** Takes up to `limit` waiting tasks, or tasks whose lease ran out, oldest first, and holds them for `worker` until `leaseUntil`. */
  claim(request: {
    readonly worker: string
    readonly now: Instant
    readonly leaseUntil: Instant
    readonly limit: number
  }): Promise<readonly AuditTask[]>
  /** Prolongs the leases of those `tasks` that `worker` still holds; one that it holds and does not name runs out. */
  renew(request: { readonly worker: string; readonly tasks: readonly TaskName[]; readonly leaseUntil: Instant }): Promise<void>
  /**
   * Stores the result of a task and finishes the audit when it was the last one. With it, all or nothing: how the account stands now, the forecasts of the result, and what
   * `sighting` tells about earlier forecasts of the account. An account that was forgotten since keeps none of this.
   * Resolves to false, and stores nothing, when `worker` no longer holds the task or the audit was cancelled (fencing).
   */
  complete(request: {
    readonly worker: string
    readonly task: AuditTask
    readonly result: AccountResult
    /** Absent when nothing was read anew. */
    readonly sighting?: Sighting
    readonly now: Instant
  }): Promise<boolean>
  /** Hands back tasks that were claimed and not worked on (shutdown). */
  release(worker: string): Promise<void>
  /** Ends an audit that is not finished; its open tasks are dropped, its results stay. Undefined: no such audit in that workspace. */
  cancel(request: { readonly workspaceId: string; readonly id: string; readonly now: Instant }): Promise<Audit | undefined>
  /**
   * An audit as it stands. Here and after `cancel` the targets come without the posts of an imported history (an empty list
   * stands for them): histories are long, and only `claim` brings them.
   */
  find(workspaceId: string, id: string): Promise<Audit | undefined>
  /** Reads no result and no target: an audit may have hundreds of them. */
  list(workspaceId: string, page: PageRequest, filter?: Belonging & Sorting): Promise<Page<AuditSummary>>
  /** The newest stored result of the account before `beforeAuditId`; with `wasRead`, the newest for which the account could be read; with `acceptedUntil`, of audits that were accepted by then. */
  previousResult(request: {
    readonly workspaceId: string
    readonly account: AccountReference
    readonly beforeAuditId: string
    readonly wasRead?: true
    readonly acceptedUntil?: Instant
  }): Promise<AccountResult | undefined>
  /** Audits of the workspace that are not finished, newest first. */
  underWay(workspaceId: string, limit: number): Promise<readonly AuditSummary[]>
  /** Accounts of all workspaces by what is done with them at `now`, and since when the one that waits longest has waited. */
  queueState(now: Instant): Promise<QueueState>
}
export type QueueState = {
  readonly waiting: number
  readonly running: number
  readonly oldestWaitingSince?: Instant
  /** Ended within the last thirty days because every process that had them went down. */
  readonly gaveUp: number
}

/** A result with the audit it comes from. */
export type AuditedResult = { readonly auditId: string; readonly auditedAt: Instant; readonly result: AccountResult }
