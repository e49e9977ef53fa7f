import { type Kysely, sql, type Transaction } from 'kysely'
import type { AccountResult, Audit, AuditTarget } from '../../domain/audit/audit.ts'
import type { Sighting } from '../../domain/audit/ledger.ts'
import { OUTCOMES_OF_READINGS, outcomeOf } from '../../domain/audit/summary.ts'
import type { AuditStore } from '../../domain/ports.ts'
import { type Instant, laterBy } from '../../domain/shared/calendar.ts'
import type { WorkspaceEvent } from '../../domain/webhooks/event.ts'
import { idOfAccount, recordResult, registeredIds } from './account-rows.ts'
import { recordAlerts } from './alert-rows.ts'
import { isPostgres } from './alone.ts'
import { type ClaimedRow, type Claiming, hold, lapsed, type MostAtOnce } from './audit-claims.ts'
import { auditsUnderWay, listedAudits } from './audit-list.ts'
import { auditOf, claimedTask, resultOf, taskId, tickColumn, waitingTask } from './audit-tasks.ts'
import { refuseErased } from './erased.ts'
import { recordEvents } from './event-rows.ts'
import { recordForecasts } from './ledger-rows.ts'
import { fromJson, optional, toJson } from './rows.ts'
import type { Database } from './schema.ts'
import { free, MAX_CLAIMS, rowQueue, type TaskQueue, turnsOf } from './task-queue.ts'

/** How long what was given up is told of. */
const GAVE_UP_SECONDS = 30 * 86_400
/** Rows per INSERT, far below the 32 766 values SQLite takes in one statement. */
const ROWS_PER_INSERT = 200

type Ending = {
  readonly id: string
  readonly auditId: string
  readonly worker: string
  readonly result: AccountResult
  readonly sighting?: Sighting
  /** Its history was handed in. */
  readonly isImport?: boolean
  readonly now: Instant
}

/**
 * False when `worker` does not hold the task any more. Whoever ends the last open task finishes the audit. What the result means for its account is written here as well: a result without
 * it, or it without the result, would be told twice or never.
 */
const end = async (
  transaction: Transaction<Database>,
  queue: TaskQueue,
  { id, auditId, worker, result, sighting, isImport = false, now }: Ending,
): Promise<boolean> => {
  const task = await transaction
    .updateTable('audit_task')
    .set({ status: 'done', result: toJson(result), outcome: outcomeOf(result), finished_at: now, lease_until: null })
    .where('id', '=', id)
    .where('worker', '=', worker)
    .where('finished_at', 'is', null)
    .returning(['account_id', 'workspace_id', 'platform'])
    .executeTakeFirst()
  if (!task) return false
  await queue.done(transaction, { id, platform: task.platform })
  const audit = await transaction
    .updateTable('audit')
    .set((row) => ({
      open_tasks: row('open_tasks', '-', 1),
      finished_at: row.case().when('open_tasks', '=', 1).then(now).else(null).end(),
    }))
    .where('id', '=', auditId)
    .returning(['finished_at', 'schedule_id'])
    .executeTakeFirst()
  const { account_id: accountId, workspace_id: workspaceId } = task
  const recorded = accountId === null ? undefined : await recordResult(transaction, accountId, { result, auditId, now })
  if (accountId !== null && recorded) {
    await recordForecasts(transaction, { accountId, workspaceId }, { result, sighting })
    await recordAlerts(transaction, accountId, { result, auditId, isImport, now })
  }
  const events: WorkspaceEvent[] = []
  if (accountId !== null && recorded?.change) {
    const { account, from, to } = recorded.change
    const data = { accountId, auditId, ...account, from, to }
    events.push({ type: 'account.state-changed', subject: accountId, cause: id, data })
  }
  if (audit && audit.finished_at !== null) events.push(await completed(transaction, { auditId, scheduleId: audit.schedule_id }))
  // All at once: webhooks are written in one order, so that of two ends none waits for the other.
  await recordEvents(transaction, { workspaceId, at: now }, events)
  return true
}

const completed = async (
  transaction: Transaction<Database>,
  { auditId, scheduleId }: { readonly auditId: string; readonly scheduleId: string | null },
): Promise<WorkspaceEvent<'audit.completed'>> => {
  const rows = await transaction
    .selectFrom('audit_task')
    .select('outcome')
    .select((task) => task.fn.countAll().as('accounts'))
    .where('audit_id', '=', auditId)
    .groupBy('outcome')
    .orderBy('outcome')
    .execute()
  const outcomes = Object.fromEntries(rows.flatMap(({ outcome, accounts }) => (outcome === null ? [] : [[outcome, Number(accounts)]])))
  const accounts = Object.values(outcomes).reduce((sum, some) => sum + some, 0)
  const data = { auditId, ...optional('scheduleId', scheduleId), accounts, outcomes }
  return { type: 'audit.completed', subject: auditId, cause: '', data }
}

const giveUp = (transaction: Transaction<Database>, row: ClaimedRow, { queue, claim: { worker, now } }: Claiming): Promise<boolean> => {
  const { account } = fromJson<AuditTarget>(row.target)
  const result: AccountResult = { status: 'unreachable', account, observedAt: now, detail: 'gave-up-after-crashes', changes: [] }
  return end(transaction, queue, { id: row.id, auditId: row.audit_id, worker, result, now })
}

const byAge = (a: ClaimedRow, b: ClaimedRow): number => {
  if (a.created_at !== b.created_at) return a.created_at < b.created_at ? -1 : 1
  if (a.audit_id !== b.audit_id) return a.audit_id < b.audit_id ? -1 : 1
  return a.position - b.position
}

/** What took processes down is ended first; then the worker gets what is sound. */
const claimed = async (transaction: Transaction<Database>, claiming: Claiming, round: number): Promise<ClaimedRow[]> => {
  for (const row of await lapsed(transaction, claiming)) await giveUp(transaction, row, claiming)
  return [...(await hold(transaction, claiming, round))].sort(byAge)
}

const findAudit = async (db: Kysely<Database>, workspaceId: string, id: string): Promise<Audit | undefined> => {
  const row = await db.selectFrom('audit').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const tasks = await db
    .selectFrom('audit_task')
    .select(['target', 'status', 'result', 'account_id'])
    .where('audit_id', '=', id)
    .orderBy('position')
    .execute()
  return auditOf(row, tasks)
}

/**
 * The accounts that may be audited for it, held so that nobody erases them before the tasks are there: not those that came to another organisation, or are gone, since somebody asked for them (a schedule is older than its ticks) or while this waited for their names.
 */
const ownAmong = async (
  transaction: Transaction<Database>,
  ids: readonly string[],
  organisationId: string | undefined,
): Promise<ReadonlySet<string>> => {
  const own = new Set<string>()
  for (let from = 0; from < ids.length; from += ROWS_PER_INSERT) {
    const rows = await transaction
      .selectFrom('account')
      .select(['id', 'organisation_id'])
      .where('id', 'in', ids.slice(from, from + ROWS_PER_INSERT))
      .orderBy('id')
      .$if(isPostgres(transaction), (query) => query.forKeyShare())
      .execute()
    for (const row of rows)
      if (organisationId === undefined || row.organisation_id === organisationId || row.organisation_id === null) own.add(row.id)
  }
  return own
}

const shortened = async (
  transaction: Transaction<Database>,
  id: string,
  { tasks, at }: { readonly tasks: number; readonly at: Instant },
): Promise<void> => {
  await transaction
    .updateTable('audit')
    .set({ open_tasks: tasks, finished_at: tasks === 0 ? at : null })
    .where('id', '=', id)
    .execute()
}

/**
 * As `AuditStore.accept`, in a transaction that is under way.
 * @param known ids of accounts that were looked up there.
 */
export const accept = async (
  transaction: Transaction<Database>,
  queue: TaskQueue,
  audit: Parameters<AuditStore['accept']>[0],
  known: ReadonlyMap<AuditTarget, string> = new Map(),
): Promise<boolean> => {
  const { id, workspaceId, createdAt, trigger, organisationId, missed, targets: wanted } = audit
  await refuseErased(transaction, organisationId)
  const tick = trigger.kind === 'schedule' ? { schedule_id: trigger.scheduleId, tick: tickColumn(trigger) } : { schedule_id: null, tick: null }
  const finished_at = wanted.length === 0 ? createdAt : null
  const accepted = await transaction
    .insertInto('audit')
    .values({
      id,
      workspace_id: workspaceId,
      created_at: createdAt,
      ...tick,
      open_tasks: wanted.length,
      cancelled: 0,
      finished_at,
      organisation_id: organisationId ?? null,
    })
    .onConflict((conflict) => conflict.columns(['schedule_id', 'tick']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!accepted) return false
  const others = wanted.filter((target) => !known.has(target))
  const registered = await registeredIds(
    transaction,
    { workspaceId, at: createdAt, organisationId },
    others.map(({ account }) => account),
  )
  const ids = new Map([...known, ...others.map((target, place) => [target, registered[place] ?? ''] as const)])
  const own = await ownAmong(transaction, [...new Set(ids.values())], organisationId)
  const targets = wanted.filter((target) => own.has(ids.get(target) ?? ''))
  if (targets.length < wanted.length) await shortened(transaction, id, { tasks: targets.length, at: createdAt })
  const turns = await turnsOf(
    transaction,
    { workspaceId, trigger: trigger.kind },
    targets.map(({ account }) => account.platform),
  )
  const tasks = targets.map((target, position) => waitingTask(audit, { target, accountId: ids.get(target) ?? '' }, position, turns[position]))
  for (let from = 0; from < tasks.length; from += ROWS_PER_INSERT) {
    await transaction
      .insertInto('audit_task')
      .values(tasks.slice(from, from + ROWS_PER_INSERT))
      .execute()
  }
  await queue.add(transaction, tasks)
  if (missed && trigger.kind === 'schedule') {
    const { scheduleId, tick } = trigger
    const data = { scheduleId, name: missed.scheduleName, tick, runs: missed.runs, auditId: id }
    await recordEvents(transaction, { workspaceId, at: createdAt }, [{ type: 'schedule.missed', subject: scheduleId, cause: tick, data }])
  }
  return true
}

/** Tasks before the audit, the order in which `end` locks them: two transactions cannot wait for each other. */
const cancel = async (
  transaction: Transaction<Database>,
  queue: TaskQueue,
  { workspaceId, id, now }: Parameters<AuditStore['cancel']>[0],
): Promise<void> => {
  const dropped = await transaction
    .updateTable('audit_task')
    .set({ status: 'dropped', finished_at: now, worker: null, lease_until: null })
    .where('audit_id', '=', id)
    .where('workspace_id', '=', workspaceId)
    .where('finished_at', 'is', null)
    .returning(['id', 'platform'])
    .execute()
  await queue.drop(transaction, dropped)
  await transaction
    .updateTable('audit')
    .set({ cancelled: 1, finished_at: now, open_tasks: 0 })
    .where('id', '=', id)
    .where('workspace_id', '=', workspaceId)
    .where('finished_at', 'is', null)
    .execute()
}

type Options = {
  /** The rows of the tasks when left out. */
  readonly queue?: TaskQueue
  /** No limit for a platform that is left out. */
  readonly mostAtOnce?: MostAtOnce
}

/** Audits and the queue of their tasks: accepting one and queueing its work is a single commit, and so is a result and what leaves the queue with it. Method: ADR 0004, 0027. */
export const auditStore = (db: Kysely<Database>, { queue = rowQueue, mostAtOnce = {} }: Options = {}): AuditStore => {
  let rounds = 0
  return {
    accept(audit) {
      return db.transaction().execute((transaction) => accept(transaction, queue, audit))
    },

    async claim(claim) {
      rounds += 1
      const rows = await db.transaction().execute((transaction) => claimed(transaction, { queue, mostAtOnce, claim }, rounds))
      return rows.map(claimedTask)
    },

    async renew({ worker, tasks, leaseUntil }) {
      if (tasks.length === 0) return
      const ids = tasks.map(({ auditId, position }) => taskId(auditId, position))
      await db
        .updateTable('audit_task')
        .set({ lease_until: leaseUntil })
        .where('id', 'in', ids)
        .where('worker', '=', worker)
        .where('finished_at', 'is', null)
        .execute()
    },

    complete({ task, ...done }) {
      const id = taskId(task.auditId, task.position)
      return db
        .transaction()
        .execute((transaction) => end(transaction, queue, { id, auditId: task.auditId, isImport: task.target.imported !== undefined, ...done }))
    },

    release(worker) {
      // The claim is taken back as well: being handed out at a shutdown is not a crash.
      return db.transaction().execute(async (transaction) => {
        const tasks = await transaction
          .updateTable('audit_task')
          .set((task) => ({ status: 'queued', worker: null, lease_until: null, attempts: task('attempts', '-', 1) }))
          .where('worker', '=', worker)
          .where('finished_at', 'is', null)
          .returning(['id', 'platform', 'turn', 'attempts'])
          .execute()
        await queue.giveBack(transaction, tasks)
      })
    },

    cancel(request) {
      return db.transaction().execute(async (transaction) => {
        await cancel(transaction, queue, request)
        return findAudit(transaction, request.workspaceId, request.id)
      })
    },

    find(workspaceId, id) {
      return findAudit(db, workspaceId, id)
    },

    list(workspaceId, request, filter) {
      return listedAudits(db, workspaceId, request, filter)
    },

    async previousResult({ workspaceId, account, beforeAuditId, wasRead, acceptedUntil }) {
      const before = await db
        .selectFrom('audit')
        .select('created_at')
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', beforeAuditId)
        .executeTakeFirst()
      const accountId = before && (await idOfAccount(db, workspaceId, account))
      if (!before || accountId === undefined) return undefined
      const previous = await db
        .selectFrom('audit_task')
        .select(['result', 'account_id'])
        .where('account_id', '=', accountId)
        .where(sql<boolean>`(created_at, audit_id) < (${before.created_at}, ${beforeAuditId})`)
        .where('status', '=', 'done')
        .$if(acceptedUntil !== undefined, (tasks) => tasks.where('created_at', '<=', acceptedUntil as string))
        .$if(wasRead === true, (tasks) => tasks.where('outcome', 'in', OUTCOMES_OF_READINGS))
        .orderBy('created_at', 'desc')
        .orderBy('audit_id', 'desc')
        .orderBy('position', 'desc')
        .limit(1)
        .executeTakeFirst()
      return previous?.result ? resultOf({ result: previous.result, account_id: previous.account_id }) : undefined
    },

    underWay(workspaceId, limit) {
      return auditsUnderWay(db, workspaceId, limit)
    },

    async queueState(now) {
      const row = await db
        .selectFrom('audit_task')
        .select((task) => [task.fn.countAll().as('waiting'), task.fn.min('created_at').as('since')])
        .select((task) =>
          task
            .selectFrom('audit_task')
            .select(task.fn.countAll().as('held'))
            .where('finished_at', 'is', null)
            .where('lease_until', '>', now)
            .as('running'),
        )
        .where(free(now))
        .executeTakeFirstOrThrow()
      const { gaveUp } = await db
        .selectFrom('audit_task')
        .select((task) => task.fn.countAll().as('gaveUp'))
        .where('attempts', '>', sql.lit(MAX_CLAIMS))
        .where('finished_at', '>', laterBy(now, -GAVE_UP_SECONDS))
        .executeTakeFirstOrThrow()
      return {
        waiting: Number(row.waiting),
        running: Number(row.running),
        ...optional('oldestWaitingSince', row.since as Instant | null),
        gaveUp: Number(gaveUp),
      }
    },
  }
}
