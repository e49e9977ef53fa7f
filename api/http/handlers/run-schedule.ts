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
  const belonging = schedule.organisationId === undefined ? {} : { organisationId: schedule.organisationId }
  const audit = await submitAudit(deps, { workspaceId, ...belonging, targets: schedule.targets })
  return { status: 202, body: auditToWire(audit, messagesFor(language)), headers: { Location: `/v1/audits/${audit.id}` } }
}
