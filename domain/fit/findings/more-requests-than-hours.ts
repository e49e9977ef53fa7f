import type { Reason } from '../../shared/reason.ts'
import { sum } from '../../shared/sum.ts'
import { hoursTaken } from '../hours.ts'
import type { FindingRule } from './finding.ts'

export type MoreRequestsThanHoursReasons = {
  'more-requests-than-hours': { readonly hours: number; readonly needed: number; readonly requests: number }
}

/** Would the channels asked for, each at its minimum, need more hours than the living accounts leave? */
export const moreRequestsThanHours: FindingRule<Reason<MoreRequestsThanHoursReasons>> = ({ brief, catalogue, platforms }) => {
  const { hoursPerWeek } = brief.capacity
  const asked = platforms.filter(({ platform }) => brief.requests.some((request) => request.platform === platform))
  const ids = asked.map(({ platform }) => platform).sort()
  const needed = sum(asked.map(({ effort }) => effort.minimumHoursPerWeek))
  const taken = hoursTaken(brief, ids, catalogue)
  if (!hoursPerWeek.known || asked.length < 2 || taken + needed <= hoursPerWeek.value) return undefined
  const params = { hours: Math.max(0, hoursPerWeek.value - taken), needed, requests: asked.length }
  return { severity: 'medium', reason: { code: 'more-requests-than-hours', params }, platforms: ids, evidence: ['all-eff-2nets'] }
}
