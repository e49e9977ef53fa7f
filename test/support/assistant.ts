import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { type CallToolResult, CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js'
import { openStore } from '../../api/main.ts'
import { createKey } from '../../api/usecases/manage-keys.ts'
import type { Scope } from '../../domain/ports.ts'
import { configFrom, KEY } from './service.ts'

type Given = { readonly key?: string; readonly language?: string }

/** An assistant at a service: the protocol's own client over HTTP, with the tools listed so that it checks what they answer. */
export const anAssistant = async (url: string, { key = KEY, language = 'en' }: Given = {}): Promise<Client> => {
  const client = new Client({ name: 'assistant', version: '1' })
  const headers = { Authorization: `Bearer ${key}`, 'Accept-Language': language }
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', url), { requestInit: { headers } }))
  await client.listTools()
  return client
}

type Answered = {
  readonly isError: boolean
  /** The sentences. */
  readonly text: string
  readonly structured: Record<string, unknown>
  readonly links: readonly string[]
  /** The problem's code where the tool refused. */
  readonly code: string | undefined
}

const answeredOf = ({ content, structuredContent = {}, isError = false, _meta }: CallToolResult): Answered => ({
  isError,
  text: content.map((part) => (part.type === 'text' ? part.text : '')).join(''),
  structured: structuredContent,
  links: content.flatMap((part) => (part.type === 'resource_link' ? [part.uri] : [])),
  code: (_meta?.['channelfit/problem'] as { readonly code: string } | undefined)?.code,
})

export const called = async (client: Client, name: string, args: Record<string, unknown> = {}): Promise<Answered> =>
  answeredOf(CallToolResultSchema.parse(await client.callTool({ name, arguments: args })))

type KeyWish = { readonly scopes: readonly Scope[]; readonly workspaceId?: string; readonly expiresAt?: string }

/** A key in a database, beside those that are there; of the first workspace when none is named. */
export const aKeyIn = async (
  database: string,
  { workspaceId, ...wish }: KeyWish,
): Promise<{ readonly secret: string; readonly revoke: () => Promise<void> }> => {
  const { storage, clock, ids } = await openStore(configFrom({ DATABASE_URL: database }))
  const workspace = workspaceId ?? (await storage.keys.firstWorkspace()) ?? ids.next('wsp')
  const { key, secret } = await createKey({ keys: storage.keys, clock, ids }, { workspaceId: workspace, name: 'assistant', ...wish })
  await storage.close()
  return {
    secret,
    revoke: async () => {
      const again = await openStore(configFrom({ DATABASE_URL: database }))
      await again.storage.keys.revoke({ workspaceId: workspace, id: key.id, at: clock.now() })
      await again.storage.close()
    },
  }
}
