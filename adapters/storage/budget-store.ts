import type { Kysely, Transaction } from 'kysely'
import { type Budget, budgetObjection, type Expense, monthUntil, type Spent } from '../../domain/audit/budget.ts'
import { quotaDay } from '../../domain/audit/quota-day.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { BudgetStore, SpentOn } from '../../domain/ports.ts'
import { dateOfDay, dayOf } from '../../domain/shared/calendar.ts'
import { sum } from '../../domain/shared/sum.ts'
import { fromJson, toJson } from './rows.ts'
import type { Database } from './schema.ts'

type Written = Kysely<Database> | Transaction<Database>

/** Takes the turn of the workspace: whoever has written this row is alone with its budget until the transaction ends, whatever the dialect. */
const takeTurn = (transaction: Transaction<Database>, workspaceId: string) =>
  transaction
    .insertInto('budget')
    .values({ workspace_id: workspaceId, turns: 1, budget: null })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet((row) => ({ turns: row('budget.turns', '+', 1) })))
    .returning('budget')
    .executeTakeFirstOrThrow()

const write = (db: Written, workspaceId: string, day: string, { platform, calls, micros }: Expense & { readonly platform: PublishedPlatformId }) =>
  db
    .insertInto('spending')
    .values({ workspace_id: workspaceId, day, platform, calls, micros })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'day', 'platform']).doUpdateSet((row) => ({
        calls: row('spending.calls', '+', calls),
        micros: row('spending.micros', '+', micros),
      })),
    )
    .execute()

const DAYS_BEFORE = 1

/** A day of the Pacific begins after that of UTC, and may lie in the month before. */
const rowsOfMonth = async (db: Written, workspaceId: string, now: string): Promise<readonly SpentOn[]> => {
  const { from, to } = monthUntil(now)
  const rows = await db
    .selectFrom('spending')
    .select(['platform', 'day', 'calls', 'micros'])
    .where('workspace_id', '=', workspaceId)
    .where('day', '>=', dateOfDay(dayOf(from) - DAYS_BEFORE))
    .where('day', '<=', to)
    .orderBy('platform')
    .execute()
  return [...Map.groupBy(rows, ({ platform }) => platform as PublishedPlatformId)].flatMap(([platform, days]) => {
    const today = quotaDay(platform, now).date
    const [ofMonth, ofToday] = [days.filter(({ day }) => day >= from), days.filter(({ day }) => day === today)]
    return ofMonth.length + ofToday.length === 0 ? [] : [{ platform, month: totalOf(ofMonth), today: totalOf(ofToday) }]
  })
}

const totalOf = (rows: readonly Expense[]): Expense => ({
  calls: sum(rows.map(({ calls }) => Number(calls))),
  micros: sum(rows.map(({ micros }) => Number(micros))),
})

const spentOf = (rows: readonly SpentOn[], platform: PublishedPlatformId): Spent => ({
  month: rows.reduce((total, { month }) => total + month.micros, 0),
  callsToday: rows.find((row) => row.platform === platform)?.today.calls ?? 0,
})

/** What was spent lies in one row for each day and platform: set aside as a whole first, and given back as far as it was not used. */
export const budgetStore = (db: Kysely<Database>): BudgetStore => ({
  async find(workspaceId) {
    const row = await db.selectFrom('budget').select('budget').where('workspace_id', '=', workspaceId).executeTakeFirst()
    return row?.budget ? fromJson<Budget>(row.budget) : undefined
  },

  async put(workspaceId, budget) {
    const text = toJson(budget)
    await db
      .insertInto('budget')
      .values({ workspace_id: workspaceId, turns: 0, budget: text })
      .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet({ budget: text }))
      .execute()
  },

  async remove(workspaceId) {
    const { numUpdatedRows } = await db
      .updateTable('budget')
      .set({ budget: null })
      .where('workspace_id', '=', workspaceId)
      .where('budget', 'is not', null)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  },

  setAside(workspaceId, { platform, now, wanted }) {
    return db.transaction().execute(async (transaction) => {
      const { budget } = await takeTurn(transaction, workspaceId)
      const spent = spentOf(await rowsOfMonth(transaction, workspaceId, now), platform)
      const objection = budgetObjection(budget ? fromJson<Budget>(budget) : undefined, platform, { spent, wanted })
      if (objection === undefined) await write(transaction, workspaceId, quotaDay(platform, now).date, { platform, ...wanted })
      return objection
    })
  },

  async giveBack(workspaceId, { platform, setAsideAt, unused: { calls, micros } }) {
    await write(db, workspaceId, quotaDay(platform, setAsideAt).date, { platform, calls: -calls, micros: -micros })
  },

  spent(workspaceId, now) {
    return rowsOfMonth(db, workspaceId, now)
  },
})
