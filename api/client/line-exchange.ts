import { type LineSource, type Lines, lineSource } from './line-source.ts'
import { ChannelfitProblem, notUnderstood, problemIn } from './problem.ts'
import { noAnswer, type Retries, sleep, timedOut, waitBefore } from './retries.ts'
import type { Fetch } from './sturdy-fetch.ts'

/** What an answer of a stream may say beside its key. */
type AnyAnswer = { readonly key: string | null; readonly line?: number; readonly problem?: ConstructorParameters<typeof ChannelfitProblem>[0] }

type Exchange = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly fetch: Fetch
  readonly retries: Retries
  /** Longest wait for the answer to a line that was sent. */
  readonly timeoutMs: number
  /** Most lines sent and not yet answered: they are kept, to be sent again when a connection is cut. */
  readonly window: number
  readonly signal: AbortSignal | undefined
}

/** The stream ended, or the line was put off; the line itself is not answered. */
const UNANSWERED: ReadonlySet<string> = new Set(['request-timeout', 'shutting-down', 'overloaded'])

/**
 * Sends lines while their answers are read, each answer in the order of its line. Nothing is drawn from the source before there is room: a slow
 * reader slows the source. A connection that is cut is opened anew, and the lines without an answer are sent again: they compute and store nothing.
 * `line` of a refused line counts from 1 over the whole source. An error of the source is thrown after the answers to what it gave.
 */
export async function* exchangeLines<Line, Answer extends { readonly key: string | null }>(
  source: Lines<Line>,
  exchange: Exchange,
): AsyncGenerator<Answer, void, undefined> {
  const lines = lineSource(source)
  let [answered, tried] = [0, 0]
  try {
    while (await lines.hasMore()) {
      const connection = new AbortController()
      const problem: { current?: ChannelfitProblem } = {}
      try {
        for await (const answer of answersOf<AnyAnswer>(lines, exchange, connection)) {
          if (answer.problem !== undefined && UNANSWERED.has(answer.problem.code)) {
            problem.current = new ChannelfitProblem(answer.problem)
            break
          }
          lines.answered()
          answered++
          tried = 0
          yield (answer.line === undefined ? answer : { ...answer, line: answered }) as unknown as Answer
        }
      } catch (error) {
        exchange.signal?.throwIfAborted()
        if (!(error instanceof ChannelfitProblem)) throw error
        problem.current = error
      } finally {
        lines.rewind()
        connection.abort()
      }
      if (!lines.isOwed()) continue
      tried++
      const cut = problem.current ?? noAnswer(new Error('the connection ended before every line was answered'))
      const wait = waitBefore(tried, cut, exchange.retries)
      if (wait === undefined) throw cut
      await sleep(wait, exchange.signal)
    }
  } finally {
    await lines.close()
  }
}

/** One connection: answers until it ends. Throws a ChannelfitProblem when it fails. */
async function* answersOf<Answer>(lines: LineSource, exchange: Exchange, connection: AbortController): AsyncGenerator<Answer, void, undefined> {
  const { url, headers, window, timeoutMs } = exchange
  const signal = AbortSignal.any([connection.signal, ...(exchange.signal === undefined ? [] : [exchange.signal])])
  let late = false
  const watch = setInterval(
    () => {
      if (!lines.isOverdue(timeoutMs)) return
      late = true
      connection.abort()
    },
    Math.max(10, timeoutMs / 4),
  )
  try {
    lines.reads()
    const body = bodyOf(lines, window, signal)
    const response = await exchange.fetch(new Request(url, { method: 'POST', headers, body, signal, duplex: 'half' } as RequestInit))
    if (!response.ok || response.body === null) throw problemIn(response, await response.text())
    for await (const text of textLines(response.body, lines)) yield answerIn<Answer>(text, response)
  } catch (error) {
    if (error instanceof ChannelfitProblem) throw error
    throw late ? timedOut(timeoutMs) : noAnswer(error)
  } finally {
    clearInterval(watch)
  }
}

const bodyOf = (lines: LineSource, window: number, signal: AbortSignal): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const line = await lines.next(window, signal)
        if (signal.aborted) return
        if (line === undefined) controller.close()
        else controller.enqueue(encoder.encode(`${line}\n`))
      },
    },
    { highWaterMark: 0 },
  )
}

async function* textLines(body: ReadableStream<Uint8Array>, lines: LineSource): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder()
  let rest = ''
  const reader = body.getReader()
  try {
    for (;;) {
      lines.reads()
      const { done, value } = await reader.read()
      lines.pauses()
      if (done) return
      const parts = (rest + decoder.decode(value, { stream: true })).split('\n')
      // What follows the last line feed is no line yet; cut off there, it has no answer.
      rest = parts.pop() ?? ''
      yield* parts.filter((part) => part !== '')
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

const answerIn = <Answer>(text: string, response: Response): Answer => {
  try {
    return JSON.parse(text) as Answer
  } catch {
    throw notUnderstood(response)
  }
}
