import { createHash } from 'node:crypto'
import type { Request } from 'express'
import type { Claimed, KeptReply } from '../../domain/tenancy/idempotency.ts'
import type { Tenant } from '../usecases/manage-keys.ts'
import { bodyDigest, mediaTypeOf } from './body.ts'
import { Problem } from './problem.ts'

/** A request that is carried out under a key. */
export type Held = {
  /**
   * Does it, and keeps its reply in the same transaction; undefined, and nothing was done, when another process took it over.
   * @param act waits for nobody once it has written something.
   */
  carryOut<T>(act: () => Promise<{ readonly done: T; readonly reply: KeptReply }>): Promise<{ readonly done: T } | undefined>
  /** Keeps a later reply in the place of the first. */
  replace(reply: KeptReply): Promise<void>
  /** Keeps the reply, or lets another one try; nothing where it was kept already. Never rejects. */
  end(reply: KeptReply): Promise<void>
}
export type Begun = { readonly is: 'claimed'; readonly held: Held } | Exclude<Claimed, { readonly is: 'claimed' }>

/** Carries out a request once for each key that its caller chose. */
export interface ReplyKeeper {
  /** @param request `fingerprint`: digest of what is asked; `answersSecret`: what is answered is sealed. */
  begin(request: {
    readonly tenant: Tenant | undefined
    readonly key: string
    readonly fingerprint: string
    readonly path: string
    readonly answersSecret: boolean
  }): Promise<Begun | undefined>
}

/** An sf-string (RFC 9651, 3.3.3), whose parameters mean nothing here, or a plain token as many clients send it. */
const QUOTED = /^"((?:[ !#-[\]-~]|\\["\\])*)"(?:; *[a-z*][a-z0-9_.*-]*(?:=[!-:<-~]*)?)*$/
const BARE = /^[\w.:/+=~!$&*@#%^-]+$/
const MOST_CHARACTERS = 200

/**
 * The key of a header `Idempotency-Key`; undefined when there is none.
 * @throws Problem `idempotency-key-malformed`
 */
export const idempotencyKeyFrom = (header: string | readonly string[] | undefined): string | undefined => {
  if (header === undefined) return undefined
  const text = String(header)
  const key = QUOTED.exec(text)?.[1]?.replace(/\\(["\\])/g, '$1') ?? (BARE.test(text) ? text : '')
  if (key.length < 1 || key.length > MOST_CHARACTERS) throw new Problem('idempotency-key-malformed')
  return key
}

/** What makes a request another one: method, path with query, media type and the bytes of its body once expanded. */
export const fingerprintOf = (request: Request): string =>
  createHash('sha256')
    .update([request.method, request.originalUrl, mediaTypeOf(request) ?? '', bodyDigest(request)].join('\n'))
    .digest('hex')

const IN_PROGRESS_SECONDS = '1'
export const inProgress = (): Problem => new Problem('idempotency-in-progress', { headers: { 'Retry-After': IN_PROGRESS_SECONDS } })

/**
 * The reply to give again; undefined when the request is to be carried out.
 * @throws Problem `idempotency-key-reused`, `idempotency-in-progress`, `idempotency-reply-gone`
 */
export const replayOf = (begun: Begun | undefined): KeptReply | undefined => {
  switch (begun?.is) {
    case 'other-request':
      throw new Problem('idempotency-key-reused')
    case 'in-progress':
      throw inProgress()
    case 'gone':
      throw new Problem('idempotency-reply-gone')
    case 'kept':
      return { ...begun.reply, headers: { ...begun.reply.headers, 'Idempotency-Replayed': 'true' } }
    default:
      return undefined
  }
}
