import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Every state of the catalogue that an assessment was made from is kept once; assessments made before name none. */
export const catalogueSnapshots: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('catalogue_snapshot')
      .addColumn('digest', 'text', (column) => column.primaryKey())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute()
    await db.schema.alterTable('assessment').addColumn('catalogue_digest', 'text').execute()
  },
}
