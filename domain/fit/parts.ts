import { type Bounded, neutralMean } from '../shared/neutral-mean.ts'
import type { ResolvedRating } from './resolve-rating.ts'

/** A part of a criterion: a value 0..1, or the bounds within which it must lie. */
export type Part = Bounded & { readonly confidence: number; readonly trust: number }

/** The parts of a criterion put together. */
export type Combined = {
  readonly value: number | undefined
  readonly low: number
  readonly high: number
  readonly confidence: number
  /** Weight of the evidence behind the parts, 0..1, whether or not they were answered; 1 when none rests on evidence. */
  readonly trust: number
}

/**
 * What do several parts say together, when some were not answered?
 *
 * The value is the mean in which unknown parts are neutral; the bounds take every unknown part at its worst and at its best.
 * Unknown parts have no confidence, or that of what bounds them: leaving answers out widens the bounds and lowers the confidence.
 */
export const combine = (parts: readonly Part[]): Combined => {
  let total = 0
  let low = 0
  let high = 0
  let confidence = 0
  let trust = 0
  for (const part of parts) {
    total += part.weight
    low += part.weight * part.low
    high += part.weight * part.high
    trust += part.weight * part.trust
    confidence += part.weight * part.confidence
  }
  return { value: neutralMean(parts)?.mean, low: low / total, high: high / total, confidence: confidence / total, trust: trust / total }
}

export const knownPart = (weight: number, value: number, confidence: number): Part => ({
  weight,
  value,
  low: value,
  high: value,
  confidence,
  trust: confidence,
})

/** @param trust weight of the evidence behind the bounds; 1 where they are the whole scale and nothing can lie beyond. */
export const unknownPart = (weight: number, low = 0, high = 1, trust = 1): Part => ({ weight, low, high, confidence: 0, trust })

/** A rating as a part: its value, or the range it may lie in. */
export const ratedPart = (weight: number, rating: ResolvedRating, confidence: number): Part =>
  rating.known ? knownPart(weight, rating.parameter.value / 4, confidence) : unknownPart(weight, rating.low / 4, rating.high / 4, confidence)
