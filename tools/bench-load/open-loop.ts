import { Agent, request } from 'node:http'

/** One request of the mix. */
export type Asked = { readonly kind: string; readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: string }

/** What became of a request. `latencyMs` counts from the moment at which it was due, whenever it could be sent. */
export type Answered = {
  readonly kind: string
  /** 0 where no answer came: the connection broke, or the time was over. */
  readonly status: number
  readonly latencyMs: number
  readonly saysWhenToRetry: boolean
}

type Load = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Arrivals a second, on average. */
  readonly perSecond: number
  readonly seconds: number
  readonly next: () => Asked
}

/** Most connections at once. What is due while none is free waits for one, and that counts. */
const CONNECTIONS = 1000
/** Whoever has waited so long is gone. */
const PATIENCE_MS = 30_000
/** Granularity of the clock: what is due within it is sent together. */
const TICK_MS = 1

const sent = (agent: Agent, { url, headers }: Load, asked: Asked, due: number): Promise<Answered> =>
  new Promise((resolve) => {
    const ended = (status: number, saysWhenToRetry = false): void =>
      resolve({ kind: asked.kind, status, latencyMs: performance.now() - due, saysWhenToRetry })
    const outgoing = request(`${url}${asked.path}`, { agent, method: asked.method, headers, signal: AbortSignal.timeout(PATIENCE_MS) }, (answer) => {
      answer.resume()
      answer.once('end', () => ended(answer.statusCode ?? 0, answer.headers['retry-after'] !== undefined))
      answer.once('error', () => ended(0))
    })
    outgoing.once('error', () => ended(0))
    outgoing.end(asked.body)
  })

/**
 * Requests that come when they come, however slowly others are answered: arrivals of a Poisson process. Resolves when every request has its answer, or has none for good.
 */
export const openLoop = async (load: Load): Promise<readonly Answered[]> => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const under: Promise<Answered>[] = []
  const begun = performance.now()
  const gap = (): number => (-Math.log(1 - Math.random()) * 1000) / load.perSecond
  for (let due = begun + gap(); due < begun + load.seconds * 1000; ) {
    for (; due <= performance.now() && due < begun + load.seconds * 1000; due += gap()) under.push(sent(agent, load, load.next(), due))
    await new Promise((resolve) => setTimeout(resolve, TICK_MS))
  }
  const answers = await Promise.all(under)
  agent.destroy()
  return answers
}
