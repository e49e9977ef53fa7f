import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { PLATFORM_IDS } from '../domain/catalogue/vocabulary.ts'

/** Takes any text to one of the known ones: whatever comes from outside makes no new series. */
const oneOf = (known: Iterable<string>, other: string): ((text: string) => string) => {
  const names = new Set(known)
  return (text) => (names.has(text) ? text : other)
}

/** All that is ever asked and answered; anything else is told as one. */
export type Answers = { readonly operations: readonly string[]; readonly statuses: readonly number[] }

/** Labels that are made of what somebody sent or described. All others are codes of ours. */
const labelsOf = ({ operations, statuses }: Answers) => ({
  operation: oneOf(operations, 'unknown'),
  status: oneOf(statuses.map(String), 'other'),
  /** Platforms that workspaces describe themselves are one. */
  platform: oneOf([...PLATFORM_IDS, 'links'], 'own'),
})

/** How long a scrape waits for what has to be looked up, in milliseconds: Prometheus gives up after ten seconds unless told otherwise, and then has nothing at all. */
const LOOKUP_MS = 2_000

type Lookup<T> = {
  readonly source: string
  readonly look: () => Promise<T>
  /** Puts what was found into gauges; undefined: nobody knows, they are left out. */
  readonly put: (found: T | undefined) => void
}

/** A gauge that tells nothing while nobody knows its value: a zero would be a lie. */
const setOrLeftOut = (gauge: Gauge, value: number | undefined, labels?: Readonly<Record<string, string>>): void => {
  if (value === undefined) gauge.remove(labels ?? {})
  else gauge.set(labels ?? {}, value)
}

/** The instruments of one running service, in a registry of its own. */
export const serviceMetrics = ({ answers, lookupMs = LOOKUP_MS }: { readonly answers: Answers; readonly lookupMs?: number }) => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Counter<L>({ name: `channelfit_${name}`, help, labelNames: [...labelNames], registers })
  const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Gauge<L>({ name: `channelfit_${name}`, help, labelNames: [...labelNames], registers })
  const histogram = <L extends string>(name: string, help: string, buckets: readonly number[], labelNames: readonly L[] = []) =>
    new Histogram<L>({ name: `channelfit_${name}`, help, labelNames: [...labelNames], buckets: [...buckets], registers })

  const scrapeFailures = counter('scrape_failures_total', 'Figures that could not be looked up for a scrape and were left out, by source', ['source'])
  const lookups: { readonly begin: () => Promise<void> }[] = []

  /** One question at a time to each source: scrapes must not pile up behind a database that does not answer. */
  const lookUp = <T>({ source, look, put }: Lookup<T>): void => {
    scrapeFailures.inc({ source }, 0)
    let underWay: Promise<T> | undefined
    const begin = async (): Promise<void> => {
      underWay ??= look().finally(() => {
        underWay = undefined
      })
      const { promise: late, reject } = Promise.withResolvers<never>()
      const timer = setTimeout(() => reject(new Error('too late')), lookupMs)
      try {
        put(await Promise.race([underWay, late]))
      } catch {
        put(undefined)
        scrapeFailures.inc({ source })
      } finally {
        clearTimeout(timer)
      }
    }
    lookups.push({ begin })
  }

  return {
    labelOf: labelsOf(answers),
    requests: counter('http_requests_total', 'Requests answered, by operation of the contract and status', ['operation', 'status']),
    requestSeconds: histogram(
      'http_request_duration_seconds',
      'Time to answer a request that was not refused, by operation of the contract',
      [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      ['operation'],
    ),
    inFlight: gauge('http_requests_in_flight', 'Requests that are being answered'),
    refused: counter('http_requests_refused_total', 'Requests that were answered 429 or 503, by the code of the problem', ['cause']),
    audits: counter('accounts_audited_total', 'Accounts looked at, by platform and outcome', ['platform', 'outcome']),
    auditSeconds: histogram(
      'account_audit_duration_seconds',
      'Time to read and judge one account, by platform',
      [0.001, 0.01, 0.1, 0.5, 1, 2.5, 5, 10, 20, 40],
      ['platform'],
    ),
    auditsInFlight: gauge('account_audits_in_flight', 'Accounts that this process is looking at'),
    shapeChanges: counter('platform_shape_changes_total', 'Answers of platforms that had another form than the known one, by platform', ['platform']),
    upstream: counter('upstream_requests_total', 'Requests sent to platforms, tries counted one by one, by platform and what came', [
      'platform',
      'outcome',
    ]),
    upstreamSeconds: histogram(
      'upstream_request_duration_seconds',
      'Time until a platform answered a request, or was given up',
      [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
      ['platform'],
    ),
    upstreamRetries: counter('upstream_retries_total', 'Requests to platforms that were tried again, by platform', ['platform']),
    heldBack: counter('upstream_held_back_total', 'Requests that were not sent, because the host or a limit was left alone, by platform and reason', [
      'platform',
      'reason',
    ]),
    ticks: counter('schedule_ticks_total', 'Schedule ticks acted upon; late ones were missed while the service was down and caught up', ['late']),
    crashes: counter('crashes_total', 'Faults of the service itself, by place', ['place']),
    queryErrors: counter('storage_errors_total', 'Statements that the database refused, by kind', ['kind']),
    lastSuccess: gauge('last_success_timestamp_seconds', 'When a recurring task of this process last succeeded, seconds since 1970', ['task']),
    alerts: counter('alerts_told_total', 'Alerts that were raised or grew worse, counted as they are told, by level and kind', ['level', 'kind']),
    deliveries: counter('webhook_tries_total', 'Tries to deliver events to webhooks, by event and by what became of the delivery', [
      'event',
      'outcome',
    ]),
    deliverySeconds: histogram(
      'webhook_try_duration_seconds',
      'Time until a receiver of events answered, or was given up',
      [0.01, 0.05, 0.1, 0.5, 1, 2.5, 5, 10, 15],
    ),
    gauge,
    setOrLeftOut,
    lookUp,
    /** The Prometheus text. */
    printed: async (): Promise<{ readonly type: string; readonly text: string }> => {
      await Promise.all(lookups.map(({ begin }) => begin()))
      return { type: registry.contentType, text: await registry.metrics() }
    },
  }
}
