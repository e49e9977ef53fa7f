import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { type Context, defaultTextMapGetter, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { Config } from './config.ts'
import type { Tracing } from './tracing.ts'
import { VERSION } from './version.ts'

const KINDS = { server: SpanKind.SERVER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL } as const

/** Loaded by the protocol that is asked for; each brings its own way of writing. */
const exporterOf = async (protocol: NonNullable<Config['traces']>['protocol']) => {
  const { OTLPTraceExporter } =
    protocol === 'http/json' ? await import('@opentelemetry/exporter-trace-otlp-http') : await import('@opentelemetry/exporter-trace-otlp-proto')
  return new OTLPTraceExporter()
}

/**
 * Spans over OTLP/HTTP. Address, headers, sampler, batches and limits are read by the SDK from the standard variables (`OTEL_…`).
 *
 * Nothing is registered for the whole process and no module is patched: what is a span is said where it begins. Our trace is sent to nobody but the
 * collector: neither platforms nor receivers of webhooks are given a `traceparent`.
 */
export const otelTracing = async ({ protocol, role }: NonNullable<Config['traces']> & Pick<Config, 'role'>): Promise<Tracing> => {
  const resource = resourceFromAttributes({
    'service.name': 'channelfit',
    'service.version': VERSION,
    'service.instance.id': randomUUID(),
    'channelfit.role': role,
  }).merge(detectResources({ detectors: [envDetector] }))
  const provider = new BasicTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(await exporterOf(protocol))] })
  const tracer = provider.getTracer('channelfit', VERSION)
  const propagator = new W3CTraceContextPropagator()
  const current = new AsyncLocalStorage<Context>()

  return {
    begin: (name, { kind, attributes = {}, headers }) => {
      const parent = headers ? propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter) : (current.getStore() ?? ROOT_CONTEXT)
      const span = tracer.startSpan(name, { kind: KINDS[kind], attributes }, parent)
      const own = trace.setSpan(parent, span)
      const { traceId, spanId } = span.spanContext()
      return {
        ...(span.isRecording() ? { ids: { trace_id: traceId, span_id: spanId } } : {}),
        within: (work) => current.run(own, work),
        end: ({ name: ended, attributes: more, failure } = {}) => {
          if (ended !== undefined) span.updateName(ended)
          if (more) span.setAttributes(more)
          if (failure !== undefined) span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', failure)
          span.end()
        },
      }
    },
    ids: () => {
      const span = trace.getSpan(current.getStore() ?? ROOT_CONTEXT)
      if (!span?.isRecording()) return undefined
      const { traceId, spanId } = span.spanContext()
      return { trace_id: traceId, span_id: spanId }
    },
    apart: (work) => current.exit(work),
    // A collector that is away must not keep the process from ending.
    stop: () => provider.shutdown().catch(() => undefined),
  }
}
