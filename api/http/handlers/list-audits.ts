import { auditSummaryToWire } from '../../wire/audit.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { narrowedBy, pageOf } from './page-request.ts'

export const listAudits: Handler<'listAudits', Deps> = async ({ tenant, query }, { audits }) => {
  const { items, ...rest } = await pageOf(query, (page) => audits.list(tenant.workspaceId, page, narrowedBy(query)))
  return { status: 200, body: { items: items.map(auditSummaryToWire), ...rest } }
}
