import { ChannelfitProblem } from './problem.ts'

/** How often and how long a call is tried again. */
export type Retries = {
  /** Tries after the first one; of a batch, tries in a row that brought no line further. 4 when left out; 0 never tries again. */
  readonly most: number
  /** The first wait is anything up to this, each further one up to twice as much. 250 when left out. */
  readonly baseMs: number
  /** No wait of our own is longer; a service that asks for a longer one (`Retry-After`) is not tried again. 60000 when left out. */
  readonly longestMs: number
}

export const USUAL_RETRIES: Retries = { most: 4, baseMs: 250, longestMs: 60_000 }

/** Statuses, and codes where the status does not tell, that may be others at the next try. */
const PASSING: ReadonlySet<number | string> = new Set([408, 429, 502, 503, 504, 'no-answer', 'timed-out', 'idempotency-in-progress'])

/** Whether the same request, sent again, may fare better. */
const isPassing = ({ status, code }: ChannelfitProblem): boolean => PASSING.has(code) || (status !== undefined && PASSING.has(status))

/**
 * Milliseconds before try number `tried` + 1, all of it chance (full jitter), so that many callers do not come back at once; after what the service
 * asked for, where it did. Undefined when it is not to be tried again.
 */
export const waitBefore = (tried: number, problem: ChannelfitProblem, { most, baseMs, longestMs }: Retries): number | undefined => {
  if (tried > most || !isPassing(problem)) return undefined
  const own = Math.random() * Math.min(longestMs, baseMs * 2 ** (tried - 1))
  const asked = (problem.retryAfterSeconds ?? 0) * 1000
  return asked > longestMs ? undefined : asked + own
}

/** Rejects with the reason of the signal as soon as it is given. */
export const sleep = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })

export const noAnswer = (cause: unknown): ChannelfitProblem => {
  const { cause: reason } = cause as { readonly cause?: unknown }
  const said = reason instanceof Error && reason.message !== '' ? reason.message : cause instanceof Error ? cause.message : String(cause)
  return new ChannelfitProblem({ code: 'no-answer', title: 'There was no answer', detail: said }, { cause })
}

export const timedOut = (ms: number): ChannelfitProblem =>
  new ChannelfitProblem({ code: 'timed-out', title: 'There was no answer in time', detail: `Nothing came within ${ms} ms.` })
