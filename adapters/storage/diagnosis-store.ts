import type { Kysely } from 'kysely'
import type { DiagnosisStore, DiagnosisSummary } from '../../domain/ports.ts'
import { behind, pageOf } from './paging.ts'
import { fromJson, toJson } from './rows.ts'
import type { Database } from './schema.ts'

export const diagnosisStore = <A, R>(db: Kysely<Database>): DiagnosisStore<A, R> => ({
  async add({ id, workspaceId, createdAt, answers, result }, summary) {
    const row = { id, workspace_id: workspaceId, created_at: createdAt, summary: toJson(summary), answers: toJson(answers), result: toJson(result) }
    await db.insertInto('diagnosis').values(row).execute()
  },

  async find(workspaceId, id) {
    const row = await db
      .selectFrom('diagnosis')
      .select(['created_at', 'answers', 'result'])
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) return undefined
    return { id, workspaceId, createdAt: row.created_at, answers: fromJson<A>(row.answers), result: fromJson<R>(row.result) }
  },

  async list(workspaceId, request) {
    const rows = await db
      .selectFrom('diagnosis')
      .select(['id', 'created_at', 'summary'])
      .where('workspace_id', '=', workspaceId)
      .where(behind(request.cursor))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(request.limit + 1)
      .execute()
    return pageOf(rows, request, ({ id, created_at: createdAt, summary }) => ({ id, createdAt, ...fromJson<DiagnosisSummary>(summary) }))
  },
})
