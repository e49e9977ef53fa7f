import type { Kysely, Selectable } from 'kysely'
import type { AuditSummary } from '../../domain/audit/audit.ts'
import type { Belonging, Page, PageRequest, Sorting } from '../../domain/ports.ts'
import { statusOf, triggerOf } from './audit-tasks.ts'
import { behind, behindIn, belonging, pageOf, TIME_ORDERS } from './paging.ts'
import { optional } from './rows.ts'
import type { AuditTable, AuditTaskTable, Database } from './schema.ts'

/** So many tasks of one audit have this status and this outcome. */
type Tally = Pick<Selectable<AuditTaskTable>, 'audit_id' | 'status' | 'outcome'> & { readonly tasks: number }

/** Answered from an index alone, whatever the results weigh. */
const talliesOf = async (db: Kysely<Database>, ids: readonly string[]): Promise<readonly Tally[]> => {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('audit_task')
    .select(['audit_id', 'status', 'outcome'])
    .select((task) => task.fn.countAll().as('tasks'))
    .where('audit_id', 'in', ids)
    .groupBy(['audit_id', 'status', 'outcome'])
    .orderBy('audit_id')
    .orderBy('status')
    .orderBy('outcome')
    .execute()
  return rows.map((row) => ({ ...row, tasks: Number(row.tasks) }))
}

const total = (tallies: readonly Tally[]): number => tallies.reduce((sum, { tasks }) => sum + tasks, 0)

const summaryOf = (row: Selectable<AuditTable>, tallies: readonly Tally[]): AuditSummary => {
  const done = tallies.filter(({ outcome }) => outcome !== null)
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    status: statusOf(row, tallies),
    createdAt: row.created_at,
    ...optional('organisationId', row.organisation_id),
    ...optional('finishedAt', row.finished_at),
    trigger: triggerOf(row),
    done: total(done),
    total: total(tallies),
    counts: Object.fromEntries(done.map(({ outcome, tasks }) => [outcome, tasks])),
  }
}

/** Those that are not finished, newest first. */
export const auditsUnderWay = async (db: Kysely<Database>, workspaceId: string, limit: number): Promise<readonly AuditSummary[]> => {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('finished_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  const tallies = await talliesOf(
    db,
    rows.map(({ id }) => id),
  )
  const byAudit = Map.groupBy(tallies, ({ audit_id }) => audit_id)
  return rows.map((row) => summaryOf(row, byAudit.get(row.id) ?? []))
}

/** The audits of a workspace with their tasks counted. */
export const listedAudits = async (
  db: Kysely<Database>,
  workspaceId: string,
  request: PageRequest,
  { organisationIds, sort = '-createdAt' }: Belonging & Sorting = {},
): Promise<Page<AuditSummary>> => {
  const order = TIME_ORDERS[sort]
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where(belonging(organisationIds))
    .where(order ? behindIn(order, request.cursor) : behind(request.cursor))
    .orderBy('created_at', order?.direction ?? 'desc')
    .orderBy('id', order?.direction ?? 'desc')
    .limit(request.limit + 1)
    .execute()
  const shown = rows.slice(0, request.limit).map(({ id }) => id)
  const byAudit = Map.groupBy(await talliesOf(db, shown), ({ audit_id }) => audit_id)
  return pageOf(rows, request, (row) => summaryOf(row, byAudit.get(row.id) ?? []), order)
}
