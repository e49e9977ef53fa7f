import type { ApiKey } from '../../domain/ports.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import type { components } from '../../openapi/generated/types.ts'

type Schemas = components['schemas']

export const keyToWire = (key: ApiKey, now: Instant): Schemas['Key'] => {
  const { id, name, scopes, organisationIds, createdAt, expiresAt, revokedAt, lastUsedAt, replacedBy } = key
  return {
    id,
    name,
    scopes: [...scopes],
    ...(organisationIds === undefined ? {} : { organisationIds: [...organisationIds] }),
    state: revokedAt !== undefined ? 'revoked' : expiresAt !== undefined && expiresAt <= now ? 'expired' : 'active',
    createdAt,
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(revokedAt === undefined ? {} : { revokedAt }),
    ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  }
}
