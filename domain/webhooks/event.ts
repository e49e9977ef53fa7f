import type { AlertNews } from '../alerts/notification.ts'
import type { Standing } from '../audit/account.ts'
import type { AccountReference } from '../audit/snapshot.ts'
import type { PlatformId, PublishedPlatformId } from '../catalogue/vocabulary.ts'
import type { Verdict } from '../fit/verdict.ts'
import type { Advice, PilotOutcome } from '../pilot/pilot.ts'
import type { Instant, IsoDate } from '../shared/calendar.ts'

/** What a webhook may be told of. */
export const EVENT_TYPES = [
  'account.state-changed',
  'alert.raised',
  'alert.resolved',
  'alert.digest',
  'audit.completed',
  'assessment.verdict-changed',
  'credential.expiring',
  'pilot.advised',
  'pilot.decided',
  'pilot.overdue',
  'schedule.missed',
] as const
export type EventType = (typeof EVENT_TYPES)[number]
/** `webhook.test` is sent on demand, whatever is asked for. */
export const SENT_TYPES = [...EVENT_TYPES, 'webhook.test'] as const
export type SentType = (typeof SENT_TYPES)[number]

/** Missed runs are counted up to here: that so many or more were missed says all there is to say. */
export const MOST_RUNS_COUNTED = 999

/** How near its end a credential is, in days; 0 once it has expired. */
export type ExpiryThreshold = 14 | 3 | 0

/** The pilot that an event is about. */
type PilotNews = { readonly pilotId: string; readonly name: string; readonly platform: PlatformId; readonly organisationId?: string }

/** What each event says, in codes; nothing secret, and little enough to be sent many times. */
export type EventData = {
  readonly 'account.state-changed': AccountReference & {
    readonly accountId: string
    readonly auditId: string
    readonly from: Standing
    readonly to: Standing
  }
  readonly 'alert.raised': AlertNews
  readonly 'alert.resolved': AlertNews
  readonly 'alert.digest': AlertNews
  readonly 'audit.completed': {
    readonly auditId: string
    /** The schedule that asked for it; absent when somebody did. */
    readonly scheduleId?: string
    readonly accounts: number
    /** How many accounts came out how. */
    readonly outcomes: Readonly<Record<string, number>>
  }
  readonly 'assessment.verdict-changed': {
    readonly assessmentId: string
    /** The one it is compared with. */
    readonly previousId: string
    readonly organisation: string
    /** Of those that are registered; absent for a brief that belongs to none. */
    readonly organisationId?: string
    readonly platform: PlatformId
    readonly from: Verdict
    readonly to: Verdict
  }
  readonly 'credential.expiring': {
    readonly platform: PublishedPlatformId
    readonly expiresAt: Instant
    readonly threshold: ExpiryThreshold
  }
  readonly 'pilot.advised': PilotNews & { readonly advice: Advice; readonly asOf: IsoDate }
  readonly 'pilot.decided': PilotNews & { readonly outcome: PilotOutcome; readonly retestOn: IsoDate }
  readonly 'pilot.overdue': PilotNews & { readonly end: IsoDate }
  readonly 'schedule.missed': {
    readonly scheduleId: string
    readonly name: string
    /** When it should have run, the first time where it missed several. */
    readonly tick: Instant
    /** How many runs one audit makes up for, `MOST_RUNS_COUNTED` at most; absent in events of before that was counted. */
    readonly runs?: number
    /** The audit that catches up. */
    readonly auditId: string
  }
  readonly 'webhook.test': { readonly webhookId: string }
}

/** Something that happened in a workspace. `subject` is what it is about, `cause` what tells it from any other event of its type and subject. */
export type WorkspaceEvent<Type extends keyof EventData = keyof EventData> = {
  [T in Type]: { readonly type: T; readonly subject: string; readonly cause: string; readonly data: EventData[T] }
}[Type]
