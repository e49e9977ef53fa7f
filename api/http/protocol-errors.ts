import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { problemDocument } from './exchange.ts'
import { languageFrom } from './language.ts'
import { Problem, type ProblemCode } from './problem.ts'
import { requestIdFrom } from './request-id.ts'

const CODES: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'body-too-large',
}

const documentText = (problem: Problem, header?: string): string =>
  JSON.stringify(problemDocument(problem, { language: languageFrom(header), requestId: requestIdFrom(undefined) }, ''))

/** A whole answer as bytes: where the request could not be read there is no response to write to. */
const rawAnswer = (problem: Problem): string => {
  const body = documentText(problem)
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ]
  return `${head.join('\r\n')}\r\n\r\n${body}`
}

/**
 * Answers with a problem document what Node itself refuses before there is a request: bytes that are no HTTP (400), requests that do not
 * arrive in time (408), an `Expect` nobody can meet (417) and headers without end (431). The connection ends there.
 *
 * A request without `Host` stays with Node, which answers 400 and no body.
 */
export const answerProtocolErrors = (server: Server): void => {
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

  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const problem = new Problem('expectation-failed')
    const body = documentText(problem, request.headers['accept-language'])
    response.writeHead(problem.status, {
      'Content-Type': 'application/problem+json',
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
      Connection: 'close',
    })
    response.end(body)
  })
}
