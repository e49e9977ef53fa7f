import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A tag knows when its account came, so that a page of the accounts with a tag is read in its order from one index. Method: docs/scale.md. */
export const tagsByTime: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('account_tag')
      // SQLite adds no column that must have a value without saying which.
      .addColumn('created_at', 'text', (column) => column.notNull().defaultTo(''))
      .execute()
    await sql`update account_tag set created_at = (select created_at from account where account.id = account_tag.account_id)`.execute(db)
    await db.schema.dropIndex('account_by_tag').execute()
    await db.schema.createIndex('account_by_tag').on('account_tag').columns(['workspace_id', 'tag_key', 'created_at', 'account_id']).execute()
  },
}
