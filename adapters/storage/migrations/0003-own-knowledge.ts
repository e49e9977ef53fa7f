import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What a workspace knows better than what is published, and what of it each assessment was computed with. */
export const ownKnowledge: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('own_knowledge')
      .addColumn('workspace_id', 'text', (column) => column.primaryKey())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('weights', 'text')
      .execute()
    await db.schema
      .createTable('own_platform')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('description', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('own_platform_of_workspace', ['workspace_id', 'id'])
      .execute()
    await db.schema
      .createTable('figure_override')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('figure', 'text', (column) => column.notNull())
      .addColumn('override', 'text', (column) => column.notNull())
      .addUniqueConstraint('figure_override_once', ['workspace_id', 'platform', 'figure'])
      .execute()
    await db.schema.createIndex('figure_override_by_workspace').on('figure_override').columns(['workspace_id', 'created_at', 'id']).execute()
    await db.schema.alterTable('assessment').addColumn('knowledge', 'text').execute()
  },
}
