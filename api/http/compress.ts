import compression from 'compression'
import type { RequestHandler } from 'express'
import { NDJSON } from './ndjson.ts'

const THRESHOLD_BYTES = 1024

/** Compresses answers of 1 KB and more as `Accept-Encoding` asks. Lines are sent as they come, so they are left as they are. */
export const compressAnswers = (): RequestHandler =>
  compression({
    threshold: THRESHOLD_BYTES,
    filter: (request, response) => !String(response.getHeader('Content-Type')).startsWith(NDJSON) && compression.filter(request, response),
  })
