import type { IsoDate } from '../shared/calendar.ts'
import type { Basis, Parameter, Rating, RatingValue, RatingVariant } from './parameter.ts'
import type { Geography, PlatformProfile, ReachFigure, SkewFigure } from './platform-profile.ts'

type Cited = Exclude<Basis, 'judgement'>
type Remarks = { readonly population?: string; readonly note?: string }
type AgeBand = PlatformProfile['audience']['ageSkew'][number]

/**
 * Millions of inhabitants that turn a count of users into a share; children included, so a share comes out a little low.
 *
 * FR and world follow from the records all-reach-fr25 (50.4 million are 75.7%) and all-reach-w25j (5,410 million are 65.7%); EU is Eurostat's, 2024.
 */
export const INHABITANTS = { FR: 66.6, EU: 449, world: 8230 } as const

/** Constructors that let a profile read as a table; all its figures share one date of review. */
export const reviewedOn = (date: IsoDate) => {
  const parameter = <V extends number>(value: V, unit: string, basis: Basis, evidence: readonly string[], remarks: Remarks): Parameter<V> => ({
    value,
    unit,
    basis,
    evidence,
    reviewedOn: date,
    ...remarks,
  })

  const skew = (groupPercent: number, overallPercent: number, ...evidence: readonly string[]): SkewFigure =>
    parameter(groupPercent / overallPercent, 'times overall use', 'evidence', evidence, { population: 'US adults' })

  return {
    /** A figure with records behind it. */
    figure: (value: number, unit: string, basis: Cited, evidence: readonly string[], remarks: Remarks = {}): Parameter =>
      parameter(value, unit, basis, evidence, remarks),

    /** A figure of ours, with no record behind it. */
    guess: (value: number, unit: string, note?: string): Parameter => parameter(value, unit, 'judgement', [], note ? { note } : {}),

    rating: (value: RatingValue, basis: Cited, ...evidence: readonly string[]): Rating => parameter(value, 'rating 0-4', basis, evidence, {}),

    judged: (value: RatingValue): Rating => parameter(value, 'rating 0-4', 'judgement', [], {}),

    /** The same rating for some sectors or kinds only. */
    where: (when: RatingVariant['when'], rating: Rating): RatingVariant => ({ ...rating, when }),

    /** Share 0..1 of the adults of a place. */
    reach: (geography: Geography, share: number, basis: Cited, evidence: readonly string[], population: string, note?: string): ReachFigure => ({
      ...parameter(share, 'share', basis, evidence, { population, ...(note ? { note } : {}) }),
      geography,
    }),

    /** Percentage in a group over the percentage of everybody in the same table. */
    skew,

    ageBand: (ageMin: number, ageMax: number, groupPercent: number, overallPercent: number, ...evidence: readonly string[]): AgeBand => ({
      ageMin,
      ageMax,
      index: skew(groupPercent, overallPercent, ...evidence),
    }),
  }
}
