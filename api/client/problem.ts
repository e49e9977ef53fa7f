import type { Schemas } from './operations.ts'

/**
 * Trouble that no service told: `no-answer` (no connection, or one that was cut), `timed-out` (no answer in time), `not-understood` (an answer that
 * is none of a Channelfit service, as that of a proxy in between).
 */
export type ClientTrouble = 'no-answer' | 'timed-out' | 'not-understood'

/** Codes of problems; a service newer than this client may have others. */
export type ChannelfitProblemCode = Schemas['ProblemCode'] | ClientTrouble | (string & Record<never, never>)

type Told = Omit<Partial<Schemas['Problem']>, 'code' | 'type' | 'instance'> & { readonly code: ChannelfitProblemCode }

/** Why a call came to nothing: the problem the service answered (RFC 9457), or trouble on the way. Act upon the code; sentences change with the language. */
export class ChannelfitProblem extends Error {
  override readonly name = 'ChannelfitProblem'
  readonly code: ChannelfitProblemCode
  /** HTTP status; undefined where there was no answer. */
  readonly status: number | undefined
  readonly title: string
  readonly detail: string
  /** Faults of the request, each with a pointer into what was sent. */
  readonly errors: readonly Schemas['ProblemItem'][]
  /** Seconds after which trying again makes sense; undefined when nobody said. */
  readonly retryAfterSeconds: number | undefined
  /** Quote it when asking for help; undefined where there was no answer. */
  readonly requestId: string | undefined

  constructor({ code, status, title = code, detail = '', errors = [], retryAfterSeconds, requestId }: Told, options?: ErrorOptions) {
    super(detail === '' ? title : `${title}: ${detail}`, options)
    this.code = code
    this.status = status
    this.title = title
    this.detail = detail
    this.errors = errors
    this.retryAfterSeconds = retryAfterSeconds
    this.requestId = requestId
  }
}

/** The problem in an answer that is no success. */
export const problemIn = (response: Response, text: string): ChannelfitProblem => {
  const told = problemTold(text)
  if (told === undefined) return notUnderstood(response)
  const seconds = retryAfterOf(response)
  return new ChannelfitProblem({ ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }), ...told, status: response.status })
}

/** An answer that is none of a Channelfit service. */
export const notUnderstood = (response: Response): ChannelfitProblem => {
  const seconds = retryAfterOf(response)
  const requestId = response.headers.get('X-Request-Id')
  return new ChannelfitProblem({
    code: 'not-understood',
    status: response.status,
    title: 'The answer is none of a Channelfit service',
    detail: `Status ${response.status}, ${response.headers.get('Content-Type') ?? 'no Content-Type'}.`,
    ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }),
    ...(requestId === null ? {} : { requestId }),
  })
}

const problemTold = (text: string): Told | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string' ? (value as Told) : undefined
  } catch {
    return undefined
  }
}

/** Seconds from now, however `Retry-After` says it; undefined when it says nothing. */
const retryAfterOf = (response: Response, now = Date.now()): number | undefined => {
  const said = response.headers.get('Retry-After')?.trim() ?? ''
  if (/^\d+$/.test(said)) return Number(said)
  const until = said === '' ? Number.NaN : Date.parse(said)
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - now) / 1000))
}
