import type { Kysely, Selectable } from 'kysely'
import { laterBy } from '../../domain/shared/calendar.ts'
import { TRAIL_KEPT_DAYS, type TrailEntry, type TrailStore } from '../../domain/tenancy/trail.ts'
import { behind, pageOf } from './paging.ts'
import { optional } from './rows.ts'
import type { Database, TrailTable } from './schema.ts'

const entryOf = (row: Selectable<TrailTable>): TrailEntry => ({
  id: row.id,
  workspaceId: row.workspace_id,
  at: row.created_at,
  keyId: row.key_id,
  operation: row.operation,
  path: row.path,
  requestId: row.request_id,
  ...optional('status', row.status),
})

export const trailStore = (db: Kysely<Database>): TrailStore => ({
  async begin({ id, workspaceId, at, keyId, operation, path, requestId }) {
    await db
      .insertInto('trail')
      .values({ id, workspace_id: workspaceId, created_at: at, key_id: keyId, operation, path, request_id: requestId, status: null })
      .execute()
  },

  async end(id, status) {
    await db.updateTable('trail').set({ status }).where('id', '=', id).execute()
  },

  async forgetOld(now) {
    await db
      .deleteFrom('trail')
      .where('created_at', '<', laterBy(now, -TRAIL_KEPT_DAYS * 86_400))
      .execute()
  },

  async list(workspaceId, request, { keyId, operation } = {}) {
    const rows = await db
      .selectFrom('trail')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .$if(keyId !== undefined, (query) => query.where('key_id', '=', keyId ?? ''))
      .$if(operation !== undefined, (query) => query.where('operation', '=', operation ?? ''))
      .where(behind(request.cursor))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(request.limit + 1)
      .execute()
    return pageOf(rows, request, entryOf)
  },
})
