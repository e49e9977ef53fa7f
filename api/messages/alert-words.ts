import type { Alert } from '../../domain/alerts/alert.ts'
import type { AlertNews } from '../../domain/alerts/notification.ts'

type Told = Pick<Alert, 'account' | 'condition' | 'transition' | 'state' | 'resolution' | 'evidence'>

/** What is said of alerts: a whole sentence each. */
export type AlertWords = {
  /** What is amiss with an account, or that it is over. */
  readonly alert: (alert: Told) => string
  /** What several of them come to. */
  readonly raised: (news: AlertNews) => string
  readonly resolved: (news: AlertNews) => string
  readonly digest: (news: AlertNews) => string
}
