import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Clock } from '../../domain/ports.ts'
import { MOST_BUNDLE_BYTES } from '../../domain/tenancy/bundle.ts'
import type { KeptReply } from '../../domain/tenancy/idempotency.ts'
import type { RequestObserver } from '../events.ts'
import type { McpEndpoint } from '../mcp/endpoint.ts'
import { admitKey, depsOf, type Means, withinLength } from './admission.ts'
import { type Authenticator, tenantFrom } from './auth.ts'
import { type BodyReader, bodyReader, isOtherThanUtf8, mediaTypeOf, refuseBody } from './body.ts'
import { codingOf } from './content-coding.ts'
import { contentTag, isNamed } from './content-tag.ts'
import type { Operation } from './contract.ts'
import { docsReply, openapiReply } from './docs.ts'
import { isDraining } from './drain.ts'
import { type Exchange, problemDocument, problemReply, send, sendProblem } from './exchange.ts'
import { fingerprintOf, idempotencyKeyFrom, inProgress, type ReplyKeeper, replayOf } from './idempotency.ts'
import { NDJSON } from './ndjson.ts'
import type { AnyLineHandler, BytesReply, Handlers, OperationId, PiecewiseReply, ShellOperationId, StreamHandlers, TextReply } from './operation.ts'
import type { Gate } from './overload.ts'
import { performer } from './perform.ts'
import { sendPieces } from './pieces.ts'
import { preferencesFrom } from './prefer.ts'
import { Problem } from './problem.ts'
import { problemOf } from './problem-of.ts'
import type { Limiter } from './rate-limit.ts'
import { readQuery } from './read-query.ts'
import type { Recorder } from './recorder.ts'
import { answerStream, type StreamLimits } from './stream.ts'
import type { StreamSlots } from './stream-slots.ts'
import type { Turn } from './turns.ts'
import { unsupportedCoding, unsupportedType } from './unsupported.ts'
import { type AnswerValidator, answerValidator, type BodyValidator, bodyValidator, lineValidator, queryValidator } from './validation.ts'

export type Limits = StreamLimits & {
  /** Most bytes of a body; 1 MB when left out. */
  readonly bodyBytes: number
  /** Most bytes of a body that lists accounts (audits, schedules); 2 MB when left out. */
  readonly listBodyBytes: number
}

type RouterOptions<Deps> = Means<Deps> & {
  readonly operations: readonly Operation[]
  readonly handlers: Handlers<Deps>
  readonly streams: StreamHandlers<Deps>
  readonly authenticator: Authenticator
  readonly limiter: Limiter
  /** Through which whatever needs a key comes in. */
  readonly gate: Gate
  readonly recorder: Recorder
  readonly replies: ReplyKeeper
  readonly clock: Clock
  readonly limits: Limits
  readonly slots: StreamSlots
  /** A share in the work of the process for each stream. */
  readonly turnOf: () => Turn
  readonly validateResponses: boolean
  /** Origins of pages whose assistants may ask. */
  readonly origins: readonly string[]
  /** Aborted when the service shuts down: streams then end. */
  readonly draining: AbortSignal | undefined
  readonly observer: Pick<RequestObserver, 'requestCrashed'>
  readonly exchangeOf: (response: Response) => Exchange
  readonly crashed: (exchange: Exchange, error: unknown) => void
}

type AnyReply = ({ readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown } | TextReply<number>) & {
  readonly later?: (patience: AbortSignal) => Promise<AnyReply>
}
/** Answers that are sent and never kept: an answer made piece by piece is not there before it is sent, and of files only readings have any. */
type UnkeptReply = PiecewiseReply<number> | BytesReply<number>
type AnyHandler = (request: object, deps: unknown) => AnyReply | UnkeptReply | Promise<AnyReply | UnkeptReply>
/** What a handler did: its answer, and how that is sent and kept. */
type Done = { readonly reply: UnkeptReply; readonly sent?: undefined } | { readonly reply: AnyReply; readonly sent: KeptReply }

const isUnkept = (reply: AnyReply | UnkeptReply): reply is UnkeptReply => 'pieces' in reply || 'bytes' in reply
type AnyStreamHandler = (request: object, deps: unknown) => AnyLineHandler | Promise<AnyLineHandler>

const LONG_BODIES: ReadonlySet<OperationId> = new Set<OperationId>(['createAudit', 'createSchedule', 'importAccounts', 'replaceSchedule'])
const mostBytes = (id: OperationId, { bodyBytes, listBodyBytes }: Limits): number => {
  if (id === 'importOrganisation') return MOST_BUNDLE_BYTES
  return LONG_BODIES.has(id) ? listBodyBytes : bodyBytes
}
const SHELL_REPLIES: Readonly<Record<Exclude<ShellOperationId, 'callMcp'>, TextReply>> = { getDocs: docsReply, getOpenapi: openapiReply }

const handlerOf = <Deps>(id: OperationId, { handlers, ...options }: RouterOptions<Deps>): AnyHandler => {
  if (id === 'getDocs' || id === 'getOpenapi') return () => SHELL_REPLIES[id]
  if (id === 'callMcp') return assistantsOf({ handlers, ...options })
  return (handlers as unknown as Readonly<Record<string, AnyHandler>>)[id] as AnyHandler
}

/** What assistants ask is performed by the same handlers. Their protocol is loaded with the first of them: it takes 12 MB and half a second. */
const assistantsOf = <Deps>({ origins, draining, ...options }: RouterOptions<Deps>): AnyHandler => {
  const opened = async (): Promise<McpEndpoint> => {
    const { mcpEndpoint } = await import('../mcp/endpoint.ts')
    return mcpEndpoint({ perform: performer(options), origins, draining })
  }
  let endpoint: Promise<McpEndpoint> | undefined
  return async (request) => {
    endpoint ??= opened()
    return (await endpoint)(request as Parameters<McpEndpoint>[0])
  }
}

/** `/v1/audits/{auditId}` as express writes it. */
const expressPath = (template: string): string => template.replace(/\{(\w+)\}/g, ':$1')

/** The media type to answer with; undefined where none fits `Accept`. The usual headers are told without parsing. */
const acceptedOf = (request: Request, offers: readonly string[]): string | undefined => {
  const { accept } = request.headers
  const [usual] = offers
  if (accept === undefined || accept === '*/*' || accept === usual) return usual
  const found = request.accepts([...offers, 'application/problem+json'])
  return typeof found === 'string' && offers.includes(found) ? found : undefined
}

const setCommonHeaders = (response: Response, { language }: Exchange, caching = 'no-store'): void => {
  response.setHeader('Cache-Control', caching)
  response.vary('Accept-Language')
  response.setHeader('Content-Language', language)
}

type Admitted = { readonly exchange: Exchange; readonly query: Readonly<Record<string, unknown>> }

/** How an operation answers lines; undefined for one that takes none. */
const streaming = <Deps>({ id, lines }: Operation, options: RouterOptions<Deps>) => {
  if (lines === undefined) return undefined
  const open = options.streams[id as keyof StreamHandlers<Deps>] as unknown as AnyStreamHandler
  const validate = bodyValidator(lines.asked)
  const checkLine = options.validateResponses ? lineValidator(lines.answered) : undefined
  return {
    takes: (request: Request): boolean => mediaTypeOf(request) === NDJSON,
    answer: async (request: Request, response: Response, { exchange, query }: Admitted): Promise<void> => {
      if (isOtherThanUtf8(request)) throw unsupportedType([NDJSON], exchange.language)
      const coding = codingOf(request.headers['content-encoding'])
      if (coding === undefined) throw unsupportedCoding(exchange.language)
      const giveBack = options.slots(exchange.tenant?.keyId ?? '')
      try {
        const answer = await open(
          requestOf(request, exchange, { query, body: undefined, offers: [NDJSON], draining: options.draining }),
          await depsOf(options, exchange.tenant),
        )
        setCommonHeaders(response, exchange)
        const crashed = (error: unknown): void => options.crashed(exchange, error)
        const { limits, draining } = options
        await answerStream(request, response, { exchange, coding, validate, answer, checkLine, limits, turn: options.turnOf(), draining, crashed })
      } finally {
        giveBack()
      }
    },
  }
}

type Asked = { readonly query: unknown; readonly body: unknown; readonly offers: readonly string[]; readonly draining: AbortSignal | undefined }

/** A request as handlers get it. */
const requestOf = (request: Request, exchange: Exchange, { query, body, offers, draining }: Asked) => ({
  tenant: exchange.tenant,
  params: request.params,
  query,
  body,
  language: exchange.language,
  requestId: exchange.requestId,
  headers: request.headers,
  ifMatch: request.headers['if-match'],
  answers: acceptedOf(request, offers),
  get prefer() {
    return preferencesFrom(request.headers['prefer'])
  },
  get signal() {
    return exchange.signal
  },
  get patience() {
    return draining === undefined ? exchange.signal : AbortSignal.any([exchange.signal, draining])
  },
})

/** Lets one pass at a time in this process: what each takes of memory and of time is much. */
const oneAtATime = () => {
  let isTaken = false
  return async (act: () => Promise<void>): Promise<void> => {
    if (isTaken) throw new Problem('overloaded', { headers: { 'Retry-After': '10' } })
    isTaken = true
    try {
      await act()
    } finally {
      isTaken = false
    }
  }
}

/** The checks and the handler of one operation, put together once; per request only what the operation needs is done. */
const endpoint = <Deps>(operation: Operation, options: RouterOptions<Deps>): RequestHandler => {
  const { authenticator, limiter, gate, recorder, replies, limits, validateResponses, exchangeOf, crashed } = options
  const { id, method, secured, records, idempotent, answersSecret, asksOthers, retirement, bodies, responses } = operation
  const handler = handlerOf(id, options)
  const checkQuery = queryValidator(operation)
  const readBody: BodyReader | undefined = bodies.size > 0 ? bodyReader(operation, mostBytes(id, limits)) : undefined
  const jsonPlace = bodies.get('application/json')
  const checkBody: BodyValidator | undefined = jsonPlace === undefined ? undefined : bodyValidator(jsonPlace)
  const checkAnswer: AnswerValidator | undefined = validateResponses ? answerValidator(operation) : undefined
  const limited = responses.has(429)
  const stream = streaming(operation, options)
  const readOf = readQuery(operation, options.clock)
  const inTurn = id === 'importOrganisation' ? oneAtATime() : async (act: () => Promise<void>) => act()

  const admit = async (request: Request, response: Response, exchange: Exchange): Promise<void> => {
    const tenant = secured ? await tenantFrom(request.headers.authorization, authenticator) : undefined
    const refused = tenant instanceof Problem
    exchange.tenant = refused ? undefined : tenant
    if (limited) await limiter(request, response, exchange.tenant?.keyId)
    if (refused) throw tenant
    admitKey(operation, exchange.tenant, exchange.language)
    const offers = stream?.takes(request) ? [NDJSON] : operation.offers
    if (secured && offers.length > 0 && acceptedOf(request, offers) === undefined) throw new Problem('not-acceptable')
    if (!withinLength(operation, request.params)) throw new Problem('not-found')
  }

  const bodyOf = async (request: Request, response: Response, exchange: Exchange): Promise<unknown> => {
    if (!readBody) return method === 'post' ? refuseBody(request, response, exchange.language) : undefined
    // A body that is still on its way is the client's time, not ours.
    if (!request.complete) exchange.place?.leave()
    const body = await readBody(request, response, exchange.language)
    await exchange.place?.resume()
    return body
  }

  const check = (request: Request, value: unknown, { language }: Exchange): void => {
    if (readBody && (typeof value !== 'string' || !request.is('text/*'))) checkBody?.(value, language)
  }

  const enter = async (request: Request, exchange: Exchange): Promise<void> => {
    exchange.recorded = await recorder.begin(exchange, id, request.path)
  }

  /** Claims the caller's key for the request, whose body was read, or finds the reply to give again. Only who carries it out enters it in the trail. */
  const claimed = async (request: Request, exchange: Exchange, key: string): Promise<KeptReply | undefined> => {
    const { tenant } = exchange
    const begun = await replies.begin({ tenant, key, fingerprint: fingerprintOf(request), path: request.originalUrl, answersSecret })
    if (begun?.is === 'claimed') exchange.held = begun.held
    return replayOf(begun)
  }

  const queryOf = (request: Request, exchange: Exchange): Readonly<Record<string, unknown>> => {
    if (!secured) return {}
    const isGiven = request.url.includes('?')
    return operation.query.length > 0 || isGiven ? checkQuery(isGiven ? request.query : {}, exchange.language) : {}
  }

  /** The reply as it is sent. */
  const printed = (reply: AnyReply, { language, show }: Exchange): KeptReply => {
    const headers = secured ? { 'Content-Language': language, ...reply.headers } : (reply.headers ?? {})
    if ('text' in reply) return { ...reply, headers }
    const fault = checkAnswer?.(reply.status, reply.body)
    if (fault !== undefined) throw new Error(fault)
    const { status, body } = reply
    if (body === undefined) return { status, text: '', headers }
    return { status, type: 'application/json', text: JSON.stringify(status === 200 ? show(body) : body), headers }
  }

  const answer = (request: Request, response: Response, exchange: Exchange, reply: KeptReply): void => {
    const { status, type, text, headers } = reply
    // A tag that a handler gives is a version, for `If-Match`: the rest of what it answers may change without it.
    const isTagged = secured && method === 'get' && status === 200 && type === 'application/json' && headers['ETag'] === undefined
    if (secured) setCommonHeaders(response, exchange, isTagged ? 'private, no-cache' : 'no-store')
    if (operation.offers.length > 1) response.vary('Accept')
    const tag = isTagged ? contentTag(text) : undefined
    if (tag !== undefined) response.setHeader('ETag', tag)
    if (tag !== undefined && isNamed(tag, request.headers['if-none-match'])) send(response, 304, undefined, '', headers)
    else send(response, status, type, text, headers)
  }

  const handle = async (request: Request, response: Response, exchange: Exchange): Promise<void> => {
    if (secured) exchange.place = await gate.enter(() => exchange.clientGone)
    try {
      await admit(request, response, exchange)
      await inTurn(() => handleAdmitted(request, response, exchange))
    } finally {
      exchange.place?.leave()
    }
  }

  /** Does the handler wait for what is no work of this process? Then it keeps nobody else waiting. */
  const waits = ({ headers }: Request): boolean => asksOthers || id === 'callMcp' || (method === 'get' && headers['prefer'] !== undefined)

  const handleAdmitted = async (request: Request, response: Response, exchange: Exchange): Promise<void> => {
    const { tenant, language } = exchange
    const { query, show } = readOf(queryOf(request, exchange), { path: request.path, tenant, language })
    exchange.show = show
    if (stream?.takes(request)) {
      exchange.place?.leave()
      return stream.answer(request, response, { exchange, query })
    }
    if (stream && !readBody) throw unsupportedType([NDJSON], exchange.language)
    const changes = records && query['dryRun'] !== true
    const key = idempotent ? idempotencyKeyFrom(request.headers['idempotency-key']) : undefined
    const isHeld = changes && key !== undefined
    if (changes && !isHeld) await enter(request, exchange)
    const body = await bodyOf(request, response, exchange)
    if (isHeld) {
      const earlier = await claimed(request, exchange, key)
      if (earlier) return answer(request, response, exchange, earlier)
      await enter(request, exchange)
    }
    check(request, body, exchange)
    if (id === 'getReadiness' && isDraining(request)) {
      const checks = [{ check: 'shutdown', ok: false, detail: 'shutting-down' }]
      return answer(request, response, exchange, printed({ status: 503, body: { ready: false, checks } }, exchange))
    }
    const asked = requestOf(request, exchange, { query, body, offers: operation.offers, draining: options.draining })
    if (waits(request)) exchange.place?.leave()
    const { reply, sent } = await carriedOut(exchange, async () => handler(asked, await depsOf(options, exchange.tenant)))
    await exchange.recorded?.end(reply.status)
    exchange.place?.leave()
    if (sent === undefined) {
      setCommonHeaders(response, exchange)
      if (operation.offers.length > 1) response.vary('Accept')
      if ('pieces' in reply) return sendPieces(request, response, { reply, idleMs: limits.streamIdleMs })
      if (!exchange.clientGone) send(response, reply.status, reply.type, reply.bytes, reply.headers)
      return
    }
    const better = reply.later ? await laterReply(reply.later, sent, exchange, asked.patience) : sent
    if (!exchange.clientGone) answer(request, response, exchange, better)
  }

  /** Does what is asked for; under a key in one transaction with its reply, where nobody else is waited for. */
  const carriedOut = async (exchange: Exchange, act: () => Promise<AnyReply | UnkeptReply>): Promise<Done> => {
    const { held } = exchange
    const printedOf = (reply: AnyReply): Done & { readonly sent: KeptReply } => ({ reply, sent: printed(reply, exchange) })
    const kept = async () => {
      const reply = await act()
      if (isUnkept(reply)) throw new Error(`An answer of ${id} cannot be kept`)
      return printedOf(reply)
    }
    if (held === undefined) {
      const reply = await act()
      return isUnkept(reply) ? { reply } : printedOf(reply)
    }
    if (asksOthers) {
      const done = await kept()
      await held.end(done.sent)
      return done
    }
    const carried = await held.carryOut(async () => {
      const done = await kept()
      return { done, reply: done.sent }
    })
    if (carried === undefined) throw inProgress()
    return carried.done
  }

  /** The better reply there will be; whatever becomes of it, the first one stands. */
  const laterReply = async (
    later: NonNullable<AnyReply['later']>,
    first: KeptReply,
    exchange: Exchange,
    patience: AbortSignal,
  ): Promise<KeptReply> => {
    try {
      const sent = printed(await later(patience), exchange)
      if (!exchange.clientGone) await exchange.held?.replace(sent)
      return sent
    } catch (error) {
      crashed(exchange, error)
      return first
    }
  }

  return (request, response) => {
    const exchange = exchangeOf(response)
    exchange.operationId = id
    for (const name in retirement) response.setHeader(name, retirement[name] ?? '')
    handle(request, response, exchange).catch(async (error: unknown) => {
      const told = problemOf(error) ?? new Problem('internal-error')
      await exchange.recorded?.end(told.status)
      await exchange.held?.end(problemReply(request, exchange, told))
      if (exchange.clientGone) return
      if (response.headersSent) {
        crashed(exchange, error)
        response.destroy()
        return
      }
      let problem = problemOf(error)
      const fault = problem && checkAnswer?.(problem.status, problemDocument(problem, exchange, request.path))
      if (problem === undefined || fault !== undefined) {
        crashed(exchange, fault === undefined ? error : new Error(fault, { cause: error }))
        problem = new Problem('internal-error')
      }
      sendProblem(request, response, exchange, problem)
    })
  }
}

/** What a known path answers to a method it does not have. */
const otherMethods = (allowed: readonly string[], exchangeOf: (response: Response) => Exchange): RequestHandler => {
  const Allow = [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  return (request, response) => {
    if (request.method === 'OPTIONS') return send(response, 204, undefined, '', { Allow })
    sendProblem(request, response, exchangeOf(response), new Problem('method-not-allowed', { headers: { Allow } }))
  }
}

/** Places of a path that take any text. */
const openPlaces = (template: string): number => template.split('{').length

/**
 * The routes of the contract, and nothing else. Paths with fewer open places come first, each with all its methods: `/v1/assessments/batch` is
 * never taken for the id of an assessment.
 */
export const contractRouter = <Deps>(options: RouterOptions<Deps>): Router => {
  const router = Router({ caseSensitive: true, strict: true })
  const templates = [...new Set(options.operations.map(({ template }) => template))].sort((a, b) => openPlaces(a) - openPlaces(b))
  for (const template of templates) {
    const [path, operations] = [expressPath(template), options.operations.filter((operation) => operation.template === template)]
    for (const operation of operations) {
      const handler = endpoint(operation, options)
      if (operation.method === 'get') router.get(path, handler)
      else if (operation.method === 'post') router.post(path, handler)
      else if (operation.method === 'put') router.put(path, handler)
      else if (operation.method === 'delete') router.delete(path, handler)
      else throw new Error(`no route for method ${operation.method} of ${operation.id}`)
    }
    const methods = operations.map(({ method }) => method.toUpperCase())
    router.all(path, otherMethods(methods, options.exchangeOf))
  }
  return router
}
