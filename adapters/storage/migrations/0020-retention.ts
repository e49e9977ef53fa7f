import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What is older than a rule allows is found by its age, in all workspaces. */
export const retention: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.createIndex('audit_by_end').on('audit').columns(['finished_at', 'id']).where(sql.ref('finished_at'), 'is not', null).execute()
    for (const table of ['assessment', 'diagnosis']) await db.schema.createIndex(`${table}_by_age`).on(table).columns(['created_at', 'id']).execute()
    await db.schema.createIndex('alert_by_end').on('alert').columns(['resolved_at', 'id']).where(sql.ref('resolved_at'), 'is not', null).execute()
  },
}
