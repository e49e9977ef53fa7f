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
 * Believed from the organisation's own measurement, or from a figure published or measured by the workspace for the own country that may
 * not be higher in truth; never from the word of whoever described a platform.
 * One audience without such a figure, or of which too little was said to be sure, is enough to say nothing.
 */
export const audienceAbsent: Veto<Reason<AudienceAbsentReasons>> = {
  cap: 'decline',
  evaluate: ({ brief, profile, asOf }) => {
    if (!brief.audiences.known || brief.audiences.value.length === 0) return undefined
    const absent: AudienceShare[] = []
    for (const audience of brief.audiences.value) {
      const found = audienceShare(audience, profile, brief, asOf)
      if (!found || !provesAbsence(found) || found.high >= ABSENT_SHARE.value) return undefined
      absent.push(found)
    }
    const params = { share: Math.max(...absent.map(({ share }) => share)), percentNeeded: ABSENT_SHARE.value * 100 }
    return { reason: { code: 'audience-absent.all', params }, evidence: absent.flatMap(({ evidence }) => evidence) }
  },
}

const provesAbsence = (found: AudienceShare): boolean => {
  if (found.origin === 'observed') return true
  const isMeasured = found.origin === 'published' || (found.origin === 'own-measurement' && found.isLocal)
  return isMeasured && found.bound !== 'lower'
}
