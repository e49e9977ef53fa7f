import { setTimeout } from 'node:timers/promises'
import { Kysely, sql } from 'kysely'
import type { AlertStore } from '../../domain/alerts/store.ts'
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
  PilotStore,
  ReadingStore,
  RetentionRules,
  ReviewStore,
  ScheduleStore,
  SessionStore,
  SnapshotMemory,
  WebhookStore,
} from '../../domain/ports.ts'
import type { SandboxStore } from '../../domain/sandbox/sandbox.ts'
import type { BrandingStore } from '../../domain/tenancy/branding.ts'
import type { BundleStore } from '../../domain/tenancy/bundle.ts'
import type { ReplyStore } from '../../domain/tenancy/idempotency.ts'
import type { OrganisationStore } from '../../domain/tenancy/organisation.ts'
import type { SampleStore } from '../../domain/tenancy/sample.ts'
import type { TrailStore } from '../../domain/tenancy/trail.ts'
import type { SecretBox } from '../shared/secret-box.ts'
import { accountStore, ledgerStore } from './account-store.ts'
import { alertStore } from './alert-store.ts'
import { assessmentStore } from './assessment-store.ts'
import type { MostAtOnce } from './audit-claims.ts'
import { auditStore } from './audit-store.ts'
import { bossQueue } from './boss-queue.ts'
import { brandingStore } from './branding-store.ts'
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
import { pilotStore } from './pilot-store.ts'
import { postgresDialect, postgresPool } from './postgres.ts'
import { type QueryWatch, refusals } from './query-watch.ts'
import { readingStore } from './reading-store.ts'
import { replyStore } from './reply-store.ts'
import { type Retention, retention } from './retention.ts'
import { reviewStore } from './review-store.ts'
import { sampleStore } from './sample-store.ts'
import { sandboxStore } from './sandbox-store.ts'
import { scheduleStore } from './schedule-store.ts'
import type { Database } from './schema.ts'
import { sessionStore } from './session-store.ts'
import { snapshotMemory } from './snapshot-memory.ts'
import { sqliteDialect } from './sqlite.ts'
import { rowQueue, type TaskQueue } from './task-queue.ts'
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
  readonly sessions: SessionStore
  readonly knowledge: KnowledgeStore
  readonly schedules: ScheduleStore
  readonly reviews: ReviewStore
  readonly connections: ConnectionStore
  readonly snapshots: SnapshotMemory
  readonly readings: ReadingStore
  readonly budgets: BudgetStore
  readonly branding: BrandingStore
  readonly trail: TrailStore
  readonly sandboxes: SandboxStore
  readonly replies: ReplyStore
  readonly organisations: OrganisationStore<B>
  readonly bundles: BundleStore<B, R, A, D>
  readonly samples: SampleStore
  readonly pilots: PilotStore
  readonly webhooks: WebhookStore
  readonly outbox: Outbox
  /** Of a database on a server; absent for a file. */
  readonly server?: {
    readonly connections: () => { readonly inUse: number; readonly idle: number; readonly waiting: number }
  }
  readonly alerts: AlertStore
  readonly retention: Retention
  /** Acts once what is being written together is written, and never when it is given up (`ReplyStore.carryOut`); at once where nothing is. */
  afterwards(act: () => void): void
  /** Resolves when the database answers; rejects when it does not. */
  ping(): Promise<void>
  close(): Promise<void>
}

export type StorageOptions = {
  /** Connections to PostgreSQL that this process may hold at once; as many as the driver usually does when left out. */
  readonly connections?: number
  /** Accounts of a platform that are read at once at most, by all processes on this database together. */
  readonly mostAtOnce?: MostAtOnce
  /** Whether this process looks after the tables of the queue on PostgreSQL. */
  readonly maintains?: boolean
  /** Whether a task whose worker is gone waits before somebody else gets it, on PostgreSQL. */
  readonly backsOff?: boolean
  /** How long a database server that is not there yet is waited for, in milliseconds: services of one installation start in any order. Not at all when left out. */
  readonly patienceMs?: number
  /** For how long what grows without bound is kept. */
  readonly keptDays?: RetentionRules
  /** Told of trouble in the background. */
  readonly onTrouble?: (error: unknown) => void
} & QueryWatch

/** A database, and what has to be opened and closed with it. */
type Opened = {
  readonly db: Kysely<Database>
  /** After the tables are there. */
  readonly queue: () => Promise<{ readonly queue: TaskQueue; readonly stop: () => Promise<void>; readonly server?: Storage['server'] }>
}

const onSqlite = (path: string, units: UnitsOfWork, options: StorageOptions): Opened => ({
  db: new Kysely<Database>({ dialect: sqliteDialect(path, units), log: refusals(options) }),
  queue: async () => ({ queue: rowQueue, stop: async () => undefined }),
})

const onPostgres = (
  databaseUrl: string,
  units: UnitsOfWork,
  { connections: most, maintains = true, backsOff = true, onTrouble = () => undefined, ...watch }: StorageOptions,
): Opened => {
  const pool = postgresPool(databaseUrl, most === undefined ? {} : { connections: most })
  const db = new Kysely<Database>({ dialect: postgresDialect(pool, units), log: refusals(watch) })
  const connections = () => ({ inUse: pool.totalCount - pool.idleCount, idle: pool.idleCount, waiting: pool.waitingCount })
  return {
    db,
    queue: async () => {
      const queue = await bossQueue(db, { databaseUrl, maintains, backsOff, onError: onTrouble })
      return { queue, stop: queue.stop, server: { connections } }
    },
  }
}

const openedAt = (databaseUrl: string, units: UnitsOfWork, options: StorageOptions): Opened => {
  const [, scheme = '', path = ''] = /^([a-z]+):(?:\/\/)?(.*)$/s.exec(databaseUrl) ?? []
  if (scheme === 'sqlite' && path !== '') return onSqlite(path, units, options)
  if (scheme === 'postgres' || scheme === 'postgresql') return onPostgres(databaseUrl, units, options)
  // The address is left out of the message: it may carry a password.
  throw new StorageError('database-url-unknown', 'the database address is neither sqlite:<file>, sqlite::memory: nor postgres://…')
}

/** The database as it stands: its tables are left as they are. */
export const openDatabase = (databaseUrl: string): Kysely<Database> => openedAt(databaseUrl, unitsOfWork(), { connections: 1 }).db

const PAUSE_MS = 500

const patiently = async <T>(open: () => Promise<T>, patienceMs: number): Promise<T> => {
  const end = performance.now() + patienceMs
  for (;;) {
    try {
      return await open()
    } catch (error) {
      const isAway = error instanceof StorageError && error.code === 'database-busy'
      if (!isAway || performance.now() + PAUSE_MS > end) throw error
      await setTimeout(PAUSE_MS)
    }
  }
}

/**
 * Opens the storage and brings its tables up to date.
 *
 * @param databaseUrl `sqlite:./data/x.db` (relative to the working directory), `sqlite:/var/lib/x.db`, `sqlite::memory:`, or `postgres://user:password@host:5432/database`.
 * @param box by which secrets are kept; without it none can be.
 * @throws StorageError; its `code` says which trouble.
 */
export const openStorage = async <B = unknown, R = unknown, A = unknown, D = unknown>(
  databaseUrl: string,
  box?: SecretBox,
  options: StorageOptions = {},
): Promise<Storage<B, R, A, D>> => {
  const units = unitsOfWork()
  const { db, queue: openQueue } = openedAt(databaseUrl, units, options)
  const { queue, stop, server } = await patiently(() => migrate(db).then(openQueue), options.patienceMs ?? 0).catch(async (error: unknown) => {
    await db.destroy()
    throw error
  })
  return {
    audits: auditStore(db, { queue, ...(options.mostAtOnce ? { mostAtOnce: options.mostAtOnce } : {}) }),
    accounts: accountStore(db),
    ledger: ledgerStore(db),
    assessments: assessmentStore<B, R>(db),
    diagnoses: diagnosisStore<A, D>(db),
    catalogues: catalogueStore(db),
    sessions: sessionStore(db),
    keys: keyStore(db),
    knowledge: knowledgeStore(db),
    schedules: scheduleStore(db, queue),
    reviews: reviewStore(db),
    connections: connectionStore(db, box),
    snapshots: snapshotMemory(db),
    readings: readingStore(db),
    budgets: budgetStore(db),
    branding: brandingStore(db),
    trail: trailStore(db),
    sandboxes: sandboxStore(db, queue),
    replies: replyStore(db, { box, units }),
    organisations: organisationStore<B>(db, queue),
    bundles: bundleStore<B, R, A, D>(db),
    samples: sampleStore(db),
    pilots: pilotStore(db),
    webhooks: webhookStore(db, box),
    outbox: outbox(db),
    ...(server ? { server } : {}),
    alerts: alertStore(db, queue),
    retention: retention(db, options.keptDays),
    afterwards: units.afterwards,
    ping: async () => {
      await sql`select 1`.execute(db)
    },
    close: async () => {
      await stop()
      await db.destroy()
    },
  }
}
