import type { AuditTarget } from '../../domain/audit/audit.ts'
import type { Schedule } from '../../domain/ports.ts'
import type { components } from '../../openapi/generated/types.ts'

type Schemas = components['schemas']

export const scheduleToWire = (schedule: Schedule): Schemas['Schedule'] => ({
  id: schedule.id,
  ...(schedule.organisationId === undefined ? {} : { organisationId: schedule.organisationId }),
  name: schedule.name,
  cron: schedule.cron,
  timeZone: schedule.timeZone,
  paused: schedule.paused,
  accounts: schedule.targets.map(targetToWire),
  createdAt: schedule.createdAt,
  ...(schedule.nextDueAt === undefined ? {} : { nextDueAt: schedule.nextDueAt }),
  ...(schedule.lastTickAt === undefined ? {} : { lastTickAt: schedule.lastTickAt }),
  ...(schedule.lastAuditId === undefined ? {} : { lastAuditId: schedule.lastAuditId }),
})

const targetToWire = ({ account, imported }: AuditTarget): Schemas['ScheduledAccount'] => {
  if (!imported) return { ...account }
  const { posts, observedUntil, truncated } = imported
  return {
    ...account,
    posts: [...posts],
    ...(observedUntil === undefined ? {} : { observedUntil }),
    ...(truncated === undefined ? {} : { truncated }),
  }
}
