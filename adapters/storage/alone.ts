import { PostgresAdapter, type QueryExecutorProvider, sql } from 'kysely'

/** PostgreSQL lets many write at once; SQLite one. */
export const isPostgres = (db: QueryExecutorProvider): boolean => db.getExecutor().adapter instanceof PostgresAdapter

const lock = async (
  transaction: QueryExecutorProvider,
  how: 'pg_advisory_xact_lock' | 'pg_advisory_xact_lock_shared',
  subject: readonly string[],
): Promise<void> => {
  if (!isPostgres(transaction)) return
  await sql`select ${sql.raw(how)}(hashtextextended(${subject.join(' ')}, 0))`.execute(transaction)
}

type Subject = readonly [string, ...string[]]

/**
 * Nobody else who asks for the same goes on until the transaction ends, in this process or another. For what is decided by looking first and writing then: rows that are not there yet cannot be
 * locked. A transaction of SQLite is alone from its beginning. Asked before anything is read; of several subjects, in the same order everywhere.
 */
export const alone = (transaction: QueryExecutorProvider, ...subject: Subject): Promise<void> => lock(transaction, 'pg_advisory_xact_lock', subject)

/** Others who ask for the same go on as well, but for whoever wants to be alone with it. */
export const together = (transaction: QueryExecutorProvider, ...subject: Subject): Promise<void> =>
  lock(transaction, 'pg_advisory_xact_lock_shared', subject)
