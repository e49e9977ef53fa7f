import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Workspaces with a clock of their own. */
export const sandboxes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('sandbox')
      .addColumn('workspace_id', 'text', (column) => column.primaryKey().references('workspace.id'))
      .addColumn('owner_id', 'text', (column) => column.notNull().references('workspace.id'))
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('started_at', 'text', (column) => column.notNull())
      .addColumn('now', 'text', (column) => column.notNull())
      .addColumn('made_at', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('sandbox_by_owner').on('sandbox').columns(['owner_id', 'made_at']).execute()
    await db.schema
      .createTable('sandbox_script')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('account_key', 'text', (column) => column.notNull())
      // Last, because it is long.
      .addColumn('script', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('sandbox_script_key', ['workspace_id', 'platform', 'account_key'])
      .execute()
  },
}
