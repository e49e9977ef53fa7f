import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import express, { type Request, type RequestHandler, type Response } from 'express'
import type { Operation } from './contract.ts'
import { isExcessive } from './json-extent.ts'
import type { Language } from './language.ts'
import { Problem } from './problem.ts'
import { FAULT_WORDS } from './problem-words.ts'
import { bodyBroken, unsupportedCoding, unsupportedType } from './unsupported.ts'
import { refuseOtherThanUtf8 } from './utf8.ts'
import { invalid } from './validation.ts'

/** Reads the body of a request in one of the documented media types; undefined when there is none. */
export type BodyReader = (request: Request, response: Response, language: Language) => Promise<unknown>

type ParserError = { readonly type?: unknown; readonly status?: unknown }

type Reading = { readonly types: readonly string[]; readonly language: Language; readonly isCompressed: boolean }

const problemOf = (error: unknown, { types, language, isCompressed }: Reading): unknown => {
  const { type, status } = error as ParserError
  switch (type) {
    case 'entity.too.large':
      return new Problem('body-too-large', { cause: error })
    case 'not-utf-8':
      return new Problem('not-utf-8', { cause: error })
    case 'not-json':
    case 'entity.parse.failed':
      return new Problem('invalid-json', { cause: error })
    case 'encoding.unsupported':
      return unsupportedCoding(language)
    case 'charset.unsupported':
      return unsupportedType(types, language)
    // What a decompressor says has no type.
    case undefined:
      return isCompressed && typeof status === 'number' ? bodyBroken(language, error) : error
    default:
      // A body cut short, or of another length than announced: nobody is listening for the answer, or the client is at fault.
      return typeof status === 'number' && status < 500 ? new Problem('invalid-json', { cause: error }) : error
  }
}

export const mediaTypeOf = (request: Request): string | undefined => request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase()

/** JSON is UTF-8 whatever is said of it; who says otherwise means another text. */
export const isOtherThanUtf8 = (request: Request): boolean => {
  const [, charset] = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '') ?? []
  return charset !== undefined && !['utf-8', 'utf8', 'us-ascii'].includes(charset.toLowerCase())
}

const announcesBody = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] !== undefined && headers['content-length'] !== '0')

/**
 * Reads JSON and text bodies up to `limit` bytes, after decompression.
 * @throws Problem `unsupported-media-type`, `content-encoding-broken`, `body-too-large`, `invalid-json`, or `not-utf-8` for a text that is no JSON.
 */
export const bodyReader = ({ bodies }: Operation, limit: number): BodyReader => {
  const parsers = new Map<string, RequestHandler>(
    [...bodies.keys()].map((type) => [type, type.endsWith('json') ? jsonParser(limit) : textParser(limit)]),
  )
  const types = [...parsers.keys()]
  return async (request, response, language) => {
    const type = mediaTypeOf(request)
    if (type === undefined && !announcesBody(request)) return undefined
    const parse = type === undefined ? undefined : parsers.get(type)
    if (!parse || (type?.endsWith('json') && isOtherThanUtf8(request))) throw unsupportedType(types, language)
    const isCompressed = (request.headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity'
    await new Promise<void>((resolve, reject) => {
      parse(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(problemOf(error, { types, language, isCompressed }))))
    })
    return EMPTY.has(request) ? undefined : (request.body as unknown)
  }
}

/** Requests with JSON of no bytes, which the parser would take for an empty object. */
const EMPTY = new WeakSet<object>()

/** The parser wants errors of its own kind. */
const verified = (type: 'not-json' | 'not-utf-8', bytes: Uint8Array, encoding: string): void => {
  if (encoding !== 'utf-8') return
  try {
    refuseOtherThanUtf8(bytes)
  } catch (cause) {
    throw Object.assign(new Error('the body is not UTF-8', { cause }), { type })
  }
}

/** SHA-256 of bodies that were sent under a key (idempotency.ts). */
const DIGESTS = new WeakMap<object, string>()
const digest = (request: IncomingMessage, bytes: Uint8Array): void => {
  if (request.headers['idempotency-key'] !== undefined) DIGESTS.set(request, createHash('sha256').update(bytes).digest('hex'))
}
/** Of a body that was read, once expanded; empty for one of no bytes, or for a request without `Idempotency-Key`. */
export const bodyDigest = (request: IncomingMessage): string => DIGESTS.get(request) ?? ''

const textParser = (limit: number): RequestHandler =>
  express.text({
    limit,
    type: () => true,
    verify: (request, _response, bytes, encoding) => {
      digest(request, bytes)
      verified('not-utf-8', bytes, encoding)
    },
  })

/** Shorter bodies may be as they are: what they cost is bounded by their length. */
const LONG_BODY = 2_097_152

const jsonParser = (limit: number): RequestHandler =>
  express.json({
    limit,
    strict: false,
    type: () => true,
    verify: (request, _response, bytes, encoding) => {
      if (bytes.length === 0) EMPTY.add(request)
      digest(request, bytes)
      verified('not-json', bytes, encoding)
      if (bytes.length > LONG_BODY && isExcessive(bytes))
        throw Object.assign(new Error('more values or levels than are meant'), { type: 'entity.too.large' })
    },
  })

/** What many clients send with every POST, and which says nothing. */
const SAYS_NOTHING = /^\s*(\{\s*\}|null)?\s*$/
const rawParser: RequestHandler = express.raw({ limit: 64, type: () => true, inflate: false })

/**
 * Lets a request pass that has nothing to say in its body, for an operation that takes none.
 * @throws Problem `validation-failed`: whoever sends something expects it to count.
 */
export const refuseBody = async (request: Request, response: Response, language: Language): Promise<void> => {
  if (!announcesBody(request)) return
  const saysNothing = await new Promise<boolean>((resolve) => {
    rawParser(request, response, (error?: unknown) => resolve(error === undefined && SAYS_NOTHING.test(String(request.body ?? ''))))
  })
  if (!saysNothing) throw invalid([{ pointer: '', code: 'unexpected-body', detail: FAULT_WORDS[language]['unexpected-body']() }], language)
}
