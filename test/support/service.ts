import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import request from 'supertest'
import { openStorage } from '../../adapters/storage/index.ts'
import { type ChannelfitClient, createClient } from '../../api/client/index.ts'
import { type Config, readConfig } from '../../api/config.ts'
import { type Service, startService } from '../../api/main.ts'
import { type PostgresServer, startPostgres } from './postgres.ts'

export const KEY = 'cf_a-key-for-tests-and-nothing-else-0123456789'

/** A configuration as a process would read it; loopback may be fetched, because the blogs of tests live there. */
export const configFrom = (env: Readonly<Record<string, string>> = {}): Config => {
  const read = readConfig({
    PORT: '0',
    DATABASE_URL: 'sqlite::memory:',
    CHANNELFIT_KEY: KEY,
    CHANNELFIT_ALLOW_PRIVATE_ADDRESSES: '127.0.0.1/32',
    CHANNELFIT_RATE_LIMIT: '100000',
    LOG_LEVEL: 'info',
    ...env,
  })
  if (!read.ok) throw new Error(read.faults.join('\n'))
  return read.config
}

export type RunningService = Service & {
  /** The client that callers install, with the owner key. */
  readonly client: ChannelfitClient
  /** What the service has logged so far. */
  readonly log: () => string
  readonly get: (path: string) => request.Test
  readonly post: (path: string, body?: object | string) => request.Test
  readonly put: (path: string, body: object) => request.Test
  readonly remove: (path: string) => request.Test
}

/** A database on a server has no passphrase beside it. */
const PASSPHRASE = { CHANNELFIT_SECRET: 'a passphrase that is long enough for a test' }

/** `TEST_ON=postgres`: the same tests on the other database. The server of a file ends with its process. */
let filled: Promise<{ readonly server: PostgresServer; readonly url: string }> | undefined
export const freshDatabase = async (): Promise<string> => {
  filled ??= startPostgres().then(async (server) => {
    const url = await server.newDatabase()
    await (await openStorage(url)).close()
    return { server, url }
  })
  const { server, url } = await filled
  return server.newDatabase(url)
}

/** The whole service on loopback, every answer checked against the contract. */
export const aService = async (asked: Readonly<Record<string, string>> = {}): Promise<RunningService> => {
  const env = process.env.TEST_ON === 'postgres' ? { DATABASE_URL: await freshDatabase(), ...PASSPHRASE, ...asked } : asked
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) })
  const service = await startService(configFrom(env), { log, validateResponses: true })
  const to = request(service.url)
  const keyed = (test: request.Test) => test.set('Authorization', `Bearer ${KEY}`)
  return {
    ...service,
    client: createClient({ baseUrl: service.url, key: KEY }),
    log: () => lines.join(''),
    get: (path) => keyed(to.get(path)),
    post: (path, body) => keyed(to.post(path)).send(body),
    put: (path, body) => keyed(to.put(path)).send(body),
    remove: (path) => keyed(to.delete(path)),
  }
}

/** The audit once it is finished, as loose as the body of any other answer here; it is woken at once, so that a few looks are enough. */
export const finishedAudit = (service: RunningService, id: string): Promise<request.Response['body']> =>
  service.client.waitForAudit(id, { everyMs: 20, signal: AbortSignal.timeout(30_000) })

export const aFolder = (): { readonly path: string; readonly database: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'channelfit-'))
  return { path, database: `sqlite:${join(path, 'channelfit.db')}`, remove: () => rmSync(path, { recursive: true, force: true }) }
}
