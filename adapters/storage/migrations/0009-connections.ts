import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What workspaces gave so that their accounts can be read: one for each platform, its secrets sealed. */
export const connections: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('connection')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('description', 'text', (column) => column.notNull())
      .addColumn('sealed', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('connection_key', ['workspace_id', 'platform'])
      .execute()
  },
}
