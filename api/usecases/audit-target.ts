import type { AccountResult, AuditTarget } from '../../domain/audit/audit.ts'
import type { Credential } from '../../domain/audit/connection.ts'
import { judgeAccount, snapshotOfImport } from '../../domain/audit/judge-account.ts'
import type { ReadOutcome } from '../../domain/audit/snapshot.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { Clock, SnapshotReader } from '../../domain/ports.ts'

/** The readers there are; a platform without one can still be audited through an import. */
export type Readers = Partial<Readonly<Record<PublishedPlatformId, SnapshotReader>>>

/** What the workspace gave for a platform; `sealed` when it cannot be opened any more. */
export type Credentials = (platform: PublishedPlatformId) => Promise<Credential | 'sealed' | undefined>

type Means = {
  readonly readers: Readers
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly previous?: AccountResult
  /** Nothing was given where it is left out. */
  readonly credentials?: Credentials
}

/** Looks at one account and judges what was seen. Never rejects for what the outside does. */
export const auditTarget = async (target: AuditTarget, means: Means): Promise<AccountResult> => {
  const observedAt = means.clock.now()
  return judgeAccount(target, await outcomeOf(target, observedAt, means), observedAt, means.previous)
}

const outcomeOf = async (target: AuditTarget, observedAt: string, { readers, signal, credentials }: Means): Promise<ReadOutcome> => {
  if (target.imported) return { kind: 'read', snapshot: snapshotOfImport(target, target.imported, observedAt) }
  const { platform } = target.account
  const reader = readers[platform]
  if (!reader) return { kind: 'cannot-tell', status: 'unsupported', detail: 'no-adapter' }
  const { credential: need } = reader.capabilities
  if (need === 'none') return reader.read(target.account, { signal, observedAt })
  const given = await credentials?.(platform)
  if (given === 'sealed') return { kind: 'cannot-tell', status: 'credential-rejected', detail: 'credential-sealed' }
  if (given === undefined) {
    return need === 'required'
      ? { kind: 'cannot-tell', status: 'credential-missing', detail: 'connection-missing' }
      : reader.read(target.account, { signal, observedAt })
  }
  if (given.expiresAt !== undefined && given.expiresAt <= observedAt) {
    return { kind: 'cannot-tell', status: 'credential-rejected', detail: 'credential-expired' }
  }
  return reader.read(target.account, { signal, observedAt, credential: given })
}
