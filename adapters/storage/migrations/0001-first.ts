import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const people = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('workspace')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('api_key')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace_id', 'text', (column) => column.notNull().references('workspace.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text')
    .addColumn('revoked_at', 'text')
    .addColumn('last_used_at', 'text')
    .execute()
  await db.schema.createIndex('api_key_by_workspace').on('api_key').columns(['workspace_id', 'created_at', 'id']).execute()
}

const assessments = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('assessment')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('brief', 'text', (column) => column.notNull())
    .addColumn('result', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('assessment_by_workspace').on('assessment').columns(['workspace_id', 'created_at', 'id']).execute()
}

const audits = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('audit')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('schedule_id', 'text')
    .addColumn('tick', 'text')
    .addColumn('open_tasks', 'integer', (column) => column.notNull())
    .addColumn('cancelled', 'integer', (column) => column.notNull())
    .addColumn('finished_at', 'text')
    .addUniqueConstraint('audit_once_per_tick', ['schedule_id', 'tick'])
    .execute()
  await db.schema.createIndex('audit_by_workspace').on('audit').columns(['workspace_id', 'created_at', 'id']).execute()
}

const tasks = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('audit_task')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('audit_id', 'text', (column) => column.notNull().references('audit.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('worker', 'text')
    .addColumn('lease_until', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('result', 'text')
    .addColumn('finished_at', 'text')
    // Last, because it may be long: SQLite reads a row from its front and stops at the last column asked for.
    .addColumn('imported_posts', 'text')
    .addUniqueConstraint('audit_task_position', ['audit_id', 'position'])
    .execute()
  await db.schema
    .createIndex('audit_task_open')
    .on('audit_task')
    .columns(['created_at', 'audit_id', 'position'])
    .where(sql.ref('finished_at'), 'is', null)
    .execute()
  await db.schema
    .createIndex('audit_task_by_account')
    .on('audit_task')
    .columns(['workspace_id', 'platform', 'reference', 'created_at', 'audit_id'])
    .execute()
  await db.schema.createIndex('audit_task_by_worker').on('audit_task').column('worker').where(sql.ref('finished_at'), 'is', null).execute()
}

const schedules = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('schedule')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('cron', 'text', (column) => column.notNull())
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('paused', 'integer', (column) => column.notNull())
    .addColumn('targets', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('next_due_at', 'text')
    .addColumn('last_tick_at', 'text')
    .addColumn('last_audit_id', 'text')
    .execute()
  await db.schema.createIndex('schedule_by_workspace').on('schedule').columns(['workspace_id', 'created_at', 'id']).execute()
}

const snapshots = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('snapshot_memory')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('snapshot', 'text', (column) => column.notNull())
    .addColumn('validators', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('snapshot_memory_account', ['platform', 'reference'])
    .execute()
}

/** Every table of the first version. Only `text` and `integer`: the types all dialects agree upon. */
export const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const create of [people, assessments, audits, tasks, schedules, snapshots]) await create(db)
  },
}
