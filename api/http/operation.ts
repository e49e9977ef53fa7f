import type { operations } from '../../openapi/generated/types.ts'
import type { Tenant } from '../usecases/manage-keys.ts'
import type { Language } from './language.ts'
import type { Preferences } from './prefer.ts'

/** What the service answers; `webhookEvent` is what it asks of others. */
export type OperationId = Exclude<keyof operations, 'webhookEvent'>

/** Operations the contract leaves open; their requests have no tenant. */
type OpenOperationId = 'getOpenapi' | 'getDocs' | 'getHealth' | 'getReadiness' | 'getMetrics'

/** Query parameters with a default: always there once a request has been validated. */
type DefaultedParameter = 'limit' | 'dryRun' | 'count' | 'minRating'

type Given<T> = [Exclude<T, undefined>] extends [never] ? Readonly<Record<never, never>> : Exclude<T, undefined>
type Defaulted<Q> = { readonly [K in keyof Q as K extends DefaultedParameter ? K : never]-?: Exclude<Q[K], undefined> } & {
  readonly [K in keyof Q as K extends DefaultedParameter ? never : K]: Q[K]
}
type ContentOf<T> = T extends { readonly content: infer C } ? C : never

type PathOf<Op extends OperationId> = Given<operations[Op]['parameters']['path']>
export type QueryOf<Op extends OperationId> = Defaulted<Given<operations[Op]['parameters']['query']>>
/** What an operation takes, by media type. */
type BodiesOf<Op extends OperationId> = operations[Op] extends { readonly requestBody: { readonly content: infer C } }
  ? C
  : Readonly<Record<never, never>>
type Lines = 'application/x-ndjson'
type WholeBodies<Op extends OperationId> = Exclude<keyof BodiesOf<Op>, Lines>
/** The parsed body of every documented media type: JSON as its schema, `text/csv` as a string. */
type BodyOf<Op extends OperationId> = [WholeBodies<Op>] extends [never] ? undefined : BodiesOf<Op>[WholeBodies<Op>]
/** One line of a body that is a stream of them, as its schema. */
type LineOf<Op extends OperationId> = BodiesOf<Op>[Lines & keyof BodiesOf<Op>]

/** Operations that take a stream of lines. */
type StreamOperationId = { [Op in OperationId]: Lines extends keyof BodiesOf<Op> ? Op : never }[OperationId]
/** Those of them that take nothing else. */
type OnlyStreamOperationId = { [Op in StreamOperationId]: [WholeBodies<Op>] extends [never] ? Op : never }[StreamOperationId]

export type HandlerRequest<Op extends OperationId> = {
  readonly tenant: Op extends OpenOperationId ? undefined : Tenant
  readonly params: PathOf<Op>
  readonly query: QueryOf<Op>
  readonly body: BodyOf<Op>
  readonly language: Language
  readonly requestId: string
  /** The header `If-Match` as it was sent. */
  readonly ifMatch: string | undefined
  /** The media type of the answer, of those there are. */
  readonly answers: string | undefined
  /** What the header `Prefer` asks for. */
  readonly prefer: Preferences
  /** Ends when the client goes away. */
  readonly signal: AbortSignal
  /** Ends when nobody should wait any longer: the client goes away, or the service shuts down. */
  readonly patience: AbortSignal
}

type HeadersOf = { readonly headers?: Readonly<Record<string, string>> }
type Responses<Op extends OperationId> = operations[Op]['responses']
type ReplyWith<Status, Response> = [ContentOf<Response>] extends [never]
  ? HeadersOf & { readonly status: Status }
  : ContentOf<Response> extends { readonly 'application/json': infer Body }
    ?
        | (HeadersOf & { readonly status: Status; readonly body: Body })
        | (ContentOf<Response> extends { readonly 'text/html': unknown } | { readonly 'text/csv': unknown } ? TextReply<Status> : never)
    : ContentOf<Response> extends { readonly 'application/problem+json': unknown }
      ? never
      : TextReply<Status> | BytesReply<Status> | PiecewiseReply<Status>
/** A ready-made text, sent as it is. */
export type TextReply<Status = 200> = HeadersOf & { readonly status: Status; readonly text: string; readonly type: string }

/** A ready-made file that is no text, sent as it is. */
export type BytesReply<Status = 200> = HeadersOf & { readonly status: Status; readonly bytes: Uint8Array; readonly type: string }

/** A text that is sent as it is made; nothing is made before what was has been taken. */
export type PiecewiseReply<Status = 200> = HeadersOf & { readonly status: Status; readonly type: string; readonly pieces: AsyncIterable<string> }

/** What an operation may answer: its documented statuses, each with its own body. Problems are thrown. */
type Reply<Op extends OperationId> = (
  | { [Status in keyof Responses<Op>]: ReplyWith<Status, Responses<Op>[Status]> }[keyof Responses<Op>]
  | (Op extends OpenOperationId ? TextReply : never)
) & {
  /**
   * Waits for something better to answer, until the patience of the request ends; what the handler did stands meanwhile. A handler that has written something waits for
   * nobody itself: a request with an `Idempotency-Key` holds the database from then on.
   */
  readonly later?: (patience: AbortSignal) => Promise<Reply<Op>>
}

/**
 * Answers one operation. The request is authenticated, authorised and valid.
 * @param deps what the handler needs from outside; a handler names only its own part of it.
 * @throws Problem to refuse; anything else is a bug and becomes a 500.
 */
export type Handler<Op extends OperationId, Deps = unknown> = (request: HandlerRequest<Op>, deps: Deps) => Reply<Op> | Promise<Reply<Op>>

/** Operations the shell answers: the contract itself, and a protocol whose tools are the other operations. */
export type ShellOperationId = 'getOpenapi' | 'getDocs' | 'callMcp'

/** One handler per operation of the contract: a missing one does not compile. */
export type Handlers<Deps = unknown> = { readonly [Op in Exclude<OperationId, ShellOperationId | OnlyStreamOperationId>]: Handler<Op, Deps> }

type LineAnswer<T> = T extends { readonly key: string } ? Omit<T, 'key'> : never
type LineReply<Op extends OperationId> = operations[Op]['responses'] extends {
  readonly 200: { content: { readonly 'application/x-ndjson': infer L } }
}
  ? LineAnswer<L>
  : never
/** Answers one line, which is valid; the key is put before by the shell. Throws, or rejects with, a Problem to refuse it. */
export type LineHandler<Op extends OperationId> = (line: LineOf<Op>) => LineReply<Op> | Promise<LineReply<Op>>
export type AnyLineHandler = (line: unknown) => object | Promise<object>

/**
 * Opens a stream of lines: the request is authenticated, authorised and valid but for its lines, which are still to come.
 *
 * What all lines need from outside is fetched here, once; what only some of them name is looked up as they come.
 * @throws Problem to refuse the stream as a whole.
 */
export type StreamHandler<Op extends OperationId, Deps = unknown> = (
  request: Omit<HandlerRequest<Op>, 'body'>,
  deps: Deps,
) => LineHandler<Op> | Promise<LineHandler<Op>>

/** One per operation that takes lines. */
export type StreamHandlers<Deps = unknown> = { readonly [Op in StreamOperationId]: StreamHandler<Op, Deps> }
