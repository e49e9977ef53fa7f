import { reviewedOn } from './figures.ts'
import type { Rating, RatingVariant } from './parameter.ts'

const { rating } = reviewedOn('2026-11-21')

type Condition = RatingVariant['when']

export const GERMAN_PUBLIC: Condition = { kinds: ['public'], countries: ['DE'] }
export const FRENCH_PUBLIC: Condition = { kinds: ['public'], countries: ['FR'] }

/** The rule on the work phones of the French state names no network: one rating for all of them. */
export const FRENCH_STATE_PHONES: Rating = {
  ...rating(2, 'inference', 'all-stab-frban'),
  note: 'not to be installed on the work phones of the state, institutional communication excepted',
}
