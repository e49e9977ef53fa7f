import type { Instant } from '../../../domain/shared/calendar.ts'
import type { Refused } from '../../shared/api-questions.ts'
import { cannotTell, secondsToWait, type Unread } from '../../shared/json-api.ts'
import { REFUSAL } from './wire.ts'

const DAY_SECONDS = 86_400

const REJECTED = cannotTell('credential-rejected', 'key-rejected')
const RESTRICTED = cannotTell('credential-rejected', 'key-restricted')
const NOT_ENABLED = cannotTell('credential-rejected', 'interface-not-enabled')
const FORBIDDEN = cannotTell('credential-rejected', 'permission-missing')

/** Refusals by the reasons that the platform gives. */
const BY_REASON: Readonly<Record<string, Unread>> = {
  API_KEY_INVALID: REJECTED,
  API_KEY_EXPIRED: REJECTED,
  keyInvalid: REJECTED,
  keyExpired: REJECTED,
  API_KEY_SERVICE_BLOCKED: RESTRICTED,
  API_KEY_HTTP_REFERRER_BLOCKED: RESTRICTED,
  API_KEY_IP_ADDRESS_BLOCKED: RESTRICTED,
  ipRefererBlocked: RESTRICTED,
  SERVICE_DISABLED: NOT_ENABLED,
  accessNotConfigured: NOT_ENABLED,
  channelNotFound: { kind: 'absent', status: 'not-found', detail: 'account-not-found' },
  channelClosed: { kind: 'absent', status: 'not-found', detail: 'account-closed' },
  channelSuspended: { kind: 'absent', status: 'suspended', detail: 'account-suspended' },
  forbidden: FORBIDDEN,
  channelForbidden: FORBIDDEN,
  playlistItemsNotAccessible: FORBIDDEN,
}
const QUOTA: ReadonlySet<string> = new Set(['quotaExceeded', 'dailyLimitExceeded'])
const BUSY: ReadonlySet<string> = new Set(['rateLimitExceeded', 'userRateLimitExceeded'])

export const reasonsOf = (value: unknown): readonly string[] => {
  const { errors = [], details = [] } = REFUSAL.safeParse(value).data?.error ?? {}
  return [...details, ...errors].map(({ reason }) => reason)
}

/** What does it mean that YouTube refused? The requests of a day are granted anew at midnight Pacific time. */
export const meaningFor =
  (observedAt: Instant) =>
  ({ status, headers, value }: Refused): Unread => {
    const reasons = reasonsOf(value)
    if (reasons.some((reason) => QUOTA.has(reason))) return cannotTell('rate-limited', 'quota-exhausted', secondsToMidnight(observedAt))
    if (status === 429 || reasons.some((reason) => BUSY.has(reason))) return cannotTell('rate-limited', 'http-429', secondsToWait(headers))
    const known = reasons.find((reason) => Object.hasOwn(BY_REASON, reason))
    if (known !== undefined) return BY_REASON[known] as Unread
    return status === 401 ? REJECTED : cannotTell('unreachable', `http-${status}`)
  }

const PACIFIC = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/Los_Angeles', hour: '2-digit', minute: '2-digit', second: '2-digit' })

const sinceMidnight = (ms: number): number => {
  const [hours = 0, minutes = 0, seconds = 0] = PACIFIC.format(ms).split(':').map(Number)
  return hours * 3600 + minutes * 60 + seconds
}

/** Seconds until the next midnight Pacific time, on days that are an hour longer or shorter too. */
const secondsToMidnight = (observedAt: Instant): number => {
  const now = Math.floor(Date.parse(observedAt) / 1000)
  const usual = DAY_SECONDS - sinceMidnight(now * 1000)
  const off = sinceMidnight((now + usual) * 1000)
  return off > DAY_SECONDS / 2 ? usual + DAY_SECONDS - off : usual - off
}
