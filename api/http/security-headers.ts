import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

export type Headers = Readonly<Record<string, string>>

const COMMON = { baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] } as const

/** What helmet would set, asked once: the same for every answer, so no answer pays for it. */
const headersOf = (directives: Readonly<Record<string, readonly string[]>>): Headers => {
  const headers: Record<string, string> = {}
  const recorder = {
    setHeader: (name: string, value: string) => {
      headers[name] = value
    },
    removeHeader: () => {},
  }
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], ...COMMON, ...directives } },
    xPoweredBy: false,
  })({} as IncomingMessage, recorder as unknown as ServerResponse, () => {})
  return headers
}

/** Nothing may be loaded from an answer that is data. */
export const DATA_HEADERS = headersOf({})

/** The reference page loads its own script, style and pictures, and asks this service. */
export const DOCS_HEADERS = headersOf({ scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], connectSrc: ["'self'"] })

/** A page may load what is named here, each from where it says, and nothing else. */
export const pageHeaders = (sources: Readonly<Record<string, readonly string[]>>): Headers => headersOf(sources)
