import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Replies to requests that may be sent again. */
export const idempotentReplies: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('idempotent_reply')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('limits', 'text', (column) => column.notNull())
      .addColumn('idempotency_key', 'text', (column) => column.notNull())
      .addColumn('claim_id', 'text', (column) => column.notNull())
      .addColumn('fingerprint', 'text', (column) => column.notNull())
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('lease_until', 'text', (column) => column.notNull())
      .addColumn('kept_until', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      // Last, because it is long.
      .addColumn('reply', 'text')
      .addPrimaryKeyConstraint('idempotent_reply_key', ['workspace_id', 'limits', 'idempotency_key'])
      .execute()
    await db.schema.createIndex('idempotent_reply_by_claim').on('idempotent_reply').column('claim_id').execute()
    await db.schema.createIndex('idempotent_reply_by_end').on('idempotent_reply').column('kept_until').execute()
  },
}
