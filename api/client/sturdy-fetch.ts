import { ChannelfitProblem, problemIn } from './problem.ts'
import { noAnswer, type Retries, sleep, timedOut, waitBefore } from './retries.ts'

export type Fetch = (request: Request) => Promise<Response>

type Options = { readonly fetch: Fetch; readonly retries: Retries; readonly timeoutMs: number }

const REPEATABLE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'])

/** Whether doing it twice is doing it once. */
const isRepeatable = (request: Request): boolean => REPEATABLE.has(request.method) || request.headers.has('Idempotency-Key')

/**
 * A fetch that reads answers whole and tries again what may be tried again: methods that are idempotent, and requests with an `Idempotency-Key`,
 * which stays the same. Rejects with `no-answer` or `timed-out`, or with the reason of the request's own signal.
 */
export const sturdyFetch = ({ fetch, retries, timeoutMs }: Options): Fetch => {
  return async (request) => {
    for (let tried = 1; ; tried++) {
      // A body is read once; what may be sent again is kept.
      const again = isRepeatable(request) && tried <= retries.most
      const outcome = await attempt(again ? request.clone() : request, { fetch, timeoutMs })
      const problem = outcome instanceof ChannelfitProblem ? outcome : await troubleIn(outcome)
      const wait = again && problem !== undefined ? waitBefore(tried, problem, retries) : undefined
      if (wait !== undefined) await sleep(wait, request.signal)
      else if (outcome instanceof ChannelfitProblem) throw outcome
      else return outcome
    }
  }
}

const troubleIn = async (response: Response): Promise<ChannelfitProblem | undefined> =>
  response.status < 400 ? undefined : problemIn(response, await response.clone().text())

const attempt = async (request: Request, { fetch, timeoutMs }: Pick<Options, 'fetch' | 'timeoutMs'>): Promise<Response | ChannelfitProblem> => {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), timeoutMs)
  try {
    return await whole(await fetch(new Request(request, { signal: AbortSignal.any([request.signal, late.signal]) })))
  } catch (error) {
    request.signal.throwIfAborted()
    return late.signal.aborted ? timedOut(timeoutMs) : noAnswer(error)
  } finally {
    clearTimeout(timer)
  }
}

/** The answer with its body read, so that a connection that is cut in the middle of it counts as no answer. */
const whole = async (response: Response): Promise<Response> => {
  const body = await response.arrayBuffer()
  const { status, statusText, headers } = response
  return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers })
}
