import { createHash } from 'node:crypto'
import type { Clock } from '../../domain/ports.ts'
import { Problem } from './problem.ts'

/** What a list was asked for: its operation, workspace, path and parameters. */
type Asked = { readonly operation: string; readonly workspaceId: string; readonly path: string; readonly query: Readonly<Record<string, unknown>> }

/** Parameters that may change between two pages of one list. */
const PAGE_PARAMETERS: ReadonlySet<string> = new Set(['cursor', 'limit', 'fields'])
const HOURS = 24
const HOUR_SECONDS = 3600

const listOf = ({ operation, workspaceId, path, query }: Asked): string => {
  const kept = Object.entries(query)
    .filter(([name]) => !PAGE_PARAMETERS.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([operation, workspaceId, path, kept]))
    .digest('base64url')
    .slice(0, 16)
}

const secondsOf = (clock: Clock): number => Math.floor(Date.parse(clock.now()) / 1000)

type Parts = readonly [inner: string, list: string, since: number]

const partsOf = (cursor: string): Parts => {
  try {
    const [inner, list, since] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    if (typeof inner === 'string' && typeof list === 'string' && Number.isInteger(since)) return [inner, list, since as number]
  } catch {
    // Not JSON: told below.
  }
  throw new Problem('invalid-cursor')
}

/** The cursor that is handed out for one of a store: it says which list it belongs to, with filters and order, and since when. */
export const cursorFor = (inner: string, asked: Asked, clock: Clock): string =>
  Buffer.from(JSON.stringify([inner, listOf(asked), secondsOf(clock)] satisfies Parts)).toString('base64url')

/**
 * The cursor of the store in one that was handed out.
 * @throws Problem `invalid-cursor`, `cursor-of-another-list`, `cursor-expired`.
 */
export const cursorIn = (cursor: string, asked: Asked, clock: Clock): string => {
  const [inner, list, since] = partsOf(cursor)
  if (list !== listOf(asked)) throw new Problem('cursor-of-another-list')
  if (secondsOf(clock) - since > HOURS * HOUR_SECONDS) throw new Problem('cursor-expired')
  return inner
}
