import type { Action } from '../audit/decision/action.ts'
import type { OpenPoint } from '../audit/decision/decide.ts'
import type { StepCode } from '../audit/decision/runbook.ts'
import type { SignalId } from '../audit/signals/index.ts'
import type { AccountReference } from '../audit/snapshot.ts'
import type { Instant, IsoDate } from '../shared/calendar.ts'

export const ALERT_LEVELS = ['warn', 'fail'] as const
export type AlertLevel = (typeof ALERT_LEVELS)[number]

/** What can be amiss with an account: one alert is open for each at most, `signal` for each signal. */
export const CONDITION_KINDS = ['silence', 'gone', 'access', 'unreadable', 'signal', 'unwatched'] as const
export type ConditionKind = (typeof CONDITION_KINDS)[number]
export type Condition = Exclude<ConditionKind, 'signal'> | `signal:${SignalId}`

export const kindOf = (condition: Condition): ConditionKind => condition.split(':')[0] as ConditionKind

/** By what a condition shows. */
export const TRANSITIONS = [
  'promise-missed',
  'rhythm-missed',
  'fading',
  'dormant',
  'abandoned',
  'not-found',
  'private',
  'suspended',
  'host-gone',
  'credential-missing',
  'credential-rejected',
  'unreadable',
  'signal-public',
  'signal-trust',
  'unwatched',
] as const
export type Transition = (typeof TRANSITIONS)[number]

/** What an alert rests on. What is unknown, or does not matter to it, is left out. */
export type AlertEvidence = {
  /** The audit that showed it; absent where none came. */
  readonly auditId?: string
  readonly lastPostOn?: IsoDate
  /** Days that count: those in declared pauses do not. */
  readonly silentDays?: number
  readonly promisedDays?: number
  /** Nine in ten of its own gaps are no longer than this. */
  readonly usuallyWithinDays?: number
  /** From this day on a promise or a rhythm was missed. */
  readonly missedSince?: IsoDate
  /** Code of the trouble. */
  readonly detail?: string
  readonly signal?: SignalId
  /** When it was looked at last, and the day of the run, in the zone of its schedule, that should have done so since. */
  readonly lookedAt?: Instant
  readonly dueOn?: IsoDate
  /** What is advised, its first step, and the first open question where the advice rests on what nobody has said. */
  readonly action?: Action
  readonly step?: StepCode
  readonly asks?: OpenPoint
}

/** Why an alert ended: it held that all was well again, nobody expects anything of the account any more, the policy does not cover it any more, or no schedule has the account audited any more. */
export type Resolution = 'recovered' | 'at-rest' | 'not-covered' | 'not-scheduled'
export const ALERT_STATES = ['raised', 'resolved'] as const
export type AlertState = (typeof ALERT_STATES)[number]

export type Acknowledgement = { readonly by: string; readonly note?: string; readonly at: Instant; readonly until?: Instant }

export type Alert = {
  readonly id: string
  readonly workspaceId: string
  readonly accountId: string
  readonly account: AccountReference
  readonly organisationId?: string
  readonly condition: Condition
  readonly transition: Transition
  /** The gravest so far. */
  readonly level: AlertLevel
  readonly state: AlertState
  readonly raisedAt: Instant
  /** When it became graver. */
  readonly worsenedAt?: Instant
  readonly resolvedAt?: Instant
  readonly resolution?: Resolution
  readonly evidence: AlertEvidence
  readonly acknowledged?: Acknowledgement
}

/** Somebody saw to it, and asked to be left alone for now. */
export const isAcknowledged = ({ acknowledged }: Pick<Alert, 'acknowledged'>, now: Instant): boolean =>
  acknowledged !== undefined && (acknowledged.until === undefined || acknowledged.until > now)
