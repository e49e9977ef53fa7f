import type { Selectable } from 'kysely'
import type { AccountResult, Audit, AuditStatus, AuditTarget, AuditTask, AuditTrigger } from '../../domain/audit/audit.ts'
import type { Post } from '../../domain/audit/snapshot.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import { fromJson, optional, toJson } from './rows.ts'
import type { AuditTable, AuditTaskTable } from './schema.ts'

type TaskRow = Selectable<AuditTaskTable>

export const taskId = (auditId: string, position: number): string => `${auditId}:${position}`

/** A waiting task. The posts of an import go to a column of their own, so that lists need not read them. */
export const waitingTask = (
  audit: { readonly id: string; readonly workspaceId: string; readonly createdAt: string },
  { target, accountId }: { readonly target: AuditTarget; readonly accountId: string },
  position: number,
  { turn, stride }: Pick<TaskRow, 'turn' | 'stride'> = { turn: 0, stride: 1 },
): TaskRow => ({
  id: taskId(audit.id, position),
  audit_id: audit.id,
  position,
  workspace_id: audit.workspaceId,
  created_at: audit.createdAt,
  platform: target.account.platform,
  reference: target.account.reference,
  account_id: accountId,
  target: toJson(target.imported ? { ...target, imported: { ...target.imported, posts: [] } } : target),
  imported_posts: target.imported ? toJson(target.imported.posts) : null,
  status: 'queued',
  worker: null,
  lease_until: null,
  attempts: 0,
  result: null,
  outcome: null,
  finished_at: null,
  turn,
  stride,
})

const withPosts = (target: AuditTarget, posts: string | null): AuditTarget =>
  target.imported && posts !== null ? { ...target, imported: { ...target.imported, posts: fromJson<readonly Post[]>(posts) } } : target

/** The task as a worker gets it, imported posts included. */
export const claimedTask = (
  row: Pick<TaskRow, 'audit_id' | 'workspace_id' | 'position' | 'target' | 'imported_posts' | 'account_id'>,
): AuditTask => ({
  auditId: row.audit_id,
  workspaceId: row.workspace_id,
  position: row.position,
  target: withPosts(fromJson<AuditTarget>(row.target), row.imported_posts),
  ...optional('accountId', row.account_id),
})

type ShownTask = Pick<TaskRow, 'target' | 'status' | 'result' | 'account_id'>

/** A stored result with the account it speaks about. */
export const resultOf = ({ result, account_id }: { readonly result: string; readonly account_id: string | null }): AccountResult => ({
  ...fromJson<AccountResult>(result),
  ...optional('accountId', account_id),
})

/** @param tasks those of the audit, or one of each status that there is among them. */
export const statusOf = (row: Selectable<AuditTable>, tasks: readonly Pick<TaskRow, 'status'>[]): AuditStatus => {
  if (row.cancelled === 1) return 'cancelled'
  if (row.finished_at !== null) return 'completed'
  return tasks.some(({ status }) => status !== 'queued') ? 'running' : 'queued'
}

/** The parts of a run are told apart in the column that is unique with the schedule: what is stored without a part is the first one. */
export const tickColumn = ({ tick, part = 1 }: { readonly tick: Instant; readonly part?: number }): string => (part === 1 ? tick : `${tick}#${part}`)
export const tickIn = (column: string): { readonly tick: Instant; readonly part?: number } => {
  const [tick = '', part] = column.split('#')
  return part === undefined ? { tick } : { tick, part: Number(part) }
}

export const triggerOf = ({ schedule_id, tick }: Selectable<AuditTable>): AuditTrigger =>
  schedule_id === null || tick === null ? { kind: 'request' } : { kind: 'schedule', scheduleId: schedule_id, ...tickIn(tick) }

/** @param tasks those of the audit, in the order they were asked for. */
export const auditOf = (row: Selectable<AuditTable>, tasks: readonly ShownTask[]): Audit => ({
  id: row.id,
  workspaceId: row.workspace_id,
  status: statusOf(row, tasks),
  createdAt: row.created_at,
  ...optional('organisationId', row.organisation_id),
  ...optional('finishedAt', row.finished_at),
  trigger: triggerOf(row),
  targets: tasks.map(({ target }) => fromJson<AuditTarget>(target)),
  results: tasks.flatMap(({ result, account_id }) => (result === null ? [] : [resultOf({ result, account_id })])),
})
