import type { Kysely } from 'kysely'
import type { DiagnosisStore, DiagnosisSummary } from '../../domain/ports.ts'
import { refuseErased } from './erased.ts'
import { behind, belonging, pageOf } from './paging.ts'
import { fromJson, optional, toJson } from './rows.ts'
import type { Database } from './schema.ts'

export const diagnosisStore = <A, R>(db: Kysely<Database>): DiagnosisStore<A, R> => ({
  async add({ id, workspaceId, organisationId, createdAt, answers, result }, summary) {
    const row = {
      id,
      workspace_id: workspaceId,
      organisation_id: organisationId ?? null,
      created_at: createdAt,
      summary: toJson(summary),
      answers: toJson(answers),
      result: toJson(result),
      review_on: summary.reviewOn ?? null,
    }
    await db.transaction().execute(async (transaction) => {
      await refuseErased(transaction, row.organisation_id)
      await transaction.insertInto('diagnosis').values(row).execute()
    })
  },

  async find(workspaceId, id) {
    const row = await db
      .selectFrom('diagnosis')
      .select(['created_at', 'organisation_id', 'answers', 'result'])
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) return undefined
    return {
      id,
      workspaceId,
      createdAt: row.created_at,
      ...optional('organisationId', row.organisation_id),
      answers: fromJson<A>(row.answers),
      result: fromJson<R>(row.result),
    }
  },

  async list(workspaceId, request, { organisationIds } = {}) {
    const rows = await db
      .selectFrom('diagnosis')
      .select(['id', 'created_at', 'summary', 'organisation_id'])
      .where('workspace_id', '=', workspaceId)
      .where(belonging(organisationIds))
      .where(behind(request.cursor))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(request.limit + 1)
      .execute()
    return pageOf(rows, request, ({ id, created_at: createdAt, summary, organisation_id }) => ({
      id,
      createdAt,
      ...optional('organisationId', organisation_id),
      ...fromJson<DiagnosisSummary>(summary),
    }))
  },
})
