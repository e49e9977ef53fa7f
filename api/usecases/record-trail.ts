import type { Clock, IdSource } from '../../domain/ports.ts'
import type { TrailStore } from '../../domain/tenancy/trail.ts'
import type { Events } from '../events.ts'
import type { Tenant } from './manage-keys.ts'

type Deps = { readonly trail: TrailStore; readonly clock: Clock; readonly ids: IdSource; readonly events: Pick<Events, 'trailNotCompleted'> }

/**
 * Enters what a key sets out to do before it is done, and its status afterwards.
 *
 * Nothing is done that cannot be entered: `begin` rejects when the store does. An entry that cannot be completed stays without a status, which says
 * that nobody knows; what was done is not undone for that.
 */
export const trailRecorder = ({ trail, clock, ids, events }: Deps) => ({
  begin: async ({ tenant, requestId }: { readonly tenant: Tenant | undefined; readonly requestId: string }, operation: string, path: string) => {
    if (tenant === undefined) return undefined
    const id = ids.next('trl')
    await trail.begin({ id, workspaceId: tenant.workspaceId, at: clock.now(), keyId: tenant.keyId, operation, path: path.slice(0, 500), requestId })
    let isEnded = false
    return {
      end: async (status: number): Promise<void> => {
        if (isEnded) return
        isEnded = true
        await trail.end(id, status).catch((error: unknown) => events.trailNotCompleted({ entry: id, error }))
      },
    }
  },
})
