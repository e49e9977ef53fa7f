import type { Scope } from '../../domain/ports.ts'
import document from '../../openapi/generated/openapi.json' with { type: 'json' }
import { NDJSON } from './ndjson.ts'
import type { OperationId } from './operation.ts'
import { type Retirement, retirementHeaders } from './retirement.ts'

type Ref = { readonly $ref: string }
export type Schema = { readonly [keyword: string]: unknown }
export type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
  /** False for a list in one text, separated by commas. */
  readonly explode?: boolean
}
type Content = Readonly<Record<string, { readonly schema?: Schema }>>
type Response = { readonly content?: Content }
type PathItem = Readonly<Record<string, OperationObject>>
type OperationObject = Retirement & {
  readonly operationId: OperationId
  readonly security?: readonly unknown[]
  readonly 'x-scope'?: Scope
  readonly 'x-reach'?: Reach
  readonly 'x-records'?: boolean
  readonly 'x-answers-secret'?: boolean
  readonly 'x-asks-others'?: boolean
  readonly parameters?: readonly (Parameter | Ref)[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, Response | Ref>>
}
type Document = { readonly security: readonly unknown[]; readonly paths: Readonly<Record<string, PathItem>> }

/** `open`: it tells nothing of anybody. `organisation`: what belongs to organisations. `workspace`: the workspace as a whole, which a key limited to organisations is not told. */
export type Reach = 'open' | 'organisation' | 'workspace'

/** What the shell needs to know of one operation, read from the contract once. */
export type Operation = {
  readonly id: OperationId
  readonly method: string
  /** Path as the contract writes it (`/v1/audits/{auditId}`). */
  readonly template: string
  readonly secured: boolean
  readonly scope?: Scope
  /** How far it looks; absent for an operation without a tenant. */
  readonly reach?: Reach
  /** Whether it changes something and is therefore entered in the trail. */
  readonly records: boolean
  /** Whether it takes an `Idempotency-Key`. */
  readonly idempotent: boolean
  /** Whether its answer holds a secret that is told this once. */
  readonly answersSecret: boolean
  /** Whether it waits for somebody else after it has written something: such a request is not carried out in one transaction with its reply. */
  readonly asksOthers: boolean
  /** Headers that say since when it is deprecated, and when it ends. */
  readonly retirement: Readonly<Record<string, string>>
  readonly query: readonly Parameter[]
  /** Path parameters and the most characters each may have. */
  readonly path: readonly { readonly name: string; readonly maxLength: number }[]
  /** Media types of a body that is read as a whole, with the place of their schema in the document; empty when there is none. */
  readonly bodies: ReadonlyMap<string, string>
  /** Place of the schema of one line, where the body may be a stream of them, and of the line that answers it. */
  readonly lines?: { readonly asked: string; readonly answered: string }
  /** Media types of the successful answer, the usual one first; none when it has no body. What answers lines is not among them. */
  readonly offers: readonly string[]
  /** Place of the schema of each documented status with JSON content; undefined for a status without. */
  readonly responses: ReadonlyMap<number, string | undefined>
}

export const CONTRACT: Schema = document
export const CONTRACT_TEXT = JSON.stringify(document)

const typed = document as unknown as Document

const segment = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
const pointerTo = (...segments: readonly string[]): string => `#/${segments.map(segment).join('/')}`

/** What stands behind the steps of a pointer (RFC 6901), the first of which is the document. */
const atSteps = ([, ...steps]: readonly string[]): unknown =>
  steps.reduce<unknown>((node, step) => (node as Readonly<Record<string, unknown>>)[step.replaceAll('~1', '/').replaceAll('~0', '~')], document)

/** What a place of the contract refers to, or the place itself. */
export const resolved = <T>(value: T | Ref): T => {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T
  return atSteps(value.$ref.split('/')) as T
}

/** The schema at a place of the contract. */
export const schemaAt = (place: string): Schema => resolved(atSteps(place.split('/').map(decodeURIComponent)) as Schema)

const linesOf = ({ requestBody, responses }: OperationObject, at: readonly string[]): Pick<Operation, 'lines'> => {
  const answers = responses['200']
  if (requestBody?.content[NDJSON] === undefined || answers === undefined || resolved(answers).content?.[NDJSON] === undefined) return {}
  const asked = pointerTo(...at, 'requestBody', 'content', NDJSON, 'schema')
  return { lines: { asked, answered: pointerTo(...at, 'responses', '200', 'content', NDJSON, 'schema') } }
}

const responsesOf = (responses: OperationObject['responses'], at: readonly string[]): Operation['responses'] =>
  new Map(
    Object.entries(responses).map(([status, response]) => {
      const type = Object.keys(resolved(response).content ?? {}).find((name) => name.endsWith('json') && name !== NDJSON)
      const place = '$ref' in response ? response.$ref : pointerTo(...at, status)
      return [Number(status), type === undefined ? undefined : `${place}/content/${segment(type)}/schema`] as const
    }),
  )

/** A stream is answered with a stream, whatever else there is. */
const offersOf = ({ requestBody }: OperationObject, content: Content): readonly string[] =>
  Object.keys(content).slice(0, requestBody?.content[NDJSON] === undefined ? undefined : 1)

const operationOf = (template: string, method: string, object: OperationObject): Operation => {
  const parameters = (object.parameters ?? []).map((parameter) => resolved(parameter))
  const bodies = Object.keys(object.requestBody?.content ?? {}).filter((type) => type !== NDJSON)
  const success = Object.entries(object.responses).find(([status]) => status.startsWith('2'))?.[1]
  const scope = object['x-scope']
  return {
    id: object.operationId,
    method,
    template,
    secured: (object.security ?? typed.security).length > 0,
    ...(scope === undefined ? {} : { scope }),
    ...(object['x-reach'] === undefined ? {} : { reach: object['x-reach'] }),
    records: object['x-records'] ?? false,
    idempotent: parameters.some(({ name, in: place }) => place === 'header' && name === 'Idempotency-Key'),
    answersSecret: object['x-answers-secret'] ?? false,
    asksOthers: object['x-asks-others'] ?? false,
    retirement: retirementHeaders(object),
    query: parameters.filter((parameter) => parameter.in === 'query'),
    path: parameters
      .filter((parameter) => parameter.in === 'path')
      .map(({ name, schema }) => ({ name, maxLength: typeof schema['maxLength'] === 'number' ? schema['maxLength'] : 64 })),
    bodies: new Map(bodies.map((type) => [type, pointerTo('paths', template, method, 'requestBody', 'content', type, 'schema')])),
    ...linesOf(object, ['paths', template, method]),
    offers: offersOf(object, success === undefined ? {} : (resolved(success).content ?? {})),
    responses: responsesOf(object.responses, ['paths', template, method, 'responses']),
  }
}

/** Every operation of a contract, in its order. */
export const operationsOf = (contract: Schema): readonly Operation[] =>
  Object.entries((contract as unknown as Document).paths).flatMap(([template, item]) =>
    Object.entries(item).map(([method, object]) => operationOf(template, method, object)),
  )

export const OPERATIONS = operationsOf(CONTRACT)
