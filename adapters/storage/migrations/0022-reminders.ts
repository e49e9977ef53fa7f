import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Alerts that were to be left alone for a time are looked for every minute. */
export const reminders: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.createIndex('alert_left_alone').on('alert').columns(['state', 'acknowledged_until']).execute()
  },
}
