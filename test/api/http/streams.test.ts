import { type ClientRequest, request as httpRequest, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { bearer, GOOD_KEY, READ_KEY, type TestOptions, testApp } from '../../support/http.ts'

const NDJSON = 'application/x-ndjson'
const PATH = '/v1/assessments/batch'
const LINE = '{"key":"a","brief":{"organisation":{"name":"A","kind":"b2b"},"goals":[{"goal":"sales"}]}}\n'
const ASSESSMENT = { asOf: '2026-11-21', modelVersion: '1', catalogueVersion: '1', language: 'en', confidence: 0.5 } as const

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

type Answered = { readonly assessment: typeof ASSESSMENT }
type AnswersLine = () => Answered | Promise<Answered>
const answersAtOnce: AnswersLine = () => ({ assessment: ASSESSMENT })

const listening = (answersLine: AnswersLine, options: TestOptions = {}) => {
  const { app, finished } = testApp(
    { listPlatforms: () => ({ status: 200, body: { items: [] } }) },
    { streams: { assessBatch: () => answersLine }, ...options },
  )
  const server = app.listen(0)
  servers.push(server)
  return { server, finished, port: (server.address() as AddressInfo).port }
}

/** A batch under way: its answer has begun, more lines may follow. */
const openBatch = async (port: number, first: string = LINE) => {
  const headers = { authorization: bearer(GOOD_KEY), 'content-type': NDJSON }
  const sent: ClientRequest = httpRequest({ port, path: PATH, method: 'POST', headers, agent: false })
  sent.on('error', () => {})
  const response = new Promise<IncomingMessage>((resolve) => sent.once('response', resolve))
  sent.write(first)
  const answer = await response
  answer.on('error', () => {})
  return { sent, answer }
}
const toItsEnd = async ({ sent, answer }: Awaited<ReturnType<typeof openBatch>>): Promise<string> => {
  sent.end()
  let whole = ''
  for await (const chunk of answer) whole += chunk
  return whole
}
const oneMore = (server: Server) => request(server).post(PATH).set('Authorization', bearer(GOOD_KEY)).set('Content-Type', NDJSON).send(LINE)
const settled = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('streams of one key', () => {
  it('are so many at once: another is refused until one of them ends', async () => {
    const { server, port } = listening(answersAtOnce, { streamsPerKey: 2 })
    const [first] = [await openBatch(port), await openBatch(port)]

    const refused = await oneMore(server).set('Accept-Language', 'fr')
    expect(refused.status).toBe(429)
    expect(refused.headers['retry-after']).toMatch(/^[1-9]\d*$/)
    expect(refused.body).toMatchObject({ code: 'too-many-streams', title: 'Trop de lots à la fois' })

    await toItsEnd(first)
    await oneMore(server).expect(200)
  })

  it.each(['iso-8859-1', 'utf-16', '"latin1"'])('are lines of UTF-8: charset=%s is refused', async (charset) => {
    const { server } = listening(answersAtOnce)
    const refused = await oneMore(server).set('Content-Type', `${NDJSON}; charset=${charset}`)

    expect([refused.status, refused.body.code]).toEqual([415, 'unsupported-media-type'])
    await oneMore(server).set('Content-Type', `${NDJSON}; charset=UTF-8`).expect(200)
  })

  it('are waited for as long as the service works: only a client can stand still', async () => {
    const answersLate = async (): Promise<Answered> => {
      await new Promise((resolve) => setTimeout(resolve, 150))
      return { assessment: ASSESSMENT }
    }
    const { server } = listening(answersLate, { limits: { streamIdleMs: 50 } })

    const { text } = await oneMore(server).expect(200)

    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([{ key: 'a', assessment: ASSESSMENT }])
  })

  it('are four where nothing else is said', async () => {
    const { server, port } = listening(answersAtOnce)
    for (let open = 0; open < 4; open++) await openBatch(port)

    await oneMore(server).expect(429)
  })

  it('do not count for another key, nor against requests of the same one', async () => {
    const { server, port } = listening(answersAtOnce, {
      streamsPerKey: 1,
      authenticator: {
        authenticate: async (secret) => ({ ok: true, tenant: { workspaceId: 'wsp_1', keyId: secret, scopes: ['read', 'assess'] } }),
      },
    })
    await openBatch(port)

    await oneMore(server).expect(429)
    await oneMore(server).set('Authorization', bearer('another')).expect(200)
    await request(server).get('/v1/platforms').set('Authorization', bearer(GOOD_KEY)).expect(200)
  })

  it.each<{ why: string; options?: TestOptions; ends: (port: number) => Promise<void> }>([
    {
      why: 'its client goes away between two lines',
      ends: async (port) => {
        const { sent, answer } = await openBatch(port)
        await new Promise((resolve) => answer.once('data', resolve))
        sent.destroy()
      },
    },
    {
      why: 'its client goes away before a line is whole',
      ends: async (port) => {
        ;(await openBatch(port, '{"half')).sent.destroy()
      },
    },
    {
      why: 'its client stands still',
      options: { limits: { streamIdleMs: 50 } },
      ends: async (port) => {
        await openBatch(port, '{"half')
      },
    },
    {
      why: 'its client sends everything and reads nothing',
      options: { limits: { streamIdleMs: 50 } },
      ends: async (port) => {
        const { sent, answer } = await openBatch(port, LINE.repeat(60_000))
        answer.pause()
        sent.end()
      },
    },
    {
      why: 'it cannot be opened',
      options: {
        streams: {
          assessBatch: () => {
            throw new Error('broken')
          },
        },
      },
      ends: async (port) => {
        await openBatch(port)
      },
    },
    {
      why: 'what it is compressed with is broken',
      ends: async (port) => {
        await request(`http://127.0.0.1:${port}`)
          .post(PATH)
          .set({ Authorization: bearer(GOOD_KEY), 'Content-Type': NDJSON, 'Content-Encoding': 'gzip' })
          .send(LINE)
          .expect(200)
      },
    },
  ])('have room again after one ends because $why', async ({ options = {}, ends }) => {
    const { server, port, finished } = listening(answersAtOnce, { streamsPerKey: 1, ...options })

    await ends(port)
    await settled(() => finished.length > 0)

    expect((await oneMore(server)).body.code).not.toBe('too-many-streams')
  })
})

describe('lines that wait for something from outside', () => {
  it.each<{ why: string; error: Error; code: string; retryAfterSeconds?: number; crashes: number }>([
    {
      why: 'a database that is busy now',
      error: Object.assign(new Error('busy'), { name: 'StorageError', code: 'database-busy' }),
      code: 'overloaded',
      retryAfterSeconds: 1,
      crashes: 0,
    },
    { why: 'a fault of ours', error: new TypeError('no such thing'), code: 'internal-error', crashes: 1 },
  ])('are answered in order, and none spoils another: $why', async ({ error, code, retryAfterSeconds, crashes: expected }) => {
    let count = 0
    const crashes: unknown[] = []
    const answersLate: AnswersLine = async () => {
      const isSecond = ++count === 2
      await new Promise((resolve) => setImmediate(resolve))
      if (isSecond) throw error
      return { assessment: ASSESSMENT }
    }
    const observer = { requestStarted: () => {}, requestFinished: () => {}, requestCrashed: (trouble: unknown) => crashes.push(trouble) }
    const { port } = listening(answersLate, { observer })

    const text = await toItsEnd(await openBatch(port, LINE.repeat(3)))
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))

    expect(lines.map(({ assessment, problem }) => (assessment ? 'answered' : problem.code))).toEqual(['answered', code, 'answered'])
    expect(lines[1].problem.retryAfterSeconds).toBe(retryAfterSeconds)
    expect(crashes).toHaveLength(expected)
  })

  it('write nothing any more to a client that went away meanwhile', async () => {
    let goOn = (): void => {}
    const isAsked = Promise.withResolvers<void>()
    let count = 0
    const answersWhenTold: AnswersLine = () => {
      if (++count === 1) return { assessment: ASSESSMENT }
      isAsked.resolve()
      return new Promise((resolve) => {
        goOn = () => resolve({ assessment: ASSESSMENT })
      })
    }
    const { port, finished } = listening(answersWhenTold)
    const { sent } = await openBatch(port, LINE.repeat(3))
    await isAsked.promise

    sent.destroy()
    await settled(() => finished.length > 0)
    goOn()
    await new Promise((resolve) => setImmediate(resolve))

    expect(count).toBe(2)
  })
})

describe('many streams at work', () => {
  const [STREAMS, LINES] = [8, 60]

  it('leave room for the requests of others after every turn', async () => {
    let [answered, together, mostTogether, isDone] = [0, 0, 0, false]
    const takesATurn: AnswersLine = () => {
      answered++
      together++
      for (const until = performance.now() + 5; performance.now() < until; );
      return { assessment: ASSESSMENT }
    }
    const { server, port } = listening(takesATurn, { streamsPerKey: STREAMS })
    const round = (): void => {
      mostTogether = Math.max(mostTogether, together)
      together = 0
      if (!isDone) setImmediate(round)
    }
    round()

    const batches = await Promise.all(Array.from({ length: STREAMS }, () => openBatch(port, LINE.repeat(LINES))))
    const done = Promise.all(batches.map(toItsEnd))
    await request(server).get('/v1/platforms').set('Authorization', bearer(READ_KEY)).expect(200)
    const answeredBefore = answered
    const answers = await done
    isDone = true

    expect(answers.map((text) => text.split('\n').length - 1)).toEqual(Array.from({ length: STREAMS }, () => LINES))
    expect(answeredBefore).toBeLessThan((STREAMS * LINES) / 2)
    // A line that came in while the turn was free, and the one whose turn it then was.
    expect(mostTogether).toBeLessThanOrEqual(2)
  })
})
