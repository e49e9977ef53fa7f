import type { Instant } from '../../../domain/shared/calendar.ts'
import { type Refused, secondsUntilReset } from '../../shared/api-questions.ts'
import { cannotTell, secondsToWait, type Unread } from '../../shared/json-api.ts'
import { REFUSAL } from './wire.ts'

/**
 * What does it mean that a server of the fediverse refused?
 *
 * Absent only when it says so in its own words: 404 "Record not found", 410 for those it suspended (before version 3.3). A server that shows nothing to strangers asks for a
 * credential; one that had been given a credential refused it.
 */
export const meaningFor =
  ({ hasToken, observedAt }: { readonly hasToken: boolean; readonly observedAt: Instant }) =>
  ({ status, headers, value }: Refused): Unread => {
    const isItsOwn = REFUSAL.safeParse(value).success
    if (status === 404 && isItsOwn) return { kind: 'absent', status: 'not-found', detail: 'account-not-found' }
    if (status === 410) return { kind: 'absent', status: 'suspended', detail: 'account-suspended' }
    if (status === 401) return hasToken ? cannotTell('credential-rejected', 'token-rejected') : cannotTell('credential-missing', 'login-required')
    if (status === 403) return hasToken ? cannotTell('credential-rejected', 'permission-missing') : cannotTell('credential-missing', 'login-required')
    if (status === 429)
      return cannotTell('rate-limited', 'http-429', secondsToWait(headers) ?? secondsUntilReset(headers['x-ratelimit-reset'], observedAt))
    return cannotTell('unreachable', `http-${status}`)
  }
