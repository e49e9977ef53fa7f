import type { Kysely, Selectable } from 'kysely'
import type { AuditTarget } from '../../domain/audit/audit.ts'
import type { Schedule, ScheduleStore } from '../../domain/ports.ts'
import { refuseErased } from './erased.ts'
import { behind, belonging, pageOf } from './paging.ts'
import { fromJson, optional, toJson } from './rows.ts'
import { sandboxes } from './sandbox-rows.ts'
import type { Database, ScheduleTable } from './schema.ts'

const scheduleOf = (row: Selectable<ScheduleTable>): Schedule => ({
  id: row.id,
  workspaceId: row.workspace_id,
  name: row.name,
  cron: row.cron,
  timeZone: row.time_zone,
  paused: row.paused === 1,
  targets: fromJson<readonly AuditTarget[]>(row.targets),
  createdAt: row.created_at,
  ...optional('organisationId', row.organisation_id),
  ...optional('nextDueAt', row.next_due_at),
  ...optional('lastTickAt', row.last_tick_at),
  ...optional('lastAuditId', row.last_audit_id),
})

const orderOf = (schedule: Schedule) => ({
  name: schedule.name,
  cron: schedule.cron,
  time_zone: schedule.timeZone,
  paused: schedule.paused ? (1 as const) : (0 as const),
  targets: toJson(schedule.targets),
  next_due_at: schedule.nextDueAt ?? null,
})

const lastOf = (schedule: Schedule) => ({ last_tick_at: schedule.lastTickAt ?? null, last_audit_id: schedule.lastAuditId ?? null })

export const scheduleStore = (db: Kysely<Database>): ScheduleStore => ({
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

  async replace(schedule) {
    const { last_tick_at, last_audit_id } = lastOf(schedule)
    return db.transaction().execute(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('schedule')
        .set(orderOf(schedule))
        .where('workspace_id', '=', schedule.workspaceId)
        .where('id', '=', schedule.id)
        .executeTakeFirstOrThrow()
      if (numUpdatedRows === 0n) return false
      // Whoever edits may have read the schedule before its latest tick: the memory of ticks only moves forward.
      if (last_tick_at !== null)
        await transaction
          .updateTable('schedule')
          .set({ last_tick_at, last_audit_id })
          .where('id', '=', schedule.id)
          .where((row) => row.or([row('last_tick_at', 'is', null), row('last_tick_at', '<', last_tick_at)]))
          .execute()
      return true
    })
  },

  async recordTick({ id, tick, auditId, nextDueAt }) {
    await db.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('schedule')
        .set({ last_tick_at: tick, ...optional('last_audit_id', auditId) })
        .where('id', '=', id)
        .where((row) => row.or([row('last_tick_at', 'is', null), row('last_tick_at', '<=', tick)]))
        .execute()
      // A due moment after the tick was set by an edit made meanwhile, and a paused schedule is due at no time.
      await transaction
        .updateTable('schedule')
        .set({ next_due_at: nextDueAt ?? null })
        .where('id', '=', id)
        .where('paused', '=', 0)
        .where((row) => row.or([row('next_due_at', 'is', null), row('next_due_at', '<=', tick)]))
        .execute()
    })
  },

  async remove(workspaceId, id) {
    const { numDeletedRows } = await db.deleteFrom('schedule').where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirstOrThrow()
    return numDeletedRows > 0n
  },
})
