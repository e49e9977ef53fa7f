import type { Transaction } from 'kysely'
import { type Alert, isAcknowledged, kindOf } from '../../domain/alerts/alert.ts'
import { type Changed, changeSince, type LastTold, lastToldOf, newsIn, type TypedNews } from '../../domain/alerts/notification.ts'
import { digestBefore, type NotificationKind } from '../../domain/alerts/policy.ts'
import type { SentNotification } from '../../domain/alerts/store.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import type { WorkspaceEvent } from '../../domain/webhooks/event.ts'
import { alertOf, alerts, POLICY_OF_WORKSPACE, policyIn } from './alert-rows.ts'
import { recordEvents } from './event-rows.ts'
import type { Database } from './schema.ts'

/** A digest counts so many open alerts at most, and lists fewer. */
const MOST_OPEN = 10_000

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

/** Tells what a notification brings together; undefined while it is not due, or when somebody else told it. */
export const sent = async (transaction: Transaction<Database>, id: string, now: Instant): Promise<SentNotification | undefined> => {
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
