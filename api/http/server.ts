import express, { type ErrorRequestHandler, type Express, type Response } from 'express'
import type { Clock } from '../../domain/ports.ts'
import { consoleRouter } from '../console/console.ts'
import type { RequestObserver } from '../events.ts'
import { NO_TRACING, type Tracing } from '../tracing.ts'
import type { SessionDeps } from '../usecases/console-sessions.ts'
import type { Means } from './admission.ts'
import type { Authenticator } from './auth.ts'
import { compressAnswers } from './compress.ts'
import { OPERATIONS, type Operation } from './contract.ts'
import { crossOrigin } from './cors.ts'
import { docsAssets } from './docs.ts'
import { Exchange, sendProblem } from './exchange.ts'
import type { ReplyKeeper } from './idempotency.ts'
import type { Handlers, StreamHandlers } from './operation.ts'
import { type Gate, OPEN_GATE } from './overload.ts'
import { performer } from './perform.ts'
import { Problem } from './problem.ts'
import { hostDetail, nulDetail } from './problem-words.ts'
import { limiter, type RateLimit } from './rate-limit.ts'
import type { Recorder } from './recorder.ts'
import { beginningOf } from './request-span.ts'
import { contractRouter, type Limits } from './router.ts'
import { streamSlots } from './stream-slots.ts'
import { turnQueue } from './turns.ts'

export type AppOptions<Deps> = {
  readonly handlers: Handlers<Deps>
  readonly streams: StreamHandlers<Deps>
  /** What the handlers need; handed to each of them. */
  readonly deps: Deps
  /** What handlers are given for a key; the same for all where it is left out. */
  readonly viewOf?: Means<Deps>['viewOf']
  readonly authenticator: Authenticator
  /** Enters in the trail what changes something; nothing is entered where it is left out. */
  readonly recorder?: Recorder
  /** Keeps replies under the keys of callers; `Idempotency-Key` means nothing where it is left out. */
  readonly replies?: ReplyKeeper
  readonly clock: Clock
  /** What is answered; the contract when left out. */
  readonly operations?: readonly Operation[]
  /** Told of every finished request and of every fault of ours. */
  readonly observer: RequestObserver
  /** Where the spans of requests go; nowhere when left out. */
  readonly tracing?: Pick<Tracing, 'begin'>
  readonly limits?: Partial<Limits>
  /** Requests one key, or one address without a key, may make; 600 a minute when left out. */
  readonly rateLimit?: RateLimit
  /** Through which requests come in (`overloadGate`); open to everybody when left out. */
  readonly gate?: Gate
  /** Streams of lines one key may have open at once; 4 when left out. */
  readonly streamsPerKey?: number
  /** Express's `trust proxy`: how many proxies stand in front (0 when left out). Too high a number lets callers choose their address. */
  readonly trustedProxies?: number
  /** Origins whose pages may ask the service from a browser; none when left out. */
  readonly corsOrigins?: readonly string[]
  /** Turns an answer that breaks the contract into a 500. For tests; false when left out. */
  readonly validateResponses?: boolean
  /** Aborted when the service shuts down: streams of lines then end. */
  readonly draining?: AbortSignal
  /** Who looks at pages; no console where it is left out. */
  readonly sessions?: SessionDeps
}

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 1_048_576,
  listBodyBytes: 2_097_152,
  lineBytes: 1_048_576,
  streamIdleMs: 60_000,
  streamMs: 3_600_000,
}
const DEFAULT_RATE: RateLimit = { requests: 600, windowMs: 60_000 }
const DEFAULT_STREAMS_PER_KEY = 4
/** Nobody mistypes keys more often; who guesses them does. */
const SIGN_IN_RATE: RateLimit = { requests: 20, windowMs: 60_000 }

const NO_RECORDER: Recorder = { begin: async () => undefined }
const NO_REPLIES: ReplyKeeper = { begin: async () => undefined }

const EXCHANGE = 'exchange'
const exchangeOf = (response: Response): Exchange => response.locals[EXCHANGE] as Exchange

/** How many Host headers there are among names and values in turns (RFC 9112, 3.2: one). Node keeps the first alone. */
const hostsIn = (rawHeaders: readonly string[]): number =>
  rawHeaders.filter((text, index) => index % 2 === 0 && text.length === 4 && text.toLowerCase() === 'host').length

const NUL = /%00/

/** The service over HTTP: the routes of the contract around the given handlers. It listens nowhere yet. */
export const createApp = <Deps>(options: AppOptions<Deps>): Express => {
  const { observer, tracing = NO_TRACING, operations = OPERATIONS } = options
  const crashed = (exchange: Exchange, error: unknown): void =>
    observer.requestCrashed({ requestId: exchange.requestId, operationId: exchange.operationId, error })

  // One count for a key, however it asks.
  const countRequests = limiter(options.rateLimit ?? DEFAULT_RATE)
  const app = express()
  app.disable('x-powered-by').disable('etag').enable('case sensitive routing').enable('strict routing')
  app.set('trust proxy', options.trustedProxies ?? 0)
  app.use((request, response, next) => {
    const span = tracing.begin('request', beginningOf(request))
    response.locals[EXCHANGE] = new Exchange(request, response, { observer, span })
    span.within(next)
  })
  if (options.corsOrigins !== undefined && options.corsOrigins.length > 0) app.use(crossOrigin(options.corsOrigins))
  app.use(compressAnswers())
  app.use((request, response, next) => {
    if (request.httpVersionMajor !== 1 || request.httpVersionMinor === 0 || hostsIn(request.rawHeaders) === 1) return next()
    const exchange = exchangeOf(response)
    response.shouldKeepAlive = false
    sendProblem(request, response, exchange, new Problem('malformed-request', { detail: hostDetail[exchange.language] }))
  })
  app.use((request, response, next) => {
    if (!NUL.test(request.url)) return next()
    const exchange = exchangeOf(response)
    sendProblem(request, response, exchange, new Problem('malformed-request', { detail: nulDetail[exchange.language] }))
  })
  app.use(
    contractRouter({
      operations,
      handlers: options.handlers,
      streams: options.streams,
      deps: options.deps,
      viewOf: options.viewOf ?? ((deps) => deps),
      authenticator: options.authenticator,
      limiter: countRequests,
      gate: options.gate ?? OPEN_GATE,
      recorder: options.recorder ?? NO_RECORDER,
      replies: options.replies ?? NO_REPLIES,
      clock: options.clock,
      limits: { ...DEFAULT_LIMITS, ...options.limits },
      slots: streamSlots(options.streamsPerKey ?? DEFAULT_STREAMS_PER_KEY),
      turnOf: turnQueue(),
      validateResponses: options.validateResponses ?? false,
      origins: options.corsOrigins ?? [],
      observer,
      draining: options.draining,
      exchangeOf,
      crashed,
    }),
  )
  if (operations.some(({ id }) => id === 'getDocs')) app.use(docsAssets())
  if (options.sessions !== undefined && operations.some(({ id }) => id === 'getOverview')) {
    const { handlers, deps, viewOf = (all: Deps) => all, recorder = NO_RECORDER, clock, validateResponses = false, gate = OPEN_GATE } = options
    app.use(
      consoleRouter({
        ...options.sessions,
        perform: performer({ handlers, deps, viewOf, recorder, clock, observer, validateResponses }),
        gate,
        limiter: countRequests,
        signInLimiter: limiter(SIGN_IN_RATE),
        observer,
        exchangeOf,
      }),
    )
  }
  app.use((request, response) => sendProblem(request, response, exchangeOf(response), new Problem('not-found')))

  // Only what express itself refuses comes here: a path that cannot be decoded.
  const lastResort: ErrorRequestHandler = (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    const exchange = exchangeOf(response)
    const refused = error instanceof URIError || (error as { readonly status?: unknown }).status === 400
    if (!refused) crashed(exchange, error)
    sendProblem(request, response, exchange, new Problem(refused ? 'not-found' : 'internal-error'))
  }
  app.use(lastResort)
  return app
}
