import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import { addressRule, type Lookup, type Network, systemAddresses } from './address-guard.ts'
import { checkedAddress } from './checked-address.ts'
import { type Exchange, exchange } from './exchange.ts'
import { FetchError, type FetchOutcome, isTransient, troubleOf } from './fetch-outcome.ts'
import { type FetchWatch, NO_WATCH, resultOf, statusOf } from './fetch-watch.ts'
import { guardedAgents } from './guarded-agents.ts'
import { hostGate } from './host-gate.ts'
import { type HostHealthOptions, hostHealth } from './host-health.ts'

/**
 * The only way an address that somebody typed is fetched.
 *
 * Refused before anything is sent: schemes other than http and https, credentials, ports of services that are not the web, and every
 * address that is not public (`address-guard.ts`). Redirects are followed by hand, so each hop passes the same checks.
 * Bounded in time, bytes, hops, tries and requests per host. Every trouble is an outcome; nothing is thrown.
 */
export type FetchLimits = {
  /** Milliseconds for all hops, tries and pauses of one call; waiting for a turn at the host is not counted. Default 15 000. */
  readonly totalMs: number
  /** Milliseconds to resolve a name and connect. Default 5 000. */
  readonly connectMs: number
  /** Bytes of a body after decompression. Default 5 000 000. */
  readonly bodyBytes: number
  /** Redirects followed. Default 5. */
  readonly redirects: number
  /** Further tries after 429, 5xx and broken connections. Default 2. */
  readonly retries: number
  /** Longest pause that headers may ask for before another try, in seconds; a longer one ends the call. Default 10. */
  readonly retryAfterSeconds: number
  /** Requests to one host at the same time. Default 2. */
  readonly perHost: number
}

export type PoliteFetcherOptions = {
  /** Networks allowed although they are not public. */
  readonly allow: readonly Network[]
  readonly lookup?: Lookup
  /** Pauses between tries; rejects when the signal aborts. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Uniform in 0..1, for the jitter of pauses. */
  readonly random?: () => number
  readonly limits?: Partial<FetchLimits>
  readonly health?: Partial<HostHealthOptions>
  /** Told of what goes out; nobody is when left out. */
  readonly watch?: FetchWatch
  /** Version told in the User-Agent; left out, none is told. */
  readonly version?: string
}

/**
 * Milliseconds several calls may take together. Each call takes off what it used; waiting for a turn at the host is not counted. `meter` counts the requests
 * that are sent; beyond its `mostCalls` none is.
 */
export type Allowance = { ms: number; readonly meter?: { calls: number; readonly mostCalls?: number } | undefined }

/** Counts one more request; false where no more may be sent. */
const mayCall = ({ allowance }: FetchRequest): boolean => {
  const meter = allowance?.meter
  if (meter === undefined) return true
  if (meter.mostCalls !== undefined && meter.calls >= meter.mostCalls) return false
  meter.calls += 1
  return true
}

export type FetchRequest = {
  readonly signal: AbortSignal
  /** For which it is asked; `links` when left out. */
  readonly platform?: PublishedPlatformId
  /** Bounds the call beside `totalMs`; once it is used up, calls end as `timeout` and ask nothing. No bound when left out. */
  readonly allowance?: Allowance
  readonly accept?: string
  /** The kind of question by which the host counts its limits. Its path where it is left out: what an address says of itself is no word about others. */
  readonly area?: string
  /** Sent to the origin of the first address, and to no other that it redirects to: they may carry a credential. */
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as a form (POST) instead of asking: it is sent once, and follows no redirect, since it may carry a secret and may not be repeated. */
  readonly form?: Readonly<Record<string, string>>
  /** Whether it is there is all that is asked: no body is read. */
  readonly isGlance?: true
  /** Bytes of the body of a refusal to read, for platforms that say there what is wrong. */
  readonly errorBytes?: number
  /** Sent to `url` only: what one address said about its content means nothing to another. */
  readonly validators?: { readonly url: string; readonly etag?: string; readonly lastModified?: string }
}

export interface PoliteFetcher {
  get(url: string, request: FetchRequest): Promise<FetchOutcome>
  /** Closes the idle connections. */
  close(): void
}

/** The same fetcher, which says for which platform it asks. */
export const askingFor = (platform: PublishedPlatformId, fetcher: PoliteFetcher): PoliteFetcher => ({
  get: (url, request) => fetcher.get(url, { ...request, platform }),
  close: () => fetcher.close(),
})

const DEFAULTS: FetchLimits = {
  totalMs: 15_000,
  connectMs: 5_000,
  bodyBytes: 5_000_000,
  redirects: 5,
  retries: 2,
  retryAfterSeconds: 10,
  perHost: 2,
}
const FIRST_PAUSE_MS = 500

/** Who a limit is meant for: everybody who asks that host, or those who come with this credential. */
const askerOf = (host: string, headers: FetchRequest['headers']): string =>
  headers === undefined ? host : `${host} ${createHash('sha256').update(JSON.stringify(headers)).digest('base64url')}`

/** What limits are told for: those of an interface often hold for one kind of question, whatever it is about. */
const areaOf = (asker: string, url: URL, { area }: FetchRequest): string => `${asker} ${area ?? url.pathname}`

const restingFor = (ms: number, reason: 'host-resting' | 'allowance-used-up'): Exchange => ({
  outcome: { kind: 'failed', reason, retryAfterSeconds: Math.ceil(ms / 1000) },
})

/** The host itself did not answer, or with an error of its own. */
const isNoAnswer = (outcome: FetchOutcome): boolean =>
  outcome.kind === 'http-error'
    ? outcome.status >= 500
    : outcome.kind === 'failed' && (outcome.reason === 'timeout' || outcome.reason === 'connection-failed')

export const politeFetcher = (options: PoliteFetcherOptions): PoliteFetcher => {
  const limits = { ...DEFAULTS, ...options.limits }
  const { lookup = systemAddresses, random = Math.random, watch = NO_WATCH } = options
  const sleep = options.sleep ?? ((milliseconds, signal) => wait(milliseconds, undefined, { signal }))
  const agents = guardedAgents({ isAllowed: addressRule(options.allow), lookup, connectTimeoutMs: limits.connectMs })
  const gate = hostGate(limits.perHost)
  const health = hostHealth(options.health)
  const userAgent = `Channelfit${options.version === undefined ? '' : `/${options.version}`} (+audit of public channels)`

  const headersFor = (url: URL, { accept = '*/*', validators, headers, form }: FetchRequest): Record<string, string> => {
    const known = validators?.url === url.href ? validators : undefined
    return {
      'User-Agent': userAgent,
      Accept: accept,
      ...(form === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }),
      ...headers,
      ...(known?.etag === undefined ? {} : { 'If-None-Match': known.etag }),
      ...(known?.lastModified === undefined ? {} : { 'If-Modified-Since': known.lastModified }),
    }
  }

  /** Milliseconds before the next try; `undefined` when it would have to wait longer than we do. */
  const pauseBefore = (attempt: number, { outcome, restMs }: Exchange): number | undefined => {
    const seconds = outcome.kind === 'http-error' ? outcome.retryAfterSeconds : undefined
    const asked = seconds === undefined ? restMs : seconds * 1000
    if (asked !== undefined) return asked > limits.retryAfterSeconds * 1000 ? undefined : asked
    return FIRST_PAUSE_MS * 2 ** attempt * (0.5 + random() / 2)
  }

  /** One address, with its tries. `budget.ms` is what is left of the call's time. */
  const ask = async (url: URL, request: FetchRequest, budget: { ms: number }): Promise<Exchange> => {
    for (let attempt = 0; ; attempt += 1) {
      if (budget.ms <= 0) throw new FetchError('timeout')
      const leave = await gate.enter(url.host, request.signal)
      if (!mayCall(request)) {
        leave()
        throw new FetchError('calls-used-up')
      }
      const came = watch.sending({ platform: request.platform ?? 'links', method: request.form === undefined ? 'GET' : 'POST', attempt })
      const startedAt = performance.now()
      const ending = new AbortController()
      const stop = (): void => ending.abort(new FetchError('aborted'))
      const timer = setTimeout(() => ending.abort(new FetchError('timeout')), Math.max(0, budget.ms))
      request.signal.addEventListener('abort', stop, { once: true })
      const answer = await exchange({
        url,
        headers: headersFor(url, request),
        agents,
        maxBytes: limits.bodyBytes,
        signal: ending.signal,
        ...(request.form === undefined ? {} : { form: request.form }),
        ...(request.isGlance === undefined ? {} : { isGlance: request.isGlance }),
        ...(request.errorBytes === undefined ? {} : { errorBytes: request.errorBytes }),
      })
      request.signal.removeEventListener('abort', stop)
      clearTimeout(timer)
      leave()
      const durationMs = performance.now() - startedAt
      budget.ms -= durationMs
      came({ result: resultOf(answer.outcome), ...statusOf(answer.outcome), durationMs })

      if (request.form !== undefined || attempt >= limits.retries || !isTransient(answer.outcome, answer.error)) return answer
      const pause = pauseBefore(attempt, answer)
      if (pause === undefined || pause >= budget.ms) return answer
      await sleep(pause, request.signal)
      budget.ms -= pause
    }
  }

  const heldBack = (ms: number, reason: 'host-resting' | 'allowance-used-up', { platform = 'links' }: { readonly platform?: string }): Exchange => {
    watch.heldBack({ platform, reason })
    return restingFor(ms, reason)
  }

  /** A limit that a credential ran into is no limit of others; a host that does not answer answers nobody. */
  const askUnlessResting = async (url: URL, request: FetchRequest, budget: { ms: number }): Promise<Exchange> => {
    const asker = askerOf(url.host, request.headers)
    const area = areaOf(asker, url, request)
    const rest = health.restFor(url.host)
    if (rest > 0) return heldBack(rest, 'host-resting', request)
    const limit = Math.max(asker === url.host ? 0 : health.restFor(asker), health.restFor(area))
    if (limit > 0) return heldBack(limit, 'allowance-used-up', request)
    const answer = await ask(url, request, budget)
    const { outcome, restMs } = answer
    const isOverloaded = outcome.kind === 'http-error' && (outcome.status === 429 || outcome.status === 503)
    if (isOverloaded && outcome.retryAfterSeconds !== undefined) health.asked(asker, outcome.retryAfterSeconds * 1000)
    else if (isNoAnswer(outcome)) health.failed(url.host)
    else if (outcome.kind !== 'failed' && outcome.kind !== 'refused') health.answered(url.host)
    if (restMs !== undefined) health.asked(area, restMs)
    return answer
  }

  const follow = async (text: string, request: FetchRequest, budget: { ms: number }): Promise<FetchOutcome> => {
    const seen = new Set<string>()
    let url = checkedAddress(text)
    const origin = typeof url === 'string' ? '' : url.origin
    for (let hops = 0; ; hops += 1) {
      if (typeof url === 'string') return { kind: 'refused', reason: url }
      if (seen.has(url.href)) return { kind: 'failed', reason: 'redirect-loop' }
      if (hops > limits.redirects) return { kind: 'failed', reason: 'too-many-redirects' }
      seen.add(url.href)
      const { headers: _, ...without } = request
      const { outcome, redirect } = await askUnlessResting(url, url.origin === origin ? request : without, budget)
      if (redirect === undefined || request.form !== undefined) return outcome
      url = checkedAddress(redirect, url)
    }
  }

  return {
    get: async (url, request) => {
      const { allowance } = request
      const granted = Math.min(limits.totalMs, allowance?.ms ?? Number.POSITIVE_INFINITY)
      const budget = { ms: granted }
      try {
        return await follow(url, request, budget)
      } catch (error) {
        return request.signal.aborted ? { kind: 'failed', reason: 'aborted' } : troubleOf(error)
      } finally {
        if (allowance) allowance.ms -= granted - budget.ms
      }
    },
    close: () => agents.destroy(),
  }
}
