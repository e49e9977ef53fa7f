import type { Schemas } from '../../api/client/index.ts'
import { finishedAudit, type RunningService } from './service.ts'

/** A history handed in: what an audit of it says, once it is finished. */
export const auditedHistory = async (
  service: RunningService,
  accounts: readonly {
    readonly platform?: string
    readonly reference: string
    readonly posts?: readonly string[]
    readonly observedUntil?: string
    readonly truncated?: boolean
  }[],
) => {
  const { id } = await service.client.post('/v1/audits', { body: { accounts } as Schemas['AuditRequest'] })
  return finishedAudit(service, id)
}

const DAY_MS = 86_400_000
/** Dates every so many days, from the first to the last of so many. */
export const everyDays = (days: number, first: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => new Date(Date.parse(first) + place * days * DAY_MS).toISOString().slice(0, 10))
