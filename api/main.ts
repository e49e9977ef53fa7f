import type { Readable, Writable } from 'node:stream'
import { type Logger, pino } from 'pino'
import { icalWriter } from '../adapters/calendar/ical.ts'
import { webhookSender } from '../adapters/delivery/webhook-sender.ts'
import { importReader } from '../adapters/imports/index.ts'
import { platformReaders } from '../adapters/index.ts'
import { idSource } from '../adapters/scheduling/id-source.ts'
import { nodeCronClock } from '../adapters/scheduling/node-cron-clock.ts'
import { systemClock } from '../adapters/scheduling/system-clock.ts'
import { type Network, networksFrom } from '../adapters/shared/address-guard.ts'
import type { FetchWatch } from '../adapters/shared/fetch-watch.ts'
import { linkProbe } from '../adapters/shared/link-probe.ts'
import { type PoliteFetcher, politeFetcher } from '../adapters/shared/polite-fetch.ts'
import { type SecretBox, secretBox } from '../adapters/shared/secret-box.ts'
import { writeWhole } from '../adapters/storage/backup/file.ts'
import { type RestoreReport, restoreBackup } from '../adapters/storage/backup/restore.ts'
import { type BackupReport, writeBackup } from '../adapters/storage/backup/write.ts'
import { openStorage, type Storage, type StorageOptions } from '../adapters/storage/index.ts'
import { passphraseBeside } from '../adapters/storage/passphrase-file.ts'
import type { BriefInput } from '../domain/brief/read-brief.ts'
import type { GovernanceInput } from '../domain/governance/read-governance.ts'
import type { RecordedDiagnosis } from '../domain/governance/recorded-diagnosis.ts'
import type { ClaimedDelivery, Clock, IdSource, ImportReader, LinkProbe } from '../domain/ports.ts'
import type { Config } from './config.ts'
import { type Events, serviceEvents } from './events.ts'
import { OPERATIONS } from './http/contract.ts'
import { drain } from './http/drain.ts'
import { CLIENT_GONE } from './http/exchange.ts'
import type { Deps, Readings } from './http/handlers/deps.ts'
import { handlers, streams } from './http/handlers/index.ts'
import { CannotStart, listening, urlOf } from './http/listening.ts'
import { overloadGate } from './http/overload.ts'
import { type Perform, performer } from './http/perform.ts'
import { PROBLEMS, Problem } from './http/problem.ts'
import { requestIdFrom } from './http/request-id.ts'
import { type AppOptions, createApp } from './http/server.ts'
import { spannedSender, watchedAudits } from './spans.ts'
import { databaseCheck, outboxState, queueState } from './state-of-service.ts'
import { NO_TRACING, type Tracing } from './tracing.ts'
import { type Undoing, undoing } from './undoing.ts'
import { startDispatcher, testWebhook } from './usecases/deliver-webhooks.ts'
import { fitModels } from './usecases/fit-model-of.ts'
import { startForgetting } from './usecases/forget-readings.ts'
import { replyKeeper } from './usecases/keep-replies.ts'
import { ALL_SCOPES, ensureOwnerKey, keyAuthenticator, type Tenant } from './usecases/manage-keys.ts'
import type { Readers } from './usecases/read-account.ts'
import { trailRecorder } from './usecases/record-trail.ts'
import { startScheduler } from './usecases/run-schedules.ts'
import { worldsOf } from './usecases/sandbox-world.ts'
import type { KeptResult } from './usecases/stored-assessment.ts'
import { startTellingExpiries } from './usecases/tell-expiries.ts'
import { startTellingOverduePilots } from './usecases/tell-overdue-pilots.ts'
import { tenantView } from './usecases/tenant-view.ts'
import { startWatchingAlerts } from './usecases/watch-alerts.ts'
import { startAuditWorker } from './usecases/work-audits.ts'
import { workspaceMeans } from './usecases/workspace-means.ts'
import { VERSION } from './version.ts'
import { eventToWire } from './wire/webhook.ts'

type ServiceStorage = Storage<BriefInput, KeptResult, GovernanceInput, RecordedDiagnosis>
type Store = { readonly storage: ServiceStorage; readonly canKeepSecrets: boolean; readonly clock: Clock; readonly ids: IdSource }
type Kept = Pick<Config, 'databaseUrl' | 'passphrases' | 'databaseConnections' | 'mostAtOnce'>

/** The database of a configuration, brought up to date. */
export const openStore = async (
  kept: Kept,
  serving: Pick<StorageOptions, 'maintains' | 'keptDays' | 'patienceMs' | 'onTrouble' | 'onRefused'> = {},
): Promise<Store> => {
  const box = boxFor(kept)
  const { databaseConnections: connections, mostAtOnce } = kept
  return {
    storage: await openStorage<BriefInput, KeptResult, GovernanceInput, RecordedDiagnosis>(kept.databaseUrl, box, {
      connections,
      mostAtOnce,
      maintains: false,
      ...serving,
    }),
    canKeepSecrets: box !== undefined,
    clock: systemClock,
    ids: idSource(systemClock),
  }
}

type Forced = { readonly isForced: boolean }

/** Everything in a database, written to a new file (or instead of one, when forced) or to a stream, which is left open. */
export const takeBackup = (
  { databaseUrl }: Pick<Config, 'databaseUrl'>,
  destination: string | Writable,
  { isForced }: Forced,
): Promise<BackupReport> => {
  const write = (to: Writable): Promise<BackupReport> => writeBackup(databaseUrl, to, { version: VERSION, now: systemClock.now() })
  return typeof destination === 'string' ? writeWhole(destination, { replaces: isForced }, write) : write(destination)
}

/** @param options what the database holds is given up when forced. */
export const restoreFrom = ({ databaseUrl }: Pick<Config, 'databaseUrl'>, source: Readable, { isForced }: Forced): Promise<RestoreReport> =>
  restoreBackup(databaseUrl, source, { replaces: isForced })

const boxFor = ({ databaseUrl, passphrases }: Pick<Kept, 'databaseUrl' | 'passphrases'>): SecretBox | undefined => {
  const [first = passphraseBeside(databaseUrl), ...former] = passphrases.map((passphrase) => passphrase.reveal())
  return first === undefined ? undefined : secretBox([first, ...former])
}

const allowedIn = ({ allowedPrivateAddresses }: Pick<Config, 'allowedPrivateAddresses'>): readonly Network[] => {
  const allow = networksFrom(allowedPrivateAddresses)
  if (!allow.ok) throw new Error(`CHANNELFIT_ALLOW_PRIVATE_ADDRESSES: ${allow.unreadable} is no address range`)
  return allow.networks
}

const fetcherFor = (config: Pick<Config, 'allowedPrivateAddresses'>, watch?: FetchWatch): PoliteFetcher =>
  politeFetcher({ allow: allowedIn(config), version: VERSION, ...(watch ? { watch } : {}) })

/** What goes out is counted, and is a span. */
const watchOf = (events: Pick<Events, 'upstreamAnswered' | 'upstreamHeldBack'>, tracing: Tracing): FetchWatch => ({
  sending: ({ platform, method, attempt }) => {
    const resend = attempt > 0 ? { 'http.request.resend_count': attempt } : {}
    const span = tracing.begin(method, { kind: 'client', attributes: { 'http.request.method': method, 'channelfit.platform': platform, ...resend } })
    return ({ result, status, durationMs }) => {
      events.upstreamAnswered({ platform, outcome: result, durationMs, attempt })
      const isFailure = status === undefined || status >= 400
      span.end({
        ...(status === undefined ? {} : { attributes: { 'http.response.status_code': status } }),
        ...(isFailure ? { failure: result } : {}),
      })
    }
  },
  heldBack: (held) => events.upstreamHeldBack(held),
})

/** Every status that is ever answered: those of the contract, of refusals, of pages, and of who went away. */
const STATUSES: readonly number[] = [
  ...OPERATIONS.flatMap(({ responses }) => [...responses.keys()]),
  ...Object.values(PROBLEMS).map(({ status }) => status),
  200,
  204,
  304,
  CLIENT_GONE,
]

/** All that a process without the role `api` answers. */
const ABOUT_ITSELF: ReadonlySet<string> = new Set(['getHealth', 'getReadiness', 'getMetrics'])

/** What is needed to look at accounts without keeping anything. */
type Looking = {
  readonly readers: Readers
  readonly probe: LinkProbe
  readonly imports: ImportReader
  readonly clock: Clock
  readonly close: () => void
}

export const openLooking = (config: Pick<Config, 'allowedPrivateAddresses' | 'platformBases'>): Looking => {
  const fetcher = fetcherFor(config)
  return {
    readers: platformReaders({ fetcher, bases: config.platformBases }),
    probe: linkProbe(fetcher),
    imports: importReader,
    clock: systemClock,
    close: () => fetcher.close(),
  }
}

/** What is needed to look at accounts with what the first workspace of the installation has for that. */
export const openChecking = async (config: Config) => {
  const { storage, clock, ids } = await openStore(config)
  const looking = openLooking(config)
  return {
    ...looking,
    readings: storage.readings,
    workspaceId: (await storage.keys.firstWorkspace()) ?? ids.next('wsp'),
    meansOf: workspaceMeans(storage),
    clock,
    close: async () => {
      looking.close()
      await storage.close()
    },
  }
}

export type Service = {
  /** Where it listens, `http://host:port`. */
  readonly url: string
  /** The owner key's secret when this was the first start and none was given. */
  readonly newOwnerKey?: string
  /** What whoever holds the database may ask without a request over HTTP. */
  readonly local: Local
  /** Stops taking work, ends what is under way and closes the database. */
  readonly stop: () => Promise<void>
}

type Local = {
  /** Whose key was given; without one, the first workspace with every right. */
  readonly tenantNow: () => Promise<Tenant | Problem>
  readonly perform: Perform
}

type ServiceOptions = {
  readonly log?: Logger
  /** Answers that break the contract become a 500; for tests. */
  readonly validateResponses?: boolean
  /** False for a process that is not asked over HTTP; its `url` is empty. */
  readonly listens?: boolean
}

/** A database server that starts with the service, or anew, is waited for. */
const DATABASE_PATIENCE_MS = 30_000
const DRAIN_DEADLINE_MS = 10_000
/** While one request waits for the database another one computes; more would only wait for a connection, unseen by the gate (`overload.ts`). */
const REQUESTS_PER_CONNECTION = 2
/**
 * Puts the service together and starts it.
 *
 * It listens before it makes a key or takes work, so that a start that cannot succeed leaves nothing behind; until all of it runs `/readyz` says no.
 * @throws CannotStart, StorageError
 */
export const startService = async (config: Config, options: ServiceOptions = {}): Promise<Service> => {
  const started = undoing()
  try {
    return await startedService(config, options, started)
  } catch (error) {
    // The reason of the start's failure is told, not what else went wrong while it was undone.
    await started.all().catch(() => undefined)
    throw error
  }
}

const startedService = async (
  config: Config,
  { log = pino({ level: config.logLevel }), validateResponses = false, listens = true }: ServiceOptions,
  started: Undoing,
): Promise<Service> => {
  const tracing = await tracingOf(config)
  started.add(() => tracing.stop())
  const events = serviceEvents(log, {
    answers: { operations: OPERATIONS.map(({ id }) => id), statuses: STATUSES },
    role: config.role,
    queue: () => queueState({ audits: store.storage.audits, clock: store.clock }),
    outbox: () => outboxState({ outbox: store.storage.outbox, clock: store.clock }),
    ...(config.databaseUrl.startsWith('sqlite:') ? {} : { server: () => store.storage.server }),
    traceIds: tracing.ids,
  })
  const store: Store = await openStore(config, {
    maintains: config.role === 'worker' || config.role === 'all',
    keptDays: config.keptDays,
    patienceMs: DATABASE_PATIENCE_MS,
    onTrouble: events.storageFailed,
    onRefused: events.queryFailed,
  })
  const { storage, clock, ids } = store
  started.add(() => storage.close())
  const fetcher = fetcherFor(config, watchOf(events, tracing))
  started.add(() => fetcher.close())
  const sender = spannedSender(webhookSender({ allow: allowedIn(config), version: VERSION }), tracing)
  started.add(() => sender.close())
  const delivering = {
    webhooks: storage.webhooks,
    outbox: storage.outbox,
    sender,
    bodyOf: ({ delivery, webhook }: ClaimedDelivery) => JSON.stringify(eventToWire(delivery, webhook.language)),
    clock,
  }
  const readers = platformReaders({ fetcher, memory: storage.snapshots, bases: config.platformBases })
  const meansOf = workspaceMeans(storage)
  const cron = nodeCronClock({ onTrouble: ({ error }) => events.schedulerFailed(error) })
  let running: 'starting' | 'yes' | 'shutting-down' = 'starting'
  const draining = new AbortController()
  let wakeWorker = (): void => {}
  // Not before it is written: whoever is woken asks the same database.
  const onAccepted = (): void => storage.afterwards(() => tracing.apart(() => wakeWorker()))
  let wakeDispatcher = (): void => {}
  const models = fitModels(storage.knowledge)
  const authenticator = keyAuthenticator({ keys: storage.keys, clock, events })

  const shell = {
    handlers,
    streams,
    deps: {
      assessments: storage.assessments,
      diagnoses: storage.diagnoses,
      catalogues: storage.catalogues,
      audits: storage.audits,
      accounts: storage.accounts,
      ledger: storage.ledger,
      knowledge: storage.knowledge,
      models,
      schedules: storage.schedules,
      reviews: storage.reviews,
      pilots: storage.pilots,
      calendars: icalWriter,
      connections: storage.connections,
      keys: storage.keys,
      trail: storage.trail,
      sandboxes: storage.sandboxes,
      organisations: storage.organisations,
      bundles: storage.bundles,
      samples: storage.samples,
      budgets: storage.budgets,
      branding: storage.branding,
      webhooks: storage.webhooks,
      outbox: storage.outbox,
      alerts: storage.alerts,
      webhookSender: sender,
      testWebhook: (test) => testWebhook(delivering, { ...test, worker: ids.next('wrk'), leaseMs: config.leaseMs }),
      onEvents: () => storage.afterwards(() => tracing.apart(() => wakeDispatcher())),
      readings: capabilitiesOf(readers),
      meansOf,
      canKeepSecrets: store.canKeepSecrets,
      imports: importReader,
      cron,
      clock,
      serviceClock: clock,
      ids,
      onAccepted,
      checks: async () => [await databaseCheck(storage), ...(running === 'yes' ? [] : [{ check: 'service', ok: false, detail: running }])],
      metrics: events.metrics,
    },
    viewOf: tenantView,
    authenticator,
    sessions: { sessions: storage.sessions, authenticator, clock },
    clock,
    recorder: trailRecorder({ trail: storage.trail, clock, ids, events }),
    replies: replyKeeper({ replies: storage.replies, clock, ids, events, onUndone: models.forget }),
    observer: events,
    tracing,
    rateLimit: { requests: config.requestsPerMinute, windowMs: 60_000 },
    gate: overloadGate(config.databaseConnections * REQUESTS_PER_CONNECTION),
    streamsPerKey: config.streamsPerKey,
    trustedProxies: config.trustedProxies,
    corsOrigins: config.corsOrigins,
    validateResponses,
    draining: draining.signal,
  } satisfies AppOptions<Deps>
  const operations = config.role === 'worker' || config.role === 'scheduler' ? OPERATIONS.filter(({ id }) => ABOUT_ITSELF.has(id)) : OPERATIONS
  const server = listens ? await listening(createApp<Deps>({ ...shell, operations }), config) : undefined
  started.add(() => {
    draining.abort()
    return server && drain(server, { deadlineMs: DRAIN_DEADLINE_MS })
  })

  const newOwnerKey = await ownerKey(store, config)
  // What a former passphrase sealed is sealed anew, so that it can be taken away at the next start.
  await storage.connections.reseal()
  await storage.webhooks.reseal()
  if (config.role === 'worker' || config.role === 'all') {
    const worker = startAuditWorker({
      audits: storage.audits,
      accounts: storage.accounts,
      readers,
      meansOf,
      worldOf: worldsOf(storage.sandboxes, { clock, readers, probe: linkProbe(fetcher) }),
      clock,
      events,
      around: watchedAudits(events, tracing),
      onLooked: () => events.succeeded('claim-accounts'),
      worker: ids.next('wrk'),
      leaseMs: config.leaseMs,
    })
    started.add(() => worker.stop())
    wakeWorker = worker.wake
    const dispatcher = startDispatcher({
      ...delivering,
      events,
      onLooked: () => events.succeeded('claim-deliveries'),
      worker: ids.next('wrk'),
      leaseMs: config.leaseMs,
    })
    started.add(() => dispatcher.stop())
    wakeDispatcher = dispatcher.wake
    const forgetting = await startForgetting({
      kept: [
        storage.readings,
        storage.outbox,
        storage.alerts,
        storage.replies,
        storage.sessions,
        storage.trail,
        storage.sandboxes,
        storage.retention,
      ],
      clock,
      events,
      onForgotten: () => events.succeeded('forget'),
    })
    started.add(() => forgetting.stop())
  }
  if (config.role === 'scheduler' || config.role === 'all') {
    const scheduler = await startScheduler({
      schedules: storage.schedules,
      cron,
      clock,
      ids,
      events,
      onAccepted,
      onLooked: () => events.succeeded('look-at-schedules'),
    })
    started.add(() => scheduler.stop())
    const expiries = await startTellingExpiries({
      connections: storage.connections,
      outbox: storage.outbox,
      cron,
      clock,
      events,
      onLooked: () => events.succeeded('tell-expiries'),
    })
    started.add(() => expiries.stop())
    const overdue = await startTellingOverduePilots({
      pilots: storage.pilots,
      cron,
      clock,
      events,
      onLooked: () => events.succeeded('tell-overdue-pilots'),
    })
    started.add(() => overdue.stop())
    const watching = await startWatchingAlerts({
      alerts: storage.alerts,
      schedules: storage.schedules,
      readings: capabilitiesOf(readers),
      cron,
      clock,
      ids,
      events,
      onAccepted,
      onEvents: () => wakeDispatcher(),
      onLooked: () => events.succeeded('watch-alerts'),
    })
    started.add(() => watching.stop())
  }
  running = 'yes'
  return {
    url: server ? urlOf(server, config.host) : '',
    local: { tenantNow: () => localTenant(store, shell, config), perform: performer<Deps>(shell) },
    ...(newOwnerKey === undefined ? {} : { newOwnerKey }),
    stop: () => {
      running = 'shutting-down'
      return started.all()
    },
  }
}

/** Loaded when it is asked for: nobody else pays for it. */
const tracingOf = async ({ traces, role }: Config): Promise<Tracing> => {
  if (traces === undefined) return NO_TRACING
  const { otelTracing } = await import('./otel-tracing.ts')
  return otelTracing({ ...traces, role })
}

/** Whoever can open the database may do what its keys may do; a key that was given all the same says who it is, and what not. */
const localTenant = async ({ storage }: Store, { authenticator }: Pick<AppOptions<Deps>, 'authenticator'>, { ownerKey: given }: Config) => {
  if (given === undefined) return { workspaceId: (await storage.keys.firstWorkspace()) ?? '', keyId: 'local', scopes: ALL_SCOPES }
  const answer = await authenticator.authenticate(given.reveal())
  return answer.ok ? answer.tenant : new Problem(answer.code)
}

const capabilitiesOf = (readers: Readers): Readings =>
  Object.fromEntries(Object.entries(readers).map(([platform, { capabilities }]) => [platform, capabilities]))

/** The secret of the owner key when one was generated. */
const ownerKey = async ({ storage, clock, ids }: Store, config: Config): Promise<string | undefined> => {
  const owner = await ensureOwnerKey({ keys: storage.keys, clock, ids }, config.ownerKey?.reveal())
  if (owner.ok) return owner.newSecret
  throw new CannotStart(`CHANNELFIT_KEY: this key ${owner.code === 'key-revoked' ? 'was revoked on' : 'expired on'} ${owner.since}; give another one`)
}

/**
 * The service without its port: for an assistant that has started this process. Audits are worked on here; schedules are left to a service that
 * stays.
 * @param print takes lines for people.
 */
export const startLocal = async (config: Config, print: (line: string) => void) => {
  const log = pino({ level: config.logLevel }, pino.destination(2))
  const service = await startService({ ...config, role: 'worker' }, { log, listens: false })
  const { tenantNow, perform } = service.local
  const tenant = await tenantNow()
  if (tenant instanceof Problem) {
    await service.stop()
    throw tenant
  }
  // Its secret is shown to nobody: assistants keep what a process says on standard error.
  if (service.newOwnerKey !== undefined) print('The database is new. Make a key for yourself with: channelfit keys create <name>')
  // A key may be revoked, or expire, while the assistant goes on.
  const asNow: Perform = async (id, asked, asker) => {
    const now = await tenantNow()
    if (now instanceof Problem) throw now
    return perform(id, asked, { ...asker, tenant: now })
  }
  return { tenant, perform: asNow, requestId: requestIdFrom(undefined), stop: service.stop }
}

/**
 * Runs the service until the process is told to end.
 * @param print takes lines for people: the address, and the owner key on the very first start.
 */
export const serve = async (config: Config, print: (line: string) => void): Promise<void> => {
  // Listened to before the start, so that a signal during it ends the service in good order, and to the end: a terminal, npm and
  // channelfit.cjs each pass on the same signal, and the second one must not cut off what the first one began.
  const told = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
  const service = await startService(config)
  print(`Channelfit ${VERSION} answers at ${service.url} (console there in a browser, reference at ${service.url}/docs)`)
  if (service.newOwnerKey !== undefined) print(`Owner key, shown this once: ${service.newOwnerKey}`)
  await told
  await service.stop()
}
