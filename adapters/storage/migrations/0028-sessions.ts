import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Who looks at the console. Neither tokens nor keys are kept, only what they are recognised by. */
export const sessions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('session')
      .addColumn('token_hash', 'text', (column) => column.primaryKey())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('key_hash', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('session_by_end').on('session').column('expires_at').execute()
    await db.schema.createIndex('session_of_workspace').on('session').column('workspace_id').execute()
  },
}
