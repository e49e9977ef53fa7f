import type { Brief } from '../brief/brief.ts'
import type { Parameter, Rating, RatingValue } from '../catalogue/parameter.ts'

/** The rating that holds for this organisation, or the range it may lie in while a condition is unknown. */
export type ResolvedRating =
  | { readonly known: true; readonly parameter: Parameter<RatingValue> }
  | { readonly known: false; readonly low: RatingValue; readonly high: RatingValue; readonly parameter: Parameter<RatingValue> }

/**
 * Which variant of a rating applies? The first one whose sector and kind match; the rating itself when none does.
 * An unknown sector leaves every variant that asks for one possible.
 */
export const resolveRating = (rating: Rating, { organisation }: Pick<Brief, 'organisation'>): ResolvedRating => {
  const possible: Parameter<RatingValue>[] = []
  for (const variant of rating.variants ?? []) {
    const { kinds, sectors } = variant.when
    if (kinds && !kinds.includes(organisation.kind)) continue
    if (!sectors) return settle(possible, variant)
    if (!organisation.sector.known) possible.push(variant)
    else if (sectors.includes(organisation.sector.value)) return settle(possible, variant)
  }
  return settle(possible, rating)
}

const settle = (possible: readonly Parameter<RatingValue>[], otherwise: Parameter<RatingValue>): ResolvedRating => {
  if (possible.length === 0) return { known: true, parameter: otherwise }
  const values = [...possible, otherwise].map(({ value }) => value)
  return { known: false, low: Math.min(...values) as RatingValue, high: Math.max(...values) as RatingValue, parameter: otherwise }
}
