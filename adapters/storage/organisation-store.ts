import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { BriefVersion, Contact, Erasure, Organisation, OrganisationStore, OrganisationWish } from '../../domain/tenancy/organisation.ts'
import { alone } from './alone.ts'
import { erased } from './erase-organisation.ts'
import { behind, oneOf, pageOf } from './paging.ts'
import { fromJson, optional, toJson } from './rows.ts'
import type { BriefVersionTable, Database, ErasureTable, OrganisationTable } from './schema.ts'
import type { TaskQueue } from './task-queue.ts'

const organisationOf = (row: Selectable<OrganisationTable>): Organisation => ({
  id: row.id,
  workspaceId: row.workspace_id,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
  name: row.name,
  ...optional('externalId', row.external_id),
  ...optional('language', row.language as 'en' | 'fr' | null),
  ...optional('contact', row.contact === null ? null : fromJson<Contact>(row.contact)),
  ...optional('brief', row.brief_set_at === null ? null : { version: row.brief_version, setAt: row.brief_set_at }),
})

const columnsOf = ({ name, externalId, language, contact }: OrganisationWish) => ({
  name,
  external_id: externalId ?? null,
  language: language ?? null,
  contact: contact === undefined ? null : toJson(contact),
})

const versionOf = <B>(row: Selectable<BriefVersionTable>): BriefVersion<B> => ({
  version: row.version,
  setAt: row.set_at,
  keyId: row.key_id,
  brief: fromJson<B>(row.brief),
})

const erasureOf = (row: Selectable<ErasureTable>): Erasure => ({
  id: row.id,
  workspaceId: row.workspace_id,
  at: row.created_at,
  organisationId: row.organisation_id,
  keyId: row.key_id,
  // Receipts of before there were pilots do not count them.
  counts: { pilots: 0, ...fromJson<Omit<Erasure['counts'], 'pilots'>>(row.counts) },
})

/** The row, held until the transaction ends: whoever writes it first is alone with it, whatever the dialect. */
const held = (transaction: Transaction<Database>, { workspaceId, id }: { readonly workspaceId: string; readonly id: string }) =>
  transaction
    .updateTable('organisation')
    .set((row) => ({ id: row.ref('id') }))
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()

const isTaken = async (
  transaction: Transaction<Database>,
  { workspaceId, id, externalId }: { readonly workspaceId: string; readonly id: string; readonly externalId: string | undefined },
): Promise<boolean> => {
  if (externalId === undefined) return false
  const other = await transaction
    .selectFrom('organisation')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('external_id', '=', externalId)
    .where('id', '!=', id)
    .executeTakeFirst()
  return other !== undefined
}

/** Writes the organisation, unless another one goes by its external id. */
export const isAdded = async (
  transaction: Transaction<Database>,
  { id, workspaceId, createdAt, updatedAt, version, brief, ...wish }: Organisation,
): Promise<boolean> => {
  await alone(transaction, 'external-ids', workspaceId)
  const added = await transaction
    .insertInto('organisation')
    .values({
      id,
      workspace_id: workspaceId,
      created_at: createdAt,
      updated_at: updatedAt,
      version,
      ...columnsOf(wish),
      brief_version: brief?.version ?? 0,
      brief_set_at: brief?.setAt ?? null,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'external_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

export const organisationStore = <B>(db: Kysely<Database>, queue: TaskQueue): OrganisationStore<B> => ({
  add({ brief: _, ...organisation }) {
    return db.transaction().execute(async (transaction) => ((await isAdded(transaction, organisation)) ? 'added' : 'external-id-taken'))
  },

  async find(workspaceId, id) {
    const row = await db.selectFrom('organisation').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst()
    return row && organisationOf(row)
  },

  async list(workspaceId, request, { externalId, ids } = {}) {
    const rows = await db
      .selectFrom('organisation')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .$if(externalId !== undefined, (query) => query.where('external_id', '=', externalId ?? ''))
      .where(oneOf('id', ids))
      .where(behind(request.cursor))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(request.limit + 1)
      .execute()
    return pageOf(rows, request, organisationOf)
  },

  async known(workspaceId, ids) {
    if (ids.length === 0) return new Set()
    const rows = await db.selectFrom('organisation').select('id').where('workspace_id', '=', workspaceId).where('id', 'in', ids).execute()
    return new Set(rows.map(({ id }) => id))
  },

  replace(named, { wish, now, expected }) {
    return db.transaction().execute(async (transaction) => {
      await alone(transaction, 'external-ids', named.workspaceId)
      const row = await held(transaction, named)
      if (!row) return 'absent'
      if (expected !== undefined && row.version !== expected) return 'other-version'
      if (await isTaken(transaction, { ...named, externalId: wish.externalId })) return 'external-id-taken'
      const changed = await transaction
        .updateTable('organisation')
        .set({ ...columnsOf(wish), updated_at: now, version: row.version + 1 })
        .where('id', '=', named.id)
        .returningAll()
        .executeTakeFirstOrThrow()
      return organisationOf(changed)
    })
  },

  putBrief(named, { brief, keyId, now, expected }) {
    return db.transaction().execute(async (transaction) => {
      const row = await held(transaction, named)
      if (!row) return 'absent'
      if (expected !== undefined && row.brief_version !== expected) return 'other-version'
      const version = row.brief_version + 1
      await transaction
        .insertInto('brief_version')
        .values({ organisation_id: named.id, version, set_at: now, key_id: keyId, brief: toJson(brief) })
        .execute()
      await transaction.updateTable('organisation').set({ brief_version: version, brief_set_at: now }).where('id', '=', named.id).execute()
      return { version, setAt: now, keyId, brief }
    })
  },

  async brief({ workspaceId, id }, version) {
    const row = await db
      .selectFrom('brief_version')
      .innerJoin('organisation', 'organisation.id', 'brief_version.organisation_id')
      .selectAll('brief_version')
      .where('organisation.workspace_id', '=', workspaceId)
      .where('organisation.id', '=', id)
      .where('brief_version.version', '=', version === undefined ? sql.ref<number>('organisation.brief_version') : version)
      .executeTakeFirst()
    return row && versionOf<B>(row)
  },

  async briefVersions({ workspaceId, id }, { before, limit }) {
    const rows = await db
      .selectFrom('brief_version')
      .innerJoin('organisation', 'organisation.id', 'brief_version.organisation_id')
      .select(['brief_version.version', 'set_at', 'key_id'])
      .where('organisation.workspace_id', '=', workspaceId)
      .where('organisation.id', '=', id)
      .$if(before !== undefined, (query) => query.where('brief_version.version', '<', before ?? 0))
      .orderBy('brief_version.version', 'desc')
      .limit(limit)
      .execute()
    return rows.map(({ version, set_at, key_id }) => ({ version, setAt: set_at, keyId: key_id }))
  },

  erase(named, { receiptId, keyId, now }) {
    return db.transaction().execute(async (transaction) => {
      await alone(transaction, 'organisation', named.id)
      if (!(await held(transaction, named))) return undefined
      const counts = await erased(transaction, queue, named, now)
      const receipt = { id: receiptId, workspaceId: named.workspaceId, at: now, organisationId: named.id, keyId, counts }
      await transaction
        .insertInto('erasure')
        .values({
          id: receiptId,
          workspace_id: named.workspaceId,
          created_at: now,
          organisation_id: named.id,
          key_id: keyId,
          counts: toJson(counts),
        })
        .execute()
      return receipt
    })
  },

  async erasures(workspaceId, request) {
    const rows = await db
      .selectFrom('erasure')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where(behind(request.cursor))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(request.limit + 1)
      .execute()
    return pageOf(rows, request, erasureOf)
  },
})
