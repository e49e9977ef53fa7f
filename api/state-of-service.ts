import type { AuditStore, Clock, Outbox } from '../domain/ports.ts'

/** What waits in the queue, and for how long. */
export const queueState = async ({ audits, clock }: { readonly audits: Pick<AuditStore, 'queueState'>; readonly clock: Clock }) => {
  const now = clock.now()
  const state = await audits.queueState(now)
  const { oldestWaitingSince = now } = state
  return { ...state, oldestMs: Math.max(0, Date.parse(now) - Date.parse(oldestWaitingSince)) }
}

/** How long what waits longest has been due, and how much was given up. */
export const outboxState = async ({
  outbox,
  clock,
}: {
  readonly outbox: Pick<Outbox, 'state'>
  readonly clock: Clock
}): Promise<{ readonly oldestMs: number; readonly dead: number }> => {
  const now = clock.now()
  const { oldestDueAt = now, dead } = await outbox.state(now)
  return { oldestMs: Date.parse(now) - Date.parse(oldestDueAt), dead }
}

export const databaseCheck = async (storage: {
  ping(): Promise<void>
}): Promise<{ readonly check: string; readonly ok: boolean; readonly detail?: string }> => {
  try {
    await storage.ping()
    return { check: 'database', ok: true }
  } catch {
    return { check: 'database', ok: false, detail: 'database-unreachable' }
  }
}
