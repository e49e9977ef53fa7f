import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Since when the entry of an account in calendars is as it is. The later of what it rests on: an entry must never become older than calendars have it. */
export const reviewsSince: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('account').addColumn('review_since', 'text').execute()
    await sql`
      update account set review_since = case when dossier_set_at > coalesce(observed_at, '') then dossier_set_at else observed_at end
      where declared is not null or review_on is not null`.execute(db)
  },
}
