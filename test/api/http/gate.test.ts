import { once } from 'node:events'
import { request as ask, createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { type Gate, overloadGate } from '../../../api/http/overload.ts'
import { Problem } from '../../../api/http/problem.ts'
import { bearer, GOOD_KEY, type TestOptions, testApp } from '../../support/http.ts'

const closed: Gate = {
  enter: async () => {
    throw new Problem('overloaded', { headers: { 'Retry-After': '3' } })
  },
}

const key = { Authorization: bearer(GOOD_KEY) }
const handlers = {
  listPlatforms: () => ({ status: 200, body: { items: [] } }),
  getHealth: () => ({ status: 200, body: { status: 'ok' } }),
  getReadiness: () => ({ status: 200, body: { ready: true, checks: [] } }),
  getMetrics: async () => ({ status: 200, type: 'text/plain; version=0.0.4', text: 'x 1\n' }),
} as unknown as Parameters<typeof testApp>[0]

describe('a service that has too much to do', () => {
  const { app, finished } = testApp(handlers, { gate: closed })

  it.each([
    { language: 'en', title: 'Too busy' },
    { language: 'fr', title: 'Trop occupé' },
  ])('says so in $language, with the time after which to come again', async ({ language, title }) => {
    const answer = await request(app)
      .get('/v1/platforms')
      .set({ ...key, 'Accept-Language': language })

    expect(answer.status).toBe(503)
    expect(answer.headers['retry-after']).toBe('3')
    expect(answer.body).toMatchObject({ code: 'overloaded', title })
    expect(finished.at(-1)).toMatchObject({ status: 503, problem: 'overloaded', operationId: 'listPlatforms' })
  })

  it('refuses before it reads a body or looks up a key', async () => {
    const answer = await request(app).post('/v1/audits').set('Content-Type', 'application/json').send('{ no JSON')

    expect(answer.body).toMatchObject({ status: 503, code: 'overloaded' })
  })

  it.each(['/healthz', '/readyz', '/metrics'])('answers %s as ever', async (path) => {
    expect((await request(app).get(path)).status).toBe(200)
  })
})

describe('a service with one place', () => {
  let server: Server | undefined
  afterEach(() => {
    server?.closeAllConnections()
    server?.close()
  })

  const listening = async (given: typeof handlers, options: TestOptions = {}) => {
    server = createServer(testApp({ ...handlers, ...given }, { gate: overloadGate(1), ...options }).app)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const platforms = async (port: number): Promise<number> => (await fetch(`http://127.0.0.1:${port}/v1/platforms`, { headers: key })).status

  it('answers one request after the other, and gives the place back after an answer, a refusal and a fault', async () => {
    let calls = 0
    const port = await listening({
      listPlatforms: () => {
        calls += 1
        if (calls === 1) throw new Error('a fault')
        if (calls === 2) throw new Problem('invalid-cursor')
        return { status: 200, body: { items: [] } } as never
      },
    })
    const statuses = []
    for (let count = 0; count < 4; count += 1) statuses.push(await platforms(port))

    expect(statuses).toEqual([500, 400, 200, 200])
    expect(await Promise.all(Array.from({ length: 20 }, () => platforms(port)))).toEqual(Array(20).fill(200))
  })

  it('keeps nobody waiting for a body that is on its way', async () => {
    const port = await listening({})
    const slow = ask({ port, host: '127.0.0.1', path: '/v1/audits', method: 'POST', headers: { ...key, 'Content-Type': 'application/json' } })
    slow.on('error', () => undefined)
    slow.write('{"accounts":')
    await once(slow, 'socket')

    expect(await platforms(port)).toBe(200)
    expect(await platforms(port)).toBe(200)
    const answered = once(slow, 'response')
    slow.end('[]}')
    const [answer] = (await answered) as [IncomingMessage]
    expect(answer.statusCode).toBe(400)
  })

  it('keeps nobody waiting for who waits for an audit', async () => {
    let isAsked = (): void => undefined
    let end = (): void => undefined
    const asked = new Promise<void>((resolve) => {
      isAsked = resolve
    })
    const over = new Promise<void>((resolve) => {
      end = resolve
    })
    const port = await listening({
      getAudit: async () => {
        isAsked()
        await over
        throw new Problem('not-found')
      },
    })
    const waiting = fetch(`http://127.0.0.1:${port}/v1/audits/aud_1`, { headers: { ...key, Prefer: 'wait=30' } })
    await asked

    expect(await platforms(port)).toBe(200)
    end()
    expect((await waiting).status).toBe(404)
  })

  it('keeps nobody waiting for a stream of lines', async () => {
    const port = await listening({}, { streams: { assessBatch: () => () => ({}) as never } })
    const stream = ask({
      port,
      host: '127.0.0.1',
      path: '/v1/assessments/batch',
      method: 'POST',
      headers: { ...key, 'Content-Type': 'application/x-ndjson' },
    })
    stream.on('error', () => undefined)
    stream.write('no JSON\n')
    const [answer] = (await once(stream, 'response')) as [IncomingMessage]
    await once(answer, 'data')

    expect(await platforms(port)).toBe(200)
    stream.end()
  })
})
