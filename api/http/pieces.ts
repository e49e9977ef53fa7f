import { once } from 'node:events'
import type { Request, Response } from 'express'
import type { PiecewiseReply } from './operation.ts'

type Sending = {
  readonly reply: PiecewiseReply<number>
  /** Milliseconds of waiting for a client that takes nothing, after which it is cut off. */
  readonly idleMs: number
}

/**
 * Sends an answer as it is made, so that memory does not grow with it. The first piece is made before anything is sent: what fails until then is a problem like any other, what
 * fails later cuts the answer off.
 */
export const sendPieces = async (request: Request, response: Response, { reply, idleMs }: Sending): Promise<void> => {
  const pieces = reply.pieces[Symbol.asyncIterator]()
  let piece = await pieces.next()
  response.statusCode = reply.status
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value)
  response.setHeader('Content-Type', reply.type)
  if (request.method === 'HEAD') {
    await pieces.return?.()
    response.end()
    return
  }
  response.setTimeout(idleMs, () => response.destroy())
  while (!piece.done && !response.destroyed) {
    if (!response.write(piece.value)) await Promise.race([once(response, 'drain'), once(response, 'close')])
    piece = await pieces.next()
  }
  await pieces.return?.()
  if (!response.destroyed) response.end()
}
