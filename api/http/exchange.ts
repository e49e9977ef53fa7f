import type { Request, Response } from 'express'
import type { KeptReply } from '../../domain/tenancy/idempotency.ts'
import type { RequestObserver } from '../events.ts'
import type { Span } from '../tracing.ts'
import type { Tenant } from '../usecases/manage-keys.ts'
import type { Held } from './idempotency.ts'
import { type Language, languageFrom } from './language.ts'
import type { OperationId } from './operation.ts'
import type { Place } from './overload.ts'
import { PROBLEMS, type Problem } from './problem.ts'
import type { Recorded } from './recorder.ts'
import { requestIdFrom } from './request-id.ts'
import { endOf } from './request-span.ts'
import { DATA_HEADERS } from './security-headers.ts'

/** Client closed the request. */
export const CLIENT_GONE = 499

const DATA_HEADER_LIST = Object.entries(DATA_HEADERS)

/** One request and its answer, from arrival to log line. */
export class Exchange {
  readonly requestId: string
  readonly language: Language
  operationId: OperationId | 'none' = 'none'
  tenant: Tenant | undefined = undefined
  /** Its entry in the trail, once there is one. */
  recorded: Recorded | undefined = undefined
  /** What keeps its reply, where it is carried out under a key of the caller's. */
  held: Held | undefined = undefined
  /** Its share in the work of the process, once it was let in. */
  place: Place | undefined = undefined
  /** The code of the problem it is answered with. */
  problem: string | undefined = undefined
  /** What of an answer is shown. */
  show: (body: unknown) => unknown = (body) => body
  readonly #startedAt = performance.now()
  readonly #response: Response
  #abort: AbortController | undefined

  /** @param span of the request, which ends with it. */
  constructor(request: Request, response: Response, { observer, span }: { readonly observer: RequestObserver; readonly span?: Span }) {
    this.requestId = requestIdFrom(request.headers['x-request-id'])
    this.language = languageFrom(request.headers['accept-language'])
    this.#response = response
    for (const [name, value] of DATA_HEADER_LIST) response.setHeader(name, value)
    response.setHeader('X-Request-Id', this.requestId)
    observer.requestStarted()
    response.once('close', () => {
      const complete = response.writableFinished
      if (!complete) this.#abort?.abort()
      const finished = {
        operationId: this.operationId,
        method: request.method,
        status: complete ? response.statusCode : CLIENT_GONE,
        durationMs: performance.now() - this.#startedAt,
        requestId: this.requestId,
        ...(this.tenant ? { keyId: this.tenant.keyId } : {}),
        ...(this.problem === undefined ? {} : { problem: this.problem }),
      }
      observer.requestFinished(span?.ids ? { ...finished, trace: span.ids } : finished)
      span?.end(endOf(finished))
    })
  }

  /** Made when asked for: most handlers are done before anybody could go away. */
  get signal(): AbortSignal {
    if (!this.#abort) {
      this.#abort = new AbortController()
      if (this.#response.destroyed && !this.#response.writableFinished) this.#abort.abort()
    }
    return this.#abort.signal
  }

  get clientGone(): boolean {
    return this.#response.destroyed && !this.#response.writableFinished
  }
}

export const send = (
  response: Response,
  status: number,
  type: string | undefined,
  content: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void => {
  for (const name in headers) response.setHeader(name, headers[name] ?? '')
  response.statusCode = status
  if (type === undefined) {
    response.end()
    return
  }
  // Turned into bytes once: counting them first and writing them later would do it twice.
  const body = typeof content === 'string' ? Buffer.from(content) : content
  response.setHeader('Content-Type', type)
  response.setHeader('Content-Length', body.byteLength)
  response.end(body)
}

/** The problem as it is sent (RFC 9457). */
export const problemDocument = (problem: Problem, { language, requestId }: Pick<Exchange, 'language' | 'requestId'>, path: string) => {
  const { status, title, detail } = PROBLEMS[problem.code]
  return {
    type: `/problems/${problem.code}`,
    title: title[language],
    status,
    detail: problem.detail ?? detail[language],
    instance: path,
    code: problem.code,
    ...(problem.errors ? { errors: problem.errors } : {}),
    ...(problem.moreErrors === undefined ? {} : { moreErrors: problem.moreErrors }),
    ...(problem.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: problem.retryAfterSeconds }),
    requestId,
  }
}

/** The problem as a reply. */
export const problemReply = (request: Request, exchange: Exchange, problem: Problem): KeptReply & { readonly type: string } => {
  const { retryAfterSeconds } = problem
  const path = request.originalUrl.split('?', 1)[0]?.slice(0, 500) ?? ''
  return {
    status: problem.status,
    type: 'application/problem+json',
    text: JSON.stringify(problemDocument(problem, exchange, path)),
    headers: {
      'Content-Language': exchange.language,
      ...(retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }),
      ...problem.headers,
    },
  }
}

export const sendProblem = (request: Request, response: Response, exchange: Exchange, problem: Problem): void => {
  response.vary('Accept-Language')
  response.setHeader('Cache-Control', 'no-store')
  exchange.problem = problem.code
  const { status, type, text, headers } = problemReply(request, exchange, problem)
  send(response, status, type, text, headers)
}
