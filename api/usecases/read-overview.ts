import type { AlertCounts, AlertStore } from '../../domain/alerts/store.ts'
import type { Account, Standing } from '../../domain/audit/account.ts'
import type { AuditSummary } from '../../domain/audit/audit.ts'
import type { Budget } from '../../domain/audit/budget.ts'
import { isRenewable } from '../../domain/audit/connection.ts'
import { type TrackRecord, trackRecordsOf } from '../../domain/audit/ledger.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type {
  AccountStore,
  AuditStore,
  BudgetStore,
  Clock,
  ConnectionStore,
  LedgerStore,
  Schedule,
  ScheduleStore,
  SpentOn,
} from '../../domain/ports.ts'
import { dayOf, type Instant } from '../../domain/shared/calendar.ts'

type Deps = {
  readonly accounts: Pick<AccountStore, 'counts' | 'changed' | 'silent'>
  readonly audits: Pick<AuditStore, 'underWay'>
  readonly schedules: Pick<ScheduleStore, 'next'>
  readonly connections: Pick<ConnectionStore, 'list' | 'open'>
  readonly budgets: Pick<BudgetStore, 'find' | 'spent'>
  readonly ledger: LedgerStore
  readonly alerts: Pick<AlertStore, 'counts'>
  readonly clock: Clock
}

type EndingConnection = { readonly platform: PublishedPlatformId; readonly expiresAt: Instant; readonly isExpired: boolean }

export type Overview = {
  readonly asOf: Instant
  readonly counts: Readonly<Partial<Record<Standing, number>>>
  readonly changed: readonly Account[]
  readonly silent: readonly Account[]
  readonly alerts: AlertCounts
  readonly underWay: readonly AuditSummary[]
  readonly next: readonly Schedule[]
  readonly ending: readonly EndingConnection[]
  readonly budget: Budget | undefined
  readonly spent: readonly SpentOn[]
  readonly records: readonly TrackRecord[]
}

/** As many as a first screen shows. */
const SHOWN = 10
/** Time enough for whoever owns an account to give another credential. */
const NOTICE_DAYS = 14

/** What a first screen shows. Each part is answered from an index or from counts that are kept, whatever has been audited. */
export const readOverview = async (deps: Deps, workspaceId: string): Promise<Overview> => {
  const { accounts, alerts, audits, schedules, budgets, ledger, clock } = deps
  const asOf = clock.now()
  return {
    asOf,
    counts: await accounts.counts(workspaceId),
    changed: await accounts.changed(workspaceId, SHOWN),
    silent: await accounts.silent(workspaceId, SHOWN),
    alerts: await alerts.counts(workspaceId, asOf),
    underWay: await audits.underWay(workspaceId, SHOWN),
    next: await schedules.next(workspaceId, SHOWN),
    ending: await endingConnections(deps.connections, workspaceId, asOf),
    budget: await budgets.find(workspaceId),
    spent: await budgets.spent(workspaceId, asOf),
    records: trackRecordsOf(await ledger.tallies(workspaceId)),
  }
}

/** Those somebody has to see to: over, or soon over and not renewed by the service itself. */
const endingConnections = async (connections: Deps['connections'], workspaceId: string, now: Instant): Promise<readonly EndingConnection[]> => {
  const ending: EndingConnection[] = []
  for (const { platform, expiresAt } of await connections.list(workspaceId)) {
    if (expiresAt === undefined || dayOf(expiresAt) > dayOf(now) + NOTICE_DAYS) continue
    const isExpired = expiresAt <= now
    const opened = isExpired ? undefined : await connections.open(workspaceId, platform)
    if (opened !== undefined && opened !== 'sealed' && isRenewable(platform, opened)) continue
    ending.push({ platform, expiresAt, isExpired })
  }
  return ending.sort((a, b) => (a.expiresAt < b.expiresAt ? -1 : a.expiresAt > b.expiresAt ? 1 : 0))
}
