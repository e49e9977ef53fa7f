import { judgement } from '../../catalogue/judgement.ts'
import type { Reason } from '../../shared/reason.ts'
import { resolveRating } from '../resolve-rating.ts'
import type { Veto } from '../veto.ts'

/** Legal safety up to which strict data protection rules a platform out. */
export const UNSAFE_RATING = judgement(1, 'rating 0-4')

export type LegalExposureReasons = { 'legal-exposure.reserved': { readonly rating: number } }

/** Is data protection strict here, and the platform under known legal reservations? */
export const legalExposure: Veto<Reason<LegalExposureReasons>> = {
  cap: 'decline',
  evaluate: ({ brief, profile }) => {
    const { dataProtection } = brief.constraints
    const safety = resolveRating(profile.durability.legalSafety, brief)
    if (!dataProtection.known || dataProtection.value !== 'strict' || !safety.known || safety.parameter.value > UNSAFE_RATING.value) return undefined
    return { reason: { code: 'legal-exposure.reserved', params: { rating: safety.parameter.value } }, evidence: safety.parameter.evidence }
  },
}
