import type { Instant } from '../shared/calendar.ts'

/** Somebody who looks at pages with a key: the browser holds a token, and neither that nor the key is stored. */
export type Session = {
  /** SHA-256 of the token, hexadecimal. */
  readonly tokenHash: string
  readonly workspaceId: string
  /** SHA-256 of the secret of its key, hexadecimal: the session ends with the key. */
  readonly keyHash: string
  readonly createdAt: Instant
  readonly expiresAt: Instant
}

export interface SessionStore {
  add(session: Session): Promise<void>
  /** One that has not expired. */
  find(tokenHash: string, now: Instant): Promise<Session | undefined>
  remove(tokenHash: string): Promise<void>
  /** Forgets those that have expired. */
  forgetOld(now: Instant): Promise<void>
}
