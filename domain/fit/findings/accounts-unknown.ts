import type { Reason } from '../../shared/reason.ts'
import { hoursDoubtful, hoursTaken } from '../hours.ts'
import type { FindingRule } from './finding.ts'
import { TAKEN_SHARE } from './spread-too-thin.ts'

export type AccountsUnknownReasons = { 'accounts-unknown': { readonly hours: number; readonly taken: number; readonly accounts: number } }

/** Would accounts of which nobody knows whether they live take hours that somebody may be counting on? */
export const accountsUnknown: FindingRule<Reason<AccountsUnknownReasons>> = ({ brief, catalogue }) => {
  const { hoursPerWeek } = brief.capacity
  const doubtful = hoursDoubtful(brief, [], catalogue)
  const taken = hoursTaken(brief, [], catalogue) + doubtful.hours
  if (!hoursPerWeek.known || doubtful.accounts === 0 || taken <= hoursPerWeek.value * TAKEN_SHARE.value) return undefined
  const platforms = [...new Set(brief.accounts.filter(({ state }) => state === 'unknown').map(({ platform }) => platform))].sort()
  const params = { hours: hoursPerWeek.value, taken, accounts: doubtful.accounts }
  return { severity: 'medium', reason: { code: 'accounts-unknown', params }, platforms, evidence: ['all-eff-2h'] }
}
