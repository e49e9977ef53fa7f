import type { Motive } from '../hype/motives.ts'
import type { Instant, IsoDate } from '../shared/calendar.ts'
import type { AccountReference } from './snapshot.ts'
import type { HousePolicy } from './vitality/house-policy.ts'
import type { Pause, YearlyPause } from './vitality/vitality.ts'

/**
 * How an account is meant to live. `continuous`: it goes on by its rhythm. `seasonal`: only in its seasons. `event`: until its end. `alert`: silence is its normal state, and what
 * counts is that somebody can log in.
 */
export const ACCOUNT_KINDS = ['continuous', 'seasonal', 'event', 'alert'] as const
export type AccountKind = (typeof ACCOUNT_KINDS)[number]

/** Put to rest on purpose, which is no neglect. `parked`: kept for its name and watched. `archived`: readable, with notice. `closed`: gone. */
export const DECLARED_STATES = ['parked', 'archived', 'closed'] as const
export type DeclaredState = (typeof DECLARED_STATES)[number]

export type { HousePolicy }

/** Why a signal is set aside for a time, who said so, and until which day. */
export type Waiver = { readonly signal: string; readonly reason: string; readonly author: string; readonly until: IsoDate; readonly setAt: Instant }

/**
 * What an organisation says of one of its accounts that nobody can read off it. Whatever is left out is unknown: nobody has said, which is neither yes nor no.
 */
export type Dossier = {
  /** Who answers for it, by name or role; `owner` null: it is known that nobody does. */
  readonly owner?: string | null
  readonly deputy?: string | null
  /** People who can log in and administer it. */
  readonly administrators?: number
  readonly access?: 'held' | 'lost'
  readonly kind?: AccountKind
  readonly purpose?: { readonly text: string; readonly writtenOn?: IsoDate }
  /** The unit, event or campaign it was for has ended. */
  readonly purposeEndedOn?: IsoDate
  readonly openedOn?: IsoDate
  readonly motivesAtOpening?: readonly Motive[]
  /** Days between posts that its readers were promised. */
  readonly promisedCadenceDays?: number
  readonly promisedReplyHours?: number
  /** Hours a week that somebody has for it. */
  readonly hoursPerWeek?: number
  /** Whether the public it is for is still there. */
  readonly audience?: 'present' | 'gone'
  /** It has to be kept by law or contract. */
  readonly dutyToKeep?: boolean
  /** What it published has to be kept as a record. */
  readonly recordsDuty?: boolean
  /** Somebody might take its name if it were given up. */
  readonly nameAtRisk?: boolean
  /** The name that the organisation goes by now. */
  readonly presentName?: string
  /** Addresses of accounts by others that use its name. */
  readonly impostors?: readonly string[]
  /** A living account of the organisation that serves the same public. */
  readonly twin?: AccountReference
  /** A team that is able and willing to take it over. */
  readonly takers?: string
  /** How often it was revived and fell silent again. */
  readonly revivals?: number
  readonly pauses?: readonly Pause[]
  /** Seasons of rest, declared once for all years. */
  readonly yearlyPauses?: readonly YearlyPause[]
  readonly declared?: {
    readonly state: DeclaredState
    readonly since: IsoDate
    readonly reason: string
    readonly author: string
    readonly reviewOn?: IsoDate
  }
  readonly policy?: HousePolicy
  readonly waivers?: readonly Waiver[]
  /** Words by which accounts are found together; capitals make no other one. */
  readonly tags?: readonly string[]
  /** The organisation's own site, where links to its accounts stand. */
  readonly site?: string
}
