import { ownedBy } from '../../../domain/tenancy/organisation.ts'
import { messagesFor } from '../../messages/index.ts'
import { submitAudit } from '../../usecases/submit-audit.ts'
import { auditToWire } from '../../wire/audit.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const runSchedule: Handler<'runSchedule', Deps> = async ({ tenant, params, language }, deps) => {
  const { workspaceId } = tenant
  const schedule = await deps.schedules.find(workspaceId, params.scheduleId)
  if (!schedule) throw new Problem('not-found')
  const { organisationId } = schedule
  const submitted = await submitAudit(deps, { workspaceId, ...ownedBy(organisationId), targets: schedule.targets })
  // Accounts that came to another organisation since are no part of it.
  const audit = organisationId === undefined ? submitted : ((await deps.audits.find(workspaceId, submitted.id)) ?? submitted)
  return { status: 202, body: auditToWire(audit, messagesFor(language)), headers: { Location: `/v1/audits/${audit.id}` } }
}
