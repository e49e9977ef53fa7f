import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/**
 * A real web server on a loopback address, whose routes are given as handlers; any other path answers 404.
 * It closes its connections at the end of a test, however far an answer has come.
 */
export type Route = (request: http.IncomingMessage, response: http.ServerResponse) => void
export type Routes = Readonly<Record<string, Route>>
export type WebServer = {
  /** `http://127.0.0.1:<port>`, no slash at the end. */
  readonly origin: string
  /** `127.0.0.1:<port>` */
  readonly host: string
  /** Every request so far, oldest first. */
  readonly requests: readonly { readonly path: string; readonly headers: http.IncomingHttpHeaders }[]
  /** Bytes the sockets have taken so far: what a client that stops early spares. */
  readonly bytesSent: () => number
  readonly close: () => Promise<void>
}

export const startWebServer = async (routes: Routes, address = '127.0.0.1'): Promise<WebServer> => {
  const requests: { path: string; headers: http.IncomingHttpHeaders }[] = []
  const sockets = new Set<import('node:net').Socket>()
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/'
    requests.push({ path, headers: request.headers })
    const route = routes[path]
    if (route) route(request, response)
    else response.writeHead(404).end('not here')
  })
  server.on('connection', (socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, address, resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://${address}:${port}`,
    host: `${address}:${port}`,
    requests,
    bytesSent: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Body = string | Uint8Array
type Extra = { readonly status?: number; readonly headers?: Readonly<Record<string, string>> }

export const answers = (body: Body, contentType = 'text/xml', { status = 200, headers = {} }: Extra = {}): Route => {
  return (_request, response) => response.writeHead(status, { 'content-type': contentType, ...headers }).end(body)
}

export const status = (code: number, headers: Readonly<Record<string, string>> = {}): Route => answers('', 'text/plain', { status: code, headers })

export const redirectTo = (location: string, code = 302): Route => status(code, { location })

/** The first handler once, then the second once, and so on; the last one for ever. */
export const inTurn = (...routes: readonly Route[]): Route => {
  let next = 0
  return (request, response) => {
    routes[Math.min(next, routes.length - 1)]?.(request, response)
    next += 1
  }
}

const encoded =
  (encoding: string, compress: (body: Buffer) => Buffer) =>
  (body: Body, contentType = 'text/xml'): Route =>
    answers(compress(Buffer.from(body)), contentType, { headers: { 'content-encoding': encoding } })

export const gzipped = encoded('gzip', (body) => gzipSync(body))
export const brotli = encoded('br', (body) => brotliCompressSync(body))

/** One character every few milliseconds, for ever: each wait is short, the whole never ends. */
export const drip = (character = ' ', everyMs = 20): Route => {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/xml' })
    const timer = setInterval(() => response.write(character), everyMs)
    response.on('close', () => clearInterval(timer))
  }
}

/** So many megabytes, as fast as they are taken, without a length told beforehand. */
export const megabytes = (count: number, start = ''): Route => {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/xml' })
    response.write(start)
    const block = Buffer.alloc(65_536, 'x')
    let left = count * 16
    const more = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= 1
        if (!response.write(block)) return void response.once('drain', more)
      }
      response.end()
    }
    more()
  }
}

/** Accepts and never answers. */
export const silence: Route = () => {}

/** Ends the connection without an answer. */
export const hangUp: Route = (request) => {
  request.socket.destroy()
}
