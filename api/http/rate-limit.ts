import type { Request, Response } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { Problem } from './problem.ts'

export type RateLimit = {
  /** Requests per window for one key, or for one address where no key counts. */
  readonly requests: number
  /** Length of the window in milliseconds. */
  readonly windowMs: number
}

/** Counts the request against a key, or against its address; throws `rate-limited` once the limit is passed. */
export type Limiter = (request: Request, response: Response, keyId: string | undefined) => Promise<void>

/** Counts are kept in memory: each process grants the limit anew. */
export const limiter = ({ requests, windowMs }: RateLimit): Limiter => {
  const keys = new WeakMap<Request, string>()
  const count = rateLimit({
    windowMs,
    limit: requests,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Its start-up checks write to the console.
    validate: false,
    keyGenerator: (request) => keys.get(request) ?? 'unknown',
    handler: (_request, response, next) => {
      // The header is set already; problems carry their own so that every path says the same.
      const seconds = String(response.getHeader('Retry-After') ?? Math.ceil(windowMs / 1000))
      next(new Problem('rate-limited', { headers: { 'Retry-After': seconds } }))
    },
  })
  return (request, response, keyId) => {
    keys.set(request, keyId === undefined ? `ip ${ipKeyGenerator(request.ip ?? 'unknown')}` : `key ${keyId}`)
    return new Promise((resolve, reject) => {
      const settle = (error?: unknown) => (error === undefined ? resolve() : reject(error))
      Promise.resolve(count(request, response, settle)).catch(reject)
    })
  }
}
