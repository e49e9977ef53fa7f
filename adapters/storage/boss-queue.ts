import { createHash } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import { fromKysely, type JobInsert, PgBoss } from 'pg-boss'
import { PLATFORM_IDS } from '../../domain/catalogue/vocabulary.ts'
import { alone } from './alone.ts'
import { named, postgresPool } from './postgres.ts'
import type { Database } from './schema.ts'
import { free, MAX_CLAIMS, type NamedTask, type QueuedTask, type TaskQueue } from './task-queue.ts'

/** Jobs of tasks that took down every process that had them; each task has its result all the same. */
const DEAD_LETTERS = 'audit-gave-up'
const queueOf = (platform: string): string => `audit-${platform}`

const DAY_SECONDS = 86_400
/** Leases say who is gone; this is for jobs of a database from which tasks were taken by hand. The most that pg-boss has. */
const EXPIRES_SECONDS = DAY_SECONDS - 1
/** An accepted audit is not forgotten because it waits. */
const KEPT_WAITING_SECONDS = 3650 * DAY_SECONDS
const KEPT_DONE_SECONDS = 3600
const DEAD_LETTERS_KEPT_SECONDS = 30 * DAY_SECONDS
/** After a crash, then twice as long each time: what takes a process down is not to take all of them down at once. */
const BACK_OFF = { retryDelay: 5, retryBackoff: true, retryDelayMax: 300 }
const NO_BACK_OFF = { retryDelay: 0, retryBackoff: false }

/** Rows per statement. */
const JOBS_AT_ONCE = 500

/** The id of a task's job is told by that of the task, so that it cannot be queued twice (a UUID of version 8, RFC 9562). */
const jobId = (taskId: string): string => {
  const digest = createHash('sha256').update(taskId).digest('hex')
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`
}

/** pg-boss hands out the highest priority first. */
const jobOf = ({ id, turn, attempts }: QueuedTask): JobInsert => ({
  id: jobId(id),
  data: { task: id },
  priority: -Math.min(turn, 2 ** 31 - 1),
  // Those of crashes before are behind it already, which the task's row counts.
  retryLimit: Math.max(0, MAX_CLAIMS - 1 - attempts),
})

const byQueue = <T extends Pick<QueuedTask, 'platform'>>(tasks: readonly T[]): readonly (readonly [string, readonly T[]])[] =>
  [...Map.groupBy(tasks, ({ platform }) => queueOf(platform))].sort(([a], [b]) => (a < b ? -1 : 1))

/** For what pg-boss asks beside our transactions: it never waits for a connection that waits for it. */
const CONNECTIONS = 2

const idsOf = (tasks: readonly NamedTask[]): string[] => tasks.map(({ id }) => jobId(id))

type Options = {
  readonly databaseUrl: string
  /** Looks after the tables of pg-boss; one process of an installation is enough, and several do no harm. */
  readonly maintains: boolean
  /** Tasks of a worker that is gone wait before somebody else gets them. */
  readonly backsOff: boolean
  readonly onError: (error: unknown) => void
}

export type BossQueue = TaskQueue & {
  stop(): Promise<void>
}

const queued = async (boss: PgBoss, transaction: Transaction<Database>, tasks: readonly QueuedTask[]): Promise<void> => {
  for (const [queue, some] of byQueue(tasks)) {
    for (let from = 0; from < some.length; from += JOBS_AT_ONCE)
      await boss.insert(queue, some.slice(from, from + JOBS_AT_ONCE).map(jobOf), { db: fromKysely(transaction) })
  }
}

const dropped = async (boss: PgBoss, transaction: Transaction<Database>, tasks: readonly NamedTask[]): Promise<void> => {
  for (const [queue, some] of byQueue(tasks)) {
    for (let from = 0; from < some.length; from += JOBS_AT_ONCE)
      await boss.deleteJob(queue, idsOf(some.slice(from, from + JOBS_AT_ONCE)), { db: fromKysely(transaction) })
  }
}

/** Tables of pg-boss, its queues, and a job for each open task. */
const prepared = async (db: Kysely<Database>, boss: PgBoss, { maintains, backsOff }: Pick<Options, 'maintains' | 'backsOff'>): Promise<void> => {
  await boss.start()
  const kept = { expireInSeconds: EXPIRES_SECONDS, retentionSeconds: KEPT_WAITING_SECONDS, deleteAfterSeconds: KEPT_DONE_SECONDS }
  const queues = [
    { name: DEAD_LETTERS, retentionSeconds: DEAD_LETTERS_KEPT_SECONDS },
    ...PLATFORM_IDS.map((platform) => ({
      name: queueOf(platform),
      ...kept,
      retryLimit: MAX_CLAIMS - 1,
      ...(backsOff ? BACK_OFF : NO_BACK_OFF),
      deadLetter: DEAD_LETTERS,
    })),
  ]
  const there = new Set((await boss.getQueues()).map(({ name }) => name))
  for (const { name, ...options } of queues) {
    if (there.has(name)) await boss.updateQueue(name, options)
    else await boss.createQueue(name, options)
  }
  if (maintains) await mended(db, boss)
}

/** Open tasks that nobody holds and that have no waiting job are those of a database that was restored, or moved here. */
const mended = async (db: Kysely<Database>, boss: PgBoss): Promise<void> => {
  const now = new Date().toISOString()
  const { rows } = await sql<{ open: number; jobs: number }>`
    select (select count(*) from audit_task where finished_at is null and (lease_until is null or lease_until <= ${now})) as open,
      (select count(*) from pgboss.job where state < 'active' and name <> ${DEAD_LETTERS}) as jobs
  `.execute(db)
  const [{ open, jobs } = { open: 0, jobs: 0 }] = rows
  if (open <= jobs) return
  await db.transaction().execute(async (transaction) => {
    await alone(transaction, 'queue')
    const tasks = await transaction.selectFrom('audit_task').select(['id', 'platform', 'turn', 'attempts']).where(free(now)).execute()
    // Also jobs that say they are done, or under way: the task knows better.
    await dropped(boss, transaction, tasks)
    await queued(boss, transaction, tasks)
  })
}

/**
 * Queues of pg-boss in the same database, one for each platform, written in the transactions of the tasks: order, attempts, back-off and dead letters are its own. Who holds a task says the task's
 * row, for results are stored there. Method: ADR 0027.
 */
export const bossQueue = async (db: Kysely<Database>, { databaseUrl, maintains, backsOff, onError }: Options): Promise<BossQueue> => {
  const pool = postgresPool(databaseUrl, { connections: CONNECTIONS })
  const boss = new PgBoss({
    db: {
      executeSql: (text, values) =>
        pool.query(text, values).catch((error: unknown) => {
          throw named(error)
        }),
    },
    supervise: maintains,
    schedule: false,
  })
  boss.on('error', onError)
  const stop = async (): Promise<void> => {
    await boss.stop({ graceful: false, close: false })
    await pool.end()
  }
  try {
    await prepared(db, boss, { maintains, backsOff })
  } catch (error) {
    await stop()
    throw error
  }
  const add = (transaction: Transaction<Database>, tasks: readonly QueuedTask[]): Promise<void> => queued(boss, transaction, tasks)

  const drop = (transaction: Transaction<Database>, tasks: readonly NamedTask[]): Promise<void> => dropped(boss, transaction, tasks)

  return {
    add,
    take: async (transaction, { platform, count }) => {
      const jobs = await boss.fetch<{ readonly task: string }>(queueOf(platform), { batchSize: count, db: fromKysely(transaction) })
      return jobs.map(({ data }) => data.task)
    },
    fail: async (transaction, tasks) => {
      for (const [queue, some] of byQueue(tasks)) {
        await boss.fail(queue, idsOf(some), { reason: 'its worker is gone' }, { db: fromKysely(transaction) })
      }
      // Of a database that was restored under a lease there are no jobs yet; one that is there stays as it is.
      await add(transaction, tasks)
    },
    giveBack: async (transaction, tasks) => {
      // pg-boss counts an attempt that ends; a job in its place has none behind it.
      await drop(transaction, tasks)
      await add(transaction, tasks)
    },
    drop,
    done: async (transaction, { id, platform }) => {
      await boss.complete(queueOf(platform), jobId(id), null, { includeQueued: true, db: fromKysely(transaction) })
    },
    stop,
  }
}
