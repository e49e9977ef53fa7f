import type { Transaction } from 'kysely'
import type { Instant } from '../../domain/shared/calendar.ts'
import type { Erasure } from '../../domain/tenancy/organisation.ts'
import { recount } from './account-counts.ts'
import { forgetEventsAbout } from './event-rows.ts'
import { forgetAlerts } from './forget-alerts.ts'
import { forgetForecasts } from './ledger-rows.ts'
import { forgetRepliesAbout } from './reply-store.ts'
import type { Database } from './schema.ts'

type Named = { readonly workspaceId: string; readonly id: string }

const count = (rows: { readonly numDeletedRows: bigint }): number => Number(rows.numDeletedRows)

/**
 * Deletes all that belongs to an organisation: what is said of it, its accounts with what was read of them and forecast, what was assessed, diagnosed and audited for it, and the results of its
 * accounts in audits of others, which go on without them; replies that name it are not kept any longer.
 */
export const erased = async (transaction: Transaction<Database>, { workspaceId, id }: Named, now: Instant): Promise<Erasure['counts']> => {
  const audits = await transaction.selectFrom('audit').select('id').where('organisation_id', '=', id).execute()
  const accounts = await transaction
    .selectFrom('account')
    .select(['id', 'platform', 'account_key'])
    .where('workspace_id', '=', workspaceId)
    .where('organisation_id', '=', id)
    .execute()
  const assessments = await transaction.selectFrom('assessment').select('id').where('organisation_id', '=', id).execute()
  const schedules = await transaction.selectFrom('schedule').select('id').where('organisation_id', '=', id).execute()
  for (const { id: subject } of [...audits, ...accounts, ...assessments, ...schedules]) await forgetEventsAbout(transaction, workspaceId, subject)
  const ofAudits = transaction.selectFrom('audit').select('id').where('organisation_id', '=', id)
  await forgetAlerts(
    transaction,
    workspaceId,
    accounts.map((account) => account.id),
  )
  await transaction.deleteFrom('alert_policy').where('workspace_id', '=', workspaceId).where('organisation_id', '=', id).execute()
  let results = count(await transaction.deleteFrom('audit_task').where('audit_id', 'in', ofAudits).executeTakeFirstOrThrow())
  let [readings, forecasts] = [0, 0]
  for (const account of accounts) {
    results += await withoutAccount(transaction, account.id, now)
    readings += count(
      await transaction
        .deleteFrom('reading')
        .where('workspace_id', '=', workspaceId)
        .where('platform', '=', account.platform)
        .where('reference', '=', account.account_key)
        .executeTakeFirstOrThrow(),
    )
    await transaction.deleteFrom('snapshot_memory').where('platform', '=', account.platform).where('reference', '=', account.account_key).execute()
    forecasts += await forgetForecasts(transaction, workspaceId, account.id)
  }
  const gone = async (table: 'assessment' | 'diagnosis' | 'audit' | 'schedule'): Promise<number> =>
    count(await transaction.deleteFrom(table).where('organisation_id', '=', id).executeTakeFirstOrThrow())
  const counts = {
    briefs: count(await transaction.deleteFrom('brief_version').where('organisation_id', '=', id).executeTakeFirstOrThrow()),
    accounts: await withoutAccounts(transaction, { workspaceId, id }),
    assessments: await gone('assessment'),
    diagnoses: await gone('diagnosis'),
    audits: await gone('audit'),
    results,
    schedules: await gone('schedule'),
    readings,
    forecasts,
  }
  await forgetRepliesAbout(transaction, workspaceId, id)
  await transaction.deleteFrom('organisation').where('id', '=', id).execute()
  return counts
}

/** Deletes its accounts, as they stand by now. */
const withoutAccounts = async (transaction: Transaction<Database>, { workspaceId, id }: Named): Promise<number> => {
  const gone = await transaction.deleteFrom('account').where('organisation_id', '=', id).returning('standing').execute()
  for (const [standing, { length: accounts }] of Map.groupBy(gone, (row) => row.standing))
    await recount(transaction, workspaceId, { from: standing, accounts })
  return gone.length
}

/** Takes an account out of audits of others; one that only waited for it is finished. */
const withoutAccount = async (transaction: Transaction<Database>, accountId: string, now: Instant): Promise<number> => {
  const gone = await transaction.deleteFrom('audit_task').where('account_id', '=', accountId).returning(['audit_id', 'finished_at']).execute()
  for (const { audit_id } of gone.filter(({ finished_at }) => finished_at === null)) {
    await transaction
      .updateTable('audit')
      .set((audit) => ({
        open_tasks: audit('open_tasks', '-', 1),
        finished_at: audit.case().when('open_tasks', '=', 1).then(now).else(null).end(),
      }))
      .where('id', '=', audit_id)
      .where('finished_at', 'is', null)
      .execute()
  }
  return gone.length
}
