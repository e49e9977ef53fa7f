import { type Kysely, sql } from 'kysely'
import { expectsPosts } from '../../domain/audit/account.ts'
import type { AccountSort, AccountStore, LedgerStore } from '../../domain/ports.ts'
import { countedAccounts, recount } from './account-counts.ts'
import { accountOf, accountsTagged, accountWithDossier, foreignPlaces, LISTED, newAccountRow, recordDossier } from './account-rows.ts'
import { amended } from './amend-account.ts'
import { resultOf } from './audit-tasks.ts'
import { refuseErased } from './erased.ts'
import { forgetEventsAbout } from './event-rows.ts'
import { forgetAlerts } from './forget-alerts.ts'
import { forgetForecasts, tallyOf } from './ledger-rows.ts'
import { behind, behindIn, belonging, type Order, OWN, pageOf, sortKey, TIME_ORDERS, type TimeKey } from './paging.ts'
import { fromJson, toJson } from './rows.ts'
import type { Database } from './schema.ts'

type Sortable = {
  readonly id: string
  readonly created_at: string
  readonly last_post_on: string | null
  readonly changed_at: string | null
  readonly neglect: string | null
}

/** Undefined for newest first, which all lists have. */
const ORDERS: Readonly<Record<AccountSort, Order<Sortable> | undefined>> = {
  ...TIME_ORDERS,
  '-lastPostOn': { name: '-lastPostOn', column: 'last_post_on', direction: 'desc' },
  lastPostOn: { name: 'lastPostOn', column: 'last_post_on', direction: 'asc' },
  '-changedAt': { name: '-changedAt', column: 'changed_at', direction: 'desc' },
  changedAt: { name: 'changedAt', column: 'changed_at', direction: 'asc' },
  '-neglect': { name: '-neglect', column: 'neglect', direction: 'desc' },
}

/** What `accountsTagged` names: an index goes on in this order, `account_by_tag`. */
const TAGGED: TimeKey = { at: 'tagged_at', id: 'tagged_id' }

const listed = (db: Kysely<Database>, workspaceId: string) => db.selectFrom('account').select(LISTED).where('workspace_id', '=', workspaceId)

const isOurs = async (db: Kysely<Database>, workspaceId: string, id: string): Promise<boolean> =>
  (await db.selectFrom('account').select('id').where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst()) !== undefined

/** One row for each account; how it stands is written with the results (`audit-store.ts`), so that nothing here reads one to count it. */
export const accountStore = (db: Kysely<Database>): AccountStore => ({
  register({ workspaceId, account, dossier, organisationId, now }) {
    return db.transaction().execute(async (transaction) => {
      await refuseErased(transaction, organisationId)
      const row = newAccountRow({ workspaceId, account, at: now, organisationId })
      const added = await transaction
        .insertInto('account')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      if (added) await recount(transaction, workspaceId, { to: row.standing })
      const told = added && dossier && (await recordDossier(transaction, row.id, { dossier, now, expects: expectsPosts(dossier) }))
      if (added) return { done: 'registered', account: accountWithDossier(told ?? row) }
      const known = await transaction
        .selectFrom('account')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('platform', '=', row.platform)
        .where('account_key', '=', row.account_key)
        .executeTakeFirstOrThrow()
      return { done: 'known', account: accountWithDossier(known) }
    })
  },

  async find(workspaceId, id) {
    const row = await db.selectFrom('account').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst()
    return row && accountWithDossier(row)
  },

  async list(workspaceId, request, { platform, standing, tag, organisationIds, sort = '-createdAt' } = {}) {
    const order = ORDERS[sort]
    const by = tag !== undefined && sort in TIME_ORDERS ? TAGGED : OWN
    const rows = await listed(db, workspaceId)
      .$if(platform !== undefined, (query) => query.where('platform', '=', platform ?? ''))
      .$if(standing !== undefined, (query) => query.where('standing', '=', standing ?? ''))
      .$if(tag !== undefined, (query) => query.innerJoin(accountsTagged(db, workspaceId, tag ?? '').as('tagged'), 'tagged_id', 'id'))
      .where(belonging(organisationIds))
      .where(order ? behindIn(order, request.cursor, by) : behind(request.cursor, by))
      .orderBy(order ? sortKey(order, by) : sql.ref(by.at), order?.direction ?? 'desc')
      .orderBy(sql.ref(by.id), order?.direction ?? 'desc')
      .limit(request.limit + 1)
      .execute()
    return pageOf(rows, request, accountOf, order)
  },

  putDossier(workspaceId, id, { dossier, now }) {
    return db.transaction().execute(async (transaction) => {
      if (!(await isOurs(transaction, workspaceId, id))) return undefined
      const row = await recordDossier(transaction, id, { dossier, now, expects: expectsPosts(dossier) })
      return row && accountWithDossier(row)
    })
  },

  amend(request, accounts) {
    return db.transaction().execute(async (transaction) => {
      const done = []
      for (const account of accounts) done.push(await amended(transaction, request, account))
      return done
    })
  },

  async inventory(workspaceId, { limit, cursor }, { organisationIds } = {}) {
    const rows = await db
      .selectFrom('account')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where(belonging(organisationIds))
      .$if(cursor !== undefined, (query) => {
        const [platform, key] = fromJson<readonly [string, string]>(cursor ?? '')
        return query.where((row) => row.or([row('platform', '>', platform), row.and([row('platform', '=', platform), row('account_key', '>', key)])]))
      })
      .orderBy('platform')
      .orderBy('account_key')
      .limit(limit + 1)
      .execute()
    const items = rows.slice(0, limit)
    const last = items.at(-1)
    const next = rows.length > limit && last ? { nextCursor: toJson([last.platform, last.account_key]) } : {}
    return { items: items.map(accountWithDossier), ...next }
  },

  move(workspaceId, id, organisationId) {
    return db.transaction().execute(async (transaction) => {
      await refuseErased(transaction, organisationId)
      const row = await transaction
        .updateTable('account')
        .set({ organisation_id: organisationId ?? null })
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst()
      return row && accountWithDossier(row)
    })
  },

  async known(workspaceId, ids, { organisationIds } = {}) {
    if (ids.length === 0) return new Set()
    const rows = await db
      .selectFrom('account')
      .select('id')
      .where('workspace_id', '=', workspaceId)
      .where('id', 'in', ids)
      .where(belonging(organisationIds))
      .execute()
    return new Set(rows.map(({ id }) => id))
  },

  foreign: (workspaceId, accounts, of) => foreignPlaces(db, workspaceId, accounts, of),

  remove(workspaceId, id) {
    return db.transaction().execute(async (transaction) => {
      if (!(await isOurs(transaction, workspaceId, id))) return false
      // Tasks before the account, the order in which a result is stored: two transactions cannot wait for each other.
      await transaction.updateTable('audit_task').set({ account_id: null }).where('account_id', '=', id).execute()
      const gone = await transaction.deleteFrom('account').where('id', '=', id).returning('standing').executeTakeFirst()
      // Of an audit that was accepted while this waited for the account.
      await transaction.updateTable('audit_task').set({ account_id: null }).where('account_id', '=', id).execute()
      await recount(transaction, workspaceId, { from: gone?.standing })
      await forgetForecasts(transaction, workspaceId, [id])
      await forgetEventsAbout(transaction, workspaceId, id)
      await forgetAlerts(transaction, workspaceId, [id])
      return gone !== undefined
    })
  },

  async results(workspaceId, id, request) {
    const rows = await db
      .selectFrom('audit_task')
      .select(['id', 'audit_id', 'created_at', 'result', 'account_id'])
      .where('account_id', '=', id)
      .where('workspace_id', '=', workspaceId)
      .where('result', 'is not', null)
      .where(behind(request.cursor))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(request.limit + 1)
      .execute()
    return pageOf(rows, request, ({ audit_id, created_at, result, account_id }) => ({
      auditId: audit_id,
      auditedAt: created_at,
      result: resultOf({ result: result ?? '', account_id }),
    }))
  },

  counts: (workspaceId) => countedAccounts(db, workspaceId),

  async changed(workspaceId, limit) {
    const rows = await listed(db, workspaceId)
      .where('changed_at', 'is not', null)
      .orderBy('changed_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute()
    return rows.map(accountOf)
  },

  async silent(workspaceId, limit) {
    const rows = await listed(db, workspaceId)
      .where('expects_posts', '=', 1)
      .where('last_post_on', 'is not', null)
      .orderBy('last_post_on')
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.map(accountOf)
  },
})

export const ledgerStore = (db: Kysely<Database>): LedgerStore => ({
  async tallies(workspaceId) {
    const rows = await db
      .selectFrom('forecast_tally')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .orderBy('horizon_days')
      .orderBy('bin')
      .execute()
    return rows.map(tallyOf)
  },
})
