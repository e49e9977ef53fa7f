import type { Account } from '../audit/account.ts'
import type { Action } from '../audit/decision/action.ts'
import type { PilotDay } from '../pilot/days.ts'
import type { Instant, IsoDate } from '../shared/calendar.ts'
import type { Belonging } from './pages.ts'

/** Something that is to be looked at again on a day, and since when that is so. */
export type Review = {
  readonly on: IsoDate
  readonly since: Instant
  readonly organisationId?: string
  /** What the organisation is called; absent where nobody said whose it is. */
  readonly organisation?: string
} & (
  | {
      readonly kind: 'rest'
      readonly account: Pick<Account, 'id' | 'account'>
      readonly declared: NonNullable<Account['declared']>
    }
  | { readonly kind: 'action'; readonly account: Pick<Account, 'id' | 'account'>; readonly action: Action }
  | { readonly kind: 'diagnosis'; readonly diagnosisId: string; readonly asOf: IsoDate }
  | PilotDay
)

export interface ReviewStore {
  /**
   * What is to be reviewed, by day: of each account, what was decided about it where that says when, else what its newest audit advises; the newest diagnosis of each organisation; and the days of pilots (`pilotDays`).
   */
  list(workspaceId: string, filter?: Belonging): Promise<readonly Review[]>
}

/** `uid` names it in all versions of the calendar, and nothing else in the world has that name; `changedAt` is when it became as it is. */
export type CalendarEntry = {
  readonly uid: string
  readonly when: { readonly on: IsoDate } | { readonly at: Instant }
  readonly title: string
  readonly text?: string
  readonly changedAt: Instant
}
/** Writes calendars that people subscribe to. */
export interface CalendarWriter {
  write(calendar: { readonly name: string; readonly language: string; readonly entries: readonly CalendarEntry[] }): string
}
