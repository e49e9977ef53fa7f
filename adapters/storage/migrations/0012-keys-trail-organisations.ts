import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

const BELONGING = ['account', 'assessment', 'audit', 'diagnosis', 'schedule'] as const

const trail = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('trail')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('request_id', 'text', (column) => column.notNull())
    .addColumn('status', 'integer')
    .execute()
  const indexes = {
    trail_by_workspace: ['workspace_id', 'created_at', 'id'],
    trail_by_key: ['workspace_id', 'key_id', 'created_at', 'id'],
    trail_by_operation: ['workspace_id', 'operation', 'created_at', 'id'],
  }
  for (const [name, columns] of Object.entries(indexes)) await db.schema.createIndex(name).on('trail').columns(columns).execute()
}

const organisations = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('organisation')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('external_id', 'text')
    .addColumn('language', 'text')
    .addColumn('contact', 'text')
    .addColumn('brief_version', 'integer', (column) => column.notNull())
    .addColumn('brief_set_at', 'text')
    .addUniqueConstraint('organisation_external', ['workspace_id', 'external_id'])
    .execute()
  await db.schema.createIndex('organisation_by_workspace').on('organisation').columns(['workspace_id', 'created_at', 'id']).execute()
  await db.schema
    .createTable('brief_version')
    .addColumn('organisation_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('set_at', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    // Last, because it is long, and lists of versions do not read it.
    .addColumn('brief', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('brief_version_key', ['organisation_id', 'version'])
    .execute()
  await db.schema
    .createTable('erasure')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('counts', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('erasure_by_workspace').on('erasure').columns(['workspace_id', 'created_at', 'id']).execute()
}

/** Keys may be limited to organisations and put in the place of each other; what an organisation has names it; who did what is kept. */
export const keysTrailOrganisations: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('api_key').addColumn('organisation_ids', 'text').execute()
    await db.schema.alterTable('api_key').addColumn('replaced_by', 'text').execute()
    await trail(db)
    await organisations(db)
    for (const table of BELONGING) {
      await db.schema.alterTable(table).addColumn('organisation_id', 'text').execute()
      await db.schema.createIndex(`${table}_by_organisation`).on(table).columns(['organisation_id', 'created_at', 'id']).execute()
    }
  },
}
