import type { Kysely, Transaction } from 'kysely'
import type { AlertStore, ToLookAt } from '../../domain/alerts/store.ts'
import { accountKey } from '../../domain/audit/account.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import { dossierIn, policyIn } from './alert-rows.ts'
import { isPostgres } from './alone.ts'
import { accept } from './audit-store.ts'
import { optional, toJson } from './rows.ts'
import { sandboxes } from './sandbox-rows.ts'
import type { Database } from './schema.ts'
import type { TaskQueue } from './task-queue.ts'

/** Looked at in one go at most; the next look takes the others. */
export const SOME = 500

/** Accounts whose post is missing and that nobody has looked at since, by whose they are. */
export const missed = async (db: Kysely<Database>, now: Instant, workspaceId: string | undefined): Promise<readonly ToLookAt[]> => {
  const rows = await db
    .selectFrom('account_watch')
    .innerJoin('account', 'account.id', 'account_watch.account_id')
    .select(['account.id', 'account.workspace_id', 'account.organisation_id', 'account.platform', 'account.reference'])
    .where('account_watch.look_on', '<=', now.slice(0, 10))
    .$if(workspaceId !== undefined, (query) => query.where('account_watch.workspace_id', '=', workspaceId ?? ''))
    .$if(workspaceId === undefined, (query) => query.where('account_watch.workspace_id', 'not in', sandboxes(db)))
    .orderBy('account_watch.look_on')
    .orderBy('account.id')
    .limit(SOME)
    .execute()
  const groups = new Map<string, ToLookAt & { readonly accounts: ToLookAt['accounts'][number][] }>()
  for (const row of rows) {
    const key = toJson([row.workspace_id, row.organisation_id])
    const group = groups.get(key) ?? { workspaceId: row.workspace_id, ...optional('organisationId', row.organisation_id), accounts: [] }
    group.accounts.push({ id: row.id, account: { platform: row.platform as PublishedPlatformId, reference: row.reference } })
    groups.set(key, group)
  }
  return [...groups.values()]
}

const heldAccounts = async (transaction: Transaction<Database>, ids: readonly string[]): Promise<void> => {
  if (!isPostgres(transaction)) return
  await transaction.selectFrom('account').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute()
}

/** Whoever takes the date away asks: nobody asks twice, and a crash in between leaves it. */
export const asked = async (transaction: Transaction<Database>, queue: TaskQueue, wanted: Parameters<AlertStore['askFor']>[0]): Promise<boolean> => {
  const { workspaceId, organisationId, accounts, auditId, now, billed } = wanted
  // Held as whoever stores a result of them does: what is taken away here is not written back there.
  await heldAccounts(
    transaction,
    accounts.map(({ id }) => id),
  )
  const { looksWhenMissed } = (await policyIn(transaction, workspaceId, organisationId)).policy
  const taken = await transaction
    .updateTable('account_watch')
    .set({ look_on: null })
    .where(
      'account_id',
      'in',
      accounts.map(({ id }) => id),
    )
    .where('look_on', '<=', now.slice(0, 10))
    .returning('account_id')
    .execute()
  const ids = new Set(taken.map(({ account_id }) => account_id))
  const isWanted = ({ platform }: AccountReference): boolean =>
    looksWhenMissed === 'always' || (looksWhenMissed === 'unbilled' && !billed.includes(platform))
  const targets = accounts.filter(({ id, account }) => ids.has(id) && isWanted(account)).map(({ account }) => ({ account }))
  if (targets.length === 0) return false
  const audit = {
    id: auditId,
    workspaceId,
    ...optional('organisationId', organisationId),
    createdAt: now,
    trigger: { kind: 'request' } as const,
    targets,
  }
  return accept(transaction, queue, audit)
}

type Unwatched = Parameters<AlertStore['raiseUnwatched']>[0]

type NotLookedAt = { readonly id: string; readonly observedAt: Instant | null; readonly dueAt: Instant }

/** Accounts that nobody looked at for too long, and of which that is not known yet. */
export const notLookedAt = async (db: Kysely<Database>, { workspaceId, accounts, before, because }: Unwatched): Promise<readonly NotLookedAt[]> => {
  const names = new Map(accounts.map((account) => [`${account.platform} ${accountKey(account)}`, account]))
  const keys = [...new Set(accounts.map(accountKey))]
  const found: NotLookedAt[] = []
  for (let from = 0; from < keys.length; from += SOME) {
    const rows = await db
      .selectFrom('account')
      .select(['id', 'platform', 'account_key', 'observed_at', 'dossier'])
      .select(({ selectFrom }) =>
        selectFrom('audit_task')
          .select(({ fn }) => fn.min('audit_task.created_at').as('at'))
          .whereRef('audit_task.account_id', '=', 'account.id')
          .where('audit_task.finished_at', 'is', null)
          .as('waiting_since'),
      )
      .where('workspace_id', '=', workspaceId)
      .where('account_key', 'in', keys.slice(from, from + SOME))
      .where((row) => row(row.fn.coalesce('observed_at', 'created_at'), '<', before))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('alert')
              .select('alert.id')
              .whereRef('alert.account_id', '=', 'account.id')
              .where('alert.condition', '=', 'unwatched')
              .where('alert.state', '=', 'raised'),
          ),
        ),
      )
      .orderBy('id')
      .execute()
    for (const row of rows) {
      if (!names.has(`${row.platform} ${row.account_key}`) || dossierIn(row).declared !== undefined) continue
      const { id, observed_at: observedAt, waiting_since: waiting } = row
      if ('runDueAt' in because) found.push({ id, observedAt, dueAt: because.runDueAt })
      else if (waiting !== null && waiting <= because.waitingSince) found.push({ id, observedAt, dueAt: waiting })
    }
  }
  return found
}
