import type { operations } from '../../openapi/generated/types.ts'
import { CONTRACT, OPERATIONS, type Operation, type Parameter, resolved, type Schema, schemaAt } from '../http/contract.ts'
import type { Language } from '../http/language.ts'
import type { Asked, PerformableId, Performed } from '../http/perform.ts'
import { Problem } from '../http/problem.ts'
import { valuesValidator } from '../http/validation.ts'
import { type Messages, messagesFor } from '../messages/index.ts'
import { excerptOf, excerptSchema, type Fields } from './excerpt.ts'
import { followed, plainSchema } from './plain-schema.ts'

/** The JSON an operation answers when it did as asked. */
export type AnswerOf<Op extends PerformableId> = {
  [Status in keyof operations[Op]['responses']]: Status extends 200 | 201 | 202
    ? operations[Op]['responses'][Status] extends { readonly content: { readonly 'application/json': infer Body } }
      ? Body
      : never
    : never
}[keyof operations[Op]['responses']]

type Arguments = Readonly<Record<string, unknown>>

/** A resource that says more than the excerpt does. */
export type Link = { readonly uri: string; readonly name: string; readonly bytes?: number }

/** Performs an operation for the caller of the tool; see `Perform`. */
export type Ask = (id: PerformableId, asked: Asked) => Promise<Performed>

export type Context = {
  readonly ask: Ask
  /** Ends when nobody waits any longer. */
  readonly signal: AbortSignal
  readonly canRead: boolean
}

/** What a tool is: an operation of the contract, said shorter. */
export type ToolOf<Op extends PerformableId> = {
  readonly operation: Op
  /** What calling it does to the world (MCP, tool annotations). */
  readonly effect: 'reads' | 'computes' | 'stores' | 'fetches'
  /** Fields of the body that are not offered, as dotted paths. */
  readonly without?: readonly string[]
  /** The argument that is the body; its fields are arguments when left out. */
  readonly bodyIn?: { readonly name: string; readonly description: string }
  /** Arguments beside the operation's. */
  readonly extra?: Readonly<Record<string, Schema>>
  /** Parameters of the query that the tool sets itself, from its arguments; always the same ones. */
  readonly query?: (args: Arguments) => Readonly<Record<string, string>>
  /** Defaults of parameters that differ from the operation's. */
  readonly usual?: Readonly<Record<string, number>>
  /** The part of the answer that is given as structured content ... */
  readonly fields: Fields
  /** ... after what is too long or not asked for was taken out. */
  readonly shortened?: (answer: AnswerOf<Op>, args: Arguments) => AnswerOf<Op>
  /** The whole answer in sentences, in the caller's language; says itself where it names only some of many. */
  readonly lines: (answer: AnswerOf<Op>, words: Messages, args: Arguments) => readonly string[]
  readonly links?: (answer: AnswerOf<Op>, words: Messages) => readonly Link[]
  /** What becomes of the answer after a while; the answer itself when left out. */
  readonly follow?: (answer: AnswerOf<Op>, args: Arguments, context: Context) => Promise<AnswerOf<Op>>
}

/** What a tool gives: structure for programs, sentences to quote, and where more is. */
export type ToolAnswer = { readonly structured: Record<string, unknown>; readonly lines: readonly string[]; readonly links: readonly Link[] }

/** A tool that is ready to be listed and called. */
export type Tool = {
  readonly operation: Operation
  readonly effect: ToolOf<PerformableId>['effect']
  readonly inputSchema: Schema
  readonly outputSchema: Schema
  /** @throws Problem */
  readonly call: (args: Arguments, language: Language, context: Context) => Promise<ToolAnswer>
}

const operationOf = (id: PerformableId): Operation => {
  const found = OPERATIONS.find((operation) => operation.id === id)
  if (!found) throw new Error(`the contract has no operation ${id}`)
  return found
}

type Described = Parameter & { readonly description?: string }

const parametersOf = ({ template, method }: Operation): readonly Described[] => {
  const paths = CONTRACT['paths'] as Readonly<Record<string, Readonly<Record<string, { readonly parameters?: readonly Described[] }>>>>
  return (paths[template]?.[method]?.parameters ?? []).map((parameter) => resolved(parameter)).filter((one) => one.in !== 'header')
}

/** A schema without some of its fields, each named by the way to it. */
const without = (schema: Schema, paths: readonly string[]): Schema => {
  if (paths.length === 0) return schema
  const whole = followed(schema)
  const fields = Object.entries(whole['properties'] as Readonly<Record<string, Schema>>)
  const kept = fields.flatMap(([name, field]) => {
    if (paths.includes(name)) return []
    const inner = paths.filter((path) => path.startsWith(`${name}.`)).map((path) => path.slice(name.length + 1))
    return [[name, without(field, inner)] as const]
  })
  return { ...whole, properties: Object.fromEntries(kept) }
}

const LANGUAGE: Schema = { type: 'string', enum: ['en', 'fr'], description: 'Language of the sentences; that of the connection when left out.' }

type Inputs = { readonly schema: Schema; readonly own: readonly string[]; readonly path: readonly string[]; readonly query: readonly string[] }

const inputsOf = ({ without: left = [], bodyIn, extra = {}, query: setQuery, usual = {} }: ToolOf<PerformableId>, operation: Operation): Inputs => {
  const parameters = parametersOf(operation)
  const path = parameters.filter((one) => one.in === 'path')
  const itsOwn = ['fields', ...Object.keys(setQuery?.({}) ?? {})]
  const query = parameters.filter((one) => one.in === 'query' && !itsOwn.includes(one.name))
  const place = operation.bodies.get('application/json')
  const body = place === undefined ? undefined : schemaAt(place)
  const plainBody = body && !bodyIn ? plainSchema(without(body, left), 'asked') : {}
  const named = [...path, ...query].map(({ name, description, schema }) => {
    const plain = plainSchema({ ...schema, ...(description === undefined ? {} : { description }) }, 'asked')
    return [name, usual[name] === undefined ? plain : { ...plain, default: usual[name], description: `${usual[name]} when left out.` }] as const
  })
  const properties = {
    ...Object.fromEntries(named),
    ...(bodyIn ? { [bodyIn.name]: { type: 'object', description: bodyIn.description } } : {}),
    ...(plainBody['properties'] as object | undefined),
    ...extra,
    language: LANGUAGE,
  }
  const required = [
    ...[...path, ...query].filter((one) => one.required).map(({ name }) => name),
    ...(bodyIn ? [bodyIn.name] : ((plainBody['required'] as readonly string[] | undefined) ?? [])),
  ]
  return {
    schema: { type: 'object', properties, ...(required.length > 0 ? { required } : {}), additionalProperties: false },
    own: [...Object.keys(extra), 'language'],
    path: path.map(({ name }) => name),
    query: query.map(({ name }) => name),
  }
}

/** What is said of a parameter's place over HTTP is told of the argument. */
const asArguments = (error: unknown): unknown => {
  if (!(error instanceof Problem) || !error.errors?.some(({ pointer }) => pointer.startsWith('/query/'))) return error
  return new Problem(error.code, {
    ...(error.detail === undefined ? {} : { detail: error.detail }),
    ...(error.moreErrors === undefined ? {} : { moreErrors: error.moreErrors }),
    errors: error.errors.map((fault) => ({ ...fault, pointer: fault.pointer.replace(/^\/query\//, '/') })),
    headers: error.headers,
    cause: error,
  })
}

const picked = (args: Arguments, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => args[name] !== undefined).map((name) => [name, args[name]]))

const asTexts = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]))

/**
 * A tool over an operation: its arguments are those of the operation, checked by the contract, and its answer is an excerpt of the operation's.
 *
 * What it says of itself comes from the contract, so that the two cannot drift.
 */
export const toolOver = <Op extends PerformableId>(definition: ToolOf<Op>): Tool => {
  const tool = definition as unknown as ToolOf<PerformableId>
  const operation = operationOf(tool.operation)
  const inputs = inputsOf(tool, operation)
  const { properties } = inputs.schema as { readonly properties: Readonly<Record<string, Schema>> }
  const [, answered] = [...operation.responses].find(([status, place]) => status < 300 && place !== undefined) ?? []
  const { bodyIn, query: setQuery, usual = {} } = tool
  const checked = [...inputs.own, ...inputs.path, ...(bodyIn ? [bodyIn.name] : [])]
  // What the operation does not check itself, because over HTTP it cannot be otherwise: places of the path are texts.
  const checkOwn = valuesValidator({
    type: 'object',
    properties: Object.fromEntries(checked.map((name) => [name, properties[name]])),
    required: [...inputs.path, ...(bodyIn ? [bodyIn.name] : [])],
  })

  // What is neither becomes part of the body, or of the query where there is none: the contract refuses it by name.
  const askedOf = (args: Arguments, language: Language): Asked => {
    const query = picked(args, inputs.query)
    const others = Object.fromEntries(Object.entries(args).filter(([name]) => !inputs.query.includes(name)))
    checkOwn(others, language)
    const rest = Object.fromEntries(Object.entries(others).filter(([name]) => !checked.includes(name)))
    const takesFields = operation.bodies.size > 0 && !bodyIn
    return {
      params: picked(args, inputs.path) as Record<string, string>,
      query: asTexts({ ...usual, ...query, ...(takesFields ? {} : rest), ...setQuery?.(args) }),
      ...(takesFields ? { body: rest } : bodyIn ? { body: args[bodyIn.name] } : {}),
    }
  }

  return {
    operation,
    effect: tool.effect,
    inputSchema: inputs.schema,
    outputSchema: excerptSchema(answered === undefined ? {} : schemaAt(answered), tool.fields),
    call: async (args, language, context) => {
      const words = messagesFor(language)
      try {
        const { body } = await context.ask(tool.operation, askedOf(args, language))
        const answer = body as AnswerOf<PerformableId>
        const later = tool.follow ? await tool.follow(answer, args, context) : answer
        const short = tool.shortened?.(later, args) ?? later
        return {
          structured: excerptOf(short, tool.fields) as Record<string, unknown>,
          lines: tool.lines(later, words, args),
          links: tool.links?.(later, words) ?? [],
        }
      } catch (error) {
        throw asArguments(error)
      }
    },
  }
}
