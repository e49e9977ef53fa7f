import { loadavg } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { HEADERS, installed } from '../bench-load/installation.ts'
import { startBlogs } from '../prove/blogs.ts'
import type { Running } from '../prove/processes.ts'

const ACCOUNTS = Number(process.env['BENCH_ACCOUNTS'] ?? 600)
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3)
const ANSWER_MS = 200
const PER_AUDIT = 100
/** A process asks two things at once of a host: more hosts than that keeps busy. */
const HOSTS = 32

const json = async <T>(url: string, init: RequestInit = {}): Promise<T> => (await (await fetch(url, { headers: HEADERS, ...init })).json()) as T

/** Accounts a second, from the first request to the last result, by one worker and by two. */
export const workers = async (): Promise<void> => {
  const blogs = await Promise.all(Array.from({ length: HOSTS }, (_, place) => startBlogs({ delayMs: ANSWER_MS, host: `127.0.0.${place + 1}` })))
  const addressOf = (number: number): string => blogs[number % HOSTS]?.addressOf(number) ?? ''
  const installation = await installed({ kind: 'postgres', roles: ['api'] })
  let next = 0
  const audited = async (accounts: number): Promise<number> => {
    const from = performance.now()
    const open: string[] = []
    for (let asked = 0; asked < accounts; asked += PER_AUDIT) {
      const some = Array.from({ length: PER_AUDIT }, () => ({ platform: 'blog', reference: addressOf(next++) }))
      open.push(
        (await json<{ readonly id: string }>(`${installation.url}/v1/audits`, { method: 'POST', body: JSON.stringify({ accounts: some }) })).id,
      )
    }
    while (open.length > 0) {
      const { status } = await json<{ readonly status: string }>(`${installation.url}/v1/audits/${open.at(-1)}?fields=status`)
      if (status === 'completed') open.pop()
      else await wait(50)
    }
    return accounts / ((performance.now() - from) / 1000)
  }
  const byWorkers = async (count: number): Promise<number> => {
    const running: Running[] = []
    for (let started = 0; started < count; started += 1) running.push(await installation.start('worker'))
    // Code is compiled and connections are open.
    await audited(PER_AUDIT)
    const perSecond = await audited(ACCOUNTS)
    await Promise.all(running.map((worker) => worker.stop()))
    return perSecond
  }
  try {
    console.log(`Workers: ${ACCOUNTS} blogs that answer after ${ANSWER_MS} ms, eight side by side in each worker, on PostgreSQL`)
    const ratios: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const [one, two] = [await byWorkers(1), await byWorkers(2)]
      ratios.push(two / one)
      console.log(
        `  one: ${one.toFixed(1)} accounts a second; two: ${two.toFixed(1)}; ${(two / one).toFixed(2)} times as many; load ${loadavg()[0]?.toFixed(1)}`,
      )
    }
    console.log(`  median: ${ratios.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]?.toFixed(2)}   asked: at least 1.6`)
  } finally {
    await installation.stop()
    for (const one of blogs) one.close()
  }
}
