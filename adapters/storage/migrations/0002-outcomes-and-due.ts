import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

type Task = { id: string; status: string; result: string | null; outcome: string | null; audit_id: string }
type Result = { readonly status: string; readonly vitality?: { readonly state: string } }

const AT_ONCE = 500

/** The outcome of every result that is already there, some rows at a time. */
const outcomesOfResults = async (db: Kysely<{ audit_task: Task }>): Promise<void> => {
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('audit_task')
      .select(['id', 'result'])
      .where('id', '>', last)
      .where('result', 'is not', null)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute()
    for (const { id, result } of rows) {
      const { status, vitality } = JSON.parse(result ?? '') as Result
      await db
        .updateTable('audit_task')
        .set({ outcome: vitality?.state ?? status })
        .where('id', '=', id)
        .execute()
      last = id
    }
    if (rows.length < AT_ONCE) return
  }
}

/** Lists count outcomes without reading results; the scheduler asks every minute what is due. */
export const outcomesAndDue: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('audit_task').addColumn('outcome', 'text').execute()
    await outcomesOfResults(db as Kysely<{ audit_task: Task }>)
    await db.schema.createIndex('audit_task_outcomes').on('audit_task').columns(['audit_id', 'status', 'outcome']).execute()
    await db.schema.createIndex('schedule_due').on('schedule').columns(['paused', 'next_due_at']).execute()
  },
}
