import type { AccountReference } from '../audit/snapshot.ts'
import type { PublishedPlatformId } from '../catalogue/vocabulary.ts'
import type { Belonging, Page, PageRequest, Sorting } from '../ports.ts'
import type { Instant } from '../shared/calendar.ts'
import type { Acknowledgement, Alert, AlertLevel, AlertState, ConditionKind } from './alert.ts'
import type { AlertPolicy, NotificationKind, StoredPolicy } from './policy.ts'

export type AlertFilter = Belonging &
  Sorting & {
    readonly state?: AlertState
    readonly level?: AlertLevel
    readonly kind?: ConditionKind
    readonly platform?: PublishedPlatformId
    readonly accountId?: string
    /** By `now`, whether somebody saw to it. */
    readonly acknowledged?: boolean
    readonly now?: Instant
  }

/** How many alerts are open, by level, and how many of these somebody saw to. `notKnown`: accounts whose next post was due since they were read last. */
export type AlertCounts = { readonly warn: number; readonly fail: number; readonly acknowledged: number; readonly notKnown: number }

/** What was told: of each alert that was raised or grew worse its level and kind, and which events were written. */
export type SentNotification = {
  readonly kind: NotificationKind
  readonly told: readonly { readonly level: AlertLevel; readonly kind: ConditionKind }[]
  readonly events: number
}

/** Accounts of a workspace and an organisation that somebody has to look at: their promised date is over, and no reading is newer. */
export type ToLookAt = {
  readonly workspaceId: string
  readonly organisationId?: string
  readonly accounts: readonly { readonly id: string; readonly account: AccountReference }[]
}

/**
 * Alerts, the policies by which they are told, and what waits to be told. Alerts are raised and resolved in the store in which a result is written (`AuditStore.complete`), in the same transaction; what is done here is what time alone brings. Whatever of it several
 * processes do at once is done once.
 */
export interface AlertStore {
  /** By when they were raised. */
  list(workspaceId: string, page: PageRequest, filter?: AlertFilter): Promise<Page<Alert>>
  find(workspaceId: string, id: string): Promise<Alert | undefined>
  /** Replaces what was said before. Undefined when there is no such alert, or it is resolved. */
  acknowledge(workspaceId: string, id: string, acknowledgement: Acknowledgement): Promise<Alert | undefined>
  counts(workspaceId: string, now: Instant): Promise<AlertCounts>

  /** That of the organisation, else that of the workspace, else the default one. */
  policyFor(workspaceId: string, organisationId?: string): Promise<StoredPolicy>
  /** Exactly that of the workspace, or of the organisation. */
  policy(workspaceId: string, organisationId?: string): Promise<StoredPolicy | undefined>
  putPolicy(workspaceId: string, policy: { readonly policy: AlertPolicy; readonly organisationId?: string; readonly setAt: Instant }): Promise<void>
  /** False when there is none. */
  removePolicy(workspaceId: string, organisationId?: string): Promise<boolean>

  /** Notifications that are due, the one that waits longest first: of that workspace, or of all but sandboxes. */
  due(now: Instant, workspaceId?: string): Promise<readonly string[]>
  /** Writes the events of a notification that is due, all or nothing. Undefined when somebody else did, or nothing is due. */
  send(id: string, now: Instant): Promise<SentNotification | undefined>
  /** Has those alerts told once more that are open and were to be left alone until now. The number of alerts. */
  remind(now: Instant, workspaceId?: string): Promise<number>
  /** Resolves what is open about accounts that were put to rest since. The number of alerts. */
  rest(now: Instant, workspaceId?: string): Promise<number>
  /** Some of those that have to be looked at by now: of that workspace, or of all but sandboxes. */
  toLookAt(now: Instant, workspaceId?: string): Promise<readonly ToLookAt[]>
  /** Asks for an audit of those that nobody asked one for meanwhile, as far as their policy wants that. False where that is none. */
  askFor(
    wanted: ToLookAt & {
      readonly auditId: string
      readonly now: Instant
      /** Platforms that take money for being read. */
      readonly billed: readonly PublishedPlatformId[]
    },
  ): Promise<boolean>
  /**
   * Raises `unwatched` for those of the accounts that were not looked at since `before`: because a run that was due at `runDueAt` did not come, or because a task of theirs has been waiting since `waitingSince` or for longer. The number of accounts.
   */
  raiseUnwatched(request: {
    readonly workspaceId: string
    readonly accounts: readonly AccountReference[]
    readonly before: Instant
    readonly because: { readonly runDueAt: Instant } | { readonly waitingSince: Instant }
    /** Of the schedule. */
    readonly timeZone: string
    readonly now: Instant
  }): Promise<number>
  /** Accounts of which it is told that nobody looks at them: of that workspace, or of all but sandboxes. */
  openUnwatched(workspaceId?: string): Promise<readonly { readonly workspaceId: string; readonly accountId: string }[]>
  /** Resolves that, where no schedule has the account audited any more. */
  endUnwatched(accountId: string, now: Instant): Promise<void>
  /** The next moment at which one of these has something to do. */
  nextMoment(workspaceId: string): Promise<Instant | undefined>
  /** Forgets what was told longer ago than deliveries are kept. Alerts stay. */
  forgetOld(now: Instant): Promise<void>
}
