import type { Brief } from '../brief/brief.ts'
import { type Parameter, type Rating, type RatingValue, type RatingVariant, UNRATED } from '../catalogue/parameter.ts'
import type { Answer } from '../shared/answer.ts'

/** The rating that holds for this organisation, or the range it may lie in while a condition is unknown. */
export type ResolvedRating =
  | { readonly known: true; readonly parameter: Parameter<RatingValue> }
  | { readonly known: false; readonly low: RatingValue; readonly high: RatingValue; readonly parameter: Parameter<RatingValue> }

/**
 * Which variant of a rating applies? The first one whose sector, kind and country match; the rating itself when none does.
 * An unknown sector or country leaves every variant that asks for one possible; what nobody rated may be anything.
 */
export const resolveRating = (rating: Rating, { organisation }: Pick<Brief, 'organisation'>): ResolvedRating => {
  if (rating.state === UNRATED) return { known: false, low: 0, high: 4, parameter: rating }
  if (rating.variants === undefined) return { known: true, parameter: rating }
  const possible: Parameter<RatingValue>[] = []
  for (const variant of rating.variants) {
    const condition = conditionOf(variant.when, organisation)
    if (condition === 'fails') continue
    if (condition === 'holds') return settle(possible, variant)
    possible.push(variant)
  }
  return settle(possible, rating)
}

type Condition = 'holds' | 'fails' | 'unknown'

/** All of them together: one that fails is enough, and one that is unknown leaves the whole unknown. */
const conditionOf = ({ kinds, sectors, countries }: RatingVariant['when'], { kind, sector, country }: Brief['organisation']): Condition => {
  if (kinds && !kinds.includes(kind)) return 'fails'
  const [bySector, byCountry] = [condition(sectors, sector), condition(countries, country)]
  if (bySector === 'fails' || byCountry === 'fails') return 'fails'
  return bySector === 'holds' ? byCountry : 'unknown'
}

const condition = (wanted: readonly string[] | undefined, answer: Answer<string>): Condition => {
  if (!wanted) return 'holds'
  if (!answer.known) return 'unknown'
  return wanted.includes(answer.value) ? 'holds' : 'fails'
}

const settle = (possible: readonly Parameter<RatingValue>[], otherwise: Parameter<RatingValue>): ResolvedRating => {
  if (possible.length === 0) return { known: true, parameter: otherwise }
  const values = [...possible, otherwise].map(({ value }) => value)
  return { known: false, low: Math.min(...values) as RatingValue, high: Math.max(...values) as RatingValue, parameter: otherwise }
}

/** Is it open because nobody rated it, and not because a condition is unknown? */
export const isUnrated = ({ parameter }: ResolvedRating): boolean => 'state' in parameter && parameter.state === UNRATED
