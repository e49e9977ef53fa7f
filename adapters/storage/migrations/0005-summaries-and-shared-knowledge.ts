import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

type Before = {
  id: string
  workspace_id: string
  created_at: string
  brief: string
  result: string
  knowledge: string | null
  catalogue_digest: string | null
}
type After = Omit<Before, 'knowledge'> & { summary: string; knowledge_digest: string | null }
type Snapshot = { workspace_id: string; digest: string; content: string }
type Tables = { assessment: Before; assessment_next: After; knowledge_snapshot: Snapshot }

type Brief = { readonly organisation: { readonly name: string } }
type Result = {
  readonly asOf: string
  readonly confidence: number
  readonly platforms: readonly { readonly platform: string; readonly verdict: string }[]
}

const create = async (db: Kysely<Tables>): Promise<void> => {
  await db.schema
    .createTable('knowledge_snapshot')
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('knowledge_snapshot_of_workspace', ['workspace_id', 'digest'])
    .execute()
  await db.schema
    .createTable('assessment_next')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('catalogue_digest', 'text')
    .addColumn('knowledge_digest', 'text')
    // Last, because they are long: SQLite reads a row from its front and stops at the last column asked for.
    .addColumn('brief', 'text', (column) => column.notNull())
    .addColumn('result', 'text', (column) => column.notNull())
    .execute()
}

const summaryOf = ({ brief, result }: Before): string => {
  const { organisation } = JSON.parse(brief) as Brief
  const { asOf, confidence, platforms } = JSON.parse(result) as Result
  const verdicts = Object.fromEntries(platforms.map(({ platform, verdict }) => [platform, verdict]))
  return JSON.stringify({ asOf, organisationName: organisation.name, confidence, verdicts })
}

const move = async (db: Kysely<Tables>, row: Before): Promise<void> => {
  const { knowledge: content, ...rest } = row
  const digest = content === null ? null : createHash('sha256').update(content).digest('hex')
  if (content !== null && digest !== null) {
    const snapshot = { workspace_id: row.workspace_id, digest, content }
    await db
      .insertInto('knowledge_snapshot')
      .values(snapshot)
      .onConflict((conflict) => conflict.columns(['workspace_id', 'digest']).doNothing())
      .execute()
  }
  await db
    .insertInto('assessment_next')
    .values({ ...rest, summary: summaryOf(row), knowledge_digest: digest })
    .execute()
}

/** What lists show stands before the long texts; what of a workspace's own assessments were computed with is kept once for all of them. */
export const summariesAndSharedKnowledge: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const db = database as Kysely<Tables>
    await create(db)
    // One by one: a row may hold megabytes.
    for (const { id } of await db.selectFrom('assessment').select('id').orderBy('id').execute()) {
      await move(db, await db.selectFrom('assessment').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
    }
    await db.schema.dropTable('assessment').execute()
    await db.schema.alterTable('assessment_next').renameTo('assessment').execute()
    await db.schema.createIndex('assessment_by_workspace').on('assessment').columns(['workspace_id', 'created_at', 'id']).execute()
  },
}
