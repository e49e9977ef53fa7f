import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What is tried on channels, what was seen of it day by day, and what stood there before it was put right. */
export const pilots: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('pilot')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('organisation_id', 'text')
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('assessment_id', 'text')
      .addColumn('ends_on', 'text')
      .addColumn('decided_on', 'text')
      .addColumn('decided_at', 'text')
      .addColumn('retest_on', 'text')
      .addColumn('plan', 'text', (column) => column.notNull())
      .addColumn('registration', 'text')
      .addColumn('amendments', 'text', (column) => column.notNull())
      .addColumn('decision', 'text')
      .addColumn('overdue_told_at', 'text')
      .execute()
    const indexes = {
      pilot_by_workspace: ['workspace_id', 'created_at', 'id'],
      pilot_by_organisation: ['organisation_id', 'created_at', 'id'],
      pilot_by_state: ['workspace_id', 'state', 'created_at', 'id'],
      pilot_by_platform: ['workspace_id', 'platform', 'created_at', 'id'],
    }
    for (const [name, columns] of Object.entries(indexes)) await db.schema.createIndex(name).on('pilot').columns(columns).execute()
    await db.schema
      .createIndex('pilot_by_retest')
      .on('pilot')
      .columns(['workspace_id', 'retest_on'])
      .where(sql.ref('retest_on'), 'is not', null)
      .execute()
    await db.schema
      .createIndex('pilot_ended')
      .on('pilot')
      .columns(['workspace_id', 'decided_on', 'decided_at', 'id'])
      .where(sql.ref('state'), 'in', sql`('decided', 'stopped')`)
      .execute()
    await db.schema.createIndex('pilot_running').on('pilot').columns(['ends_on', 'id']).where(sql.ref('state'), '=', sql.lit('running')).execute()
    await db.schema.createIndex('pilot_of_assessment').on('pilot').column('assessment_id').where(sql.ref('assessment_id'), 'is not', null).execute()
    await db.schema
      .createTable('pilot_observation')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('pilot_id', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('days', 'integer', (column) => column.notNull())
      .addColumn('samples', 'text', (column) => column.notNull())
      .addColumn('source', 'text')
      .addColumn('recorded_at', 'text', (column) => column.notNull())
      .addColumn('corrections', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('pilot_observation_pk', ['workspace_id', 'pilot_id', 'day'])
      .execute()
    await db.schema
      .createTable('pilot_observation_replaced')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('pilot_id', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('correction', 'integer', (column) => column.notNull())
      .addColumn('days', 'integer', (column) => column.notNull())
      .addColumn('samples', 'text', (column) => column.notNull())
      .addColumn('source', 'text')
      .addColumn('recorded_at', 'text', (column) => column.notNull())
      .addColumn('replaced_at', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addPrimaryKeyConstraint('pilot_observation_replaced_pk', ['workspace_id', 'pilot_id', 'day', 'correction'])
      .execute()
  },
}
