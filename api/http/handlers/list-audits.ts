import type { AuditSummary } from '../../../domain/ports.ts'
import type { components } from '../../../openapi/generated/types.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { pageOf } from './page-request.ts'

const toWire = ({ id, status, createdAt, finishedAt, trigger, done, total, counts }: AuditSummary): components['schemas']['AuditSummary'] => ({
  id,
  status,
  createdAt,
  ...(finishedAt === undefined ? {} : { finishedAt }),
  trigger: trigger.kind === 'schedule' ? { kind: 'schedule', scheduleId: trigger.scheduleId } : { kind: 'request' },
  progress: { done, total },
  summary: { ...counts },
})

export const listAudits: Handler<'listAudits', Deps> = async ({ tenant, query }, { audits }) => {
  const { items, ...rest } = await pageOf(query, (page) => audits.list(tenant.workspaceId, page))
  return { status: 200, body: { items: items.map(toWire), ...rest } }
}
