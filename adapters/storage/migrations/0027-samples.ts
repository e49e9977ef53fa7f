import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Which organisations are samples, and what was loaded with each of them. */
export const samples: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('sample_organisation')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('sample', 'text', (column) => column.notNull())
      .addColumn('organisation_id', 'text', (column) => column.notNull().unique())
      .addColumn('loaded', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('sample_organisation_pk', ['workspace_id', 'sample'])
      .execute()
  },
}
