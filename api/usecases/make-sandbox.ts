import type { Clock, IdSource, KeyStore } from '../../domain/ports.ts'
import type { Sandbox, SandboxStore } from '../../domain/sandbox/sandbox.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import { ALL_SCOPES, createKey } from './manage-keys.ts'

type Deps = { readonly sandboxes: Pick<SandboxStore, 'add'>; readonly keys: KeyStore; readonly clock: Clock; readonly ids: IdSource }
type Wish = { readonly name: string; readonly startsAt?: Instant }

/** Makes a workspace with a clock of its own and a key that may do everything there; the secret is in the answer and nowhere else. Undefined when its owner has too many. */
export const makeSandbox = async (
  deps: Deps,
  ownerId: string,
  { name, startsAt }: Wish,
): Promise<{ readonly sandbox: Sandbox; readonly keyId: string; readonly secret: string } | undefined> => {
  const madeAt = deps.clock.now()
  const startedAt = startsAt ?? madeAt
  const sandbox: Sandbox = { id: deps.ids.next('wsp'), ownerId, name, startedAt, now: startedAt, madeAt }
  if (!(await deps.sandboxes.add(sandbox))) return undefined
  const { key, secret } = await createKey(deps, { workspaceId: sandbox.id, name: 'owner', scopes: ALL_SCOPES })
  return { sandbox, keyId: key.id, secret }
}
