import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { IsoDate } from '../shared/calendar.ts'
import type { Reason } from '../shared/reason.ts'
import type { Essential } from './essential.ts'
import type { Motive } from './motives.ts'

type On = { readonly platform: PlatformId }
type Missing = On & { readonly missing: readonly Essential[] }

/** Why a request is decided as it is, and what must be said beside the decision. */
export type RequestReasons = {
  'request.go': On
  'request.go-as-pilot': On & { readonly motive: Motive }
  'request.sponsor-reason': On
  'request.pilot-missing': Missing
  'request.missing': Missing
  'request.unanswered': Missing
  'request.hype-outweighs': Missing
  'request.too-little': Missing
  'request.bling-bling': On
  'request.ruled-out': On
  /** An obligation calls for the channel, and the law or the organisation's own rules stand against it. */
  'request.duty-against-rule': On
  /** A pilot on an account that is alive has shown what the channel brings. */
  'request.trial-done': On & { readonly missing: readonly Essential[] }
  'request.duty': On
  'request.name-only': On
  'request.capacity-below-cadence': On
  'request.neglected-first': On & { readonly neglected: readonly PlatformId[] }
  'against-advice-without-decider': On
  'request.against-advice': On & { readonly decider: string }
  'request.early-abandonment': On
  /** A pilot is said to have succeeded, and the newest one that was measured there missed what mattered. */
  'request.pilot-missed': On & { readonly name: string; readonly endedOn: IsoDate }
  /** Said to be there, and nothing was named that supports it. */
  'request.asserted-only': On & { readonly asserted: readonly Essential[] }
}
export type RequestReason = Reason<RequestReasons>
