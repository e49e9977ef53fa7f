import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { CONTRACT, OPERATIONS, type Schema } from '../../../api/http/contract.ts'
import { Problem } from '../../../api/http/problem.ts'
import { bearer, EXPIRED_KEY, GOOD_KEY, READ_KEY, testApp } from '../../support/http.ts'

const noPlatforms = { listPlatforms: () => ({ status: 200, body: { items: [] } }) as const }
const get = (app: ReturnType<typeof testApp>['app'], path = '/v1/platforms') => request(app).get(path).set('Authorization', bearer(GOOD_KEY))

describe('a key', () => {
  it.each([
    { header: undefined, code: 'key-missing' },
    { header: 'Basic dTpw', code: 'key-missing' },
    { header: 'Bearer', code: 'key-missing' },
    { header: bearer('cf_other'), code: 'key-unknown' },
    { header: bearer(EXPIRED_KEY), code: 'key-expired' },
  ])('as "$header" is $code', async ({ header, code }) => {
    const { app } = testApp(noPlatforms)

    const response = await request(app)
      .get('/v1/platforms')
      .set(header === undefined ? {} : { Authorization: header })

    expect(response.status).toBe(401)
    expect(response.body.code).toBe(code)
    expect(response.headers['www-authenticate']).toMatch(/^Bearer /)
  })

  it('without the scope is told which one it lacks', async () => {
    const { app } = testApp()

    const response = await request(app).post('/v1/assessments').set('Authorization', bearer(READ_KEY)).send({})

    expect(response.status).toBe(403)
    expect(response.body).toMatchObject({ code: 'scope-missing', detail: 'The key lacks the scope "assess".' })
  })
})

describe('a body that cannot be read', () => {
  const post = (path = '/v1/vitality') => request(testApp().app).post(path).set('Authorization', bearer(GOOD_KEY))

  it('as JSON is invalid-json', async () => {
    const response = await post().type('json').send('{"posts": [')

    expect(response.status).toBe(400)
    expect(response.body.code).toBe('invalid-json')
  })

  it.each([
    { path: '/v1/vitality', megabytes: 1.5, status: 413 },
    { path: '/v1/audits', megabytes: 1.5, status: 400 },
    { path: '/v1/audits', megabytes: 5, status: 413 },
  ])('of $megabytes MB answers $status at $path', async ({ path, megabytes, status }) => {
    const response = await post(path)
      .type('json')
      .send(JSON.stringify({ filler: 'x'.repeat(megabytes * 1_048_576) }))

    expect(response.status).toBe(status)
  })

  it('of a small archive that unpacks to 5 MB is too large', async () => {
    const { gzipSync } = await import('node:zlib')
    const packed = gzipSync(JSON.stringify({ filler: 'x'.repeat(5 * 1_048_576) }))

    const response = await post()
      .set('Content-Type', 'application/json')
      .set('Content-Encoding', 'gzip')
      .serialize(() => packed as unknown as string)
      .send(packed)

    expect(response.status).toBe(413)
  })

  it('that is not UTF-8 is refused, not kept mangled', async () => {
    const latin1 = Buffer.from('{"name": "Caf\u00e9"}', 'latin1')
    const response = await post()
      .set('Content-Type', 'application/json')
      .serialize(() => latin1 as unknown as string)
      .send(latin1)

    expect([response.status, response.body.code]).toEqual([400, 'invalid-json'])
  })

  it('that is not UTF-8 is refused where it is a text, too', async () => {
    const latin1 = Buffer.from('platform,reference,date\nfacebook,caf\u00e9,2026-01-01\n', 'latin1')
    const response = await post('/v1/audits')
      .set('Content-Type', 'text/csv')
      .serialize(() => latin1 as unknown as string)
      .send(latin1)

    expect([response.status, response.body.code]).toEqual([400, 'not-utf-8'])
  })

  const TYPES = /^Content-Type must be application\/json, in UTF-8\.$/
  const CODINGS = /^Content-Encoding must be one of gzip, deflate, br, zstd, identity; /

  it.each<{ why: string; path?: string; type: string; coding?: string; told: RegExp }>([
    { why: 'another type', type: 'application/xml', told: TYPES },
    { why: 'a type read elsewhere', type: 'text/csv', told: TYPES },
    { why: 'another charset', type: 'application/json; charset=latin1', told: TYPES },
    { why: 'a charset of two bytes', type: 'application/json; charset="UTF-16"', told: TYPES },
    { why: 'either of two types', path: '/v1/audits', type: 'text/plain', told: /^Content-Type must be application\/json or text\/csv, / },
    { why: 'no lines', path: '/v1/assessments/batch', type: 'application/json', told: /^Content-Type must be application\/x-ndjson, / },
    { why: 'another coding', type: 'application/json', coding: 'compress', told: CODINGS },
    { why: 'two codings', path: '/v1/audits', type: 'text/csv', coding: 'gzip, br', told: CODINGS },
    { why: 'another coding of lines', path: '/v1/assessments/batch', type: 'application/x-ndjson', coding: 'compress', told: CODINGS },
    { why: 'another type first', type: 'application/xml', coding: 'compress', told: TYPES },
  ])('is told the header at fault: $why', async ({ path, type, coding = 'identity', told }) => {
    const response = await post(path).set('Content-Type', type).set('Content-Encoding', coding).send('{}')

    expect([response.status, response.body.code]).toEqual([415, 'unsupported-media-type'])
    expect(response.body.detail).toMatch(told)
    expect(response.headers['accept-encoding']).toBe(told === CODINGS ? 'gzip, deflate, br, zstd, identity' : undefined)
  })

  it('is told so in French, too', async () => {
    const response = await post().set({ 'Accept-Language': 'fr', 'Content-Type': 'application/json', 'Content-Encoding': 'compress' }).send('{}')

    expect(response.body.detail).toBe('Content-Encoding doit avoir une de ces valeurs, et une seule\u00a0: gzip, deflate, br, zstd, identity.')
  })

  it.each(['gzip', 'deflate', 'br', 'zstd'])('as %s, which it is not, is not called bad JSON', async (coding) => {
    const response = await post().set('Content-Type', 'application/json').set('Content-Encoding', coding).send('{"posts": []}')

    expect([response.status, response.body.code]).toEqual([400, 'content-encoding-broken'])
    expect(response.body.detail).toBe('The body is not what Content-Encoding says.')
  })
})

describe('a body nobody asked for', () => {
  const bodiless = OPERATIONS.filter(({ method, bodies, lines }) => method === 'post' && bodies.size === 0 && lines === undefined)
  const answering = { replayAssessment: () => ({ status: 200, body: { outcome: 'identical' } as never }) as const }
  const replay = () =>
    request(testApp(answering, { validateResponses: false }).app)
      .post('/v1/assessments/asm_1/replay')
      .set('Authorization', bearer(GOOD_KEY))

  it.each(bodiless.map(({ id, template }) => ({ id, path: template.replace(/\{\w+\}/g, 'some-id') })))('is refused by $id', async ({ path }) => {
    const refused = await request(testApp().app).post(path).set('Authorization', bearer(GOOD_KEY)).send({ asOf: '2026-01-01' })

    expect(refused.status).toBe(400)
    expect(refused.body.errors).toEqual([{ pointer: '', code: 'unexpected-body', detail: expect.stringContaining('takes no body') }])
  })

  it.each([
    { why: 'a text', type: 'text/plain', body: 'again' },
    { why: 'a megabyte', type: 'application/json', body: ' '.repeat(1_000_000) },
    { why: 'no JSON', type: 'application/json', body: '{' },
  ])('is refused whatever it is: $why', async ({ type, body }) => {
    expect((await replay().type(type).send(body)).body.errors).toMatchObject([{ code: 'unexpected-body' }])
  })

  it.each(['', '{}', ' { }\n', 'null'])('is let pass when it says nothing: "%s"', async (body) => {
    expect((await replay().type('json').send(body)).status).toBe(200)
  })
})

describe('what acts on every operation', () => {
  it.each(OPERATIONS.filter(({ secured }) => secured).map(({ id }) => id))('%s declares Accept-Language', (id) => {
    const declared = Object.values(CONTRACT['paths'] as Readonly<Record<string, Readonly<Record<string, Schema>>>>)
      .flatMap((item) => Object.values(item))
      .filter(({ operationId }) => operationId === id)
      .flatMap(({ parameters }) => parameters as readonly { readonly $ref: string }[])

    expect(declared).toContainEqual({ $ref: '#/components/parameters/acceptLanguage' })
  })
})

describe('the Host header', () => {
  const answerTo = async (lines: readonly string[]): Promise<string> => {
    const server = createServer({ requireHostHeader: false }, testApp(noPlatforms).app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      return await new Promise((resolve, reject) => {
        let text = ''
        const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write([...lines, '', ''].join('\r\n')))
        socket.on('data', (chunk) => {
          text += chunk
        })
        socket.on('close', () => resolve(text)).on('error', reject)
      })
    } finally {
      server.close()
    }
  }

  it.each([
    { why: 'none', lines: ['GET /v1/platforms HTTP/1.1', `Authorization: ${bearer(GOOD_KEY)}`] },
    { why: 'two', lines: ['GET /v1/platforms HTTP/1.1', 'Host: a', 'HOST: b', `Authorization: ${bearer(GOOD_KEY)}`] },
  ])('is told there must be one: $why', async ({ lines }) => {
    const [head = '', body = ''] = (await answerTo(lines)).split('\r\n\r\n')

    expect(head).toMatch(/^HTTP\/1\.1 400 /)
    expect(JSON.parse(body)).toMatchObject({ code: 'malformed-request', detail: expect.stringContaining('one Host header') })
  })

  it.each([
    { why: 'empty', lines: ['GET /v1/platforms HTTP/1.1', 'Host:', `Authorization: ${bearer(GOOD_KEY)}`, 'Connection: close'] },
    { why: 'left out of HTTP/1.0', lines: ['GET /v1/platforms HTTP/1.0', `Authorization: ${bearer(GOOD_KEY)}`] },
  ])('may be $why', async ({ lines }) => expect(await answerTo(lines)).toMatch(/^HTTP\/1\.1 200 /))
})

describe('a path', () => {
  it.each(['/nowhere', '/v1', '/v1/Platforms', '/v1/platforms/', '/v1/assessments/%E0%A4%A', `/v1/audits/${'a'.repeat(65)}`])(
    '%s is not found',
    async (path) => {
      const { app, crashes } = testApp()

      const response = await get(app, path)

      expect(response.status).toBe(404)
      expect(response.body).toMatchObject({ code: 'not-found', type: '/problems/not-found', status: 404 })
      expect(crashes).toEqual([])
    },
  )

  it('knows the methods it has', async () => {
    const { app } = testApp()

    const response = await request(app).patch('/v1/schedules/sch_1')

    expect(response.status).toBe(405)
    expect(response.body.code).toBe('method-not-allowed')
    expect(response.headers['allow']).toBe('GET, PUT, DELETE, HEAD, OPTIONS')
  })

  it('answers OPTIONS with its methods and HEAD like GET without the body', async () => {
    const { app } = testApp(noPlatforms)

    const options = await request(app).options('/v1/platforms')
    const head = await request(app).head('/v1/platforms').set('Authorization', bearer(GOOD_KEY))

    expect([options.status, options.headers['allow']]).toEqual([204, 'GET, HEAD, OPTIONS'])
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, undefined, String('{"items":[]}'.length)])
  })

  it('does not answer in a type nobody asked for', async () => {
    const { app } = testApp(noPlatforms)

    const response = await get(app).set('Accept', 'application/pdf')

    expect(response.status).toBe(406)
    expect(response.body.code).toBe('not-acceptable')
  })

  it.each(['application/*', 'text/html, */*;q=0.1', 'application/json;q=0.9'])('accepts Accept: %s', async (accept) => {
    const { app } = testApp(noPlatforms)

    await get(app).set('Accept', accept).expect(200).expect('Content-Type', 'application/json')
  })
})

describe('every answer', () => {
  it.each([
    { header: undefined, language: 'en' },
    { header: 'fr', language: 'fr' },
    { header: 'de, fr-CA;q=0.8, en;q=0.9', language: 'en' },
    { header: 'en;q=0, fr;q=0.1', language: 'fr' },
    { header: 'de', language: 'en' },
    { header: ';;;q=,,fr;q=x', language: 'fr' },
  ])('to Accept-Language "$header" is in $language', async ({ header, language }) => {
    const { app } = testApp(noPlatforms)

    const response = await get(app).set(header === undefined ? {} : { 'Accept-Language': header })

    expect(response.headers['content-language']).toBe(language)
    expect(response.headers['vary']).toBe('Accept-Language, Accept-Encoding')
  })

  it('echoes a plain request id and replaces any other', async () => {
    const { app } = testApp(noPlatforms)

    const echoed = await get(app).set('X-Request-Id', 'agency-42:7f3a')
    const replaced = await get(app).set('X-Request-Id', 'no\tid {}')

    expect(echoed.headers['x-request-id']).toBe('agency-42:7f3a')
    expect(replaced.headers['x-request-id']).toMatch(/^[0-9a-f]{24}$/)
  })

  it('carries strict security headers and does not name its software', async () => {
    const { app } = testApp(noPlatforms)

    const { headers } = await get(app)

    expect(headers['content-security-policy']).toBe("default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cache-control']).toBe('private, no-cache')
    expect(headers).not.toHaveProperty('x-powered-by')
  })

  it('is told to the observer with its operation and key', async () => {
    const { app, finished } = testApp(noPlatforms)

    await get(app)
    await request(app).get('/nowhere')

    expect(finished).toMatchObject([
      { operationId: 'listPlatforms', method: 'GET', status: 200, keyId: 'key_good' },
      { operationId: 'none', method: 'GET', status: 404 },
    ])
  })
})

describe('the rate limit', () => {
  const rateLimit = { requests: 2, windowMs: 60_000 }

  it('is told in headers and ends in a problem with Retry-After', async () => {
    const { app } = testApp(noPlatforms, { rateLimit })

    const first = await get(app)
    await get(app)
    const third = await get(app)

    expect(first.headers['ratelimit']).toMatch(/r=1; t=60/)
    expect(first.headers['ratelimit-policy']).toMatch(/q=2; w=60/)
    expect(third.status).toBe(429)
    expect(third.body.code).toBe('rate-limited')
    expect(Number(third.headers['retry-after'])).toBeGreaterThan(0)
  })

  it('counts each key apart, requests without a key by address, and probes not at all', async () => {
    const { app } = testApp({ ...noPlatforms, getHealth: () => ({ status: 200, body: { status: 'ok' } }) }, { rateLimit })
    const statusOf = async (key: string) => (await request(app).get('/v1/platforms').set('Authorization', bearer(key))).status

    const statuses = []
    for (const key of [GOOD_KEY, GOOD_KEY, GOOD_KEY, READ_KEY, 'wrong', 'worse', 'worst']) statuses.push(await statusOf(key))
    for (let probe = 0; probe < 3; probe += 1) await request(app).get('/healthz').expect(200)

    expect(statuses).toEqual([200, 200, 429, 200, 401, 401, 429])
  })
})

describe('a handler', () => {
  it('that refuses is answered with its problem', async () => {
    const { app, crashes } = testApp({
      getAudit: () => {
        throw new Problem('not-found')
      },
    })

    const response = await get(app, '/v1/audits/aud_1?').set('Accept-Language', 'fr').set('X-Request-Id', 'request-1')

    expect(response.body).toEqual({
      type: '/problems/not-found',
      title: 'Introuvable',
      status: 404,
      detail: 'Cet élément n’existe pas dans cet espace de travail.',
      instance: '/v1/audits/aud_1',
      code: 'not-found',
      requestId: 'request-1',
    })
    expect(crashes).toEqual([])
  })

  it('that breaks is explained to the observer only', async () => {
    const error = new Error('password of the database: hunter2')
    const { app, crashes } = testApp({
      listPlatforms: () => {
        throw error
      },
    })

    const response = await get(app)

    expect(response.status).toBe(500)
    expect(response.body.code).toBe('internal-error')
    expect(response.text).not.toContain('hunter2')
    expect(crashes).toMatchObject([{ operationId: 'listPlatforms', requestId: response.body.requestId, error }])
  })

  it.each([
    { why: 'another shape', reply: { status: 200, body: { items: 'none' } } },
    { why: 'a field too many', reply: { status: 200, body: { items: [], total: 0 } } },
    { why: 'an undocumented status', reply: { status: 418, body: {} } },
  ])('that answers $why is caught when answers are checked', async ({ reply }) => {
    const { app, crashes } = testApp({ listPlatforms: () => reply as never })

    const response = await get(app)

    expect(response.status).toBe(500)
    expect(String(crashes[0]?.error)).toMatch(/listPlatforms/)
  })

  it('that refuses with an undocumented status is caught as well', async () => {
    const { app, crashes } = testApp({
      listPlatforms: () => {
        throw new Problem('not-found')
      },
    })

    await get(app).expect(500)

    expect(String(crashes[0]?.error)).toMatch(/does not document status 404/)
  })

  it('learns that its client went away, and nothing is reported as a fault', async () => {
    let ended: (() => void) | undefined
    const aborted = new Promise<void>((resolve) => {
      ended = resolve
    })
    const { app, finished, crashes } = testApp({
      listPlatforms: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            ended?.()
            reject(signal.reason)
          })
        }),
    })
    const server = createServer(app).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.write(`GET /v1/platforms HTTP/1.1\r\nHost: a\r\nAuthorization: ${bearer(GOOD_KEY)}\r\n\r\n`)
    setTimeout(() => socket.destroy(), 50)

    await aborted
    await new Promise((resolve) => server.close(resolve))

    expect(finished).toMatchObject([{ operationId: 'listPlatforms', status: 499 }])
    expect(crashes).toEqual([])
  })
})

describe('a database that is busy', () => {
  it('is told as overload, with the moment to try again, and is no fault of ours', async () => {
    const busy = Object.assign(new Error('locked'), { name: 'StorageError', code: 'database-busy' })
    const { app, crashes } = testApp({ listPlatforms: () => Promise.reject(busy) })

    const response = await get(app)

    expect(response.status).toBe(503)
    expect(response.body).toMatchObject({ code: 'overloaded', retryAfterSeconds: Number(response.headers['retry-after']) })
    expect(response.headers['retry-after']).toBe('1')
    expect(crashes).toEqual([])
  })

  it('is not meant by other troubles of the storage', async () => {
    const broken = Object.assign(new Error('gone'), { name: 'StorageError', code: 'database-corrupt' })
    const { app, crashes } = testApp({ listPlatforms: () => Promise.reject(broken) })

    const response = await get(app)

    expect(response.status).toBe(500)
    expect(crashes).toHaveLength(1)
  })
})
