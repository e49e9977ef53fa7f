import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  type ToolAnnotations,
  type Tool as ToolListed,
} from '@modelcontextprotocol/sdk/types.js'
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv-provider.js'
import { problemDocument } from '../http/exchange.ts'
import type { Language } from '../http/language.ts'
import type { Asker, Perform } from '../http/perform.ts'
import { Problem } from '../http/problem.ts'
import { PROMPT_NAMES, type PromptName, TOOL_NAMES, type ToolName } from '../messages/assistant-words.ts'
import { messagesFor } from '../messages/index.ts'
import { VERSION } from '../version.ts'
import { listedResources, resourceAt, resourceTemplates } from './resources.ts'
import type { Ask, Tool, ToolAnswer } from './tool.ts'
import { TOOLS } from './tools/index.ts'

/** Of the specification of resources: there is none at this address. */
const RESOURCE_NOT_FOUND = -32_002

/** What is beside the protocol in an answer of ours: the problem document of a refusal. */
const PROBLEM_META = 'channelfit/problem'

/** Made once: a server would make one of its own for each request, for answers to questions that are never asked. */
const unused = new AjvJsonSchemaValidator()

/** Who is connected. */
export type Caller = Omit<Asker, 'signal'> & {
  /** Aborted when waiting has to end, with what is known then. */
  readonly draining?: AbortSignal | undefined
}

const ANNOTATIONS: Readonly<Record<Tool['effect'], ToolAnnotations>> = {
  reads: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  computes: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  stores: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: false },
  fetches: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: true },
}

const listedTool = (name: ToolName, language: Language): ToolListed => {
  const { effect, inputSchema, outputSchema } = TOOLS[name]
  const { title, description } = messagesFor(language).assistants.tools[name]
  return {
    name,
    title,
    description,
    inputSchema: inputSchema as ToolListed['inputSchema'],
    outputSchema: outputSchema as NonNullable<ToolListed['outputSchema']>,
    annotations: { title, ...ANNOTATIONS[effect] },
  }
}

const isToolName = (name: string): name is ToolName => Object.hasOwn(TOOLS, name)
const isPromptName = (name: string): name is PromptName => (PROMPT_NAMES as readonly string[]).includes(name)

/** The language a tool was asked to answer in, or that of the connection. */
const languageOf = ({ language }: Readonly<Record<string, unknown>>, usual: Language): Language =>
  language === 'en' || language === 'fr' ? language : usual

const answered = ({ structured, lines, links }: ToolAnswer): CallToolResult => ({
  content: [
    { type: 'text', text: lines.join('\n') },
    ...links.map(({ uri, name, bytes }) => ({
      type: 'resource_link' as const,
      uri,
      name,
      mimeType: 'application/json',
      ...(bytes === undefined ? {} : { size: bytes }),
    })),
  ],
  structuredContent: structured,
})

/** A refusal as a model can act upon it: the code, the sentence, and each error with its place among the arguments. */
const refusedAs = (problem: Problem, language: Language, requestId: string, instance: string): CallToolResult => {
  const document = problemDocument(problem, { language, requestId }, instance)
  const { said } = messagesFor(language).assistants
  const faults = (problem.errors ?? []).map(({ pointer, code, detail }) => said(`${pointer === '' ? '/' : pointer} (${code})`, detail))
  return {
    isError: true,
    content: [{ type: 'text', text: [said(document.code, `${document.title}. ${document.detail}`), ...faults].join('\n') }],
    _meta: { [PROBLEM_META]: document },
  }
}

/** A refusal where the protocol has no result to put it in. */
const asProtocolError = (error: unknown, { language, requestId }: Caller, uri: string): unknown => {
  if (!(error instanceof Problem)) return error
  const data = problemDocument(error, { language, requestId }, uri)
  const { assistants } = messagesFor(language)
  if (error.code === 'not-found') return new McpError(RESOURCE_NOT_FOUND, assistants.noSuchResource(uri), data)
  return new McpError(error.status < 500 ? ErrorCode.InvalidRequest : ErrorCode.InternalError, assistants.said(data.code, data.detail), data)
}

/** A server of the Model Context Protocol for one caller: tools, resources and prompts over the operations of the contract. */
export const mcpServer = (caller: Caller, perform: Perform): Server => {
  const { language, tenant, requestId, draining } = caller
  const { assistants } = messagesFor(language)
  const server = new Server(
    { name: 'channelfit', title: 'Channelfit', version: VERSION },
    { capabilities: { tools: {}, resources: {}, prompts: {} }, instructions: assistants.instructions, jsonSchemaValidator: unused },
  )
  const asking =
    (signal: AbortSignal, spoken: Language = language): Ask =>
    (id, asked) =>
      perform(id, asked, { tenant, requestId, language: spoken, signal })
  const mayUse = (name: ToolName): boolean => {
    const { scope, reach } = TOOLS[name].operation
    return (scope === undefined || tenant.scopes.includes(scope)) && (reach !== 'workspace' || tenant.organisationIds === undefined)
  }

  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: TOOL_NAMES.filter(mayUse).map((name) => listedTool(name, language)) }))

  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: args = {} } }, { signal }) => {
    if (!isToolName(name)) throw new McpError(ErrorCode.InvalidParams, assistants.noSuchTool(name))
    const spoken = languageOf(args, language)
    try {
      const patience = draining ? AbortSignal.any([signal, draining]) : signal
      const context = { ask: asking(signal, spoken), signal: patience, canRead: tenant.scopes.includes('read') }
      return answered(await TOOLS[name].call(args, spoken, context))
    } catch (error) {
      if (error instanceof Problem) return refusedAs(error, spoken, requestId, name)
      throw error
    }
  })

  server.setRequestHandler(ListResourcesRequestSchema, async ({ params }, { signal }) => {
    try {
      return await listedResources(params?.cursor, language, asking(signal))
    } catch (error) {
      throw asProtocolError(error, caller, 'resources')
    }
  })
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates: resourceTemplates(language) }))
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }, { signal }) => {
    try {
      const resource = await resourceAt(uri, asking(signal))
      if (!resource) throw new Problem('not-found')
      return { contents: [resource] }
    } catch (error) {
      throw asProtocolError(error, caller, uri)
    }
  })

  server.setRequestHandler(ListPromptsRequestSchema, () => ({
    prompts: PROMPT_NAMES.map((name) => {
      const { title, description, arguments: args } = assistants.prompts[name]
      const listed = Object.entries(args).map(([argument, meaning]) => ({
        name: argument,
        description: meaning,
        required: REQUIRED[name].includes(argument),
      }))
      return { name, title, description, arguments: listed }
    }),
  }))
  server.setRequestHandler(GetPromptRequestSchema, ({ params: { name, arguments: given = {} } }) => {
    if (!isPromptName(name)) throw new McpError(ErrorCode.InvalidParams, assistants.noSuchPrompt(name))
    const missing = REQUIRED[name].find((argument) => (given[argument] ?? '').trim() === '')
    if (missing !== undefined) throw new McpError(ErrorCode.InvalidParams, assistants.argumentMissing(missing))
    return {
      description: assistants.prompts[name].description,
      messages: [{ role: 'user' as const, content: { type: 'text' as const, text: assistants.prompt[name](given) } }],
    }
  })
  return server
}

const REQUIRED: Readonly<Record<PromptName, readonly string[]>> = {
  review_channels: ['organisation'],
  answer_request: ['organisation', 'platform'],
}
