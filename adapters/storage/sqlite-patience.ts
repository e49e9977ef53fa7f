import { setTimeout } from 'node:timers/promises'
import type { DatabaseConnection } from 'kysely'
import { StorageError } from './errors.ts'

/** How long SQLite itself waits for a lock, in milliseconds: `node:sqlite` holds up the whole process meanwhile. */
export const SYNCHRONOUS_PATIENCE_MS = 50
/** Between two tries other work of the process goes on. With the waits above, some five seconds in all. */
const PAUSE_MS = 100
const TRIES = 34

const SQLITE_BUSY = 5

/** The primary code stands in the lowest byte of an extended one. */
const isBusy = (error: unknown): boolean => {
  const { errcode } = (error ?? {}) as { readonly errcode?: unknown }
  return typeof errcode === 'number' && (errcode & 0xff) === SQLITE_BUSY
}

/**
 * A connection that tries again when another process holds the lock. A statement that found the lock taken did nothing, so repeating it is
 * safe; within a transaction the lock is already held.
 *
 * Throws StorageError `database-busy` when the lock stays taken.
 */
export const patient = (connection: DatabaseConnection, pauseMs = PAUSE_MS): DatabaseConnection => ({
  async executeQuery(query, options) {
    for (let tries = 1; ; tries += 1) {
      try {
        return await connection.executeQuery(query, options)
      } catch (error) {
        if (!isBusy(error)) throw error
        if (tries >= TRIES) throw new StorageError('database-busy', 'another process keeps the database locked', { cause: error })
        await setTimeout(pauseMs)
      }
    }
  },
  streamQuery: (query, chunkSize, options) => connection.streamQuery(query, chunkSize, options),
})
