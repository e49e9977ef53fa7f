import { BLOCKED_ADDRESS } from './address-guard.ts'

/** Why an address was not fetched at all. */
export type Refusal = 'blocked-address' | 'scheme' | 'credentials-in-url' | 'invalid-address'
/** Why an answer could not be had. */
type FetchFailure =
  | 'dns-failure'
  | 'timeout'
  | 'connection-failed'
  | 'tls-failure'
  | 'certificate-expired'
  | 'too-many-redirects'
  | 'redirect-loop'
  | 'body-too-large'
  | 'decompression-failed'
  | 'aborted'
  /** It failed several times, or asked to be left alone, and was not asked this time. */
  | 'host-resting'
  /** It said that nothing may be asked of it for now, by this credential or of this kind, and was not asked. */
  | 'allowance-used-up'
  /** The reading has sent as many requests as it may. */
  | 'calls-used-up'

/** Header names in lower case; a header sent twice is joined with commas. */
export type Headers = Readonly<Record<string, string>>

export type FetchOutcome =
  | { readonly kind: 'ok'; readonly url: string; readonly status: number; readonly headers: Headers; readonly body: Buffer }
  | { readonly kind: 'not-modified' }
  /** `challenged`: a bot wall answered in the place of the site. */
  | {
      readonly kind: 'http-error'
      readonly status: number
      readonly retryAfterSeconds?: number
      readonly challenged?: true
      /** Headers and the beginning of the body, where they were asked for. */
      readonly headers?: Headers
      readonly body?: Buffer
    }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'failed'; readonly reason: FetchFailure; readonly retryAfterSeconds?: number }

/** Carries a reason from the depth of a stream to the one place that makes outcomes. */
export class FetchError extends Error {
  readonly reason: FetchFailure
  constructor(reason: FetchFailure) {
    super(reason)
    this.reason = reason
  }
}

const codeOf = (error: unknown): string => {
  const code = (error as { readonly code?: unknown } | undefined)?.code
  return typeof code === 'string' ? code : ''
}

const FAILURES: ReadonlyArray<readonly [RegExp, FetchFailure]> = [
  [/^(ENOTFOUND|ENODATA|ESERVFAIL|EREFUSED|EAI_.*)$/, 'dns-failure'],
  [/^(ETIMEDOUT|ESOCKETTIMEDOUT|ECONNABORTED)$/, 'timeout'],
  [/^CERT_HAS_EXPIRED$/, 'certificate-expired'],
  [/^(ERR_TLS.*|ERR_SSL.*|ERR_OSSL.*|EPROTO|CERT_.*|DEPTH_ZERO.*|SELF_SIGNED.*|UNABLE_TO_.*|HOSTNAME_MISMATCH|INVALID_CA|CRL_.*)$/, 'tls-failure'],
  [/^(Z_.*|ERR__ERROR.*|ERR_BROTLI.*|ERR_ZSTD.*|ZSTD_.*|ERR_ZLIB.*)$/, 'decompression-failed'],
]

/** What went wrong, in our words; anything that is not recognised is a failed connection. */
export const troubleOf = (error: unknown): Extract<FetchOutcome, { kind: 'refused' | 'failed' }> => {
  if (error instanceof FetchError) return { kind: 'failed', reason: error.reason }
  const code = codeOf(error)
  if (code === BLOCKED_ADDRESS) return { kind: 'refused', reason: 'blocked-address' }
  const reason = FAILURES.find(([pattern]) => pattern.test(code))?.[1]
  return { kind: 'failed', reason: reason ?? 'connection-failed' }
}

/** What was not asked because a limit stood against it: its own, or ours. */
export const isLimit = (reason: FetchFailure): boolean => reason === 'allowance-used-up' || reason === 'calls-used-up'

/** Whether asking again may help: a busy server, a broken connection, a resolver without an answer. Names that do not exist stay so, and so do bot walls. */
export const isTransient = (outcome: FetchOutcome, error?: unknown): boolean => {
  if (outcome.kind === 'http-error') return outcome.challenged !== true && (outcome.status === 429 || outcome.status >= 500)
  if (outcome.kind !== 'failed') return false
  return outcome.reason === 'connection-failed' || codeOf(error) === 'EAI_AGAIN'
}

/** Whoever asks for a longer rest is asked again after this one: a slip of the pen must not silence a host until the next start. */
export const LONGEST_REST_SECONDS = 86_400

/** Seconds a `Retry-After` asks for, from seconds or an HTTP date; unreadable is `undefined`, a moment past is 0, and more than a day is a day. */
export const retryAfterSeconds = (header: string | undefined, nowMs: number): number | undefined => {
  const text = header?.trim() ?? ''
  if (/^\d+$/.test(text)) return Math.min(LONGEST_REST_SECONDS, Number(text))
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return undefined
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : Math.min(LONGEST_REST_SECONDS, Math.max(0, Math.ceil((at - nowMs) / 1000)))
}
