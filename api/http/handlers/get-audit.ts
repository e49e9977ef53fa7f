import { messagesFor } from '../../messages/index.ts'
import { awaitAudit } from '../../usecases/await-audit.ts'
import { auditToWire } from '../../wire/audit.ts'
import type { Handler } from '../operation.ts'
import { applied } from '../prefer.ts'
import { Problem } from '../problem.ts'
import { auditReportOf } from './audit-report-of.ts'
import type { Deps } from './deps.ts'

export const getAudit: Handler<'getAudit', Deps> = async ({ tenant: { workspaceId }, params, language, prefer, patience, answers }, deps) => {
  const found = await deps.audits.find(workspaceId, params.auditId)
  if (!found) throw new Problem('not-found')
  const audit = await awaitAudit(deps.audits, found, { seconds: prefer.wait ?? 0, signal: patience })
  const headers = applied(prefer, false)
  if (answers !== 'text/html') return { status: 200, body: auditToWire(audit, messagesFor(language)), headers }
  const page = await auditReportOf(audit, { workspaceId, language, reading: 'practitioner' }, deps)
  return { ...page, headers: { ...page.headers, ...headers } }
}
