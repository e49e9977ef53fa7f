import type { Kysely, Transaction } from 'kysely'
import type { OwnPlatform } from '../../domain/catalogue/own-platform.ts'
import type { OwnKnowledge } from '../../domain/fit/own-knowledge.ts'
import type { KnowledgeStore, Measurement, StoredOverride, StoredWeights } from '../../domain/ports.ts'
import { alone } from './alone.ts'
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

const standingOverride = async (db: Kysely<Database>, workspaceId: string, id: string): Promise<StoredOverride | undefined> => {
  const row = await db
    .selectFrom('figure_override')
    .select('override')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && overrideOf(row)
}

/** What an assessment needs of an override: the moment it was given decides nothing. */
const withoutMoment = ({ createdAt: _, ...figure }: StoredOverride) => figure
const withoutSetting = ({ setAt: _, ...weights }: StoredWeights) => weights

const knownIn = async (db: Kysely<Database>, workspaceId: string): Promise<{ readonly revision: number; readonly knowledge: OwnKnowledge }> => {
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
}

/** Moves overrides to where they no longer count and can still be read; of a whole platform, or one of them. */
const withdraw = async (
  transaction: Transaction<Database>,
  workspaceId: string,
  { at, column, value }: { readonly at: string; readonly column: 'id' | 'platform'; readonly value: string },
): Promise<bigint> => {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('withdrawn_override')
    .columns(['id', 'workspace_id', 'withdrawn_at', 'override'])
    .expression((query) =>
      query
        .selectFrom('figure_override')
        .select((row) => ['id', 'workspace_id', row.val(at).as('withdrawn_at'), 'override'])
        .where('workspace_id', '=', workspaceId)
        .where(column, '=', value),
    )
    .executeTakeFirstOrThrow()
  await transaction.deleteFrom('figure_override').where('workspace_id', '=', workspaceId).where(column, '=', value).execute()
  return numInsertedOrUpdatedRows ?? 0n
}

/** Describes the platform anew; false when it was not described before. */
const replaced = async (transaction: Transaction<Database>, workspaceId: string, platform: OwnPlatform): Promise<boolean> => {
  const { numUpdatedRows } = await transaction
    .updateTable('own_platform')
    .set({ description: toJson(platform) })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', platform.id)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** One change of a workspace after the other: what an objection is asked about is what stands when it is written. */
const changing = <T>(db: Kysely<Database>, workspaceId: string, change: (transaction: Transaction<Database>) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (transaction) => {
    await alone(transaction, 'knowledge', workspaceId)
    return change(transaction)
  })

export const knowledgeStore = (db: Kysely<Database>): KnowledgeStore => ({
  async revision(workspaceId) {
    const row = await db.selectFrom('own_knowledge').select('revision').where('workspace_id', '=', workspaceId).executeTakeFirst()
    return row?.revision ?? 0
  },

  read: (workspaceId) => knownIn(db, workspaceId),

  putPlatform(workspaceId, platform, objection) {
    return changing(db, workspaceId, async (transaction) => {
      const refused = objection((await knownIn(transaction, workspaceId)).knowledge)
      if (refused !== undefined) return { refused }
      const wasThere = await replaced(transaction, workspaceId, platform)
      if (!wasThere)
        await transaction
          .insertInto('own_platform')
          .values({ workspace_id: workspaceId, id: platform.id, description: toJson(platform) })
          .execute()
      await changed(transaction, workspaceId)
      return { done: wasThere ? 'replaced' : 'created' }
    })
  },

  removePlatform(workspaceId, { id, at }) {
    return changing(db, workspaceId, async (transaction) => {
      const { numDeletedRows } = await transaction
        .deleteFrom('own_platform')
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      if (numDeletedRows === 0n) return false
      await withdraw(transaction, workspaceId, { at, column: 'platform', value: id })
      await changed(transaction, workspaceId)
      return true
    })
  },

  addOverride(workspaceId, override, objection) {
    return changing(db, workspaceId, async (transaction) => {
      const refused = objection((await knownIn(transaction, workspaceId)).knowledge)
      if (refused !== undefined) return { refused }
      const { id, createdAt, platform, figure } = override
      await transaction
        .insertInto('figure_override')
        .values({ id, workspace_id: workspaceId, created_at: createdAt, platform, figure, override: toJson(override) })
        .execute()
      await changed(transaction, workspaceId)
      return { done: 'added' }
    })
  },

  findOverride: (workspaceId, id) => standingOverride(db, workspaceId, id),

  async findMeasurement(workspaceId, id) {
    // In this order: what is withdrawn meanwhile is found in the second place.
    const standing = await standingOverride(db, workspaceId, id)
    if (standing) return { figure: withoutMoment(standing) }
    const row = await db
      .selectFrom('withdrawn_override')
      .select(['override', 'withdrawn_at'])
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .executeTakeFirst()
    return row && { figure: withoutMoment(overrideOf(row)), withdrawnAt: row.withdrawn_at }
  },

  async listMeasurements(workspaceId, { after, limit }) {
    // In this order: what is withdrawn meanwhile is found in both places, and never in none.
    const standing = await db
      .selectFrom('figure_override')
      .select(['id', 'override'])
      .where('workspace_id', '=', workspaceId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute()
    const withdrawn = await db
      .selectFrom('withdrawn_override')
      .select(['id', 'override', 'withdrawn_at'])
      .where('workspace_id', '=', workspaceId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute()
    const found = new Map<string, Measurement>()
    for (const row of standing) found.set(row.id, { figure: withoutMoment(overrideOf(row)) })
    for (const row of withdrawn) found.set(row.id, { figure: withoutMoment(overrideOf(row)), withdrawnAt: row.withdrawn_at })
    return [...found.values()].sort((a, b) => (a.figure.id < b.figure.id ? -1 : 1)).slice(0, limit)
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

  withdrawOverride(workspaceId, { id, at }, objection) {
    return changing(db, workspaceId, async (transaction) => {
      const refused = objection((await knownIn(transaction, workspaceId)).knowledge)
      if (refused !== undefined) return { refused }
      if ((await withdraw(transaction, workspaceId, { at, column: 'id', value: id })) === 0n) return { done: 'absent' }
      await changed(transaction, workspaceId)
      return { done: 'withdrawn' }
    })
  },

  async findWeights(workspaceId) {
    const weights = (await stateOf(db, workspaceId))?.weights
    return weights ? fromJson<StoredWeights>(weights) : undefined
  },

  async setWeights(workspaceId, weights) {
    await changing(db, workspaceId, async (transaction) => {
      await changed(transaction, workspaceId)
      await transaction
        .updateTable('own_knowledge')
        .set({ weights: toJson(weights) })
        .where('workspace_id', '=', workspaceId)
        .execute()
    })
  },

  async removeWeights(workspaceId) {
    await changing(db, workspaceId, async (transaction) => {
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
