import { type RawBuilder, sql } from 'kysely'
import type { Page, PageRequest, TimeSort } from '../../domain/ports.ts'
import { InvalidCursor } from './errors.ts'

type Key = { readonly created_at: string; readonly id: string }

const encoded = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url')
const cursorOf = (row: Key): string => encoded([row.created_at, row.id])

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An order of a list other than newest first: `name` goes into its cursors, which no other order takes; rows without a value come last. */
export type Order<R> = { readonly name: string; readonly column: keyof R & string; readonly direction: 'asc' | 'desc' }

/** The order of a list by time; undefined for newest first, which all lists have. */
export const TIME_ORDERS: Readonly<Record<TimeSort, Order<Key> | undefined>> = {
  '-createdAt': undefined,
  createdAt: { name: 'createdAt', column: 'created_at', direction: 'asc' },
}

/** What stands for no value, so that it sorts last: before, or behind, every date and moment. */
const noValue = ({ direction }: Pick<Order<never>, 'direction'>): string => (direction === 'asc' ? '~' : '')
/** The columns of a moment and an id by which a list is read: its own, or those of an index that leads to it. */
export type TimeKey = { readonly at: string; readonly id: string }
export const OWN: TimeKey = { at: 'created_at', id: 'id' }

/** What rows are ordered by, as in the indexes of migration 0021; ties are broken by id in the same direction. */
export const sortKey = <R>(order: Order<R>, { at }: TimeKey = OWN): RawBuilder<string> =>
  order.column === 'created_at' ? sql<string>`${sql.ref(at)}` : sql<string>`coalesce(${sql.ref(order.column)}, ${sql.lit(noValue(order))})`

/**
 * As `behind`, in another order.
 * @throws InvalidCursor also for one of another order
 */
export const behindIn = <R>(order: Order<R>, cursor: string | undefined, by: TimeKey = OWN): RawBuilder<boolean> => {
  if (cursor === undefined) return sql<boolean>`1 = 1`
  const key = parsed(Buffer.from(cursor, 'base64url').toString())
  if (!Array.isArray(key) || key.length !== 3 || !key.every((part) => typeof part === 'string') || encoded(key) !== cursor) throw new InvalidCursor()
  const [name, value, id] = key as readonly string[]
  if (name !== order.name) throw new InvalidCursor()
  return order.direction === 'asc'
    ? sql<boolean>`(${sortKey(order, by)}, ${sql.ref(by.id)}) > (${value}, ${id})`
    : sql<boolean>`(${sortKey(order, by)}, ${sql.ref(by.id)}) < (${value}, ${id})`
}

const keyOf = (cursor: string): Key => {
  const key = parsed(Buffer.from(cursor, 'base64url').toString())
  if (!Array.isArray(key) || key.length !== 2) throw new InvalidCursor()
  const [createdAt, id] = key as unknown[]
  if (typeof createdAt !== 'string' || typeof id !== 'string') throw new InvalidCursor()
  const row = { created_at: createdAt, id }
  if (cursorOf(row) !== cursor) throw new InvalidCursor()
  return row
}

/**
 * The condition "behind the cursor" of a list ordered by `created_at` and `id`, newest first. A row written later sorts before
 * the cursor and a removed one leaves no gap, so pages never repeat or skip what was there from the start.
 *
 * @throws InvalidCursor
 */
export const behind = (cursor: string | undefined, by: TimeKey = OWN): RawBuilder<boolean> => {
  if (cursor === undefined) return sql<boolean>`1 = 1`
  const key = keyOf(cursor)
  return sql<boolean>`(${sql.ref(by.at)}, ${sql.ref(by.id)}) < (${key.created_at}, ${key.id})`
}

/** The condition of being one of these; none where they are left out. An empty list is no SQL everywhere. */
export const oneOf = (column: 'id' | 'organisation_id' | 'digest', values: readonly string[] | undefined): RawBuilder<boolean> => {
  if (values === undefined) return sql<boolean>`1 = 1`
  return values.length === 0 ? sql<boolean>`1 = 0` : sql<boolean>`${sql.ref(column)} in (${sql.join(values)})`
}

/** The condition of belonging to one of these organisations; none where they are left out. */
export const belonging = (organisationIds: readonly string[] | undefined): RawBuilder<boolean> => oneOf('organisation_id', organisationIds)

/** A page from up to `limit + 1` rows: the one too many only tells that there is a next page. */
export const pageOf = <R extends Key, T>(rows: readonly R[], request: PageRequest, item: (row: R) => T, order?: Order<R>): Page<T> => {
  const shown = rows.slice(0, request.limit)
  const last = shown.at(-1)
  const items = shown.map(item)
  return last && rows.length > shown.length
    ? { items, nextCursor: order ? encoded([order.name, String(last[order.column] ?? noValue(order)), last.id]) : cursorOf(last) }
    : { items }
}
