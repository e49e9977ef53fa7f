import { judgement } from '../../catalogue/judgement.ts'
import type { Reason } from '../../shared/reason.ts'
import type { Criterion } from '../criterion.ts'

/** What an account's own past says about keeping the channel alive, when only the caller's word is known and no audit. */
export const STATED_RECORD = { active: judgement(0.8, 'value'), dormant: judgement(0.2, 'value') } as const
/** How far the caller's word about an account is trusted. */
export const STATED_CONFIDENCE = judgement(0.5, 'confidence')

type Nothing = Readonly<Record<never, never>>
export type TrackRecordReasons = {
  'track-record.active': Nothing
  'track-record.dormant': Nothing
  'track-record.none': Nothing
  'track-record.unknown': Nothing
}

/**
 * What happened on this channel so far?
 *
 * No account: not applicable, and the criterion leaves the mean. An account of unknown state stays unknown.
 */
export const trackRecord: Criterion<Reason<TrackRecordReasons>> = {
  place: judgement(8, 'place'),
  evaluate: ({ brief, profile }) => {
    const states = brief.accounts.filter(({ platform }) => platform === profile.id).map(({ state }) => state)
    if (states.length === 0) return { kind: 'not-applicable', reason: { code: 'track-record.none', params: {} }, evidence: [] }
    const state = states.includes('active') ? 'active' : states.includes('dormant') ? 'dormant' : 'unknown'
    if (state === 'unknown')
      return { kind: 'unknown', low: 0, high: 1, confidence: 0, trust: 1, reason: { code: 'track-record.unknown', params: {} }, evidence: [] }
    const { value } = STATED_RECORD[state]
    return {
      kind: 'scored',
      value,
      low: value,
      high: value,
      confidence: STATED_CONFIDENCE.value,
      trust: STATED_CONFIDENCE.value,
      reason: { code: `track-record.${state}`, params: {} },
      evidence: [],
    }
  },
}
