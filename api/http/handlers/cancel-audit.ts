import { messagesFor } from '../../messages/index.ts'
import { auditToWire } from '../../wire/audit.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const cancelAudit: Handler<'cancelAudit', Deps> = async ({ tenant, params, language }, { audits, clock }) => {
  const audit = await audits.cancel({ workspaceId: tenant.workspaceId, id: params.auditId, now: clock.now() })
  if (!audit) throw new Problem('not-found')
  return { status: 200, body: auditToWire(audit, messagesFor(language)) }
}
