import type { Kysely } from 'kysely'
import { accountKey } from '../../domain/audit/references/recognise.ts'
import type { CacheValidators, Snapshot } from '../../domain/audit/snapshot.ts'
import type { SnapshotMemory } from '../../domain/ports.ts'
import { fromJson, toJson } from './rows.ts'
import type { Database } from './schema.ts'

/** One row per account, shared by all workspaces: what a platform shows to everybody is nobody's secret. */
export const snapshotMemory = (db: Kysely<Database>): SnapshotMemory => ({
  async recall(account) {
    const row = await db
      .selectFrom('snapshot_memory')
      .select(['snapshot', 'validators'])
      .where('platform', '=', account.platform)
      .where('reference', '=', accountKey(account))
      .executeTakeFirst()
    return row && { snapshot: fromJson<Snapshot>(row.snapshot), validators: fromJson<CacheValidators>(row.validators) }
  },

  async keep(snapshot, validators) {
    const { platform } = snapshot.account
    const reference = accountKey(snapshot.account)
    const kept = { snapshot: toJson(snapshot), validators: toJson(validators) }
    await db
      .insertInto('snapshot_memory')
      .values({ platform, reference, ...kept })
      .onConflict((conflict) => conflict.columns(['platform', 'reference']).doUpdateSet(kept))
      .execute()
  },
})
