import type { IndexLevel } from '../governance/gadgetisation-index.ts'
import type { SymptomId } from '../governance/symptoms/index.ts'
import type { Instant, IsoDate } from '../shared/calendar.ts'
import type { Belonging, Page, PageRequest } from './pages.ts'

/** Stored diagnoses: the answers as they were given and the result in codes, so that any language can be rendered later. */
export type StoredDiagnosis<A, R> = {
  readonly id: string
  readonly workspaceId: string
  readonly organisationId?: string
  readonly createdAt: Instant
  readonly answers: A
  readonly result: R
}
/** What a list shows of a diagnosis. */
export type DiagnosisSummary = {
  readonly asOf: IsoDate
  /** Absent when it was not told. */
  readonly organisation?: string
  readonly level: IndexLevel
  /** 0..4; absent while too little is known. */
  readonly index?: number
  readonly confidence: number
  readonly severe: readonly SymptomId[]
  readonly present: readonly SymptomId[]
  /** When it is looked at again; absent in rows of before that was kept with them. */
  readonly reviewOn?: IsoDate
}
export type ListedDiagnosis = DiagnosisSummary & Pick<StoredDiagnosis<unknown, unknown>, 'id' | 'createdAt' | 'organisationId'>
export interface DiagnosisStore<A = unknown, R = unknown> {
  add(diagnosis: StoredDiagnosis<A, R>, summary: DiagnosisSummary): Promise<void>
  find(workspaceId: string, id: string): Promise<StoredDiagnosis<A, R> | undefined>
  /** Reads no answers and no result: they are long. */
  list(workspaceId: string, page: PageRequest, filter?: Belonging): Promise<Page<ListedDiagnosis>>
}
