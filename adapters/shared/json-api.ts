import type { ReadOutcome } from '../../domain/audit/snapshot.ts'
import { type FetchOutcome, type Headers, isLimit, LONGEST_REST_SECONDS } from './fetch-outcome.ts'
import type { Allowance, FetchRequest, PoliteFetcher } from './polite-fetch.ts'

/** What an API said. A refusal is an answer: its body says what is wrong. `unparseable`: gateways answer in HTML or plain text where JSON is promised. */
export type ApiAnswer =
  | { readonly kind: 'json'; readonly status: number; readonly headers: Headers; readonly value: unknown }
  | { readonly kind: 'unparseable'; readonly status: number; readonly headers: Headers }
  | { readonly kind: 'unanswered'; readonly outcome: Extract<FetchOutcome, { kind: 'refused' | 'failed' | 'not-modified' }> }

export type Query = Readonly<Record<string, string | number | undefined>>

export interface JsonApi {
  /** @param path below the base, with its leading slash, encoded; or a whole address of the same origin, as pages of lists give it. */
  get(path: string, query: Query, options: Options): Promise<ApiAnswer>
  /** Sends a form, once. */
  post(path: string, form: Readonly<Record<string, string>>, options: Options): Promise<ApiAnswer>
}
type Options = { readonly signal: AbortSignal; readonly allowance: Allowance }

/** Bytes of a refusal that are read. */
const ERROR_BYTES = 65_536

/**
 * A JSON API read with one credential, through the only way addresses are fetched.
 *
 * @param base origin and version, without a slash at the end.
 * @param headers sent with each request to that origin, and to no other.
 * @param areas kinds of question that the platform counts its limits by, as paths below the base: `:name` stands for one part, `*` for all that follows. A path that is none of them is a kind of its own.
 */
export const jsonApi = ({
  fetcher,
  base,
  headers = {},
  areas = [],
}: {
  readonly fetcher: PoliteFetcher
  readonly base: string
  readonly headers?: Readonly<Record<string, string>>
  readonly areas?: readonly string[]
}): JsonApi => {
  const kinds = areas.map((area) => ({ area, pattern: patternOf(area) }))
  const areaOf = (url: string): string | undefined => {
    const path = new URL(url).pathname.slice(new URL(base).pathname.replace(/\/$/, '').length)
    return kinds.find(({ pattern }) => pattern.test(path))?.area
  }
  const answerAt = async (url: string | undefined, request: Pick<FetchRequest, 'signal' | 'allowance' | 'form'>): Promise<ApiAnswer> => {
    if (url === undefined) return { kind: 'unanswered', outcome: { kind: 'refused', reason: 'invalid-address' } }
    const area = areaOf(url)
    const outcome = await fetcher.get(url, {
      ...request,
      headers,
      errorBytes: ERROR_BYTES,
      accept: 'application/json',
      ...(area === undefined ? {} : { area }),
    })
    if (outcome.kind === 'ok') return parsed(outcome.status, outcome.headers, outcome.body)
    if (outcome.kind !== 'http-error') return { kind: 'unanswered', outcome }
    return parsed(outcome.status, withRetryAfter(outcome), outcome.body ?? Buffer.alloc(0))
  }
  return {
    get: (path, query, options) => answerAt(addressOf(base, path, query), options),
    post: (path, form, options) => answerAt(addressOf(base, path, {}), { ...options, form }),
  }
}

const patternOf = (area: string): RegExp =>
  new RegExp(
    `^${area
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:\w+/g, '[^/]+')
      .replace('*', '.*')}$`,
  )

/** A page that leads to another origin is none of this API: the credential must not follow it. */
const addressOf = (base: string, path: string, query: Query): string | undefined => {
  if (!URL.canParse(path.startsWith('/') ? `${base}${path}` : path)) return undefined
  const url = new URL(path.startsWith('/') ? `${base}${path}` : path)
  if (url.origin !== new URL(base).origin) return undefined
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value))
  return url.href
}

const parsed = (status: number, headers: Headers, body: Buffer): ApiAnswer => {
  try {
    return { kind: 'json', status, headers, value: JSON.parse(body.toString('utf8')) }
  } catch {
    return { kind: 'unparseable', status, headers }
  }
}

/** In seconds, whichever way the header put it. */
const withRetryAfter = ({ headers = {}, retryAfterSeconds }: Extract<FetchOutcome, { kind: 'http-error' }>): Headers =>
  retryAfterSeconds === undefined ? headers : { ...headers, 'retry-after': String(retryAfterSeconds) }

export type Unread = Exclude<ReadOutcome, { readonly kind: 'read' }>

export const cannotTell = (status: Extract<Unread, { kind: 'cannot-tell' }>['status'], detail: string, retryAfterSeconds?: number): Unread => ({
  kind: 'cannot-tell',
  status,
  detail,
  ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
})

/** An answer that has another form than the one its reader knows. */
export const shapeChanged = (path: string, pointer: readonly PropertyKey[] = []): Unread => ({
  kind: 'cannot-tell',
  status: 'unreachable',
  detail: 'shape-changed',
  where: `${path}#${pointer.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`,
})

/** Seconds that a `Retry-After` asks for, a day at most; undefined where there is none. */
export const secondsToWait = ({ 'retry-after': text }: Headers): number | undefined =>
  text !== undefined && /^\d+$/.test(text) ? Math.min(LONGEST_REST_SECONDS, Number(text)) : undefined

/** What no answer means, or one that is not what the platform promises: never that the account is silent. */
export const withoutAnswer = (answer: Exclude<ApiAnswer, { kind: 'json' }>): Unread => {
  if (answer.kind === 'unparseable') {
    const isBusy = answer.status === 429
    return isBusy
      ? cannotTell('rate-limited', 'http-429', secondsToWait(answer.headers))
      : cannotTell('unreachable', answer.status >= 400 ? `http-${answer.status}` : 'shape-changed')
  }
  const { outcome } = answer
  if (outcome.kind === 'not-modified') return cannotTell('unreachable', 'http-304')
  if (outcome.kind === 'failed')
    return cannotTell(isLimit(outcome.reason) ? 'rate-limited' : 'unreachable', outcome.reason, outcome.retryAfterSeconds)
  return outcome.reason === 'blocked-address'
    ? cannotTell('blocked-address', 'address-not-public')
    : cannotTell('unsupported', 'reference-not-an-address')
}
