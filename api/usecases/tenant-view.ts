import type { Capabilities } from '../../domain/audit/capabilities.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { Clock, CronClock } from '../../domain/ports.ts'
import type { SandboxStore } from '../../domain/sandbox/sandbox.ts'
import { limitedStores, type Stores } from './limited-stores.ts'
import type { Tenant } from './manage-keys.ts'
import { clockAt, cronBy, SCRIPTED_READINGS } from './sandbox-world.ts'

type Timed = {
  readonly clock: Clock
  readonly cron: CronClock
  readonly readings: Partial<Readonly<Record<PublishedPlatformId, Capabilities>>>
  readonly sandboxes: Pick<SandboxStore, 'find'>
}

const inSandbox = async <D extends Timed>(deps: D, workspaceId: string): Promise<D | undefined> => {
  const sandbox = await deps.sandboxes.find(workspaceId)
  if (!sandbox) return undefined
  const clock = clockAt(sandbox.now)
  return { ...deps, clock, cron: cronBy(deps.cron, clock), readings: SCRIPTED_READINGS }
}

const limitedBy = <D extends Stores>(deps: D, { organisationIds }: Tenant): D =>
  organisationIds === undefined ? deps : limitedStores(deps, organisationIds)

/**
 * What handlers are given for a key: the clock of its sandbox, and of the stores what it may see. Handlers are given this in the place of all there is, so that none of them can forget
 * to ask. Undefined when its sandbox is gone.
 */
export const tenantView = <D extends Stores & Timed>(deps: D, tenant: Tenant): D | Promise<D | undefined> => {
  if (!tenant.isOfSandbox) return limitedBy(deps, tenant)
  return inSandbox(deps, tenant.workspaceId).then((own) => own && limitedBy(own, tenant))
}
