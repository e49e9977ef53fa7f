import type { Alert } from '../../domain/alerts/alert.ts'
import type { AlertNews } from '../../domain/alerts/notification.ts'
import type { SignalId } from '../../domain/audit/signals/index.ts'

type Told = Pick<Alert, 'account' | 'condition' | 'transition' | 'state' | 'resolution' | 'evidence'>

/** Clauses about the account: what a signal of neglect found, and that it is over. */
export type SignalAlertWords = Readonly<Record<SignalId, { readonly amiss: string; readonly over: string }>>

/** What is said of alerts: a whole sentence each. */
export type AlertWords = {
  /** What is amiss with an account, or that it is over. */
  readonly alert: (alert: Told) => string
  /** The same of one that was to be left alone until now. */
  readonly reminder: (alert: Told) => string
  /** What several of them come to. */
  readonly raised: (news: AlertNews) => string
  readonly resolved: (news: AlertNews) => string
  readonly digest: (news: AlertNews) => string
}
