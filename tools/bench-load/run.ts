import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { HEADERS, type Installation, installed } from './installation.ts'
import { accountWithHistory, mixOf } from './mix.ts'
import { type Answered, openLoop } from './open-loop.ts'

const STEP_SECONDS = Number(process.env['BENCH_STEP_SECONDS'] ?? 10)
const PAST_SECONDS = Number(process.env['BENCH_PAST_SECONDS'] ?? 20)
const KINDS = (process.env['BENCH_KINDS'] ?? 'sqlite,postgres').split(',')
const FIRST_RATE = 40
const GROWTH = 1.25
/** A step is carried when so much of what came was answered well, and 99 of 100 within a second. */
const CARRIED = 0.97
/** Steps go on until this much of what came is not answered well any more: by then more does not help. */
const SATURATED = 0.85
/** An answer that comes later is of no use to who asked. */
const IN_TIME_MS = 5000
const ACCOUNTS = 200

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN
const isGood = ({ status, latencyMs }: Answered): boolean => status >= 200 && status < 400 && latencyMs <= IN_TIME_MS
const goodPerSecond = (answers: readonly Answered[], seconds: number): number => answers.filter(isGood).length / seconds
const millis = (answers: readonly Answered[], share: number): string =>
  quantile(
    answers.map(({ latencyMs }) => latencyMs),
    share,
  ).toFixed(0)
const figures = (answers: readonly Answered[]): string => `p50 ${millis(answers, 0.5)}, p95 ${millis(answers, 0.95)}, p99 ${millis(answers, 0.99)} ms`
const residentMb = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
const machine = (): string => `load ${loadavg()[0]?.toFixed(1)}`

const json = async <T>(url: string, init: RequestInit = {}): Promise<T> => (await (await fetch(url, { headers: HEADERS, ...init })).json()) as T

const seeded = async ({ url }: Installation): Promise<readonly [string, ...string[]]> => {
  const accounts = Array.from({ length: ACCOUNTS }, (_, number) => accountWithHistory(1_000_000 + number))
  for (let from = 0; from < ACCOUNTS; from += 50)
    await json(`${url}/v1/audits`, { method: 'POST', body: JSON.stringify({ accounts: accounts.slice(from, from + 50) }) })
  const { items } = await json<{ readonly items: readonly { readonly id: string }[] }>(`${url}/v1/accounts?limit=100`)
  return items.map(({ id }) => id) as [string, ...string[]]
}

/** Looks at the process while it works: its memory, and how long it takes to say that it lives. */
const watched = ({ url, pid }: Installation) => {
  const memory: number[] = []
  const health: number[] = []
  let failed = 0
  let isOver = false
  const looking = (async () => {
    while (!isOver) {
      memory.push(residentMb(pid))
      const from = performance.now()
      const isWell = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(IN_TIME_MS) }).then(
        async (answer) => (await answer.text()) !== '' && answer.ok,
        () => false,
      )
      health.push(performance.now() - from)
      if (!isWell) failed += 1
      await wait(250)
    }
  })()
  return async () => {
    isOver = true
    await looking
    return { memory, health, failed }
  }
}

const RECOVERED_MS = 100
/** Milliseconds until three reads in a row are as quick as at rest. */
const recovery = async (url: string): Promise<number> => {
  const from = performance.now()
  for (let quick = 0; quick < 3; ) {
    const asked = performance.now()
    const { ok } = await fetch(`${url}/v1/platforms?fields=id`, { headers: HEADERS })
    quick = ok && performance.now() - asked < RECOVERED_MS ? quick + 1 : 0
    if (performance.now() - from > 120_000) return Number.NaN
  }
  return performance.now() - from
}

const byStatus = (answers: readonly Answered[]): string => {
  const counts = new Map<number, number>()
  for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1)
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([status, count]) => `${status || 'no answer'}: ${((100 * count) / answers.length).toFixed(1)}%`)
    .join(', ')
}

const measured = async (installation: Installation): Promise<void> => {
  const next = mixOf(await seeded(installation))
  const load = (perSecond: number, seconds: number) => openLoop({ url: installation.url, headers: HEADERS, perSecond, seconds, next })
  await load(FIRST_RATE, STEP_SECONDS)
  let [carried, saturation] = [0, 0]
  for (let rate = FIRST_RATE; ; rate *= GROWTH) {
    const answers = await load(rate, STEP_SECONDS)
    const good = goodPerSecond(answers, STEP_SECONDS)
    const isCarried = answers.filter(isGood).length >= CARRIED * answers.length && Number(millis(answers, 0.99)) < 1000
    console.log(`    ${rate.toFixed(0)} a second: ${good.toFixed(1)} answered well; ${figures(answers)}; ${byStatus(answers)}; ${machine()}`)
    if (isCarried) carried = rate
    saturation = Math.max(saturation, good)
    if (answers.filter(isGood).length < SATURATED * answers.length) break
    await recovery(installation.url)
  }
  await recovery(installation.url)
  const half = await load(saturation / 2, PAST_SECONDS)
  console.log(`  carried with p99 under a second: ${carried.toFixed(0)} a second; most that was answered well: ${saturation.toFixed(0)} a second`)
  console.log(`  at half of it, ${(saturation / 2).toFixed(0)} a second: ${figures(half)}; ${byStatus(half)}; ${machine()}`)
  for (const kind of ['read', 'assess', 'audit']) console.log(`    ${kind}: ${figures(half.filter((answer) => answer.kind === kind))}`)
  const [before, looked, from] = [residentMb(installation.pid), watched(installation), performance.now()]
  const past = await load(saturation * 2, PAST_SECONDS)
  const lateMs = performance.now() - from - PAST_SECONDS * 1000
  const recoveredMs = await recovery(installation.url)
  const { memory, health, failed } = await looked()
  const [good, refused] = [past.filter(isGood), past.filter(({ status }) => status === 429 || status === 503)]
  console.log(`  at twice that, ${(saturation * 2).toFixed(0)} a second for ${PAST_SECONDS} s; ${machine()}`)
  console.log(
    `    answered well within ${IN_TIME_MS / 1000} s: ${goodPerSecond(past, PAST_SECONDS).toFixed(1)} a second, ${(goodPerSecond(past, PAST_SECONDS) / saturation).toFixed(2)} of the most; ${figures(good)}`,
  )
  for (const kind of ['read', 'assess', 'audit']) {
    const of = past.filter((answer) => answer.kind === kind)
    console.log(`      ${kind}: ${((100 * of.filter(isGood).length) / of.length).toFixed(0)}% answered well; ${figures(of.filter(isGood))}`)
  }
  console.log(`    ${byStatus(past)}; refusals: ${figures(refused)}; without Retry-After: ${refused.filter((one) => !one.saysWhenToRetry).length}`)
  console.log(`    resident memory: ${before.toFixed(0)} MB before, ${Math.max(...memory).toFixed(0)} at the highest`)
  console.log(
    `    /healthz: p50 ${quantile(health, 0.5).toFixed(0)}, longest ${Math.max(...health).toFixed(0)} ms; not answered: ${failed} of ${health.length}`,
  )
  console.log(`    the last answer came ${lateMs.toFixed(0)} ms after the last request, reads were quick again ${recoveredMs.toFixed(0)} ms later`)
}

/** Load that does not wait for answers, up to what is carried and past it. */
export const load = async (): Promise<void> => {
  console.log('Load: arrivals of a Poisson process, 80 % reads, 15 % stored assessments, 5 % audits; latency from the moment a request was due')
  for (const kind of (['sqlite', 'postgres'] as const).filter((one) => KINDS.includes(one))) {
    const roles = kind === 'sqlite' ? (['all'] as const) : (['api', 'worker', 'scheduler'] as const)
    console.log(`  ${kind}, ${roles.join(' + ')}`)
    const installation = await installed({ kind, roles })
    try {
      await measured(installation)
    } finally {
      await installation.stop()
    }
  }
}
