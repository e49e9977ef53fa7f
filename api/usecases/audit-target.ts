import type { AccountResult, AuditTarget } from '../../domain/audit/audit.ts'
import { judgeAccount, snapshotOfImport } from '../../domain/audit/judge-account.ts'
import type { ReadOutcome } from '../../domain/audit/snapshot.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { Clock, SnapshotReader } from '../../domain/ports.ts'

/** The readers there are; a platform without one can still be audited through an import. */
export type Readers = Partial<Readonly<Record<PublishedPlatformId, SnapshotReader>>>

/** Looks at one account and judges what was seen. Never rejects for what the outside does. */
export const auditTarget = async (
  target: AuditTarget,
  {
    readers,
    clock,
    signal,
    previous,
  }: { readonly readers: Readers; readonly clock: Clock; readonly signal: AbortSignal; readonly previous?: AccountResult },
): Promise<AccountResult> => {
  const observedAt = clock.now()
  return judgeAccount(target, await outcomeOf(target, observedAt, readers, signal), observedAt, previous)
}

const outcomeOf = async (target: AuditTarget, observedAt: string, readers: Readers, signal: AbortSignal): Promise<ReadOutcome> => {
  if (target.imported) return { kind: 'read', snapshot: snapshotOfImport(target, target.imported, observedAt) }
  const reader = readers[target.account.platform]
  return reader ? reader.read(target.account, { signal, observedAt }) : { kind: 'cannot-tell', status: 'unsupported', detail: 'no-adapter' }
}
