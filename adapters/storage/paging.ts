import { type RawBuilder, sql } from 'kysely'
import type { Page, PageRequest } from '../../domain/ports.ts'
import { InvalidCursor } from './errors.ts'

type Key = { readonly created_at: string; readonly id: string }

const cursorOf = (row: Key): string => Buffer.from(JSON.stringify([row.created_at, row.id])).toString('base64url')

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
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
export const behind = (cursor: string | undefined): RawBuilder<boolean> => {
  if (cursor === undefined) return sql<boolean>`1 = 1`
  const key = keyOf(cursor)
  return sql<boolean>`(created_at, id) < (${key.created_at}, ${key.id})`
}

/** The condition of belonging to one of these organisations; none where they are left out. */
export const belonging = (organisationIds: readonly string[] | undefined): RawBuilder<boolean> =>
  organisationIds === undefined ? sql<boolean>`1 = 1` : sql<boolean>`organisation_id in (${sql.join(organisationIds)})`

/** A page from up to `limit + 1` rows: the one too many only tells that there is a next page. */
export const pageOf = <R extends Key, T>(rows: readonly R[], request: PageRequest, item: (row: R) => T): Page<T> => {
  const shown = rows.slice(0, request.limit)
  const last = shown.at(-1)
  const items = shown.map(item)
  return last && rows.length > shown.length ? { items, nextCursor: cursorOf(last) } : { items }
}
