import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { OPERATIONS } from './contract.ts'
import { problemDocument } from './exchange.ts'
import { languageFrom } from './language.ts'
import { NDJSON } from './ndjson.ts'
import { Problem, type ProblemCode } from './problem.ts'
import { requestIdFrom } from './request-id.ts'
import { DATA_HEADERS } from './security-headers.ts'

const CODES: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'body-too-large',
}

/** Of all paths together; each of them tells its own. */
const METHODS = [...new Set(OPERATIONS.map(({ method }) => method.toUpperCase())), 'HEAD', 'OPTIONS'].join(', ')

type Answer = { readonly headers: Readonly<Record<string, string>>; readonly body: string }

const answerOf = (problem: Problem, acceptLanguage?: string): Answer => {
  const [language, requestId] = [languageFrom(acceptLanguage), requestIdFrom(undefined)]
  const body = JSON.stringify(problemDocument(problem, { language, requestId }, ''))
  const headers = {
    ...DATA_HEADERS,
    ...problem.headers,
    'Content-Type': 'application/problem+json',
    'Content-Length': String(Buffer.byteLength(body)),
    'Content-Language': language,
    'Cache-Control': 'no-store',
    'X-Request-Id': requestId,
    Connection: 'close',
  }
  return { headers, body }
}

/** A whole answer as bytes: where the request could not be read there is no response to write to. */
const rawAnswer = (problem: Problem, acceptLanguage?: string): string => {
  const { headers, body } = answerOf(problem, acceptLanguage)
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`, ...lines, '', body].join('\r\n')
}

/** Milliseconds in which a request has to arrive as a whole; a stream of lines has its own limits (stream.ts). */
const ARRIVAL_MS = 300_000

/** Node limits the arrival of all requests of a server alike, and streams last longer: theirs is the server's, the others' is kept here. */
const limitArrival = (server: Server): void => {
  server.prependListener('request', (request: IncomingMessage) => {
    const { 'content-length': length = '0', 'transfer-encoding': encoding, 'content-type': type } = request.headers
    if ((length === '0' && encoding === undefined) || type?.startsWith(NDJSON)) return
    const late = setTimeout(() => {
      const error = Object.assign(new Error('the request took too long'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
      server.emit('clientError', error, request.socket)
    }, ARRIVAL_MS)
    request.once('close', () => clearTimeout(late))
  })
}

/**
 * Answers with a problem document what Node itself refuses before there is a request: bytes that are no HTTP (400), requests that do not
 * arrive in time (408), an `Expect` nobody can meet (417) and headers without end (431). Who asks for a tunnel (`CONNECT`) is told that there is
 * none (405). The connection ends there.
 */
export const answerProtocolErrors = (server: Server): void => {
  limitArrival(server)
  const underWay = new WeakMap<Duplex, ServerResponse>()
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    underWay.set(request.socket, response)
  })

  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const answer = underWay.get(socket)
    const isAnswering = answer?.headersSent === true && !answer.writableFinished
    if (error.code === 'ECONNRESET' || !socket.writable || isAnswering) {
      socket.destroy()
      return
    }
    socket.end(rawAnswer(new Problem(CODES[error.code ?? ''] ?? 'malformed-request')))
  })

  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => socket.destroy())
    socket.end(rawAnswer(new Problem('method-not-allowed', { headers: { Allow: METHODS } }), request.headers['accept-language']))
  })

  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const problem = new Problem('expectation-failed')
    const { headers, body } = answerOf(problem, request.headers['accept-language'])
    response.writeHead(problem.status, headers).end(body)
  })
}
