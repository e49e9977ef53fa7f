import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { RequestObserver } from '../events.ts'
import type { McpEndpoint } from '../mcp/endpoint.ts'
import { type Authenticator, tenantFrom } from './auth.ts'
import { type BodyReader, bodyReader, isOtherThanUtf8, mediaTypeOf, refuseBody } from './body.ts'
import { codingOf } from './content-coding.ts'
import { OPERATIONS, type Operation } from './contract.ts'
import { docsReply, openapiReply } from './docs.ts'
import { isDraining } from './drain.ts'
import { type Exchange, problemDocument, send, sendProblem } from './exchange.ts'
import { NDJSON } from './ndjson.ts'
import type { AnyLineHandler, Handlers, OperationId, ShellOperationId, StreamHandlers, TextReply } from './operation.ts'
import { performer } from './perform.ts'
import { Problem } from './problem.ts'
import { problemOf } from './problem-of.ts'
import { scopeDetail } from './problem-words.ts'
import type { Limiter } from './rate-limit.ts'
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

type RouterOptions<Deps> = {
  readonly handlers: Handlers<Deps>
  readonly streams: StreamHandlers<Deps>
  readonly deps: Deps
  readonly authenticator: Authenticator
  readonly limiter: Limiter
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

type AnyReply = { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown } | TextReply<number>
type AnyHandler = (request: object, deps: unknown) => AnyReply | Promise<AnyReply>
type AnyStreamHandler = (request: object, deps: unknown) => AnyLineHandler | Promise<AnyLineHandler>

const LONG_BODIES: ReadonlySet<OperationId> = new Set<OperationId>(['createAudit', 'createSchedule', 'replaceSchedule'])
const SHELL_REPLIES: Readonly<Record<Exclude<ShellOperationId, 'callMcp'>, TextReply>> = { getDocs: docsReply, getOpenapi: openapiReply }

const handlerOf = <Deps>(id: OperationId, { handlers, ...options }: RouterOptions<Deps>): AnyHandler => {
  if (id === 'getDocs' || id === 'getOpenapi') return () => SHELL_REPLIES[id]
  if (id === 'callMcp') return assistantsOf({ handlers, ...options })
  return (handlers as unknown as Readonly<Record<string, AnyHandler>>)[id] as AnyHandler
}

/** What assistants ask is performed by the same handlers. Their protocol is loaded with the first of them: it takes 12 MB and half a second. */
const assistantsOf = <Deps>({ handlers, deps, observer, validateResponses, origins, draining }: RouterOptions<Deps>): AnyHandler => {
  const opened = async (): Promise<McpEndpoint> => {
    const { mcpEndpoint } = await import('../mcp/endpoint.ts')
    return mcpEndpoint({ perform: performer({ handlers, deps, observer, validateResponses }), origins, draining })
  }
  let endpoint: Promise<McpEndpoint> | undefined
  return async (request) => {
    endpoint ??= opened()
    return (await endpoint)(request as Parameters<McpEndpoint>[0])
  }
}

/** `/v1/audits/{auditId}` as express writes it. */
const expressPath = (template: string): string => template.replace(/\{(\w+)\}/g, ':$1')

/** Does the answer's type fit `Accept`? The usual headers are told without parsing. */
const acceptable = (request: Request, type: string): boolean => {
  const { accept } = request.headers
  return accept === undefined || accept === '*/*' || accept === type || request.accepts([type, 'application/problem+json']) === type
}

const withinLength = ({ path }: Operation, params: Readonly<Record<string, unknown>>): boolean =>
  path.every(({ name, maxLength }) => String(params[name]).length <= maxLength)

const setCommonHeaders = (response: Response, { language }: Exchange): void => {
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Vary', 'Accept-Language')
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
        const answer = await open(requestOf(request, exchange, { query, body: undefined }), options.deps)
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

/** A request as handlers get it. */
const requestOf = (request: Request, exchange: Exchange, { query, body }: { readonly query: unknown; readonly body: unknown }) => ({
  tenant: exchange.tenant,
  params: request.params,
  query,
  body,
  language: exchange.language,
  requestId: exchange.requestId,
  headers: request.headers,
  get signal() {
    return exchange.signal
  },
})

/** The checks and the handler of one operation, put together once; per request only what the operation needs is done. */
const endpoint = <Deps>(operation: Operation, options: RouterOptions<Deps>): RequestHandler => {
  const { authenticator, limiter, limits, validateResponses, exchangeOf, crashed, deps } = options
  const { id, method, secured, scope, bodies, responses } = operation
  const handler = handlerOf(id, options)
  const checkQuery = queryValidator(operation)
  const readBody: BodyReader | undefined =
    bodies.size > 0 ? bodyReader(operation, LONG_BODIES.has(id) ? limits.listBodyBytes : limits.bodyBytes) : undefined
  const jsonPlace = bodies.get('application/json')
  const checkBody: BodyValidator | undefined = jsonPlace === undefined ? undefined : bodyValidator(jsonPlace)
  const checkAnswer: AnswerValidator | undefined = validateResponses ? answerValidator(operation) : undefined
  const limited = responses.has(429)
  const stream = streaming(operation, options)

  const admit = async (request: Request, response: Response, exchange: Exchange): Promise<void> => {
    const tenant = secured ? await tenantFrom(request.headers.authorization, authenticator) : undefined
    const refused = tenant instanceof Problem
    exchange.tenant = refused ? undefined : tenant
    if (limited) await limiter(request, response, exchange.tenant?.keyId)
    if (refused) throw tenant
    if (scope !== undefined && !exchange.tenant?.scopes.includes(scope)) {
      throw new Problem('scope-missing', { detail: scopeDetail[exchange.language](scope) })
    }
    const answers = stream?.takes(request) ? NDJSON : operation.answers
    if (secured && answers !== undefined && !acceptable(request, answers)) throw new Problem('not-acceptable')
    if (!withinLength(operation, request.params)) throw new Problem('not-found')
  }

  const bodyOf = async (request: Request, response: Response, exchange: Exchange): Promise<unknown> => {
    if (!readBody) return method === 'post' ? refuseBody(request, response, exchange.language) : undefined
    const value = await readBody(request, response, exchange.language)
    if (typeof value !== 'string' || !request.is('text/*')) checkBody?.(value, exchange.language)
    return value
  }

  const queryOf = (request: Request, exchange: Exchange): Readonly<Record<string, unknown>> => {
    if (!secured) return {}
    const isGiven = request.url.includes('?')
    return operation.query.length > 0 || isGiven ? checkQuery(isGiven ? request.query : {}, exchange.language) : {}
  }

  const answer = (response: Response, exchange: Exchange, reply: AnyReply): void => {
    if (secured) setCommonHeaders(response, exchange)
    if ('text' in reply) {
      send(response, reply.status, reply.type, reply.text, reply.headers)
      return
    }
    const fault = checkAnswer?.(reply.status, reply.body)
    if (fault !== undefined) throw new Error(fault)
    const empty = reply.body === undefined
    send(response, reply.status, empty ? undefined : 'application/json', empty ? '' : JSON.stringify(reply.body), reply.headers)
  }

  const handle = async (request: Request, response: Response, exchange: Exchange): Promise<void> => {
    await admit(request, response, exchange)
    const query = queryOf(request, exchange)
    if (stream?.takes(request)) return stream.answer(request, response, { exchange, query })
    if (stream && !readBody) throw unsupportedType([NDJSON], exchange.language)
    const body = await bodyOf(request, response, exchange)
    if (id === 'getReadiness' && isDraining(request)) {
      return answer(response, exchange, { status: 503, body: { ready: false, checks: [{ check: 'shutdown', ok: false, detail: 'shutting-down' }] } })
    }
    const reply = await handler(requestOf(request, exchange, { query, body }), deps)
    if (!exchange.clientGone) answer(response, exchange, reply)
  }

  return (request, response) => {
    const exchange = exchangeOf(response)
    exchange.operationId = id
    handle(request, response, exchange).catch((error: unknown) => {
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
  const templates = [...new Set(OPERATIONS.map(({ template }) => template))].sort((a, b) => openPlaces(a) - openPlaces(b))
  for (const template of templates) {
    const [path, operations] = [expressPath(template), OPERATIONS.filter((operation) => operation.template === template)]
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
