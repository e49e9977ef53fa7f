import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const open = sql.ref('finished_at')

/** The turn of a task in the queue of its platform, and how far apart the turns of its kind are; the last turn that each workspace was given. */
export const turnsOfTasks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('audit_task')
      .addColumn('turn', 'integer', (column) => column.notNull().defaultTo(0))
      .execute()
    await db.schema
      .alterTable('audit_task')
      .addColumn('stride', 'integer', (column) => column.notNull().defaultTo(1))
      .execute()
    await db.schema.dropIndex('audit_task_open').execute()
    await db.schema
      .createIndex('audit_task_open')
      .on('audit_task')
      .columns(['platform', 'turn', 'created_at', 'audit_id', 'position'])
      .where(open, 'is', null)
      .execute()
    await db.schema.createIndex('audit_task_held').on('audit_task').columns(['lease_until', 'platform']).where(open, 'is', null).execute()
    await db.schema.createIndex('audit_task_gave_up').on('audit_task').column('finished_at').where(sql.ref('attempts'), '>', sql.lit(5)).execute()
    await db.schema
      .createTable('queue_turn')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('stride', 'integer', (column) => column.notNull())
      .addColumn('last', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('queue_turn_key', ['workspace_id', 'platform', 'stride'])
      .execute()
  },
}
