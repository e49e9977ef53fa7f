import type { Transaction } from 'kysely'
import type { AlertNews } from '../../domain/alerts/notification.ts'
import { fromJson, toJson } from './rows.ts'
import type { Database } from './schema.ts'

const NEWS: readonly string[] = ['alert.raised', 'alert.resolved', 'alert.digest']

/** Forgets the alerts of accounts and takes these out of what was written of them, sent or not; what then lists nobody any more goes as a whole. */
export const forgetAlerts = async (transaction: Transaction<Database>, workspaceId: string, accountIds: readonly string[]): Promise<void> => {
  for (const accountId of accountIds) {
    const ofAccount = transaction.selectFrom('alert').select('id').where('account_id', '=', accountId)
    await transaction.deleteFrom('alert_item').where('alert_id', 'in', ofAccount).execute()
    await transaction.deleteFrom('alert').where('account_id', '=', accountId).execute()
    await transaction.deleteFrom('account_watch').where('account_id', '=', accountId).execute()
  }
  if (accountIds.length > 0) await forgetMembers(transaction, workspaceId, new Set(accountIds))
}

const forgetMembers = async (transaction: Transaction<Database>, workspaceId: string, accountIds: ReadonlySet<string>): Promise<void> => {
  const rows = await transaction
    .selectFrom('webhook_delivery')
    .select(['id', 'data'])
    .where('workspace_id', '=', workspaceId)
    .where('type', 'in', NEWS)
    .execute()
  for (const { id, data } of rows) {
    const news = fromJson<AlertNews>(data)
    const members = news.members.filter((member) => !accountIds.has(member.accountId))
    if (members.length === news.members.length) continue
    if (members.length > 0) {
      await transaction
        .updateTable('webhook_delivery')
        .set({ data: toJson({ ...news, members }) })
        .where('id', '=', id)
        .execute()
      continue
    }
    await transaction.deleteFrom('webhook_attempt').where('delivery_id', '=', id).execute()
    await transaction.deleteFrom('webhook_delivery').where('id', '=', id).execute()
  }
}
