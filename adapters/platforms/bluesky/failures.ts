import type { Instant } from '../../../domain/shared/calendar.ts'
import { type Refused, secondsUntilReset } from '../../shared/api-questions.ts'
import { cannotTell, secondsToWait, type Unread } from '../../shared/json-api.ts'
import { REFUSAL } from './wire.ts'

/** Refusals by their names in the protocol; what is said of an account stands in the name, never in the status. */
const BY_NAME: Readonly<Record<string, Unread>> = {
  AccountTakedown: { kind: 'absent', status: 'suspended', detail: 'account-suspended' },
  AccountDeactivated: { kind: 'absent', status: 'not-found', detail: 'account-deactivated' },
  BlockedActor: { kind: 'absent', status: 'private', detail: 'reader-blocked' },
  BlockedByActor: { kind: 'absent', status: 'private', detail: 'reader-blocked' },
}

/** What does it mean that Bluesky refused? One name stands for everything that is wrong with a request, so that its message tells which. */
export const meaningFor =
  (observedAt: Instant) =>
  ({ status, headers, value }: Refused): Unread => {
    const { error = '', message = '' } = REFUSAL.safeParse(value).data ?? {}
    if (Object.hasOwn(BY_NAME, error)) return BY_NAME[error] as Unread
    if (error === 'InvalidRequest' && /not found/i.test(message)) return { kind: 'absent', status: 'not-found', detail: 'account-not-found' }
    if (error === 'InvalidRequest' && /valid did or a handle/i.test(message)) return cannotTell('unsupported', 'reference-not-recognised')
    if (status === 401) return cannotTell('credential-missing', 'login-required')
    if (status === 429)
      return cannotTell('rate-limited', 'http-429', secondsToWait(headers) ?? secondsUntilReset(headers['ratelimit-reset'], observedAt))
    return cannotTell('unreachable', `http-${status}`)
  }

/** A post that was taken away since it was listed. */
export const isGone = ({ value }: Refused): boolean => REFUSAL.safeParse(value).data?.error === 'NotFound'
