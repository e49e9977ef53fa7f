import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Kysely, sql, type Transaction } from 'kysely'
import { DEFAULT_MIGRATION_LOCK_TABLE, DEFAULT_MIGRATION_TABLE } from 'kysely/migration'
import { alone, isPostgres } from '../alone.ts'
import { StorageError } from '../errors.ts'
import { openDatabase } from '../index.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import { levelOf, migrateIn, migrationsTo } from '../migrations/migrate.ts'
import type { Database } from '../schema.ts'
import { bodyLine, damaged, type Ending, type Header, headerIn, type Row } from './format.ts'
import { type TableShape, tablesAt } from './tables.ts'

/** Values of one INSERT, below the 32 766 of SQLite and the 65 535 of PostgreSQL. */
const MOST_VALUES = 30_000
const MOST_ROWS = 500
const MOST_CHARACTERS = 1_000_000

export type RestoreReport = { readonly rows: number; readonly tables: number; readonly header: Header }

type Lines = AsyncIterator<Buffer, undefined>

/** Split at line feeds and nothing else: JSON may hold other ends of lines. What is behind the last one is left away: a backup ends with one. */
async function* linesIn(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer, undefined> {
  let begun: Buffer[] = []
  for await (const chunk of source) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, end)])
      begun = []
      from = end + 1
    }
    if (from < chunk.length) begun.push(chunk.subarray(from))
  }
  if (begun.length > 0) throw damaged()
}

/** What zlib says of bytes that are not, or not all, of gzip. */
const isUnzipping = (error: unknown): boolean => String((error as NodeJS.ErrnoException | undefined)?.code).startsWith('Z_')

const next = async (lines: Lines): Promise<Buffer | undefined> => {
  try {
    const { value } = await lines.next()
    return value
  } catch (error) {
    throw isUnzipping(error) ? damaged(error) : error
  }
}

const headerOf = async (lines: Lines): Promise<{ readonly header: Header; readonly line: Buffer }> => {
  const line = await next(lines).catch((error: unknown) => {
    if (error instanceof StorageError) return undefined
    throw error
  })
  const header = headerIn(line?.toString())
  if (line === undefined) throw damaged()
  if (!Object.hasOwn(MIGRATIONS, header.migration))
    throw new StorageError('backup-newer-than-code', `the backup was written by a newer version: it has ${header.migration}`, {
      about: header.migration,
    })
  return { header, line }
}

/** The tables of the header, which must be those that its migration makes, with all of their columns. */
const shapesOf = (header: Header, tables: readonly TableShape[]): Header['tables'] => {
  const named = (shapes: Header['tables']): string => JSON.stringify(shapes.map(({ name, columns }) => [name, [...columns].sort()]))
  if (named(header.tables) !== named(tables)) throw damaged()
  return header.tables
}

/** All rows there are, table by table, held to what the last line says of them. */
async function* batchesOf(
  lines: Lines,
  { header, line }: { readonly header: Header; readonly line: Buffer },
): AsyncGenerator<{ readonly table: Header['tables'][number]; readonly rows: readonly Row[] }, number> {
  const hash = createHash('sha256').update(line).update('\n')
  const counts: Record<string, number> = {}
  let place = -1
  let [rows, characters]: [Row[], number] = [[], 0]
  for (let text = await next(lines); text !== undefined; text = await next(lines)) {
    const told = bodyLine(text.toString())
    const table = header.tables[place]
    const isRow = Array.isArray(told)
    const mostRows = Math.min(MOST_ROWS, Math.floor(MOST_VALUES / (table?.columns.length ?? 1)))
    if (table && rows.length > 0 && (!isRow || rows.length >= mostRows || characters >= MOST_CHARACTERS)) {
      yield { table, rows }
      rows = []
      characters = 0
    }
    if ('end' in told) return await ended(lines, told, { counts, sha256: hash.digest('hex'), isLast: place === header.tables.length - 1 })
    hash.update(text).update('\n')
    if (isRow) {
      if (table === undefined || told.length !== table.columns.length) throw damaged()
      rows.push(told)
      characters += text.length
      counts[table.name] = (counts[table.name] ?? 0) + 1
    } else if ('table' in told) {
      place += 1
      if (header.tables[place]?.name !== told.table) throw damaged()
      counts[told.table] = 0
    }
  }
  throw damaged()
}

type Counted = { readonly counts: Readonly<Record<string, number>>; readonly sha256: string; readonly isLast: boolean }

const ended = async (lines: Lines, { end }: Ending, { counts, sha256, isLast }: Counted): Promise<number> => {
  const isWhole = isLast && end.sha256 === sha256 && Object.entries(counts).every(([name, rows]) => end.rows[name] === rows)
  if (!isWhole || (await next(lines)) !== undefined) throw damaged()
  return Object.values(counts).reduce((sum, rows) => sum + rows, 0)
}

/** Whatever stood in the way of a row, a file that was altered is the reason. */
const refuseAltered = async (batches: AsyncIterator<unknown>): Promise<void> => {
  for (let { done } = await batches.next(); !done; ) ({ done } = await batches.next())
}

const fill = async (
  transaction: Transaction<Database>,
  batches: AsyncGenerator<{ table: Header['tables'][number]; rows: readonly Row[] }, number>,
) => {
  for (;;) {
    const batch = await batches.next()
    if (batch.done) return batch.value
    const { table, rows } = batch.value
    const values = sql.join(rows.map((row) => sql`(${sql.join([...row])})`))
    const columns = sql.join(table.columns.map((column) => sql.ref(column)))
    try {
      await sql`insert into ${sql.table(table.name)} (${columns}) values ${values}`.execute(transaction)
    } catch (error) {
      await refuseAltered(batches)
      if (error instanceof StorageError) throw error
      const why = error instanceof Error ? error.message : String(error)
      throw new StorageError('restore-failed', `rows of the table ${table.name} were refused, and nothing was restored: ${why}`, {
        cause: error,
        about: `${table.name}: ${why}`,
      })
    }
  }
}

/** Takes the tables away, when they are empty or may be emptied. Rows of nobody else are touched. */
const clear = async (transaction: Transaction<Database>, replaces: boolean): Promise<void> => {
  await alone(transaction, 'migrations')
  const level = await levelOf(transaction)
  if (level === undefined) return
  if (!Object.hasOwn(MIGRATIONS, level))
    throw new StorageError('database-newer-than-code', `the database was written by a newer version: it has ${level}`, { about: level })
  const tables = await tablesAt(level)
  if (isPostgres(transaction))
    await sql`lock table ${sql.join(tables.map(({ name }) => sql.table(name)))} in access exclusive mode`.execute(transaction)
  for (const { name } of replaces ? [] : tables) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(transaction)
    if (rows.length > 0) throw new StorageError('database-not-empty', `the database is not empty: its table ${name} has rows`, { about: name })
  }
  for (const { name } of [...tables].reverse()) await transaction.schema.dropTable(name).execute()
  for (const name of [DEFAULT_MIGRATION_TABLE, DEFAULT_MIGRATION_LOCK_TABLE]) await transaction.schema.dropTable(name).ifExists().execute()
  // Jobs of tasks that are gone; the next start makes the queue anew.
  if (isPostgres(transaction)) await transaction.schema.dropSchema('pgboss').ifExists().cascade().execute()
}

const restoreInto = async (db: Kysely<Database>, lines: Lines, begun: Awaited<ReturnType<typeof headerOf>>, replaces: boolean): Promise<number> =>
  db.transaction().execute(async (transaction) => {
    // Whoever hands in the backup may be slow; a database that is being filled has nobody who waits.
    if (isPostgres(transaction)) await sql`set local idle_in_transaction_session_timeout = 0`.execute(transaction)
    await clear(transaction, replaces)
    await migrateIn(transaction, migrationsTo(begun.header.migration))
    const rows = await fill(transaction, batchesOf(lines, begun))
    await migrateIn(transaction)
    return rows
  })

type Options = {
  /** What the database holds is given up; it must be empty when left out. */
  readonly replaces?: boolean
}

/**
 * Fills a database of either kind from a backup, in the tables of its time, which are brought up to date then. One transaction from the first table to the last check: until it is written, the database is what it was.
 *
 * @throws StorageError `not-a-backup`, `backup-damaged`, `backup-newer-than-code`, `database-not-empty`, `database-newer-than-code`, `restore-failed`; whatever the source says.
 */
export const restoreBackup = async (databaseUrl: string, source: Readable, { replaces = false }: Options = {}): Promise<RestoreReport> => {
  const gunzip = createGunzip()
  source.once('error', (error) => gunzip.destroy(error))
  const lines = linesIn(source.pipe(gunzip))
  try {
    const begun = await headerOf(lines)
    shapesOf(begun.header, await tablesAt(begun.header.migration))
    const db = openDatabase(databaseUrl)
    try {
      const rows = await restoreInto(db, lines, begun, replaces)
      return { rows, tables: begun.header.tables.length, header: begun.header }
    } finally {
      await db.destroy()
    }
  } finally {
    source.unpipe(gunzip)
    source.destroy()
    gunzip.destroy()
  }
}
