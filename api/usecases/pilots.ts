import { designOf, type PilotDesign } from '../../domain/pilot/feasibility.ts'
import type { Observation, Pilot, PilotPlan } from '../../domain/pilot/pilot.ts'
import { type PilotReading, readPilot } from '../../domain/pilot/read-pilot.ts'
import type { PilotStore } from '../../domain/ports.ts'
import type { IsoDate } from '../../domain/shared/calendar.ts'
import { canonicalJson } from '../../domain/shared/canonical-json.ts'

type Stored = { readonly pilots: Pick<PilotStore, 'find' | 'observations'> }

/**
 * Did a pilot before it end without an answer: the one that it does again, or the latest of the same organisation that followed the same KPI on the same channel? Asked as it starts, so that
 * what it is told at its end does not depend on what becomes of others meanwhile.
 */
export const isSecondTry = async (
  { pilots }: { readonly pilots: Pick<PilotStore, 'find' | 'ended'> },
  { workspaceId, organisationId, plan }: Pick<Pilot, 'workspaceId' | 'organisationId' | 'plan'>,
): Promise<boolean> => {
  const followed = plan.followsPilotId === undefined ? undefined : await pilots.find(workspaceId, plan.followsPilotId)
  const ended = organisationId === undefined ? [] : await pilots.ended(workspaceId, { organisationIds: [organisationId] })
  const latest = ended.findLast((one) => one.plan.platform === plan.platform && one.plan.kpi.name === plan.kpi.name)
  return [followed, latest].some(endedWithoutAnswer)
}

/** Also where its last days were never told. */
const endedWithoutAnswer = (pilot: Pilot | undefined): boolean => {
  if (!pilot?.decision || !pilot.registration) return false
  const { conclusion, on } = pilot.decision
  return conclusion.startsWith('inconclusive') || (conclusion === 'open' && on > pilot.registration.end)
}

/** What observations of a pilot that was started say by a day; once it is decided, by the day on which it was. Undefined before it starts. */
export const readingBy = (pilot: Pilot, observations: readonly Observation[], today: IsoDate): PilotReading | undefined => {
  const { registration, plan, decision } = pilot
  if (!registration) return undefined
  const reading = readPilot(
    { plan, registration, again: registration.again ?? false },
    observations,
    decision && decision.on < today ? decision.on : today,
  )
  return decision ? { ...reading, overdue: false, lapsed: false } : reading
}

/** The same of what is recorded by now. */
export const readingOf = async (deps: Stored, pilot: Pilot, today: IsoDate): Promise<PilotReading | undefined> => {
  if (!pilot.registration) return undefined
  const observations = await deps.pilots.observations(pilot.workspaceId, pilot.id)
  return readingBy(pilot, observations, today)
}

const DESIGNS = new Map<string, PilotDesign>()
const MOST_REMEMBERED = 200

/** The design of a plan: thousands of simulated pilots, so that those asked for last are remembered. */
export const designFor = (plan: PilotPlan): PilotDesign => {
  const key = canonicalJson(plan)
  const design = DESIGNS.get(key) ?? designOf(plan)
  DESIGNS.delete(key)
  DESIGNS.set(key, design)
  const [oldest] = DESIGNS.keys()
  if (DESIGNS.size > MOST_REMEMBERED && oldest !== undefined) DESIGNS.delete(oldest)
  return design
}
