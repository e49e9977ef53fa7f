import type { RequestObserver } from '../events.ts'
import type { Tenant } from '../usecases/manage-keys.ts'
import { OPERATIONS, type Operation } from './contract.ts'
import type { Language } from './language.ts'
import type { HandlerRequest, Handlers, OperationId, StreamHandlers } from './operation.ts'
import { Problem } from './problem.ts'
import { problemOf } from './problem-of.ts'
import { scopeDetail } from './problem-words.ts'
import { answerValidator, bodyValidator, queryValidator } from './validation.ts'

/** Operations that can be performed without HTTP: they have a handler and answer a value. */
export type PerformableId = Exclude<keyof Handlers, keyof StreamHandlers> | 'computeVitality'

/** What an operation is asked: places of its path, parameters of its query as texts, and its body. */
export type Asked = {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Who asks, and how to be answered. */
export type Asker = { readonly tenant: Tenant; readonly language: Language; readonly requestId: string; readonly signal: AbortSignal }

export type Performed = { readonly status: number; readonly body: unknown }

/**
 * Performs an operation of the contract for a caller that is no HTTP request of its own: with the scope, the validation and the handler of the
 * operation as it is asked over HTTP.
 * @throws Problem and nothing else; a bug is told to the observer and becomes `internal-error`.
 */
export type Perform = (id: PerformableId, asked: Asked, asker: Asker) => Promise<Performed>

type PerformerOptions<Deps> = {
  readonly handlers: Handlers<Deps>
  readonly deps: Deps
  readonly observer: Pick<RequestObserver, 'requestCrashed'>
  /** Answers that break the contract are faults of ours; for tests. */
  readonly validateResponses: boolean
}

type AnyHandler = (request: object, deps: unknown) => Performed | Promise<Performed>

export const performer = <Deps>({ handlers, deps, observer, validateResponses }: PerformerOptions<Deps>): Perform => {
  const performed = new Map<OperationId, ReturnType<typeof performing>>()
  const performing = (operation: Operation) => {
    const { id, scope, path, bodies } = operation
    const handler = (handlers as unknown as Readonly<Record<string, AnyHandler>>)[id] as AnyHandler
    const checkQuery = queryValidator(operation)
    const place = bodies.get('application/json')
    const checkBody = place === undefined ? undefined : bodyValidator(place)
    const checkAnswer = validateResponses ? answerValidator(operation) : undefined
    return async ({ params = {}, query = {}, body }: Asked, asker: Asker): Promise<Performed> => {
      const { tenant, language } = asker
      if (scope !== undefined && !tenant.scopes.includes(scope)) throw new Problem('scope-missing', { detail: scopeDetail[language](scope) })
      if (path.some(({ name, maxLength }) => String(params[name]).length > maxLength)) throw new Problem('not-found')
      const parameters = checkQuery(query, language)
      checkBody?.(body, language)
      const request = { ...asker, params, query: parameters, body } satisfies Readonly<Record<keyof HandlerRequest<OperationId>, unknown>>
      const reply = await handler(request, deps)
      const fault = checkAnswer?.(reply.status, reply.body)
      if (fault !== undefined) throw new Error(fault)
      return reply
    }
  }

  return async (id, asked, asker) => {
    try {
      const operation = OPERATIONS.find((one) => one.id === id)
      if (!operation) throw new Error(`the contract has no operation ${id}`)
      const perform = performed.get(id) ?? performing(operation)
      performed.set(id, perform)
      return await perform(asked, asker)
    } catch (error) {
      const problem = problemOf(error)
      if (problem) throw problem
      observer.requestCrashed({ requestId: asker.requestId, operationId: id, error })
      throw new Problem('internal-error')
    }
  }
}
