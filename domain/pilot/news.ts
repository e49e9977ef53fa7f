import type { IsoDate } from '../shared/calendar.ts'
import type { EventData, WorkspaceEvent } from '../webhooks/event.ts'
import type { Advice, Pilot } from './pilot.ts'

/** What is told about a pilot, and when there is something to tell. */

const about = ({ id, organisationId, plan }: Pilot): Omit<EventData['pilot.overdue'], 'end'> => ({
  pilotId: id,
  name: plan.name,
  platform: plan.platform,
  ...(organisationId === undefined ? {} : { organisationId }),
})

/** Undefined where the advice is what it was. @param before absent where nothing was advised yet: a pilot begins with the advice to go on. */
export const adviceNews = (
  pilot: Pilot,
  { before = 'continue', advice, asOf }: { readonly before?: Advice; readonly advice: Advice; readonly asOf: IsoDate },
): WorkspaceEvent<'pilot.advised'> | undefined =>
  advice === before ? undefined : { type: 'pilot.advised', subject: pilot.id, cause: `${asOf} ${advice}`, data: { ...about(pilot), advice, asOf } }

/** Undefined while nobody decided. */
export const decisionNews = (pilot: Pilot): WorkspaceEvent<'pilot.decided'> | undefined =>
  pilot.decision && {
    type: 'pilot.decided',
    subject: pilot.id,
    cause: pilot.decision.at,
    data: { ...about(pilot), outcome: pilot.decision.outcome, retestOn: pilot.decision.retestOn },
  }

/** Undefined while its last day is not over, and where somebody ended it. */
export const overdueNews = (pilot: Pilot, today: IsoDate): WorkspaceEvent<'pilot.overdue'> | undefined => {
  const end = pilot.state === 'running' ? pilot.registration?.end : undefined
  if (end === undefined || end >= today) return undefined
  return { type: 'pilot.overdue', subject: pilot.id, cause: end, data: { ...about(pilot), end } }
}
