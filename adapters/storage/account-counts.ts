import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Standing } from '../../domain/audit/account.ts'
import { alone } from './alone.ts'
import { StorageError } from './errors.ts'
import type { Database } from './schema.ts'

/** Rows of one workspace that are summed without bringing them together first: some milliseconds. */
const MOST_ROWS = 1000

type Moved = { readonly from?: string | undefined; readonly to?: string | undefined; readonly accounts?: number }

/**
 * Writes that accounts stand otherwise, came, or went. A row is added and none is changed: whatever stores results side by side, nobody waits for another one because of a count. Counts are sums.
 */
export const recount = async (transaction: Transaction<Database>, workspaceId: string, { from, to, accounts = 1 }: Moved): Promise<void> => {
  if (from === to || accounts === 0) return
  const rows = [
    ...(from === undefined ? [] : [{ id: randomUUID(), workspace_id: workspaceId, standing: from, accounts: -accounts }]),
    ...(to === undefined ? [] : [{ id: randomUUID(), workspace_id: workspaceId, standing: to, accounts }]),
  ]
  await transaction.insertInto('account_count').values(rows).execute()
}

const sums = (db: Kysely<Database>, workspaceId: string) =>
  db
    .selectFrom('account_count')
    .select('standing')
    .select((row) => [row.fn.sum('accounts').as('accounts'), row.fn.countAll().as('rows')])
    .where('workspace_id', '=', workspaceId)
    .groupBy('standing')
    .orderBy('standing')
    .execute()

/** One row for each standing. What is added meanwhile stays beside it. */
const bringTogether = (db: Kysely<Database>, workspaceId: string): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    await alone(transaction, 'account-count', workspaceId)
    const rows = await transaction.deleteFrom('account_count').where('workspace_id', '=', workspaceId).returning(['standing', 'accounts']).execute()
    const totals = new Map<string, number>()
    for (const { standing, accounts } of rows) totals.set(standing, (totals.get(standing) ?? 0) + Number(accounts))
    for (const [standing, accounts] of totals) await recount(transaction, workspaceId, { to: standing, accounts })
  })

/** How many accounts stand how, whatever their number. */
export const countedAccounts = async (db: Kysely<Database>, workspaceId: string): Promise<Readonly<Partial<Record<Standing, number>>>> => {
  const rows = await sums(db, workspaceId)
  if (rows.reduce((all, row) => all + Number(row.rows), 0) > MOST_ROWS)
    await bringTogether(db, workspaceId).catch((error: unknown) => {
      // Whoever comes next does it.
      if (!(error instanceof StorageError)) throw error
    })
  return Object.fromEntries(rows.map(({ standing, accounts }) => [standing, Number(accounts)] as const).filter(([, accounts]) => accounts !== 0))
}
