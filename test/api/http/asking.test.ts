import { get as plainGet } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { OPERATIONS } from '../../../api/http/contract.ts'
import { aService, KEY, type RunningService } from '../../support/service.ts'

const DASHBOARD = 'https://dashboard.example.org'
let service: RunningService
beforeAll(async () => {
  service = await aService({ CHANNELFIT_CORS_ORIGINS: `${DASHBOARD}, http://localhost:5173` })
})
afterAll(() => service.stop())

describe('what was read already', () => {
  it('is not sent again while it has the tag it had', async () => {
    const first = await service.get('/v1/organisations')
    const again = await service.get('/v1/organisations').set('If-None-Match', `"other", ${first.headers['etag']}`)
    await service.post('/v1/organisations', { name: 'Newcomer' }).expect(201)
    const changed = await service.get('/v1/organisations').set('If-None-Match', first.headers['etag'] as string)

    expect(first.headers).toMatchObject({ 'cache-control': 'private, no-cache', etag: expect.stringMatching(/^"[\w-]{22}"$/) })
    expect([again.status, again.text, again.headers['etag'], again.headers['content-type']]).toEqual([304, '', first.headers['etag'], undefined])
    expect(again.headers['cache-control']).toBe('private, no-cache')
    expect([changed.status, changed.body.items]).toEqual([200, [expect.objectContaining({ name: 'Newcomer' })]])
  })

  it('is not sent again to a browser either, whose conditional requests say no-cache', async () => {
    const { headers } = await service.get('/v1/diagnoses/questions')
    const asked = { Authorization: `Bearer ${KEY}`, 'If-None-Match': `W/${headers['etag']}` }

    const again = await fetch(`${service.url}/v1/diagnoses/questions`, { headers: asked })

    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('is another one in another language', async () => {
    const english = await service.get('/v1/diagnoses/questions')
    const french = await service.get('/v1/diagnoses/questions').set({ 'Accept-Language': 'fr', 'If-None-Match': english.headers['etag'] as string })

    expect(french.status).toBe(200)
    expect(french.headers['vary']).toMatch(/Accept-Language/)
  })

  it('is always sent where the tag is a version, of which briefs are no part', async () => {
    const { body } = await service.post('/v1/organisations', { name: 'Versioned' })
    const path = `/v1/organisations/${body.id}`
    const read = await service.get(path).set('If-None-Match', '"1"')

    expect([read.status, read.headers['etag'], read.headers['cache-control']]).toEqual([200, '"1"', 'no-store'])
  })

  it('is not told of refusals, changes and what needs no key', async () => {
    const refused = await service.get('/v1/audits/none').set('If-None-Match', '*')
    const made = await service.post('/v1/diagnoses?dryRun=true', { asOf: '2026-11-01' }).set('If-None-Match', '*')
    const health = await service.get('/healthz').set('If-None-Match', '*')

    expect([refused, made, health].map(({ status, headers }) => [status, headers['etag']])).toEqual([
      [404, undefined],
      [200, undefined],
      [200, undefined],
    ])
  })
})

describe('a page of another origin', () => {
  const asked = { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'authorization,idempotency-key' }
  const templates = [...new Set(OPERATIONS.map(({ template }) => template))].map((template) => template.replace(/\{\w+\}/g, 'some-id'))

  it.each([...templates, '/nowhere'])('may ask for %s when it is known', async (path) => {
    const told = await request(service.url)
      .options(path)
      .set({ Origin: DASHBOARD, ...asked })

    expect([told.status, told.headers['access-control-allow-origin']]).toEqual([204, DASHBOARD])
    expect(told.headers['access-control-allow-headers']).toMatch(/Authorization.*If-None-Match.*Idempotency-Key.*Prefer/)
    expect(told.headers['access-control-allow-methods']).toMatch(/DELETE/)
    expect(told.headers).not.toHaveProperty('access-control-allow-credentials')
  })

  it('reads answers and refusals, and the headers it needs', async () => {
    const read = await service.get('/v1/organisations').set('Origin', 'http://localhost:5173')
    const refused = await request(service.url).get('/v1/organisations').set('Origin', DASHBOARD)

    expect(read.headers['access-control-allow-origin']).toBe('http://localhost:5173')
    for (const name of ['ETag', 'Location', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id', 'Idempotency-Replayed'])
      expect(read.headers['access-control-expose-headers']?.split(',')).toContain(name)
    expect(read.headers['vary']).toMatch(/Origin.*Accept-Language/)
    expect([refused.status, refused.headers['access-control-allow-origin']]).toEqual([401, DASHBOARD])
  })

  it.each(['https://dashboard.example.org.evil.example', 'http://dashboard.example.org', 'null'])('is told nothing when it is %s', async (origin) => {
    const preflight = await request(service.url)
      .options('/v1/audits')
      .set({ Origin: origin, ...asked })
    const read = await service.get('/v1/organisations').set('Origin', origin)

    for (const { headers } of [preflight, read]) {
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
      expect(headers['vary']).toMatch(/Origin/)
    }
  })

  it('leaves a plain OPTIONS as it is', async () => {
    const told = await request(service.url).options('/v1/organisations').set('Origin', DASHBOARD)

    expect([told.status, told.headers['allow'], told.headers['access-control-allow-origin']]).toEqual([204, 'GET, POST, HEAD, OPTIONS', DASHBOARD])
  })
})

describe('an answer', () => {
  /** As it comes, not decompressed. */
  const raw = (path: string, coding: string): Promise<{ readonly coding: string | undefined; readonly bytes: Buffer; readonly etag: unknown }> =>
    new Promise((resolve, reject) => {
      plainGet(`${service.url}${path}`, { headers: { Authorization: `Bearer ${KEY}`, 'Accept-Encoding': coding } }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => resolve({ coding: answer.headers['content-encoding'], bytes: Buffer.concat(chunks), etag: answer.headers['etag'] }))
      }).on('error', reject)
    })

  it('of some length is compressed when asked to, and is the same', async () => {
    const [plain, packed] = [await raw('/v1/platforms', 'identity'), await raw('/v1/platforms', 'gzip')]

    expect([plain.coding, packed.coding]).toEqual([undefined, 'gzip'])
    expect(packed.bytes.byteLength).toBeLessThan(plain.bytes.byteLength / 2)
    expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true)
    expect(packed.etag).toBe(plain.etag)
  })

  it('that is short is not', async () => {
    expect((await raw('/v1/schedules', 'gzip, br')).coding).toBeUndefined()
  })

  it('of lines comes as it is made', async () => {
    const posts = Array.from({ length: 30 }, (_, index) => new Date(Date.UTC(2025, index, 1)).toISOString())
    const lines = Array.from({ length: 20 }, (_, key) => JSON.stringify({ key: `line ${key}`, posts, asOf: '2026-11-01' })).join('\n')
    const answer = await service.post('/v1/vitality', lines).set({ 'Content-Type': 'application/x-ndjson', 'Accept-Encoding': 'gzip' })

    expect([answer.status, answer.headers['content-encoding']]).toEqual([200, undefined])
  })
})
