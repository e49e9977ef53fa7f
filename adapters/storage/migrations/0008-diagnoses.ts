import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Diagnoses are records, like assessments: answers and result stand behind what lists show. */
export const diagnoses: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('diagnosis')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('summary', 'text', (column) => column.notNull())
      // Last, because they are long: SQLite reads a row from its front and stops at the last column asked for.
      .addColumn('answers', 'text', (column) => column.notNull())
      .addColumn('result', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('diagnosis_by_workspace').on('diagnosis').columns(['workspace_id', 'created_at', 'id']).execute()
  },
}
