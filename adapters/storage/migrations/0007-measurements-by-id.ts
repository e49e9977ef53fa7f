import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Own measurements are listed by id, those taken back among them. */
export const measurementsById: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.createIndex('figure_override_by_id').on('figure_override').columns(['workspace_id', 'id']).execute()
    await db.schema.createIndex('withdrawn_override_by_id').on('withdrawn_override').columns(['workspace_id', 'id']).execute()
  },
}
