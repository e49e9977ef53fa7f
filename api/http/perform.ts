import type { Clock } from '../../domain/ports.ts'
import type { RequestObserver } from '../events.ts'
import type { Tenant } from '../usecases/manage-keys.ts'
import { admitKey, depsOf, type Means, withinLength } from './admission.ts'
import { OPERATIONS, type Operation } from './contract.ts'
import type { Language } from './language.ts'
import type { HandlerRequest, Handlers, OperationId, StreamHandlers } from './operation.ts'
import { preferencesFrom } from './prefer.ts'
import { Problem } from './problem.ts'
import { problemOf } from './problem-of.ts'
import { readQuery } from './read-query.ts'
import type { Recorder } from './recorder.ts'
import { answerValidator, bodyValidator, queryValidator } from './validation.ts'

/** Operations that can be performed without HTTP: they have a handler and answer a value. */
export type PerformableId = Exclude<keyof Handlers, keyof StreamHandlers> | 'computeVitality'

/** What an operation is asked: places of its path, parameters of its query as texts, and its body. */
export type Asked = {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Of which media type the body is, where it is no JSON: a text then. */
  readonly type?: string
  /** The header `If-Match`, for what has versions. */
  readonly ifMatch?: string
  /** The media type to be answered with, of those there are; the usual one when left out. */
  readonly accept?: string
}

/** Who asks, and how to be answered. */
export type Asker = { readonly tenant: Tenant; readonly language: Language; readonly requestId: string; readonly signal: AbortSignal }

/** `file`: what is answered as it is, a page or a table. */
export type PerformedFile = { readonly content: string | Uint8Array; readonly type: string; readonly headers: Readonly<Record<string, string>> }
export type Performed = {
  readonly status: number
  readonly body: unknown
  readonly file?: PerformedFile
}

/**
 * Performs an operation of the contract for a caller that is no HTTP request of its own: with the scope, the limits, the validation,
 * the entry in the trail and the handler of the operation as it is asked over HTTP.
 * @throws Problem and nothing else; a bug is told to the observer and becomes `internal-error`.
 */
export type Perform = (id: PerformableId, asked: Asked, asker: Asker) => Promise<Performed>

type PerformerOptions<Deps> = Means<Deps> & {
  readonly handlers: Handlers<Deps>
  readonly recorder: Recorder
  readonly clock: Clock
  readonly observer: Pick<RequestObserver, 'requestCrashed'>
  /** Answers that break the contract are faults of ours; for tests. */
  readonly validateResponses: boolean
}

type AnyReply = {
  readonly status: number
  readonly body: unknown
  readonly text?: string
  readonly bytes?: Uint8Array
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}
type AnyHandler = (request: object, deps: unknown) => AnyReply | Promise<AnyReply>

/** `/v1/audits/aud_1`, as it would be asked over HTTP. */
const pathOf = ({ template }: Operation, params: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

/** The checks and the handler of one operation, put together once. */
const performing = <Deps>(operation: Operation, options: PerformerOptions<Deps>) => {
  const { id, records, bodies, offers } = operation
  const handler = (options.handlers as unknown as Readonly<Record<string, AnyHandler>>)[id] as AnyHandler
  const checkQuery = queryValidator(operation)
  const readOf = readQuery(operation, options.clock)
  const checks = new Map([...bodies].map(([type, place]) => [type, bodyValidator(place)]))
  const checkAnswer = options.validateResponses ? answerValidator(operation) : undefined

  const carriedOut = async (
    { params = {}, body, type = 'application/json', ifMatch, accept = offers[0] }: Asked,
    query: Readonly<Record<string, unknown>>,
    asker: Asker,
  ) => {
    checks.get(type)?.(body, asker.language)
    const request = {
      ...asker,
      params,
      query,
      body,
      ifMatch,
      answers: accept,
      prefer: preferencesFrom(undefined),
      patience: asker.signal,
    } satisfies Readonly<Record<keyof HandlerRequest<OperationId>, unknown>>
    const reply = await handler(request, await depsOf(options, asker.tenant))
    // What is answered as it is has no schema.
    const isFile = reply.text !== undefined || reply.bytes !== undefined
    const fault = isFile ? undefined : checkAnswer?.(reply.status, reply.body)
    if (fault !== undefined) throw new Error(fault)
    return reply
  }

  return async (asked: Asked, asker: Asker): Promise<Performed> => {
    const { tenant, language } = asker
    const { params = {} } = asked
    admitKey(operation, tenant, language)
    if (!withinLength(operation, params)) throw new Problem('not-found')
    const path = pathOf(operation, params)
    const { query, show } = readOf(checkQuery(asked.query ?? {}, language), { path, tenant, language })
    const recorded = records && query['dryRun'] !== true ? await options.recorder.begin(asker, id, path) : undefined
    try {
      const { status, body, text, bytes, type = '', headers = {} } = await carriedOut(asked, query, asker)
      await recorded?.end(status)
      const content = text ?? bytes
      if (content !== undefined) return { status, body: undefined, file: { content, type, headers } }
      return { status, body: status === 200 ? show(body) : body }
    } catch (error) {
      await recorded?.end((problemOf(error) ?? new Problem('internal-error')).status)
      throw error
    }
  }
}

export const performer = <Deps>(options: PerformerOptions<Deps>): Perform => {
  const performed = new Map<OperationId, ReturnType<typeof performing>>()
  return async (id, asked, asker) => {
    try {
      const operation = OPERATIONS.find((one) => one.id === id)
      if (!operation) throw new Error(`the contract has no operation ${id}`)
      const perform = performed.get(id) ?? performing(operation, options)
      performed.set(id, perform)
      return await perform(asked, asker)
    } catch (error) {
      const problem = problemOf(error)
      if (problem) throw problem
      options.observer.requestCrashed({ requestId: asker.requestId, operationId: id, error })
      throw new Problem('internal-error')
    }
  }
}
