import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What an agency puts on its reports. */
export const branding: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('branding')
      .addColumn('workspace_id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('colour', 'text', (column) => column.notNull())
      .addColumn('logo_type', 'text')
      .addColumn('logo', 'text')
      .addColumn('set_at', 'text', (column) => column.notNull())
      .execute()
  },
}
