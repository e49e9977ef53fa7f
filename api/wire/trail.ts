import type { TrailEntry } from '../../domain/tenancy/trail.ts'
import type { components } from '../../openapi/generated/types.ts'

type Schemas = components['schemas']

const outcomeOf = (status: number | undefined): Schemas['TrailEntry']['outcome'] => {
  if (status === undefined) return 'unknown'
  if (status < 400) return 'done'
  return status < 500 ? 'refused' : 'failed'
}

export const trailEntryToWire = ({ id, at, keyId, operation, path, requestId, status }: TrailEntry): Schemas['TrailEntry'] => ({
  id,
  at,
  keyId,
  operation,
  path,
  requestId,
  ...(status === undefined ? {} : { status }),
  outcome: outcomeOf(status),
})
