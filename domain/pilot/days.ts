import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { Instant, IsoDate } from '../shared/calendar.ts'
import type { Pilot, PilotOutcome } from './pilot.ts'

/** A day on which somebody has to see to a pilot, and since when that is so. */
export type PilotDay = {
  readonly on: IsoDate
  readonly since: Instant
  readonly organisationId?: string
  readonly pilotId: string
  readonly name: string
  readonly platform: PlatformId
} & (
  | { readonly kind: 'pilot-review'; readonly end: IsoDate }
  | { readonly kind: 'pilot-end' }
  | { readonly kind: 'pilot-retest'; readonly decidedOn: IsoDate; readonly outcome: PilotOutcome; readonly learning: string }
)

const daysWhileItRuns = ({ plan, registration, amendments }: Pilot, common: Omit<PilotDay, 'on' | 'since' | 'kind'>): readonly PilotDay[] => {
  if (registration === undefined) return []
  const { at, end } = registration
  const reviewSince = amendments.filter(({ field }) => field === 'reviewOn').at(-1)?.at ?? at
  return [
    ...(plan.reviewOn === undefined ? [] : [{ ...common, kind: 'pilot-review', on: plan.reviewOn, since: reviewSince, end } as const]),
    { ...common, kind: 'pilot-end', on: end, since: at },
  ]
}

/**
 * Of those that run, the review and the last day; of those that were decided, the day on which what was learned is tested again, until a pilot that does it again has begun.
 * @param pilots all of a workspace or of an organisation that began: one that is not among them cannot do another one again.
 */
export const pilotDays = (pilots: readonly Pilot[]): readonly PilotDay[] => {
  const doneAgain = new Set(pilots.flatMap(({ registration, plan }) => (registration === undefined ? [] : (plan.followsPilotId ?? []))))
  return pilots.flatMap((pilot): readonly PilotDay[] => {
    const { id, organisationId, plan, state, decision } = pilot
    const common = { pilotId: id, name: plan.name, platform: plan.platform, ...(organisationId === undefined ? {} : { organisationId }) }
    if (state === 'running') return daysWhileItRuns(pilot, common)
    if (decision === undefined || doneAgain.has(id)) return []
    const { on: decidedOn, at: since, retestOn: on, outcome, learning } = decision
    return [{ ...common, kind: 'pilot-retest', on, since, decidedOn, outcome, learning }]
  })
}
