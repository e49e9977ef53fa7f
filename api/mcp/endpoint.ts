import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { type JSONRPCMessage, SUPPORTED_PROTOCOL_VERSIONS } from '@modelcontextprotocol/sdk/types.js'
import type { components } from '../../openapi/generated/types.ts'
import type { Asker, Perform } from '../http/perform.ts'
import { Problem } from '../http/problem.ts'
import { refusalOf } from './message.ts'
import { mcpServer } from './server.ts'

type Message = components['schemas']['McpMessage']
type Answer = components['schemas']['McpAnswer']

type Call = Asker & { readonly body: Message; readonly headers: IncomingHttpHeaders }
type Reply = { readonly status: 200; readonly body: Answer; readonly headers?: Readonly<Record<string, string>> } | { readonly status: 202 }

type EndpointOptions = {
  readonly perform: Perform
  /** Origins of pages that may ask, `https://host[:port]`; none when empty. Whoever is no page sends no Origin. */
  readonly origins: readonly string[]
  /** Aborted when the service shuts down: waiting then ends, with what is known. */
  readonly draining: AbortSignal | undefined
}

/** Answers one message of the protocol; throws Problem. */
export type McpEndpoint = (call: Call) => Promise<Reply>

/** A page of another site, or one whose name was bent to this machine, must not ask in the name of whoever looks at it (DNS rebinding). */
const checkOrigin = ({ origin }: IncomingHttpHeaders, allowed: readonly string[]): void => {
  if (origin !== undefined && !allowed.includes(origin)) throw new Problem('origin-refused')
}

const checkVersion = (headers: IncomingHttpHeaders): void => {
  const version = headers['mcp-protocol-version']
  if (version !== undefined && !SUPPORTED_PROTOCOL_VERSIONS.includes(String(version))) throw new Problem('protocol-version-unsupported')
}

/** The SDK puts English words before each sentence of an error; the code stands beside it anyway. */
const asSaid = (answer: Answer): Answer =>
  answer.error === undefined ? answer : { ...answer, error: { ...answer.error, message: answer.error.message.replace(/^MCP error -?\d+: /, '') } }

/** A connection of one message and its answer. */
const oneMessage = (message: Message, answered: (answer: Answer) => void): { readonly transport: Transport; readonly deliver: () => void } => {
  const transport: Transport = {
    start: async () => {},
    // Only answers have somewhere to go: whoever asked waits for nothing else.
    send: async (sent) => {
      if ('result' in sent || 'error' in sent) answered(asSaid(sent as Answer))
    },
    close: async () => transport.onclose?.(),
  }
  return { transport, deliver: () => transport.onmessage?.(message as JSONRPCMessage) }
}

/**
 * The protocol over HTTP without a session: each message is answered by a server of its own, so that any process may answer it.
 *
 * What is under way is known by key, name of the assistant and request id, for as long as it is: a cancellation that reaches another process is
 * lost, as the protocol allows.
 */
export const mcpEndpoint = ({ perform, origins, draining }: EndpointOptions): McpEndpoint => {
  const underWay = new Map<string, AbortController>()
  const placeOf = ({ tenant, headers }: Call, id: unknown): string => JSON.stringify([tenant.keyId, headers['mcp-session-id'], id])

  const answerTo = async (call: Call, cancelled: AbortSignal): Promise<Answer | undefined> => {
    const { tenant, language, requestId, body } = call
    const server = mcpServer({ tenant, language, requestId, draining }, perform)
    try {
      return await new Promise<Answer | undefined>((resolve, reject) => {
        const { transport, deliver } = oneMessage(body, resolve)
        cancelled.addEventListener('abort', () => resolve(undefined), { once: true })
        server.onerror = reject
        server.connect(transport).then(deliver).catch(reject)
      })
    } finally {
      await server.close()
    }
  }

  return async (call) => {
    const { body, headers, signal } = call
    checkOrigin(headers, origins)
    if (body.method !== 'initialize') checkVersion(headers)
    if (body.id === undefined) {
      if (body.method === 'notifications/cancelled') underWay.get(placeOf(call, body.params?.['requestId']))?.abort()
      return { status: 202 }
    }
    const refused = refusalOf(body, call.language)
    if (refused) return { status: 200, body: { jsonrpc: '2.0', id: body.id, error: refused } }
    const place = placeOf(call, body.id)
    const controller = new AbortController()
    underWay.set(place, controller)
    try {
      const answer = await answerTo(call, AbortSignal.any([signal, controller.signal]))
      if (answer === undefined) return { status: 202 }
      const named = body.method === 'initialize' && answer.result !== undefined
      return { status: 200, body: answer, ...(named ? { headers: { 'Mcp-Session-Id': randomUUID() } } : {}) }
    } finally {
      if (underWay.get(place) === controller) underWay.delete(place)
    }
  }
}
