import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { ErrorCode, isJSONRPCRequest, isJSONRPCResultResponse, type JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js'
import type { components } from '../../openapi/generated/types.ts'
import { type Language, messagesFor } from '../messages/index.ts'

type BridgeOptions = {
  /** Where the service is, with the path before `/mcp` where there is one. */
  readonly url: string
  readonly key: string
  readonly language: Language
}

type Refusal = { readonly status: number; readonly problem: components['schemas']['Problem'] | undefined }

/** The service answered, and refused. */
class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super('refused')
    this.refusal = refusal
  }
}

const problemIn = async (response: Response): Promise<Refusal['problem']> => {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') === true
  return isProblem ? ((await response.json()) as Refusal['problem']) : undefined
}

/** There are no streams to open here (405), which the transport expects to be told. */
const refusing: typeof fetch = async (address, init) => {
  const response = await fetch(address, init)
  if (init?.method !== 'POST' || response.ok) return response
  throw new Refused({ status: response.status, problem: await problemIn(response) })
}

/**
 * Hands every message of an assistant on to a service, and every answer back: what the tools are, and may do, is the service's to say.
 *
 * What the service refuses as a whole, and that it does not answer, is told as an error of the request.
 */
export const bridgeTo = async (assistant: Transport, { url, key, language }: BridgeOptions): Promise<void> => {
  const { assistants } = messagesFor(language)
  const service = new StreamableHTTPClientTransport(new URL(`${url.replace(/\/+$/, '')}/mcp`), {
    fetch: refusing,
    requestInit: { headers: { Authorization: `Bearer ${key}`, 'Accept-Language': language } },
  })
  const errorOf = (error: unknown) => {
    if (!(error instanceof Refused)) return { code: ErrorCode.ConnectionClosed, message: assistants.serviceUnreachable(url) }
    const { status, problem } = error.refusal
    const code = status < 500 ? ErrorCode.InvalidRequest : ErrorCode.InternalError
    return problem
      ? { code, message: assistants.said(problem.code, problem.detail), data: problem }
      : { code, message: assistants.serviceRefused(status) }
  }
  const handOn = async (message: JSONRPCMessage): Promise<void> => {
    try {
      await service.send(message)
    } catch (error) {
      if (isJSONRPCRequest(message)) await assistant.send({ jsonrpc: '2.0', id: message.id, error: errorOf(error) })
    }
  }

  let initialising: string | number | undefined
  service.onmessage = (message) => {
    if (isJSONRPCResultResponse(message) && message.id === initialising) service.setProtocolVersion(String(message.result['protocolVersion']))
    void assistant.send(message)
  }
  assistant.onmessage = (message) => {
    if (isJSONRPCRequest(message) && message.method === 'initialize') initialising = message.id
    void handOn(message)
  }
  assistant.onclose = () => void service.close()
  await service.start()
  await assistant.start()
}
