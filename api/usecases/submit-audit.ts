import type { Audit, AuditTarget } from '../../domain/audit/audit.ts'
import type { AuditStore, Clock, IdSource } from '../../domain/ports.ts'
import { ownedBy } from '../../domain/tenancy/organisation.ts'

type Deps = { readonly audits: AuditStore; readonly clock: Clock; readonly ids: IdSource; readonly onAccepted: () => void }

/** A history that does not say until when it is complete is taken to be so at the moment it is handed in, whenever it is judged. */
const watchedUntil =
  (now: string) =>
  ({ imported, ...target }: AuditTarget): AuditTarget =>
    imported ? { ...target, imported: { ...imported, observedUntil: imported.observedUntil ?? now } } : target

/** Accepts an audit: when this resolves it is stored, and it will be done whatever happens to the process. */
export const submitAudit = async (
  { audits, clock, ids, onAccepted }: Deps,
  {
    workspaceId,
    organisationId,
    targets: asked,
  }: { readonly workspaceId: string; readonly organisationId?: string; readonly targets: readonly AuditTarget[] },
): Promise<Audit> => {
  const id = ids.next('aud')
  const createdAt = clock.now()
  const trigger = { kind: 'request' } as const
  const targets = asked.map(watchedUntil(createdAt))
  const belonging = ownedBy(organisationId)
  await audits.accept({ id, workspaceId, ...belonging, createdAt, trigger, targets })
  onAccepted()
  return { id, workspaceId, ...belonging, createdAt, trigger, targets, status: 'queued', results: [] }
}
