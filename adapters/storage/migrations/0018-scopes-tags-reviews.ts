import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { dateOfDay, dayOf } from '../../../domain/shared/calendar.ts'

type Account = { id: string; last_audit_id: string | null; review_on: string | null; review_action: string | null }
type Task = { audit_id: string; account_id: string | null; result: string | null }
type Diagnosis = { id: string; result: string; review_on: string | null }
type Decided = { readonly judgement?: { readonly decision?: { readonly action: string; readonly reviewOn: string } } }
type Diagnosed = { readonly asOf?: string; readonly reviewAfterDays?: number }

const AT_ONCE = 500

/** What the newest results of accounts decided, some accounts at a time. */
const reviewsOfAccounts = async (db: Kysely<{ account: Account; audit_task: Task }>): Promise<void> => {
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('account')
      .innerJoin('audit_task', (join) =>
        join.onRef('audit_task.account_id', '=', 'account.id').onRef('audit_task.audit_id', '=', 'account.last_audit_id'),
      )
      .select(['account.id as id', 'audit_task.result as result'])
      .where('account.id', '>', last)
      .where('audit_task.result', 'is not', null)
      .orderBy('account.id')
      .limit(AT_ONCE)
      .execute()
    for (const { id, result } of rows) {
      last = id
      const { decision } = (JSON.parse(result ?? '{}') as Decided).judgement ?? {}
      if (decision === undefined) continue
      await db.updateTable('account').set({ review_on: decision.reviewOn, review_action: decision.action }).where('id', '=', id).execute()
    }
    if (rows.length < AT_ONCE) return
  }
}

const reviewsOfDiagnoses = async (db: Kysely<{ diagnosis: Diagnosis }>): Promise<void> => {
  for (let last = ''; ; ) {
    const rows = await db.selectFrom('diagnosis').select(['id', 'result']).where('id', '>', last).orderBy('id').limit(AT_ONCE).execute()
    for (const { id, result } of rows) {
      last = id
      const { asOf, reviewAfterDays } = JSON.parse(result) as Diagnosed
      if (asOf === undefined || reviewAfterDays === undefined) continue
      await db
        .updateTable('diagnosis')
        .set({ review_on: dateOfDay(dayOf(asOf) + reviewAfterDays) })
        .where('id', '=', id)
        .execute()
    }
    if (rows.length < AT_ONCE) return
  }
}

/**
 * Schedules of accounts that are found when they run, by their own rhythm and with jitter; tags; what is to be reviewed when.
 *
 * That a tick has audits in parts needs no column: `audit.tick` names the part from the second one on, under the constraint that holds already.
 */
export const scopesTagsReviews: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const column of ['scope', 'adaptive', 'next_tick_at', 'last_run']) await db.schema.alterTable('schedule').addColumn(column, 'text').execute()
    await db.schema
      .alterTable('schedule')
      .addColumn('jitter_minutes', 'integer', (column) => column.notNull().defaultTo(0))
      .execute()
    await db.schema
      .createTable('account_tag')
      .addColumn('account_id', 'text', (column) => column.notNull().references('account.id').onDelete('cascade'))
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('tag_key', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('account_tag_key', ['account_id', 'tag_key'])
      .execute()
    await db.schema.createIndex('account_by_tag').on('account_tag').columns(['workspace_id', 'tag_key', 'account_id']).execute()
    for (const column of ['review_on', 'review_action']) await db.schema.alterTable('account').addColumn(column, 'text').execute()
    await db.schema.alterTable('diagnosis').addColumn('review_on', 'text').execute()
    await reviewsOfAccounts(db as Kysely<{ account: Account; audit_task: Task }>)
    await reviewsOfDiagnoses(db as Kysely<{ diagnosis: Diagnosis }>)
  },
}
