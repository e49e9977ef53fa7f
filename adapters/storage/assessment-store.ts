import type { Kysely, Selectable } from 'kysely'
import type { OwnKnowledge } from '../../domain/fit/own-knowledge.ts'
import type { AssessmentStore, StoredAssessment } from '../../domain/ports.ts'
import { behind, pageOf } from './paging.ts'
import { fromJson, optional, toJson } from './rows.ts'
import type { AssessmentTable, Database } from './schema.ts'

const assessmentOf = <B, R>(row: Selectable<AssessmentTable>): StoredAssessment<B, R> => ({
  id: row.id,
  workspaceId: row.workspace_id,
  createdAt: row.created_at,
  brief: fromJson<B>(row.brief),
  result: fromJson<R>(row.result),
  ...optional('catalogueDigest', row.catalogue_digest),
  ...optional('knowledge', row.knowledge === null ? null : fromJson<OwnKnowledge>(row.knowledge)),
})

export const assessmentStore = <B, R>(db: Kysely<Database>): AssessmentStore<B, R> => ({
  async add({ id, workspaceId, createdAt, brief, result, catalogueDigest, knowledge }) {
    await db
      .insertInto('assessment')
      .values({
        id,
        workspace_id: workspaceId,
        created_at: createdAt,
        brief: toJson(brief),
        result: toJson(result),
        catalogue_digest: catalogueDigest ?? null,
        knowledge: knowledge === undefined ? null : toJson(knowledge),
      })
      .execute()
  },

  async find(workspaceId, id) {
    const row = await db.selectFrom('assessment').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst()
    return row && assessmentOf<B, R>(row)
  },

  async list(workspaceId, request) {
    const rows = await db
      .selectFrom('assessment')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where(behind(request.cursor))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(request.limit + 1)
      .execute()
    return pageOf(rows, request, (row) => assessmentOf<B, R>(row))
  },
})
