import type { Kysely, Transaction } from 'kysely'
import type { Schedule, ScheduleStore } from '../../domain/ports.ts'
import { refuseErased } from './erased.ts'
import { behind, belonging, pageOf } from './paging.ts'
import { toJson } from './rows.ts'
import { accountsOfSchedule, runTick } from './run-tick.ts'
import { sandboxes } from './sandbox-rows.ts'
import { scheduleOf } from './schedule-rows.ts'
import type { Database } from './schema.ts'
import type { TaskQueue } from './task-queue.ts'

const orderOf = (schedule: Schedule) => ({
  name: schedule.name,
  cron: schedule.cron,
  time_zone: schedule.timeZone,
  paused: schedule.paused ? (1 as const) : (0 as const),
  targets: toJson(schedule.targets),
  scope: schedule.scope === undefined ? null : toJson(schedule.scope),
  adaptive: schedule.interval === undefined ? null : toJson(schedule.interval),
  jitter_minutes: schedule.jitterMinutes ?? 0,
  next_due_at: schedule.nextDueAt ?? null,
  next_tick_at: schedule.nextTickAt ?? null,
})

const lastOf = (schedule: Schedule) => ({
  last_tick_at: schedule.lastTickAt ?? null,
  last_audit_id: schedule.lastAuditId ?? null,
  last_run: schedule.lastRun === undefined ? null : toJson(schedule.lastRun),
})

const isReplacedButForTimes = async (transaction: Transaction<Database>, schedule: Schedule): Promise<boolean> => {
  const { next_due_at: _, next_tick_at: __, ...order } = orderOf(schedule)
  const { numUpdatedRows } = await transaction
    .updateTable('schedule')
    .set(order)
    .where('workspace_id', '=', schedule.workspaceId)
    .where('id', '=', schedule.id)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

export const scheduleStore = (db: Kysely<Database>, queue: TaskQueue): ScheduleStore => ({
  async add(schedule) {
    const row = {
      id: schedule.id,
      workspace_id: schedule.workspaceId,
      created_at: schedule.createdAt,
      organisation_id: schedule.organisationId ?? null,
      ...orderOf(schedule),
      ...lastOf(schedule),
    }
    await db.transaction().execute(async (transaction) => {
      await refuseErased(transaction, row.organisation_id)
      await transaction.insertInto('schedule').values(row).execute()
    })
  },

  async find(workspaceId, id) {
    const row = await db.selectFrom('schedule').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst()
    return row && scheduleOf(row)
  },

  async list(workspaceId, request, { organisationIds } = {}) {
    const rows = await db
      .selectFrom('schedule')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where(belonging(organisationIds))
      .where(behind(request.cursor))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(request.limit + 1)
      .execute()
    return pageOf(rows, request, scheduleOf)
  },

  async next(workspaceId, limit) {
    const rows = await db
      .selectFrom('schedule')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('paused', '=', 0)
      .where('next_due_at', 'is not', null)
      .orderBy('next_due_at')
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.map(scheduleOf)
  },

  async due(now) {
    const rows = await db
      .selectFrom('schedule')
      .selectAll()
      .where('paused', '=', 0)
      .where('next_due_at', '<=', now)
      .where('workspace_id', 'not in', sandboxes(db))
      .orderBy('next_due_at')
      .orderBy('id')
      .execute()
    return rows.map(scheduleOf)
  },

  async standing(workspaceId) {
    const rows = await db
      .selectFrom('schedule')
      .selectAll()
      .where('paused', '=', 0)
      .$if(workspaceId !== undefined, (query) => query.where('workspace_id', '=', workspaceId ?? ''))
      .$if(workspaceId === undefined, (query) => query.where('workspace_id', 'not in', sandboxes(db)))
      .orderBy('created_at')
      .orderBy('id')
      .execute()
    return rows.map(scheduleOf)
  },

  async replace(schedule, { goesOn } = { goesOn: false }) {
    const { last_tick_at, ...last } = lastOf(schedule)
    return db.transaction().execute(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('schedule')
        .set(orderOf(schedule))
        .where('workspace_id', '=', schedule.workspaceId)
        .where('id', '=', schedule.id)
        .$if(goesOn, (row) => row.where('next_due_at', 'is', null))
        .executeTakeFirstOrThrow()
      if (numUpdatedRows === 0n && !(goesOn && (await isReplacedButForTimes(transaction, schedule)))) return false
      // Whoever edits may have read the schedule before its latest tick: the memory of ticks only moves forward.
      if (last_tick_at !== null)
        await transaction
          .updateTable('schedule')
          .set({ last_tick_at, ...last })
          .where('id', '=', schedule.id)
          .where((row) => row.or([row('last_tick_at', 'is', null), row('last_tick_at', '<', last_tick_at)]))
          .execute()
      return true
    })
  },

  runTick: (request) => db.transaction().execute((transaction) => runTick(transaction, queue, request)),

  accountsOf: (schedule) => accountsOfSchedule(db, schedule),

  async remove(workspaceId, id) {
    const { numDeletedRows } = await db.deleteFrom('schedule').where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirstOrThrow()
    return numDeletedRows > 0n
  },
})
