import type { Request, Response } from 'express'
import { type Coding, decoded, Undecodable } from './content-coding.ts'
import type { Exchange } from './exchange.ts'
import { type LineAnswers, lineAnswerer, refusalText } from './line-answers.ts'
import { lineBytes, lineSplitter, NDJSON } from './ndjson.ts'
import { Problem, type ProblemCode } from './problem.ts'
import type { Turn } from './turns.ts'

export type StreamLimits = {
  /** Most bytes of a line; 1 MB when left out. */
  readonly lineBytes: number
  /** Milliseconds of waiting for a client that neither sends nor takes anything, after which a stream ends; a minute when left out. */
  readonly streamIdleMs: number
  /** Milliseconds a stream lasts at most; an hour when left out. */
  readonly streamMs: number
}

type Options = Omit<LineAnswers, 'language' | 'requestId' | 'path'> & {
  readonly exchange: Exchange
  /** How the request is compressed. */
  readonly coding: Coding
  readonly limits: StreamLimits
  /** Its share in the work of the process. */
  readonly turn: Turn
  /** Aborted when the service shuts down. */
  readonly draining: AbortSignal | undefined
}

/**
 * Answers a request of lines with lines, while it is still coming.
 *
 * Nothing is read before what was answered has gone out, so memory does not grow with the stream; it works only in its turn, and between
 * two turns other requests are answered. The work ends when the client goes away. A stream that stands still or lasts too long ends with the problem
 * `request-timeout` as its last line, at a shutdown with `shutting-down`, and its connection with it; where it cannot be decompressed it ends
 * with `content-encoding-broken`. That line's number is the first one without an answer.
 */
export const answerStream = async (request: Request, response: Response, options: Options): Promise<void> => {
  const { exchange, limits, turn } = options
  const path = request.path.slice(0, 500)
  const context = { language: exchange.language, requestId: exchange.requestId, path }
  const answerOf = lineAnswerer({ ...options, ...context })
  const splitter = lineSplitter(limits.lineBytes)
  const end = endOf(response, options)
  let last = 0
  let isBroken = false
  const isOver = (): boolean => exchange.clientGone || end.reached() !== undefined

  response.statusCode = 200
  response.setHeader('Content-Type', NDJSON)
  response.flushHeaders()

  const answerAll = async (lines: Iterable<Parameters<typeof answerOf>[0]>): Promise<void> => {
    await turn.begin()
    for (const line of lines) {
      if (isOver()) break
      const { text } = await answerOf(line)
      // The client may be gone by now, or the stream given up.
      if (isOver()) break
      const hasRoom = response.write(lineBytes(text))
      last = line.number
      if (!hasRoom || turn.isOver()) turn.end()
      if (!hasRoom) await end.orWaiting(drained(response))
      await turn.begin()
    }
    turn.end()
  }

  // Leaving the loop must not close the connection before the last answer is out.
  const bytes = request.iterator({ destroyOnReturn: false })
  const chunks = options.coding === 'identity' ? bytes : decoded(bytes, options.coding)
  try {
    for (;;) {
      const step = await end.orWaiting<IteratorResult<unknown, unknown>>(chunks.next())
      if (typeof step === 'string' || isOver()) break
      if (step.done) {
        await answerAll(splitter.end())
        break
      }
      await answerAll(splitter.push(step.value as Uint8Array))
    }
  } catch (error) {
    if (error instanceof Undecodable) isBroken = true
    // A request that breaks off has nobody left to answer to.
    else if (!request.complete) return
    else throw error
  } finally {
    turn.end()
    end.forget()
    // Not waited for: it may come to an end only with the request.
    void chunks.return?.()
  }
  const why = end.reached()
  const lastLine = (code: ProblemCode): string => `${refusalText(context, { key: null, line: last + 1 }, new Problem(code))}\n`
  if (why !== undefined) {
    endWith(lastLine(why), { request, response, mostMs: limits.streamIdleMs })
  } else if (isBroken) {
    response.end(lastLine('content-encoding-broken'))
    swallow(request, limits.streamIdleMs)
  } else response.end()
}

type Ending = { readonly request: Request; readonly response: Response; readonly mostMs: number }

/**
 * Ends a stream and its connection, whether or not the request was read to its end.
 *
 * What is still coming is read and dropped, for bytes left unread would undo the answer; who does not take the last line in that time either is
 * cut off, so that nobody holds a connection by reading nothing.
 */
const endWith = (line: string, { request, response, mostMs }: Ending): void => {
  const { socket } = response
  const late = setTimeout(() => socket?.destroy(), mostMs)
  response.shouldKeepAlive = false
  response.once('close', () => clearTimeout(late)).end(line)
  request.resume()
}

/** Lets the rest of a request come to nothing, for a while: who is cut off while still sending may never read the answer. */
const swallow = (request: Request, mostMs: number): void => {
  // Read to its end: its connection may serve another request by now.
  if (request.closed) return
  const late = setTimeout(() => request.destroy(), mostMs)
  request.once('close', () => clearTimeout(late)).resume()
}

type End = 'request-timeout' | 'shutting-down'

/**
 * When a stream is given up: its client stood still for too long, it lasts too long, or the service ends.
 *
 * Only while something is awaited of the client can it stand still: work, and waiting for a turn, are the service's own time.
 */
const endOf = (response: Response, { limits, draining }: Pick<Options, 'limits' | 'draining'>) => {
  let reached: End | undefined
  const { promise, resolve } = Promise.withResolvers<End>()
  const reach = (end: End): void => {
    reached ??= end
    resolve(reached)
  }
  const [late, closing] = [() => reach('request-timeout'), () => reach('shutting-down')]
  const timer = setTimeout(late, limits.streamMs)
  response.on('timeout', late)
  draining?.addEventListener('abort', closing)
  return {
    promise,
    reached: () => reached,
    /** What the client was to do, or why it is no longer waited for. */
    orWaiting: async <T>(awaited: Promise<T>): Promise<T | End> => {
      response.setTimeout(limits.streamIdleMs)
      try {
        return await Promise.race([awaited, promise])
      } finally {
        response.setTimeout(0)
      }
    },
    forget: () => {
      clearTimeout(timer)
      response.off('timeout', late).setTimeout(0)
      draining?.removeEventListener('abort', closing)
    },
  }
}

/** Resolves when there is room again, or nobody any more. */
const drained = (response: Response): Promise<void> =>
  new Promise((resolve) => {
    const settle = (): void => {
      response.off('drain', settle).off('close', settle)
      resolve()
    }
    response.once('drain', settle).once('close', settle)
  })
