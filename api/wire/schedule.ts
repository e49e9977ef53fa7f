import type { AuditTarget } from '../../domain/audit/audit.ts'
import type { AdaptiveInterval, ScheduleScope } from '../../domain/audit/schedule/schedule.ts'
import type { Schedule } from '../../domain/ports.ts'
import { ownedBy } from '../../domain/tenancy/organisation.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/messages.ts'
import type { ScheduledLook } from '../usecases/preview-schedule.ts'

type Schemas = components['schemas']

export type ScopeFaultCode =
  | 'accounts-and-scope'
  | 'accounts-or-scope-missing'
  | 'scope-needs-tag'
  | 'scope-needs-organisation'
  | 'scope-tag-unused'
  | 'scope-of-other-organisation'
  | 'interval-reversed'
type ScopeFault = { readonly pointer: string; readonly code: ScopeFaultCode }

const scopeFaults = (scope: Schemas['ScheduleScope'], organisationId: string | undefined): readonly ScopeFault[] => [
  ...(scope.kind === 'tag' && scope.tag === undefined ? [{ pointer: '/scope/tag', code: 'scope-needs-tag' as const }] : []),
  ...(scope.kind !== 'tag' && scope.tag !== undefined ? [{ pointer: '/scope/tag', code: 'scope-tag-unused' as const }] : []),
  ...(scope.kind === 'organisation' && organisationId === undefined
    ? [{ pointer: '/scope/organisationId', code: 'scope-needs-organisation' as const }]
    : []),
  ...(scope.organisationId !== undefined && scope.organisationId !== organisationId
    ? [{ pointer: '/scope/organisationId', code: 'scope-of-other-organisation' as const }]
    : []),
]

/**
 * What contradicts itself in an order.
 * @param organisationId whose schedule it is; absent when nobody's.
 */
export const orderFaults = ({ accounts, scope, interval }: Schemas['ScheduleRequest'], organisationId: string | undefined): readonly ScopeFault[] => [
  ...(accounts === undefined && scope === undefined ? [{ pointer: '/accounts', code: 'accounts-or-scope-missing' as const }] : []),
  ...(accounts !== undefined && scope !== undefined ? [{ pointer: '/scope', code: 'accounts-and-scope' as const }] : []),
  ...(scope === undefined ? [] : scopeFaults(scope, organisationId)),
  ...(interval && daysOf(interval).atLeastDays > daysOf(interval).atMostDays
    ? [{ pointer: '/interval/atMostDays', code: 'interval-reversed' as const }]
    : []),
]

const daysOf = ({ atLeastDays = 1, atMostDays = 90 }: Schemas['AdaptiveInterval']) => ({ atLeastDays, atMostDays })

export const intervalFrom = (interval: Schemas['AdaptiveInterval']): AdaptiveInterval => ({ kind: 'adaptive', ...daysOf(interval) })

/** Whose accounts it holds is told by whose schedule it is. */
export const scopeFrom = ({ kind, tag = '' }: Schemas['ScheduleScope']): ScheduleScope => (kind === 'tag' ? { kind, tag } : { kind })

export const scheduleToWire = (schedule: Schedule): Schemas['Schedule'] => ({
  id: schedule.id,
  ...ownedBy(schedule.organisationId),
  name: schedule.name,
  cron: schedule.cron,
  timeZone: schedule.timeZone,
  paused: schedule.paused,
  ...(schedule.scope === undefined
    ? { accounts: schedule.targets.map(targetToWire) }
    : { scope: { ...schedule.scope, ...ownedBy(schedule.organisationId) } }),
  ...(schedule.interval === undefined ? {} : { interval: schedule.interval }),
  jitterMinutes: schedule.jitterMinutes ?? 0,
  createdAt: schedule.createdAt,
  ...(schedule.nextDueAt === undefined ? {} : { nextDueAt: schedule.nextDueAt, nextTickAt: schedule.nextTickAt ?? schedule.nextDueAt }),
  ...(schedule.lastTickAt === undefined ? {} : { lastTickAt: schedule.lastTickAt }),
  ...(schedule.lastAuditId === undefined ? {} : { lastAuditId: schedule.lastAuditId }),
  ...(schedule.lastRun === undefined ? {} : { lastRun: { ...schedule.lastRun, auditIds: [...schedule.lastRun.auditIds] } }),
})

export const lookToWire = ({ account, accountId, dueOn, dueBecause, limit }: ScheduledLook, { schedules }: Messages): Schemas['ScheduledLook'] => ({
  account: { ...account },
  ...(accountId === undefined ? {} : { accountId }),
  dueOn,
  dueBecause,
  ...(limit === undefined ? {} : { limit }),
  sentence: limit === undefined ? schedules.look[dueBecause] : `${schedules.look[dueBecause]} ${schedules.limit[limit]}`,
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
