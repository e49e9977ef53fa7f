import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import {
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'
import { StorageError } from './errors.ts'
import { patient, SYNCHRONOUS_PATIENCE_MS } from './sqlite-patience.ts'
import { type ConnectionSource, UnitDriver } from './unit-driver.ts'
import { turns, type UnitsOfWork, unitsOfWork } from './unit-of-work.ts'

/** Opening waits within SQLite, which holds up the whole process: nothing else runs yet. */
const OPENING_PATIENCE_MS = 5000
const CACHED_STATEMENTS = 500

/** SQLite rolls tables back like rows; Kysely only has to be told, else a failed migration stays half done. Whose turn it is says the driver. */
class TransactionalDdl extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }

  override get supportsMultipleConnections(): boolean {
    return true
  }
}

/**
 * One connection for everybody, one at a time.
 *
 * A transaction takes the write lock when it begins. One that reads first and writes later would be refused at its first
 * write when another process wrote in between, and waiting does not help against that.
 */
const oneConnection = (config: SqliteDialectConfig): ConnectionSource => {
  const driver = new SqliteDriver(config)
  const queue = turns()
  let shared: DatabaseConnection | undefined
  const opened = async (): Promise<DatabaseConnection> => {
    if (shared) return shared
    await driver.init()
    shared = patient(await driver.acquireConnection())
    return shared
  }
  return {
    lend: async () => {
      const giveBack = await queue.next()
      try {
        return { connection: await opened(), giveBack }
      } catch (error) {
        giveBack()
        throw error
      }
    },
    begin: 'begin immediate',
    beginSnapshot: 'begin',
    close: async () => {
      // A database that was never asked is closed all the same.
      await opened()
      await driver.destroy()
    },
  }
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig
  readonly #units: UnitsOfWork

  constructor(config: SqliteDialectConfig, units: UnitsOfWork) {
    super(config)
    this.#config = config
    this.#units = units
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdl()
  }

  override createDriver(): Driver {
    return new UnitDriver(oneConnection(this.#config), this.#units)
  }
}

const inputs = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[]

const statementOf = (database: DatabaseSync, sql: string): SqliteStatement => {
  const statement = database.prepare(sql)
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...inputs(parameters)),
    run: (parameters) => statement.run(...inputs(parameters)),
    // A statement of its own: a stream may still be open when the cached one is used again.
    iterate: (parameters) => database.prepare(sql).iterate(...inputs(parameters)),
  }
}

const withStatementCache = (database: DatabaseSync): SqliteDatabase => {
  const cache = new Map<string, SqliteStatement>()
  return {
    prepare: (sql) => {
      const known = cache.get(sql)
      if (known) return known
      const statement = statementOf(database, sql)
      if (cache.size >= CACHED_STATEMENTS) cache.clear()
      cache.set(sql, statement)
      return statement
    },
    close: () => {
      cache.clear()
      database.close()
    },
  }
}

/** The journal and the shared memory beside the file take over its mode, so only its owner reads any of them. */
const createPrivateFile = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
}

const open = (path: string): DatabaseSync => {
  const file = path === ':memory:' ? path : resolve(path)
  if (file !== ':memory:') createPrivateFile(file)
  const database = new DatabaseSync(file, { timeout: OPENING_PATIENCE_MS, enableForeignKeyConstraints: true })
  try {
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = ${SYNCHRONOUS_PATIENCE_MS}`)
  } catch (error) {
    database.close()
    throw error
  }
  return database
}

/**
 * Kysely over the SQLite of Node itself: write-ahead log, every commit on disk before it is answered, some seconds of waiting
 * for another process without holding up this one, foreign keys checked.
 *
 * @param path a file, made with its folder when missing and readable by its owner only, or `:memory:`.
 * @param units what is written together; nothing but single transactions when left out.
 * @throws StorageError `database-not-opened`.
 */
export const sqliteDialect = (path: string, units: UnitsOfWork = unitsOfWork()): SqliteDialect => {
  try {
    return new NodeSqliteDialect({ database: withStatementCache(open(path)) }, units)
  } catch (error) {
    throw new StorageError('database-not-opened', `the database ${path} cannot be opened`, { cause: error })
  }
}
