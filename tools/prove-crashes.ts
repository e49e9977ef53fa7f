/**
 * `kill -9` of any role at random moments while audits are under way, and PostgreSQL stopped at once in the middle: every audit ends exactly once, every event comes, none under two ids, and
 * no tick of a schedule is run twice.
 *
 *   npm run prove:crashes [-- [postgres|sqlite] [audits] [seed]]
 *
 * Real processes, a real PostgreSQL of its own that writes every commit to disk (or one process on SQLite), real blogs and a real receiver of webhooks on loopback. It prints what it counted
 * and ends with 1 where something is missing or double.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { createClient } from '../api/client/index.ts'
import { EVENT_TYPES } from '../domain/webhooks/event.ts'
import { startPostgres } from '../test/support/postgres.ts'
import { startBlogs } from './prove/blogs.ts'
import { freePort, isReady, type Role, type Running, started, until } from './prove/processes.ts'

const [, , kind = 'postgres', auditsText = '5000', seedText = '1'] = process.argv
const AUDITS = Number(auditsText)
if (!['postgres', 'sqlite'].includes(kind) || !Number.isInteger(AUDITS) || AUDITS < 1 || AUDITS > 100_000)
  throw new Error('prove-crashes [postgres|sqlite] [audits, 1..100000] [seed]')
const BLOGS = 500
const SCHEDULES = 5
const KEY = 'cf_a-key-for-proving-and-nothing-else-0123456789'
const WORKSPACE_SECRET = 'a passphrase that is long enough for proving it'
/** The share of kills that do not wait for the process to be ready. */
const STARTING = 0.2
/** The whole run, in seconds; then it fails. */
const PATIENCE = 1800

/** A sequence of chances that a seed repeats (mulberry32). */
const chances = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
const chance = chances(Number(seedText))

const blogs = await startBlogs({ delayMs: 20 })
const received: { readonly id: string; readonly body: { readonly type: string; readonly data: Readonly<Record<string, unknown>> } }[] = []
const receiver = createServer((request, response) => {
  let text = ''
  request.on('data', (chunk) => {
    text += chunk
  })
  request.on('end', () => {
    received.push({ id: String(request.headers['webhook-id']), body: JSON.parse(text) })
    response.writeHead(204).end()
  })
})
await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))

const folder = mkdtempSync(join(tmpdir(), 'channelfit-prove-'))
const server = kind === 'postgres' ? await startPostgres({ isDurable: true }) : undefined
const databaseUrl = server ? await server.newDatabase() : `sqlite:${join(folder, 'channelfit.db')}`
const settings = {
  DATABASE_URL: databaseUrl,
  CHANNELFIT_KEY: KEY,
  CHANNELFIT_SECRET: WORKSPACE_SECRET,
  CHANNELFIT_ALLOW_PRIVATE_ADDRESSES: '127.0.0.1/32',
  CHANNELFIT_RATE_LIMIT: '1000000',
  CHANNELFIT_LEASE_SECONDS: '5',
}

const ROLES: readonly Role[] = server ? ['api', 'worker', 'worker', 'worker', 'scheduler', 'scheduler'] : ['all']
const port = await freePort()
const startedAs = (role: Role): Promise<Running> => started(role, settings, role === 'api' || role === 'all' ? port : undefined)
const running: Running[] = []
for (const role of ROLES) {
  running.push(await startedAs(role))
  // The first one makes the tables and the key.
  if (running.length === 1) await until(() => isReady(`http://127.0.0.1:${port}`), { what: 'the service', seconds: 60 })
}

const client = createClient({ baseUrl: `http://127.0.0.1:${port}`, key: KEY, retries: { most: 60 } })
await client.post('/v1/webhooks', {
  body: { url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`, events: [...EVENT_TYPES] },
})
for (let number = 0; number < SCHEDULES; number += 1)
  await client.post('/v1/schedules', {
    body: { name: `Schedule ${number}`, cron: '* * * * *', accounts: [{ platform: 'blog', reference: blogs.addressOf(number) }] },
  })

const accepted = new Set<string>()
const submitted = (async () => {
  let next = 0
  const submitting = async (): Promise<void> => {
    for (let number = next++; number < AUDITS; number = next++) {
      if (number === Math.floor(AUDITS / 2)) blogs.fallSilent()
      const accounts = Array.from({ length: 1 + (number % 3) }, (_, place) => ({
        platform: 'blog' as const,
        reference: blogs.addressOf((number * 7 + place) % BLOGS),
      }))
      accepted.add((await client.post('/v1/audits', { body: { accounts } })).id)
    }
  }
  await Promise.all(Array.from({ length: 6 }, submitting))
})()

let kills = 0
let restarts = 0
let isOver = false
const killing = (async () => {
  while (!isOver) {
    const victim = running[Math.floor(chance() * running.length)]
    if (victim === undefined) return
    // Some are killed while they start; were it all of them, a slow machine would do nothing but start them.
    if (chance() > STARTING) await until(async () => isOver || (await isReady(victim.url)), { what: 'a process', seconds: 120 })
    await wait(500 + chance() * 2500)
    if (isOver) return
    await victim.kill()
    kills += 1
  }
})()
const restarting = (async () => {
  while (server && restarts === 0 && !isOver) {
    await wait(200)
    if (accepted.size < AUDITS / 3) continue
    await server.restart()
    restarts += 1
  }
})()

type Row = Readonly<Record<string, unknown>>
const asked = async (words: string): Promise<readonly Row[]> => {
  if (server) {
    const connection = new pg.Client({ connectionString: databaseUrl })
    await connection.connect()
    try {
      return (await connection.query(words)).rows
    } finally {
      await connection.end()
    }
  }
  const database = new DatabaseSync(join(folder, 'channelfit.db'), { readOnly: true, timeout: 5000 })
  try {
    return database.prepare(words).all()
  } finally {
    database.close()
  }
}
const count = async (words: string): Promise<number> => Number((await asked(words))[0]?.n)

const begun = Date.now()
await submitted
await until(async () => (await count('select count(*) as n from audit_task where finished_at is null')) < Math.max(50, AUDITS / 20), {
  what: 'the end of nearly all audits',
  seconds: PATIENCE,
})
isOver = true
await Promise.all([killing, restarting])
await until(async () => (await count('select count(*) as n from audit_task where finished_at is null')) === 0, {
  what: 'the end of all audits',
  seconds: 600,
})
await until(async () => (await count(`select count(*) as n from webhook_delivery where state = 'pending'`)) === 0, {
  what: 'every event',
  seconds: 600,
})
const seconds = Math.round((Date.now() - begun) / 1000)
await Promise.all(running.map((each) => each.stop()))

const stored = {
  audits: await count(`select count(*) as n from audit where schedule_id is null`),
  unfinished: await count('select count(*) as n from audit where finished_at is null or open_tasks <> 0'),
  tasks: await count('select count(*) as n from audit_task'),
  results: await count(`select count(*) as n from audit_task where status = 'done' and result is not null`),
  faults: await count(`select count(*) as n from audit_task where result like '%internal-error%'`),
  gaveUp: await count(`select count(*) as n from audit_task where result like '%gave-up-after-crashes%'`),
  events: await count('select count(*) as n from webhook_delivery'),
  delivered: await count(`select count(*) as n from webhook_delivery where state = 'delivered'`),
  completed: await count(`select count(*) as n from webhook_delivery where type = 'audit.completed'`),
  allAudits: await count('select count(*) as n from audit'),
  doubleEvents: await count(
    'select count(*) as n from (select type, subject, data from webhook_delivery group by type, subject, data having count(distinct event_id) > 1) as twice',
  ),
  schedules: await count('select count(*) as n from schedule where paused = 0 and next_due_at is not null'),
  runs: await count('select count(*) as n from audit where schedule_id is not null'),
  doubleTicks: await count(
    'select count(*) as n from (select schedule_id, tick from audit where schedule_id is not null group by schedule_id, tick having count(*) > 1) as twice',
  ),
  queued: server ? await count(`select count(*) as n from pgboss.job where state in ('created', 'retry', 'active') and name <> 'audit-gave-up'`) : 0,
}
const ids = new Set(received.map(({ id }) => id))
const eventIds = new Set((await asked('select event_id from webhook_delivery')).map(({ event_id }) => String(event_id)))

const rules: readonly (readonly [string, boolean])[] = [
  [`${accepted.size} audits accepted of ${AUDITS} asked for, ${stored.audits} stored`, accepted.size === AUDITS && stored.audits === AUDITS],
  [`${stored.unfinished} audits not ended`, stored.unfinished === 0],
  [
    `${stored.results} results of ${stored.tasks} accounts, ${stored.gaveUp} given up after five crashes, ${stored.faults} for a fault of ours`,
    stored.results === stored.tasks && stored.faults === 0,
  ],
  [`${stored.completed} ends told of ${stored.allAudits} audits`, stored.completed === stored.allAudits],
  [
    `${stored.delivered} events delivered of ${stored.events}, ${received.length} requests received under ${ids.size} ids`,
    stored.delivered === stored.events,
  ],
  [`${[...eventIds].filter((id) => !ids.has(id)).length} events lost`, [...eventIds].every((id) => ids.has(id))],
  [`${stored.doubleEvents} events with two ids`, stored.doubleEvents === 0],
  [
    `${stored.schedules} schedules of ${SCHEDULES} go on, ${stored.runs} ticks run, ${stored.doubleTicks} twice`,
    stored.schedules === SCHEDULES && stored.doubleTicks === 0,
  ],
  [`${stored.queued} jobs left in the queue`, stored.queued === 0],
]
const falls = running.reduce((sum, each) => sum + each.fellOver(), 0)
console.log(`${kind}: ${kills} kills, ${falls} ends of processes by themselves, ${restarts} restarts of the database, ${seconds} s`)
for (const [words, holds] of rules) console.log(`${holds ? 'ok  ' : 'FAIL'} ${words}`)
blogs.close()
receiver.closeAllConnections()
receiver.close()
await server?.stop()
rmSync(folder, { recursive: true, force: true })
if (!rules.every(([, holds]) => holds)) process.exitCode = 1
