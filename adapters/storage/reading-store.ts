import type { Kysely } from 'kysely'
import type { Usage } from '../../domain/audit/cost.ts'
import { accountKey } from '../../domain/audit/references/recognise.ts'
import type { Snapshot } from '../../domain/audit/snapshot.ts'
import { READINGS_KEPT_DAYS, type ReadingStore } from '../../domain/ports.ts'
import { dayOf, instantOfDay } from '../../domain/shared/calendar.ts'
import { fromJson, toJson } from './rows.ts'
import type { Database } from './schema.ts'

const oldestKept = (now: string): string => instantOfDay(dayOf(now) - READINGS_KEPT_DAYS)

/** One row per account and workspace: what a credential shows is shown to those who gave it. */
export const readingStore = (db: Kysely<Database>): ReadingStore => ({
  async latest(workspaceId, account, now) {
    const row = await db
      .selectFrom('reading')
      .select(['snapshot', 'usage'])
      .where('workspace_id', '=', workspaceId)
      .where('platform', '=', account.platform)
      .where('reference', '=', accountKey(account))
      .where('read_at', '>=', oldestKept(now))
      .executeTakeFirst()
    return row && { snapshot: fromJson<Snapshot>(row.snapshot), usage: fromJson<Usage>(row.usage) }
  },

  async lastRead(workspaceId, platform, now) {
    const row = await db
      .selectFrom('reading')
      .select('snapshot')
      .where('workspace_id', '=', workspaceId)
      .where('platform', '=', platform)
      .where('read_at', '>=', oldestKept(now))
      .orderBy('read_at', 'desc')
      .orderBy('reference')
      .limit(1)
      .executeTakeFirst()
    return row && fromJson<Snapshot>(row.snapshot).account
  },

  async forget(workspaceId, account) {
    await db
      .deleteFrom('reading')
      .where('workspace_id', '=', workspaceId)
      .where('platform', '=', account.platform)
      .where('reference', '=', accountKey(account))
      .execute()
  },

  async keep(workspaceId, { snapshot, usage }) {
    const { platform } = snapshot.account
    const reference = accountKey(snapshot.account)
    const kept = { read_at: snapshot.observedAt, snapshot: toJson(snapshot), usage: toJson(usage) }
    await db
      .insertInto('reading')
      .values({ workspace_id: workspaceId, platform, reference, ...kept })
      // Of two audits at once the one that looked later is kept.
      .onConflict((conflict) =>
        conflict.columns(['workspace_id', 'platform', 'reference']).doUpdateSet(kept).where('reading.read_at', '<=', kept.read_at),
      )
      .execute()
  },

  async forgetOld(now) {
    await db.deleteFrom('reading').where('read_at', '<', oldestKept(now)).execute()
  },
})
