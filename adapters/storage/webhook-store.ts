import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { WebhookStore } from '../../domain/ports.ts'
import { type Attempt, MOST_WEBHOOKS } from '../../domain/webhooks/webhook.ts'
import type { SecretBox } from '../shared/secret-box.ts'
import { alone } from './alone.ts'
import { recordFor } from './event-rows.ts'
import { behind, pageOf } from './paging.ts'
import { fromJson, toJson } from './rows.ts'
import type { Database } from './schema.ts'
import { deliveryOf, type HeldSecret, purposeOf, signing, type WebhookRow, webhookOf, wishColumns } from './webhook-rows.ts'

/** Secrets that sign at once, at most: each is a signature in a header. */
const MOST_SECRETS = 5

/** @param box undefined where no passphrase was given: then nothing can be kept, and nothing opened. */
export const webhookStore = (db: Kysely<Database>, box: SecretBox | undefined): WebhookStore => {
  const rowOf = (source: Kysely<Database>, workspaceId: string, id: string): Promise<WebhookRow | undefined> =>
    source.selectFrom('webhook').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst()

  /** The row, held until the transaction ends. */
  const heldRow = (transaction: Transaction<Database>, workspaceId: string, id: string): Promise<WebhookRow | undefined> =>
    transaction
      .updateTable('webhook')
      .set((row) => ({ id: row.ref('id') }))
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirst()

  const opened = (row: WebhookRow): readonly HeldSecret[] | undefined => {
    const text = box?.open(row.sealed, purposeOf(row))
    return text === undefined ? undefined : fromJson<readonly HeldSecret[]>(text)
  }

  return {
    add(webhook, secret) {
      if (box === undefined) throw new Error('no passphrase: the caller asks `canKeepSecrets` first')
      const { id, workspaceId, createdAt, secretSetAt } = webhook
      const named = { id, workspace_id: workspaceId }
      const row = {
        ...named,
        created_at: createdAt,
        ...wishColumns(webhook),
        disabled_at: null,
        sealed: box.seal(toJson([{ secret }] satisfies readonly HeldSecret[]), purposeOf(named)),
        secret_set_at: secretSetAt,
        former_secret_until: null,
        last_sequence: 0,
        turn_at: createdAt,
      }
      return db.transaction().execute(async (transaction) => {
        await alone(transaction, 'webhooks', workspaceId)
        const { there } = await transaction
          .selectFrom('webhook')
          .select((each) => each.fn.countAll().as('there'))
          .where('workspace_id', '=', workspaceId)
          .executeTakeFirstOrThrow()
        if (Number(there) >= MOST_WEBHOOKS) return 'too-many'
        await transaction.insertInto('webhook').values(row).execute()
        return 'added'
      })
    },

    async find(workspaceId, id) {
      const row = await rowOf(db, workspaceId, id)
      return row && webhookOf(row)
    },

    async list(workspaceId, request) {
      const rows = await db
        .selectFrom('webhook')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where(behind(request.cursor))
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(request.limit + 1)
        .execute()
      return pageOf(rows, request, webhookOf)
    },

    async replace(workspaceId, id, wish) {
      const row = await db
        .updateTable('webhook')
        .set({ ...wishColumns(wish), disabled_at: null })
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst()
      return row && webhookOf(row)
    },

    remove(workspaceId, id) {
      return db.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('webhook')
          .where('workspace_id', '=', workspaceId)
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
        if (numDeletedRows === 0n) return false
        await transaction
          .deleteFrom('webhook_attempt')
          .where('delivery_id', 'in', (query) => query.selectFrom('webhook_delivery').select('id').where('webhook_id', '=', id))
          .execute()
        await transaction.deleteFrom('webhook_delivery').where('webhook_id', '=', id).execute()
        return true
      })
    },

    rotate(workspaceId, id, { secret, at, formerUntil }) {
      return db.transaction().execute(async (transaction) => {
        const row = await heldRow(transaction, workspaceId, id)
        if (!row) return undefined
        const before = opened(row)
        if (box === undefined || before === undefined) return 'sealed'
        const ending = before.map(({ secret: former, until }) => ({
          secret: former,
          until: until !== undefined && until < formerUntil ? until : formerUntil,
        }))
        const former = signing(ending, at).slice(0, MOST_SECRETS - 1)
        const columns = {
          sealed: box.seal(toJson([{ secret }, ...former]), purposeOf(row)),
          secret_set_at: at,
          former_secret_until: former[0]?.until ?? null,
        }
        await transaction.updateTable('webhook').set(columns).where('id', '=', id).execute()
        return webhookOf({ ...row, ...columns })
      })
    },

    async secrets(workspaceId, id, now) {
      const row = await rowOf(db, workspaceId, id)
      if (!row) return undefined
      const held = opened(row)
      return held === undefined ? 'sealed' : signing(held, now).map(({ secret }) => secret)
    },

    async reseal() {
      if (box === undefined) return 0
      const rows = await db.selectFrom('webhook').select(['id', 'workspace_id', 'sealed']).execute()
      let changed = 0
      for (const row of rows.filter(({ sealed }) => box.isOutdated(sealed))) {
        const plain = box.open(row.sealed, purposeOf(row))
        if (plain === undefined) continue
        // Only what is still there as it was read: it may have been rotated meanwhile.
        const { numUpdatedRows } = await db
          .updateTable('webhook')
          .set({ sealed: box.seal(plain, purposeOf(row)) })
          .where('id', '=', row.id)
          .where('sealed', '=', row.sealed)
          .executeTakeFirst()
        changed += Number(numUpdatedRows)
      }
      return changed
    },

    async deliveries(workspaceId, webhookId, request, { state, type } = {}) {
      const rows = await db
        .selectFrom('webhook_delivery')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('webhook_id', '=', webhookId)
        .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
        .$if(type !== undefined, (query) => query.where('type', '=', type ?? ''))
        .where(behind(request.cursor))
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(request.limit + 1)
        .execute()
      return pageOf(rows, request, deliveryOf)
    },

    async delivery(workspaceId, webhookId, id) {
      const row = await db
        .selectFrom('webhook_delivery')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('webhook_id', '=', webhookId)
        .where('id', '=', id)
        .executeTakeFirst()
      if (!row) return undefined
      const attempts = await db.selectFrom('webhook_attempt').select('attempt').where('delivery_id', '=', id).orderBy('number').execute()
      return { delivery: deliveryOf(row), attempts: attempts.map(({ attempt }) => fromJson<Attempt>(attempt)) }
    },

    redeliver(workspaceId, webhookId, { id, now }) {
      return db.transaction().execute(async (transaction) => {
        const webhook = await heldRow(transaction, workspaceId, webhookId)
        const of = transaction
          .updateTable('webhook_delivery')
          .set({ state: 'pending', tries: 0, due_at: now, ended_at: null })
          .where('webhook_id', '=', webhookId)
          .where('id', '=', id)
        if (webhook && webhook.disabled_at === null) {
          const row = await of.returningAll().executeTakeFirst()
          return row && deliveryOf(row)
        }
        const there =
          webhook &&
          (await transaction.selectFrom('webhook_delivery').select('id').where('webhook_id', '=', webhookId).where('id', '=', id).executeTakeFirst())
        return there && 'disabled'
      })
    },

    addTest(workspaceId, webhookId, { worker, now, leaseUntil }) {
      return db.transaction().execute(async (transaction) => {
        const webhook = await heldRow(transaction, workspaceId, webhookId)
        if (!webhook) return undefined
        const test = { type: 'webhook.test' as const, subject: webhookId, cause: randomUUID(), data: { webhookId } }
        const [id = ''] = await recordFor(transaction, webhookId, { workspaceId, at: now, events: [test], held: { worker, leaseUntil } })
        const row = await transaction.selectFrom('webhook_delivery').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
        return { delivery: deliveryOf(row), webhook: webhookOf(webhook), tries: 0 }
      })
    },
  }
}
