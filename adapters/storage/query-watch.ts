import type { LogEvent } from 'kysely'

/** Why a database refused a statement: `busy` passes by itself, `constraint` is often expected by whoever asked, `full` and `unreachable` need a person. */
export type QueryTrouble = 'busy' | 'constraint' | 'full' | 'unreachable' | 'other'

/** Who wants to know what the database refused. */
export type QueryWatch = { readonly onRefused?: (kind: QueryTrouble) => void }

/** Primary result codes of SQLite (sqlite.org/rescode.html). */
const SQLITE: Readonly<Record<number, QueryTrouble>> = { 5: 'busy', 6: 'busy', 10: 'unreachable', 13: 'full', 14: 'unreachable', 19: 'constraint' }

/** Classes and codes of SQLSTATE, by which PostgreSQL tells (Appendix A of its manual), and what the system says of a connection. */
const CODES: ReadonlyArray<readonly [RegExp, QueryTrouble]> = [
  [/^23/, 'constraint'],
  [/^(40|55P03$|57014$)/, 'busy'],
  [/^53100$/, 'full'],
  [/^(08|57P|53300$|ECONN|EPIPE$|ETIMEDOUT$|ENOTFOUND$|EAI_)/, 'unreachable'],
]

export const troubleOfQuery = (error: unknown): QueryTrouble => {
  const { errcode, code, cause } = (error ?? {}) as { readonly errcode?: unknown; readonly code?: unknown; readonly cause?: unknown }
  // The primary code stands in the lowest byte of an extended one.
  if (typeof errcode === 'number') return SQLITE[errcode & 0xff] ?? 'other'
  if (code === 'database-busy') return cause === undefined ? 'busy' : passing(troubleOfQuery(cause))
  return typeof code === 'string' ? (CODES.find(([pattern]) => pattern.test(code))?.[1] ?? 'other') : 'other'
}

/** What says of itself that it passes, and not how. */
const passing = (kind: QueryTrouble): QueryTrouble => (kind === 'other' ? 'busy' : kind)

/** Told of every statement that fails; of neither the statement nor its values, which are what workspaces keep. */
export const refusals =
  ({ onRefused }: QueryWatch) =>
  (event: LogEvent): void => {
    if (event.level === 'error') onRefused?.(troubleOfQuery(event.error))
  }
