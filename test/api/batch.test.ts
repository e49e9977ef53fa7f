import { readFileSync } from 'node:fs'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { brotliCompressSync, createGzip, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import request from 'supertest'
import { CONTRACT } from '../../api/http/contract.ts'
import type { BriefInput } from '../../domain/brief/read-brief.ts'
import { aBriefInput, anyBriefInput } from '../support/briefs.ts'
import { bearer, GOOD_KEY, READ_KEY, testApp } from '../support/http.ts'
import { aService, KEY } from '../support/service.ts'

const service = await aService()
afterAll(() => service.stop())

const SECTIONS = (CONTRACT['components'] as { schemas: { AssessmentSection: { enum: readonly string[] } } }).schemas.AssessmentSection.enum
const NDJSON = 'application/x-ndjson'
const PATH = '/v1/assessments/batch'
type Problem = { readonly code: string; readonly detail: string; readonly errors?: readonly { readonly pointer: string }[] }
type Line = { readonly key: string | null; readonly line?: number; readonly assessment?: object; readonly problem?: Problem }

const parsedLines = (text: string): readonly Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
const text = (response: { readonly text?: string; readonly body: unknown }): string => String(response.text ?? response.body)

const batch = (body: string | Buffer, query = '', coding = 'identity') =>
  service
    .post(`${PATH}${query}`)
    .set('Content-Type', NDJSON)
    .set('Content-Encoding', coding)
    .buffer(true)
    .parse((response, done) => {
      let whole = ''
      response.on('data', (chunk) => {
        whole += chunk
      })
      response.on('end', () => done(null, whole))
    })
    .send(body as string)
const answersTo = async (body: string | Buffer, query = '', coding = 'identity'): Promise<readonly Line[]> =>
  parsedLines(String((await batch(body, query, coding).expect(200)).body))

const lineOf = (key: string, brief: object = aBriefInput()): string => JSON.stringify({ key, brief })

/** A batch whose lines are sent one by one, while its answers are read. */
const openBatch = (url = service.url, coding = 'identity') => {
  const headers = { authorization: `Bearer ${KEY}`, 'content-type': NDJSON, 'content-encoding': coding }
  const sent = httpRequest(`${url}${PATH}?include=findings`, { method: 'POST', headers })
  const response = new Promise<IncomingMessage>((resolve, reject) => sent.once('response', resolve).once('error', reject))
  sent.flushHeaders()
  return { sent, response }
}
const nextData = (response: IncomingMessage): Promise<string> => new Promise((resolve) => response.once('data', (chunk) => resolve(String(chunk))))

describe('POST /v1/assessments/batch', () => {
  it('answers every line in order, with its key', async () => {
    const lines = await answersTo([lineOf('b'), lineOf('a'), lineOf('b')].join('\n'))

    expect(lines.map(({ key }) => key)).toEqual(['b', 'a', 'b'])
  })

  it('answers each line as a dry run of its brief', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyBriefInput, { minLength: 1, maxLength: 3 }), async (briefs: readonly BriefInput[]) => {
        const lines = await answersTo(briefs.map((brief, index) => lineOf(String(index), brief)).join('\n'))
        for (const [index, brief] of briefs.entries()) {
          const single = await service.post('/v1/assessments?dryRun=true', brief).expect(200)
          expect(lines[index]).toEqual({ key: String(index), assessment: single.body })
        }
      }),
      { numRuns: 8 },
    )
  })

  it('never lets a bad line spoil the others', async () => {
    const bad = [
      '{"key": "cut", "brief": {',
      JSON.stringify({ key: 'no-goals', brief: { organisation: { name: 'A', kind: 'b2b' } } }),
      JSON.stringify({ brief: aBriefInput() }),
      JSON.stringify({ key: 'more', brief: aBriefInput(), extra: 1 }),
      JSON.stringify({ key: 'x'.repeat(201), brief: aBriefInput() }),
      lineOf('twice', aBriefInput({ uses: [{ use: 'news' }, { use: 'news' }] })),
      lineOf('long', aBriefInput({ organisation: { name: 'x'.repeat(1_100_000), kind: 'b2b' } })),
      '[]',
    ]
    const body = ['', lineOf('first'), ...bad.flatMap((line, index) => [line, lineOf(`good ${index}`)])].join('\r\n')

    const lines = await answersTo(body)

    expect(lines.filter(({ assessment }) => assessment).map(({ key }) => key)).toEqual(['first', ...bad.map((_, index) => `good ${index}`)])
    expect(lines.filter(({ problem }) => problem).map(({ key, line, problem }) => [key, line, problem?.code])).toEqual([
      [null, 3, 'invalid-json'],
      ['no-goals', 5, 'validation-failed'],
      [null, 7, 'validation-failed'],
      ['more', 9, 'validation-failed'],
      [null, 11, 'validation-failed'],
      ['twice', 13, 'validation-failed'],
      [null, 15, 'line-too-long'],
      [null, 17, 'validation-failed'],
    ])
  })

  it('points into the line, in the language asked for', async () => {
    const brief = aBriefInput({ uses: [{ use: 'news' }, { use: 'news' }], audiences: [{ name: 'A', ageMin: 9, ageMax: 1 }] })
    const response = await batch(`${lineOf('a', brief)}\n${lineOf('b', { ...brief, gaols: 1 })}`).set('Accept-Language', 'fr')
    const [faults, shape] = parsedLines(String(response.body))

    expect(response.headers['content-language']).toBe('fr')
    expect(faults?.problem?.errors?.map(({ pointer }) => pointer)).toEqual(['/brief/audiences/0/ageMin', '/brief/uses/1/use'])
    expect(faults?.problem?.detail).toMatch(/erreurs/)
    expect(shape?.problem?.errors?.map(({ pointer }) => pointer)).toEqual(['/brief/gaols'])
  })

  it('refuses bytes that are not UTF-8 on their own line', async () => {
    const lines = await answersTo(Buffer.concat([Buffer.from('{"key": "'), Buffer.of(0xc3, 0x28), Buffer.from(`"}\n${lineOf('good')}`)]))

    expect(lines.map(({ problem }) => problem?.code)).toEqual(['invalid-json', undefined])
  })

  it('prints only the sections asked for', async () => {
    const [line] = await answersTo(lineOf('a'), '?include=ranking,findings')

    expect(Object.keys(line?.assessment ?? {}).sort()).toEqual(
      ['asOf', 'catalogueVersion', 'confidence', 'findings', 'language', 'modelVersion', 'ranking'].sort(),
    )
  })

  const HEAD = ['asOf', 'catalogueVersion', 'confidence', 'language', 'modelVersion']
  const BRIEF = JSON.parse(readFileSync('examples/home-decoration-shop.json', 'utf8')) as object
  type Shown = { readonly platforms: readonly Readonly<Record<string, unknown>>[] } & Readonly<Record<string, unknown>>
  const figuresOf = ({ vetoes, ...platform }: Readonly<Record<string, unknown>>, names: readonly string[]) => ({
    ...Object.fromEntries(names.map((name) => [name, platform[name]])),
    vetoes: (vetoes as readonly { readonly veto: string }[]).map(({ veto }) => veto),
  })
  const FIGURES = [
    'platform',
    'rank',
    'score',
    'bounds',
    'interval',
    'rankAcceptability',
    'verdictAcceptability',
    'verdict',
    'verdictCode',
    'confidence',
  ]

  /** What each section says alone, read from the whole answer; the others stand in it under their own name. */
  const ELSEWHERE: Readonly<Record<string, (whole: Shown) => unknown>> = {
    scores: ({ platforms }) => platforms.map((platform) => figuresOf(platform, FIGURES)),
    platforms: ({ platforms }) => platforms.map(({ counterfactuals: _, ...platform }) => platform),
    counterfactuals: ({ platforms }) => platforms.map(({ platform, counterfactuals }) => ({ platform, counterfactuals })),
  }

  it.each(SECTIONS)('shows with %s alone what that names, as the whole answer has it', async (section) => {
    const whole = (await service.post('/v1/assessments?dryRun=true', BRIEF).expect(200)).body as Shown
    const [line] = await answersTo(lineOf('a', BRIEF), `?include=${section}`)
    const { [section]: shown, ...head } = (line as Line).assessment as Shown

    expect(Object.keys(head).sort()).toEqual(HEAD)
    expect(shown).toBeDefined()
    // Its sources are those of the sections asked for.
    if (section === 'staleEvidence') {
      expect((shown as string[]).length).toBeGreaterThan(0)
      expect(whole[section]).toEqual(expect.arrayContaining(shown as string[]))
    } else expect(shown).toEqual((ELSEWHERE[section] ?? ((all) => all[section]))(whole))
  })

  it('tells what would lift a verdict in one place only', async () => {
    const [both] = await answersTo(lineOf('a', BRIEF), '?include=counterfactuals,platforms')
    const [alone] = await answersTo(lineOf('a', BRIEF), '?include=counterfactuals')
    const lifts = ({ assessment }: Line) => (assessment as Shown)['counterfactuals'] as readonly { readonly counterfactuals: readonly object[] }[]

    expect(both && lifts(both)).toBeUndefined()
    expect(alone && lifts(alone).some(({ counterfactuals }) => counterfactuals.length > 0)).toBe(true)
  })

  it('answers nothing to nothing', async () => expect(await answersTo('\n\n')).toEqual([]))

  it('answers a line before the next one is sent', async () => {
    const { sent, response } = openBatch()

    sent.write(`${lineOf('one')}\n`)
    const answers = await response
    expect(await nextData(answers)).toMatch(/^\{"key":"one"/)
    sent.end(lineOf('two'))

    expect(await nextData(answers)).toMatch(/^\{"key":"two"/)
  })

  it.each<{ why: string; query?: string; type?: string; encoding?: string; accept?: string; status: number; code: string }>([
    { why: 'a section that is none', query: '?include=platforms,everything', status: 400, code: 'validation-failed' },
    { why: 'JSON', type: 'application/json', status: 415, code: 'unsupported-media-type' },
    { why: 'a stream compressed as nobody does any more', encoding: 'compress', status: 415, code: 'unsupported-media-type' },
    { why: 'a stream compressed twice', encoding: 'gzip, br', status: 415, code: 'unsupported-media-type' },
    { why: 'answers wanted as CSV', accept: 'text/csv', status: 406, code: 'not-acceptable' },
  ])('refuses as a whole: $why', async ({ query = '', type = NDJSON, encoding = 'identity', accept = '*/*', status, code }) => {
    const refused = await service
      .post(`${PATH}${query}`)
      .set('Content-Type', type)
      .set('Content-Encoding', encoding)
      .set('Accept', accept)
      .send(type === NDJSON ? lineOf('a') : '{}')
      .expect(status)

    expect(refused.body.code).toBe(code)
  })

  it('needs a key, its scope, and counts once against the limit', async () => {
    const { app } = testApp(
      {},
      { rateLimit: { requests: 2, windowMs: 60_000 }, streams: { assessBatch: () => () => ({ assessment: { language: 'en' } as never }) } },
    )
    const asked = (key: string) =>
      request(app).post(PATH).set('Authorization', bearer(key)).set('Content-Type', NDJSON).send('{"key":"a"}\n'.repeat(20))

    await request(app).post(PATH).set('Content-Type', NDJSON).send('').expect(401)
    await asked(READ_KEY).expect(403)
    await asked(GOOD_KEY).expect(200)
    await asked(GOOD_KEY).expect(200)
    expect((await asked(GOOD_KEY).expect(429)).body.code).toBe('rate-limited')
  })
})

describe('a compressed stream', () => {
  const lines = ['a', 'b', 'c'].map((key) => `${lineOf(key)}\n`)
  const gzipOfLine = async (line: string): Promise<{ readonly bytes: Buffer; readonly end: () => Promise<Buffer> }> => {
    const encoder = createGzip()
    const parts: Buffer[] = []
    encoder.on('data', (part: Buffer) => parts.push(part))
    encoder.write(line)
    await new Promise<void>((resolve) => encoder.flush(resolve))
    const end = async () => {
      await new Promise((resolve) => encoder.end().once('end', resolve))
      return Buffer.concat(parts.splice(0))
    }
    return { bytes: Buffer.concat(parts.splice(0)), end }
  }

  it.each([
    { coding: 'gzip', encoded: gzipSync },
    { coding: 'x-gzip', encoded: gzipSync },
    { coding: 'deflate', encoded: deflateSync },
    { coding: 'br', encoded: brotliCompressSync },
    { coding: 'zstd', encoded: zstdCompressSync },
  ])('is answered as the same lines are: $coding', async ({ coding, encoded }) => {
    const body = Buffer.from(lines.join(''))

    expect(await answersTo(encoded(body), '?include=ranking', coding)).toEqual(await answersTo(body, '?include=ranking'))
  })

  it('is answered line by line while it comes', async () => {
    const { sent, response } = openBatch(service.url, 'gzip')
    const { bytes, end } = await gzipOfLine(lines[0] ?? '')

    sent.write(bytes)
    const answers = await response
    expect(await nextData(answers)).toMatch(/^\{"key":"a"/)
    sent.end(await end())

    answers.resume()
    await new Promise((resolve) => answers.once('end', resolve))
  })

  it('may expand to a line of any length, which is refused like any other', async () => {
    const bomb = `{"key":"bomb","brief":"${'0'.repeat(5_000_000)}"}\n`

    const answers = await answersTo(gzipSync(`${lines[0]}${bomb}${lines[1]}`), '?include=findings', 'gzip')

    expect(answers.map(({ key, line, problem }) => [key, line, problem?.code])).toEqual([
      ['a', undefined, undefined],
      [null, 2, 'line-too-long'],
      ['b', undefined, undefined],
    ])
  })

  it.each<{ why: string; rest: Buffer }>([
    { why: 'damaged', rest: Buffer.alloc(500, 0xff) },
    { why: 'cut short', rest: Buffer.alloc(0) },
  ])('that is $why ends there with its problem, and what was answered stands', async ({ rest }) => {
    const { sent, response } = openBatch(service.url, 'gzip')
    sent.write((await gzipOfLine(`\n${lines[0]}`)).bytes)
    const answers = await response
    expect(await nextData(answers)).toMatch(/^\{"key":"a"/)

    sent.end(rest)
    const last = await nextData(answers)

    expect(parsedLines(last)).toMatchObject([{ key: null, line: 3, problem: { code: 'content-encoding-broken', status: 400 } }])
  })

  it('tells whoever is still sending that it is broken, and does not wait for ever', async () => {
    const { app } = testApp({}, { streams: { assessBatch: () => () => ({ assessment: {} as never }) }, limits: { streamIdleMs: 1000 } })
    const server = app.listen(0)
    const { port } = server.address() as { port: number }
    const headers = { authorization: bearer(GOOD_KEY), 'content-type': NDJSON, 'content-encoding': 'gzip' }
    const sent = httpRequest({ port, path: PATH, method: 'POST', headers })
    sent.on('error', () => {})
    const isCut = new Promise((resolve) => sent.once('close', resolve))
    const response = new Promise<IncomingMessage>((resolve) => sent.once('response', resolve))
    sent.write(Buffer.alloc(2_000_000, 0xff))

    const last = await nextData(await response)
    await isCut
    server.close()

    expect(parsedLines(last)).toMatchObject([{ key: null, line: 1, problem: { code: 'content-encoding-broken' } }])
  })

  it('leaves nothing running once it was read to its end', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length
    const before = timers()

    await answersTo((await gzipOfLine(lines[0] ?? '')).bytes, '?include=findings', 'gzip')

    expect(timers()).toBe(before)
  })

  it('that is none is told so on the first line', async () => {
    expect((await answersTo(lines.join(''), '', 'gzip')).map(({ key, line, problem }) => [key, line, problem?.code])).toEqual([
      [null, 1, 'content-encoding-broken'],
    ])
  })

  it('is no fault of ours when the client goes away', async () => {
    const { app, finished, crashes } = testApp({}, { streams: { assessBatch: () => () => ({ assessment: {} as never }) }, validateResponses: false })
    const server = app.listen(0)
    const { port } = server.address() as { port: number }
    const headers = { authorization: bearer(GOOD_KEY), 'content-type': NDJSON, 'content-encoding': 'gzip' }
    const sent = httpRequest({ port, path: PATH, method: 'POST', headers })
    sent.on('error', () => {})
    sent.write((await gzipOfLine(lines[0] ?? '')).bytes)
    const response = await new Promise<IncomingMessage>((resolve) => sent.once('response', resolve))
    response.on('error', () => {})
    await nextData(response)
    sent.destroy()
    while (finished.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    server.close()

    expect(finished).toMatchObject([{ operationId: 'assessBatch', status: 499 }])
    expect(crashes).toEqual([])
  })

  it('names the codings there are when it has another', async () => {
    const refused = await service.post(PATH).set('Content-Type', NDJSON).set('Content-Encoding', 'compress').send('x').expect(415)

    expect(refused.headers['accept-encoding']).toBe('gzip, deflate, br, zstd, identity')
  })
})

describe('the key of a line', () => {
  it.each([
    { why: 'nothing to see', key: ' ', code: 'bad-format' },
    { why: 'nothing at all', key: '', code: 'too-short' },
    { why: 'two lines', key: 'a\nb', code: 'bad-format' },
    { why: 'half a character', key: 'a\ud83d', code: 'bad-format' },
    { why: 'a number', key: 5, code: 'wrong-type' },
  ])('is one line of text: $why is refused as $code', async ({ key, code }) => {
    const [line] = await answersTo(JSON.stringify({ key, brief: aBriefInput() }))

    expect(line?.problem).toMatchObject({ code: 'validation-failed', errors: [{ pointer: '/key', code }] })
  })
})

describe('a stream in trouble', () => {
  const assessment = { asOf: '2026-11-21', modelVersion: '1', catalogueVersion: '1', language: 'en', confidence: 0.5 } as const
  const streamed = async (app: Parameters<typeof request>[0], body: string) => {
    const response = await request(app).post(PATH).set('Authorization', bearer(GOOD_KEY)).set('Content-Type', NDJSON).buffer(true).send(body)
    return { status: response.status, lines: parsedLines(text(response)) }
  }

  it('answers a fault of ours on its own line, tells the observer, and goes on', async () => {
    let seen = 0
    const { app, crashes } = testApp(
      {},
      {
        streams: {
          assessBatch: () => () => {
            if (++seen === 2) throw new Error('broken')
            return { assessment }
          },
        },
      },
    )

    const { lines } = await streamed(app, [lineOf('a'), lineOf('b'), lineOf('c')].join('\n'))

    expect(lines.map(({ key, problem }) => [key, problem?.code])).toEqual([
      ['a', undefined],
      ['b', 'internal-error'],
      ['c', undefined],
    ])
    expect(crashes).toHaveLength(1)
  })

  it.each<{ why: string; status: number; opens: () => never }>([
    {
      why: 'a fault of ours',
      status: 500,
      opens: () => {
        throw new Error('broken')
      },
    },
    {
      why: 'a busy database',
      status: 503,
      opens: () => {
        throw Object.assign(new Error('busy'), { name: 'StorageError', code: 'database-busy' })
      },
    },
  ])('is refused as a whole when it cannot be opened: $why', async ({ status, opens }) => {
    const { app } = testApp({}, { streams: { assessBatch: opens } })

    expect((await streamed(app, lineOf('a'))).status).toBe(status)
  })

  it('ends with a last line when the client stands still', async () => {
    const { app } = testApp({}, { streams: { assessBatch: () => () => ({ assessment }) }, limits: { streamIdleMs: 50 } })
    const server = app.listen(0)
    const { port } = server.address() as { port: number }
    const sent = httpRequest({ port, path: PATH, method: 'POST', headers: { authorization: bearer(GOOD_KEY), 'content-type': NDJSON } })
    sent.on('error', () => {})
    sent.write(`${lineOf('a')}\n{"half`)
    const response = await new Promise<IncomingMessage>((resolve) => sent.once('response', resolve))
    let whole = ''
    for await (const chunk of response) whole += chunk
    server.close()

    expect(parsedLines(whole).map(({ key, line, problem }) => [key, line, problem?.code])).toEqual([
      ['a', undefined, undefined],
      [null, 2, 'request-timeout'],
    ])
  })

  it('cuts off a client that reads nothing, though it sent everything', async () => {
    const { app, finished } = testApp(
      {},
      {
        streams: { assessBatch: () => () => ({ assessment: 'x'.repeat(500_000) as never }) },
        limits: { streamIdleMs: 50 },
        validateResponses: false,
      },
    )
    const server = app.listen(0)
    const { port } = server.address() as { port: number }
    const lines = Array.from({ length: 60 }, (_, index) => lineOf(String(index))).join('\n')
    const head = [`POST ${PATH} HTTP/1.1`, 'Host: localhost', `Authorization: ${bearer(GOOD_KEY)}`, `Content-Type: ${NDJSON}`]
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    socket.pause()
    socket.write(`${head.join('\r\n')}\r\nContent-Length: ${Buffer.byteLength(lines)}\r\n\r\n${lines}`)
    const open = () => new Promise<number>((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count))))

    while ((await open()) === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    while ((await open()) > 0 || finished.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    server.close()
    socket.destroy()

    expect(finished).toMatchObject([{ operationId: 'assessBatch' }])
  })

  it('ends with a last line at a shutdown, and the shutdown waits for it', async () => {
    const ending = await aService()
    const { sent, response } = openBatch(ending.url)
    sent.on('error', () => {})
    sent.write(`${lineOf('a')}\n`)
    const answers = await response
    await nextData(answers)

    const stopped = ending.stop()
    const last = await nextData(answers)
    await stopped

    expect(parsedLines(last)).toMatchObject([{ key: null, line: 2, problem: { code: 'shutting-down' } }])
  })

  it('stops working when the client goes away', async () => {
    let answered = 0
    const { app, finished, crashes } = testApp(
      {},
      { streams: { assessBatch: () => () => ({ assessment: { ...assessment, nr: ++answered } as never }) }, validateResponses: false },
    )
    const server = app.listen(0)
    const { port } = server.address() as { port: number }
    const sent = httpRequest({ port, path: PATH, method: 'POST', headers: { authorization: bearer(GOOD_KEY), 'content-type': NDJSON } })
    sent.on('error', () => {})
    sent.write(`${lineOf('a')}\n`)
    const response = await new Promise<IncomingMessage>((resolve) => sent.once('response', resolve))
    response.on('error', () => {})
    await nextData(response)
    sent.destroy()
    while (finished.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    server.close()

    expect(finished).toMatchObject([{ operationId: 'assessBatch', status: 499 }])
    expect({ answered, crashes }).toEqual({ answered: 1, crashes: [] })
  })

  it('reads no further than its answers are taken', async () => {
    const padding = 'x'.repeat(50_000)
    let answered = 0
    const { app } = testApp(
      {},
      {
        validateResponses: false,
        streams: {
          assessBatch: () => () => {
            answered++
            return { assessment: padding as never }
          },
        },
      },
    )
    const server = app.listen(0)
    const { port } = server.address() as { port: number }
    const sent = httpRequest({ port, path: PATH, method: 'POST', headers: { authorization: bearer(GOOD_KEY), 'content-type': NDJSON } })
    sent.on('error', () => {})
    const lines = `${lineOf('a')}\n`.repeat(2000)
    sent.end(lines)
    const response = await new Promise<IncomingMessage>((resolve) => sent.once('response', resolve))
    response.pause()
    // Until nothing moves any more: buffers between the two are full.
    for (let before = -1; before !== answered; ) {
      before = answered
      await new Promise((resolve) => setTimeout(resolve, 100))
    }

    const stalledAt = answered
    let read = 0
    for await (const chunk of response) read += String(chunk).split('\n').length - 1
    server.close()

    expect(stalledAt).toBeLessThan(1000)
    expect(read).toBe(2000)
  })
})
