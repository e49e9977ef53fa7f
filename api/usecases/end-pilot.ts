import { type DecideFault, type Deciding, decided } from '../../domain/pilot/lifecycle.ts'
import { decisionNews } from '../../domain/pilot/news.ts'
import type { Pilot } from '../../domain/pilot/pilot.ts'
import type { Clock, PilotStore } from '../../domain/ports.ts'
import type { IsoDate } from '../../domain/shared/calendar.ts'
import { readingBy } from './pilots.ts'

type Deps = { readonly pilots: Pick<PilotStore, 'find' | 'observations' | 'replace'>; readonly clock: Clock }
type Asked = { readonly deciding: Deciding; readonly today: IsoDate }

/** Who decides does not race long with who observes: days come in one by one. */
const MOST_TRIES = 5

/**
 * Ends a pilot by what is observed at that moment, and stores it. What comes in meanwhile may change what the test advises: it is then read again, and the decision held against that.
 * `changes-meanwhile` where that goes on.
 */
export const endPilot = async (
  { pilots, clock }: Deps,
  stored: Pilot,
  { deciding, today }: Asked,
): Promise<Pilot | DecideFault | 'changes-meanwhile'> => {
  const { workspaceId, id } = stored
  let pilot: Pilot | undefined = stored
  for (let tries = 0; pilot && tries < MOST_TRIES; tries++) {
    const observations = await pilots.observations(workspaceId, id)
    const reading = readingBy(pilot, observations, today)
    if (!reading) return 'pilot-stands'
    const at = clock.now()
    const ended = decided(pilot, deciding, { reading, today, at })
    if (typeof ended === 'string') return ended
    const news = decisionNews(ended)
    if (await pilots.replace(ended, { at, events: news ? [news] : [] }, observations)) return ended
    pilot = await pilots.find(workspaceId, id)
  }
  return 'changes-meanwhile'
}
