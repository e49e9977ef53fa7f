import type { Expression, ExpressionBuilder, SqlBool, Transaction } from 'kysely'
import { isPostgres } from './alone.ts'
import type { Database } from './schema.ts'

type Which<Table extends keyof Database> = (row: ExpressionBuilder<Database, Table>) => Expression<SqlBool>

/**
 * Holds what is about to be removed in the order in which results are stored (tasks, audits, accounts), each in one order: nobody writes of it meanwhile, and no two wait for each other. A transaction of SQLite
 * is alone anyway.
 */
export const heldForRemoval = async (
  transaction: Transaction<Database>,
  { tasks, audits, accounts }: { readonly tasks: Which<'audit_task'>; readonly audits: Which<'audit'>; readonly accounts: Which<'account'> },
): Promise<void> => {
  if (!isPostgres(transaction)) return
  await transaction.selectFrom('audit_task').select('id').where(tasks).orderBy('id').forUpdate().execute()
  await transaction.selectFrom('audit').select('id').where(audits).orderBy('id').forUpdate().execute()
  await transaction.selectFrom('account').select('id').where(accounts).orderBy('id').forUpdate().execute()
}
