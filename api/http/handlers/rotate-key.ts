import { rotateKey as rotate } from '../../usecases/manage-keys.ts'
import { keyToWire } from '../../wire/key.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { beyondOwn, expiryOf, keyIn } from './known-key.ts'

const OVERLAP_HOURS = 24

export const rotateKey: Handler<'rotateKey', Deps> = async ({ tenant, params, body, language }, deps) => {
  const former = await keyIn(deps, tenant.workspaceId, params.keyId)
  const beyond = beyondOwn(tenant, former.scopes, () => '')
  if (beyond.length > 0) throw refusal(beyond, language)
  const now = deps.serviceClock.now()
  const expiresAt = expiryOf(body.expiresAt ?? former.expiresAt, { now, language })
  const made = await rotate({ ...deps, clock: deps.serviceClock }, former, { overlapHours: body.overlapHours ?? OVERLAP_HOURS, expiresAt })
  if (!made) throw new Problem('key-ended')
  return { status: 201, body: { ...keyToWire(made.key, now), secret: made.secret }, headers: { Location: `/v1/keys/${made.key.id}` } }
}
