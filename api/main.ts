import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Logger, pino } from 'pino'
import { importReader } from '../adapters/imports/index.ts'
import { platformReaders } from '../adapters/index.ts'
import { idSource } from '../adapters/scheduling/id-source.ts'
import { nodeCronClock } from '../adapters/scheduling/node-cron-clock.ts'
import { systemClock } from '../adapters/scheduling/system-clock.ts'
import { networksFrom } from '../adapters/shared/address-guard.ts'
import { type PoliteFetcher, politeFetcher } from '../adapters/shared/polite-fetch.ts'
import { openStorage, type Storage } from '../adapters/storage/index.ts'
import type { BriefInput } from '../domain/brief/read-brief.ts'
import type { BriefAssessment } from '../domain/fit/assess-brief.ts'
import type { Clock, IdSource, ImportReader } from '../domain/ports.ts'
import type { Config } from './config.ts'
import { serviceEvents } from './events.ts'
import { drain } from './http/drain.ts'
import { handlers } from './http/handlers/index.ts'
import { createApp } from './http/server.ts'
import type { Readers } from './usecases/audit-target.ts'
import { ensureOwnerKey, keyAuthenticator } from './usecases/manage-keys.ts'
import { type Scheduler, startScheduler } from './usecases/run-schedules.ts'
import { type AuditWorker, startAuditWorker } from './usecases/work-audits.ts'
import { VERSION } from './version.ts'

export type ServiceStorage = Storage<BriefInput, BriefAssessment>
export type Store = { readonly storage: ServiceStorage; readonly clock: Clock; readonly ids: IdSource }

/** The database of a configuration, brought up to date. */
export const openStore = async ({ databaseUrl }: Pick<Config, 'databaseUrl'>): Promise<Store> => ({
  storage: await openStorage<BriefInput, BriefAssessment>(databaseUrl),
  clock: systemClock,
  ids: idSource(systemClock),
})

const fetcherFor = ({ allowedPrivateAddresses }: Pick<Config, 'allowedPrivateAddresses'>): PoliteFetcher => {
  const allow = networksFrom(allowedPrivateAddresses)
  if (!allow.ok) throw new Error(`CHANNELFIT_ALLOW_PRIVATE_ADDRESSES: ${allow.unreadable} is no address range`)
  return politeFetcher({ allow: allow.networks, version: VERSION })
}

/** What is needed to look at accounts without keeping anything. */
export type Looking = { readonly readers: Readers; readonly imports: ImportReader; readonly clock: Clock; readonly close: () => void }

export const openLooking = (config: Pick<Config, 'allowedPrivateAddresses'>): Looking => {
  const fetcher = fetcherFor(config)
  return { readers: platformReaders({ fetcher }), imports: importReader, clock: systemClock, close: () => fetcher.close() }
}

export type Service = {
  /** Where it listens, `http://host:port`. */
  readonly url: string
  /** The owner key's secret when this was the first start and none was given. */
  readonly newOwnerKey?: string
  /** Stops taking work, ends what is under way and closes the database. */
  readonly stop: () => Promise<void>
}

export type ServiceOptions = {
  readonly log?: Logger
  /** Answers that break the contract become a 500; for tests. */
  readonly validateResponses?: boolean
}

const READY_NOTICE_MS = 0
const DRAIN_DEADLINE_MS = 10_000

/** Puts the service together and starts it. */
export const startService = async (
  config: Config,
  { log = pino({ level: config.logLevel }), validateResponses = false }: ServiceOptions = {},
): Promise<Service> => {
  const { storage, clock, ids } = await openStore(config)
  const events = serviceEvents(log, () => storage.audits.queueDepth())
  const newOwnerKey = await ensureOwnerKey({ keys: storage.keys, clock, ids }, config.ownerKey?.reveal())
  const fetcher = fetcherFor(config)
  const cron = nodeCronClock({ onTrouble: ({ key, error }) => events.scheduleFailed({ scheduleId: key, error }) })

  const runsWorker = config.role === 'worker' || config.role === 'all'
  const runsScheduler = config.role === 'scheduler' || config.role === 'all'
  const worker: AuditWorker | undefined = runsWorker
    ? startAuditWorker({
        audits: storage.audits,
        readers: platformReaders({ fetcher, memory: storage.snapshots }),
        clock,
        events,
        worker: ids.next('wrk'),
        leaseMs: config.leaseMs,
      })
    : undefined
  const onAccepted = (): void => worker?.wake()
  const scheduler: Scheduler | undefined = runsScheduler
    ? await startScheduler({ schedules: storage.schedules, audits: storage.audits, cron, clock, ids, events, onAccepted })
    : undefined

  const app = createApp({
    handlers,
    deps: {
      assessments: storage.assessments,
      audits: storage.audits,
      schedules: storage.schedules,
      imports: importReader,
      cron,
      clock,
      ids,
      onAccepted,
      onChanged: (id, schedule) => (schedule ? scheduler?.follow(schedule) : scheduler?.forget(id)),
      checks: async () => [await databaseCheck(storage)],
      metrics: events.metrics,
    },
    authenticator: keyAuthenticator({ keys: storage.keys, clock }),
    observer: events,
    rateLimit: { requests: config.requestsPerMinute, windowMs: 60_000 },
    trustedProxies: config.trustedProxies,
    validateResponses,
  })
  const server = createServer(app)
  await listening(server, config)
  return {
    url: urlOf(server, config.host),
    ...(newOwnerKey === undefined ? {} : { newOwnerKey }),
    stop: async () => {
      scheduler?.stop()
      await drain(server, { noticeMs: READY_NOTICE_MS, deadlineMs: DRAIN_DEADLINE_MS })
      await worker?.stop()
      fetcher.close()
      await storage.close()
    },
  }
}

const databaseCheck = async (storage: ServiceStorage): Promise<{ readonly check: string; readonly ok: boolean; readonly detail?: string }> => {
  try {
    await storage.ping()
    return { check: 'database', ok: true }
  } catch {
    return { check: 'database', ok: false, detail: 'database-unreachable' }
  }
}

const listening = (server: Server, { port, host }: Pick<Config, 'port' | 'host'>): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })

const urlOf = (server: Server, host: string): string => {
  const { port } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/**
 * Runs the service until the process is told to end.
 * @param print takes lines for people: the address, and the owner key on the very first start.
 */
export const serve = async (config: Config, print: (line: string) => void): Promise<void> => {
  const service = await startService(config)
  print(`Channelfit ${VERSION} answers at ${service.url} (reference: ${service.url}/docs)`)
  if (service.newOwnerKey !== undefined) print(`Owner key, shown this once: ${service.newOwnerKey}`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
  await service.stop()
}
