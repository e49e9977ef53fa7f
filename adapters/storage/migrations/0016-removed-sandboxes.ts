import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A sandbox that was removed is known as one for a while, so that what was under way in it is not taken for a workspace of its own. */
export const removedSandboxes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('sandbox').addColumn('removed_at', 'text').execute()
  },
}
