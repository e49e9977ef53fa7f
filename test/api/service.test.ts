import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { readConfig } from '../../api/config.ts'
import { openStore } from '../../api/main.ts'
import manifest from '../../package.json' with { type: 'json' }
import { aBriefInput } from '../support/briefs.ts'
import { aFolder, aService, configFrom, finishedAudit, KEY } from '../support/service.ts'
import { answers, startWebServer } from '../support/web-server.ts'

const ROOT = join(import.meta.dirname, '../..')
const service = await aService()
afterAll(() => service.stop())

describe('a running service', () => {
  it('says that it lives, that it is ready, and what it has counted', async () => {
    await service.post('/v1/assessments?dryRun=true', aBriefInput())
    const { body } = await service.post('/v1/audits', { accounts: [{ platform: 'x', reference: 'a', posts: ['2024-01-01'] }] })
    await finishedAudit(service, body.id)

    expect((await request(service.url).get('/healthz').expect(200)).body).toEqual({ status: 'ok' })
    expect((await request(service.url).get('/readyz').expect(200)).body).toMatchObject({ ready: true, checks: [{ check: 'database', ok: true }] })
    const { text } = await request(service.url).get('/metrics').expect(200)
    expect(text).toMatch(/channelfit_http_requests_total\{operation="createAssessment",status="200"\} \d/)
    expect(text).toMatch(/channelfit_accounts_audited_total\{platform="twitter",outcome="ok"\} 1/)
    expect(text).toMatch(/channelfit_queue_depth\{state="waiting"\} 0/)
    expect(text).toMatch(/nodejs_eventloop_lag_seconds/)
  })

  it('keeps one workspace from seeing what another stored', async () => {
    const folder = aFolder()
    const one = await aService({ DATABASE_URL: folder.database })
    const { body } = await one.post('/v1/assessments', aBriefInput())
    const { createKey } = await import('../../api/usecases/manage-keys.ts')
    const { storage, clock, ids } = await openStore(configFrom({ DATABASE_URL: folder.database }))
    const { secret } = await createKey({ keys: storage.keys, clock, ids }, { workspaceId: 'wsp_other', name: 'other', scopes: ['read'] })
    await storage.close()

    const foreign = await request(one.url).get(`/v1/assessments/${body.id}`).set('Authorization', `Bearer ${secret}`)
    const nothing = await request(one.url).get('/v1/assessments').set('Authorization', `Bearer ${secret}`)

    await one.stop()
    folder.remove()
    expect(foreign.status).toBe(404)
    expect(nothing.body.items).toEqual([])
  })

  it('asks a key of /v1 and of nothing else', async () => {
    await request(service.url).get('/v1/assessments').expect(401)
    await request(service.url).get('/v1/assessments').set('Authorization', 'Bearer cf_wrong').expect(401)
    await request(service.url).get('/openapi.json').expect(200)
    await request(service.url).get('/docs').expect(200)
  })

  it('hands out lists page by page, without gap or repetition while others write', async () => {
    for (let index = 0; index < 5; index++)
      await service.post('/v1/audits', { accounts: [{ platform: 'x', reference: `page-${index}`, posts: ['2024-01-01'] }] })
    const seen: string[] = []
    let cursor = ''
    do {
      const { body } = await service.get(`/v1/audits?limit=2${cursor}`).expect(200)
      seen.push(...body.items.map(({ id }: { id: string }) => id))
      await service.post('/v1/audits', { accounts: [{ platform: 'x', reference: 'late', posts: ['2024-01-01'] }] })
      cursor = body.nextCursor === undefined ? '' : `&cursor=${encodeURIComponent(body.nextCursor)}`
    } while (cursor !== '')

    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThanOrEqual(6)
  })

  it('refuses a cursor that is not its own', async () => {
    for (const path of ['/v1/audits', '/v1/assessments', '/v1/schedules', '/v1/evidence']) {
      const { body } = await service.get(`${path}?cursor=nonsense`).expect(400)
      expect(body.code).toBe('invalid-cursor')
    }
  })

  it('lists the evidence by topic and platform and tells which is stale', async () => {
    const { body } = await service.get('/v1/evidence?platform=blog&topic=lifespan').expect(200)

    expect(body.items.length).toBeGreaterThan(0)
    expect(
      body.items.every(
        (record: { platform: string; topic: string; stale: unknown }) =>
          record.platform === 'blog' && record.topic === 'lifespan' && typeof record.stale === 'boolean',
      ),
    ).toBe(true)
  })

  it('shows the catalogue, every figure with its basis, and knows x as twitter', async () => {
    const { body } = await service.get('/v1/platforms/x').expect(200)

    expect(body.id).toBe('twitter')
    expect(body.goals['press-relations']).toMatchObject({ basis: 'evidence', unit: expect.any(String), reviewedOn: expect.any(String) })
    await service.get('/v1/platforms/myspace').expect(404)
    expect((await service.get('/v1/platforms')).body.items).toHaveLength(16)
  })

  it('computes vitality without an account, for each horizon asked, honouring pauses', async () => {
    const posts = [
      '2025-05-01',
      '2025-05-08',
      '2025-05-15',
      '2025-05-22',
      '2025-05-29',
      '2025-06-05',
      '2025-06-12',
      '2025-06-19',
      '2025-06-26',
      '2025-07-03',
    ]
    const body = { posts, asOf: '2025-09-05', horizons: [30, 90] }

    const plain = await service.post('/v1/vitality', body).expect(200)
    const paused = await service.post('/v1/vitality', { ...body, pauses: [{ from: '2025-07-04', to: '2025-09-01' }] }).expect(200)

    expect(Object.keys(plain.body.pPostWithin)).toEqual(['30', '90'])
    expect(paused.body.pAlive).toBeGreaterThan(plain.body.pAlive)
    expect(paused.body.daysSinceLastPost).toBe(64)
  })
})

/** Some server on a port that is free, and that port. */
const aServer = async (): Promise<{ readonly server: Server; readonly port: number }> => {
  const server = createServer((_request, response) => response.end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, port: (server.address() as AddressInfo).port }
}
const closed = (server: Server): Promise<unknown> => new Promise((resolve) => server.close(resolve))

describe('a start', () => {
  it('is not ready before all of it runs, and answers already', async () => {
    const folder = aFolder()
    const { storage, ids } = await openStore(configFrom({ DATABASE_URL: folder.database }))
    const due = '2026-01-01T00:00:00.000Z'
    const targets = [{ account: { platform: 'facebook', reference: 'shop' } }] as const
    const schedule = { workspaceId: 'wsp_1', name: 'Due', cron: '0 0 1 1 *', timeZone: 'UTC', paused: false, targets, createdAt: due, nextDueAt: due }
    for (let count = 0; count < 200; count++) await storage.schedules.add({ ...schedule, id: ids.next('sch') })
    await storage.close()
    const { server, port } = await aServer()
    await closed(server)
    const answers: unknown[] = []
    let asking = true
    const asked = (async () => {
      while (asking) {
        const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
        if (answer) answers.push([answer.status, await answer.json()])
        else await new Promise((resolve) => setImmediate(resolve))
      }
    })()

    const starting = await aService({ DATABASE_URL: folder.database, PORT: String(port), CHANNELFIT_ROLE: 'scheduler' })
    asking = false
    await asked

    await request(starting.url).get('/readyz').expect(200)
    await starting.stop()
    folder.remove()
    const checks = [
      { check: 'database', ok: true },
      { check: 'service', ok: false, detail: 'starting' },
    ]
    expect(answers).toContainEqual([503, { ready: false, checks }])
  })

  it('is refused with a key that was revoked, and leaves the port and the database free', async () => {
    const folder = aFolder()
    const { server, port } = await aServer()
    await closed(server)
    const env = { DATABASE_URL: folder.database, PORT: String(port) }
    await (await aService(env)).stop()
    const { storage, clock } = await openStore(configFrom(env))
    const workspaceId = (await storage.keys.firstWorkspace()) ?? ''
    const [key] = await storage.keys.list(workspaceId)
    await storage.keys.revoke({ workspaceId, id: key?.id ?? '', at: clock.now() })
    await storage.close()

    await expect(aService(env)).rejects.toMatchObject({
      name: 'CannotStart',
      message: expect.stringMatching(/^CHANNELFIT_KEY: this key was revoked/),
    })

    const other = await aService({ ...env, CHANNELFIT_KEY: 'another-key-for-tests-0123456789' })
    await other.stop()
    folder.remove()
  })
})

describe('the settings', () => {
  it.each([
    { why: 'a blank is no port', env: { PORT: ' ' }, told: /^PORT: .*0 to 65535/ },
    { why: 'there is no such port', env: { PORT: '65536' }, told: /^PORT: .*0 to 65535/ },
    { why: 'half a port', env: { PORT: '80.5' }, told: /^PORT: .*0 to 65535/ },
    { why: 'no lease', env: { CHANNELFIT_LEASE_SECONDS: '0' }, told: /^CHANNELFIT_LEASE_SECONDS: .*1 to 3600/ },
    { why: 'no requests at all', env: { CHANNELFIT_RATE_LIMIT: '-1' }, told: /^CHANNELFIT_RATE_LIMIT: .*1 to 1000000/ },
    { why: 'no batch at all', env: { CHANNELFIT_STREAMS_PER_KEY: '0' }, told: /^CHANNELFIT_STREAMS_PER_KEY: .*1 to 1000/ },
    { why: 'a whole fleet of proxies', env: { CHANNELFIT_TRUST_PROXY: '11' }, told: /^CHANNELFIT_TRUST_PROXY: .*0 to 10/ },
    { why: 'every origin', env: { CHANNELFIT_CORS_ORIGINS: '*' }, told: /^CHANNELFIT_CORS_ORIGINS: .*without a slash/ },
    {
      why: 'an address for an origin',
      env: { CHANNELFIT_CORS_ORIGINS: 'https://a.example, https://b.example/' },
      told: /^CHANNELFIT_CORS_ORIGINS: /,
    },
    { why: 'a space ends a key in the header', env: { CHANNELFIT_KEY: 'twenty-four characters and more' }, told: /^CHANNELFIT_KEY: .*24 to 512/ },
    { why: 'a header carries no such letter', env: { CHANNELFIT_KEY: 'clé-de-plus-de-vingt-quatre-lettres' }, told: /^CHANNELFIT_KEY: .*24 to 512/ },
    { why: 'longer than a header carries', env: { CHANNELFIT_KEY: 'k'.repeat(513) }, told: /^CHANNELFIT_KEY: .*24 to 512/ },
  ])('are refused by name: $why', ({ env, told }) => {
    const read = readConfig(env)

    expect(read.ok ? [] : read.faults).toEqual([expect.stringMatching(told)])
  })
})

const SERVE = [process.execPath, 'api/channelfit.cjs', 'serve'] as const

/** The service as its own process. */
const spawned = (env: Readonly<Record<string, string>>, [command, ...args]: readonly [string, ...string[]] = SERVE) => {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'warn', ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  const until = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(output)?.[1]
        if (found !== undefined) resolve(found)
      }
      child.stdout.on('data', look)
      child.once('exit', (code) => reject(new Error(`exited ${code}: ${output}`)))
      look()
    })
  const exit = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  return { child, until, exit, output: () => output }
}

describe('the service as a process', () => {
  it('makes a workspace and prints its key once, on the first start only', async () => {
    const folder = aFolder()
    const first = spawned({ DATABASE_URL: folder.database })
    const url = await first.until(/answers at (\S+)/)
    const key = await first.until(/Owner key, shown this once: (\S+)/)
    await request(url).get('/v1/audits').set('Authorization', `Bearer ${key}`).expect(200)
    first.child.kill('SIGTERM')
    expect(await first.exit).toBe(0)

    const second = spawned({ DATABASE_URL: folder.database })
    const again = await second.until(/answers at (\S+)/)
    await request(again).get('/v1/audits').set('Authorization', `Bearer ${key}`).expect(200)
    second.child.kill('SIGTERM')
    await second.exit

    expect(second.output()).not.toMatch('Owner key')
    expect(readFileSync(join(folder.path, 'channelfit.db')).includes(key)).toBe(false)
    folder.remove()
  })

  it('says in one line that its port is taken, and makes no key before it can show it', async () => {
    const folder = aFolder()
    const { server, port } = await aServer()

    const refused = spawned({ DATABASE_URL: folder.database, PORT: String(port) })
    expect(await refused.exit).toBe(2)
    await closed(server)
    const first = spawned({ DATABASE_URL: folder.database })

    expect(await first.until(/Owner key, shown this once: (\S+)/)).toMatch(/^cf_/)
    first.child.kill('SIGTERM')
    await first.exit
    folder.remove()
    expect(refused.output()).toMatch(new RegExp(`^PORT ${port}, .*EADDRINUSE.*\n$`))
  })

  it('ends with the shell that npm starts it in', async () => {
    const started = spawned({ DATABASE_URL: 'sqlite::memory:' }, ['sh', '-c', manifest.scripts.start])
    const url = await started.until(/answers at (\S+)/)

    started.child.kill('SIGTERM')

    expect(await started.exit).toBe(0)
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  })

  it('ends in good order when it is told so twice, by a terminal and by npm', async () => {
    const slow = await startWebServer({ '/': () => {} })
    const started = spawned({ DATABASE_URL: 'sqlite::memory:', CHANNELFIT_KEY: KEY, CHANNELFIT_ALLOW_PRIVATE_ADDRESSES: '127.0.0.1/32' })
    const url = await started.until(/answers at (\S+)/)
    await request(url)
      .post('/v1/audits')
      .set('Authorization', `Bearer ${KEY}`)
      .send({ accounts: [{ platform: 'blog', reference: slow.origin }] })

    started.child.kill('SIGINT')
    started.child.kill('SIGINT')
    started.child.kill('SIGTERM')

    expect(await started.exit).toBe(0)
    await slow.close()
  })

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('ends with the older Node in front of it: %s', async (signal) => {
    const folder = aFolder()
    const older = join(folder.path, 'older.cjs')
    writeFileSync(older, "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } })\n")
    const started = spawned({ DATABASE_URL: 'sqlite::memory:' }, [process.execPath, '-r', older, 'api/channelfit.cjs', 'serve'])
    const url = await started.until(/answers at (\S+)/)

    started.child.kill(signal)

    expect(await started.exit).toBe(0)
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
    folder.remove()
  })

  it('loses nothing it accepted when it is killed in the middle of the work', async () => {
    const folder = aFolder()
    const slow = await startWebServer({
      '/feed.xml': (request, response) =>
        setTimeout(() => answers('<rss version="2.0"><channel><title>T</title></channel></rss>')(request, response), 400),
    })
    const env = {
      DATABASE_URL: folder.database,
      CHANNELFIT_KEY: KEY,
      CHANNELFIT_LEASE_SECONDS: '1',
      CHANNELFIT_ALLOW_PRIVATE_ADDRESSES: '127.0.0.1/32',
    }
    const first = spawned(env)
    const url = await first.until(/answers at (\S+)/)
    const accounts = Array.from({ length: 12 }, (_, index) => ({ platform: 'blog', reference: `${slow.origin}/feed.xml?${index}` }))
    const accepted = await request(url).post('/v1/audits').set('Authorization', `Bearer ${KEY}`).send({ accounts }).expect(202)
    first.child.kill('SIGKILL')
    await first.exit

    const second = spawned(env)
    const again = await second.until(/answers at (\S+)/)
    let audit = { status: '', results: [] as unknown[] }
    for (let look = 0; look < 300 && audit.status !== 'completed'; look++) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      audit = (await request(again).get(`/v1/audits/${accepted.body.id}`).set('Authorization', `Bearer ${KEY}`)).body
    }
    second.child.kill('SIGTERM')
    await second.exit
    await slow.close()

    folder.remove()
    expect(audit.status).toBe('completed')
    expect(audit.results).toHaveLength(12)
  }, 30_000)

  it('names each setting it cannot use, and does not start', async () => {
    const broken = spawned({ PORT: 'eighty', CHANNELFIT_ALLOW_PRIVATE_ADDRESSES: '10.0.0.0/99', CHANNELFIT_KEY: 'short' })

    expect(await broken.exit).toBe(2)
    for (const name of ['PORT', 'CHANNELFIT_ALLOW_PRIVATE_ADDRESSES', 'CHANNELFIT_KEY']) expect(broken.output()).toMatch(name)
    expect(broken.output()).not.toMatch('short\n')
  })
})
