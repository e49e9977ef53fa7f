import { messagesFor } from '../../messages/index.ts'
import { awaitAudit } from '../../usecases/await-audit.ts'
import { auditToWire } from '../../wire/audit.ts'
import type { Handler } from '../operation.ts'
import { applied } from '../prefer.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const getAudit: Handler<'getAudit', Deps> = async ({ tenant, params, language, prefer, patience }, { audits }) => {
  const found = await audits.find(tenant.workspaceId, params.auditId)
  if (!found) throw new Problem('not-found')
  const audit = await awaitAudit(audits, found, { seconds: prefer.wait ?? 0, signal: patience })
  return { status: 200, body: auditToWire(audit, messagesFor(language)), headers: applied(prefer, false) }
}
