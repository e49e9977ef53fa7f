import type { PublishedPlatformId } from '../../catalogue/vocabulary.ts'
import type { IsoDate } from '../../shared/calendar.ts'
import type { Pause } from './active-time.ts'
import type { HousePolicy, PolicyFinding } from './house-policy.ts'
import type { Interval } from './interval.ts'
import type { Irregularity } from './irregularity.ts'

/** Where a channel stands in its life. `unknown`: nothing readable can tell; `too-early`: too few posts and too little silence to judge. */
export const VITALITY_STATES = ['never-started', 'too-early', 'thriving', 'steady', 'fading', 'dormant', 'abandoned', 'unknown'] as const
export type VitalityState = (typeof VITALITY_STATES)[number]

/** States in which it is alive by its own rhythm, and those in which nobody is there; newer posts than those known would not change the former. */
export const LIVING_STATES: readonly VitalityState[] = ['thriving', 'steady']
export const LEFT_STATES: readonly VitalityState[] = ['dormant', 'abandoned', 'never-started']

export const TRENDS = ['rising', 'stable', 'falling', 'unknown'] as const
export type Trend = (typeof TRENDS)[number]

export type { Pause }

/** A stretch of every year, as `MM-DD`, both days included; one that ends before it begins passes the turn of the year. */
export type YearlyPause = { readonly from: string; readonly to: string }

/** A silence that comes back every year and was not declared: `silentYears` of the `years` that could tell. */
export type ProposedPause = YearlyPause & { readonly silentYears: number; readonly years: number }

/** A lasting change of rhythm: the day of the last post in the old one, and the typical gap in days before and after. */
export type RhythmChange = { readonly on: IsoDate; readonly fromDays: number; readonly toDays: number }

/** A horizon in days and the probability 0..1 of at least one post within it, with bounds that say how little is known. */
export type Forecast = { readonly horizonDays: number; readonly probability: number; readonly interval?: Interval }

/** How alive a channel is, by its own rhythm, as of one moment. Everything that cannot be computed is left out, never zero; so is what a result stored before could not say. */
export type Vitality = {
  readonly state: VitalityState
  readonly asOf: IsoDate
  /** Distinct days with at least one post, up to `asOf`. */
  readonly postingDays: number
  /** Posts given that lie after `asOf` and were therefore not used. */
  readonly postsAfterAsOf: number
  readonly firstPostOn?: IsoDate
  readonly lastPostOn?: IsoDate
  /** Calendar days since the last post. */
  readonly daysSinceLastPost?: number
  /** How many of these lay in declared pauses and count as no time; left out when none did. */
  readonly pausedDays?: number
  /**
   * Posting days per 30 days over the last 365 days before `asOf`; over its life, but 30 days at least, when the channel is younger, and over what
   * is visible of a truncated history. Left out when that is less than 14 days.
   */
  readonly postsPerMonth?: number
  /** The gap it exceeds half of the time: median of its own fitted rhythm, in days. */
  readonly ownRhythmDays?: number
  /** P(a gap of this channel, while alive, is longer than the present silence), 0..1. */
  readonly silenceSurvival?: number
  /** Present silence, days in declared pauses left out, over own rhythm. */
  readonly overdueFactor?: number
  /** P(it has not stopped), 0..1. */
  readonly pAlive?: number
  readonly pAliveInterval?: Interval
  readonly forecasts: readonly Forecast[]
  /** Median day of the next post if the channel is alive; left out when it has likelier stopped, and when that is later than the longest horizon can say, or than 2200. */
  readonly expectedNextPostOn?: IsoDate
  readonly trend: Trend
  /** Left out with too few posts. */
  readonly irregularity?: Irregularity
  /** Oldest first; left out with too few posts to tell, empty when none was found. */
  readonly rhythmChanges?: readonly RhythmChange[]
  /** Left out with less than three years of history, empty when none was found. */
  readonly proposedPauses?: readonly ProposedPause[]
  /** Left out where neither the organisation nor published policies have one, and where there is no post. */
  readonly policy?: PolicyFinding
  /** True when only the newest posts were visible. */
  readonly truncated: boolean
  readonly modelVersion: string
}

/** So long a silence that declared pauses excuse for the most part tells nothing: neither that it is alive, nor that it is not. */
const UNTOLD_DAYS = 365
export const restsUntold = ({
  state,
  daysSinceLastPost = 0,
  pausedDays = 0,
}: Pick<Vitality, 'state' | 'daysSinceLastPost' | 'pausedDays'>): boolean =>
  !LEFT_STATES.includes(state) && daysSinceLastPost > UNTOLD_DAYS && 2 * pausedDays > daysSinceLastPost

export type History = {
  /** ISO dates or instants, any order, duplicates allowed: posts of one day count once. */
  readonly posts: readonly string[]
  readonly asOf: string
  /** Days; 90 and 365 when left out. */
  readonly horizons?: readonly number[]
  readonly truncated?: boolean
  readonly pauses?: readonly Pause[]
  /** Seasons of rest, declared once for all years. */
  readonly yearlyPauses?: readonly YearlyPause[]
  /** The state in which the channel was last found; a state is left later than it is entered. */
  readonly previousState?: VitalityState
  /** Where it is published: decides which thresholds are proposed. */
  readonly platform?: PublishedPlatformId
  /** Thresholds of the organisation's own, held against the silence beside the state. */
  readonly policy?: HousePolicy
}
