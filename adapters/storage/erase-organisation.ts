import type { Expression, ExpressionBuilder, SqlBool, Transaction } from 'kysely'
import type { Instant } from '../../domain/shared/calendar.ts'
import type { Erasure } from '../../domain/tenancy/organisation.ts'
import { recount } from './account-counts.ts'
import { forgetEventsAbout } from './event-rows.ts'
import { forgetAlerts } from './forget-alerts.ts'
import { forgetForecasts } from './ledger-rows.ts'
import { forgetObservations } from './pilot-rows.ts'
import { heldForRemoval } from './removal-locks.ts'
import { forgetRepliesAbout } from './reply-store.ts'
import type { Database } from './schema.ts'
import type { TaskQueue } from './task-queue.ts'

type Named = { readonly workspaceId: string; readonly id: string }

const count = (rows: { readonly numDeletedRows: bigint }): number => Number(rows.numDeletedRows)

/**
 * Deletes all that belongs to an organisation: what is said of it, its accounts with what was read of them and forecast, what was assessed, diagnosed, audited and tried for it, and the results of its
 * accounts in audits of others, which go on without them; replies that name it are not kept any longer.
 */
export const erased = async (
  transaction: Transaction<Database>,
  queue: TaskQueue,
  { workspaceId, id }: Named,
  now: Instant,
): Promise<Erasure['counts']> => {
  const ofAudits = transaction.selectFrom('audit').select('id').where('organisation_id', '=', id)
  const ofAccounts = transaction.selectFrom('account').select('id').where('organisation_id', '=', id)
  await heldForRemoval(transaction, {
    tasks: (row) => row.or([row('audit_id', 'in', ofAudits), row('account_id', 'in', ofAccounts)]),
    audits: (row) => row('organisation_id', '=', id),
    accounts: (row) => row('organisation_id', '=', id),
  })
  const accounts = await transaction
    .selectFrom('account')
    .select(['id', 'platform', 'account_key'])
    .where('workspace_id', '=', workspaceId)
    .where('organisation_id', '=', id)
    .execute()
  const accountIds = accounts.map((account) => account.id)
  const gone = async (table: 'assessment' | 'diagnosis' | 'audit' | 'schedule' | 'pilot'): Promise<readonly string[]> => {
    const rows = await transaction.deleteFrom(table).where('organisation_id', '=', id).returning('id').execute()
    return rows.map((row) => row.id)
  }
  let results = await withoutTasks(transaction, queue, { now, which: (row) => row('audit_id', 'in', ofAudits) })
  let readings = 0
  for (const account of accounts) {
    results += await withoutTasks(transaction, queue, { now, which: (row) => row('account_id', '=', account.id) })
    readings += count(
      await transaction
        .deleteFrom('reading')
        .where('workspace_id', '=', workspaceId)
        .where('platform', '=', account.platform)
        .where('reference', '=', account.account_key)
        .executeTakeFirstOrThrow(),
    )
    await transaction.deleteFrom('snapshot_memory').where('platform', '=', account.platform).where('reference', '=', account.account_key).execute()
  }
  const forecasts = await forgetForecasts(transaction, workspaceId, accountIds)
  const briefs = count(await transaction.deleteFrom('brief_version').where('organisation_id', '=', id).executeTakeFirstOrThrow())
  const [assessments, diagnoses, schedules] = [await gone('assessment'), await gone('diagnosis'), await gone('schedule')]
  const [audits, removed] = [await gone('audit'), await withoutAccounts(transaction, { workspaceId, id })]
  // Observations go after their pilots: whoever records holds the pilot.
  const pilots = await gone('pilot')
  await forgetObservations(transaction, workspaceId, pilots)
  // What is told of it comes last: nobody can write of it any more.
  await forgetAlerts(transaction, workspaceId, accountIds)
  await transaction.deleteFrom('alert_policy').where('workspace_id', '=', workspaceId).where('organisation_id', '=', id).execute()
  for (const subject of [...audits, ...accountIds, ...assessments, ...schedules, ...pilots])
    await forgetEventsAbout(transaction, workspaceId, subject)
  await forgetRepliesAbout(transaction, workspaceId, id)
  await transaction.deleteFrom('sample_organisation').where('organisation_id', '=', id).execute()
  await transaction.deleteFrom('organisation').where('id', '=', id).execute()
  return {
    briefs,
    accounts: removed,
    assessments: assessments.length,
    diagnoses: diagnoses.length,
    audits: audits.length,
    results,
    schedules: schedules.length,
    readings,
    forecasts,
    pilots: pilots.length,
  }
}

/** Deletes its accounts, as they stand by now. */
const withoutAccounts = async (transaction: Transaction<Database>, { workspaceId, id }: Named): Promise<number> => {
  const gone = await transaction.deleteFrom('account').where('organisation_id', '=', id).returning('standing').execute()
  for (const [standing, { length: accounts }] of Map.groupBy(gone, (row) => row.standing))
    await recount(transaction, workspaceId, { from: standing, accounts })
  return gone.length
}

type Which = (row: ExpressionBuilder<Database, 'audit_task'>) => Expression<SqlBool>

/** Takes tasks out of their audits; an audit that only waited for them is finished. */
const withoutTasks = async (
  transaction: Transaction<Database>,
  queue: TaskQueue,
  { which, now }: { readonly which: Which; readonly now: Instant },
): Promise<number> => {
  const gone = await transaction.deleteFrom('audit_task').where(which).returning(['id', 'platform', 'audit_id', 'finished_at']).execute()
  const open = gone.filter(({ finished_at }) => finished_at === null)
  await queue.drop(transaction, open)
  for (const { audit_id } of open) {
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
