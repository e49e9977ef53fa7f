import {
  type Connection,
  type Credential,
  hasExpired,
  isRenewable,
  isSendable,
  SECRETS,
  type SecretNames,
  TOGETHER,
} from '../../domain/audit/connection.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import type { components } from '../../openapi/generated/types.ts'

type Schemas = components['schemas']

/** @param opened what the store made of it: a credential, or that no passphrase opens it. */
export const connectionToWire = (connection: Connection, opened: Credential | 'sealed' | undefined, now: Instant): Schemas['Connection'] => {
  const { platform, holds, scopes, expiresAt, setAt, renewalRefusedAt, agreements } = connection
  return {
    platform,
    state: opened === 'sealed' ? 'sealed' : hasExpired(connection, now) ? 'expired' : 'usable',
    holds: [...holds],
    ...(scopes === undefined ? {} : { scopes: [...scopes] }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    setAt,
    ...(agreements === undefined ? {} : { agreements: [...agreements] }),
    ...(renewalRefusedAt === undefined ? {} : { renewalRefusedAt }),
    renewable: opened !== undefined && opened !== 'sealed' && isRenewable(platform, opened),
  }
}

export type ConnectionFault = {
  readonly pointer: string
  readonly code: 'platform-without-credential' | 'secret-unknown' | 'secret-missing' | 'secret-malformed' | 'expired-already'
  readonly found?: string
}

/** What speaks against the credential, if anything does. */
export const connectionFaults = (
  platform: PublishedPlatformId,
  { secrets, ...credential }: Schemas['ConnectionRequest'],
  now: Instant,
): readonly ConnectionFault[] => {
  const names: SecretNames | undefined = SECRETS[platform]
  if (names === undefined) return [{ pointer: '', code: 'platform-without-credential' }]
  const unknown = Object.keys(secrets).filter((name) => !Object.hasOwn(names, name))
  const isPartlyThere = TOGETHER.some((name) => Object.hasOwn(secrets, name))
  const needed = Object.keys(names).filter((name) => names[name]?.optional !== true || (isPartlyThere && TOGETHER.includes(name)))
  const missing = needed.filter((name) => !Object.hasOwn(secrets, name))
  const malformed = Object.entries(secrets).flatMap(([name, secret]) =>
    names[name] && names[name].isHost !== true && !isSendable(secret) ? [name] : [],
  )
  return [
    ...unknown.map(
      (name): ConnectionFault => ({ pointer: `/secrets/${pointed(name)}`, code: 'secret-unknown', found: Object.keys(names).join(', ') }),
    ),
    ...missing.map((name): ConnectionFault => ({ pointer: `/secrets/${pointed(name)}`, code: 'secret-missing' })),
    ...malformed.map((name): ConnectionFault => ({ pointer: `/secrets/${pointed(name)}`, code: 'secret-malformed' })),
    ...(hasExpired(credential, now) ? [{ pointer: '/expiresAt', code: 'expired-already' } as const] : []),
  ]
}

/** RFC 6901. */
const pointed = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
