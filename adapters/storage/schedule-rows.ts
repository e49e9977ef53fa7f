import type { Selectable } from 'kysely'
import type { AuditTarget } from '../../domain/audit/audit.ts'
import type { AdaptiveInterval, ScheduleRun, ScheduleScope } from '../../domain/audit/schedule/schedule.ts'
import type { Schedule } from '../../domain/ports.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import { fromJson, optional } from './rows.ts'
import type { ScheduleTable } from './schema.ts'

export const scheduleOf = (row: Selectable<ScheduleTable>): Schedule => ({
  id: row.id,
  workspaceId: row.workspace_id,
  name: row.name,
  cron: row.cron,
  timeZone: row.time_zone,
  paused: row.paused === 1,
  targets: fromJson<readonly AuditTarget[]>(row.targets),
  ...optional('scope', row.scope === null ? null : fromJson<ScheduleScope>(row.scope)),
  ...optional('interval', row.adaptive === null ? null : fromJson<AdaptiveInterval>(row.adaptive)),
  ...(row.jitter_minutes === 0 ? {} : { jitterMinutes: row.jitter_minutes }),
  createdAt: row.created_at,
  ...optional('organisationId', row.organisation_id),
  ...optional('nextDueAt', row.next_due_at),
  ...optional('nextTickAt', row.next_tick_at),
  ...optional('lastTickAt', row.last_tick_at),
  ...optional('lastAuditId', row.last_audit_id),
  ...optional('lastRun', row.last_run === null ? null : fromJson<ScheduleRun>(row.last_run)),
})

/** The tick that a schedule waits for. */
export const tickOf = ({ nextTickAt, nextDueAt }: Schedule): Instant | undefined => nextTickAt ?? nextDueAt
