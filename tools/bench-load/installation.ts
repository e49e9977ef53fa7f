import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../test/support/postgres.ts'
import { isReady, type Role, type Running, started, until } from '../prove/processes.ts'

const KEY = 'cf_bench-key-of-no-value-0123456789'
export const HEADERS = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' }

export type Installation = {
  /** Of the process that answers. */
  readonly url: string
  readonly pid: number
  readonly databaseUrl: string
  readonly start: (role: Role) => Promise<Running>
  readonly stop: () => Promise<void>
}

type Wanted = { readonly kind: 'sqlite' | 'postgres'; readonly roles: readonly [Role, ...Role[]]; readonly settings?: readonly string[] }

/** Processes of the service as an operator starts them, on a database of their own that is durable. The first one answers. */
export const installed = async ({ kind, roles, settings = [] }: Wanted): Promise<Installation> => {
  const folder = mkdtempSync(join(tmpdir(), 'channelfit-bench-'))
  const server = kind === 'postgres' ? await startPostgres({ isDurable: true, settings }) : undefined
  const databaseUrl = server ? await server.newDatabase() : `sqlite:${join(folder, 'channelfit.db')}`
  const environment = {
    DATABASE_URL: databaseUrl,
    CHANNELFIT_KEY: KEY,
    CHANNELFIT_SECRET: 'a passphrase that is long enough for measuring',
    CHANNELFIT_ALLOW_PRIVATE_ADDRESSES: '127.0.0.0/8',
    CHANNELFIT_RATE_LIMIT: '1000000',
  }
  const running: Running[] = []
  const start = async (role: Role): Promise<Running> => {
    const process = await started(role, environment)
    running.push(process)
    await until(() => isReady(process.url), { what: `the ${role}`, seconds: 60 })
    return process
  }
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((process) => process.stop()))
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const [first, ...others] = roles
    const { url, pid } = await start(first)
    for (const role of others) await start(role)
    return { url, pid: pid(), databaseUrl, start, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
