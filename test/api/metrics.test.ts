import { request as plain } from 'node:http'
import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { pino } from 'pino'
import request from 'supertest'
import { serviceEvents } from '../../api/events.ts'
import { OPERATIONS } from '../../api/http/contract.ts'
import { aFolder, aService, finishedAudit, KEY, type RunningService } from '../support/service.ts'
import { answers, startWebServer } from '../support/web-server.ts'

/** Lines of the service's own metrics that carry a value. */
const seriesIn = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('channelfit_'))
const metricsOf = async (service: Pick<RunningService, 'url'>): Promise<string> => (await request(service.url).get('/metrics').expect(200)).text
const figureIn = (text: string, series: string): number | undefined => {
  const line = text.split('\n').find((each) => each.startsWith(`${series} `))
  return line === undefined ? undefined : Number(line.slice(series.length + 1))
}

const service = await aService()
afterAll(() => service.stop())

/** One request as it is written, whatever a client library thinks of it. */
const sent = (method: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<void> =>
  new Promise((resolve, reject) => {
    const asked = plain(new URL(service.url), { method, path, headers }, (response) => {
      response.resume()
      response.once('end', () => resolve())
    })
    asked.once('error', reject)
    asked.end()
  })

describe('the figures', () => {
  it('know no more series than operations have answers, whatever is sent', async () => {
    await metricsOf(service)
    const before = seriesIn(await metricsOf(service))
    const methods = ['GET', 'PROPFIND', 'PURGE', 'M-SEARCH', 'PATCH']
    for (let index = 0; index < 300; index++) {
      const strange = Buffer.from(`${index}-%/../<script>`).toString('base64url')
      await sent(methods[index % methods.length] ?? 'GET', `/${strange}/%2e%2e/x${index}?q=${strange}`, { 'User-Agent': strange })
      await sent('GET', `/v1/audits/${strange}`, { Authorization: `Bearer cf_${strange}`, 'X-Forwarded-For': `10.0.0.${index % 250}` })
      await sent('GET', `/v1/platforms/own-${strange}`, { Authorization: `Bearer ${KEY}`, Host: `${strange}.example` })
    }
    const added = seriesIn(await metricsOf(service)).filter((line) => !before.some((old) => old.split(' ')[0] === line.split(' ')[0]))

    // 401 and 404 of three operations, 404 and 405 of unknown ones.
    expect(added.length).toBeLessThanOrEqual(8)
    expect(added.join('\n')).not.toMatch(/script|cf_|example|10\.0/)
  }, 120_000)

  it('stay under the bound when every operation answered with every status it has', async () => {
    const events = serviceEvents(pino({ level: 'silent' }), {
      answers: { operations: OPERATIONS.map(({ id }) => id), statuses: [200, 400, 401, 404, 429, 499, 500, 503] },
      role: 'api',
      queue: async () => ({ waiting: 0, running: 0, oldestMs: 0, gaveUp: 4 }),
      outbox: async () => ({ oldestMs: 0, dead: 0 }),
    })
    const finished = { method: 'GET', durationMs: 1, requestId: 'r' }
    const all = [...OPERATIONS.map(({ id }) => String(id)), ...Array.from({ length: 500 }, (_, index) => `operation-${index}`)]
    for (const operationId of all) for (let status = 100; status < 600; status++) events.requestFinished({ ...finished, operationId, status })
    for (let index = 0; index < 500; index++) {
      events.upstreamAnswered({ platform: `own-${index}`, outcome: 'ok', durationMs: 1, attempt: 1 })
      events.upstreamHeldBack({ platform: `host-${index}.example`, reason: 'host-resting' })
    }

    const { text } = await events.metrics()

    const operations = OPERATIONS.length + 1
    // A counter for each status that is known and one for all others, a histogram of 15 lines, and fewer than a hundred series of everything else.
    expect(seriesIn(text).length).toBeLessThan(operations * (9 + 15) + 100)
    expect(text).toContain('channelfit_upstream_requests_total{platform="own",outcome="ok"} 500')
    expect(text).not.toMatch(/own-1|example|operation-1/)
  })

  it('tell what came of accounts, of what was asked of platforms, and when tasks last succeeded', async () => {
    const web = await startWebServer({ '/': answers('<html><title>no feed</title></html>', 'text/html') })
    const { body } = await service.post('/v1/audits', { accounts: [{ platform: 'blog', reference: web.origin }] })
    await finishedAudit(service, body.id)
    await web.close()

    const text = await metricsOf(service)

    expect(text).toMatch(/channelfit_accounts_audited_total\{platform="blog",outcome="[a-z-]+"\} 1/)
    expect(text).toMatch(/channelfit_upstream_requests_total\{platform="blog",outcome="ok"\} [1-9]/)
    for (const task of ['claim-accounts', 'claim-deliveries', 'forget', 'look-at-schedules', 'tell-expiries', 'tell-overdue-pilots', 'watch-alerts'])
      expect(figureIn(text, `channelfit_last_success_timestamp_seconds{task="${task}"}`)).toBeGreaterThan(1_700_000_000)
    expect(text).toMatch(/channelfit_build_info\{version="[^"]+",node="v\d[^"]*",role="all"\} 1/)
    expect(figureIn(text, 'channelfit_account_audits_in_flight')).toBe(0)
    // The one that asks.
    expect(figureIn(text, 'channelfit_http_requests_in_flight')).toBe(1)
  })

  it('tell why requests were refused', async () => {
    const strict = await aService({ CHANNELFIT_RATE_LIMIT: '1' })
    await strict.get('/v1/platforms').expect(200)
    await strict.get('/v1/platforms').expect(429)

    const text = await metricsOf(strict)

    await strict.stop()
    expect(figureIn(text, 'channelfit_http_requests_refused_total{cause="rate-limited"}')).toBe(1)
    expect(figureIn(text, 'channelfit_http_requests_total{operation="listPlatforms",status="429"}')).toBe(1)
    expect(figureIn(text, 'channelfit_http_request_duration_seconds_count{operation="listPlatforms"}')).toBe(1)
    expect(strict.log()).toMatch(/"status":429.*"problem":"rate-limited"/)
  })
})

describe('what cannot be looked up', () => {
  const answering = { answers: { operations: [], statuses: [] }, role: 'all', outbox: async () => ({ oldestMs: 0, dead: 3 }) }

  it('is left out, counted, and keeps nothing else from being told', async () => {
    let isDown = false
    const events = serviceEvents(pino({ level: 'silent' }), {
      ...answering,
      queue: async () => {
        if (isDown) throw new Error('connection refused')
        return { waiting: 2, running: 1, oldestMs: 90_000, gaveUp: 0 }
      },
    })
    const { text: up } = await events.metrics()
    isDown = true
    const { text: down } = await events.metrics()
    isDown = false
    const { text: upAgain } = await events.metrics()

    for (const text of [up, upAgain]) {
      expect(figureIn(text, 'channelfit_queue_depth{state="waiting"}')).toBe(2)
      expect(figureIn(text, 'channelfit_queue_oldest_waiting_seconds')).toBe(90)
    }
    expect(down).not.toMatch(/^channelfit_queue_(depth|oldest_waiting_seconds)[ {]/m)
    expect(figureIn(down, 'channelfit_webhook_dead_letters')).toBe(3)
    expect(figureIn(up, 'channelfit_scrape_failures_total{source="queue"}')).toBe(0)
    expect(figureIn(down, 'channelfit_scrape_failures_total{source="queue"}')).toBe(1)
    expect(figureIn(upAgain, 'channelfit_scrape_failures_total{source="queue"}')).toBe(1)
  })

  it('is waited for no longer than a scrape may take, and asked once at a time', async () => {
    const queue = jest.fn(() => new Promise<never>(() => {}))
    const events = serviceEvents(pino({ level: 'silent' }), { ...answering, queue, lookupMs: 1 })

    await events.metrics()
    const { text } = await events.metrics()

    expect(queue).toHaveBeenCalledTimes(1)
    expect(figureIn(text, 'channelfit_scrape_failures_total{source="queue"}')).toBe(2)
  })

  it('tells of the connections to a database that has several', async () => {
    const queue = async () => ({ waiting: 0, running: 0, oldestMs: 0, gaveUp: 4 })
    const server = () => ({ connections: () => ({ inUse: 7, idle: 3, waiting: 2 }) })
    const { text } = await serviceEvents(pino({ level: 'silent' }), { ...answering, queue, server }).metrics()

    expect(figureIn(text, 'channelfit_database_connections{state="in-use"}')).toBe(7)
    expect(figureIn(text, 'channelfit_database_connections{state="idle"}')).toBe(3)
    expect(figureIn(text, 'channelfit_database_connections_awaited')).toBe(2)
    expect(figureIn(text, 'channelfit_audit_dead_letters')).toBe(4)
  })
})

describe('a process that does not answer for the API', () => {
  it.each(['worker', 'scheduler'])('as %s answers health, readiness and figures, and nothing else', async (role) => {
    const folder = aFolder()
    const apart = await aService({ DATABASE_URL: folder.database, CHANNELFIT_ROLE: role })
    const statuses = async (...paths: readonly string[]): Promise<readonly number[]> =>
      Promise.all(paths.map(async (path) => (await apart.get(path)).status))

    const open = await statuses('/healthz', '/readyz', '/metrics')
    const closed = await statuses('/v1/platforms', '/openapi.json', '/docs', '/docs/start.js', '/docs/swagger-ui.css', '/mcp')
    const posted = (await apart.post('/v1/audits', { accounts: [{ platform: 'x', reference: 'a', posts: ['2024-01-01'] }] })).status
    const text = await metricsOf(apart)

    await apart.stop()
    folder.remove()
    expect(open).toEqual([200, 200, 200])
    expect(closed).toEqual([404, 404, 404, 404, 404, 404])
    expect(posted).toBe(404)
    expect(text).toContain(`role="${role}"} 1`)
  })
})
