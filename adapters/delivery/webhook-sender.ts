import { isIP } from 'node:net'
import type { Readable } from 'node:stream'
import { addAbortSignal } from 'node:stream'
import axios, { AxiosHeaders, type AxiosResponse } from 'axios'
import type { AddressObjection, SendOutcome, WebhookSender } from '../../domain/ports.ts'
import type { AttemptError } from '../../domain/webhooks/webhook.ts'
import { addressRule, isPublicAddress, type Lookup, type Network, systemAddresses } from '../shared/address-guard.ts'
import { checkedAddress } from '../shared/checked-address.ts'
import { beginningOf } from '../shared/exchange.ts'
import { FetchError, retryAfterSeconds, troubleOf } from '../shared/fetch-outcome.ts'
import { guardedAgents } from '../shared/guarded-agents.ts'
import { signedHeaders } from './standard-webhooks.ts'

type SenderOptions = {
  /** Networks allowed although they are not public. */
  readonly allow: readonly Network[]
  readonly lookup?: Lookup
  /** For the whole of a try: name, connection, answer. Default 15 000. */
  readonly timeoutMs?: number
  /** Version told in the User-Agent; left out, none is told. */
  readonly version?: string
}

const TIMEOUT_MS = 15_000
const CONNECT_MS = 5_000
/** Bytes of an answer that are read, after decompression. */
const ANSWER_BYTES = 2_048
const EXCERPT_CHARACTERS = 500

const send = axios.getAdapter('http')

/** The same words as for what is fetched; whatever else can go wrong is a connection that failed. */
const ERRORS: Readonly<Record<string, AttemptError>> = {
  'blocked-address': 'blocked-address',
  'dns-failure': 'dns-failure',
  timeout: 'timeout',
  'tls-failure': 'tls-failure',
  'certificate-expired': 'certificate-expired',
}

const errorOf = (status: number): { readonly error?: AttemptError } => {
  if (status >= 200 && status <= 299) return {}
  if (status === 410) return { error: 'gone' }
  return { error: status >= 300 && status <= 399 ? 'redirect' : 'http-error' }
}

/** The beginning of an answer as one line of text, without what cannot be shown. */
const excerptOf = (body: Buffer): { readonly excerpt?: string } => {
  const text = body
    .toString('utf8')
    .replace(/[\p{C}\p{Z}\s\ufffd]+/gu, ' ')
    .trim()
  return text === '' ? {} : { excerpt: [...text].slice(0, EXCERPT_CHARACTERS).join('') }
}

/**
 * The only way an event leaves the service.
 *
 * Addresses are public, or allowed by whoever runs the service, and are connected to as they were checked (`guarded-agents.ts`). What is not encrypted goes to the latter only: an
 * event tells of clients of an agency.
 */
export const webhookSender = ({
  allow,
  lookup = systemAddresses,
  timeoutMs = TIMEOUT_MS,
  version,
}: SenderOptions): WebhookSender & { close(): void } => {
  const isAllowed = addressRule(allow)
  const isOwn = (address: string): boolean => isAllowed(address) && !isPublicAddress(address)
  const options = { lookup, connectTimeoutMs: CONNECT_MS }
  const agents = { https: guardedAgents({ ...options, isAllowed }), http: guardedAgents({ ...options, isAllowed: isOwn }) }
  const userAgent = `Channelfit${version === undefined ? '' : `/${version}`}`

  const objection = async (text: string): Promise<AddressObjection | undefined> => {
    const url = checkedAddress(text)
    if (typeof url === 'string') return url
    const host = url.hostname.replace(/^\[|\]$/g, '')
    const addresses = isIP(host) !== 0 ? [host] : await namesOf(host)
    if (addresses.length === 0) return 'dns-failure'
    if (!addresses.every(isAllowed)) return 'blocked-address'
    return url.protocol === 'http:' && !addresses.every(isOwn) ? 'plain-http' : undefined
  }

  const namesOf = async (host: string): Promise<readonly string[]> => {
    const ending = AbortSignal.timeout(CONNECT_MS)
    const late = new Promise<readonly string[]>((resolve) => ending.addEventListener('abort', () => resolve([]), { once: true }))
    const found = lookup(host).then(
      (answers) => answers.map(({ address }) => address),
      () => [],
    )
    return Promise.race([found, late])
  }

  const answered = async (url: URL, { headers, body, signal }: { headers: Record<string, string>; body: string; signal: AbortSignal }) => {
    signal.throwIfAborted()
    const response: AxiosResponse<Readable> = await send({
      method: 'POST',
      url: url.href,
      data: body,
      headers: new AxiosHeaders(headers),
      httpAgent: agents.http.http,
      httpsAgent: agents.https.https,
      proxy: false,
      maxRedirects: 0,
      decompress: true,
      responseType: 'stream',
      signal,
      validateStatus: () => true,
    })
    const { data: stream, status } = response
    stream.on('error', () => {}) // whoever reads the stream hears of it; an unread one must not end the process
    try {
      const beginning = await beginningOf(addAbortSignal(signal, stream), ANSWER_BYTES)
      const seconds = retryAfterSeconds(String(response.headers['retry-after'] ?? ''), Date.now())
      return { status, ...errorOf(status), ...excerptOf(beginning), ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }) }
    } finally {
      stream.destroy()
    }
  }

  return {
    timeoutMs,
    objection,
    send: async ({ url: text, id, body, secrets, now, signal }): Promise<SendOutcome | undefined> => {
      const startedAt = performance.now()
      const took = () => Math.round(performance.now() - startedAt)
      const url = checkedAddress(text)
      if (typeof url === 'string') return { durationMs: 0, error: url === 'blocked-address' ? url : 'invalid-address' }
      const headers = { 'User-Agent': userAgent, 'Content-Type': 'application/json', Accept: '*/*', ...signedHeaders({ id, body, now }, secrets) }
      const ending = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
      try {
        return { ...(await answered(url, { headers, body, signal: ending })), durationMs: took() }
      } catch (error) {
        if (signal.aborted) return undefined
        const { reason } = troubleOf(ending.aborted ? new FetchError('timeout') : error)
        return { durationMs: took(), error: ERRORS[reason] ?? 'connection-failed' }
      }
    },
    close: () => {
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}
