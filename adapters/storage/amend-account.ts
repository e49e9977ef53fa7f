import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from 'kysely'
import { type AccountWithDossier, accountKey, expectsPosts } from '../../domain/audit/account.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import type { Amended, Amending, Amendment } from '../../domain/ports.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import { recount } from './account-counts.ts'
import { type AccountRow, accountWithDossier, newAccountRow, recordDossier } from './account-rows.ts'
import { refuseErased } from './erased.ts'
import type { Database } from './schema.ts'

type Request = { readonly workspaceId: string; readonly now: Instant; readonly dryRun: boolean }

const differs = ({ dossier, organisationId }: Amendment, known: AccountWithDossier): Amendment => ({
  ...(dossier === undefined || isDeepStrictEqual(dossier, known.dossier ?? {}) ? {} : { dossier }),
  ...(organisationId === undefined || organisationId === (known.organisationId ?? null) ? {} : { organisationId }),
})

const withOwner = (row: AccountRow, { organisationId }: Amendment): AccountRow =>
  organisationId === undefined ? row : { ...row, organisation_id: organisationId }

type Named = { readonly workspaceId: string; readonly account: AccountReference; readonly isHeld: boolean }

/** The row of an account; one that is held is nobody else's until the transaction ends, whatever the dialect. */
const rowOf = (transaction: Transaction<Database>, { workspaceId, account, isHeld }: Named): Promise<AccountRow | undefined> => {
  const key = accountKey(account)
  if (!isHeld) {
    return transaction
      .selectFrom('account')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('platform', '=', account.platform)
      .where('account_key', '=', key)
      .executeTakeFirst()
  }
  return transaction
    .updateTable('account')
    .set((held) => ({ id: held.ref('id') }))
    .where('workspace_id', '=', workspaceId)
    .where('platform', '=', account.platform)
    .where('account_key', '=', key)
    .returningAll()
    .executeTakeFirst()
}

/** False when somebody else registered it since it was looked for; then it is there. */
const isInserted = async (transaction: Transaction<Database>, row: AccountRow): Promise<boolean> => {
  const added = await transaction
    .insertInto('account')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** Writes what is to become of one account as it stands, and tells what that was. */
export const amended = async <R>(
  transaction: Transaction<Database>,
  { workspaceId, now, dryRun }: Request,
  { account, judge }: Amending<R>,
): Promise<Amended<R>> => {
  const row = await rowOf(transaction, { workspaceId, account, isHeld: !dryRun })
  const known = row && accountWithDossier(row)
  const judged = judge(known)
  if ('refused' in judged) return { done: 'refused', refused: judged.refused }
  const change = known ? differs(judged.amendment, known) : judged.amendment
  const done = known ? (Object.keys(change).length === 0 ? 'unchanged' : 'updated') : 'created'
  const before = withOwner(row ?? newAccountRow({ workspaceId, account, at: now }), change)
  await refuseErased(transaction, change.organisationId)
  if (dryRun || done === 'unchanged') return { done, account: accountWithDossier(before) }
  if (!known && !(await isInserted(transaction, before))) return amended(transaction, { workspaceId, now, dryRun }, { account, judge })
  if (!known) await recount(transaction, workspaceId, { to: before.standing })
  if (known && change.organisationId !== undefined)
    await transaction.updateTable('account').set({ organisation_id: change.organisationId }).where('id', '=', before.id).execute()
  const { dossier } = change
  const told = dossier && (await recordDossier(transaction, before.id, { dossier, now, expects: expectsPosts(dossier) }))
  return { done, account: accountWithDossier(told ?? before) }
}
