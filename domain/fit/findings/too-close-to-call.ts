import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import type { FindingRule } from './finding.ts'

export type TooCloseToCallReasons = { 'too-close-to-call': { readonly platforms: readonly PlatformId[] } }

/** Do several channels lead, so that none can be called the best? */
export const tooCloseToCall: FindingRule<Reason<TooCloseToCallReasons>> = ({ ranking: { leaders } }) =>
  leaders.length < 2
    ? undefined
    : { severity: 'low', reason: { code: 'too-close-to-call', params: { platforms: leaders } }, platforms: leaders, evidence: [] }
