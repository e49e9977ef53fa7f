import { judgement } from '../../catalogue/judgement.ts'
import type { Reason } from '../../shared/reason.ts'
import { type AudienceShare, audienceShare } from '../audience-share.ts'
import type { Veto } from '../veto.ts'

/** Share of an audience below which it is practically absent. */
export const ABSENT_SHARE = judgement(0.05, 'share')

export type AudienceAbsentReasons = { 'audience-absent.all': { readonly share: number; readonly percentNeeded: number } }

/**
 * Is every audience of the brief practically absent from the platform?
 *
 * Believed from the organisation's own measurement, or from a figure published for the own country that may not be higher in truth.
 * One audience without such a figure is enough to say nothing.
 */
export const audienceAbsent: Veto<Reason<AudienceAbsentReasons>> = {
  cap: 'decline',
  evaluate: ({ brief, profile, asOf }) => {
    if (!brief.audiences.known || brief.audiences.value.length === 0) return undefined
    const found = brief.audiences.value.map((audience) => audienceShare(audience, profile, brief, asOf))
    const largest = Math.max(...found.map((one) => (one && provesAbsence(one) ? one.share : 1)))
    if (largest >= ABSENT_SHARE.value) return undefined
    const params = { share: largest, percentNeeded: ABSENT_SHARE.value * 100 }
    return { reason: { code: 'audience-absent.all', params }, evidence: found.flatMap((one) => one?.evidence ?? []) }
  },
}

const provesAbsence = (found: AudienceShare): boolean => found.origin === 'observed' || (found.origin === 'published' && found.bound !== 'lower')
