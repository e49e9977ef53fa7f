import { messagesFor } from '../../messages/index.ts'
import { auditTables } from '../../tables/audit-tables.ts'
import { auditToWire } from '../../wire/audit.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { tablesReply } from './tables-reply.ts'

export const exportAudit: Handler<'exportAudit', Deps> = async ({ tenant, params, query, answers, ...asked }, { audits }) => {
  const audit = await audits.find(tenant.workspaceId, params.auditId)
  if (!audit) throw new Problem('not-found')
  const { language = asked.language } = query
  const words = messagesFor(language)
  return tablesReply(auditTables(auditToWire(audit, words), words), { answers, language, file: `audit-${params.auditId}` })
}
