import type { Reason } from '../../shared/reason.ts'
import type { Veto } from '../veto.ts'

export type OwnershipRequiredReasons = { 'ownership-required.rented': Readonly<Record<never, never>> }

/** Must the organisation own address and content, and can it not here? Where it can, that is another matter (ownership-to-secure.ts). */
export const ownershipRequired: Veto<Reason<OwnershipRequiredReasons>> = {
  cap: 'decline',
  evaluate: ({ brief, profile }) => {
    const { ownership } = brief.constraints
    if (!ownership.known || ownership.value !== 'required' || profile.owned || profile.ownable) return undefined
    return { reason: { code: 'ownership-required.rented', params: {} }, evidence: profile.durability.ownership.evidence }
  },
}
