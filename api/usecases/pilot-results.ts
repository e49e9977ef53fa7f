import type { BriefInput } from '../../domain/brief/read-brief.ts'
import { MOST_PILOT_RESULTS } from '../../domain/brief/told-pilots.ts'
import { isOwnPlatform, type PlatformId } from '../../domain/catalogue/vocabulary.ts'
import { resultOf } from '../../domain/pilot/result.ts'
import { newestFirst } from '../../domain/pilot/standing.ts'
import type { PilotStore } from '../../domain/ports/pilot-store.ts'
import { dayOf, type IsoDate, parseDay } from '../../domain/shared/calendar.ts'

/** Where results of pilots come from: those that are over. */
export type EndedPilots = Pick<PilotStore, 'ended'>

export type ResultsWanted = {
  readonly workspaceId: string
  /** Whose assessment it is; nobody's pilots are taken where it is nobody's. */
  readonly organisationId: string | undefined
  readonly today: IsoDate
  /** The platforms that the workspace describes itself; a result on one that it no longer describes has nothing to speak about. */
  readonly described: readonly PlatformId[]
}

/**
 * A brief with the results of the organisation's own pilots that had ended by its day, the fifty newest; a brief that tells results, be it none, stays as it is.
 *
 * Whoever stores the assessment stores this brief: what was taken into it does not change when pilots do.
 */
export const withPilotResults = async (
  input: BriefInput,
  { workspaceId, organisationId, today, described }: ResultsWanted,
  pilots: EndedPilots,
): Promise<BriefInput> => {
  const asOf = parseDay(input.asOf ?? today)
  if (input.pilotResults !== undefined || organisationId === undefined || asOf === undefined) return input
  const ended = await pilots.ended(workspaceId, { organisationIds: [organisationId] })
  const results = ended
    .flatMap((pilot) => resultOf(pilot) ?? [])
    .filter(({ endedOn, platform }) => dayOf(endedOn) <= asOf && (!isOwnPlatform(platform) || described.includes(platform)))
  return results.length === 0 ? input : { ...input, pilotResults: newestFirst(results).slice(0, MOST_PILOT_RESULTS) }
}
