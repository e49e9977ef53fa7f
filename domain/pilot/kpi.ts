import type { IsoDate } from '../shared/calendar.ts'

/**
 * What a pilot is measured by. `rate`: so many of so many (0..1); `count`: how often in a week; `mean`: an average, in a unit of the caller's;
 * `time-to-answer`: the part of questions answered within a limit (0..1), so that a question nobody answers counts as one, not as none.
 */
export const KPI_TYPES = ['rate', 'count', 'mean', 'time-to-answer'] as const
export type KpiType = (typeof KPI_TYPES)[number]

export type Kpi = {
  readonly type: KpiType
  readonly name: string
  /** Of a mean or a count, as people say it: "euros", "visits". */
  readonly unit?: string
  readonly improves: 'up' | 'down'
  /** Minutes within which an answer is in time; for `time-to-answer` alone, which needs it. */
  readonly withinMinutes?: number
}

/** What was seen in a day, a week or another period. */
export type RateSample = { readonly successes: number; readonly trials: number }
export type CountSample = { readonly count: number }
export type MeanSample = {
  readonly number: number
  readonly mean: number /** Absent, or 0, where `number` is 1. */
  readonly standardDeviation?: number
}
export type Sample = RateSample | CountSample | MeanSample

type Told = { readonly source: string; readonly from: IsoDate; readonly to: IsoDate }
/**
 * How things stood before: where that is known from, for which days (both included), and either week by week, which also tells how much weeks differ,
 * or in one sum, or as a bare value, which is then taken as exact.
 */
export type Baseline = Told &
  (
    | { readonly kind: 'weeks'; readonly weeks: readonly Sample[] }
    | { readonly kind: 'total'; readonly total: Sample }
    /** In the unit of the KPI, a count by the week. The standard deviation of single values, for a mean. */
    | { readonly kind: 'value'; readonly value: number; readonly standardDeviation?: number }
  )

/** What is compared with: the days before, or another group at the same time. */
export type Comparison = 'before' | 'group'

export const sharesOf = (type: KpiType): boolean => type === 'rate' || type === 'time-to-answer'
