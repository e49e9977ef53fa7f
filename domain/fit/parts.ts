import { type Bounded, neutralMean } from '../shared/neutral-mean.ts'

/** A part of a criterion: a value 0..1, or the bounds within which it must lie. */
export type Part = Bounded & { readonly confidence: number }

/** The parts of a criterion put together. */
export type Combined = { readonly value: number | undefined; readonly low: number; readonly high: number; readonly confidence: number }

/**
 * What do several parts say together, when some were not answered?
 *
 * The value is the mean in which unknown parts are neutral; the bounds take every unknown part at its worst and at its best.
 * Unknown parts have no confidence: leaving answers out widens the bounds and lowers the confidence.
 */
export const combine = (parts: readonly Part[]): Combined => {
  let total = 0
  let low = 0
  let high = 0
  let confidence = 0
  for (const part of parts) {
    total += part.weight
    low += part.weight * part.low
    high += part.weight * part.high
    if (part.value !== undefined) confidence += part.weight * part.confidence
  }
  return { value: neutralMean(parts)?.mean, low: low / total, high: high / total, confidence: confidence / total }
}

export const knownPart = (weight: number, value: number, confidence: number): Part => ({ weight, value, low: value, high: value, confidence })

export const unknownPart = (weight: number, low = 0, high = 1): Part => ({ weight, low, high, confidence: 0 })
