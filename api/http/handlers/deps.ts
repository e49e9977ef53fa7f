import type { AlertStore } from '../../../domain/alerts/store.ts'
import type { Capabilities } from '../../../domain/audit/capabilities.ts'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import type { PublishedPlatformId } from '../../../domain/catalogue/vocabulary.ts'
import type { GovernanceInput } from '../../../domain/governance/read-governance.ts'
import type { RecordedDiagnosis } from '../../../domain/governance/recorded-diagnosis.ts'
import type {
  AccountStore,
  AuditStore,
  BudgetStore,
  CalendarWriter,
  CatalogueStore,
  Clock,
  ConnectionStore,
  CronClock,
  DeliveryWithAttempts,
  IdSource,
  ImportReader,
  KeyStore,
  KnowledgeStore,
  LedgerStore,
  Outbox,
  ReviewStore,
  ScheduleStore,
  WebhookSender,
  WebhookStore,
} from '../../../domain/ports.ts'
import type { SandboxStore } from '../../../domain/sandbox/sandbox.ts'
import type { BrandingStore } from '../../../domain/tenancy/branding.ts'
import type { BundleStore } from '../../../domain/tenancy/bundle.ts'
import type { OrganisationStore } from '../../../domain/tenancy/organisation.ts'
import type { SampleStore } from '../../../domain/tenancy/sample.ts'
import type { TrailStore } from '../../../domain/tenancy/trail.ts'
import type { FitModels } from '../../usecases/fit-model-of.ts'
import type { EndedPilots } from '../../usecases/pilot-results.ts'
import type { Assessments, KeptResult } from '../../usecases/stored-assessment.ts'
import type { Diagnoses } from '../../usecases/stored-diagnosis.ts'
import type { WorkspaceMeans } from '../../usecases/workspace-means.ts'

/** What audits can read by themselves, by platform; one that is not there needs an import. */
export type Readings = Partial<Readonly<Record<PublishedPlatformId, Capabilities>>>

export type Bundles = BundleStore<BriefInput, KeptResult, GovernanceInput, RecordedDiagnosis>

/** What handlers may use; handed over once, when the service is put together. */
export type Deps = {
  readonly assessments: Assessments
  readonly diagnoses: Diagnoses
  readonly pilots: EndedPilots
  readonly catalogues: CatalogueStore
  readonly audits: AuditStore
  readonly accounts: AccountStore
  readonly ledger: LedgerStore
  /** What workspaces know themselves, as it is stored ... */
  readonly knowledge: KnowledgeStore
  /** ... and as their briefs are judged with it. */
  readonly models: FitModels
  readonly schedules: ScheduleStore
  readonly reviews: ReviewStore
  readonly calendars: CalendarWriter
  readonly connections: ConnectionStore
  readonly budgets: BudgetStore
  readonly branding: BrandingStore
  readonly keys: KeyStore
  readonly trail: TrailStore
  readonly sandboxes: SandboxStore
  readonly organisations: OrganisationStore<BriefInput>
  readonly bundles: Bundles
  readonly samples: SampleStore
  readonly webhooks: WebhookStore
  readonly outbox: Pick<Outbox, 'tellExpiry'>
  readonly alerts: AlertStore
  readonly webhookSender: Pick<WebhookSender, 'objection'>
  /** Sends a test at once; undefined when there is no such webhook. */
  readonly testWebhook: (test: {
    readonly workspaceId: string
    readonly id: string
    readonly signal: AbortSignal
  }) => Promise<DeliveryWithAttempts | undefined>
  /** There are events to send. */
  readonly onEvents: () => void
  readonly meansOf: (workspaceId: string) => WorkspaceMeans
  /** Was a passphrase given to seal secrets with? */
  readonly canKeepSecrets: boolean
  readonly readings: Readings
  readonly imports: ImportReader
  readonly cron: CronClock
  /** The clock of whoever asks: that of the service, or of its sandbox ... */
  readonly clock: Clock
  /** ... and the service's, by which keys and deliveries live everywhere. */
  readonly serviceClock: Clock
  readonly ids: IdSource
  /** There is new work in the queue. */
  readonly onAccepted: () => void
  readonly checks: () => Promise<readonly { readonly check: string; readonly ok: boolean; readonly detail?: string }[]>
  readonly metrics: () => Promise<{ readonly type: string; readonly text: string }>
}
