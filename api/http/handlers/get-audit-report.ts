import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import { auditReportOf } from './audit-report-of.ts'
import type { Deps } from './deps.ts'

export const getAuditReport: Handler<'getAuditReport', Deps> = async ({ tenant: { workspaceId }, params, query, ...asked }, deps) => {
  const audit = await deps.audits.find(workspaceId, params.auditId)
  if (!audit) throw new Problem('not-found')
  const { language = asked.language, reading = 'practitioner' } = query
  return auditReportOf(audit, { workspaceId, language, reading }, deps)
}
