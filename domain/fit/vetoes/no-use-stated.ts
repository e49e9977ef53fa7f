import type { Reason } from '../../shared/reason.ts'
import type { Veto } from '../veto.ts'

export type NoUseStatedReasons = { 'no-use-stated.empty': Readonly<Record<never, never>> }

/** Were uses asked for and none named? A platform with no use attached is not a plan. */
export const noUseStated: Veto<Reason<NoUseStatedReasons>> = {
  cap: 'wait',
  obstructs: 'use-affordance',
  evaluate: ({ brief: { uses } }) =>
    uses.known && uses.value.length === 0 ? { reason: { code: 'no-use-stated.empty', params: {} }, evidence: [] } : undefined,
}
