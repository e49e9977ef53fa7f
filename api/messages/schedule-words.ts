import type { Account } from '../../domain/audit/account.ts'
import type { Action } from '../../domain/audit/decision/action.ts'
import type { Dossier } from '../../domain/audit/dossier.ts'
import type { CronTrouble } from '../../domain/audit/schedule/cron-trouble.ts'
import type { LookReason, NextLook } from '../../domain/audit/schedule/next-look.ts'
import type { PilotDay } from '../../domain/pilot/days.ts'

/** What is said about when accounts are looked at. */
export type ScheduleWords = {
  /** Why an account is due when it is. */
  readonly look: Readonly<Record<LookReason, string>>
  /** Said after it where the schedule would have it later, or sooner, than the reason. */
  readonly limit: Readonly<Record<NonNullable<NextLook['limit']>, string>>
  /** Why a cron expression cannot be used. */
  readonly cron: (trouble: CronTrouble) => string
}

/** `organisation` is whose it is, where somebody said. */
type NamedAccount = { readonly reference: string; readonly platform: string; readonly organisation?: string }
type NamedPilot = { readonly name: string; readonly platform: string; readonly organisation?: string }
type Linked = { readonly kind: 'account' | 'diagnosis' | 'pilot' | 'schedule'; readonly id: string }

/** What stands in calendars: a title in one line, and what it is about. */
export type CalendarWords = {
  /** The calendar itself; of one organisation where it has a name. */
  readonly name: (organisation: string | undefined) => string
  readonly restTitle: (account: NamedAccount, state: NonNullable<Account['declared']>['state']) => string
  readonly rest: (declared: NonNullable<Dossier['declared']>) => string
  readonly actionTitle: (account: NamedAccount, action: Action) => string
  readonly action: (action: Action) => string
  readonly diagnosisTitle: (organisation: string | undefined) => string
  readonly diagnosis: (asOf: string) => string
  readonly pilotTitle: (pilot: NamedPilot, kind: PilotDay['kind']) => string
  readonly pilot: (day: PilotDay) => string
  readonly runTitle: (schedule: string) => string
  /** Where to find what an entry is about. */
  readonly found: (linked: Linked) => string
}
