import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { IsoDate } from '../shared/calendar.ts'
import type { Achieved, Pilot, PilotOutcome } from './pilot.ts'

/** What a pilot that is over says to later assessments. */
export type PilotResult = {
  /** Absent where it was run elsewhere and is told by hand. */
  readonly pilotId?: string
  readonly platform: PlatformId
  readonly name: string
  readonly outcome: PilotOutcome
  /** Parts of the least effect that mattered; absent where nothing was measured. */
  readonly achieved?: Achieved
  /** Was it compared with another group at the same time, and not only with the time before? */
  readonly controlled: boolean
  readonly endedOn: IsoDate
  /** From then on it is stale. */
  readonly retestOn: IsoDate
  readonly observedReach?: readonly { readonly audience: string; readonly share: number; readonly source: string }[]
}

/** Undefined while it is not decided. */
export const resultOf = ({ id, plan, decision }: Pilot): PilotResult | undefined =>
  decision && {
    pilotId: id,
    platform: plan.platform,
    name: plan.name,
    outcome: decision.outcome,
    ...(decision.achieved ? { achieved: decision.achieved } : {}),
    controlled: plan.comparison === 'group',
    endedOn: decision.on,
    retestOn: decision.retestOn,
    ...(decision.observedReach ? { observedReach: decision.observedReach } : {}),
  }
