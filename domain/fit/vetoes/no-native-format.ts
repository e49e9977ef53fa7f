import { judgement } from '../../catalogue/judgement.ts'
import { FORMATS, type Format } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { type ResolvedRating, resolveRating } from '../resolve-rating.ts'
import type { Veto } from '../veto.ts'

/** Rating from which a format is at home on a platform. */
export const NATIVE_RATING = judgement(3, 'rating 0-4')

export type NoNativeFormatReasons = { 'no-native-format.none': { readonly format: Format } }

/** Can nothing of what the channel is made of be produced? Named: the format the channel asks for first. */
export const noNativeFormat: Veto<Reason<NoNativeFormatReasons>> = {
  cap: 'wait',
  obstructs: 'format-match',
  evaluate: ({ brief, profile }) => {
    const { formats } = brief.capacity
    if (!formats.known) return undefined
    const rated = FORMATS.map((format) => ({ format, rating: resolveRating(profile.formats[format], brief) }))
    const mayBeNative = (rating: ResolvedRating): boolean => (rating.known ? rating.parameter.value : rating.high) >= NATIVE_RATING.value
    if (rated.some(({ format, rating }) => formats.value[format] !== undefined && mayBeNative(rating))) return undefined
    const asked = rated.reduce((a, b) => (b.rating.parameter.value > a.rating.parameter.value ? b : a))
    return { reason: { code: 'no-native-format.none', params: { format: asked.format } }, evidence: asked.rating.parameter.evidence }
  },
}
