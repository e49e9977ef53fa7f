import type { Readable, Writable } from 'node:stream'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { isJSONRPCNotification, isJSONRPCRequest, type JSONRPCMessage, type RequestId } from '@modelcontextprotocol/sdk/types.js'

type Streams = { readonly input: Readable; readonly output: Writable; readonly onTrouble: (error: Error) => void }

/** Standard input and output of a process that an assistant has started. */
export type Stdio = {
  readonly transport: Transport
  /** Resolves when nothing more will be asked and all that was asked is answered. */
  readonly ended: Promise<void>
}

/** The transport of the protocol over two streams; whoever closes its input still gets what it asked for. */
export const stdioOver = ({ input, output, onTrouble }: Streams): Stdio => {
  const inner = new StdioServerTransport(input, output)
  const unanswered = new Set<RequestId>()
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  let isInputOver = false
  const settle = (): void => {
    if (isInputOver && unanswered.size === 0) end()
  }

  const heard = (message: JSONRPCMessage): void => {
    if (isJSONRPCRequest(message)) unanswered.add(message.id)
    // What is cancelled has no answer.
    if (isJSONRPCNotification(message) && message.method === 'notifications/cancelled') {
      unanswered.delete(message.params?.['requestId'] as RequestId)
      settle()
    }
    transport.onmessage?.(message)
  }
  const transport: Transport = {
    start: async () => {
      inner.onmessage = heard
      inner.onerror = onTrouble
      inner.onclose = () => {
        transport.onclose?.()
        end()
      }
      await inner.start()
      input.once('end', () => {
        isInputOver = true
        settle()
      })
    },
    send: async (message) => {
      await inner.send(message)
      if (!('method' in message) && message.id !== undefined) unanswered.delete(message.id)
      settle()
    },
    close: () => inner.close(),
  }
  return { transport, ended }
}
