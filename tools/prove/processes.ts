import { type ChildProcess, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  readonly url: string
  /** `kill -9`; it is started again at once. */
  readonly kill: () => Promise<void>
  /** Ended by its own decision, and started again. */
  readonly fellOver: () => number
  readonly stop: () => Promise<void>
  /** Of the process that runs now. */
  readonly pid: () => number
}

/** What the processes say, for whoever wants to know why one failed. */
const LOG = join(tmpdir(), 'channelfit-prove.log')
const PAUSE_MS = 500

/** A process of the service, started as an operator starts it and, whenever it ends, again, as a process manager does. */
export const started = async (role: Role, env: Readonly<Record<string, string>>, port?: number): Promise<Running> => {
  const own = port ?? (await freePort())
  const settings = { PATH: process.env.PATH ?? '', HOST: '127.0.0.1', PORT: String(own), CHANNELFIT_ROLE: role, LOG_LEVEL: 'error', ...env }
  let [isStopping, falls] = [false, 0]
  const begin = (): ChildProcess => {
    const child = spawn(process.execPath, [ENTRY, 'serve'], { env: settings, stdio: ['ignore', openSync(LOG, 'a'), 'inherit'] })
    child.once('exit', (code, signal) => {
      if (isStopping) return
      if (signal !== 'SIGKILL') {
        falls += 1
        console.error(`${role} ended by itself with ${code ?? signal}`)
      }
      setTimeout(() => {
        if (!isStopping) running = begin()
      }, PAUSE_MS)
    })
    return child
  }
  let running = begin()
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const child = running
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill(signal)
    await ended
  }
  return {
    url: `http://127.0.0.1:${own}`,
    kill: () => end('SIGKILL'),
    fellOver: () => falls,
    pid: () => running.pid ?? 0,
    stop: () => {
      isStopping = true
      return end('SIGTERM')
    },
  }
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
