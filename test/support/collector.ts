import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'

type Value = { readonly stringValue?: string; readonly intValue?: number | string; readonly boolValue?: boolean; readonly doubleValue?: number }
type KeyValue = { readonly key: string; readonly value: Value }

export type ExportedSpan = {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string | undefined
  readonly name: string
  /** 1 internal, 2 server, 3 client. */
  readonly kind: number
  readonly attributes: Readonly<Record<string, unknown>>
  /** 2 is an error. */
  readonly status: number
  readonly resource: Readonly<Record<string, unknown>>
}

const attributesOf = (list: readonly KeyValue[] = []): Readonly<Record<string, unknown>> =>
  Object.fromEntries(list.map(({ key, value }) => [key, Object.values(value)[0]]))

type Export = {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly KeyValue[] }
    readonly scopeSpans: readonly {
      readonly spans: readonly {
        readonly traceId: string
        readonly spanId: string
        readonly parentSpanId?: string
        readonly name: string
        readonly kind: number
        readonly attributes: readonly KeyValue[]
        readonly status?: { readonly code?: number }
      }[]
    }[]
  }[]
}

const spansIn = ({ resourceSpans }: Export): readonly ExportedSpan[] =>
  resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ traceId, spanId, parentSpanId, name, kind, attributes, status }) => ({
        traceId,
        spanId,
        parentSpanId: parentSpanId === '' ? undefined : parentSpanId,
        name,
        kind,
        attributes: attributesOf(attributes),
        status: status?.code ?? 0,
        resource: attributesOf(resource.attributes),
      })),
    ),
  )

type Received = { readonly path: string; readonly type: string; readonly body: Buffer; readonly headers: Readonly<Record<string, unknown>> }

/** A receiver of OTLP over HTTP. */
export const aCollector = async () => {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const bytes = Buffer.concat(chunks)
      const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes
      received.push({ path: request.url ?? '', type: request.headers['content-type'] ?? '', body, headers: request.headers })
      response.setHeader('Content-Type', 'application/json').end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    /** Of everything that was sent as JSON. */
    spans: (): readonly ExportedSpan[] => received.flatMap(({ body }) => spansIn(JSON.parse(body.toString('utf8')) as Export)),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
