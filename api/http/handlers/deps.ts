import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import type { RecordedAssessment } from '../../../domain/fit/recorded-assessment.ts'
import type {
  AssessmentStore,
  AuditStore,
  CatalogueStore,
  Clock,
  CronClock,
  IdSource,
  ImportReader,
  KnowledgeStore,
  ScheduleStore,
} from '../../../domain/ports.ts'
import type { FitModels } from '../../usecases/fit-model-of.ts'

/** What stands in a stored assessment: the brief as it was written, and the result in codes. */
export type Assessments = AssessmentStore<BriefInput, RecordedAssessment>

/** What handlers may use; handed over once, when the service is put together. */
export type Deps = {
  readonly assessments: Assessments
  readonly catalogues: CatalogueStore
  readonly audits: AuditStore
  /** What workspaces know themselves, as it is stored ... */
  readonly knowledge: KnowledgeStore
  /** ... and as their briefs are judged with it. */
  readonly models: FitModels
  readonly schedules: ScheduleStore
  readonly imports: ImportReader
  readonly cron: CronClock
  readonly clock: Clock
  readonly ids: IdSource
  /** There is new work in the queue. */
  readonly onAccepted: () => void
  readonly checks: () => Promise<readonly { readonly check: string; readonly ok: boolean; readonly detail?: string }[]>
  readonly metrics: () => Promise<{ readonly type: string; readonly text: string }>
}
