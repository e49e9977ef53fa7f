import { auditDifference } from '../../../domain/audit/audit-difference.ts'
import { messagesFor } from '../../messages/index.ts'
import { comparisonToWire } from '../../wire/audit-comparison.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const compareAudits: Handler<'compareAudits', Deps> = async ({ tenant, params, language }, { audits }) => {
  const before = await audits.find(tenant.workspaceId, params.auditId)
  const after = await audits.find(tenant.workspaceId, params.otherId)
  if (!before || !after) throw new Problem('not-found')
  return { status: 200, body: comparisonToWire({ before, after }, auditDifference(before, after), messagesFor(language)) }
}
