import type { ReadOutcome } from '../../../domain/audit/snapshot.ts'
import { type FetchOutcome, isLimit } from '../../shared/fetch-outcome.ts'
import type { RobotsRules } from '../../shared/robots.ts'

/**
 * What does it mean for a blog that its address could not be read?
 *
 * Absent only when the site itself says so: 404 and 410 are gone, 401 and 403 are closed to us. Whatever may be over tomorrow, and a bot wall that
 * answers in the place of the site, leaves the question open.
 */
export type Trouble = Exclude<FetchOutcome, { readonly kind: 'ok' }>
export type Unread = Exclude<ReadOutcome, { readonly kind: 'read' }>

/** Not connected at all: another scheme, or another name, may be. */
const UNCONNECTED: ReadonlySet<string> = new Set(['connection-failed', 'tls-failure', 'certificate-expired', 'timeout'])
export const isUnconnected = (fetched: FetchOutcome): boolean => fetched.kind === 'failed' && UNCONNECTED.has(fetched.reason)

export const unsupported = (detail: string): Unread => ({ kind: 'cannot-tell', status: 'unsupported', detail })
export const unreachable = (detail: string): Unread => ({ kind: 'cannot-tell', status: 'unreachable', detail })

const httpMeaning = ({ status, retryAfterSeconds, challenged }: Extract<Trouble, { kind: 'http-error' }>): Unread => {
  const detail = `http-${status}`
  if (challenged) return unreachable('bot-wall')
  if (status === 404 || status === 410) return { kind: 'absent', status: 'not-found', detail }
  if (status === 401 || status === 403) return { kind: 'absent', status: 'private', detail }
  if (status === 429 || (status === 503 && retryAfterSeconds !== undefined)) {
    return { kind: 'cannot-tell', status: 'rate-limited', detail, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) }
  }
  return unreachable(detail)
}

const REFUSALS = {
  'blocked-address': { kind: 'cannot-tell', status: 'blocked-address', detail: 'address-not-public' },
  scheme: unsupported('scheme-not-supported'),
  'credentials-in-url': unsupported('credentials-in-url'),
  'invalid-address': unsupported('reference-not-an-address'),
} as const satisfies Record<Extract<Trouble, { kind: 'refused' }>['reason'], Unread>

export const meaningOf = (trouble: Trouble): Unread => {
  switch (trouble.kind) {
    case 'http-error':
      return httpMeaning(trouble)
    case 'refused':
      return REFUSALS[trouble.reason]
    case 'failed':
      return {
        kind: 'cannot-tell',
        status: isLimit(trouble.reason) ? 'rate-limited' : 'unreachable',
        detail: trouble.reason,
        ...(trouble.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: trouble.retryAfterSeconds }),
      }
    case 'not-modified':
      return unreachable('http-304')
  }
}

/** What it means that a page may not be read: the site says so, or its robots.txt could not be had, which is no rule and may be over tomorrow. */
export const forbiddenBy = ({ undelivered }: RobotsRules): Unread => {
  if (undelivered === undefined) return unsupported('robots-disallowed')
  const meaning = meaningOf(undelivered)
  const isOurs = undelivered.kind === 'failed' && (isLimit(undelivered.reason) || undelivered.reason === 'aborted')
  if (isOurs) return meaning
  return meaning.kind === 'cannot-tell' && meaning.status === 'rate-limited'
    ? { ...meaning, detail: 'robots-unreachable' }
    : unreachable('robots-unreachable')
}

/** The site is there but this address of its feed is not to be had: that says nothing about the blog, and the next address may be better. */
export const isWorthAnotherAddress = (outcome: Unread): boolean => outcome.kind === 'absent' || outcome.status === 'unsupported'
