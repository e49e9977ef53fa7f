import type { Kysely, Transaction } from 'kysely'
import { type Alert, isAcknowledged, kindOf } from '../../domain/alerts/alert.ts'
import { localTime } from '../../domain/alerts/local-time.ts'
import { type Changed, changeSince, type LastTold, lastToldOf, newsIn, type TypedNews } from '../../domain/alerts/notification.ts'
import { type Observation, unwatchedSighting } from '../../domain/alerts/observe.ts'
import { digestBefore, type NotificationKind } from '../../domain/alerts/policy.ts'
import type { AlertFilter, AlertStore, SentNotification, ToLookAt } from '../../domain/alerts/store.ts'
import { accountKey } from '../../domain/audit/account.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import { dateOfDay, type Instant, type IsoDate, laterBy } from '../../domain/shared/calendar.ts'
import type { WorkspaceEvent } from '../../domain/webhooks/event.ts'
import { DELIVERIES_KEPT_DAYS } from '../../domain/webhooks/webhook.ts'
import { alertOf, dossierIn, POLICY_OF_WORKSPACE, policyIn, policyOf, recordObservation, recordReminder } from './alert-rows.ts'
import { isPostgres } from './alone.ts'
import { accept } from './audit-store.ts'
import { recordEvents } from './event-rows.ts'
import { behind, behindIn, belonging, pageOf, sortKey, TIME_ORDERS } from './paging.ts'
import { optional, toJson } from './rows.ts'
import { sandboxes } from './sandbox-rows.ts'
import type { Database } from './schema.ts'
import type { TaskQueue } from './task-queue.ts'

/** Looked at in one go at most; the next look takes the others. */
const SOME = 500
/** A digest counts so many open alerts at most, and lists fewer. */
const MOST_OPEN = 10_000
const FOR_EVER = '9999'

/** The columns of an alert with those of its account, under names that a page may be ordered by. */
const alerts = (db: Kysely<Database>) =>
  db.selectFrom((joined) =>
    joined
      .selectFrom('alert')
      .innerJoin('account', 'account.id', 'alert.account_id')
      .selectAll('alert')
      .select(['account.platform', 'account.reference', 'account.organisation_id'])
      .as('alert'),
  )

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

/** Takes note that something was told, unless somebody else told it since it was read. */
const noted = async (
  transaction: Transaction<Database>,
  id: string,
  { from, to }: { readonly from: string | null; readonly to: LastTold },
): Promise<boolean> => {
  const row = await transaction
    .updateTable('alert')
    .set({ told: to })
    .where('id', '=', id)
    .where('told', from === null ? 'is' : '=', from)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

const changedIn = async (transaction: Transaction<Database>, notificationId: string, now: Instant): Promise<readonly Changed[]> => {
  const rows = await alerts(transaction)
    .innerJoin('alert_item', 'alert_item.alert_id', 'alert.id')
    .selectAll('alert')
    .where('alert_item.notification_id', '=', notificationId)
    .orderBy('alert.id')
    .execute()
  const changed: Changed[] = []
  for (const row of rows) {
    const alert = alertOf(row)
    const change = changeSince((row.told ?? undefined) as LastTold | undefined, alert)
    if (!change || !(await noted(transaction, alert.id, { from: row.told, to: lastToldOf(alert) }))) continue
    // Whoever sees to it again needs no reminder.
    if (change !== 'reminded' || !isAcknowledged(alert, now)) changed.push({ alert, change })
  }
  return changed
}

/** Open alerts of the accounts that a policy holds for. */
const openUnder = async (transaction: Transaction<Database>, workspaceId: string, scope: string): Promise<readonly Alert[]> => {
  const others = transaction.selectFrom('alert_policy').select('organisation_id').where('workspace_id', '=', workspaceId)
  const rows = await alerts(transaction)
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('state', '=', 'raised')
    .$if(scope !== POLICY_OF_WORKSPACE, (query) => query.where('organisation_id', '=', scope))
    .$if(scope === POLICY_OF_WORKSPACE, (query) =>
      query.where((row) => row.or([row('organisation_id', 'is', null), row('organisation_id', 'not in', others)])),
    )
    .orderBy('id')
    .limit(MOST_OPEN)
    .execute()
  return rows.map(alertOf)
}

const eventOf = ({ type, data }: TypedNews): WorkspaceEvent => ({ type, subject: data.notificationId, cause: type, data })

const sent = async (transaction: Transaction<Database>, id: string, now: Instant): Promise<SentNotification | undefined> => {
  const notification = await transaction
    .updateTable('alert_notification')
    .set({ open_key: null, sent_at: now })
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .where('due_at', '<=', now)
    .returningAll()
    .executeTakeFirst()
  if (!notification) return undefined
  const { workspace_id: workspaceId, scope, began_at, due_at } = notification
  const kind = notification.kind as NotificationKind
  const { policy } = await policyIn(transaction, workspaceId, scope === POLICY_OF_WORKSPACE ? undefined : scope)
  const before = kind === 'digest' ? digestBefore(due_at, policy) : began_at
  const since = before < began_at ? before : began_at
  const changed = await changedIn(transaction, id, now)
  const open = kind === 'digest' ? { open: await openUnder(transaction, workspaceId, scope) } : {}
  const news = newsIn({ id, kind, since, timeZone: policy.timeZone, now, changed, ...open })
  await recordEvents(transaction, { workspaceId, at: now }, news.map(eventOf))
  const told = changed
    .filter(({ change }) => change === 'raised' || change === 'worsened')
    .map(({ alert }) => ({ level: alert.level, kind: kindOf(alert.condition) }))
  return { kind, told, events: news.length }
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

const missed = async (db: Kysely<Database>, now: Instant, workspaceId: string | undefined): Promise<readonly ToLookAt[]> => {
  const rows = await db
    .selectFrom('account_watch')
    .innerJoin('account', 'account.id', 'account_watch.account_id')
    .select(['account.id', 'account.workspace_id', 'account.organisation_id', 'account.platform', 'account.reference'])
    .where('account_watch.look_on', '<=', now.slice(0, 10))
    .$if(workspaceId !== undefined, (query) => query.where('account_watch.workspace_id', '=', workspaceId ?? ''))
    .$if(workspaceId === undefined, (query) => query.where('account_watch.workspace_id', 'not in', sandboxes(db)))
    .orderBy('account_watch.look_on')
    .orderBy('account.id')
    .limit(SOME)
    .execute()
  const groups = new Map<string, ToLookAt & { readonly accounts: ToLookAt['accounts'][number][] }>()
  for (const row of rows) {
    const key = toJson([row.workspace_id, row.organisation_id])
    const group = groups.get(key) ?? { workspaceId: row.workspace_id, ...optional('organisationId', row.organisation_id), accounts: [] }
    group.accounts.push({ id: row.id, account: { platform: row.platform as PublishedPlatformId, reference: row.reference } })
    groups.set(key, group)
  }
  return [...groups.values()]
}

const heldAccounts = async (transaction: Transaction<Database>, ids: readonly string[]): Promise<void> => {
  if (!isPostgres(transaction)) return
  await transaction.selectFrom('account').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute()
}

/** Whoever takes the date away asks: nobody asks twice, and a crash in between leaves it. */
const asked = async (transaction: Transaction<Database>, queue: TaskQueue, wanted: Parameters<AlertStore['askFor']>[0]): Promise<boolean> => {
  const { workspaceId, organisationId, accounts, auditId, now, billed } = wanted
  // Held as whoever stores a result of them does: what is taken away here is not written back there.
  await heldAccounts(
    transaction,
    accounts.map(({ id }) => id),
  )
  const { looksWhenMissed } = (await policyIn(transaction, workspaceId, organisationId)).policy
  const taken = await transaction
    .updateTable('account_watch')
    .set({ look_on: null })
    .where(
      'account_id',
      'in',
      accounts.map(({ id }) => id),
    )
    .where('look_on', '<=', now.slice(0, 10))
    .returning('account_id')
    .execute()
  const ids = new Set(taken.map(({ account_id }) => account_id))
  const isWanted = ({ platform }: AccountReference): boolean =>
    looksWhenMissed === 'always' || (looksWhenMissed === 'unbilled' && !billed.includes(platform))
  const targets = accounts.filter(({ id, account }) => ids.has(id) && isWanted(account)).map(({ account }) => ({ account }))
  if (targets.length === 0) return false
  const audit = {
    id: auditId,
    workspaceId,
    ...optional('organisationId', organisationId),
    createdAt: now,
    trigger: { kind: 'request' } as const,
    targets,
  }
  return accept(transaction, queue, audit)
}

type Unwatched = Parameters<AlertStore['raiseUnwatched']>[0]

type NotLookedAt = { readonly id: string; readonly observedAt: Instant | null; readonly dueAt: Instant }

/** Accounts that nobody looked at for too long, and of which that is not known yet. */
const notLookedAt = async (db: Kysely<Database>, { workspaceId, accounts, before, because }: Unwatched): Promise<readonly NotLookedAt[]> => {
  const names = new Map(accounts.map((account) => [`${account.platform} ${accountKey(account)}`, account]))
  const keys = [...new Set(accounts.map(accountKey))]
  const found: NotLookedAt[] = []
  for (let from = 0; from < keys.length; from += SOME) {
    const rows = await db
      .selectFrom('account')
      .select(['id', 'platform', 'account_key', 'observed_at', 'dossier'])
      .select(({ selectFrom }) =>
        selectFrom('audit_task')
          .select(({ fn }) => fn.min('audit_task.created_at').as('at'))
          .whereRef('audit_task.account_id', '=', 'account.id')
          .where('audit_task.finished_at', 'is', null)
          .as('waiting_since'),
      )
      .where('workspace_id', '=', workspaceId)
      .where('account_key', 'in', keys.slice(from, from + SOME))
      .where((row) => row(row.fn.coalesce('observed_at', 'created_at'), '<', before))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('alert')
              .select('alert.id')
              .whereRef('alert.account_id', '=', 'account.id')
              .where('alert.condition', '=', 'unwatched')
              .where('alert.state', '=', 'raised'),
          ),
        ),
      )
      .orderBy('id')
      .execute()
    for (const row of rows) {
      if (!names.has(`${row.platform} ${row.account_key}`) || dossierIn(row).declared !== undefined) continue
      const { id, observed_at: observedAt, waiting_since: waiting } = row
      if ('runDueAt' in because) found.push({ id, observedAt, dueAt: because.runDueAt })
      else if (waiting !== null && waiting <= because.waitingSince) found.push({ id, observedAt, dueAt: waiting })
    }
  }
  return found
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
