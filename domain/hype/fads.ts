import { cited, judgement } from '../catalogue/judgement.ts'
import type { Parameter } from '../catalogue/parameter.ts'
import type { Answer } from '../shared/answer.ts'
import { known, UNKNOWN } from '../shared/answer.ts'
import { type Day, dateOfDay } from '../shared/calendar.ts'
import { clamp } from '../shared/sum.ts'

/**
 * One recorded rise and what came after.
 *
 * `measured`: use was counted at the peak and later, in the same unit. `claimed`: the peak counts sign-ups or is the firm's own word, so
 * that it enters no calculation. Sign-ups are never counted as users.
 */
export type FadCase = {
  readonly id: string
  readonly platform: string
  /** Name as it is written in every language. */
  readonly name: string
  readonly basis: 'measured' | 'claimed'
  readonly peak: number
  /** Zero once the platform has closed. */
  readonly later: number
  readonly unit: 'daily-users' | 'monthly-users' | 'monthly-downloads' | 'sign-ups'
  /** From the peak to the later count, or to the closure. */
  readonly months: number
  /** Month from which the later count is public, `YYYY-MM`: before it nobody could know. */
  readonly recordedIn: string
  /** It grew again: by that share over the year until that month, public from `recordedIn` on. */
  readonly recovery?: { readonly growth: number; readonly until: string; readonly recordedIn: string }
  /** Share 0..1 of its best-known accounts that had left. */
  readonly leadersGone?: number
  /** It sent next to nothing in spite of its size. */
  readonly sentNothing?: true
  readonly evidence: readonly string[]
}

/** Millions of users or downloads; months rounded to the tenth where the record speaks of weeks. */
export const FADS: readonly FadCase[] = [
  {
    id: 'bereal-2022',
    platform: 'bereal',
    name: 'BeReal',
    basis: 'measured',
    peak: 20,
    later: 6,
    unit: 'daily-users',
    months: 5,
    recordedIn: '2023-04',
    evidence: ['br-hype-20'],
  },
  {
    id: 'bluesky-2025',
    platform: 'bluesky',
    name: 'Bluesky',
    basis: 'measured',
    peak: 6,
    later: 3.5,
    unit: 'daily-users',
    months: 7,
    recordedIn: '2025-11',
    evidence: ['bs-hype-40'],
  },
  {
    id: 'clubhouse-2021',
    platform: 'clubhouse',
    name: 'Clubhouse',
    basis: 'measured',
    peak: 9.6,
    later: 0.922,
    unit: 'monthly-downloads',
    months: 2,
    recordedIn: '2021-05',
    evidence: ['ch-hype-90'],
  },
  {
    id: 'google-plus-2012',
    platform: 'google_plus',
    name: 'Google+',
    basis: 'claimed',
    peak: 100,
    later: 0,
    unit: 'sign-ups',
    months: 84,
    recordedIn: '2019-04',
    sentNothing: true,
    evidence: ['gp-hype-100m', 'gp-hype-5s', 'gp-goal-ref13'],
  },
  {
    id: 'mastodon-2022',
    platform: 'mastodon',
    name: 'Mastodon',
    basis: 'measured',
    peak: 2.6,
    later: 1.8,
    unit: 'monthly-users',
    months: 1.2,
    recordedIn: '2023-01',
    evidence: ['ma-hype-22'],
  },
  {
    id: 'threads-2023',
    platform: 'threads',
    name: 'Threads',
    basis: 'measured',
    peak: 49.3,
    later: 10.3,
    unit: 'daily-users',
    months: 1,
    recordedIn: '2023-08',
    recovery: { growth: 0.53, until: '2025-10', recordedIn: '2025-11' },
    evidence: ['th-hype-49', 'th-stab-53'],
  },
  {
    id: 'vine-2013',
    platform: 'vine',
    name: 'Vine',
    basis: 'claimed',
    peak: 200,
    later: 0,
    unit: 'monthly-users',
    months: 45,
    recordedIn: '2016-10',
    leadersGone: 0.52,
    evidence: ['vi-hype-200', 'vi-hype-52'],
  },
]

const MEASURED_RECORDS = FADS.filter(({ basis }) => basis === 'measured').flatMap(({ evidence }) => evidence)

/** Share of the peak from which on a platform has kept its users. */
export const KEPT_FROM = judgement(0.6, 'share')
/** Months within which a fall counts as the end of a fashion. */
export const FALL_WITHIN = judgement(12, 'months')
/** Age in years up to which nobody can tell fashion from use. Peak to residual took one to seven months in every recorded case. */
export const NEW_AGE = cited(1, 'years', 'inference', MEASURED_RECORDS)
/** Age in years at which a platform that kept its users is past its first fashion. */
export const MATURE_AGE: Parameter = { ...NEW_AGE, value: 3 }

/** Share 0..1 of the peak that was left at the later count. */
export const residualOf = ({ peak, later }: Pick<FadCase, 'peak' | 'later'>): number => later / peak

/**
 * What do the recorded rises teach?
 *
 * `fallen`: share of the measured cases that kept less than 60 % of their peak within a year; `medianMonths`: median time to the later count.
 */
export const fadCalibration = (cases: readonly FadCase[] = FADS) => {
  const measured = cases.filter(({ basis }) => basis === 'measured')
  const fallen = measured.filter((one) => residualOf(one) < KEPT_FROM.value && one.months <= FALL_WITHIN.value)
  const months = measured.map((one) => one.months).sort((a, b) => a - b)
  const middle = Math.floor(months.length / 2)
  const medianMonths = months.length % 2 === 1 ? (months[middle] ?? 0) : ((months[middle - 1] ?? 0) + (months[middle] ?? 0)) / 2
  return { cases: measured.length, fallen: measured.length === 0 ? 0 : fallen.length / measured.length, medianMonths }
}

/** The recorded rise of a platform that was public by that day, if there is one. */
export const fadOf = (platform: string, asOf: Day): FadCase | undefined =>
  FADS.find((one) => one.platform === platform && one.recordedIn <= dateOfDay(asOf).slice(0, 7))

/** Share 0..1 of its peak use the platform still has, as last recorded; unknown for sign-ups, for what recovered and for what nobody recorded. */
export const residualKnown = (platform: string, asOf: Day): Answer<number> => {
  const fad = fadOf(platform, asOf)
  if (!fad || fad.basis === 'claimed' || hasRecovered(fad, asOf)) return UNKNOWN
  return known(residualOf(fad))
}

/** Is it on record by that day that the platform grew again? */
export const hasRecovered = ({ recovery }: FadCase, asOf: Day): boolean =>
  recovery !== undefined && recovery.recordedIn <= dateOfDay(asOf).slice(0, 7)

/**
 * How much of a fashion may the platform still be, 0..1?
 *
 * Full up to twelve months of age, falling to nothing at 36 for a platform that kept 60 % of its peak; one that kept less keeps the share
 * of the risk by which it falls short. Raised again to the share of leading accounts that left, and to the full where outcomes stay near zero
 * in spite of size. A rise nobody recorded raises nothing.
 */
export const fadRisk = (platform: string, ageYears: number, asOf: Day): number => {
  const young = clamp((MATURE_AGE.value - ageYears) / (MATURE_AGE.value - NEW_AGE.value), 0, 1)
  const fad = fadOf(platform, asOf)
  const residual = residualKnown(platform, asOf)
  const short = residual.known ? clamp(1 - residual.value / KEPT_FROM.value, 0, 1) : 0
  return Math.max(young, short, fad?.leadersGone ?? 0, fad?.sentNothing ? 1 : 0)
}
