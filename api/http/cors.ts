import cors, { type CorsOptions } from 'cors'
import type { RequestHandler } from 'express'

/** What pages of other origins may send beside what every request may ... */
const SENT = ['Authorization', 'Content-Type', 'Content-Encoding', 'If-Match', 'If-None-Match', 'Idempotency-Key', 'Prefer', 'X-Request-Id']
/** ... and read beside what every answer tells. */
const READ = [
  'ETag',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Request-Id',
  'Idempotency-Replayed',
  'Preference-Applied',
  'Deprecation',
  'Sunset',
  'Link',
  'Content-Language',
]
const PREFLIGHT_SECONDS = 600

/**
 * Lets pages of these origins ask the service from a browser, and no others. Credentials of browsers (cookies) are never taken: keys are sent as such.
 * A question about a request to come is answered for every path; a plain `OPTIONS` goes on.
 */
export const crossOrigin = (origins: readonly string[]): RequestHandler => {
  const known = new Set(origins)
  const options: CorsOptions = {
    origin: (origin, answer) => answer(null, origin !== undefined && known.has(origin) ? origin : false),
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    allowedHeaders: SENT,
    exposedHeaders: READ,
    maxAge: PREFLIGHT_SECONDS,
  }
  const [preflight, actual] = [cors(options), cors({ ...options, preflightContinue: true })]
  return (request, response, next) => {
    response.vary('Origin')
    const handle = request.headers['access-control-request-method'] === undefined ? actual : preflight
    handle(request, response, next)
  }
}
