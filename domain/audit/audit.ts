import type { Instant, IsoDate } from '../shared/calendar.ts'
import type { Activity } from './activity.ts'
import type { AccountDecision, KnownFit } from './decision/decide.ts'
import type { Dossier } from './dossier.ts'
import type { IncomingSummary } from './incoming.ts'
import type { Neglect, SignalResult } from './signals/neglect.ts'
import type { Absence, AccountReference, CannotTell, Missing, NewestUnknown, Post, Profile, Snapshot } from './snapshot.ts'
import type { Spiral } from './spiral.ts'
import type { Vitality } from './vitality/vitality.ts'

/** A history somebody exported and handed in, for accounts that no adapter can read. */
export type ImportedHistory = {
  readonly posts: readonly Post[]
  /** Until when the export is complete; the audit speaks about that moment and no later one. */
  readonly observedUntil?: Instant
  readonly truncated?: boolean
  /** Items that could not be dated. */
  readonly undated?: number
  /** When the account answered somebody. */
  readonly answers?: readonly Instant[]
}

/** One account an audit was asked to look at. With `imported`, nothing is fetched. */
export type AuditTarget = {
  readonly account: AccountReference
  readonly imported?: ImportedHistory
  readonly freshness?: Freshness
  readonly fit?: KnownFit
}

/** How new what is judged has to be. Left out, an account is read, and asked only whether it changed where it can be asked that. */
export type Freshness = {
  /** What was read so many seconds ago, or later, is not read again. */
  readonly maxAgeSeconds?: number
  /** Read as a whole, whatever is remembered of it. */
  readonly force?: true
}

export type AccountStatus = 'ok' | Absence | CannotTell

/** A field that differs from the account's previous audit; values are codes or numbers. */
export type Change = { readonly field: string; readonly from: string | number; readonly to: string | number }

/** What follows from what was found, as far as anybody knows. Absent in results of before it was drawn. */
export type Judgement = {
  readonly signals: readonly SignalResult[]
  readonly neglect: Neglect
  readonly decision: AccountDecision
  /** Absent where nothing speaks for a spiral. */
  readonly spiral?: Spiral
}

/** Which account of the workspace it is, and what was decided about it when it was judged. */
type KnownAccount = {
  /** Absent where the workspace has forgotten the account, and where nothing is stored. */
  readonly accountId?: string
  readonly declared?: NonNullable<Dossier['declared']>
}

/** What an audit found out about one account. Only `ok` carries vitality: trouble in reading is never a silent account. */
export type AccountResult =
  | (KnownAccount & {
      readonly status: 'ok'
      readonly account: AccountReference
      readonly observedAt: Instant
      readonly source?: string
      readonly title?: string
      readonly posts: number
      readonly undated: number
      readonly profile?: Profile
      readonly incoming?: IncomingSummary
      readonly missing?: readonly Missing[]
      /** As in the snapshot; absent in results stored before snapshots said so. */
      readonly planned?: number
      readonly newestUnknown?: NewestUnknown
      readonly via?: NonNullable<Snapshot['via']>
      readonly certainty?: 'low'
      /** Judged by what was read for an earlier audit. */
      readonly reused?: true
      readonly vitality: Vitality
      /** Absent where no day is known, and in results of before. */
      readonly activity?: Activity
      /** The first day, within a year, on which it is in another state if nothing is published until then; absent where it stays in this one, or nobody can tell. */
      readonly changesOn?: IsoDate
      readonly changes: readonly Change[]
      readonly judgement?: Judgement
    })
  | (KnownAccount & {
      readonly status: Exclude<AccountStatus, 'ok'>
      readonly account: AccountReference
      readonly observedAt: Instant
      /** Stable code of the trouble (`feed-not-found`, `dns-failure` ...). */
      readonly detail: string
      readonly retryAfterSeconds?: number
      /** Of an answer that has another form than the known one. */
      readonly where?: string
      readonly changes: readonly Change[]
      readonly judgement?: Judgement
    })

export type AuditStatus = 'queued' | 'running' | 'completed' | 'cancelled' | 'failed'

/** `part`: which of the audits of a tick it is, counted from 1; absent for the first one, which most often is the only one. */
export type AuditTrigger =
  | { readonly kind: 'request' }
  | { readonly kind: 'schedule'; readonly scheduleId: string; readonly tick: Instant; readonly part?: number }

type AcceptedAudit = {
  readonly id: string
  readonly workspaceId: string
  /** Whose it is; absent when nobody said. */
  readonly organisationId?: string
  readonly status: AuditStatus
  readonly createdAt: Instant
  readonly finishedAt?: Instant
  readonly trigger: AuditTrigger
}

/** An accepted audit. `results` holds the accounts done so far, in the order they were asked for. */
export type Audit = AcceptedAudit & { readonly targets: readonly AuditTarget[]; readonly results: readonly AccountResult[] }

/** An audit in a list: how far it is and how its accounts came out, without the accounts themselves. */
export type AuditSummary = AcceptedAudit & {
  /** Accounts that have a result. */
  readonly done: number
  /** Accounts asked for. */
  readonly total: number
  /** How many accounts came out how (`outcomeOf`). */
  readonly counts: Readonly<Record<string, number>>
}

/** One account of one audit, as a unit of work. */
export type AuditTask = {
  readonly auditId: string
  readonly workspaceId: string
  readonly position: number
  readonly target: AuditTarget
  /** Absent when the account was forgotten since. */
  readonly accountId?: string
}
