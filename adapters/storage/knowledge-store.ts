import type { Kysely, Transaction } from 'kysely'
import type { OwnPlatform } from '../../domain/catalogue/own-platform.ts'
import type { OwnKnowledge } from '../../domain/fit/own-knowledge.ts'
import type { KnowledgeStore, StoredOverride, StoredWeights } from '../../domain/ports.ts'
import { behind, pageOf } from './paging.ts'
import { fromJson, optional, toJson } from './rows.ts'
import type { Database } from './schema.ts'

/** Counts a change of the workspace; the row is there ever after. */
const changed = async (transaction: Transaction<Database>, workspaceId: string): Promise<void> => {
  await transaction
    .insertInto('own_knowledge')
    .values({ workspace_id: workspaceId, revision: 1, weights: null })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet((row) => ({ revision: row('own_knowledge.revision', '+', 1) })))
    .execute()
}

const stateOf = (db: Kysely<Database>, workspaceId: string) =>
  db.selectFrom('own_knowledge').select(['revision', 'weights']).where('workspace_id', '=', workspaceId).executeTakeFirst()

const overrideOf = (row: { readonly override: string }): StoredOverride => fromJson<StoredOverride>(row.override)

/** What an assessment needs of an override: the moment it was given decides nothing. */
const withoutMoment = ({ createdAt: _, ...figure }: StoredOverride) => figure
const withoutSetting = ({ setAt: _, ...weights }: StoredWeights) => weights

type Put = Parameters<KnowledgeStore['putPlatform']>

/** Called within the write lock, so that nobody else counts at the same time. */
const putPlatform = async (transaction: Transaction<Database>, [workspaceId, platform, most]: Put) => {
  const description = toJson(platform)
  const { numUpdatedRows } = await transaction
    .updateTable('own_platform')
    .set({ description })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', platform.id)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) {
    const there = await transaction.selectFrom('own_platform').select('id').where('workspace_id', '=', workspaceId).execute()
    if (there.length >= most) return 'full'
    await transaction.insertInto('own_platform').values({ workspace_id: workspaceId, id: platform.id, description }).execute()
  }
  await changed(transaction, workspaceId)
  return numUpdatedRows === 0n ? 'created' : 'replaced'
}

export const knowledgeStore = (db: Kysely<Database>): KnowledgeStore => ({
  async revision(workspaceId) {
    const row = await db.selectFrom('own_knowledge').select('revision').where('workspace_id', '=', workspaceId).executeTakeFirst()
    return row?.revision ?? 0
  },

  async read(workspaceId) {
    // The revision first: a change made meanwhile may already show, and the next question about the revision tells of it.
    const state = await stateOf(db, workspaceId)
    const platforms = await db.selectFrom('own_platform').select('description').where('workspace_id', '=', workspaceId).orderBy('id').execute()
    const overrides = await db.selectFrom('figure_override').select('override').where('workspace_id', '=', workspaceId).orderBy('id').execute()
    const weights = state?.weights
    const knowledge: OwnKnowledge = {
      platforms: platforms.map(({ description }) => fromJson<OwnPlatform>(description)),
      overrides: overrides.map((row) => withoutMoment(overrideOf(row))),
      ...optional('weights', weights ? withoutSetting(fromJson<StoredWeights>(weights)) : undefined),
    }
    return { revision: state?.revision ?? 0, knowledge }
  },

  putPlatform(...put) {
    return db.transaction().execute((transaction) => putPlatform(transaction, put))
  },

  removePlatform(workspaceId, id) {
    return db.transaction().execute(async (transaction) => {
      const { numDeletedRows } = await transaction
        .deleteFrom('own_platform')
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      if (numDeletedRows === 0n) return false
      await transaction.deleteFrom('figure_override').where('workspace_id', '=', workspaceId).where('platform', '=', id).execute()
      await changed(transaction, workspaceId)
      return true
    })
  },

  addOverride(workspaceId, override) {
    return db.transaction().execute(async (transaction) => {
      const { id, createdAt, platform, figure } = override
      const there = await transaction
        .selectFrom('figure_override')
        .select('id')
        .where('workspace_id', '=', workspaceId)
        .where('platform', '=', platform)
        .where('figure', '=', figure)
        .executeTakeFirst()
      if (there) return there.id
      await transaction
        .insertInto('figure_override')
        .values({ id, workspace_id: workspaceId, created_at: createdAt, platform, figure, override: toJson(override) })
        .execute()
      await changed(transaction, workspaceId)
      return undefined
    })
  },

  async findOverride(workspaceId, id) {
    const row = await db
      .selectFrom('figure_override')
      .select('override')
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .executeTakeFirst()
    return row && overrideOf(row)
  },

  async listOverrides(workspaceId, request, platform) {
    const all = db.selectFrom('figure_override').selectAll().where('workspace_id', '=', workspaceId).where(behind(request.cursor))
    const rows = await (platform === undefined ? all : all.where('platform', '=', platform))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(request.limit + 1)
      .execute()
    return pageOf(rows, request, overrideOf)
  },

  removeOverride(workspaceId, id) {
    return db.transaction().execute(async (transaction) => {
      const { numDeletedRows } = await transaction
        .deleteFrom('figure_override')
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      if (numDeletedRows > 0n) await changed(transaction, workspaceId)
      return numDeletedRows > 0n
    })
  },

  async findWeights(workspaceId) {
    const weights = (await stateOf(db, workspaceId))?.weights
    return weights ? fromJson<StoredWeights>(weights) : undefined
  },

  async setWeights(workspaceId, weights) {
    await db.transaction().execute(async (transaction) => {
      await changed(transaction, workspaceId)
      await transaction
        .updateTable('own_knowledge')
        .set({ weights: toJson(weights) })
        .where('workspace_id', '=', workspaceId)
        .execute()
    })
  },

  async removeWeights(workspaceId) {
    await db.transaction().execute(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('own_knowledge')
        .set({ weights: null })
        .where('workspace_id', '=', workspaceId)
        .where('weights', 'is not', null)
        .executeTakeFirstOrThrow()
      if (numUpdatedRows > 0n) await changed(transaction, workspaceId)
    })
  },
})
