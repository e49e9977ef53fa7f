import type { Instant } from '../../../domain/shared/calendar.ts'
import { type Refused, secondsUntilReset } from '../../shared/api-questions.ts'
import { cannotTell, secondsToWait, type Unread } from '../../shared/json-api.ts'
import { type Problem, REFUSAL } from './wire.ts'

/**
 * What does it mean that X refused?
 *
 * Problems are known by the last segment of their type, whose host differs between the two vocabularies. Accounts that nobody has, that were suspended or that are protected come
 * with status 200. Credits and monthly caps wait for a person, not for a time.
 */
const BY_KIND: Readonly<Record<string, Unread>> = {
  'not-authorized-for-resource': { kind: 'absent', status: 'private', detail: 'account-protected' },
  'resource-not-found': { kind: 'absent', status: 'not-found', detail: 'account-not-found' },
  'client-forbidden': cannotTell('credential-rejected', 'client-not-enrolled'),
  'unsupported-authentication': cannotTell('credential-rejected', 'token-of-wrong-kind'),
  'usage-capped': cannotTell('credential-rejected', 'usage-capped'),
  credits: cannotTell('credential-rejected', 'credits-depleted'),
  'credits-depleted': cannotTell('credential-rejected', 'credits-depleted'),
}
const SUSPENDED: Unread = { kind: 'absent', status: 'suspended', detail: 'account-suspended' }

/** A suspended account is told by the title alone: its type is the one of an account that does not exist. */
const meaningOfProblem = ({ type = '', title }: Problem): Unread | undefined => {
  const kind = type.slice(type.lastIndexOf('/') + 1)
  if (kind === 'resource-not-found' && title === 'Forbidden') return SUSPENDED
  return Object.hasOwn(BY_KIND, kind) ? BY_KIND[kind] : undefined
}

/** What the errors mean that came in the place of data. */
export const meaningOfErrors = (errors: readonly Problem[]): Unread =>
  errors.map(meaningOfProblem).find((meaning) => meaning !== undefined) ?? cannotTell('unreachable', 'shape-changed')

export const meaningAt =
  (observedAt: Instant) =>
  ({ status, headers, value }: Refused): Unread => {
    const problem = REFUSAL.safeParse(value)
    const told = problem.success ? meaningOfProblem(problem.data) : undefined
    if (status === 401) return cannotTell('credential-rejected', 'token-rejected')
    if (status === 402) return cannotTell('credential-rejected', 'credits-depleted')
    if (told !== undefined && [403, 404, 429].includes(status)) return told
    if (status === 403) return cannotTell('credential-rejected', 'permission-missing')
    if (status === 429)
      return cannotTell('rate-limited', 'http-429', secondsUntilReset(headers['x-rate-limit-reset'], observedAt) ?? secondsToWait(headers))
    return cannotTell('unreachable', `http-${status}`)
  }
