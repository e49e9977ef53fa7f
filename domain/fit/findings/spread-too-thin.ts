import { judgement } from '../../catalogue/judgement.ts'
import type { Reason } from '../../shared/reason.ts'
import { hoursTaken } from '../hours.ts'
import type { FindingRule } from './finding.ts'

/** Share of the stated hours from which living accounts already take too much to do any of them well. */
export const TAKEN_SHARE = judgement(1, 'share')

export type SpreadTooThinReasons = { 'spread-too-thin': { readonly hours: number; readonly taken: number; readonly accounts: number } }

/** Do the accounts that are alive need more hours than there are, each at its minimum? */
export const spreadTooThin: FindingRule<Reason<SpreadTooThinReasons>> = ({ brief, catalogue }) => {
  const active = brief.accounts.filter(({ state }) => state === 'active').map(({ platform }) => platform)
  const { hoursPerWeek } = brief.capacity
  const taken = hoursTaken(brief, [], catalogue)
  if (!hoursPerWeek.known || active.length < 2 || taken <= hoursPerWeek.value * TAKEN_SHARE.value) return undefined
  const params = { hours: hoursPerWeek.value, taken, accounts: active.length }
  return {
    severity: 'high',
    reason: { code: 'spread-too-thin', params },
    platforms: [...new Set(active)].sort(),
    evidence: ['all-eff-2h', 'all-eff-2nets'],
  }
}
