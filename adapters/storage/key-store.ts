import type { Kysely, Selectable, Transaction } from 'kysely'
import type { ApiKey, KeyStore, Scope } from '../../domain/ports.ts'
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
})

const add = async (transaction: Transaction<Database>, key: ApiKey): Promise<void> => {
  await transaction
    .insertInto('workspace')
    .values({ id: key.workspaceId, created_at: key.createdAt })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await transaction.insertInto('api_key').values(rowOf(key)).execute()
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
      if (await transaction.selectFrom('api_key').select('id').limit(1).executeTakeFirst()) return false
      await add(transaction, { ...key, workspaceId: (await firstWorkspace(transaction)) ?? key.workspaceId })
      return true
    })
  },

  async findByHash(hash) {
    const row = await db.selectFrom('api_key').selectAll().where('hash', '=', hash).executeTakeFirst()
    return row && keyOf(row)
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

  async revoke({ workspaceId, id, at }) {
    // The first revocation is the one that counts: repeating it answers true and keeps its moment.
    const { numUpdatedRows } = await db
      .updateTable('api_key')
      .set((key) => ({ revoked_at: key.fn.coalesce('revoked_at', key.val(at)) }))
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return numUpdatedRows > 0n
  },

  async touch(id, at) {
    await db.updateTable('api_key').set({ last_used_at: at }).where('id', '=', id).execute()
  },
})
