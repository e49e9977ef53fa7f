import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { Observation, Pilot, PilotState, RecordedObservation, ReplacedObservation } from '../pilot/pilot.ts'
import type { Instant, IsoDate } from '../shared/calendar.ts'
import type { WorkspaceEvent } from '../webhooks/event.ts'
import type { Belonging, Page, PageRequest } from './pages.ts'

export type PilotFilter = Belonging & {
  readonly state?: PilotState
  readonly platform?: PlatformId
  /** Only those whose learning is tested again before that day, or on it or later; those that are not decided, neither. */
  readonly retestBefore?: IsoDate
  readonly retestFrom?: IsoDate
}

/** What recording did: days that were new, put right, or told again as they were. */
export type Recorded = { readonly added: number; readonly corrected: number; readonly unchanged: number }

export type ObservationsToRecord = {
  readonly workspaceId: string
  readonly pilotId: string
  readonly at: Instant
  readonly observations: readonly Observation[]
  /** Why what was recorded before is put right. */
  readonly reason?: string
  /** What is to be told about it, given all that is recorded then, and what was before, both by day; waits for nothing. Not asked where nothing is new. */
  readonly tells: (all: readonly RecordedObservation[], before: readonly RecordedObservation[]) => readonly WorkspaceEvent[]
}

export type PilotNews = { readonly at: Instant; readonly events: readonly WorkspaceEvent[] }

export interface PilotStore {
  add(pilot: Pilot): Promise<void>
  find(workspaceId: string, id: string): Promise<Pilot | undefined>
  /** Newest first. */
  list(workspaceId: string, page: PageRequest, filter?: PilotFilter): Promise<Page<Pilot>>
  /**
   * Replaces the pilot, whose version is one more than the stored one's; false when that is another one by now, or when what is observed is no longer what it rests on (`observations`).
   * What happened is told in the same transaction.
   */
  replace(pilot: Pilot, told?: PilotNews, restsOn?: readonly RecordedObservation[]): Promise<boolean>
  /** Removes a pilot that has not started; false when there is none, or it has. */
  remove(workspaceId: string, id: string): Promise<boolean>
  /**
   * Records observations, all or none: a day told again with other figures is put right and what stood there is kept. Undefined when there is no such pilot or it does not run any more;
   * `overlapping` names the days (of a day and a week that overlap) that cannot both be, `unexplained` those that would be put right without a `reason`; what only adds to them (`onlyAdds`) needs none, and is kept as a correction is.
   */
  record(
    request: ObservationsToRecord,
  ): Promise<Recorded | { readonly overlapping: readonly IsoDate[] } | { readonly unexplained: readonly IsoDate[] } | undefined>
  /** What counts now, by day. */
  observations(workspaceId: string, pilotId: string): Promise<readonly RecordedObservation[]>
  /** What stood there before, by day and time of replacement. */
  replaced(workspaceId: string, pilotId: string): Promise<readonly ReplacedObservation[]>
  /** All pilots of a workspace that were decided or stopped, or of some organisations of it, oldest decision first; 10,000 at most. */
  ended(workspaceId: string, filter?: Belonging): Promise<readonly Pilot[]>
  /**
   * Those that run, whose last day is before that day and of which that was not told yet (`tellOverdue`): of that workspace, or of all that are no sandboxes. The earliest last day first,
   * then by id; 1,000 at most: what is told leaves the list, so the rest comes with the next look.
   */
  overdue(before: IsoDate, workspaceId?: string): Promise<readonly Pilot[]>
  /**
   * Tells that a pilot is overdue, in the transaction that remembers it, once for each pilot, whether or not anybody listens. Its version stays. False, and nothing is written, when it was told before,
   * when the pilot does not run any more or when there is none.
   */
  tellOverdue(
    pilot: Pick<Pilot, 'workspaceId' | 'id'>,
    told: { readonly at: Instant; readonly event: WorkspaceEvent<'pilot.overdue'> },
  ): Promise<boolean>
}
