import type { Kysely } from 'kysely'
import type { Alert } from '../../domain/alerts/alert.ts'
import { localTime } from '../../domain/alerts/local-time.ts'
import { type Observation, unwatchedSighting } from '../../domain/alerts/observe.ts'
import type { AlertFilter, AlertStore } from '../../domain/alerts/store.ts'
import { dateOfDay, type Instant, type IsoDate, laterBy } from '../../domain/shared/calendar.ts'
import { DELIVERIES_KEPT_DAYS } from '../../domain/webhooks/webhook.ts'
import { asked, missed, notLookedAt, SOME } from './alert-looks.ts'
import { sent } from './alert-news.ts'
import { alertOf, alerts, POLICY_OF_WORKSPACE, policyIn, policyOf, recordObservation, recordReminder } from './alert-rows.ts'
import { behind, behindIn, belonging, pageOf, sortKey, TIME_ORDERS } from './paging.ts'
import { optional, toJson } from './rows.ts'
import { sandboxes } from './sandbox-rows.ts'
import type { Database } from './schema.ts'
import type { TaskQueue } from './task-queue.ts'

const FOR_EVER = '9999'

const isAcknowledgedBy = (now: Instant) => ['acknowledged_until', '>', now] as const

const listed = async (db: Kysely<Database>, workspaceId: string, page: Parameters<AlertStore['list']>[1], filter: AlertFilter) => {
  const { organisationIds, sort = '-createdAt', state, level, kind, platform, accountId, acknowledged, now = FOR_EVER } = filter
  const order = TIME_ORDERS[sort]
  const rows = await alerts(db)
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
    .$if(level !== undefined, (query) => query.where('level', '=', level ?? ''))
    .$if(kind !== undefined, (query) => query.where((row) => row.or([row('condition', '=', kind ?? ''), row('condition', 'like', `${kind}:%`)])))
    .$if(platform !== undefined, (query) => query.where('platform', '=', platform ?? ''))
    .$if(accountId !== undefined, (query) => query.where('account_id', '=', accountId ?? ''))
    .$if(acknowledged === true, (query) => query.where(...isAcknowledgedBy(now)))
    .$if(acknowledged === false, (query) =>
      query.where((row) => row.or([row('acknowledged_until', 'is', null), row('acknowledged_until', '<=', now)])),
    )
    .where(belonging(organisationIds))
    .where(order ? behindIn(order, page.cursor) : behind(page.cursor))
    .orderBy(order ? sortKey(order) : 'created_at', order?.direction ?? 'desc')
    .orderBy('id', order?.direction ?? 'desc')
    .limit(page.limit + 1)
    .execute()
  return pageOf(rows, page, alertOf, order)
}

const find = async (db: Kysely<Database>, workspaceId: string, id: string): Promise<Alert | undefined> => {
  const row = await alerts(db).selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst()
  return row && alertOf(row)
}

const atRest: Observation = { condition: 'silence', sighting: { is: 'at-rest' } }

/** Ends what is open about accounts whose dossier changed since: all of it where they were put to rest, silence where none is expected any more. */
const rested = async (db: Kysely<Database>, now: Instant, workspaceId: string | undefined): Promise<number> => {
  const rows = await db
    .selectFrom('alert')
    .innerJoin('account', 'account.id', 'alert.account_id')
    .select(['alert.account_id', 'alert.condition', 'account.dossier'])
    .where('alert.state', '=', 'raised')
    .where('account.expects_posts', '=', 0)
    .where((row) => row.or([row('account.declared', 'is not', null), row('alert.condition', '=', 'silence')]))
    .$if(workspaceId !== undefined, (query) => query.where('alert.workspace_id', '=', workspaceId ?? ''))
    .$if(workspaceId === undefined, (query) => query.where('alert.workspace_id', 'not in', sandboxes(db)))
    .orderBy('alert.id')
    .limit(SOME)
    .execute()
  for (const row of rows) {
    const condition = row.condition as Observation['condition']
    await db
      .transaction()
      .execute((transaction) => recordObservation(transaction, row.account_id, { observationOf: () => [{ ...atRest, condition }], now }))
  }
  return rows.length
}

const reminded = async (db: Kysely<Database>, now: Instant, workspaceId: string | undefined): Promise<number> => {
  const rows = await db
    .selectFrom('alert')
    .select(['id', 'account_id'])
    .where('state', '=', 'raised')
    .where('acknowledged_until', '<=', now)
    .$if(workspaceId !== undefined, (query) => query.where('workspace_id', '=', workspaceId ?? ''))
    .$if(workspaceId === undefined, (query) => query.where('workspace_id', 'not in', sandboxes(db)))
    .orderBy('acknowledged_until')
    .orderBy('id')
    .limit(SOME)
    .execute()
  for (const { id, account_id } of rows)
    await db.transaction().execute((transaction) => recordReminder(transaction, { alertId: id, accountId: account_id, now }))
  return rows.length
}

/** Alerts and what waits to be told. Method: ADR 0029. */
export const alertStore = (db: Kysely<Database>, queue: TaskQueue): AlertStore => ({
  list: (workspaceId, page, filter = {}) => listed(db, workspaceId, page, filter),

  find: (workspaceId, id) => find(db, workspaceId, id),

  async acknowledge(workspaceId, id, acknowledgement) {
    const row = await db
      .updateTable('alert')
      .set({ acknowledged: toJson(acknowledgement), acknowledged_until: acknowledgement.until ?? FOR_EVER })
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .where('state', '=', 'raised')
      .returning('id')
      .executeTakeFirst()
    return row && find(db, workspaceId, id)
  },

  async counts(workspaceId, now) {
    const rows = await db
      .selectFrom('alert')
      .select('level')
      .select((row) => row.fn.countAll().as('alerts'))
      .select((row) =>
        row.fn
          .sum(
            row
              .case()
              .when(...isAcknowledgedBy(now))
              .then(1)
              .else(0)
              .end(),
          )
          .as('acknowledged'),
      )
      .where('workspace_id', '=', workspaceId)
      .where('state', '=', 'raised')
      .groupBy('level')
      .execute()
    // Of an account that is expected to be silent no post is missing (`missingFrom`): no need to look at the account, and an index has all there is to count.
    const { accounts } = await db
      .selectFrom('account_watch')
      .select((row) => row.fn.countAll().as('accounts'))
      .where('workspace_id', '=', workspaceId)
      .where('missing_on', '<=', now.slice(0, 10))
      .whereRef('missing_on', '>', 'known_on')
      .executeTakeFirstOrThrow()
    const open = (level: string): number => Number(rows.find((row) => row.level === level)?.alerts ?? 0)
    const acknowledged = rows.reduce((all, row) => all + Number(row.acknowledged ?? 0), 0)
    return { warn: open('warn'), fail: open('fail'), acknowledged, notKnown: Number(accounts) }
  },

  policyFor: (workspaceId, organisationId) => policyIn(db, workspaceId, organisationId),

  async policy(workspaceId, organisationId = POLICY_OF_WORKSPACE) {
    const row = await db
      .selectFrom('alert_policy')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('organisation_id', '=', organisationId)
      .executeTakeFirst()
    return row && policyOf(row)
  },

  async putPolicy(workspaceId, { policy, organisationId = POLICY_OF_WORKSPACE, setAt }) {
    const columns = { set_at: setAt, policy: toJson(policy) }
    await db
      .insertInto('alert_policy')
      .values({ workspace_id: workspaceId, organisation_id: organisationId, ...columns })
      .onConflict((conflict) => conflict.columns(['workspace_id', 'organisation_id']).doUpdateSet(columns))
      .execute()
  },

  async removePolicy(workspaceId, organisationId = POLICY_OF_WORKSPACE) {
    const { numDeletedRows } = await db
      .deleteFrom('alert_policy')
      .where('workspace_id', '=', workspaceId)
      .where('organisation_id', '=', organisationId)
      .executeTakeFirstOrThrow()
    return numDeletedRows > 0n
  },

  async due(now, workspaceId) {
    const rows = await db
      .selectFrom('alert_notification')
      .select('id')
      .where('sent_at', 'is', null)
      .where('due_at', '<=', now)
      .$if(workspaceId !== undefined, (query) => query.where('workspace_id', '=', workspaceId ?? ''))
      .$if(workspaceId === undefined, (query) => query.where('workspace_id', 'not in', sandboxes(db)))
      .orderBy('due_at')
      .orderBy('id')
      .execute()
    return rows.map(({ id }) => id)
  },

  send: (id, now) => db.transaction().execute((transaction) => sent(transaction, id, now)),

  remind: (now, workspaceId) => reminded(db, now, workspaceId),

  rest: (now, workspaceId) => rested(db, now, workspaceId),

  toLookAt: (now, workspaceId) => missed(db, now, workspaceId),

  askFor: (wanted) => db.transaction().execute((transaction) => asked(transaction, queue, wanted)),

  async raiseUnwatched(request) {
    const { timeZone, now } = request
    const accounts = await notLookedAt(db, request)
    for (const { id, observedAt, dueAt } of accounts) {
      const dueOn: IsoDate = dateOfDay(localTime(dueAt, timeZone).day)
      await db.transaction().execute((transaction) =>
        recordObservation(transaction, id, {
          observationOf: (policy) => [unwatchedSighting(policy, { ...optional('lookedAt', observedAt), dueOn })],
          now,
        }),
      )
    }
    return accounts.length
  },

  async openUnwatched(workspaceId) {
    const rows = await db
      .selectFrom('alert')
      .select(['workspace_id', 'account_id'])
      .where('state', '=', 'raised')
      .where('condition', '=', 'unwatched')
      .$if(workspaceId !== undefined, (query) => query.where('workspace_id', '=', workspaceId ?? ''))
      .$if(workspaceId === undefined, (query) => query.where('workspace_id', 'not in', sandboxes(db)))
      .orderBy('id')
      .execute()
    return rows.map(({ workspace_id, account_id }) => ({ workspaceId: workspace_id, accountId: account_id }))
  },

  async endUnwatched(accountId, now) {
    await db
      .transaction()
      .execute((transaction) =>
        recordObservation(transaction, accountId, { observationOf: () => [{ condition: 'unwatched', sighting: { is: 'not-scheduled' } }], now }),
      )
  },

  async nextMoment(workspaceId) {
    const notification = await db
      .selectFrom('alert_notification')
      .select('due_at')
      .where('workspace_id', '=', workspaceId)
      .where('sent_at', 'is', null)
      .orderBy('due_at')
      .limit(1)
      .executeTakeFirst()
    const watch = await db
      .selectFrom('account_watch')
      .select('look_on')
      .where('workspace_id', '=', workspaceId)
      .where('look_on', 'is not', null)
      .orderBy('look_on')
      .limit(1)
      .executeTakeFirst()
    const snoozed = await db
      .selectFrom('alert')
      .select('acknowledged_until')
      .where('workspace_id', '=', workspaceId)
      .where('state', '=', 'raised')
      .where('acknowledged_until', '<', FOR_EVER)
      .orderBy('acknowledged_until')
      .limit(1)
      .executeTakeFirst()
    const moments = [
      notification?.due_at,
      snoozed?.acknowledged_until ?? undefined,
      watch?.look_on == null ? undefined : `${watch.look_on}T00:00:00.000Z`,
    ]
    return moments.filter((moment) => moment !== undefined).sort()[0]
  },

  async forgetOld(now) {
    const until = laterBy(now, -DELIVERIES_KEPT_DAYS * 86_400)
    await db.transaction().execute(async (transaction) => {
      const old = transaction
        .selectFrom('alert_notification')
        .select('id')
        .where('sent_at', '<', until)
        .where('workspace_id', 'not in', sandboxes(db))
      await transaction.deleteFrom('alert_item').where('notification_id', 'in', old).execute()
      await transaction.deleteFrom('alert_notification').where('sent_at', '<', until).where('workspace_id', 'not in', sandboxes(db)).execute()
    })
  },
})
