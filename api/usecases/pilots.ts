import { designOf, type PilotDesign } from '../../domain/pilot/feasibility.ts'
import type { Observation, Pilot, PilotPlan } from '../../domain/pilot/pilot.ts'
import { type PilotReading, readPilot } from '../../domain/pilot/read-pilot.ts'
import type { PilotStore } from '../../domain/ports.ts'
import type { IsoDate } from '../../domain/shared/calendar.ts'
import { canonicalJson } from '../../domain/shared/canonical-json.ts'

type Stored = { readonly pilots: Pick<PilotStore, 'find' | 'observations'> }

/** Did the pilot that this one does again end without an answer? One that is gone is none. */
export const isSecondTry = async (
  { pilots }: Pick<Stored, 'pilots'>,
  { workspaceId, plan }: Pick<Pilot, 'workspaceId' | 'plan'>,
): Promise<boolean> => {
  if (plan.followsPilotId === undefined) return false
  const before = await pilots.find(workspaceId, plan.followsPilotId)
  if (!before?.decision || !before.registration) return false
  const { conclusion, on } = before.decision
  return conclusion.startsWith('inconclusive') || (conclusion === 'open' && on > before.registration.end)
}

/** What observations of a pilot that was started say by a day; once it is decided, by the day on which it was. Undefined before it starts. */
export const readingBy = (
  pilot: Pilot,
  observations: readonly Observation[],
  { today, again }: { readonly today: IsoDate; readonly again: boolean },
): PilotReading | undefined => {
  const { registration, plan, decision } = pilot
  if (!registration) return undefined
  const reading = readPilot({ plan, registration, again }, observations, decision && decision.on < today ? decision.on : today)
  return decision ? { ...reading, overdue: false, lapsed: false } : reading
}

/** The same of what is recorded by now. */
export const readingOf = async (deps: Stored, pilot: Pilot, today: IsoDate): Promise<PilotReading | undefined> => {
  if (!pilot.registration) return undefined
  const observations = await deps.pilots.observations(pilot.workspaceId, pilot.id)
  return readingBy(pilot, observations, { today, again: await isSecondTry(deps, pilot) })
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
