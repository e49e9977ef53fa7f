import type { components, paths } from '../../openapi/generated/types.ts'

export type Schemas = components['schemas']
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** The paths of the contract that have a method. */
export type PathsWith<M extends Method> = { [Path in keyof paths]: paths[Path] extends { readonly [Each in M]: object } ? Path : never }[keyof paths]

type Operation<Path extends keyof paths, M extends Method> = paths[Path] extends { readonly [Each in M]: infer Found } ? Found : never

type Json<Content> = Content extends { readonly 'application/json': infer Body } ? Body : never
type Csv<Content> = Content extends { readonly 'text/csv': unknown } ? string : never

type Params<Op> = Op extends { readonly parameters: infer Given }
  ? Partial<Given> extends Given
    ? { readonly params?: Given }
    : { readonly params: Given }
  : { readonly params?: never }

type Body<Op> = Op extends { readonly requestBody: { readonly content: infer Content } }
  ? { readonly body: Json<Content> | Csv<Content> }
  : Op extends { readonly requestBody?: { readonly content: infer Content } }
    ? { readonly body?: Json<Content> | Csv<Content> }
    : { readonly body?: never }

/** What goes with every call. */
export type CallOptions = {
  /** Sent beside those of the client; `Idempotency-Key` and `If-Match` among them. */
  readonly headers?: Readonly<Record<string, string>>
  /** Ends the call, its retries and its waiting included; the call rejects with the reason of the signal. */
  readonly signal?: AbortSignal
}

/** What an operation is called with. A `body` that is a string is sent as CSV. */
export type CallInit<Path extends keyof paths, M extends Method> = CallOptions & Params<Operation<Path, M>> & Body<Operation<Path, M>>

/** The last argument of a call: may be left out where nothing in it is needed. */
export type InitArgument<Init> = Partial<Init> extends Init ? readonly [init?: Init] : readonly [init: Init]

type Successes = 200 | 201 | 202 | 204
type Answered<Responses> = {
  [Status in keyof Responses & Successes]: Responses[Status] extends { readonly content: infer Content } ? Json<Content> : undefined
}[keyof Responses & Successes]

/** What an operation answers when it succeeds; undefined where that is nothing. */
export type DataOf<Path extends keyof paths, M extends Method> =
  Operation<Path, M> extends { readonly responses: infer Responses } ? Answered<Responses> : never

type Page = { readonly items: readonly unknown[]; readonly nextCursor?: string }

/** The paths that answer lists page by page. */
export type ListPath = { [Path in PathsWith<'get'>]: DataOf<Path, 'get'> extends Page ? Path : never }[PathsWith<'get'>]

export type ItemOf<Path extends ListPath> = DataOf<Path, 'get'> extends { readonly items: readonly (infer Item)[] } ? Item : never

export type BriefLine = Schemas['BriefLineRequest']
export type AssessmentLine = Schemas['AssessmentLine']
export type VitalityQuestion = Schemas['VitalityLineRequest']
export type VitalityLine = Schemas['VitalityLine']
export type Audit = Schemas['Audit']
export type { paths }
