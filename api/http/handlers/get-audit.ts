import { messagesFor } from '../../messages/index.ts'
import { auditToWire } from '../../wire/audit.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const getAudit: Handler<'getAudit', Deps> = async ({ tenant, params, language }, { audits }) => {
  const audit = await audits.find(tenant.workspaceId, params.auditId)
  if (!audit) throw new Problem('not-found')
  return { status: 200, body: auditToWire(audit, messagesFor(language)) }
}
