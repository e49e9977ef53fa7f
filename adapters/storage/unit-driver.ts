import { CompiledQuery, type DatabaseConnection, type Driver, type TransactionSettings } from 'kysely'
import { type Unit, UnitLost, type UnitsOfWork } from './unit-of-work.ts'

/** A connection somebody has to himself until he gives it back. */
export type Lent = { readonly connection: DatabaseConnection; readonly giveBack: () => void }

/** Where connections come from, and how a transaction begins on one. */
export type ConnectionSource = {
  /** Waits until there is one. */
  lend(): Promise<Lent>
  readonly begin: string
  /** Begins what sees one state of the database, whatever is written meanwhile. */
  readonly beginSnapshot: string
  close(): Promise<void>
}

/** Of a connection that was handed out: what ends its turn, and the unit it belongs to. */
type Held = { readonly over: () => void; readonly unit?: Unit }

const isReading = ({ query }: CompiledQuery): boolean => query.kind === 'SelectQueryNode'

const say = (connection: DatabaseConnection, words: string) => connection.executeQuery(CompiledQuery.raw(words))

/**
 * Transactions over any source of connections, and units of work. A unit that writes keeps its connection until it is over, and what is done in the unit takes turns on it; a transaction
 * of a store is a savepoint then. While a unit only reads, each of its questions borrows a connection like anybody else's.
 */
export class UnitDriver implements Driver {
  readonly #source: ConnectionSource
  readonly #units: UnitsOfWork
  readonly #held = new Map<DatabaseConnection, Held>()

  constructor(source: ConnectionSource, units: UnitsOfWork) {
    this.#source = source
    this.#units = units
  }

  async init(): Promise<void> {}

  async destroy(): Promise<void> {
    await this.#source.close()
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    for (let unit = this.#units.current(); unit; unit = this.#units.current()) {
      const over = await unit.turns.next()
      if (unit.state !== 'over') return this.#handOutIn(unit, over)
      over()
    }
    const { connection, giveBack } = await this.#source.lend()
    return this.#handOut(connection, { over: giveBack })
  }

  async #handOutIn(unit: Unit, over: () => void): Promise<DatabaseConnection> {
    if (unit.state === 'writing' && unit.connection) return this.#handOut(unit.connection, { over, unit })
    try {
      const { connection, giveBack } = await this.#source.lend()
      const end = (): void => {
        if (unit.state === 'writing') unit.giveBack = giveBack
        else giveBack()
        over()
      }
      return this.#handOut(connection, { over: end, unit })
    } catch (error) {
      over()
      throw error
    }
  }

  #handOut(lent: DatabaseConnection, held: Held): DatabaseConnection {
    const { unit } = held
    const own: DatabaseConnection = {
      executeQuery: async (query, options) => {
        if (unit?.state === 'reading' && !isReading(query)) await this.#beginUnit(unit, lent)
        return lent.executeQuery(query, options)
      },
      streamQuery: (query, chunkSize, options) => lent.streamQuery(query, chunkSize, options),
    }
    this.#held.set(own, held)
    return own
  }

  async #beginUnit(unit: Unit, lent: DatabaseConnection): Promise<void> {
    await say(lent, this.#source.begin)
    let isOurs = false
    try {
      isOurs = (await lent.executeQuery(unit.condition)).numAffectedRows === 1n
    } finally {
      if (!isOurs) await say(lent, 'rollback')
    }
    if (!isOurs) throw new UnitLost()
    unit.connection = lent
    unit.state = 'writing'
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    this.#held.get(connection)?.over()
    this.#held.delete(connection)
  }

  async beginTransaction(connection: DatabaseConnection, { isolationLevel }: TransactionSettings = {}): Promise<void> {
    const { begin, beginSnapshot } = this.#source
    const outside = isolationLevel === 'repeatable read' ? beginSnapshot : begin
    await say(connection, this.#held.get(connection)?.unit ? 'savepoint in_unit' : outside)
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await say(connection, this.#held.get(connection)?.unit ? 'release savepoint in_unit' : 'commit')
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    const { unit } = this.#held.get(connection) ?? {}
    if (unit === undefined) return void (await say(connection, 'rollback'))
    // One that never began has nothing to go back to.
    if (unit.state !== 'writing') return
    await say(connection, 'rollback to savepoint in_unit')
    await say(connection, 'release savepoint in_unit')
  }
}
