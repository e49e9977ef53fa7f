import { parameterConfidence } from '../../catalogue/ageing.ts'
import { judgement } from '../../catalogue/judgement.ts'
import type { Parameter } from '../../catalogue/parameter.ts'
import { FORMATS, type Format, type FormatQuality } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { sum } from '../../shared/sum.ts'
import type { Criterion } from '../criterion.ts'
import { resolveRating } from '../resolve-rating.ts'

/** What a format is worth when it can be made only in a basic quality. */
export const QUALITY_FACTORS: Readonly<Record<FormatQuality, Parameter>> = { basic: judgement(0.7, 'factor'), good: judgement(1, 'factor') }

type Best = { readonly format: Format; readonly rating: number; readonly quality: FormatQuality }
export type FormatMatchReasons = {
  'format-match.native': Best
  'format-match.tolerated': Best
  'format-match.none': Readonly<Record<never, never>>
  'format-match.unknown': Readonly<Record<never, never>>
  /** They can make something, and nobody knows whether this platform takes it. */
  'format-match.unrated': Readonly<Record<never, never>>
}

/**
 * Can they make what the channel is made of?
 *
 * Score: the best pairing of a format they can produce and its rating on the platform, reduced when the quality is basic. A rating that
 * depends on an untold sector, or that nobody gave, opens the bounds. The answer is as sure as the best founded of these ratings, so that
 * being able to make one thing more never makes it less sure; what it may be wrong by depends on the platform alone, for the same reason.
 */
export const formatMatch: Criterion<Reason<FormatMatchReasons>> = {
  place: judgement(6, 'place'),
  evaluate: ({ brief, profile, asOf }) => {
    const { formats } = brief.capacity
    const rated = FORMATS.map((format) => ({ format, rating: resolveRating(profile.formats[format], brief) }))
    const trust = sum(rated.map(({ rating }) => parameterConfidence(rating.parameter, asOf))) / rated.length
    if (!formats.known)
      return { kind: 'unknown', low: 0, high: 1, confidence: 0, trust, reason: { code: 'format-match.unknown', params: {} }, evidence: [] }
    const pairings = rated.flatMap(({ format, rating }) => {
      const quality = formats.value[format]
      if (quality === undefined) return []
      const factor = QUALITY_FACTORS[quality].value
      const [low, high] = rating.known ? [rating.parameter.value, rating.parameter.value] : [rating.low, rating.high]
      return [{ format, quality, rating, low: (low / 4) * factor, high: (high / 4) * factor }]
    })
    if (pairings.length === 0) {
      return { kind: 'scored', value: 0, low: 0, high: 0, confidence: 1, trust: 1, reason: { code: 'format-match.none', params: {} }, evidence: [] }
    }
    const low = Math.max(...pairings.map((pairing) => pairing.low))
    const high = Math.max(...pairings.map((pairing) => pairing.high))
    const known = pairings.filter(({ rating }) => rating.known)
    const [first, ...others] = known
    if (!first) return { kind: 'unknown', low, high, confidence: 0, trust, reason: { code: 'format-match.unrated', params: {} }, evidence: [] }
    const { format, quality, rating, low: value } = others.reduce((a, b) => (b.low > a.low ? b : a), first)
    const { parameter } = rating
    return {
      kind: 'scored',
      value: Math.max(value, low),
      low,
      high,
      confidence: Math.max(...known.map((pairing) => parameterConfidence(pairing.rating.parameter, asOf))),
      trust,
      reason: { code: parameter.value >= 3 ? 'format-match.native' : 'format-match.tolerated', params: { format, rating: parameter.value, quality } },
      evidence: parameter.evidence,
    }
  },
}
