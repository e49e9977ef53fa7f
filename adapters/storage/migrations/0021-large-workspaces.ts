import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

type Counted = Kysely<{
  account: { readonly id: string; readonly workspace_id: string; readonly standing: string }
  account_count: { readonly id: string; readonly workspace_id: string; readonly standing: string; readonly accounts: number }
}>

/** Orders of a list in which some rows have no value: the text that stands for none is before, or behind, every date and moment (`paging.ts`). */
const SORTED: readonly (readonly [name: string, column: string, none: string])[] = [
  ['account_by_last_post', 'last_post_on', '~'],
  ['account_by_last_post_desc', 'last_post_on', ''],
  ['account_by_last_change', 'changed_at', '~'],
  ['account_by_last_change_desc', 'changed_at', ''],
]

/** What a first screen and lists need that they do not grow with the workspace. Method: docs/scale.md. */
export const largeWorkspaces: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const [name, column, none] of SORTED)
      await db.schema
        .createIndex(name)
        .on('account')
        .column('workspace_id')
        .expression(sql`coalesce(${sql.ref(column)}, ${sql.lit(none)})`)
        .column('id')
        .execute()
    await db.schema
      .createIndex('account_watch_not_known')
      .on('account_watch')
      .columns(['workspace_id', 'missing_on', 'account_id'])
      .where(sql.ref('missing_on'), '>', sql.ref('known_on'))
      .execute()
    await db.schema
      .createIndex('alert_raised')
      .on('alert')
      .columns(['workspace_id', 'level', 'acknowledged_until'])
      .where(sql.ref('state'), '=', sql.lit('raised'))
      .execute()
    await db.schema
      .createTable('account_count')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('standing', 'text', (column) => column.notNull())
      .addColumn('accounts', 'integer', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('account_count_of_workspace').on('account_count').columns(['workspace_id', 'standing', 'accounts']).execute()
    const kept = db as Counted
    await kept
      .insertInto('account_count')
      .columns(['id', 'workspace_id', 'standing', 'accounts'])
      .expression(
        kept
          .selectFrom('account')
          // Any of its accounts gives the first count a name.
          .select((row) => row.fn.min<string>('id').as('id'))
          .select(['workspace_id', 'standing'])
          .select((row) => row.fn.countAll<number>().as('accounts'))
          .groupBy(['workspace_id', 'standing']),
      )
      .execute()
  },
}
