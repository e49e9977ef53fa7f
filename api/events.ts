import type { Logger } from 'pino'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { AccountResult } from '../domain/audit/audit.ts'
import type { Fate } from '../domain/webhooks/retries.ts'
import type { Attempt, Delivery } from '../domain/webhooks/webhook.ts'

export type FinishedRequest = {
  readonly operationId: string
  readonly method: string
  /** 499 when the client went away before the answer was sent. */
  readonly status: number
  readonly durationMs: number
  readonly requestId: string
  readonly keyId?: string
}

/** Who wants to know what happened: the access log, the counters. */
export interface RequestObserver {
  requestFinished(request: FinishedRequest): void
  /** A fault of ours: the answer was a 500 that says nothing, this says all. */
  requestCrashed(trouble: { readonly requestId: string; readonly operationId: string; readonly error: unknown }): void
}

/** One function per business event: its counter and its log line live together. */
export interface Events extends RequestObserver {
  accountAudited(done: { readonly auditId: string; readonly result: AccountResult; readonly durationMs: number }): void
  auditCrashed(trouble: { readonly auditId: string; readonly position: number; readonly error: unknown }): void
  scheduleFired(fired: {
    readonly scheduleId: string
    readonly tick: string
    readonly late: boolean
    readonly auditIds: readonly string[]
    readonly accounts: number
  }): void
  scheduleFailed(trouble: { readonly scheduleId: string; readonly error: unknown }): void
  schedulerFailed(error: unknown): void
  workerFailed(error: unknown): void
  /** Says nothing of the address: there may be a secret in it. */
  webhookTried(tried: { readonly delivery: Delivery; readonly attempt: Attempt; readonly fate: Fate }): void
  /** When a key was last used could not be stored; the request went on. */
  keyUseNotStored(trouble: { readonly keyId: string; readonly error: unknown }): void
  /** What came of something that was entered in the trail could not be stored there. */
  trailNotCompleted(trouble: { readonly entry: string; readonly error: unknown }): void
  /** The reply to a request with an idempotency key could not be kept; it was sent. */
  replyNotKept(trouble: { readonly claim: string; readonly error: unknown }): void
  /** The Prometheus text of everything counted so far. */
  metrics(): Promise<{ readonly type: string; readonly text: string }>
}

/** What waits, looked up when somebody asks for the metrics. */
type Waiting = {
  readonly queueDepth: () => Promise<number>
  readonly outbox: () => Promise<{ readonly oldestMs: number; readonly dead: number }>
}

/** Counters and log lines of one running service; every service has a registry of its own. */
export const serviceEvents = (log: Logger, { queueDepth, outbox }: Waiting): Events => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'channelfit_http_request_duration_seconds',
    help: 'Time to answer a request, by operation of the contract',
    labelNames: ['operation', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const audits = new Counter({
    name: 'channelfit_accounts_audited_total',
    help: 'Accounts looked at, by platform and outcome',
    labelNames: ['platform', 'outcome'],
    registers: [registry],
  })
  const auditSeconds = new Histogram({
    name: 'channelfit_account_audit_duration_seconds',
    help: 'Time to read and judge one account, by platform',
    labelNames: ['platform'],
    buckets: [0.001, 0.01, 0.1, 0.5, 1, 2.5, 5, 10, 20, 40],
    registers: [registry],
  })
  const shapeChanges = new Counter({
    name: 'channelfit_platform_shape_changes_total',
    help: 'Answers of platforms that had another form than the known one, by platform',
    labelNames: ['platform'],
    registers: [registry],
  })
  const ticks = new Counter({
    name: 'channelfit_schedule_ticks_total',
    help: 'Schedule ticks acted upon; late ones were missed while the service was down and caught up',
    labelNames: ['late'],
    registers: [registry],
  })
  const crashes = new Counter({
    name: 'channelfit_crashes_total',
    help: 'Faults of the service itself, by place',
    labelNames: ['place'],
    registers: [registry],
  })
  new Gauge({
    name: 'channelfit_queue_depth',
    help: 'Accounts waiting for or under audit',
    registers: [registry],
    async collect() {
      this.set(await queueDepth())
    },
  })
  const deliveries = new Counter({
    name: 'channelfit_webhook_tries_total',
    help: 'Tries to deliver events to webhooks, by event and by what became of the delivery',
    labelNames: ['event', 'outcome'],
    registers: [registry],
  })
  const deliverySeconds = new Histogram({
    name: 'channelfit_webhook_try_duration_seconds',
    help: 'Time until a receiver of events answered, or was given up',
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 2.5, 5, 10, 15],
    registers: [registry],
  })
  new Gauge({
    name: 'channelfit_webhook_oldest_due_seconds',
    help: 'How long the event that waits longest for its delivery has been due; 0 when none is',
    registers: [registry],
    async collect() {
      this.set((await outbox()).oldestMs / 1000)
    },
  })
  new Gauge({
    name: 'channelfit_webhook_dead_letters',
    help: 'Deliveries that were given up and not yet forgotten',
    registers: [registry],
    async collect() {
      this.set((await outbox()).dead)
    },
  })
  const crash = (place: string, error: unknown, fields: object = {}) => {
    crashes.inc({ place })
    log.error({ err: error, ...fields }, `${place} failed`)
  }
  return {
    requestFinished: ({ operationId, method, status, durationMs, requestId, keyId }) => {
      requests.observe({ operation: operationId, status: String(status) }, durationMs / 1000)
      log.info({ operationId, method, status, durationMs: Math.round(durationMs * 10) / 10, requestId, keyId }, 'request')
    },
    requestCrashed: ({ error, ...fields }) => crash('request', error, fields),
    accountAudited: ({ auditId, result, durationMs }) => {
      const { platform } = result.account
      audits.inc({ platform, outcome: result.status })
      auditSeconds.observe({ platform }, durationMs / 1000)
      if (result.status !== 'ok' && result.detail === 'shape-changed') {
        shapeChanges.inc({ platform })
        log.warn({ auditId, platform, where: result.where }, 'platform answered in another form')
      }
      log.info({ auditId, platform, outcome: result.status, durationMs: Math.round(durationMs) }, 'account audited')
    },
    auditCrashed: ({ error, ...fields }) => crash('audit', error, fields),
    scheduleFired: ({ late, ...fields }) => {
      ticks.inc({ late: String(late) })
      log.info({ late, ...fields }, 'schedule fired')
    },
    scheduleFailed: ({ error, ...fields }) => crash('schedule', error, fields),
    schedulerFailed: (error) => crash('scheduler', error),
    workerFailed: (error) => crash('worker', error),
    webhookTried: ({ delivery: { id: deliveryId, webhookId, type }, attempt: { status, error, durationMs }, fate: { state } }) => {
      deliveries.inc({ event: type, outcome: state === 'pending' ? 'retried' : state })
      deliverySeconds.observe(durationMs / 1000)
      log.info({ deliveryId, webhookId, event: type, status, error, durationMs, state }, 'webhook tried')
    },
    keyUseNotStored: ({ error, ...fields }) => crash('key-use', error, fields),
    trailNotCompleted: ({ error, ...fields }) => crash('trail', error, fields),
    replyNotKept: ({ error, ...fields }) => crash('reply', error, fields),
    metrics: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}
