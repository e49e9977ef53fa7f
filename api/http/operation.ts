import type { operations } from '../../openapi/generated/types.ts'
import type { Tenant } from '../usecases/manage-keys.ts'
import type { Language } from './language.ts'

export type OperationId = keyof operations

/** Operations the contract leaves open; their requests have no tenant. */
export type OpenOperationId = 'getOpenapi' | 'getDocs' | 'getHealth' | 'getReadiness' | 'getMetrics'

/** Query parameters with a default: always there once a request has been validated. */
export type DefaultedParameter = 'limit' | 'dryRun' | 'count' | 'minRating'

type Given<T> = [Exclude<T, undefined>] extends [never] ? Readonly<Record<never, never>> : Exclude<T, undefined>
type Defaulted<Q> = { readonly [K in keyof Q as K extends DefaultedParameter ? K : never]-?: Exclude<Q[K], undefined> } & {
  readonly [K in keyof Q as K extends DefaultedParameter ? never : K]: Q[K]
}
type ContentOf<T> = T extends { readonly content: infer C } ? C : never

export type PathOf<Op extends OperationId> = Given<operations[Op]['parameters']['path']>
export type QueryOf<Op extends OperationId> = Defaulted<Given<operations[Op]['parameters']['query']>>
/** The parsed body of every documented media type: JSON as its schema, `text/csv` as a string. */
export type BodyOf<Op extends OperationId> = operations[Op] extends { readonly requestBody: { readonly content: infer C } } ? C[keyof C] : undefined

export type HandlerRequest<Op extends OperationId> = {
  readonly tenant: Op extends OpenOperationId ? undefined : Tenant
  readonly params: PathOf<Op>
  readonly query: QueryOf<Op>
  readonly body: BodyOf<Op>
  readonly language: Language
  readonly requestId: string
  /** Ends when the client goes away. */
  readonly signal: AbortSignal
}

type HeadersOf = { readonly headers?: Readonly<Record<string, string>> }
type Responses<Op extends OperationId> = operations[Op]['responses']
type ReplyWith<Status, Response> = [ContentOf<Response>] extends [never]
  ? HeadersOf & { readonly status: Status }
  : ContentOf<Response> extends { readonly 'application/json': infer Body }
    ? HeadersOf & { readonly status: Status; readonly body: Body }
    : ContentOf<Response> extends { readonly 'application/problem+json': unknown }
      ? never
      : TextReply<Status>
/** A ready-made text, sent as it is. */
export type TextReply<Status = 200> = HeadersOf & { readonly status: Status; readonly text: string; readonly type: string }

/** What an operation may answer: its documented statuses, each with its own body. Problems are thrown. */
export type Reply<Op extends OperationId> =
  | { [Status in keyof Responses<Op>]: ReplyWith<Status, Responses<Op>[Status]> }[keyof Responses<Op>]
  | (Op extends OpenOperationId ? TextReply : never)

/**
 * Answers one operation. The request is authenticated, authorised and valid.
 * @param deps what the handler needs from outside; a handler names only its own part of it.
 * @throws Problem to refuse; anything else is a bug and becomes a 500.
 */
export type Handler<Op extends OperationId, Deps = unknown> = (request: HandlerRequest<Op>, deps: Deps) => Reply<Op> | Promise<Reply<Op>>

/** Operations whose answer is the contract itself; the shell gives it. */
export type ShellOperationId = 'getOpenapi' | 'getDocs'

/** One handler per operation of the contract: a missing one does not compile. */
export type Handlers<Deps = unknown> = { readonly [Op in Exclude<OperationId, ShellOperationId>]: Handler<Op, Deps> }
