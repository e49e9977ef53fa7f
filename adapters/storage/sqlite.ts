import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import {
  CompiledQuery,
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
import { turns, type Unit, UnitLost, type UnitsOfWork, unitsOfWork } from './unit-of-work.ts'

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

/** Of a connection that was handed out: what ends its turn, and the unit it belongs to. */
type Held = { readonly over: () => void; readonly unit?: Unit }

const isReading = ({ query }: CompiledQuery): boolean => query.kind === 'SelectQueryNode'

/**
 * One connection for everybody, one at a time; a unit that writes has it until it is over, and what is done in the unit takes turns within.
 *
 * A transaction takes the write lock when it begins. One that reads first and writes later would be refused at its first
 * write when another process wrote in between, and waiting does not help against that. Within a unit, which holds the lock, it is a savepoint.
 */
class WriteLockFirst extends SqliteDriver {
  readonly #units: UnitsOfWork
  readonly #turns = turns()
  readonly #held = new Map<DatabaseConnection, Held>()
  #shared: DatabaseConnection | undefined

  constructor(config: SqliteDialectConfig, units: UnitsOfWork) {
    super(config)
    this.#units = units
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#shared ??= patient(await super.acquireConnection())
    for (let unit = this.#units.current(); unit; unit = this.#units.current()) {
      const over = await unit.turns.next()
      if (unit.state !== 'over') return this.#handOutIn(unit, over, this.#shared)
      over()
    }
    return this.#handOut(this.#shared, { over: await this.#turns.next() })
  }

  /** While the unit only reads, its connection is everybody's, for one turn. */
  async #handOutIn(unit: Unit, over: () => void, shared: DatabaseConnection): Promise<DatabaseConnection> {
    if (unit.state === 'writing') return this.#handOut(shared, { over, unit })
    const giveBack = await this.#turns.next()
    const end = (): void => {
      if (unit.state === 'writing') unit.giveBack = giveBack
      else giveBack()
      over()
    }
    return this.#handOut(shared, { over: end, unit })
  }

  #handOut(shared: DatabaseConnection, held: Held): DatabaseConnection {
    const { unit } = held
    const own: DatabaseConnection = {
      executeQuery: async (query, options) => {
        if (unit?.state === 'reading' && !isReading(query)) await this.#beginUnit(unit, shared)
        return shared.executeQuery(query, options)
      },
      streamQuery: (query, chunkSize, options) => shared.streamQuery(query, chunkSize, options),
    }
    this.#held.set(own, held)
    return own
  }

  async #beginUnit(unit: Unit, shared: DatabaseConnection): Promise<void> {
    await shared.executeQuery(CompiledQuery.raw('begin immediate'))
    const { numAffectedRows } = await shared.executeQuery(unit.condition)
    if (numAffectedRows !== 1n) {
      await shared.executeQuery(CompiledQuery.raw('rollback'))
      throw new UnitLost()
    }
    unit.connection = shared
    unit.state = 'writing'
  }

  override async releaseConnection(connection?: DatabaseConnection): Promise<void> {
    if (!connection) return
    this.#held.get(connection)?.over()
    this.#held.delete(connection)
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#held.get(connection)?.unit ? 'savepoint in_unit' : 'begin immediate'))
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#held.get(connection)?.unit ? 'release in_unit' : 'commit'))
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    const { unit } = this.#held.get(connection) ?? {}
    if (unit === undefined) return super.rollbackTransaction(connection)
    // One that never began has nothing to go back to.
    if (unit.state !== 'writing') return
    await connection.executeQuery(CompiledQuery.raw('rollback to in_unit'))
    await connection.executeQuery(CompiledQuery.raw('release in_unit'))
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
    return new WriteLockFirst(this.#config, this.#units)
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
