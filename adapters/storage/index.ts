import { type Dialect, Kysely, sql } from 'kysely'
import type {
  AccountStore,
  AssessmentStore,
  AuditStore,
  BudgetStore,
  CatalogueStore,
  ConnectionStore,
  DiagnosisStore,
  KeyStore,
  KnowledgeStore,
  LedgerStore,
  Outbox,
  ReadingStore,
  ReviewStore,
  ScheduleStore,
  SnapshotMemory,
  WebhookStore,
} from '../../domain/ports.ts'
import type { SandboxStore } from '../../domain/sandbox/sandbox.ts'
import type { BundleStore } from '../../domain/tenancy/bundle.ts'
import type { ReplyStore } from '../../domain/tenancy/idempotency.ts'
import type { OrganisationStore } from '../../domain/tenancy/organisation.ts'
import type { TrailStore } from '../../domain/tenancy/trail.ts'
import type { SecretBox } from '../shared/secret-box.ts'
import { accountStore, ledgerStore } from './account-store.ts'
import { assessmentStore } from './assessment-store.ts'
import { auditStore } from './audit-store.ts'
import { budgetStore } from './budget-store.ts'
import { bundleStore } from './bundle-store.ts'
import { catalogueStore } from './catalogue-store.ts'
import { connectionStore } from './connection-store.ts'
import { diagnosisStore } from './diagnosis-store.ts'
import { StorageError } from './errors.ts'
import { keyStore } from './key-store.ts'
import { knowledgeStore } from './knowledge-store.ts'
import { migrate } from './migrations/migrate.ts'
import { organisationStore } from './organisation-store.ts'
import { outbox } from './outbox.ts'
import { readingStore } from './reading-store.ts'
import { replyStore } from './reply-store.ts'
import { reviewStore } from './review-store.ts'
import { sandboxStore } from './sandbox-store.ts'
import { scheduleStore } from './schedule-store.ts'
import type { Database } from './schema.ts'
import { snapshotMemory } from './snapshot-memory.ts'
import { sqliteDialect } from './sqlite.ts'
import { trailStore } from './trail-store.ts'
import { type UnitsOfWork, unitsOfWork } from './unit-of-work.ts'
import { webhookStore } from './webhook-store.ts'

/** Everything that outlives the process. `B` and `R` are the brief and the result of an assessment, `A` and `D` the answers and the result of a diagnosis, stored as they are. */
export type Storage<B = unknown, R = unknown, A = unknown, D = unknown> = {
  readonly audits: AuditStore
  readonly accounts: AccountStore
  readonly ledger: LedgerStore
  readonly assessments: AssessmentStore<B, R>
  readonly diagnoses: DiagnosisStore<A, D>
  readonly catalogues: CatalogueStore
  readonly keys: KeyStore
  readonly knowledge: KnowledgeStore
  readonly schedules: ScheduleStore
  readonly reviews: ReviewStore
  readonly connections: ConnectionStore
  readonly snapshots: SnapshotMemory
  readonly readings: ReadingStore
  readonly budgets: BudgetStore
  readonly trail: TrailStore
  readonly sandboxes: SandboxStore
  readonly replies: ReplyStore
  readonly organisations: OrganisationStore<B>
  readonly bundles: BundleStore<B, R, A, D>
  readonly webhooks: WebhookStore
  readonly outbox: Outbox
  /** Acts once what is being written together is written, and never when it is given up (`ReplyStore.carryOut`); at once where nothing is. */
  afterwards(act: () => void): void
  /** Resolves when the database answers; rejects when it does not. */
  ping(): Promise<void>
  close(): Promise<void>
}

const dialectOf = (databaseUrl: string, units: UnitsOfWork): Dialect => {
  const [, scheme = '', path = ''] = /^([a-z]+):(?:\/\/)?(.*)$/s.exec(databaseUrl) ?? []
  if (scheme === 'sqlite' && path !== '') return sqliteDialect(path, units)
  // The address is left out of the message: it may carry a password.
  if (scheme === 'postgres' || scheme === 'postgresql')
    throw new StorageError('database-not-supported', 'PostgreSQL is not yet supported; use sqlite:<file>')
  throw new StorageError('database-url-unknown', 'the database address is neither sqlite:<file> nor sqlite::memory:')
}

/**
 * Opens the storage and brings its tables up to date.
 *
 * @param databaseUrl `sqlite:./data/x.db` (relative to the working directory), `sqlite:/var/lib/x.db` or `sqlite::memory:`.
 * @param box by which secrets are kept; without it none can be.
 * @throws StorageError; its `code` says which trouble.
 */
export const openStorage = async <B = unknown, R = unknown, A = unknown, D = unknown>(
  databaseUrl: string,
  box?: SecretBox,
): Promise<Storage<B, R, A, D>> => {
  const units = unitsOfWork()
  const db = new Kysely<Database>({ dialect: dialectOf(databaseUrl, units) })
  try {
    await migrate(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    audits: auditStore(db),
    accounts: accountStore(db),
    ledger: ledgerStore(db),
    assessments: assessmentStore<B, R>(db),
    diagnoses: diagnosisStore<A, D>(db),
    catalogues: catalogueStore(db),
    keys: keyStore(db),
    knowledge: knowledgeStore(db),
    schedules: scheduleStore(db),
    reviews: reviewStore(db),
    connections: connectionStore(db, box),
    snapshots: snapshotMemory(db),
    readings: readingStore(db),
    budgets: budgetStore(db),
    trail: trailStore(db),
    sandboxes: sandboxStore(db),
    replies: replyStore(db, { box, units }),
    organisations: organisationStore<B>(db),
    bundles: bundleStore<B, R, A, D>(db),
    webhooks: webhookStore(db, box),
    outbox: outbox(db),
    afterwards: units.afterwards,
    ping: async () => {
      await sql`select 1`.execute(db)
    },
    close: () => db.destroy(),
  }
}
