import type { IncomingMessage, Server, ServerResponse } from 'node:http'

const arrivedLate = new WeakSet<IncomingMessage>()

/** Did the request arrive while its server was shutting down? `/readyz` then says no. */
export const isDraining = (request: IncomingMessage): boolean => arrivedLate.has(request)

type DrainOptions = {
  /** Milliseconds during which new connections are still taken, so that a load balancer can learn from `/readyz` first; 0 when left out. */
  readonly noticeMs?: number
  /** Milliseconds after which open requests are cut off; 10 000 when left out. */
  readonly deadlineMs?: number
}

/** Idle keep-alive connections do not end on their own after `close`. */
const SWEEP_MS = 50

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Ends a server without losing an accepted request.
 *
 * New requests on open connections are answered with `Connection: close`. Resolves to `drained`, or to `cut` when the deadline had to
 * end requests that were still being answered.
 */
export const drain = async (server: Server, { noticeMs = 0, deadlineMs = 10_000 }: DrainOptions = {}): Promise<'drained' | 'cut'> => {
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    arrivedLate.add(request)
    response.setHeader('Connection', 'close')
  })
  if (noticeMs > 0) await pause(noticeMs)
  return new Promise((resolve) => {
    let outcome: 'drained' | 'cut' = 'drained'
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    const deadline = setTimeout(() => {
      outcome = 'cut'
      server.closeAllConnections()
    }, deadlineMs)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(deadline)
      resolve(outcome)
    })
    server.closeIdleConnections()
  })
}
