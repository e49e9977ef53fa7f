import { type Kysely, sql, type Transaction } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration'
import { alone, isPostgres } from '../alone.ts'
import { StorageError } from '../errors.ts'
import type { Database } from '../schema.ts'
import { MIGRATIONS } from './index.ts'

type Migrations = Readonly<Record<string, Migration>>
type Bookkeeping = { [DEFAULT_MIGRATION_TABLE]: { name: string } }

const refuseNewer = async (transaction: Transaction<Bookkeeping>, migrations: Migrations): Promise<void> => {
  const tables = await transaction.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return
  const applied = await transaction.selectFrom(DEFAULT_MIGRATION_TABLE).select('name').orderBy('name').execute()
  const unknown = applied.map(({ name }) => name).filter((name) => !Object.hasOwn(migrations, name))
  if (unknown.length === 0) return
  throw new StorageError('database-newer-than-code', `the database was written by a newer version: it has ${unknown.join(', ')}`)
}

/** The newest migration that was applied; undefined where none was. */
export const levelOf = async (db: Kysely<Database>): Promise<string | undefined> => {
  const bookkeeping = db as unknown as Kysely<Bookkeeping>
  const tables = await bookkeeping.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return undefined
  const { newest } = await bookkeeping
    .selectFrom(DEFAULT_MIGRATION_TABLE)
    .select((row) => row.fn.max('name').as('newest'))
    .executeTakeFirstOrThrow()
  return newest ?? undefined
}

/** Those up to one of them. */
export const migrationsTo = (level: string): Migrations => Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name <= level))

/** As `migrate`, in a transaction that is under way. */
export const migrateIn = async <T>(transaction: Transaction<T>, migrations: Migrations = MIGRATIONS): Promise<void> => {
  // Whoever brings a large database up to date takes minutes.
  if (isPostgres(transaction)) await sql`set local lock_timeout = 0`.execute(transaction)
  await alone(transaction, 'migrations')
  const bookkeeping = transaction as unknown as Transaction<Bookkeeping>
  await refuseNewer(bookkeeping, migrations)
  const { error } = await new Migrator({ db: bookkeeping, provider: { getMigrations: async () => ({ ...migrations }) } }).migrateToLatest()
  // Thrown, so that the transaction takes everything back, the bookkeeping tables included.
  if (error !== undefined) throw new StorageError('migration-failed', 'the tables could not be brought up to date', { cause: error })
}

/**
 * Brings the tables up to date in one transaction: either all pending migrations are applied and recorded, or the database is as it was. Of several processes that start at once one does it, and
 * the others wait for it.
 *
 * @throws StorageError `database-newer-than-code` when it holds a migration this version does not know; `migration-failed`.
 */
export const migrate = async <T>(db: Kysely<T>, migrations: Migrations = MIGRATIONS): Promise<void> => {
  await db.transaction().execute((transaction) => migrateIn(transaction, migrations))
}
