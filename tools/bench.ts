/**
 * Speed and size, measured in one run and printed as ratios where a ratio says more: `npm run bench`, or some parts by name
 * (`npm run bench -- batches batchOverHttp`).
 *
 * The service and the bare Express echo run as processes of their own and are measured in turn, several rounds; the median ratio counts.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { PUBLISHED_CATALOGUE } from '../domain/catalogue/catalogue.ts'
import { batchOver, waitsWhile } from './bench-batch/http.ts'
import { curlOf, feedReader } from './bench-feeds/rounds.ts'
import { load } from './bench-load/run.ts'
import { reports } from './bench-reports.ts'
import { scale } from './bench-scale/run.ts'
import { workers } from './bench-workers/run.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const KEY = 'cf_bench-key-of-no-value-0123456789'
const ROUNDS = 5
const SECONDS = 4
const CONNECTIONS = 10

const folder = mkdtempSync(join(tmpdir(), 'channelfit-bench-'))
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const shown = (values: readonly number[], digits = 2): string =>
  `${median(values).toFixed(digits)} (${values.map((value) => value.toFixed(digits)).join(', ')})`

type Running = { readonly url: string; readonly child: ChildProcess; readonly readyMs: number }

/** Starts a process and waits for the line that tells its address. */
const started = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Running> =>
  new Promise((resolve, reject) => {
    const from = performance.now()
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'silent', ...env } })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
      const url = /(http:\/\/\S+)/.exec(output)?.[1]
      if (url) resolve({ url, child, readyMs: performance.now() - from })
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.once('exit', (code) => reject(new Error(`exited ${code}: ${output}`)))
  })

const stopped = async ({ child }: Running): Promise<void> => {
  child.removeAllListeners('exit')
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

const residentMb = ({ child }: Running): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024

const service = (database: string, env: Readonly<Record<string, string>> = {}) =>
  started(['api/channelfit.cjs', 'serve'], {
    ...env,
    DATABASE_URL: `sqlite:${join(folder, database)}`,
    CHANNELFIT_KEY: KEY,
    CHANNELFIT_RATE_LIMIT: '1000000',
  })

const authorised = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' }

const busy = async (url: string, body: string): Promise<{ readonly perSecond: number; readonly p99: number }> => {
  const result = await autocannon({ url, method: 'POST', body, headers: authorised, connections: CONNECTIONS, duration: SECONDS })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`)
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}

const assessments = async (): Promise<void> => {
  const brief = readFileSync(join(ROOT, 'examples/town-hall.json'), 'utf8')
  const channelfit = await service('assess.db')
  const url = `${channelfit.url}/v1/assessments?dryRun=true`
  const answer = await (await fetch(url, { method: 'POST', headers: authorised, body: brief })).text()
  const answerFile = join(folder, 'answer.json')
  writeFileSync(answerFile, answer)
  const echo = await started(['tools/bench-echo.ts', answerFile])
  await busy(url, brief)
  await busy(echo.url, brief)
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) rounds.push({ ours: await busy(url, brief), bare: await busy(echo.url, brief) })
  await stopped(channelfit)
  await stopped(echo)
  console.log(
    `POST /v1/assessments?dryRun=true, brief ${(brief.length / 1024).toFixed(1)} KB, answer ${(answer.length / 1024).toFixed(1)} KB, ${CONNECTIONS} connections`,
  )
  console.log(
    `  requests per second over a bare Express echo of the same sizes: ${shown(rounds.map(({ ours, bare }) => ours.perSecond / bare.perSecond))}   asked: at least 0.30`,
  )
  console.log(`  p99 over the echo's p99: ${shown(rounds.map(({ ours, bare }) => ours.p99 / bare.p99))}   asked: under 4`)
  console.log(
    `  absolute: ${shown(
      rounds.map(({ ours }) => ours.perSecond),
      0,
    )} against ${shown(
      rounds.map(({ bare }) => bare.perSecond),
      0,
    )} requests per second`,
  )
}

/** As `npm start` does it: the database is brought up to date by a process before. */
const migrated = async (database: string): Promise<void> => {
  const child = spawn(process.execPath, ['api/channelfit.cjs', 'migrate'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: `sqlite:${join(folder, database)}` },
  })
  await new Promise((resolve) => child.once('exit', resolve))
}

const start = async (): Promise<void> => {
  rmSync(join(ROOT, 'node_modules/.cache/channelfit'), { recursive: true, force: true })
  const first = await service('first.db')
  const firstSize = residentMb(first)
  await stopped(first)
  const times: number[] = []
  const sizes: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await migrated(`start-${round}.db`)
    const running = await service(`start-${round}.db`)
    await fetch(`${running.url}/readyz`)
    times.push(running.readyMs / 1000)
    sizes.push(residentMb(running))
    await stopped(running)
  }
  const node: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const bare = await started(['-e', "console.log('http://nowhere'); setTimeout(() => {}, 60000)"])
    node.push(bare.readyMs / 1000)
    await stopped(bare)
  }
  console.log('Cold start to ready')
  console.log(`  the very first process, nothing compiled yet: ${(first.readyMs / 1000).toFixed(2)} seconds, ${firstSize.toFixed(0)} MB`)
  console.log(`  seconds: ${shown(times)}   asked: under 1.5; over starting Node alone: ${(median(times) / median(node)).toFixed(1)}`)
  console.log(`  resident memory in MB: ${shown(sizes, 0)}   asked: under 150`)
}

const histories = async (): Promise<void> => {
  const shared = join(ROOT, '../shared/data/posting-histories.json')
  const file = existsSync(shared) ? shared : join(ROOT, 'examples/histories/excerpt.json')
  const { data } = JSON.parse(readFileSync(file, 'utf8')) as { data: readonly { id: string; observedUntil: string; posts: readonly string[] }[] }
  const accounts = data.map(({ id, observedUntil, posts }) => ({ platform: 'blog', reference: id, posts, observedUntil }))
  const body = JSON.stringify({ accounts })
  const running = await service('histories.db')
  const seconds: number[] = []
  for (let round = 0; round < 3; round++) {
    const from = performance.now()
    const accepted = (await (await fetch(`${running.url}/v1/audits`, { method: 'POST', headers: authorised, body })).json()) as {
      id: string
      status: string
    }
    let audit = accepted
    while (audit.status !== 'completed') {
      await new Promise((resolve) => setTimeout(resolve, 20))
      audit = (await (await fetch(`${running.url}/v1/audits/${accepted.id}`, { headers: authorised })).json()) as typeof accepted
    }
    seconds.push((performance.now() - from) / 1000)
  }
  const from = performance.now()
  for (let round = 0; round < 10; round++) JSON.stringify(JSON.parse(body))
  const parsing = (performance.now() - from) / 10_000
  await stopped(running)
  console.log(
    `Import and audit of ${accounts.length} histories, ${data.reduce((total, { posts }) => total + posts.length, 0)} posts, over HTTP with durable storage`,
  )
  console.log(`  seconds: ${shown(seconds)}   asked: under 5; over parsing and printing the same JSON: ${(median(seconds) / parsing).toFixed(0)}`)
}

type BatchRun = {
  readonly perSecond: number
  readonly perCpuSecond: number
  readonly bytesPerLine: number
  readonly refused: number
  readonly peakMb: number
  readonly heapMb: number
}

/** One batch in a process of its own: Node runs it on one thread. */
const batchRun = (what: 'ours' | 'bare', lines: number, { platforms, sections }: BatchKind): Promise<BatchRun> =>
  new Promise((resolve, reject) => {
    const args = ['--expose-gc', 'tools/bench-batch/run.ts', what, String(lines), String(platforms), sections.join(',')]
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.once('exit', (code) => (code === 0 ? resolve(JSON.parse(output) as BatchRun) : reject(new Error(`the batch exited with ${code}`))))
  })

type BatchKind = { readonly name: string; readonly platforms: number; readonly sections: readonly string[] }
const ALL_PLATFORMS = PUBLISHED_CATALOGUE.platforms.length
const BATCHES: readonly BatchKind[] = [
  { name: 'nine platforms, robustness in figures', platforms: 9, sections: ['scores'] },
  {
    name: 'nine platforms, robustness and words',
    platforms: 9,
    sections: ['platforms', 'ranking', 'requests', 'findings', 'staleEvidence', 'weights', 'overrides'],
  },
  { name: 'nine platforms, every section', platforms: 9, sections: [] },
  { name: `all ${ALL_PLATFORMS} platforms, every section`, platforms: ALL_PLATFORMS, sections: [] },
]
const BATCH_LINES = 4000
const BATCH_ROUNDS = 3
const [SHORT_BATCH, LONG_BATCH] = [1000, 100_000]

const batches = async (): Promise<void> => {
  console.log(`Batch on one core, ${BATCH_LINES} different lines, beside a bare loop that parses the same lines and prints answers of the same size`)
  for (const kind of BATCHES) {
    const rounds: { readonly ours: BatchRun; readonly bare: BatchRun }[] = []
    for (let round = 0; round < BATCH_ROUNDS; round++) {
      rounds.push({ ours: await batchRun('ours', BATCH_LINES, kind), bare: await batchRun('bare', BATCH_LINES, kind) })
    }
    const [{ ours }] = rounds as [(typeof rounds)[number]]
    const figures = (read: (round: (typeof rounds)[number]) => number, digits = 0) => shown(rounds.map(read), digits)
    console.log(`  ${kind.name} (${(ours.bytesPerLine / 1024).toFixed(0)} KB a line)`)
    console.log(`    briefs per second: ${figures((round) => round.ours.perSecond)}   asked: at least 2000 at nine platforms`)
    console.log(
      `    briefs per second of processor time: ${figures((round) => round.ours.perCpuSecond)}; bare loop: ${figures((round) => round.bare.perCpuSecond)}`,
    )
    console.log(`    time over the bare loop's: ${figures((round) => round.bare.perCpuSecond / round.ours.perCpuSecond, 1)}`)
  }
  const [kind] = BATCHES as [BatchKind]
  const [short, long] = [await batchRun('ours', SHORT_BATCH, kind), await batchRun('ours', LONG_BATCH, kind)]
  console.log(
    `  memory after ${SHORT_BATCH} and ${LONG_BATCH} lines, MB: heap ${short.heapMb} and ${long.heapMb}, highest resident ${short.peakMb} and ${long.peakMb}   asked: flat`,
  )
}

const batchOverHttp = async (): Promise<void> => {
  const running = await service('batch.db')
  await batchOver(running.url, KEY, 1000)
  const batch = batchOver(running.url, KEY, BATCH_LINES)
  const waits = await waitsWhile(running.url, KEY, batch)
  const { perSecond, megabytes } = await batch
  const at = (share: number): string => (waits[Math.floor(waits.length * share)] ?? Number.NaN).toFixed(1)
  console.log(`Batch over HTTP on loopback, ${BATCH_LINES} lines, ${megabytes.toFixed(0)} MB of answers`)
  console.log(`  briefs per second: ${perSecond.toFixed(0)}; resident memory ${residentMb(running).toFixed(0)} MB`)
  console.log(`  milliseconds another request takes meanwhile: median ${at(0.5)}, p95 ${at(0.95)} of ${waits.length}`)
  await stopped(running)
}

const FEEDS = 2000
const FEED_PAUSE_MS = 20
const FEED_CONNECTIONS = 64
const FEEDS_PER_AUDIT = 200

const json = async <T>(url: string, init: RequestInit = {}): Promise<T> => (await (await fetch(url, init)).json()) as T

/** Seconds until the service has audited all of them, in audits of as many accounts as one may have. */
const auditOverHttp = async (addresses: readonly string[]): Promise<number> => {
  const running = await service('feeds.db', { CHANNELFIT_ALLOW_PRIVATE_ADDRESSES: '127.0.0.0/8' })
  const from = performance.now()
  const open: string[] = []
  for (let at = 0; at < addresses.length; at += FEEDS_PER_AUDIT) {
    const accounts = addresses.slice(at, at + FEEDS_PER_AUDIT).map((reference) => ({ platform: 'blog', reference }))
    const asked = { method: 'POST', headers: authorised, body: JSON.stringify({ accounts }) }
    open.push((await json<{ readonly id: string }>(`${running.url}/v1/audits`, asked)).id)
  }
  while (open.length > 0) {
    const audit = await json<{ readonly status: string }>(`${running.url}/v1/audits/${open.at(-1)}`, { headers: authorised })
    if (audit.status === 'completed') open.pop()
    else await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const seconds = (performance.now() - from) / 1000
  await stopped(running)
  return seconds
}

const feeds = async (): Promise<void> => {
  const curl = curlOf(folder, FEED_CONNECTIONS)
  if (!curl.isThere) return console.log('Feeds: skipped, curl is not installed and there is nothing to compare with')
  const blogs = await started(['tools/bench-feeds/server.ts', String(FEEDS), String(FEED_PAUSE_MS)])
  const addresses = await json<readonly string[]>(`${blogs.url}list`)
  const asked = () => json<number>(`${blogs.url}asked`)
  const reader = feedReader({ root: ROOT, folder, addresses, sideBySide: FEED_CONNECTIONS })
  const cold = await reader.read()
  await asked()
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    const bare = { seconds: await curl.fetchAll(addresses), asked: await asked() }
    rounds.push({ bare, ours: { ...(await reader.read()), asked: await asked() } })
  }
  await reader.close()
  const overHttp = await auditOverHttp(addresses)
  const askedOverHttp = await asked()
  await stopped(blogs)
  const [{ bare, ours }] = rounds as [(typeof rounds)[number]]
  const last = rounds.at(-1)?.ours ?? ours
  console.log(`${FEEDS} feeds of 20 to 60 KB from as many hosts on loopback, ${FEED_PAUSE_MS} ms each, ${FEED_CONNECTIONS} side by side`)
  console.log(`  read and judged: ${ours.judged}; requests ${ours.asked}, curl --parallel ${bare.asked}`)
  console.log(`  time over curl's: ${shown(rounds.map((round) => round.ours.seconds / round.bare.seconds))}   asked: at most 1.5`)
  console.log(`  seconds: ${shown(rounds.map((round) => round.ours.seconds))}, curl ${shown(rounds.map((round) => round.bare.seconds))}`)
  console.log(
    `  of which processor: ${shown(rounds.map((round) => round.ours.cpuSeconds))}; the first time, nothing compiled: ${cold.seconds.toFixed(1)}`,
  )
  console.log(
    `  highest memory above idle, MB: after the first time ${(cold.peakMb - cold.idleMb).toFixed(0)}, in the end ${(last.peakMb - last.idleMb).toFixed(0)}   asked: under 200`,
  )
  console.log(`  through the service, eight at a time, kept in SQLite: ${overHttp.toFixed(1)} seconds, ${askedOverHttp} requests`)
}

type HistoryRun = Pick<BatchRun, 'perSecond' | 'perCpuSecond' | 'bytesPerLine' | 'refused'>
const HISTORY_LINES = 40_000

/** One batch of histories in a process of its own. */
const historyRun = (what: 'ours' | 'bare'): Promise<HistoryRun> =>
  new Promise((resolve, reject) => {
    const args = ['tools/bench-batch/run-histories.ts', what, String(HISTORY_LINES)]
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.once('exit', (code) => (code === 0 ? resolve(JSON.parse(output) as HistoryRun) : reject(new Error(`the histories exited with ${code}`))))
  })

const vitalities = async (): Promise<void> => {
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) rounds.push({ ours: await historyRun('ours'), bare: await historyRun('bare') })
  const [{ ours }] = rounds as [(typeof rounds)[number]]
  console.log(
    `Vitality of ${HISTORY_LINES} histories of 100 posts on one core, beside a bare loop that parses the same lines and prints answers of the same size`,
  )
  console.log(`  an answer has ${(ours.bytesPerLine / 1024).toFixed(1)} KB; refused: ${ours.refused}`)
  console.log(
    `  histories per second: ${shown(
      rounds.map((round) => round.ours.perSecond),
      0,
    )}   asked: at least 20000`,
  )
  console.log(
    `  per second of processor time: ${shown(
      rounds.map((round) => round.ours.perCpuSecond),
      0,
    )}; bare loop: ${shown(
      rounds.map((round) => round.bare.perCpuSecond),
      0,
    )}`,
  )
  console.log(
    `  processor time over the bare loop's: ${shown(
      rounds.map((round) => round.bare.perCpuSecond / round.ours.perCpuSecond),
      1,
    )}`,
  )
}

const PARTS: Readonly<Record<string, () => Promise<void>>> = { start, assessments, histories, batches, batchOverHttp, vitalities, reports, feeds }
/** Minutes each, and a PostgreSQL of their own: only when they are asked for. */
const LONG_PARTS: typeof PARTS = { load, scale, workers }
const wanted = process.argv.slice(2)

try {
  for (const [name, part] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(name)) await part()
  for (const [name, part] of Object.entries(LONG_PARTS)) if (wanted.includes(name)) await part()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
