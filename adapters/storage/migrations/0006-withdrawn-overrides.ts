import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

type Override = { readonly id: string }
type Tables = {
  knowledge_snapshot: { workspace_id: string; digest: string; content: string }
  figure_override: { id: string }
  withdrawn_override: { id: string; workspace_id: string; withdrawn_at: string; override: string }
}

/** Those that stored assessments cite and nobody has any more: withdrawn before that was kept, and noticed now. */
const noticed = async (db: Kysely<Tables>, withdrawnAt: string): Promise<void> => {
  const standing = new Set((await db.selectFrom('figure_override').select('id').execute()).map(({ id }) => id))
  const snapshots = await db.selectFrom('knowledge_snapshot').select(['workspace_id', 'digest']).execute()
  for (const { workspace_id, digest } of snapshots) {
    const { content } = await db
      .selectFrom('knowledge_snapshot')
      .select('content')
      .where('workspace_id', '=', workspace_id)
      .where('digest', '=', digest)
      .executeTakeFirstOrThrow()
    const { overrides } = JSON.parse(content) as { readonly overrides: readonly Override[] }
    for (const override of overrides.filter(({ id }) => !standing.has(id))) {
      await db
        .insertInto('withdrawn_override')
        .values({ id: override.id, workspace_id, withdrawn_at: withdrawnAt, override: JSON.stringify(override) })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    }
  }
}

/** Withdrawn measurements stay readable, because results cite them by their id. */
export const withdrawnOverrides: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const db = database as Kysely<Tables>
    await db.schema
      .createTable('withdrawn_override')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('withdrawn_at', 'text', (column) => column.notNull())
      .addColumn('override', 'text', (column) => column.notNull())
      .execute()
    await noticed(db, new Date().toISOString())
  },
}
