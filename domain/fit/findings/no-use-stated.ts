import type { Reason } from '../../shared/reason.ts'
import type { FindingRule } from './finding.ts'

export type NoUseStatedFinding = { 'no-use-stated': Readonly<Record<never, never>> }

/** Were uses asked for and none named? Then no channel has a purpose. */
export const noUseStatedAnywhere: FindingRule<Reason<NoUseStatedFinding>> = ({ brief: { uses } }) =>
  uses.known && uses.value.length === 0 ? { severity: 'high', reason: { code: 'no-use-stated', params: {} }, platforms: [], evidence: [] } : undefined
