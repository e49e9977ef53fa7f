import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { PlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { KnowledgeInUse } from '../../domain/fit/own-knowledge.ts'
import type { AssessmentStore, AssessmentSummary } from '../../domain/ports.ts'
import { ownedBy } from '../../domain/tenancy/organisation.ts'
import { organisationKey, verdictChanges } from '../../domain/webhooks/transitions.ts'
import { alone } from './alone.ts'
import { refuseErased } from './erased.ts'
import { isListening, recordEvents } from './event-rows.ts'
import { behind, behindIn, belonging, pageOf, TIME_ORDERS } from './paging.ts'
import { fromJson, optional, toJson } from './rows.ts'
import type { Database } from './schema.ts'

/** Of the knowledge that assessments are made with again and again, so that it is written as text and hashed once. */
const digests = new WeakMap<KnowledgeInUse, string>()

const digestOf = (knowledge: KnowledgeInUse): string => {
  const digest = digests.get(knowledge) ?? createHash('sha256').update(toJson(knowledge)).digest('hex')
  digests.set(knowledge, digest)
  return digest
}

/** The digest under which the workspace has that knowledge; it is written when it is not there. */
export const keptKnowledge = async (transaction: Transaction<Database>, workspaceId: string, knowledge: KnowledgeInUse): Promise<string> => {
  const digest = digestOf(knowledge)
  const there = await transaction
    .selectFrom('knowledge_snapshot')
    .select('digest')
    .where('workspace_id', '=', workspaceId)
    .where('digest', '=', digest)
    .executeTakeFirst()
  if (!there)
    await transaction
      .insertInto('knowledge_snapshot')
      .values({ workspace_id: workspaceId, digest, content: toJson(knowledge) })
      .onConflict((conflict) => conflict.columns(['workspace_id', 'digest']).doNothing())
      .execute()
  return digest
}

type Added = { readonly id: string; readonly workspaceId: string; readonly organisationId?: string; readonly createdAt: string }

/**
 * Tells where a new assessment judges otherwise than the newest one of the same organisation: of the latest day, and of those the one stored last. One that speaks about an
 * earlier day is not newer, and tells nothing. Registered organisations are told apart by their ids, others by their names.
 */
const tellVerdicts = async (
  transaction: Transaction<Database>,
  { id, workspaceId, organisationId, createdAt }: Added,
  summary: AssessmentSummary,
): Promise<void> => {
  if (!(await isListening(transaction, workspaceId, 'assessment.verdict-changed'))) return
  // Of two at once the second is compared with the first.
  await alone(transaction, 'verdicts', workspaceId, organisationId ?? organisationKey(summary.organisationName))
  const before = await transaction
    .selectFrom('assessment')
    .select(['id', 'summary', 'as_of'])
    .where('workspace_id', '=', workspaceId)
    .$if(organisationId !== undefined, (query) => query.where('organisation_id', '=', organisationId ?? ''))
    .$if(organisationId === undefined, (query) =>
      query.where('organisation_id', 'is', null).where('organisation_key', '=', organisationKey(summary.organisationName)),
    )
    .orderBy('as_of', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!before || before.as_of > summary.asOf) return
  const { verdicts } = fromJson<AssessmentSummary>(before.summary)
  const events = verdictChanges(verdicts, summary.verdicts).map(({ platform, from, to }) => ({
    type: 'assessment.verdict-changed' as const,
    subject: id,
    cause: platform,
    data: {
      assessmentId: id,
      previousId: before.id,
      organisation: summary.organisationName,
      ...ownedBy(organisationId),
      platform: platform as PlatformId,
      from,
      to,
    },
  }))
  await recordEvents(transaction, { workspaceId, at: createdAt }, events)
}

export const assessmentStore = <B, R>(db: Kysely<Database>): AssessmentStore<B, R> => ({
  async add({ id, workspaceId, organisationId, createdAt, brief, result, catalogueDigest, knowledge }, summary) {
    await db.transaction().execute(async (transaction) => {
      await refuseErased(transaction, organisationId)
      await tellVerdicts(transaction, { id, workspaceId, ...ownedBy(organisationId), createdAt }, summary)
      await transaction
        .insertInto('assessment')
        .values({
          id,
          workspace_id: workspaceId,
          created_at: createdAt,
          summary: toJson(summary),
          organisation_id: organisationId ?? null,
          organisation_key: organisationKey(summary.organisationName),
          as_of: summary.asOf,
          catalogue_digest: catalogueDigest ?? null,
          knowledge_digest: knowledge === undefined ? null : await keptKnowledge(transaction, workspaceId, knowledge),
          brief: toJson(brief),
          result: toJson(result),
        })
        .execute()
    })
  },

  async find(workspaceId, id) {
    const row = await db
      .selectFrom('assessment')
      .leftJoin('knowledge_snapshot', (join) =>
        join
          .onRef('knowledge_snapshot.workspace_id', '=', 'assessment.workspace_id')
          .onRef('knowledge_snapshot.digest', '=', 'assessment.knowledge_digest'),
      )
      .select(['created_at', 'organisation_id', 'catalogue_digest', 'content', 'brief', 'result'])
      .where('assessment.workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) return undefined
    return {
      id,
      workspaceId,
      createdAt: row.created_at,
      ...optional('organisationId', row.organisation_id),
      brief: fromJson<B>(row.brief),
      result: fromJson<R>(row.result),
      ...optional('catalogueDigest', row.catalogue_digest),
      ...optional('knowledge', row.content === null ? null : fromJson<KnowledgeInUse>(row.content)),
    }
  },

  async list(workspaceId, request, { organisationIds, sort = '-createdAt' } = {}) {
    const order = TIME_ORDERS[sort]
    const rows = await db
      .selectFrom('assessment')
      .select(['id', 'created_at', 'summary', 'organisation_id'])
      .where('workspace_id', '=', workspaceId)
      .where(belonging(organisationIds))
      .where(order ? behindIn(order, request.cursor) : behind(request.cursor))
      .orderBy('created_at', order?.direction ?? 'desc')
      .orderBy('id', order?.direction ?? 'desc')
      .limit(request.limit + 1)
      .execute()
    const shown = ({ id, created_at: createdAt, summary, organisation_id }: (typeof rows)[number]) => ({
      id,
      createdAt,
      ...optional('organisationId', organisation_id),
      ...fromJson<AssessmentSummary>(summary),
    })
    return pageOf(rows, request, shown, order)
  },
})
