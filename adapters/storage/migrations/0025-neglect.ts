import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

type Account = { id: string; workspace_id: string; last_audit_id: string | null; neglect: string | null }
type Task = { audit_id: string; account_id: string | null; result: string | null }
type Judged = { readonly judgement?: { readonly neglect?: { readonly score?: number } } }

const AT_ONCE = 500

/** As `neglectKey` writes it, at the time of this migration. */
const keyOf = (score: number): string => score.toFixed(1).padStart(5, '0')

/** The neglect score of accounts as a text that sorts by it, so that the most neglected come first whatever their number. */
export const neglect: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('account').addColumn('neglect', 'text').execute()
    const rows = db as Kysely<{ account: Account; audit_task: Task }>
    for (let last = ''; ; ) {
      const some = await rows
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
      for (const { id, result } of some) {
        last = id
        const score = (JSON.parse(result ?? '{}') as Judged).judgement?.neglect?.score
        if (score !== undefined)
          await rows
            .updateTable('account')
            .set({ neglect: keyOf(score) })
            .where('id', '=', id)
            .execute()
      }
      if (some.length < AT_ONCE) break
    }
    await db.schema
      .createIndex('account_by_neglect')
      .on('account')
      .column('workspace_id')
      .expression(sql`coalesce(${sql.ref('neglect')}, ${sql.lit('')})`)
      .column('id')
      .execute()
  },
}
