import type { Migration } from 'kysely/migration'
import { first } from './0001-first.ts'

/** All migrations by name; names sort in the order of application. A merged migration is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = { '0001-first': first }
