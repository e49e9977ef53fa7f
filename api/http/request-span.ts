import type { FinishedRequest } from '../events.ts'
import type { SpanAttributes, SpanBeginning } from '../tracing.ts'

/** Methods that a span may be told of; anything else is `_OTHER` (OpenTelemetry, semantic conventions for HTTP). */
const METHODS: ReadonlySet<string> = new Set(['CONNECT', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'TRACE'])

/** The span of a request as it arrives. Neither its path nor its query is told: both are typed by people. */
export const beginningOf = ({ method, headers }: { readonly method: string; readonly headers: SpanBeginning['headers'] }): SpanBeginning => ({
  kind: 'server',
  attributes: { 'http.request.method': METHODS.has(method) ? method : '_OTHER' },
  headers,
})

/** What is known once it is answered: its operation is its name, and an answer that is our fault an error. */
export const endOf = ({ operationId, status, problem }: FinishedRequest) => {
  const attributes: SpanAttributes = {
    'http.response.status_code': status,
    'channelfit.operation': operationId,
    ...(problem === undefined ? {} : { 'channelfit.problem': problem }),
  }
  return { name: operationId, attributes, ...(status >= 500 ? { failure: problem ?? String(status) } : {}) }
}
