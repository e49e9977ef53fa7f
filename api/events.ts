import type { Logger } from 'pino'
import type { SentNotification } from '../domain/alerts/store.ts'
import type { AccountResult } from '../domain/audit/audit.ts'
import type { QueueState } from '../domain/ports.ts'
import type { Fate } from '../domain/webhooks/retries.ts'
import type { Attempt, Delivery } from '../domain/webhooks/webhook.ts'
import { type Answers, serviceMetrics } from './metrics.ts'
import type { TraceIds } from './tracing.ts'
import { VERSION } from './version.ts'

export type FinishedRequest = {
  readonly operationId: string
  readonly method: string
  /** 499 when the client went away before the answer was sent. */
  readonly status: number
  readonly durationMs: number
  readonly requestId: string
  readonly keyId?: string
  /** The code of the problem it was answered with. */
  readonly problem?: string
  /** Of its span, where there is one. */
  readonly trace?: TraceIds
}

/** A request to a platform, or to a link of an account. Nothing of its address: a path may name a person. */
export type UpstreamRequest = {
  readonly platform: string
  /** What came, as a code. */
  readonly outcome: string
  readonly durationMs: number
  /** 0 for the first try. */
  readonly attempt: number
}

/** What is done again and again by a process of the role that has it. */
export type RecurringTask =
  | 'claim-accounts'
  | 'claim-deliveries'
  | 'forget'
  | 'look-at-schedules'
  | 'tell-expiries'
  | 'tell-overdue-pilots'
  | 'watch-alerts'

/** Who wants to know what happened: the access log, the counters. */
export interface RequestObserver {
  requestStarted(): void
  requestFinished(request: FinishedRequest): void
  /** A fault of ours: the answer was a 500 that says nothing, this says all. */
  requestCrashed(trouble: { readonly requestId: string; readonly operationId: string; readonly error: unknown }): void
}

/** One function per business event: its counter and its log line live together. */
export interface Events extends RequestObserver {
  /** An account is being looked at; what it gives is called when that ends. */
  auditStarted(): () => void
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
  /** A recurring task did what it does, whether or not there was anything to do. */
  succeeded(task: RecurringTask): void
  upstreamAnswered(request: UpstreamRequest): void
  /** A request that was not sent: the host, or a limit, is left alone for now. */
  upstreamHeldBack(held: { readonly platform: string; readonly reason: string }): void
  /** A statement that the database refused; whoever asked is told as well, and may have expected it. */
  queryFailed(kind: string): void
  schedulerFailed(error: unknown): void
  workerFailed(error: unknown): void
  /** Trouble of the storage that no request and no task waits for. */
  storageFailed(error: unknown): void
  /** A notification was written for whoever listens. */
  alertsTold(sent: SentNotification): void
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

/** Connections to the database, where there are several. */
type Pool = { readonly inUse: number; readonly idle: number; readonly waiting: number }

/** What waits, looked up when somebody asks for the metrics; it is of the whole installation, whichever process is asked. */
type Waiting = {
  readonly queue: () => Promise<QueueState & { readonly oldestMs: number }>
  readonly outbox: () => Promise<{ readonly oldestMs: number; readonly dead: number }>
}

type DatabaseServer = { readonly connections: () => Pool }

type EventOptions = Waiting & {
  readonly answers: Answers
  readonly role: string
  /** Absent for a database that is a file. */
  readonly server?: () => DatabaseServer | undefined
  /** Of the span within which something is told. */
  readonly traceIds?: () => TraceIds | undefined
  /** How long a scrape waits for what is looked up; two seconds when left out. */
  readonly lookupMs?: number
}

/** Counters and log lines of one running service. */
export const serviceEvents = (log: Logger, { answers, queue, outbox, role, server, traceIds = () => undefined, lookupMs }: EventOptions): Events => {
  const metrics = serviceMetrics({ answers, ...(lookupMs === undefined ? {} : { lookupMs }) })
  const { gauge, labelOf, setOrLeftOut, lookUp } = metrics
  gauge('build_info', 'Always 1; what runs, as labels', ['version', 'node', 'role']).set({ version: VERSION, node: process.version, role }, 1)
  const depth = gauge('queue_depth', 'Accounts that wait for an audit, or are under audit, in the whole installation', ['state'])
  const oldest = gauge('queue_oldest_waiting_seconds', 'How long the account that waits longest for its audit has waited; 0 when none waits')
  const gaveUp = gauge('audit_dead_letters', 'Accounts of the last thirty days that took down every worker which had them, in the whole installation')
  lookUp({
    source: 'queue',
    look: queue,
    put: (found) => {
      setOrLeftOut(depth, found?.waiting, { state: 'waiting' })
      setOrLeftOut(depth, found?.running, { state: 'running' })
      setOrLeftOut(oldest, found && found.oldestMs / 1000)
      setOrLeftOut(gaveUp, found?.gaveUp)
    },
  })
  const oldestDue = gauge('webhook_oldest_due_seconds', 'How long the event that waits longest for its delivery has been due; 0 when none is')
  const dead = gauge('webhook_dead_letters', 'Deliveries that were given up and not yet forgotten')
  lookUp({
    source: 'outbox',
    look: outbox,
    put: (found) => {
      setOrLeftOut(oldestDue, found && found.oldestMs / 1000)
      setOrLeftOut(dead, found?.dead)
    },
  })
  if (server) {
    const connections = gauge('database_connections', 'Connections of this process to the database, by state', ['state'])
    const queued = gauge('database_connections_awaited', 'Parts of this process that wait for a connection to the database')
    lookUp({
      source: 'pool',
      look: async () => server()?.connections(),
      put: (found) => {
        setOrLeftOut(connections, found?.inUse, { state: 'in-use' })
        setOrLeftOut(connections, found?.idle, { state: 'idle' })
        setOrLeftOut(queued, found?.waiting)
      },
    })
  }

  const told = (level: 'info' | 'warn' | 'error', fields: object, words: string, trace = traceIds()): void =>
    log[level]({ ...fields, ...trace }, words)
  const crash = (place: string, error: unknown, fields: object = {}) => {
    metrics.crashes.inc({ place })
    told('error', { err: error, ...fields }, `${place} failed`)
  }
  return {
    requestStarted: () => metrics.inFlight.inc(),
    requestFinished: ({ operationId, method, status, durationMs, requestId, keyId, problem, trace }) => {
      const operation = labelOf.operation(operationId)
      metrics.inFlight.dec()
      metrics.requests.inc({ operation, status: labelOf.status(String(status)) })
      // Refusals are quick, and would make an answer look quicker than it is.
      if (status < 400) metrics.requestSeconds.observe({ operation }, durationMs / 1000)
      if (problem !== undefined && (status === 429 || status === 503)) metrics.refused.inc({ cause: problem })
      told('info', { operationId, method, status, durationMs: Math.round(durationMs * 10) / 10, requestId, keyId, problem }, 'request', trace)
    },
    requestCrashed: ({ error, ...fields }) => crash('request', error, fields),
    auditStarted: () => {
      metrics.auditsInFlight.inc()
      return () => metrics.auditsInFlight.dec()
    },
    accountAudited: ({ auditId, result, durationMs }) => {
      const platform = labelOf.platform(result.account.platform)
      metrics.audits.inc({ platform, outcome: result.status })
      metrics.auditSeconds.observe({ platform }, durationMs / 1000)
      if (result.status !== 'ok' && result.detail === 'shape-changed') {
        metrics.shapeChanges.inc({ platform })
        told('warn', { auditId, platform, where: result.where }, 'platform answered in another form')
      }
      told('info', { auditId, platform, outcome: result.status, durationMs: Math.round(durationMs) }, 'account audited')
    },
    auditCrashed: ({ error, ...fields }) => crash('audit', error, fields),
    scheduleFired: ({ late, ...fields }) => {
      metrics.ticks.inc({ late: String(late) })
      told('info', { late, ...fields }, 'schedule fired')
    },
    scheduleFailed: ({ error, ...fields }) => crash('schedule', error, fields),
    succeeded: (task) => metrics.lastSuccess.setToCurrentTime({ task }),
    upstreamAnswered: ({ platform: named, outcome, durationMs, attempt }) => {
      const platform = labelOf.platform(named)
      metrics.upstream.inc({ platform, outcome })
      metrics.upstreamSeconds.observe({ platform }, durationMs / 1000)
      if (attempt > 0) metrics.upstreamRetries.inc({ platform })
    },
    upstreamHeldBack: ({ platform, reason }) => metrics.heldBack.inc({ platform: labelOf.platform(platform), reason }),
    queryFailed: (kind) => metrics.queryErrors.inc({ kind }),
    schedulerFailed: (error) => crash('scheduler', error),
    workerFailed: (error) => crash('worker', error),
    storageFailed: (error) => crash('storage', error),
    alertsTold: ({ kind, told: alerts, events }) => {
      for (const alert of alerts) metrics.alerts.inc(alert)
      told('info', { notification: kind, alerts: alerts.length, events }, 'alerts told')
    },
    webhookTried: ({ delivery: { id: deliveryId, webhookId, type }, attempt: { status, error, durationMs }, fate: { state } }) => {
      metrics.deliveries.inc({ event: type, outcome: state === 'pending' ? 'retried' : state })
      metrics.deliverySeconds.observe(durationMs / 1000)
      told('info', { deliveryId, webhookId, event: type, status, error, durationMs, state }, 'webhook tried')
    },
    keyUseNotStored: ({ error, ...fields }) => crash('key-use', error, fields),
    trailNotCompleted: ({ error, ...fields }) => crash('trail', error, fields),
    replyNotKept: ({ error, ...fields }) => crash('reply', error, fields),
    metrics: metrics.printed,
  }
}
