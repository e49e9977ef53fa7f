import type { Refused } from '../../shared/api-questions.ts'
import type { Headers } from '../../shared/fetch-outcome.ts'
import { cannotTell, secondsToWait, type Unread } from '../../shared/json-api.ts'
import { REFUSAL } from './wire.ts'

/** With status 401: the credential is good, and not for this. */
const RESTRICTED = 3

/**
 * What does it mean that Pinterest refused?
 *
 * The status decides: the code in the body sometimes repeats it and sometimes does not. A suspended account is refused as if its token were wrong.
 */
export const meaningOf = ({ status, headers, value }: Refused): Unread => {
  const refusal = REFUSAL.safeParse(value)
  const isRestricted = status === 403 || (status === 401 && refusal.success && refusal.data.code === RESTRICTED)
  if (isRestricted) return cannotTell('credential-rejected', 'permission-missing')
  if (status === 401) return cannotTell('credential-rejected', 'token-rejected')
  if (status === 429) return cannotTell('rate-limited', 'http-429', untilReset(headers) ?? secondsToWait(headers))
  return cannotTell('unreachable', `http-${status}`)
}

/** Seconds. The header is structured, as in `42, 42;w=60;name="..."`: the first number stands for the whole. */
const untilReset = ({ 'x-ratelimit-reset': header = '' }: Headers): number | undefined => {
  const first = /^\s*(\d{1,9})\s*(?:[,;]|$)/.exec(header)?.[1]
  return first === undefined ? undefined : Number(first)
}
