import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { organisationKey } from '../../../domain/webhooks/transitions.ts'

type Stored = { readonly id: string; readonly summary: string; readonly organisation_key: string; readonly as_of: string }
type Account = { readonly id: string; readonly told_standing: string | null; readonly declared: string | null; readonly reading: string | null }
type Backfilled = Kysely<{ assessment: Stored; account: Account }>

const AT_ONCE = 500

/** What each account is known for so far: a change is told from there. */
const standings = async (db: Backfilled): Promise<void> => {
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('account')
      .select(['id', 'declared', 'reading'])
      .where('id', '>', last)
      .where('reading', 'is not', null)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute()
    for (const { id, declared, reading } of rows) {
      const { state } = JSON.parse(reading ?? '{}') as { readonly state: string }
      if (state === 'unknown') continue
      const told = declared === null ? state : (JSON.parse(declared) as { readonly state: string }).state
      await db.updateTable('account').set({ told_standing: told }).where('id', '=', id).execute()
    }
    last = rows.at(-1)?.id ?? ''
    if (rows.length < AT_ONCE) return
  }
}

/** Whose brief each assessment was made of, and of which day it speaks. */
const organisations = async (db: Backfilled): Promise<void> => {
  for (let last = ''; ; ) {
    const rows = await db.selectFrom('assessment').select(['id', 'summary']).where('id', '>', last).orderBy('id').limit(AT_ONCE).execute()
    for (const { id, summary } of rows) {
      const { organisationName, asOf } = JSON.parse(summary) as { readonly organisationName: string; readonly asOf: string }
      await db
        .updateTable('assessment')
        .set({ organisation_key: organisationKey(organisationName), as_of: asOf })
        .where('id', '=', id)
        .execute()
    }
    last = rows.at(-1)?.id ?? ''
    if (rows.length < AT_ONCE) return
  }
}

/** Webhooks, what waits to be sent to them and how that went; and what is needed to tell that something changed. */
export const webhooks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('webhook')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('url', 'text', (column) => column.notNull())
      .addColumn('description', 'text')
      .addColumn('events', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('paused', 'integer', (column) => column.notNull())
      .addColumn('disabled_at', 'text')
      .addColumn('sealed', 'text', (column) => column.notNull())
      .addColumn('secret_set_at', 'text', (column) => column.notNull())
      .addColumn('former_secret_until', 'text')
      .addColumn('last_sequence', 'integer', (column) => column.notNull())
      .addColumn('turn_at', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('webhook_of_workspace').on('webhook').columns(['workspace_id', 'created_at', 'id']).execute()
    await db.schema
      .createTable('webhook_delivery')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('webhook_id', 'text', (column) => column.notNull())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .addColumn('sequence', 'integer', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('tries', 'integer', (column) => column.notNull())
      .addColumn('due_at', 'text')
      .addColumn('ended_at', 'text')
      .addColumn('last_status', 'integer')
      .addColumn('last_error', 'text')
      .addColumn('worker', 'text')
      .addColumn('lease_until', 'text')
      .execute()
    await db.schema.createIndex('webhook_delivery_of_webhook').on('webhook_delivery').columns(['webhook_id', 'created_at', 'id']).execute()
    await db.schema.createIndex('webhook_delivery_open').on('webhook_delivery').columns(['state', 'due_at']).execute()
    await db.schema.createIndex('webhook_delivery_due').on('webhook_delivery').columns(['webhook_id', 'state', 'due_at']).execute()
    await db.schema.createIndex('webhook_delivery_next').on('webhook_delivery').columns(['webhook_id', 'state', 'sequence']).execute()
    await db.schema
      .createIndex('webhook_delivery_held')
      .on('webhook_delivery')
      .columns(['webhook_id', 'lease_until'])
      .where(sql.ref('lease_until'), 'is not', null)
      .execute()
    await db.schema.createIndex('webhook_delivery_by_age').on('webhook_delivery').column('created_at').execute()
    await db.schema.createIndex('webhook_delivery_about').on('webhook_delivery').columns(['workspace_id', 'subject']).execute()
    await db.schema
      .createTable('webhook_attempt')
      .addColumn('delivery_id', 'text', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('attempt', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('webhook_attempt_key', ['delivery_id', 'number'])
      .execute()
    await db.schema
      .createTable('expiry_told')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .addColumn('threshold', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('expiry_told_key', ['workspace_id', 'platform', 'expires_at', 'threshold'])
      .execute()
    await db.schema.alterTable('account').addColumn('told_standing', 'text').execute()
    await standings(db as Backfilled)
    await db.schema
      .alterTable('assessment')
      .addColumn('organisation_key', 'text', (column) => column.notNull().defaultTo(''))
      .execute()
    await db.schema
      .alterTable('assessment')
      .addColumn('as_of', 'text', (column) => column.notNull().defaultTo(''))
      .execute()
    await organisations(db as Backfilled)
    await db.schema
      .createIndex('assessment_of_organisation')
      .on('assessment')
      .columns(['workspace_id', 'organisation_key', 'as_of', 'created_at', 'id'])
      .execute()
  },
}
