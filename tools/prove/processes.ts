import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const ENTRY = fileURLToPath(new URL('../../api/channelfit.cjs', import.meta.url))

/** A port of loopback that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export type Role = 'api' | 'worker' | 'scheduler' | 'all'
export type Running = {
  readonly role: Role
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
  readonly url: string
  readonly pid: number
}

/** A process of the service, as an operator starts it. */
export const started = async (role: Role, env: Readonly<Record<string, string>>, port?: number): Promise<Running> => {
  const own = port ?? (await freePort())
  const settings = { PATH: process.env.PATH ?? '', HOST: '127.0.0.1', PORT: String(own), CHANNELFIT_ROLE: role, LOG_LEVEL: 'fatal', ...env }
  const child: ChildProcess = spawn(process.execPath, [ENTRY, 'serve'], { env: settings, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await ended
  }
  return { role, kill: () => end('SIGKILL'), stop: () => end('SIGTERM'), url: `http://127.0.0.1:${own}`, pid: child.pid ?? 0 }
}

/** Looks until it is so, for a while. */
export const until = async (isSo: () => Promise<boolean>, { what, seconds }: { readonly what: string; readonly seconds: number }): Promise<void> => {
  const end = Date.now() + seconds * 1000
  for (;;) {
    if (await isSo().catch(() => false)) return
    if (Date.now() > end) throw new Error(`${what} did not come within ${seconds} s`)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

export const isReady = async (url: string): Promise<boolean> => (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(1000) })).ok
