import type { ExpressionBuilder, Kysely, Transaction } from 'kysely'
import type { ClaimedDelivery, Outbox } from '../../domain/ports.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import { laterBy } from '../../domain/shared/calendar.ts'
import { DELIVERIES_KEPT_DAYS } from '../../domain/webhooks/webhook.ts'
import { recordEvents } from './event-rows.ts'
import { toJson } from './rows.ts'
import { sandboxes } from './sandbox-rows.ts'
import type { Database, WebhookDeliveryTable } from './schema.ts'
import { deliveryOf, webhookOf } from './webhook-rows.ts'

type Claim = Parameters<Outbox['claim']>[0]

/** What was never tried is due, whatever the clock of whoever wrote it says: another machine's may be ahead, and the next event is not to overtake it. */
const isDue =
  (now: Instant) =>
  (row: ExpressionBuilder<{ due: WebhookDeliveryTable }, 'due'>): ReturnType<typeof row.or> =>
    row.or([row('due.tries', '=', 0), row('due.due_at', '<=', now)])

/**
 * Webhooks that have something due and nothing under way, those whose turn was longest ago first, and the earliest event due of each. Asked webhook by webhook, each from an index: what waits may be long.
 */
const heads = (transaction: Transaction<Database>, { now, limit }: Claim) =>
  transaction
    .selectFrom('webhook')
    .select('webhook.id')
    .select(({ selectFrom }) =>
      selectFrom('webhook_delivery as due')
        .select('due.id')
        .whereRef('due.webhook_id', '=', 'webhook.id')
        .where('due.state', '=', 'pending')
        .where(isDue(now))
        .orderBy('due.sequence')
        .limit(1)
        .as('delivery_id'),
    )
    .where('webhook.paused', '=', 0)
    .where('webhook.disabled_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('webhook_delivery as due')
          .select('due.id')
          .whereRef('due.webhook_id', '=', 'webhook.id')
          .where('due.state', '=', 'pending')
          .where(isDue(now)),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('webhook_delivery as held').select('held.id').whereRef('held.webhook_id', '=', 'webhook.id').where('held.lease_until', '>', now),
        ),
      ),
    )
    .orderBy('webhook.turn_at')
    .orderBy('webhook.id')
    .limit(limit)
    .execute()

const claim = async (transaction: Transaction<Database>, request: Claim): Promise<readonly ClaimedDelivery[]> => {
  const { worker, now, leaseUntil } = request
  const claimed: ClaimedDelivery[] = []
  // The webhook before its delivery, and one webhook before the other: the order in which events are written for them.
  for (const { id: webhookId, delivery_id: id } of (await heads(transaction, request)).sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const webhook = await transaction.updateTable('webhook').set({ turn_at: now }).where('id', '=', webhookId).returningAll().executeTakeFirst()
    const delivery = await transaction
      .updateTable('webhook_delivery')
      .set({ worker, lease_until: leaseUntil })
      .where('id', '=', id)
      .where('state', '=', 'pending')
      .where((row) => row.or([row('lease_until', 'is', null), row('lease_until', '<=', now)]))
      .returningAll()
      .executeTakeFirst()
    if (delivery && webhook) claimed.push({ delivery: deliveryOf(delivery), webhook: webhookOf(webhook), tries: delivery.tries })
  }
  return claimed
}

/** The webhook before its deliveries: two transactions cannot wait for each other. */
const holdWebhookOf = (transaction: Transaction<Database>, deliveryId: string) =>
  transaction
    .updateTable('webhook')
    .set((row) => ({ id: row.ref('id') }))
    .where('id', 'in', (query) => query.selectFrom('webhook_delivery').select('webhook_id').where('id', '=', deliveryId))
    .execute()

const settle = async (
  transaction: Transaction<Database>,
  { worker, deliveryId, attempt, fate }: Parameters<Outbox['settle']>[0],
): Promise<boolean> => {
  const disables = fate.state === 'dead' && fate.disables
  if (disables) await holdWebhookOf(transaction, deliveryId)
  const delivery = await transaction
    .updateTable('webhook_delivery')
    .set((row) => ({
      state: fate.state,
      attempts: row('attempts', '+', 1),
      tries: row('tries', '+', 1),
      due_at: fate.state === 'pending' ? fate.dueAt : null,
      ended_at: fate.state === 'pending' ? null : attempt.at,
      last_status: attempt.status ?? null,
      last_error: attempt.error ?? null,
      worker: null,
      lease_until: null,
    }))
    .where('id', '=', deliveryId)
    .where('worker', '=', worker)
    .where('state', '=', 'pending')
    .returning(['attempts', 'webhook_id'])
    .executeTakeFirst()
  if (!delivery) return false
  await transaction
    .insertInto('webhook_attempt')
    .values({ delivery_id: deliveryId, number: delivery.attempts, attempt: toJson(attempt) })
    .execute()
  if (disables) await disable(transaction, delivery.webhook_id, attempt.at)
  return true
}

/** A receiver that is gone gets nothing more: what waits for it is given up with it, and can be sent again when it is back. */
const disable = async (transaction: Transaction<Database>, webhookId: string, at: Instant): Promise<void> => {
  await transaction.updateTable('webhook').set({ disabled_at: at }).where('id', '=', webhookId).execute()
  await transaction
    .updateTable('webhook_delivery')
    .set({ state: 'dead', due_at: null, ended_at: at, last_error: 'gone', worker: null, lease_until: null })
    .where('webhook_id', '=', webhookId)
    .where('state', '=', 'pending')
    .execute()
}

/** The deliveries of webhooks as a queue with leases, like that of audits. Method: ADR 0022. */
export const outbox = (db: Kysely<Database>): Outbox => ({
  claim(request) {
    return db.transaction().execute((transaction) => claim(transaction, request))
  },

  settle(request) {
    return db.transaction().execute((transaction) => settle(transaction, request))
  },

  async release(worker) {
    await db
      .updateTable('webhook_delivery')
      .set({ worker: null, lease_until: null })
      .where('worker', '=', worker)
      .where('state', '=', 'pending')
      .execute()
  },

  async state(now) {
    const oldest = await db
      .selectFrom('webhook_delivery')
      .innerJoin('webhook', 'webhook.id', 'webhook_delivery.webhook_id')
      .select('due_at')
      .where('state', '=', 'pending')
      .where('due_at', '<=', now)
      .where('paused', '=', 0)
      .where('webhook.workspace_id', 'not in', sandboxes(db))
      .orderBy('due_at')
      .limit(1)
      .executeTakeFirst()
    const { dead } = await db
      .selectFrom('webhook_delivery')
      .select((row) => row.fn.countAll().as('dead'))
      .where('state', '=', 'dead')
      .where('workspace_id', 'not in', sandboxes(db))
      .executeTakeFirstOrThrow()
    return oldest?.due_at ? { oldestDueAt: oldest.due_at, dead: Number(dead) } : { dead: Number(dead) }
  },

  tellExpiry({ workspaceId, platform, expiresAt, thresholds, now }) {
    return db.transaction().execute(async (transaction) => {
      const nearest = thresholds.at(-1)
      if (nearest === undefined) return false
      const told = await transaction
        .insertInto('expiry_told')
        .values(thresholds.map((threshold) => ({ workspace_id: workspaceId, platform, expires_at: expiresAt, threshold })))
        .onConflict((conflict) => conflict.doNothing())
        .returning('threshold')
        .execute()
      if (!told.some(({ threshold }) => threshold === nearest)) return false
      const data = { platform, expiresAt, threshold: nearest }
      await recordEvents(transaction, { workspaceId, at: now }, [
        { type: 'credential.expiring', subject: platform, cause: `${expiresAt} ${nearest}`, data },
      ])
      return true
    })
  },

  async forgetOld(now) {
    const until = laterBy(now, -DELIVERIES_KEPT_DAYS * 86_400)
    await db.transaction().execute(async (transaction) => {
      await transaction
        .deleteFrom('webhook_attempt')
        .where('delivery_id', 'in', (query) =>
          query.selectFrom('webhook_delivery').select('id').where('created_at', '<', until).where('workspace_id', 'not in', sandboxes(db)),
        )
        .execute()
      await transaction.deleteFrom('webhook_delivery').where('created_at', '<', until).where('workspace_id', 'not in', sandboxes(db)).execute()
    })
  },
})
