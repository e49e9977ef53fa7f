import type { AccountResult, AuditTarget } from '../../domain/audit/audit.ts'
import type { Dossier } from '../../domain/audit/dossier.ts'
import { judgeAccount, snapshotOfImport } from '../../domain/audit/judge-account.ts'
import { type Sighting, sightingOf } from '../../domain/audit/ledger.ts'
import type { Clock } from '../../domain/ports.ts'
import { type ReadingTools, readAccount } from './read-account.ts'

type Means = Omit<ReadingTools, 'observedAt'> & { readonly clock: Clock; readonly previous?: AccountResult; readonly dossier?: Dossier }

/** A result, and what its reading tells about earlier forecasts; nothing where an earlier reading was used again, which has told it. */
export type Looked = { readonly result: AccountResult; readonly sighting?: Sighting }

/** Looks at one account and judges what was seen. Never rejects for what the outside does. */
export const lookAtTarget = async (target: AuditTarget, { clock, previous, dossier, ...tools }: Means): Promise<Looked> => {
  const observedAt = clock.now()
  const outcome = target.imported
    ? ({ kind: 'read', snapshot: snapshotOfImport(target, target.imported, observedAt) } as const)
    : await readAccount(target, { ...tools, observedAt })
  const result = judgeAccount(target, outcome, observedAt, previous, dossier)
  const sighting = outcome.kind === 'read' && !('reused' in outcome && outcome.reused) ? sightingOf(outcome.snapshot) : undefined
  return sighting ? { result, sighting } : { result }
}

/** The same for whoever keeps no ledger. */
export const auditTarget = async (target: AuditTarget, means: Means): Promise<AccountResult> => (await lookAtTarget(target, means)).result
