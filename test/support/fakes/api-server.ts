import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a platform answers: JSON, or a text where JSON was promised; or nothing at all. */
export type ApiReply =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: unknown }
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly html: string }
  | 'silence'
export type ApiCall = {
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: http.IncomingHttpHeaders
  readonly method: string
  /** What was sent. */
  readonly body: string
  /** Of this server. */
  readonly origin: string
  /** How often this path was asked before. */
  readonly before: number
}
export type ApiServer = {
  readonly origin: string
  readonly host: string
  /** Every call so far, oldest first. */
  readonly calls: readonly ApiCall[]
  readonly close: () => Promise<void>
}

/** A client that goes away while it sends has sent what came. */
const textIn = async (request: http.IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  try {
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
  } catch {
    // What came is what there is.
  }
  return Buffer.concat(parts).toString('utf8')
}

/** An interface of JSON on a loopback address. */
export const startApi = async (answer: (call: ApiCall) => ApiReply): Promise<ApiServer> => {
  const calls: ApiCall[] = []
  const server = http.createServer(async (request, response) => {
    const body = await textIn(request)
    const url = new URL(request.url ?? '/', origin)
    const before = calls.filter(({ path }) => path === url.pathname).length
    const call = { path: url.pathname, query: url.searchParams, headers: request.headers, method: request.method ?? '', body, origin, before }
    calls.push(call)
    const reply = answer(call)
    if (reply === 'silence') return
    const { status = 200, headers } = reply
    const isHtml = 'html' in reply
    response.writeHead(status, { 'content-type': isHtml ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8', ...headers })
    response.end(isHtml ? reply.html : JSON.stringify(reply.body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const origin = `http://${host}`
  return {
    origin,
    host,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
