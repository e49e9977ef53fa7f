import type { Reason } from '../../shared/reason.ts'
import type { Veto } from '../veto.ts'

export type ExcludedByConstraintReasons = { 'excluded-by-constraint.named': Readonly<Record<never, never>> }

/** Has the organisation ruled the platform out itself? */
export const excludedByConstraint: Veto<Reason<ExcludedByConstraintReasons>> = {
  cap: 'decline',
  evaluate: ({ brief, profile }) =>
    brief.constraints.excludedPlatforms.includes(profile.id)
      ? { reason: { code: 'excluded-by-constraint.named', params: {} }, evidence: [] }
      : undefined,
}
