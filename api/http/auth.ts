import type { Authentication, Tenant } from '../usecases/manage-keys.ts'
import { Problem } from './problem.ts'

/** Whose key is that? */
export interface Authenticator {
  /** @param secret the key as it was sent; not logged, not kept. */
  authenticate(secret: string): Promise<Authentication>
}

const BEARER = /^Bearer +([\x21-\x7e]{1,512})$/i

const refused = (code: 'key-missing' | 'key-unknown' | 'key-expired'): Problem => {
  const challenge = code === 'key-missing' ? 'Bearer realm="channelfit"' : 'Bearer realm="channelfit", error="invalid_token"'
  return new Problem(code, { headers: { 'WWW-Authenticate': challenge } })
}

/** The tenant of an `Authorization` header, or the problem to answer with. */
export const tenantFrom = async (header: string | undefined, authenticator: Authenticator): Promise<Tenant | Problem> => {
  const secret = header === undefined ? undefined : BEARER.exec(header)?.[1]
  if (secret === undefined) return refused('key-missing')
  const answer = await authenticator.authenticate(secret)
  return answer.ok ? answer.tenant : refused(answer.code)
}
