import type { Reason } from '../../shared/reason.ts'
import { hasOwnServer, withOwnServer } from '../own-server.ts'
import type { Veto } from '../veto.ts'

export type OwnershipToSecureReasons = { 'ownership-to-secure.own-server': { readonly hoursPerMonth: number; readonly eurosPerYear: number } }

/** Must the organisation own address and content, and could it here, with a server of its own that it has not? It waits for that. */
export const ownershipToSecure: Veto<Reason<OwnershipToSecureReasons>> = {
  cap: 'wait',
  obstructs: 'durability',
  lifted: ({ brief, profile }) => withOwnServer(brief, profile),
  evaluate: ({ brief, profile }) => {
    const { ownership } = brief.constraints
    const { owned, ownable } = profile
    if (!ownership.known || ownership.value !== 'required' || owned || !ownable || hasOwnServer(brief, profile)) return undefined
    const params = { hoursPerMonth: ownable.hoursPerMonth.value, eurosPerYear: ownable.eurosPerYear.value }
    return { reason: { code: 'ownership-to-secure.own-server', params }, evidence: ownable.evidence }
  },
}
