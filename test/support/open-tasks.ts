import type { AuditStore } from '../../domain/ports.ts'

/** Accounts that wait for an audit or are under audit, of all workspaces. */
export const openTasks = async ({ queueState }: Pick<AuditStore, 'queueState'>): Promise<number> => {
  const { waiting, running } = await queueState('2026-03-01T10:00:00.000Z')
  return waiting + running
}
