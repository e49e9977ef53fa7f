import type { Kysely } from 'kysely'
import type { SessionStore } from '../../domain/ports.ts'
import type { Database } from './schema.ts'

export const sessionStore = (db: Kysely<Database>): SessionStore => ({
  async add({ tokenHash, workspaceId, keyHash, createdAt, expiresAt }) {
    const row = { token_hash: tokenHash, workspace_id: workspaceId, key_hash: keyHash, created_at: createdAt, expires_at: expiresAt }
    await db.insertInto('session').values(row).execute()
  },

  async find(tokenHash, now) {
    const row = await db.selectFrom('session').selectAll().where('token_hash', '=', tokenHash).where('expires_at', '>', now).executeTakeFirst()
    if (!row) return undefined
    return {
      tokenHash: row.token_hash,
      workspaceId: row.workspace_id,
      keyHash: row.key_hash,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
    }
  },

  async remove(tokenHash) {
    await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
  },

  async forgetOld(now) {
    await db.deleteFrom('session').where('expires_at', '<=', now).execute()
  },
})
