import {
  CallToolRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  isJSONRPCNotification,
  isJSONRPCRequest,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js'
import type { Language } from '../http/language.ts'
import { messagesFor } from '../messages/index.ts'

/** What the protocol says of the requests that have a form of their own. */
const FORMS = {
  'tools/list': ListToolsRequestSchema,
  'tools/call': CallToolRequestSchema,
  'resources/list': ListResourcesRequestSchema,
  'resources/templates/list': ListResourceTemplatesRequestSchema,
  'resources/read': ReadResourceRequestSchema,
  'prompts/list': ListPromptsRequestSchema,
  'prompts/get': GetPromptRequestSchema,
} as const

/** No request of the protocol, and no brief, comes near. Beyond some thousands, what looks at a value level by level runs out of stack. */
const DEEPEST = 100

const isDeeper = (value: unknown, most: number): boolean => {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}

type Refused = { readonly code: number; readonly message: string }

/** What is wrong with a message before anybody acts upon it: the SDK answers nothing to what it does not take for one. Undefined where nothing is. */
export const refusalOf = (message: { readonly method: string }, language: Language): Refused | undefined => {
  const { assistants } = messagesFor(language)
  if (isDeeper(message, DEEPEST)) return { code: ErrorCode.InvalidRequest, message: assistants.messageTooDeep(DEEPEST) }
  const form = Object.hasOwn(FORMS, message.method) ? FORMS[message.method as keyof typeof FORMS].safeParse(message) : undefined
  const isOne = isJSONRPCRequest(message) || isJSONRPCNotification(message)
  if (isOne && form?.success !== false) return undefined
  const places = form?.error?.issues.map(({ path }) => `/${path.join('/')}`) ?? ['/params']
  return { code: ErrorCode.InvalidParams, message: assistants.parametersNotValid(message.method, [...new Set(places)].join(', ')) }
}
