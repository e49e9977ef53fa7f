import { parameterConfidence } from '../../catalogue/ageing.ts'
import { judgement } from '../../catalogue/judgement.ts'
import type { Parameter } from '../../catalogue/parameter.ts'
import { FORMATS, type Format, type FormatQuality } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
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
}

/**
 * Can they make what the channel is made of?
 *
 * Score: the best pairing of a format they can produce and its rating on the platform, reduced when the quality is basic. The answer is as
 * sure as the best founded of these ratings, so that being able to make one thing more never makes it less sure.
 */
export const formatMatch: Criterion<Reason<FormatMatchReasons>> = {
  place: judgement(6, 'place'),
  evaluate: ({ brief, profile, asOf }) => {
    const { formats } = brief.capacity
    if (!formats.known) return { kind: 'unknown', low: 0, high: 1, reason: { code: 'format-match.unknown', params: {} }, evidence: [] }
    const pairings = FORMATS.flatMap((format) => {
      const quality = formats.value[format]
      const { parameter } = resolveRating(profile.formats[format], brief)
      return quality === undefined ? [] : [{ format, quality, parameter, value: (parameter.value / 4) * QUALITY_FACTORS[quality].value }]
    })
    const [first, ...others] = pairings
    if (!first) return { kind: 'scored', value: 0, low: 0, high: 0, confidence: 1, reason: { code: 'format-match.none', params: {} }, evidence: [] }
    const { format, quality, parameter, value } = others.reduce((a, b) => (b.value > a.value ? b : a), first)
    const code = parameter.value >= 3 ? 'format-match.native' : 'format-match.tolerated'
    return {
      kind: 'scored',
      value,
      low: value,
      high: value,
      confidence: Math.max(...pairings.map((pairing) => parameterConfidence(pairing.parameter, asOf))),
      reason: { code, params: { format, rating: parameter.value, quality } },
      evidence: parameter.evidence,
    }
  },
}
