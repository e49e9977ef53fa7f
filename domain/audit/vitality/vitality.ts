import type { IsoDate } from '../../shared/calendar.ts'

/** Where a channel stands in its life. `unknown`: nothing readable can tell; `too-early`: too few posts and too little silence to judge. */
export const VITALITY_STATES = ['never-started', 'too-early', 'thriving', 'steady', 'fading', 'dormant', 'abandoned', 'unknown'] as const
export type VitalityState = (typeof VITALITY_STATES)[number]

export const TRENDS = ['rising', 'stable', 'falling', 'unknown'] as const
export type Trend = (typeof TRENDS)[number]

/** A declared stretch in which silence was planned; both days included. */
export type Pause = { readonly from: IsoDate; readonly to: IsoDate }

/** A horizon in days and the probability 0..1 of at least one post within it. */
export type Forecast = { readonly horizonDays: number; readonly probability: number }

/** How alive a channel is, by its own rhythm, as of one moment. Everything that cannot be computed is left out, never zero. */
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
  /**
   * Posting days per 30 days over the last 365 days before `asOf`; over its life, but 30 days at least, when the channel is younger, and over what
   * is visible of a truncated history. Left out when that is less than 14 days.
   */
  readonly postsPerMonth?: number
  /** The gap it exceeds half of the time: median of its own fitted rhythm, in days. */
  readonly ownRhythmDays?: number
  /** P(a gap of this channel, while alive, is longer than the present silence), 0..1. */
  readonly silenceSurvival?: number
  /** Present silence over own rhythm. */
  readonly overdueFactor?: number
  /** P(it has not stopped), 0..1. */
  readonly pAlive?: number
  readonly forecasts: readonly Forecast[]
  /** Median day of the next post if the channel is alive; left out when that is later than the longest horizon can say, or than 2200. */
  readonly expectedNextPostOn?: IsoDate
  readonly trend: Trend
  /** True when only the newest posts were visible. */
  readonly truncated: boolean
  readonly modelVersion: string
}

export type History = {
  /** ISO dates or instants, any order, duplicates allowed: posts of one day count once. */
  readonly posts: readonly string[]
  readonly asOf: string
  /** Days; 90 and 365 when left out. */
  readonly horizons?: readonly number[]
  readonly truncated?: boolean
  readonly pauses?: readonly Pause[]
}
