import type { Kysely, Selectable, Transaction } from 'kysely'
import { accountKey } from '../../domain/audit/account.ts'
import { KNOWN_AFTERWARDS_DAYS, MOST_SANDBOXES, MOST_SCRIPTS, type Sandbox, type SandboxStore } from '../../domain/sandbox/sandbox.ts'
import type { Script } from '../../domain/sandbox/script.ts'
import { laterBy } from '../../domain/shared/calendar.ts'
import { alone } from './alone.ts'
import { heldForRemoval } from './removal-locks.ts'
import { fromJson, toJson } from './rows.ts'
import type { Database, SandboxTable } from './schema.ts'
import type { TaskQueue } from './task-queue.ts'

const sandboxOf = (row: Selectable<SandboxTable>): Sandbox => ({
  id: row.workspace_id,
  ownerId: row.owner_id,
  name: row.name,
  startedAt: row.started_at,
  now: row.now,
  madeAt: row.made_at,
})

/** Tables whose rows belong to a workspace, those that others refer to last. */
export const OF_A_WORKSPACE = [
  'sandbox_script',
  'idempotent_reply',
  'alert_item',
  'alert_notification',
  'alert_policy',
  'alert',
  'account_watch',
  'expiry_told',
  'webhook_delivery',
  'webhook',
  'forecast',
  'forecast_tally',
  'reading',
  'budget',
  'branding',
  'spending',
  'connection',
  'audit_task',
  'queue_turn',
  'audit',
  'schedule',
  'account_tag',
  'account_count',
  'account',
  // Before what was observed: whoever records holds it.
  'pilot',
  'pilot_observation',
  'pilot_observation_replaced',
  'assessment',
  'diagnosis',
  'knowledge_snapshot',
  'own_knowledge',
  'own_platform',
  'figure_override',
  'withdrawn_override',
  'erasure',
  'sample_organisation',
  'organisation',
  'trail',
  'session',
  'api_key',
] as const satisfies readonly (keyof Database)[]

const emptied = async (transaction: Transaction<Database>, queue: TaskQueue, id: string): Promise<void> => {
  const ofIt: Parameters<typeof heldForRemoval>[1] = {
    tasks: (row) => row('workspace_id', '=', id),
    audits: (row) => row('workspace_id', '=', id),
    accounts: (row) => row('workspace_id', '=', id),
  }
  await heldForRemoval(transaction, ofIt)
  const open = await transaction
    .selectFrom('audit_task')
    .select(['id', 'platform'])
    .where('workspace_id', '=', id)
    .where('finished_at', 'is', null)
    .execute()
  await queue.drop(transaction, open)
  const deliveries = transaction.selectFrom('webhook_delivery').select('id').where('workspace_id', '=', id)
  const organisations = transaction.selectFrom('organisation').select('id').where('workspace_id', '=', id)
  await transaction.deleteFrom('webhook_attempt').where('delivery_id', 'in', deliveries).execute()
  await transaction.deleteFrom('brief_version').where('organisation_id', 'in', organisations).execute()
  for (const table of OF_A_WORKSPACE) await transaction.deleteFrom(table).where('workspace_id', '=', id).execute()
}

export const sandboxStore = (db: Kysely<Database>, queue: TaskQueue): SandboxStore => ({
  add({ id, ownerId, name, startedAt, now, madeAt }) {
    return db.transaction().execute(async (transaction) => {
      await alone(transaction, 'sandboxes', ownerId)
      const made = await transaction
        .selectFrom('sandbox')
        .select('workspace_id')
        .where('owner_id', '=', ownerId)
        .where('removed_at', 'is', null)
        .execute()
      if (made.length >= MOST_SANDBOXES) return false
      await transaction.insertInto('workspace').values({ id, created_at: madeAt }).execute()
      await transaction
        .insertInto('sandbox')
        .values({ workspace_id: id, owner_id: ownerId, name, started_at: startedAt, now, made_at: madeAt, removed_at: null })
        .execute()
      return true
    })
  },

  async find(id) {
    const row = await db.selectFrom('sandbox').selectAll().where('workspace_id', '=', id).where('removed_at', 'is', null).executeTakeFirst()
    return row && sandboxOf(row)
  },

  async wasRemoved(id) {
    const row = await db.selectFrom('sandbox').select('removed_at').where('workspace_id', '=', id).executeTakeFirst()
    return row !== undefined && row.removed_at !== null
  },

  async list(ownerId) {
    const rows = await db
      .selectFrom('sandbox')
      .selectAll()
      .where('owner_id', '=', ownerId)
      .where('removed_at', 'is', null)
      .orderBy('made_at', 'desc')
      .orderBy('workspace_id', 'desc')
      .execute()
    return rows.map(sandboxOf)
  },

  async move(id, { from, to }) {
    const { numUpdatedRows } = await db
      .updateTable('sandbox')
      .set({ now: to })
      .where('workspace_id', '=', id)
      .where('now', '=', from)
      .where('removed_at', 'is', null)
      .executeTakeFirstOrThrow()
    return numUpdatedRows > 0n
  },

  remove(ownerId, { id, at }) {
    return db.transaction().execute(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('sandbox')
        .set({ removed_at: at })
        .where('workspace_id', '=', id)
        .where('owner_id', '=', ownerId)
        .where('removed_at', 'is', null)
        .executeTakeFirstOrThrow()
      if (numUpdatedRows === 0n) return false
      await emptied(transaction, queue, id)
      return true
    })
  },

  async forgetOld(now) {
    const until = laterBy(now, -KNOWN_AFTERWARDS_DAYS * 86_400)
    await db.transaction().execute(async (transaction) => {
      const gone = await transaction.selectFrom('sandbox').select('workspace_id').where('removed_at', '<', until).execute()
      for (const { workspace_id: id } of gone) {
        // What was under way may have written once more.
        await emptied(transaction, queue, id)
        await transaction.deleteFrom('sandbox').where('workspace_id', '=', id).execute()
        await transaction.deleteFrom('workspace').where('id', '=', id).execute()
      }
    })
  },

  putScripts(id, scripts) {
    const rows = scripts.map((script) => ({
      workspace_id: id,
      platform: script.account.platform,
      account_key: accountKey(script.account),
      script: toJson(script),
    }))
    return db.transaction().execute(async (transaction) => {
      await alone(transaction, 'scripts', id)
      const there = await transaction.selectFrom('sandbox_script').select(['platform', 'account_key']).where('workspace_id', '=', id).execute()
      const accounts = new Set([...there, ...rows].map(({ platform, account_key }) => `${platform} ${account_key}`))
      if (accounts.size > MOST_SCRIPTS) return false
      for (const row of rows) {
        await transaction
          .insertInto('sandbox_script')
          .values(row)
          .onConflict((conflict) => conflict.columns(['workspace_id', 'platform', 'account_key']).doUpdateSet({ script: row.script }))
          .execute()
      }
      return true
    })
  },

  async scripts(id) {
    const rows = await db
      .selectFrom('sandbox_script')
      .select('script')
      .where('workspace_id', '=', id)
      .orderBy('platform')
      .orderBy('account_key')
      .execute()
    return rows.map(({ script }) => fromJson<Script>(script))
  },

  async script(id, account) {
    const row = await db
      .selectFrom('sandbox_script')
      .select('script')
      .where('workspace_id', '=', id)
      .where('platform', '=', account.platform)
      .where('account_key', '=', accountKey(account))
      .executeTakeFirst()
    return row && fromJson<Script>(row.script)
  },
})
