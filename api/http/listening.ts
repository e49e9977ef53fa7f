import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerProtocolErrors } from './protocol-errors.ts'
import { DEFAULT_LIMITS } from './server.ts'

/** What stands in the way of a start and is no fault of ours, said in one line. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}

/** A stream ends by its own limit first, which says why. */
const ARRIVAL_MARGIN_MS = 60_000

/** What the system says when nobody can listen there. */
const WHY_NOT_LISTENING: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another process listens there already',
  EACCES: 'this account may not listen there',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
}

export const listening = (app: RequestListener, { port, host }: { readonly port: number; readonly host: string }): Promise<Server> =>
  new Promise((resolve, reject) => {
    // The arrival of everything but streams has a limit of its own (protocol-errors.ts).
    // Who sends no Host header is answered by the app, which says so; Node would send a bare 400.
    const server = createServer({ requestTimeout: DEFAULT_LIMITS.streamMs + ARRIVAL_MARGIN_MS, requireHostHeader: false }, app)
    answerProtocolErrors(server)
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = WHY_NOT_LISTENING[error.code ?? '']
      reject(why === undefined ? error : new CannotStart(`PORT ${port}, HOST ${host}: ${why} (${error.code})`, { cause: error }))
    })
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      resolve(server)
    })
  })

export const urlOf = (server: Server, host: string): string => {
  const { port } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
