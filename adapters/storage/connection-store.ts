import { isDeepStrictEqual } from 'node:util'
import type { Kysely } from 'kysely'
import type { Connection, Secrets } from '../../domain/audit/connection.ts'
import type { ConnectionStore } from '../../domain/ports.ts'
import type { SecretBox } from '../shared/secret-box.ts'
import { alone } from './alone.ts'
import { fromJson, toJson } from './rows.ts'
import { sandboxes } from './sandbox-rows.ts'
import type { Database } from './schema.ts'

/** What a secret is sealed for: it opens nowhere else. */
const purposeOf = (workspaceId: string, platform: string): string => `connection ${workspaceId} ${platform}`

/** @param box undefined where no passphrase was given: then nothing can be kept, and nothing opened. */
export const connectionStore = (db: Kysely<Database>, box: SecretBox | undefined): ConnectionStore => {
  const rowOf = (workspaceId: string, platform: string) =>
    db
      .selectFrom('connection')
      .select(['description', 'sealed'])
      .where('workspace_id', '=', workspaceId)
      .where('platform', '=', platform)
      .executeTakeFirst()

  /** Writes over a connection that holds these secrets, and over no other: somebody may have given another one meanwhile. */
  const describeAnew = async (
    workspaceId: string,
    platform: string,
    {
      holding,
      as,
    }: { readonly holding: Secrets; readonly as: (before: Connection) => { readonly connection: Connection; readonly secrets?: Secrets } },
  ): Promise<boolean> => {
    const row = await rowOf(workspaceId, platform)
    const purpose = purposeOf(workspaceId, platform)
    const opened = row && box?.open(row.sealed, purpose)
    if (box === undefined || row === undefined || opened === undefined || !isDeepStrictEqual(fromJson<Secrets>(opened), holding)) return false
    const { connection, secrets } = as(fromJson<Connection>(row.description))
    const { numUpdatedRows } = await db
      .updateTable('connection')
      .set({ description: toJson(connection), ...(secrets === undefined ? {} : { sealed: box.seal(toJson(secrets), purpose) }) })
      .where('workspace_id', '=', workspaceId)
      .where('platform', '=', platform)
      .where('sealed', '=', row.sealed)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  }

  return {
    async put(workspaceId, connection, secrets) {
      if (box === undefined) throw new Error('no passphrase: the caller asks `canKeepSecrets` first')
      const { platform } = connection
      const row = {
        workspace_id: workspaceId,
        platform,
        description: toJson(connection),
        sealed: box.seal(toJson(secrets), purposeOf(workspaceId, platform)),
      }
      return db.transaction().execute(async (transaction) => {
        await alone(transaction, 'connections', workspaceId)
        const { numDeletedRows } = await transaction
          .deleteFrom('connection')
          .where('workspace_id', '=', workspaceId)
          .where('platform', '=', platform)
          .executeTakeFirst()
        await transaction.insertInto('connection').values(row).execute()
        return numDeletedRows > 0n ? 'replaced' : 'created'
      })
    },

    async list(workspaceId) {
      const rows = await db.selectFrom('connection').select('description').where('workspace_id', '=', workspaceId).orderBy('platform').execute()
      return rows.map(({ description }) => fromJson<Connection>(description))
    },

    async find(workspaceId, platform) {
      const row = await rowOf(workspaceId, platform)
      return row && fromJson<Connection>(row.description)
    },

    async open(workspaceId, platform) {
      const row = await rowOf(workspaceId, platform)
      if (!row) return undefined
      const secrets = box?.open(row.sealed, purposeOf(workspaceId, platform))
      if (secrets === undefined) return 'sealed'
      const { scopes, expiresAt, setAt, renewalRefusedAt, agreements } = fromJson<Connection>(row.description)
      return {
        setAt,
        secrets: fromJson<Secrets>(secrets),
        ...(scopes === undefined ? {} : { scopes }),
        ...(expiresAt === undefined ? {} : { expiresAt }),
        ...(renewalRefusedAt === undefined ? {} : { renewalRefusedAt }),
        ...(agreements === undefined ? {} : { agreements }),
      }
    },

    renew(workspaceId, platform, { from, to: { secrets, scopes, expiresAt }, at }) {
      return describeAnew(workspaceId, platform, {
        holding: from,
        as: ({ expiresAt: _, renewalRefusedAt: __, ...before }) => ({
          secrets,
          connection: {
            ...before,
            holds: Object.keys(secrets).sort(),
            ...(scopes === undefined ? {} : { scopes }),
            ...(expiresAt === undefined ? {} : { expiresAt }),
            setAt: at,
          },
        }),
      })
    },

    async refuseRenewal(workspaceId, platform, { of, at }) {
      await describeAnew(workspaceId, platform, { holding: of, as: (before) => ({ connection: { ...before, renewalRefusedAt: at } }) })
    },

    async remove(workspaceId, platform) {
      return db.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('connection')
          .where('workspace_id', '=', workspaceId)
          .where('platform', '=', platform)
          .executeTakeFirst()
        if (numDeletedRows === 0n) return false
        await transaction.deleteFrom('reading').where('workspace_id', '=', workspaceId).where('platform', '=', platform).execute()
        await transaction.deleteFrom('expiry_told').where('workspace_id', '=', workspaceId).where('platform', '=', platform).execute()
        return true
      })
    },

    async reseal() {
      if (box === undefined) return 0
      const rows = await db.selectFrom('connection').select(['workspace_id', 'platform', 'sealed']).execute()
      let changed = 0
      for (const { workspace_id: workspaceId, platform, sealed } of rows.filter((row) => box.isOutdated(row.sealed))) {
        const purpose = purposeOf(workspaceId, platform)
        const plain = box.open(sealed, purpose)
        if (plain === undefined) continue
        // Only what is still there as it was read: it may have been replaced meanwhile.
        const { numUpdatedRows } = await db
          .updateTable('connection')
          .set({ sealed: box.seal(plain, purpose) })
          .where('workspace_id', '=', workspaceId)
          .where('platform', '=', platform)
          .where('sealed', '=', sealed)
          .executeTakeFirst()
        changed += Number(numUpdatedRows)
      }
      return changed
    },

    async expiries(workspaceId) {
      const all = db.selectFrom('connection').select(['workspace_id', 'description'])
      const asked = workspaceId === undefined ? all.where('workspace_id', 'not in', sandboxes(db)) : all.where('workspace_id', '=', workspaceId)
      const rows = await asked.execute()
      return rows.flatMap(({ workspace_id: workspaceId, description }) => {
        const { platform, expiresAt } = fromJson<Connection>(description)
        return expiresAt === undefined ? [] : [{ workspaceId, platform, expiresAt }]
      })
    },
  }
}
