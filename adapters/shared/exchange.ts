import { addAbortSignal, type Readable } from 'node:stream'
import axios, { AxiosHeaders, type AxiosResponse } from 'axios'
import { isChallengePage, isWallHeaders, MAY_BE_WALLS } from './bot-wall.ts'
import { FetchError, type FetchOutcome, type Headers, retryAfterSeconds, troubleOf } from './fetch-outcome.ts'
import type { GuardedAgents } from './guarded-agents.ts'
import { restAsked } from './rate-headers.ts'

/**
 * One request, one answer: no redirect is followed and nothing is tried again here.
 *
 * The body is read only for an answer of the 2xx kind, and counted after decompression, so a small bomb is stopped at `maxBytes`. Of a refusal that is a
 * page its beginning is read, to tell a bot wall from the site.
 */
type ExchangeRequest = {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** Sent as a form (POST); asked for (GET) when left out. */
  readonly form?: Readonly<Record<string, string>>
  readonly agents: GuardedAgents
  readonly maxBytes: number
  /** Whether it is there is all that is asked: no body is read. */
  readonly isGlance?: boolean
  /** Bytes of the body of a refusal that are read; none when left out. */
  readonly errorBytes?: number
  /** Ends the exchange; its reason says whose decision that was. */
  readonly signal: AbortSignal
}
/** `restMs`: nothing more may be asked of it for so long, as its headers say. */
export type Exchange = { readonly outcome: FetchOutcome; readonly redirect?: string; readonly restMs?: number; readonly error?: unknown }

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

const headersOf = (response: AxiosResponse): Headers => {
  const entries = Object.entries(response.headers).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(', ') : String(value)]))
}

const readWithin = async (stream: Readable, maxBytes: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw new FetchError('body-too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const WALL_BYTES = 16_384

/** The beginning of a body; a stream that breaks gives what came. */
export const beginningOf = async (stream: Readable, bytes: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= bytes) break
    }
  } catch {
    // What came is enough to judge by, or it is not.
  }
  return Buffer.concat(chunks).subarray(0, bytes)
}

const mayBeWall = (status: number, headers: Headers): boolean => MAY_BE_WALLS.has(status) && /html/i.test(headers['content-type'] ?? '')

/** A refusal, with the beginning of its body where somebody asked for it; a page is looked at, because a bot wall may have answered. */
const refusalOf = async (
  status: number,
  headers: Headers,
  { stream, errorBytes }: { readonly stream: Readable; readonly errorBytes: number | undefined },
) => {
  const looksForWall = !isWallHeaders(status, headers) && mayBeWall(status, headers)
  const bytes = Math.max(errorBytes ?? 0, looksForWall ? WALL_BYTES : 0)
  const body = bytes > 0 ? await beginningOf(stream, bytes) : Buffer.alloc(0)
  const isChallenged = isWallHeaders(status, headers) || (looksForWall && isChallengePage(body.toString('latin1')))
  const seconds = retryAfterSeconds(headers['retry-after'], Date.now())
  const outcome: FetchOutcome = {
    kind: 'http-error',
    status,
    ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }),
    ...(isChallenged ? { challenged: true } : {}),
    ...(errorBytes === undefined ? {} : { headers, body: body.subarray(0, errorBytes) }),
  }
  const location = headers['location']
  return { outcome, ...(REDIRECTS.has(status) && location ? { redirect: location } : {}) }
}

/** The part of axios that asks. What it does before, for defaults, interceptors and bodies of other kinds, is for nothing here and half as much work again. */
const send = axios.getAdapter('http')

const answerOf = async (request: ExchangeRequest): Promise<Exchange> => {
  request.signal.throwIfAborted()
  const response: AxiosResponse<Readable> = await send({
    ...(request.form === undefined ? { method: 'GET' } : { method: 'POST', data: new URLSearchParams(request.form).toString() }),
    url: request.url.href,
    headers: new AxiosHeaders(request.headers),
    httpAgent: request.agents.http,
    httpsAgent: request.agents.https,
    proxy: false,
    maxRedirects: 0,
    decompress: true,
    responseType: 'stream',
    signal: request.signal,
    validateStatus: () => true,
  })
  const { data: stream, status } = response
  const headers = headersOf(response)
  const restMs = restAsked(headers, Date.now(), { isRefused: status === 429 })
  const rest = restMs === undefined ? {} : { restMs }
  stream.on('error', () => {}) // whoever reads the stream hears of it; an unread one must not end the process
  try {
    if (status === 304 && (request.headers['If-None-Match'] || request.headers['If-Modified-Since'])) return { outcome: { kind: 'not-modified' } }
    if (status < 200 || status > 299)
      return { ...(await refusalOf(status, headers, { stream: addAbortSignal(request.signal, stream), errorBytes: request.errorBytes })), ...rest }
    if (request.isGlance) return { outcome: { kind: 'ok', url: request.url.href, status, headers, body: Buffer.alloc(0) }, ...rest }
    if (Number(headers['content-length']) > request.maxBytes) throw new FetchError('body-too-large')
    const body = await readWithin(addAbortSignal(request.signal, stream), request.maxBytes)
    return { outcome: { kind: 'ok', url: request.url.href, status, headers, body }, ...rest }
  } finally {
    stream.destroy()
  }
}

/** Never rejects: a broken exchange is an outcome, with the error beside it for whoever decides about trying again. */
export const exchange = async (request: ExchangeRequest): Promise<Exchange> => {
  try {
    return await answerOf(request)
  } catch (error) {
    return { outcome: troubleOf(request.signal.aborted ? request.signal.reason : error), error }
  }
}
