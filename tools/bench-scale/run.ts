import { loadavg } from 'node:os'
import pg from 'pg'
import { HEADERS, type Installation, installed } from '../bench-load/installation.ts'
import { startBlogs } from '../prove/blogs.ts'
import { addCopies, addSmallWorkspaces, takeTemplates } from './copies.ts'
import { TEMPLATES, templateWorkspace } from './template.ts'

const SIZES = (process.env['BENCH_SIZES'] ?? '20000,200000').split(',').map(Number)
const ROUNDS = 5
const REQUESTS = Number(process.env['BENCH_REQUESTS'] ?? 60)
/** Templates are copied so often in one statement. */
const AT_ONCE = 50
const SETTINGS = ['-c', 'shared_buffers=1GB', '-c', 'max_wal_size=8GB']
const machine = (): string => `load ${loadavg()[0]?.toFixed(1)}`
const DEEP_PAGES = 150

type Figures = { readonly p50: number; readonly p95: number }
type Page = { readonly items: readonly { readonly id: string }[]; readonly nextCursor?: string }

const timed = async (url: string, requests: number): Promise<readonly number[]> => {
  const times: number[] = []
  for (let count = 0; count < requests; count += 1) {
    const from = performance.now()
    const answer = await fetch(url, { headers: HEADERS })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
    times.push(performance.now() - from)
  }
  return times
}

const figuresOf = (times: readonly number[]): Figures => {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95) }
}

const page = async (url: string): Promise<Page> => (await (await fetch(url, { headers: HEADERS })).json()) as Page

const deep = async (url: string, path: string): Promise<string> => {
  let cursor: string | undefined
  for (let count = 0; count < DEEP_PAGES; count += 1) {
    const { nextCursor } = await page(
      `${url}${path}${path.includes('?') ? '&' : '?'}limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    )
    if (nextCursor === undefined) break
    cursor = nextCursor
  }
  return `${path}${path.includes('?') ? '&' : '?'}limit=50&cursor=${encodeURIComponent(cursor ?? '')}`
}

const pathsOf = async (url: string, organisationId: string): Promise<ReadonlyMap<string, string>> => {
  const { items } = await page(`${url}/v1/accounts?limit=1&tag=tag-1`)
  const id = items[0]?.id ?? ''
  return new Map([
    ['overview', '/v1/overview'],
    ['accounts', '/v1/accounts?limit=50'],
    [`accounts, page ${DEEP_PAGES * 2 + 1}`, await deep(url, '/v1/accounts')],
    ['accounts of a standing', '/v1/accounts?limit=50&state=dormant'],
    ['accounts of a platform', '/v1/accounts?limit=50&platform=blog'],
    ['accounts of an organisation', `/v1/accounts?limit=50&organisationId=${organisationId}`],
    ['accounts with a tag of 1 in 10', '/v1/accounts?limit=50&tag=tag-1'],
    ['accounts with a tag of 1 in 100', '/v1/accounts?limit=50&tag=kind-7'],
    ['accounts of a standing with a tag', '/v1/accounts?limit=50&state=fading&tag=kind-7'],
    ['accounts, oldest first', '/v1/accounts?limit=50&sort=createdAt'],
    ['accounts by last post, newest first', '/v1/accounts?limit=50&sort=-lastPostOn'],
    ['accounts by last post, oldest first', '/v1/accounts?limit=50&sort=lastPostOn'],
    ['accounts by last post, deep', await deep(url, '/v1/accounts?sort=lastPostOn')],
    ['accounts by last change, newest first', '/v1/accounts?limit=50&sort=-changedAt'],
    ['accounts by last change, oldest first', '/v1/accounts?limit=50&sort=changedAt'],
    ['an account', `/v1/accounts/${id}`],
    ['its series', `/v1/accounts/${id}/series`],
    ['its audits', `/v1/accounts/${id}/audits`],
    ['audits', '/v1/audits?limit=50'],
    ['alerts', '/v1/alerts?limit=50'],
    ['open alerts of a level', '/v1/alerts?limit=50&state=raised&level=fail'],
    ['schedules', '/v1/schedules?limit=50'],
    ['organisations', '/v1/organisations?limit=50'],
  ])
}

type Filled = { readonly size: number; readonly installation: Installation; readonly paths: ReadonlyMap<string, string> }

/** An installation with so many accounts in one workspace, beside small ones. */
const filled = async (size: number, installation: Installation): Promise<Filled> => {
  const blogs = await startBlogs()
  const client = new pg.Client({ connectionString: installation.databaseUrl })
  try {
    const worker = await installation.start('worker')
    const organisations = await templateWorkspace(installation.url, blogs)
    // Nobody looks at the copies meanwhile.
    await worker.stop()
    await client.connect()
    await takeTemplates(client)
    await addSmallWorkspaces(client)
    const from = performance.now()
    const wanted = Math.round(size / TEMPLATES)
    // In parts, so that no statement is a transaction of gigabytes.
    for (let copies = 1; copies < wanted; copies += AT_ONCE) await addCopies(client, copies, Math.min(wanted, copies + AT_ONCE) - 1)
    await client.query('vacuum analyze')
    const { rows } = await client.query(
      `select pg_size_pretty(pg_database_size(current_database())) as size, (select count(*) from account) as accounts, (select count(*) from reading) * 50 as posts,
       (select count(*) from audit_task) as tasks, (select count(*) from alert where state = 'raised') as alerts,
       (select count(*) from account_watch where missing_on > known_on and missing_on < '2099') as unknown`,
    )
    console.log(`  ${size}: ${JSON.stringify(rows[0])}, made in ${((performance.now() - from) / 1000).toFixed(0)} s; ${machine()}`)
    return { size, installation, paths: await pathsOf(installation.url, organisations[0] ?? '') }
  } finally {
    await client.end().catch(() => undefined)
    blogs.close()
  }
}

/** Reads of a workspace with very many accounts, beside small ones, at two sizes, in turns: what else the machine does is the same for both. */
export const scale = async (): Promise<void> => {
  console.log('Scale: one workspace with all the accounts, on PostgreSQL, asked over HTTP one request after the other')
  const installations: Installation[] = []
  try {
    const all: Filled[] = []
    for (const size of SIZES) {
      const installation = await installed({ kind: 'postgres', roles: ['api'], settings: SETTINGS })
      installations.push(installation)
      all.push(await filled(size, installation))
    }
    console.log(`  p50 / p95 in ms with ${SIZES.join(' and ')} accounts, of ${ROUNDS * REQUESTS} requests, and how many times as slow; ${machine()}`)
    for (const name of all[0]?.paths.keys() ?? []) {
      const times = all.map((): number[] => [])
      for (let round = 0; round <= ROUNDS; round += 1)
        for (const [place, { installation, paths }] of all.entries()) {
          const some = await timed(`${installation.url}${paths.get(name)}`, REQUESTS)
          // In the first round pages of the database and code are cold.
          if (round > 0) times[place]?.push(...some)
        }
      const figures = times.map(figuresOf)
      const [first, last] = [figures[0], figures.at(-1)] as [Figures, Figures]
      const shown = figures.map(({ p50, p95 }) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`).join('   ')
      console.log(`    ${name.padEnd(40)} ${shown}   ${(last.p50 / first.p50).toFixed(2)} / ${(last.p95 / first.p95).toFixed(2)}`)
    }
    console.log(`  ${machine()}`)
    if (process.env['BENCH_HOLD']) {
      console.log(all.map(({ installation }) => installation.databaseUrl).join(' '))
      await new Promise((resolve) => process.once('SIGINT', resolve))
    }
  } finally {
    for (const installation of installations) await installation.stop()
  }
}
