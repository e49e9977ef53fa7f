import { Webhook } from 'standardwebhooks'
import { type Route, startWebServer, status } from './web-server.ts'

export type Received = { readonly headers: Readonly<Record<string, string>>; readonly body: string }

/** A receiver of events on loopback that keeps what came; `answer` says how it answers from now on. */
export const startReceiver = async (first: Route = status(204)) => {
  const received: Received[] = []
  let answer = first
  const server = await startWebServer({
    '/hook': (request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        received.push({ headers: request.headers as Record<string, string>, body })
        answer(request, response)
      })
    },
  })
  return {
    url: `${server.origin}/hook`,
    received: received as readonly Received[],
    answer: (next: Route) => {
      answer = next
    },
    close: () => server.close(),
  }
}
export type Receiver = Awaited<ReturnType<typeof startReceiver>>

export type SentEvent = {
  readonly type: string
  readonly timestamp: string
  readonly sequence: number
  readonly data: Readonly<Record<string, unknown>>
}

/**
 * What the official library of Standard Webhooks makes of it.
 * @throws WebhookVerificationError
 */
export const verified = (secret: string, { headers, body }: Received): SentEvent => new Webhook(secret).verify(body, { ...headers }) as SentEvent

/** Looks until something is there. */
export const eventually = async <T>(look: () => T | undefined | false | Promise<T | undefined | false>, what = 'it'): Promise<T> => {
  for (let tries = 0; tries < 300; tries++) {
    const found = await look()
    if (found !== undefined && found !== false) return found
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`${what} did not happen`)
}
