import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { sum } from '../../shared/sum.ts'
import type { FindingRule } from './finding.ts'

export type NotAllAtOnceReasons = {
  'not-all-at-once': { readonly hours: number; readonly needed: number; readonly platforms: readonly PlatformId[] }
}

/** Does each adopted channel fit into the hours by itself, and do they not together? */
export const notAllAtOnce: FindingRule<Reason<NotAllAtOnceReasons>> = ({ brief, platforms }) => {
  const { hoursPerWeek } = brief.capacity
  const adopted = platforms.filter(({ verdict }) => verdict === 'adopt')
  const needed = sum(adopted.map(({ effort }) => effort.hoursPerWeek))
  if (!hoursPerWeek.known || adopted.length < 2 || needed <= hoursPerWeek.value) return undefined
  const ids = adopted.map(({ platform }) => platform)
  const params = { hours: hoursPerWeek.value, needed, platforms: ids }
  return { severity: 'medium', reason: { code: 'not-all-at-once', params }, platforms: ids, evidence: ['all-eff-2nets', 'all-eff-2h'] }
}
