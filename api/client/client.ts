import createFetchClient, { type Client } from 'openapi-fetch'
import { exchangeLines } from './line-exchange.ts'
import type { Lines } from './line-source.ts'
import type {
  AssessmentLine,
  Audit,
  BriefLine,
  CallInit,
  CallOptions,
  DataOf,
  InitArgument,
  ItemOf,
  ListPath,
  PathsWith,
  paths,
  Schemas,
  VitalityLine,
  VitalityQuestion,
} from './operations.ts'
import { notUnderstood, problemIn } from './problem.ts'
import { rememberingFetch } from './remembering-fetch.ts'
import { type Retries, sleep, USUAL_RETRIES } from './retries.ts'
import { type Fetch, sturdyFetch } from './sturdy-fetch.ts'

export type ClientSettings = {
  /** Where the service is: `https://channelfit.example.org`, with a path where it lives under one. */
  readonly baseUrl: string
  /** The key, as it was shown when it was made. */
  readonly key: string
  /** Language of sentences. English when left out. */
  readonly language?: Schemas['Language']
  /** What of `USUAL_RETRIES` is to be otherwise. */
  readonly retries?: Partial<Retries>
  /** Longest time for one try, in milliseconds; of a batch, the longest silence while a line waits for its answer. 30000 when left out. */
  readonly timeoutMs?: number
  /** Most answers with an `ETag` that are kept and asked about, instead of sent again. 50 when left out; 0 keeps none. */
  readonly remembered?: number
  /** Sends a request; for proxies and own certificates. The global one when left out. */
  readonly fetch?: (request: Request) => Promise<Response>
}

export type BatchOptions = CallOptions & {
  /** Most lines sent and not answered yet, which are kept to be sent again. 256 when left out. */
  readonly window?: number
}

export type WaitOptions = {
  /** Ends the waiting, not the audit: `AbortSignal.timeout(600_000)` waits ten minutes at most. */
  readonly signal?: AbortSignal
  /** Longest pause between two looks, in milliseconds; the first ones are shorter. 5000 when left out. */
  readonly everyMs?: number
  /** Told at each look. */
  readonly onProgress?: (progress: Schemas['Progress']) => void
}

/**
 * A Channelfit service, by the operations of its contract. Calls resolve with what is answered, and reject with a ChannelfitProblem, or with the
 * reason of the signal that ended them.
 *
 * 408, 429, 502, 503, 504, connections that are cut and answers that do not come in time are tried again, in `Retry-After` where it is said, else by
 * chance and ever later. Every POST has an `Idempotency-Key`, one for all its tries. A DELETE that is tried again may find nothing left.
 */
export interface ChannelfitClient {
  get<Path extends PathsWith<'get'>>(path: Path, ...init: InitArgument<CallInit<Path, 'get'>>): Promise<DataOf<Path, 'get'>>
  post<Path extends PathsWith<'post'>>(path: Path, ...init: InitArgument<CallInit<Path, 'post'>>): Promise<DataOf<Path, 'post'>>
  put<Path extends PathsWith<'put'>>(path: Path, ...init: InitArgument<CallInit<Path, 'put'>>): Promise<DataOf<Path, 'put'>>
  patch<Path extends PathsWith<'patch'>>(path: Path, ...init: InitArgument<CallInit<Path, 'patch'>>): Promise<DataOf<Path, 'patch'>>
  delete<Path extends PathsWith<'delete'>>(path: Path, ...init: InitArgument<CallInit<Path, 'delete'>>): Promise<DataOf<Path, 'delete'>>
  /** Every item of a list, page after page, each page read when it is needed. Pages have 100 items where `limit` does not say otherwise. */
  items<Path extends ListPath>(path: Path, ...init: InitArgument<CallInit<Path, 'get'>>): AsyncGenerator<ItemOf<Path>, void, undefined>
  /**
   * The answer to each brief, in order, while they are sent. No more is drawn from the briefs than there is room for. A line that is refused is
   * an answer too (`problem`), with its number among the briefs. When a connection is cut, the briefs without an answer are sent again.
   */
  assessBatch(
    briefs: Lines<BriefLine>,
    options?: BatchOptions & { readonly include?: readonly Schemas['AssessmentSection'][] },
  ): AsyncGenerator<AssessmentLine, void, undefined>
  /** The vitality of each posting history, as `assessBatch` answers briefs. */
  vitalityBatch(histories: Lines<VitalityQuestion>, options?: BatchOptions): AsyncGenerator<VitalityLine, void, undefined>
  /** The audit once it is finished: completed, cancelled or failed. */
  waitForAudit(auditId: string, options?: WaitOptions): Promise<Audit>
  /** The same service as `openapi-fetch` calls it: `{data, error, response}`, with headers and statuses, and the same retries. */
  readonly raw: Client<paths>
}

const PAGE = 100
const WINDOW = 256
const REMEMBERED = 50
const FIRST_LOOK_MS = 200
const LOOK_MS = 5000

/** @throws TypeError when `baseUrl` is no address. */
export const createClient = (settings: ClientSettings): ChannelfitClient => {
  const { key, language = 'en', timeoutMs = 30_000, remembered = REMEMBERED, fetch: send = (request: Request) => fetch(request) } = settings
  const baseUrl = new URL(settings.baseUrl).href.replace(/\/+$/, '')
  const retries = { ...USUAL_RETRIES, ...settings.retries }
  const always = { Authorization: `Bearer ${key}`, 'Accept-Language': language }
  const raw = rawClient({ baseUrl, always, fetch: rememberingFetch(sturdyFetch({ fetch: send, retries, timeoutMs }), remembered) })

  const call = (method: Method, path: string, init: LooseInit = {}): Promise<unknown> => answerTo(raw, { method, path, init })

  async function* items(path: string, init: LooseInit = {}): AsyncGenerator<unknown, void, undefined> {
    let query: Readonly<Record<string, unknown>> = { limit: PAGE, ...init.params?.query }
    for (;;) {
      const page = (await call('get', path, { ...init, params: { ...init.params, query } })) as Readonly<Partial<Record<string, unknown>>>
      yield* page['items'] as readonly unknown[]
      if (page['nextCursor'] === undefined) return
      query = { ...query, cursor: page['nextCursor'] }
    }
  }

  const batch = <Line, Answer extends { readonly key: string | null }>(
    path: string,
    lines: Lines<Line>,
    { headers = {}, signal, window = WINDOW }: BatchOptions,
  ) =>
    exchangeLines<Line, Answer>(lines, {
      url: `${baseUrl}${path}`,
      headers: { ...always, 'Content-Type': 'application/x-ndjson', Accept: 'application/x-ndjson, application/problem+json', ...headers },
      fetch: send,
      retries,
      timeoutMs,
      window,
      signal,
    })

  const waitForAudit = async (auditId: string, { signal, everyMs = LOOK_MS, onProgress }: WaitOptions = {}): Promise<Audit> => {
    for (let pause = Math.min(FIRST_LOOK_MS, everyMs); ; pause = Math.min(everyMs, pause * 1.5)) {
      const audit = (await call('get', '/v1/audits/{auditId}', { params: { path: { auditId } }, ...(signal ? { signal } : {}) })) as Audit
      onProgress?.(audit.progress)
      if (audit.status !== 'queued' && audit.status !== 'running') return audit
      await sleep(pause, signal)
    }
  }

  const typed = {
    get: (path: string, init?: LooseInit) => call('get', path, init),
    post: (path: string, init?: LooseInit) => call('post', path, init),
    put: (path: string, init?: LooseInit) => call('put', path, init),
    patch: (path: string, init?: LooseInit) => call('patch', path, init),
    delete: (path: string, init?: LooseInit) => call('delete', path, init),
    items,
    assessBatch: (briefs: Lines<BriefLine>, { include, ...options }: Parameters<ChannelfitClient['assessBatch']>[1] = {}) =>
      batch<BriefLine, AssessmentLine>(`/v1/assessments/batch${include === undefined ? '' : `?include=${include.join(',')}`}`, briefs, options),
    vitalityBatch: (histories: Lines<VitalityQuestion>, options: BatchOptions = {}) =>
      batch<VitalityQuestion, VitalityLine>('/v1/vitality', histories, options),
    waitForAudit,
    raw,
  }
  // What is loose here is held to the contract by the type of the client.
  return typed as unknown as ChannelfitClient
}

type LooseInit = CallOptions & {
  readonly params?: { readonly query?: Readonly<Record<string, unknown>>; readonly path?: Readonly<Record<string, unknown>> }
  readonly body?: unknown
}

const rawClient = ({
  baseUrl,
  always,
  fetch,
}: {
  readonly baseUrl: string
  readonly always: Readonly<Record<string, string>>
  readonly fetch: Fetch
}) => {
  const raw = createFetchClient<paths>({
    baseUrl,
    fetch,
    headers: always,
    querySerializer: { array: { style: 'form', explode: false } },
  })
  raw.use({
    onRequest: ({ request }) => {
      // An sf-string, as draft-ietf-httpapi-idempotency-key-header has it.
      if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', `"${crypto.randomUUID()}"`)
      return request
    },
  })
  return raw
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'
type Asked = { readonly method: Method; readonly path: string; readonly init: LooseInit }
/** The same client, asked for texts. */
type TextClient = {
  request(method: string, path: string, init: object): Promise<{ readonly data?: string; readonly error?: unknown; readonly response: Response }>
}

/** @throws ChannelfitProblem */
const answerTo = async (raw: Client<paths>, { method, path, init }: Asked): Promise<unknown> => {
  const csv =
    typeof init.body === 'string' ? { bodySerializer: (text: string) => text, headers: { 'Content-Type': 'text/csv', ...init.headers } } : {}
  const { data, error, response } = await (raw as unknown as TextClient).request(method, path, { ...init, ...csv, parseAs: 'text' })
  if (!response.ok) throw problemIn(response, typeof error === 'string' ? error : (JSON.stringify(error) ?? ''))
  if (response.status === 204) return undefined
  try {
    return JSON.parse(data ?? '')
  } catch {
    throw notUnderstood(response)
  }
}
