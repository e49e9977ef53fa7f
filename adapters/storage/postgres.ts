import {
  type ColumnDefinitionNode,
  type CompiledQuery,
  type DatabaseConnection,
  type DataTypeNode,
  type Dialect,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import pg from 'pg'
import { StorageError } from './errors.ts'
import { type ConnectionSource, UnitDriver } from './unit-driver.ts'
import { type UnitsOfWork, unitsOfWork } from './unit-of-work.ts'

/** How long whoever wants a connection, or a lock, waits for it, in milliseconds; SQLite gives up after as long. */
const PATIENCE_MS = 5000
/** A transaction whose process is gone without a word gives its locks back after this. */
const IDLE_IN_TRANSACTION_MS = 60_000

/**
 * Statements of ours read a page or a row. Compiling them, or starting processes for them, takes longer than they do; PostgreSQL does both where it expects much, which is what the limit of a page keeps from happening.
 */
const FOR_SHORT_STATEMENTS = '-c jit=off -c max_parallel_workers_per_gather=0'

const { INT8, NUMERIC } = pg.types.builtins
/** Numbers, as from SQLite: no count or sum of ours comes near 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format)),
}

/** Classes of SQLSTATE that pass by themselves: connection, transaction rollback, resources, operator intervention. */
const PASSING_CLASSES = new Set(['08', '40', '53', '57'])
const PASSING_CODES = new Set([
  '25006',
  '55P03',
  'ECONNREFUSED',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
])
/** What `pg` says without a code. */
const PASSING_WORDS = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Client was closed)/

const isPassing = (error: unknown): boolean => {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown }
  if (typeof code === 'string') return PASSING_CODES.has(code) || (/^[0-9A-Z]{5}$/.test(code) && PASSING_CLASSES.has(code.slice(0, 2)))
  return typeof message === 'string' && PASSING_WORDS.test(message)
}

/** Trouble that passes has the name it has everywhere: whoever asked tries again. */
export const named = (error: unknown): unknown =>
  isPassing(error) ? new StorageError('database-busy', 'the database is busy, or away for a moment', { cause: error }) : error

class PooledConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient
  /** Never handed out again: nobody knows what state it is in. */
  isBroken = false

  constructor(client: pg.PoolClient) {
    this.#client = client
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { command, rowCount, rows } = await this.#asked(sql, parameters)
    // A transaction in which something failed is not written, and the server calls that a success.
    if (sql === 'commit' && command === 'ROLLBACK') throw new Error('the transaction was given up, not written')
    return { rows: rows as R[], ...(rowCount === null || command === 'SELECT' ? {} : { numAffectedRows: BigInt(rowCount) }) }
  }

  async #asked(sql: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
    try {
      return await this.#client.query(sql, [...parameters])
    } catch (error) {
      if (sql === 'rollback' || isPassing(error)) this.isBroken = true
      throw named(error)
    }
  }

  // biome-ignore lint/correctness/useYield: nothing is streamed from a store
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('nothing is streamed from a store')
  }
}

const pooled = (pool: pg.Pool): ConnectionSource => ({
  lend: async () => {
    const client = await pool.connect().catch((error: unknown) => {
      throw named(error)
    })
    const connection = new PooledConnection(client)
    return { connection, giveBack: () => client.release(connection.isBroken) }
  },
  begin: 'begin',
  beginSnapshot: 'begin isolation level repeatable read',
  close: () => pool.end(),
})

/** Text ordered by its bytes, as SQLite orders it: ids and instants are compared as text. And whole numbers as long as SQLite's. */
class SameTables extends PostgresQueryCompiler {
  protected override visitColumnDefinition(node: ColumnDefinitionNode): void {
    const { dataType } = node
    super.visitColumnDefinition(isText(dataType) ? { ...node, dataType: { ...dataType, dataType: TEXT_BY_BYTES } as unknown as DataTypeNode } : node)
  }

  protected override visitDataType(node: DataTypeNode): void {
    this.append(node.dataType === 'integer' ? 'bigint' : node.dataType)
  }
}

const TEXT_BY_BYTES = 'text collate "C"'
const isText = (node: ColumnDefinitionNode['dataType']): boolean => 'dataType' in node && node.dataType === 'text'

type Options = {
  /** Connections this process may hold at once. */
  readonly connections?: number
}

/** A pool whose idle connections may break without taking the process with them: the next query gets another one. */
export const postgresPool = (databaseUrl: string, { connections }: Options): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    ...(connections === undefined ? {} : { max: connections }),
    connectionTimeoutMillis: PATIENCE_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    // Who waits longer for somebody else's lock gives its connection to those who need none.
    lock_timeout: PATIENCE_MS,
    application_name: 'channelfit',
    options: FOR_SHORT_STATEMENTS,
    keepAlive: true,
    types,
  })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/**
 * Kysely over PostgreSQL 13 or newer, through `pg`. What is not particular to SQLite is the same: tables, order of text, numbers, units of work.
 *
 * Trouble that passes (a restart, a lock, a deadlock, no connection left) is StorageError `database-busy`.
 */
export const postgresDialect = (pool: pg.Pool, units: UnitsOfWork = unitsOfWork()): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new UnitDriver(pooled(pool), units),
  createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  createQueryCompiler: () => new SameTables(),
})
