import type { AccountResult, AuditTarget } from '../../domain/audit/audit.ts'
import { judgeAccount, snapshotOfImport } from '../../domain/audit/judge-account.ts'
import type { Clock } from '../../domain/ports.ts'
import { type ReadingTools, readAccount } from './read-account.ts'

type Means = Omit<ReadingTools, 'observedAt'> & { readonly clock: Clock; readonly previous?: AccountResult }

/** Looks at one account and judges what was seen. Never rejects for what the outside does. */
export const auditTarget = async (target: AuditTarget, { clock, previous, ...tools }: Means): Promise<AccountResult> => {
  const observedAt = clock.now()
  const outcome = target.imported
    ? ({ kind: 'read', snapshot: snapshotOfImport(target, target.imported, observedAt) } as const)
    : await readAccount(target, { ...tools, observedAt })
  return judgeAccount(target, outcome, observedAt, previous)
}
