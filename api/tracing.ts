/** Values of spans: codes, counts and ids of our own. Never an address, a key or what somebody typed. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>

/** By which a log line and a span find each other; the names are those that OpenTelemetry gives them in lines of JSON. */
export type TraceIds = { readonly trace_id: string; readonly span_id: string }

/** Something that takes time, from its beginning to its end. */
export interface Span {
  /** Absent where it is not recorded. */
  readonly ids?: TraceIds
  /** What is begun within, also after something that was awaited, belongs to the span. */
  within<T>(work: () => T): T
  /** @param ended `name` replaces the one it began with; `failure` is a code that says why it failed. */
  end(ended?: { readonly name?: string; readonly attributes?: SpanAttributes; readonly failure?: string }): void
}

export type SpanBeginning = {
  /** `server`: somebody asks us. `client`: we ask somebody. `internal`: neither. */
  readonly kind: 'server' | 'client' | 'internal'
  readonly attributes?: SpanAttributes
  /** Headers of whoever asks, of which `traceparent` and `tracestate` (W3C Trace Context) are taken over. */
  readonly headers?: Readonly<Record<string, string | string[] | undefined>> | undefined
}

/** Where spans go. */
export interface Tracing {
  begin(name: string, beginning: SpanBeginning): Span
  /** Those of the span within which the caller works. */
  ids(): TraceIds | undefined
  /** Belongs to no span, nor does what is begun there: work that goes on for others than whoever woke it. */
  apart(work: () => void): void
  /** Sends what was not sent yet, and nothing afterwards. */
  stop(): Promise<void>
}

const NO_SPAN: Span = { within: (work) => work(), end: () => {} }

/** Records nothing. */
export const NO_TRACING: Tracing = { begin: () => NO_SPAN, ids: () => undefined, apart: (work) => work(), stop: async () => {} }

/** Work as a span of its own, which ends with it; what it throws is told as its class alone: a message may quote what was typed. */
export const spanned = async <T>(
  tracing: Pick<Tracing, 'begin'>,
  name: string,
  { attributesOf, ...beginning }: SpanBeginning & { readonly attributesOf?: (done: T) => SpanAttributes & { readonly 'error.type'?: string } },
  work: () => Promise<T>,
): Promise<T> => {
  const span = tracing.begin(name, beginning)
  try {
    const done = await span.within(work)
    const attributes = attributesOf?.(done)
    const failure = attributes?.['error.type']
    span.end({ ...(attributes ? { attributes } : {}), ...(failure === undefined ? {} : { failure }) })
    return done
  } catch (error) {
    span.end({ failure: error instanceof Error ? error.name : 'unknown' })
    throw error
  }
}
