import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Clock, SessionStore } from '../../domain/ports.ts'
import { laterBy } from '../../domain/shared/calendar.ts'
import { type Authentication, hashOfSecret, type Tenant } from './manage-keys.ts'

/** A working day: whoever goes on the next one shows the key again. */
export const SESSION_SECONDS = 12 * 3_600

export type SessionDeps = {
  readonly sessions: SessionStore
  readonly authenticator: { authenticate(secret: string): Promise<Authentication>; authenticated(hash: string): Promise<Authentication> }
  readonly clock: Clock
}

/** What a browser holds, and what its forms have to carry so that no other page can send them. */
export type OpenSession = { readonly token: string; readonly csrf: string; readonly tenant: Tenant }

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Made from the token, so that nothing else has to be kept: who cannot read the cookie cannot make it. */
export const csrfOf = (token: string): string => createHmac('sha256', token).update('channelfit-form').digest('base64url')

export const isSameText = (given: string, wanted: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Opens a session for whoever shows a key that works. The key itself is not kept. */
export const openSession = async (
  { sessions, authenticator, clock }: SessionDeps,
  secret: string,
): Promise<OpenSession | { readonly refused: 'key-unknown' | 'key-expired' }> => {
  const answer = await authenticator.authenticate(secret)
  if (!answer.ok) return { refused: answer.code }
  const token = randomBytes(32).toString('base64url')
  const createdAt = clock.now()
  const { workspaceId } = answer.tenant
  const expiresAt = laterBy(createdAt, SESSION_SECONDS)
  await sessions.add({ tokenHash: hashOf(token), workspaceId, keyHash: hashOfSecret(secret), createdAt, expiresAt })
  return { token, csrf: csrfOf(token), tenant: answer.tenant }
}

/** The session of a token; undefined when there is none any more, or its key does not work any more. */
export const sessionOf = async ({ sessions, authenticator, clock }: SessionDeps, token: string | undefined): Promise<OpenSession | undefined> => {
  if (token === undefined || token === '') return undefined
  const session = await sessions.find(hashOf(token), clock.now())
  if (!session) return undefined
  const answer = await authenticator.authenticated(session.keyHash)
  return answer.ok ? { token, csrf: csrfOf(token), tenant: answer.tenant } : undefined
}

export const closeSession = ({ sessions }: Pick<SessionDeps, 'sessions'>, token: string): Promise<void> => sessions.remove(hashOf(token))
