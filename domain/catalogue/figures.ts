import type { IsoDate } from '../shared/calendar.ts'
import { judgement } from './judgement.ts'
import type { Basis, Parameter, Rating, RatingValue, RatingVariant } from './parameter.ts'
import type { Bound, Geography, MinorsFigure, PlatformProfile, ReachFigure, SkewFigure } from './platform-profile.ts'

type Cited = Exclude<Basis, 'judgement'>
type Remarks = { readonly population?: string; readonly note?: string }
type AgeBand = PlatformProfile['audience']['ageSkew'][number]

const ROUND_POPULATION = 'inhabitants of 18 and over, a round population figure'

/** Millions of adults by which a count of users is divided. */
export const ADULTS = {
  FR: judgement(52.8, 'million adults', ROUND_POPULATION),
  EU: judgement(366, 'million adults', ROUND_POPULATION),
  world: judgement(5800, 'million adults', ROUND_POPULATION),
} as const satisfies Partial<Readonly<Record<Geography, Parameter>>>

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

  const skew = (groupPercent: number, overallPercent: number, ...evidence: readonly string[]): SkewFigure => ({
    ...parameter(groupPercent / overallPercent, 'times overall use', 'inference', evidence, {
      population: 'US adults',
      note: `${groupPercent}% of the group over ${overallPercent}% of everybody`,
    }),
    measuredIn: 'US',
  })

  const placed = (figure: Parameter, geography: Geography, bound?: Bound): ReachFigure => ({ ...figure, geography, ...(bound ? { bound } : {}) })

  return {
    /** A figure with records behind it. */
    figure: (value: number, unit: string, basis: Cited, evidence: readonly string[], remarks: Remarks = {}): Parameter =>
      parameter(value, unit, basis, evidence, remarks),

    /** A figure of ours, with no record behind it. */
    guess: (value: number, unit: string, note?: string): Parameter => parameter(value, unit, 'judgement', [], note ? { note } : {}),

    rating: (value: RatingValue, basis: Cited, ...evidence: readonly string[]): Rating => parameter(value, 'rating 0-4', basis, evidence, {}),

    judged: (value: RatingValue): Rating => parameter(value, 'rating 0-4', 'judgement', [], {}),

    /** The same rating for some sectors, kinds or countries only. */
    where: (when: RatingVariant['when'], rating: Rating): RatingVariant => ({ ...rating, when }),

    /** Share 0..1 of the adults, or of a special public, of a place: for a source that gives a share itself. */
    reach: (geography: Geography, share: number, basis: Cited, evidence: readonly string[], population: string, note?: string): ReachFigure =>
      placed(parameter(share, 'share', basis, evidence, { population, ...(note ? { note } : {}) }), geography),

    /** Share 0..1 of the people of an age band under 18 of a place, in percent. */
    minors: (geography: Geography, ages: readonly [number, number], percent: number, evidence: string, note?: string): MinorsFigure => {
      const [ageMin, ageMax] = ages
      const population = `people of ${ageMin} to ${ageMax}`
      return {
        ...placed(parameter(percent / 100, 'share', 'evidence', [evidence], { population, ...(note ? { note } : {}) }), geography),
        ageMin,
        ageMax,
      }
    },

    /** Millions of users over the adults of a place. Minors and second accounts are counted too: an upper bound unless said otherwise. */
    usersAmongAdults: (
      geography: keyof typeof ADULTS,
      millions: number,
      evidence: readonly string[],
      { note, bound = 'upper' }: { readonly note?: string; readonly bound?: Bound } = {},
    ): ReachFigure => {
      const adults = ADULTS[geography].value
      const division = `${Math.round(millions * 10) / 10} million users over ${adults} million adults`
      const share = parameter(Math.min(1, millions / adults), 'share', 'inference', evidence, {
        population: 'users per adult',
        note: note ? `${division}; ${note}` : division,
      })
      return placed(share, geography, bound)
    },

    /** Percentage in a group over that of everybody: of the same survey, or the mean of its women and men where it gives no total. */
    skew,

    ageBand: (ageMin: number, ageMax: number, groupPercent: number, overallPercent: number, ...evidence: readonly string[]): AgeBand => ({
      ageMin,
      ageMax,
      index: skew(groupPercent, overallPercent, ...evidence),
    }),
  }
}
