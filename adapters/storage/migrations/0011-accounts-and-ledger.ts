import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { accountKey } from '../../../domain/audit/account.ts'
import type { PublishedPlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { accountId } from '../account-id.ts'

const accounts = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('account')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('account_key', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('standing', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .addColumn('observed_at', 'text')
    .addColumn('last_audit_id', 'text')
    .addColumn('changed_from', 'text')
    .addColumn('changed_at', 'text')
    .addColumn('declared', 'text')
    .addColumn('expects_posts', 'integer', (column) => column.notNull())
    .addColumn('read_at', 'text')
    .addColumn('last_post_on', 'text')
    .addColumn('reading', 'text')
    .addColumn('dossier_set_at', 'text')
    // Last, because it may be long, and lists do not read it.
    .addColumn('dossier', 'text')
    .addUniqueConstraint('account_named', ['workspace_id', 'platform', 'account_key'])
    .execute()
  const indexes = {
    account_by_workspace: ['workspace_id', 'created_at', 'id'],
    account_by_platform: ['workspace_id', 'platform', 'created_at', 'id'],
    account_by_standing: ['workspace_id', 'standing', 'created_at', 'id'],
    account_by_change: ['workspace_id', 'changed_at', 'id'],
    account_by_silence: ['workspace_id', 'expects_posts', 'last_post_on', 'id'],
  }
  for (const [name, columns] of Object.entries(indexes)) await db.schema.createIndex(name).on('account').columns(columns).execute()
}

const ledger = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('forecast')
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addColumn('horizon_days', 'integer', (column) => column.notNull())
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('millionths', 'integer', (column) => column.notNull())
    .addColumn('model_version', 'text', (column) => column.notNull())
    .addColumn('outcome', 'integer')
    .addColumn('counted', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('forecast_key', ['account_id', 'as_of', 'horizon_days'])
    .execute()
  await db.schema
    .createTable('forecast_tally')
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('horizon_days', 'integer', (column) => column.notNull())
    .addColumn('bin', 'integer', (column) => column.notNull())
    .addColumn('open', 'integer', (column) => column.notNull())
    .addColumn('scored', 'integer', (column) => column.notNull())
    .addColumn('counted', 'integer', (column) => column.notNull())
    .addColumn('came_true', 'integer', (column) => column.notNull())
    // Sums outgrow four bytes where integers have four.
    .addColumn('forecast_millionths', 'bigint', (column) => column.notNull())
    .addColumn('square_millionths', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('forecast_tally_key', ['workspace_id', 'horizon_days', 'bin'])
    .execute()
}

type Task = {
  id: string
  workspace_id: string
  created_at: string
  platform: string
  reference: string
  audit_id: string
  account_id: string | null
  status: string
  result: string | null
}
type Row = {
  id: string
  workspace_id: string
  created_at: string
  platform: string
  account_key: string
  reference: string
  standing: string
  outcome: string | null
  observed_at: string | null
  last_audit_id: string | null
  expects_posts: number
  read_at: string | null
  last_post_on: string | null
  reading: string | null
}
type Result = {
  readonly status: string
  readonly observedAt?: string
  readonly profile?: { readonly followers?: number }
  readonly vitality?: Readonly<Record<string, unknown>> & { readonly state: string; readonly lastPostOn?: string }
}
type Backfilled = Kysely<{ audit_task: Task; account: Row }>

const AT_ONCE = 500
const READ_FIELDS = ['state', 'asOf', 'trend', 'lastPostOn', 'daysSinceLastPost', 'postsPerMonth', 'pAlive'] as const

const registered = async (db: Backfilled, task: Pick<Task, 'workspace_id' | 'created_at' | 'platform' | 'reference'>): Promise<string> => {
  const { workspace_id, created_at, platform, reference } = task
  const key = accountKey({ platform: platform as PublishedPlatformId, reference })
  const found = await db
    .selectFrom('account')
    .select('id')
    .where('workspace_id', '=', workspace_id)
    .where('platform', '=', platform)
    .where('account_key', '=', key)
    .executeTakeFirst()
  if (found) return found.id
  const id = accountId({ workspaceId: workspace_id, platform, key, at: created_at })
  const nothing = { outcome: null, observed_at: null, last_audit_id: null, read_at: null, last_post_on: null, reading: null }
  await db
    .insertInto('account')
    .values({ id, workspace_id, created_at, platform, account_key: key, reference, standing: 'not-audited', expects_posts: 1, ...nothing })
    .execute()
  return id
}

/** @param task tasks come oldest first, so that the newest result of equal moments stays. */
const stand = async (
  db: Backfilled,
  id: string,
  { audit_id, created_at, result: text }: Pick<Task, 'audit_id' | 'created_at' | 'result'>,
): Promise<void> => {
  const { status, observedAt = created_at, profile, vitality } = JSON.parse(text ?? '') as Result
  const outcome = vitality?.state ?? status
  await db
    .updateTable('account')
    .set({ outcome, standing: outcome, observed_at: observedAt, last_audit_id: audit_id })
    .where('id', '=', id)
    .where((row) => row.or([row('observed_at', 'is', null), row('observed_at', '<=', observedAt)]))
    .execute()
  if (!vitality) return
  const figures = Object.fromEntries(READ_FIELDS.flatMap((field) => (vitality[field] === undefined ? [] : [[field, vitality[field]]])))
  const reading = JSON.stringify(profile?.followers === undefined ? figures : { ...figures, followers: profile.followers })
  await db
    .updateTable('account')
    .set({ reading, read_at: observedAt, last_post_on: vitality.lastPostOn ?? null })
    .where('id', '=', id)
    .where((row) => row.or([row('read_at', 'is', null), row('read_at', '<=', observedAt)]))
    .execute()
}

/** The accounts of the audits that are there already, and how they stand, some tasks at a time. */
const accountsOfAudits = async (db: Backfilled): Promise<void> => {
  for (let last = { created_at: '', id: '' }; ; ) {
    const tasks = await db
      .selectFrom('audit_task')
      .select(['id', 'workspace_id', 'created_at', 'platform', 'reference', 'audit_id', 'result'])
      .where(sql<boolean>`(created_at, id) > (${last.created_at}, ${last.id})`)
      .orderBy('created_at')
      .orderBy('id')
      .limit(AT_ONCE)
      .execute()
    for (const task of tasks) {
      const id = await registered(db, task)
      await db.updateTable('audit_task').set({ account_id: id }).where('id', '=', task.id).execute()
      if (task.result !== null) await stand(db, id, task)
    }
    const end = tasks.at(-1)
    if (end === undefined || tasks.length < AT_ONCE) return
    last = end
  }
}

/**
 * The accounts of each workspace, how they stand, and what was forecast of them. The ledger begins with the readings that come after: what earlier ones forecast stands in
 * their results.
 */
export const accountsAndLedger: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await accounts(db)
    await ledger(db)
    await db.schema.alterTable('audit_task').addColumn('account_id', 'text').execute()
    // Made for the passage over all tasks, oldest first; the history of an account is found by the other one.
    await db.schema.createIndex('audit_task_by_age').on('audit_task').columns(['created_at', 'id']).execute()
    await accountsOfAudits(db as Backfilled)
    await db.schema.dropIndex('audit_task_by_age').execute()
    // An account is found by its id now, however it is written.
    await db.schema.dropIndex('audit_task_by_account').execute()
    await db.schema.createIndex('audit_task_of_account').on('audit_task').columns(['account_id', 'created_at', 'id']).execute()
    await db.schema
      .createIndex('audit_under_way')
      .on('audit')
      .columns(['workspace_id', 'created_at', 'id'])
      .where(sql.ref('finished_at'), 'is', null)
      .execute()
    await db.schema.createIndex('schedule_next').on('schedule').columns(['workspace_id', 'paused', 'next_due_at']).execute()
  },
}
