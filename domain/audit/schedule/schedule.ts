import type { Instant } from '../../shared/calendar.ts'
import type { DeclaredState } from '../dossier.ts'
import type { VitalityState } from '../vitality/vitality.ts'

/**
 * Which accounts of the workspace a schedule looks at; which those are is told when it runs. One that belongs to an organisation looks at accounts of that one only: `organisation` means all of its own.
 */
export type ScheduleScope =
  | { readonly kind: 'organisation' }
  /** As it was written first; another spelling of it finds the same accounts. */
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'dormant' }

/** Each account is looked at by its own rhythm, no sooner and no later than so many days after it was looked at last. */
export type AdaptiveInterval = { readonly kind: 'adaptive'; readonly atLeastDays: number; readonly atMostDays: number }

/** A tick is what the expression says; it runs at `at`, later by its jitter. */
export type DueTick = { readonly tick: Instant; readonly at: Instant }

/** What became of a tick. */
export type ScheduleRun = {
  readonly tick: Instant
  /** The audits it started, none where no account was to be looked at; more than one where there were more accounts than one audit takes. */
  readonly auditIds: readonly string[]
  readonly accounts: number
  /** Accounts that are not due yet by their own rhythm, or are being looked at. */
  readonly notDue: number
  /** Accounts left out because they were put to rest. */
  readonly resting: number
}

/** Accounts of one audit, by request or by schedule. */
export const MOST_ACCOUNTS_OF_AUDIT = 200

export const DORMANT_STATES = ['dormant', 'abandoned'] as const satisfies readonly VitalityState[]

/** Nothing can be learnt of what is gone or was put away for reading; what is parked is watched. */
const AT_REST: readonly DeclaredState[] = ['archived', 'closed']
export const isAtRest = (declared: { readonly state: DeclaredState } | undefined): boolean =>
  declared !== undefined && AT_REST.includes(declared.state)

/** What two spellings of a tag have in common. */
export const tagKey = (tag: string): string => tag.trim().normalize('NFKC').toLowerCase()
