import type { Kysely, Selectable, Transaction } from 'kysely'
import type { ApiKey, KeyStore, Scope } from '../../domain/ports.ts'
import { alone } from './alone.ts'
import { behind, pageOf } from './paging.ts'
import { fromJson, optional, toJson } from './rows.ts'
import type { ApiKeyTable, Database } from './schema.ts'

const keyOf = (row: Selectable<ApiKeyTable>): ApiKey => ({
  id: row.id,
  workspaceId: row.workspace_id,
  name: row.name,
  hash: row.hash,
  scopes: fromJson<readonly Scope[]>(row.scopes),
  createdAt: row.created_at,
  ...optional('expiresAt', row.expires_at),
  ...optional('revokedAt', row.revoked_at),
  ...optional('lastUsedAt', row.last_used_at),
  ...optional('organisationIds', row.organisation_ids === null ? null : fromJson<readonly string[]>(row.organisation_ids)),
  ...optional('replacedBy', row.replaced_by),
})

const rowOf = (key: ApiKey): Selectable<ApiKeyTable> => ({
  id: key.id,
  workspace_id: key.workspaceId,
  name: key.name,
  hash: key.hash,
  scopes: toJson(key.scopes),
  created_at: key.createdAt,
  expires_at: key.expiresAt ?? null,
  revoked_at: key.revokedAt ?? null,
  last_used_at: key.lastUsedAt ?? null,
  organisation_ids: key.organisationIds === undefined ? null : toJson(key.organisationIds),
  replaced_by: key.replacedBy ?? null,
})

const add = async (transaction: Transaction<Database>, key: ApiKey): Promise<void> => {
  await transaction
    .insertInto('workspace')
    .values({ id: key.workspaceId, created_at: key.createdAt })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await transaction.insertInto('api_key').values(rowOf(key)).execute()
}

/** Is there a key that works at that moment, and for good, and may manage keys? */
const hasAdmin = async (transaction: Transaction<Database>, workspaceId: string, at: string): Promise<boolean> => {
  const rows = await transaction
    .selectFrom('api_key')
    .select('scopes')
    .where('workspace_id', '=', workspaceId)
    .where('revoked_at', 'is', null)
    .where((key) => key.or([key('expires_at', 'is', null), key('expires_at', '>', at)]))
    .execute()
  return rows.some(({ scopes }) => fromJson<readonly Scope[]>(scopes).includes('admin'))
}

const firstWorkspace = async (db: Kysely<Database>): Promise<string | undefined> => {
  const row = await db.selectFrom('workspace').select('id').orderBy('created_at').orderBy('id').limit(1).executeTakeFirst()
  return row?.id
}

export const keyStore = (db: Kysely<Database>): KeyStore => ({
  add(key) {
    return db.transaction().execute((transaction) => add(transaction, key))
  },

  addFirst(key) {
    return db.transaction().execute(async (transaction) => {
      await alone(transaction, 'first-key')
      if (await transaction.selectFrom('api_key').select('id').limit(1).executeTakeFirst()) return false
      await add(transaction, { ...key, workspaceId: (await firstWorkspace(transaction)) ?? key.workspaceId })
      return true
    })
  },

  async findByHash(hash) {
    const row = await db
      .selectFrom('api_key')
      .leftJoin('sandbox', 'sandbox.workspace_id', 'api_key.workspace_id')
      .selectAll('api_key')
      .select('sandbox.owner_id')
      .where('hash', '=', hash)
      .executeTakeFirst()
    return row && { ...keyOf(row), ...(row.owner_id === null ? {} : { isOfSandbox: true as const }) }
  },

  async list(workspaceId) {
    const rows = await db
      .selectFrom('api_key')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .execute()
    return rows.map(keyOf)
  },

  firstWorkspace() {
    return firstWorkspace(db)
  },

  async find(workspaceId, id) {
    const row = await db.selectFrom('api_key').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst()
    return row && keyOf(row)
  },

  async page(workspaceId, request) {
    const rows = await db
      .selectFrom('api_key')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where(behind(request.cursor))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(request.limit + 1)
      .execute()
    return pageOf(rows, request, keyOf)
  },

  revoke({ workspaceId, id, at, keepsAdmin }) {
    return db.transaction().execute(async (transaction) => {
      await alone(transaction, 'keys', workspaceId)
      // The first revocation is the one that counts: repeating it changes nothing and keeps its moment.
      const { numUpdatedRows } = await transaction
        .updateTable('api_key')
        .set((key) => ({ revoked_at: key.fn.coalesce('revoked_at', key.val(at)) }))
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      if (numUpdatedRows === 0n) return 'absent'
      if (!keepsAdmin || (await hasAdmin(transaction, workspaceId, at))) return 'revoked'
      const row = await transaction.selectFrom('api_key').select('revoked_at').where('id', '=', id).executeTakeFirstOrThrow()
      if (row.revoked_at !== at) return 'revoked'
      await transaction.updateTable('api_key').set({ revoked_at: null }).where('id', '=', id).execute()
      return 'last-admin'
    })
  },

  rotate({ former, key, formerUntil }) {
    return db.transaction().execute(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('api_key')
        .set({ replaced_by: key.id, expires_at: formerUntil })
        .where('workspace_id', '=', key.workspaceId)
        .where('id', '=', former)
        .where('replaced_by', 'is', null)
        .where('revoked_at', 'is', null)
        .executeTakeFirstOrThrow()
      if (numUpdatedRows === 0n) return false
      await add(transaction, key)
      return true
    })
  },

  async touch(id, at) {
    await db.updateTable('api_key').set({ last_used_at: at }).where('id', '=', id).execute()
  },
})
