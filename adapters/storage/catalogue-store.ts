import type { Kysely } from 'kysely'
import type { CatalogueSnapshot } from '../../domain/catalogue/catalogue-snapshot.ts'
import type { CatalogueStore } from '../../domain/ports.ts'
import { fromJson, toJson } from './rows.ts'
import type { Database } from './schema.ts'

/** One row per state, shared by all workspaces: the published catalogue is nobody's secret. */
export const catalogueStore = (db: Kysely<Database>): CatalogueStore => ({
  async keep(digest, snapshot) {
    await db
      .insertInto('catalogue_snapshot')
      .values({ digest, version: snapshot.version, content: toJson(snapshot) })
      .onConflict((conflict) => conflict.column('digest').doNothing())
      .execute()
  },

  async find(digest) {
    const row = await db.selectFrom('catalogue_snapshot').select('content').where('digest', '=', digest).executeTakeFirst()
    return row && fromJson<CatalogueSnapshot>(row.content)
  },
})
