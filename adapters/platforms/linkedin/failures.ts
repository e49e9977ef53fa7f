import type { Missing } from '../../../domain/audit/snapshot.ts'
import { dayOf, type Instant } from '../../../domain/shared/calendar.ts'
import type { Refused, Trouble } from '../../shared/api-questions.ts'
import { cannotTell, secondsToWait, type Unread } from '../../shared/json-api.ts'
import { REFUSAL } from './wire.ts'

const EXPIRED = 'EXPIRED_ACCESS_TOKEN'
const EXPIRED_NUMBER = 65_602
const SECONDS_PER_DAY = 86_400

/**
 * What does it mean that LinkedIn refused?
 *
 * The status decides. Who is asked too much says so without a word of when to come back; its counts begin anew at midnight UTC.
 */
export const meaningAt =
  (observedAt: Instant) =>
  ({ status, headers, value }: Refused): Unread => {
    if (status === 401) return cannotTell('credential-rejected', isExpired(value) ? 'credential-expired' : 'token-rejected')
    if (status === 403) return cannotTell('credential-rejected', 'permission-missing')
    if (status === 426) return cannotTell('unsupported', 'version-retired')
    if (status === 429) return cannotTell('rate-limited', 'http-429', secondsToWait(headers) ?? untilMidnight(observedAt))
    return cannotTell('unreachable', `http-${status}`)
  }

/** Why something beside the posts could not be had. */
export const whyMissing = ({ refused }: Trouble): Missing['why'] => (refused?.status === 403 ? 'permission' : 'failed')

const isExpired = (value: unknown): boolean => {
  const refusal = REFUSAL.safeParse(value)
  return refusal.success && (refusal.data.code === EXPIRED || refusal.data.serviceErrorCode === EXPIRED_NUMBER)
}

const untilMidnight = (observedAt: Instant): number => {
  const day = dayOf(observedAt)
  return Math.ceil((Math.floor(day) + 1 - day) * SECONDS_PER_DAY)
}
