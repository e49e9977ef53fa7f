import type { KnowledgeInUse } from '../fit/own-knowledge.ts'
import type { Verdict } from '../fit/verdict.ts'
import type { Instant, IsoDate } from '../shared/calendar.ts'
import type { Belonging, Page, PageRequest, Sorting } from './pages.ts'

/** Stored assessments: the brief as it was given and the result in codes, so that any language can be rendered later. */
export type StoredAssessment<B, R> = {
  readonly id: string
  readonly workspaceId: string
  readonly organisationId?: string
  readonly createdAt: Instant
  readonly brief: B
  readonly result: R
  /** The kept state of the catalogue it was made from; absent where none was kept. */
  readonly catalogueDigest?: string
  /** What of the workspace's own the result was computed with; absent when there was nothing. Kept once for all assessments that share it. */
  readonly knowledge?: KnowledgeInUse
}
/** What a list shows of an assessment. */
export type AssessmentSummary = {
  /** The day it speaks about. */
  readonly asOf: IsoDate
  readonly organisationName: string
  readonly confidence: number
  /** By platform, best first. */
  readonly verdicts: Readonly<Record<string, Verdict>>
}
export type ListedAssessment = AssessmentSummary & Pick<StoredAssessment<unknown, unknown>, 'id' | 'createdAt' | 'organisationId'>
export interface AssessmentStore<B = unknown, R = unknown> {
  add(assessment: StoredAssessment<B, R>, summary: AssessmentSummary): Promise<void>
  find(workspaceId: string, id: string): Promise<StoredAssessment<B, R> | undefined>
  /** Reads no brief and no result: they are long. */
  list(workspaceId: string, page: PageRequest, filter?: Belonging & Sorting): Promise<Page<ListedAssessment>>
}
