import http from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * What happens to one request on its way: it `passes`; it is `refused` with a status; it is `cut-before` it reached the service, `cut-after` the service had
 * it, or `cut-within` the answer, after so many lines or, of an answer without any, in its middle; it is met with `silence`.
 */
export type Fate =
  | 'pass'
  | 'cut-before'
  | 'cut-after'
  | 'silence'
  | { readonly cutAfterLines: number }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }

export type Proxy = {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  /** Every request so far, oldest first. */
  readonly requests: readonly { readonly method: string; readonly path: string; readonly headers: http.IncomingHttpHeaders; readonly at: number }[]
  /** What happens to the next requests, one by one; those after them pass. */
  readonly plan: (...fates: readonly Fate[]) => void
  readonly close: () => Promise<void>
}

/** A real proxy on loopback in front of a service, which does harm as planned. */
export const startProxy = async (target: string): Promise<Proxy> => {
  const requests: { method: string; path: string; headers: http.IncomingHttpHeaders; at: number }[] = []
  const fates: Fate[] = []
  const server = http.createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request
    requests.push({ method, path: url, headers, at: Date.now() })
    const fate = fates.shift() ?? 'pass'
    if (fate === 'silence') return
    if (fate === 'cut-before') return void request.socket.destroy()
    if (typeof fate === 'object' && 'status' in fate) {
      request.resume()
      return void response.writeHead(fate.status, fate.headers).end(fate.body)
    }
    const { hostname, port } = new URL(target)
    const onward = http.request({ hostname, port, method, path: url, headers })
    onward.on('error', () => response.destroy())
    response.on('close', () => onward.destroy())
    onward.on('response', (answer) => {
      if (fate === 'cut-after') {
        answer.resume()
        answer.on('end', () => request.socket.destroy())
        return
      }
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      if (fate === 'pass') return void answer.pipe(response)
      let left = fate.cutAfterLines
      answer.on('data', (chunk: Buffer) => {
        const lines = chunk.toString('latin1').split('\n').length - 1
        // A line is cut in two, so that what came of it is no answer.
        if (lines > 0 && lines <= left) {
          left -= lines
          response.write(chunk)
        } else response.write(chunk.subarray(0, Math.floor(chunk.length / 2)), () => request.socket.destroy())
      })
      answer.on('end', () => response.end())
    })
    request.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    plan: (...next) => void fates.push(...next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
