import type { Page, PageRequest } from '../ports.ts'
import type { Instant } from '../shared/calendar.ts'

/** Something that a key set out to do. */
export type TrailEntry = {
  readonly id: string
  readonly workspaceId: string
  readonly at: Instant
  readonly keyId: string
  /** Which operation of the contract. */
  readonly operation: string
  readonly path: string
  readonly requestId: string
  /** HTTP status of the answer; absent until there is one. */
  readonly status?: number
}

export type TrailFilter = { readonly keyId?: string; readonly operation?: string }

/** Two years, so that a yearly look back finds the year before as well. */
export const TRAIL_KEPT_DAYS = 730

/** Who did what. An entry is written before the thing is done, so that nothing is done without one. */
export interface TrailStore {
  begin(entry: Omit<TrailEntry, 'status'>): Promise<void>
  end(id: string, status: number): Promise<void>
  /** Takes away what is older than `TRAIL_KEPT_DAYS`, of all workspaces. */
  forgetOld(now: Instant): Promise<void>
  /** Newest first. */
  list(workspaceId: string, page: PageRequest, filter?: TrailFilter): Promise<Page<TrailEntry>>
}
