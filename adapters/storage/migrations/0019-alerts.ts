import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

type Known = {
  readonly id: string
  readonly workspace_id: string
  readonly outcome: string
  readonly observed_at: string
  readonly declared: string | null
}
type Watch = { readonly account_id: string; readonly workspace_id: string; readonly watched: string; readonly looked_at: string }
type Backfilled = Kysely<{ account: Known; account_watch: Watch }>

const AT_ONCE = 500
const WORST: Readonly<Record<string, 'warn' | 'fail' | undefined>> = { fading: 'warn', dormant: 'fail', abandoned: 'fail' }
const READ: readonly string[] = ['thriving', 'steady', 'fading', 'dormant', 'abandoned', 'too-early', 'never-started']

/** How an account that could be read was found last: what differs from that is news, and would else be taken for where it starts. */
const watchedAs = (outcome: string, at: string): string => {
  const clear = { phase: 'clear', at }
  const worst = WORST[outcome]
  return JSON.stringify({ silence: worst === undefined ? clear : { phase: 'start', at, worst }, gone: clear, access: clear, unreadable: clear })
}

const standings = async (db: Backfilled): Promise<void> => {
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('account')
      .select(['id', 'workspace_id', 'outcome', 'observed_at'])
      .where('id', '>', last)
      .where('outcome', 'in', READ)
      .where('observed_at', 'is not', null)
      .where('declared', 'is', null)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute()
    for (const { id, workspace_id, outcome, observed_at } of rows) {
      await db
        .insertInto('account_watch')
        .values({ account_id: id, workspace_id, watched: watchedAs(outcome, observed_at), looked_at: observed_at })
        .execute()
    }
    last = rows.at(-1)?.id ?? ''
    if (rows.length < AT_ONCE) return
  }
}

/** What is amiss with accounts, what is watched for that, and what waits to be told. */
export const alerts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('alert')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('account_id', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('condition', 'text', (column) => column.notNull())
      .addColumn('transition', 'text', (column) => column.notNull())
      .addColumn('level', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('worsened_at', 'text')
      .addColumn('resolved_at', 'text')
      .addColumn('resolution', 'text')
      .addColumn('evidence', 'text', (column) => column.notNull())
      .addColumn('acknowledged', 'text')
      .addColumn('acknowledged_until', 'text')
      .addColumn('told', 'text')
      .execute()
    await db.schema.createIndex('alert_of_workspace').on('alert').columns(['workspace_id', 'created_at', 'id']).execute()
    await db.schema.createIndex('alert_by_state').on('alert').columns(['workspace_id', 'state', 'created_at', 'id']).execute()
    await db.schema.createIndex('alert_in_state').on('alert').columns(['state', 'id']).execute()
    await db.schema.createIndex('alert_of_account').on('alert').columns(['account_id', 'created_at', 'id']).execute()
    await db.schema
      .createIndex('alert_open')
      .unique()
      .on('alert')
      .columns(['account_id', 'condition'])
      .where(sql.ref('state'), '=', sql.lit('raised'))
      .execute()
    await db.schema
      .createTable('account_watch')
      .addColumn('account_id', 'text', (column) => column.primaryKey())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('watched', 'text', (column) => column.notNull())
      .addColumn('looked_at', 'text')
      .addColumn('rhythm', 'text')
      .addColumn('known_on', 'text')
      .addColumn('missing_on', 'text')
      .addColumn('look_on', 'text')
      .execute()
    await db.schema.createIndex('account_watch_of_workspace').on('account_watch').columns(['workspace_id', 'missing_on']).execute()
    await standings(db as Backfilled)
    await db.schema.createIndex('account_watch_due').on('account_watch').column('look_on').execute()
    await db.schema.createIndex('account_watch_next').on('account_watch').columns(['workspace_id', 'look_on']).execute()
    await db.schema
      .createTable('alert_policy')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('organisation_id', 'text', (column) => column.notNull())
      .addColumn('set_at', 'text', (column) => column.notNull())
      .addColumn('policy', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('alert_policy_key', ['workspace_id', 'organisation_id'])
      .execute()
    await db.schema
      .createTable('alert_notification')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('scope', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('open_key', 'text')
      .addColumn('began_at', 'text', (column) => column.notNull())
      .addColumn('due_at', 'text', (column) => column.notNull())
      .addColumn('sent_at', 'text')
      .execute()
    await db.schema.createIndex('alert_notification_open').unique().on('alert_notification').columns(['workspace_id', 'open_key']).execute()
    await db.schema.createIndex('alert_notification_due').on('alert_notification').columns(['sent_at', 'due_at']).execute()
    await db.schema
      .createTable('alert_item')
      .addColumn('notification_id', 'text', (column) => column.notNull())
      .addColumn('alert_id', 'text', (column) => column.notNull())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('alert_item_key', ['notification_id', 'alert_id'])
      .execute()
    await db.schema.createIndex('alert_item_of_alert').on('alert_item').column('alert_id').execute()
    await db.schema.createIndex('alert_item_of_workspace').on('alert_item').column('workspace_id').execute()
  },
}
