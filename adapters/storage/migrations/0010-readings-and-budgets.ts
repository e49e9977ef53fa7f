import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The last reading of each account, and what reading may cost and has cost each workspace. */
export const readingsAndBudgets: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('reading')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('reference', 'text', (column) => column.notNull())
      .addColumn('read_at', 'text', (column) => column.notNull())
      .addColumn('snapshot', 'text', (column) => column.notNull())
      .addColumn('usage', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('reading_key', ['workspace_id', 'platform', 'reference'])
      .execute()
    await db.schema.createIndex('reading_by_age').on('reading').column('read_at').execute()
    await db.schema
      .createTable('budget')
      .addColumn('workspace_id', 'text', (column) => column.primaryKey())
      .addColumn('turns', 'integer', (column) => column.notNull())
      .addColumn('budget', 'text')
      .execute()
    await db.schema
      .createTable('spending')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('calls', 'integer', (column) => column.notNull())
      .addColumn('micros', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('spending_key', ['workspace_id', 'day', 'platform'])
      .execute()
  },
}
