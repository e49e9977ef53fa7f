import { createHash, type Hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Kysely, sql, type Transaction } from 'kysely'
import { isPostgres } from '../alone.ts'
import { StorageError } from '../errors.ts'
import { openDatabase } from '../index.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import { levelOf } from '../migrations/migrate.ts'
import type { Database } from '../schema.ts'
import { type Ending, FORMAT, FORMAT_VERSION, lineOf, type Value } from './format.ts'
import { type TableShape, tablesAt } from './tables.ts'

/** What a page of rows is to take in memory, in characters: results may have megabytes each. */
const PAGE_CHARACTERS = 4_000_000
const MOST_ROWS_OF_PAGE = 1000
const FIRST_PAGE_ROWS = 20

export type BackupReport = {
  readonly rows: number
  readonly tables: number
  /** Tables and columns that no migration made. */
  readonly leftOut: readonly string[]
}

type About = { readonly version: string; readonly now: string }
type Source = { readonly db: Kysely<Database>; readonly level: string; readonly tables: readonly TableShape[] }

const nothingIn = (): StorageError => new StorageError('database-empty', 'there is nothing to back up: the database is not there, or was never used')

/** Opening would make it. */
const refuseAbsent = (databaseUrl: string): void => {
  const [, path] = /^sqlite:(?:\/\/)?(.*)$/s.exec(databaseUrl) ?? []
  if (path !== undefined && path !== ':memory:' && !existsSync(path)) throw nothingIn()
}

const levelIn = async (db: Kysely<Database>): Promise<string> => {
  const level = await levelOf(db)
  if (level === undefined) throw nothingIn()
  if (Object.hasOwn(MIGRATIONS, level)) return level
  throw new StorageError('database-newer-than-code', `the database was written by a newer version: it has ${level}`, { about: level })
}

/** What was put there by hand, or by another program. */
const strangersIn = async (db: Kysely<Database>, tables: readonly TableShape[]): Promise<readonly string[]> => {
  const schema = isPostgres(db) ? (await sql<{ name: string }>`select current_schema() as name`.execute(db)).rows[0]?.name : undefined
  const there = (await db.introspection.getTables()).filter((table) => !table.isView && (schema === undefined || table.schema === schema))
  return there.flatMap(({ name, columns }) => {
    const ours = tables.find((table) => table.name === name)
    if (ours === undefined) return [name]
    return columns.filter((column) => !ours.columns.includes(column.name)).map((column) => `${name}.${column.name}`)
  })
}

async function* rowsOf(transaction: Transaction<Database>, { name, columns, key }: TableShape, hash: Hash): AsyncGenerator<string, number> {
  const ofKey = sql.join(key.map((column) => sql.ref(column)))
  let [rows, most] = [0, FIRST_PAGE_ROWS]
  for (let after: readonly Value[] | undefined; ; ) {
    const page = await sql<Readonly<Record<string, Value>>>`
      select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(name)}
      ${after === undefined ? sql`` : sql`where (${ofKey}) > (${sql.join([...after])})`}
      order by ${ofKey} limit ${sql.lit(most)}`.execute(transaction)
    let characters = 0
    for (const row of page.rows) {
      const line = lineOf(
        hash,
        columns.map((column) => row[column] ?? null),
      )
      characters += line.length
      yield line
    }
    rows += page.rows.length
    const last = page.rows.at(-1)
    if (last === undefined || page.rows.length < most) return rows
    after = key.map((column) => last[column] ?? null)
    most = Math.max(1, Math.min(MOST_ROWS_OF_PAGE, Math.floor((PAGE_CHARACTERS * page.rows.length) / characters)))
  }
}

/**
 * Nobody may take a table away, or give it other columns, until the end: snapshots of PostgreSQL are of rows and not of tables. Reading and writing go on. Whoever takes the backup may be
 * slow, and is waited for: what only reads holds up nobody.
 */
const hold = async (transaction: Transaction<Database>, tables: readonly TableShape[]): Promise<void> => {
  if (!isPostgres(transaction)) return
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(transaction)
  await sql`lock table ${sql.join(tables.map(({ name }) => sql.table(name)))} in access share mode`.execute(transaction)
}

async function* linesOf({ db, level, tables }: Source, { version, now }: About, count: (rows: number) => void): AsyncGenerator<string> {
  const transaction = await db.startTransaction().setIsolationLevel('repeatable read').execute()
  try {
    await hold(transaction, tables)
    if ((await levelOf(transaction)) !== level) throw new StorageError('database-busy', 'the database is being brought up to date')
    const hash = createHash('sha256')
    const shapes = tables.map(({ name, columns }) => ({ name, columns }))
    const database = isPostgres(db) ? 'postgresql' : 'sqlite'
    yield lineOf(hash, { format: FORMAT, version: FORMAT_VERSION, channelfit: version, migration: level, createdAt: now, database, tables: shapes })
    const rows: Record<string, number> = {}
    for (const table of tables) {
      yield lineOf(hash, { table: table.name })
      const written = yield* rowsOf(transaction, table, hash)
      rows[table.name] = written
      count(written)
    }
    yield `${JSON.stringify({ end: { rows, sha256: hash.digest('hex') } } satisfies Ending)}\n`
  } finally {
    await transaction.rollback().execute()
  }
}

/**
 * Writes all rows of a database as they are at one moment, whatever is written meanwhile, in bounded memory. The tables are not brought up to date first, so that it can be done before an upgrade.
 *
 * @param destination is left open.
 * @throws StorageError `database-empty`, `database-newer-than-code`; whatever the destination says.
 */
export const writeBackup = async (databaseUrl: string, destination: Writable, about: About): Promise<BackupReport> => {
  refuseAbsent(databaseUrl)
  const db = openDatabase(databaseUrl)
  try {
    const level = await levelIn(db)
    const tables = await tablesAt(level)
    const leftOut = await strangersIn(db, tables)
    let rows = 0
    const count = (some: number): void => {
      rows += some
    }
    await pipeline(linesOf({ db, level, tables }, about, count), createGzip(), destination, { end: false })
    return { rows, tables: tables.length, leftOut }
  } finally {
    await db.destroy()
  }
}
