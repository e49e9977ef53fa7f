import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  type AssessmentLine,
  ChannelfitProblem,
  type ClientSettings,
  createClient,
  type Schemas,
  type VitalityLine,
} from '../../../api/client/index.ts'
import { aBriefInput } from '../../support/briefs.ts'
import { type Fate, startProxy } from '../../support/proxy.ts'
import { aService, KEY } from '../../support/service.ts'

const service = await aService()
const proxy = await startProxy(service.url)
afterAll(async () => {
  await proxy.close()
  await service.stop()
})

const RETRIES = { most: 3, baseMs: 2, longestMs: 1500 }
const aClient = (settings: Partial<ClientSettings> = {}) => createClient({ baseUrl: proxy.url, key: KEY, retries: RETRIES, ...settings })
const client = aClient()
const include = ['ranking'] as const

let before = 0
beforeEach(() => {
  before = proxy.requests.length
})
const asked = () => proxy.requests.slice(before)

const briefOf = (index: number, brief: object = aBriefInput()) => ({ key: `customer-${index}`, brief: brief as Schemas['Brief'] })

/** So many briefs, and how many of them were drawn so far. */
const briefs = (count: number, pauseMs = 0) => {
  let drawn = 0
  const lines = async function* () {
    for (let index = 0; index < count; index++) {
      if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs))
      drawn++
      yield briefOf(index)
    }
  }
  return { lines: lines(), drawn: () => drawn }
}
const keysOf = async (answers: AsyncIterable<AssessmentLine | VitalityLine>) => {
  const keys: (string | null)[] = []
  for await (const { key } of answers) keys.push(key)
  return keys
}
const keysTo = (count: number) => Array.from({ length: count }, (_, index) => `customer-${index}`)

describe('a batch', () => {
  it('answers each brief in order', async () => {
    const alone = await client.post('/v1/assessments', { params: { query: { dryRun: true } }, body: briefOf(0).brief })

    const answers: AssessmentLine[] = []
    for await (const answer of client.assessBatch([briefOf(0), briefOf(1)])) answers.push(answer)

    expect(answers).toEqual([
      { key: 'customer-0', assessment: alone },
      { key: 'customer-1', assessment: alone },
    ])
  })

  it('answers a brief before the next one is given', async () => {
    let answered: () => void = () => {}
    const isAnswered = new Promise<void>((resolve) => {
      answered = resolve
    })
    const source = async function* () {
      yield briefOf(0)
      await isAnswered
      yield briefOf(1)
    }

    const keys: (string | null)[] = []
    for await (const { key } of client.assessBatch(source(), { include })) {
      keys.push(key)
      answered()
    }

    expect(keys).toEqual(keysTo(2))
  })

  it('answers nothing to nothing, and asks nobody', async () => {
    expect(await keysOf(client.assessBatch([]))).toEqual([])
    expect(asked()).toEqual([])
  })

  it('tells which brief was refused, counted over all of them, also after a connection was cut', async () => {
    proxy.plan({ cutAfterLines: 2 })
    const lines = [briefOf(0), briefOf(1), briefOf(2), briefOf(3, { gaols: 1 }), briefOf(4)]

    const refused: (number | string | null)[][] = []
    for await (const answer of client.assessBatch(lines, { include })) {
      if ('problem' in answer) refused.push([answer.key, answer.line, answer.problem.code])
    }

    expect(refused).toEqual([['customer-3', 4, 'validation-failed']])
    expect(asked()).toHaveLength(2)
  })

  it('draws no more than there is room for while nobody reads', async () => {
    const { lines, drawn } = briefs(1000)
    const answers = client.assessBatch(lines, { include, window: 5 })

    await answers.next()
    await new Promise((resolve) => setTimeout(resolve, 200))
    const drawnThen = drawn()
    await answers.return()

    expect(drawnThen).toBeLessThanOrEqual(1 + 5 + 1)
  })

  it('ends its source and its connection with whoever stops reading', async () => {
    let isEnded = false
    const source = async function* () {
      try {
        for (let index = 0; ; index++) yield briefOf(index)
      } finally {
        isEnded = true
      }
    }

    for await (const { key } of client.assessBatch(source(), { include, window: 4 })) if (key === 'customer-3') break

    expect(isEnded).toBe(true)
  })

  it('gives the answers to what came before, then the error of its source', async () => {
    const source = async function* () {
      yield briefOf(0)
      yield briefOf(1)
      throw new Error('the customers could not be read')
    }

    const keys: (string | null)[] = []
    const reading = async () => {
      for await (const { key } of client.assessBatch(source(), { include })) keys.push(key)
    }

    await expect(reading()).rejects.toThrow('the customers could not be read')
    expect(keys).toEqual(keysTo(2))
  })

  it('judges histories as well', async () => {
    const histories = Array.from({ length: 3 }, (_, index) => ({ key: `customer-${index}`, posts: ['2026-01-05', '2026-02-05', '2026-03-05'] }))

    const answers: VitalityLine[] = []
    for await (const answer of client.vitalityBatch(histories)) answers.push(answer)

    expect(answers.map(({ key }) => key)).toEqual(keysTo(3))
    expect(answers.every((answer) => 'vitality' in answer)).toBe(true)
  })
})

describe('a batch that meets trouble', () => {
  it.each<{ why: string; fates: readonly Fate[]; times: number }>([
    { why: 'the service is busy', fates: [{ status: 503 }, { status: 429, headers: { 'Retry-After': '0' } }], times: 3 },
    { why: 'nobody there', fates: ['cut-before'], times: 2 },
    { why: 'cut within its answers, three times', fates: [{ cutAfterLines: 7 }, { cutAfterLines: 1 }, { cutAfterLines: 12 }], times: 4 },
    {
      why: 'cut more often than it would be tried in vain',
      fates: Array.from({ length: 6 }, () => ({ cutAfterLines: 2 })),
      times: 7,
    },
  ])('answers every brief once all the same: $why', async ({ fates, times }) => {
    proxy.plan(...fates)

    expect(await keysOf(client.assessBatch(briefs(30).lines, { include, window: 6 }))).toEqual(keysTo(30))
    expect(asked()).toHaveLength(times)
  })

  it.each([
    { code: 'request-timeout', status: 408 },
    { code: 'shutting-down', status: 503 },
    { code: 'overloaded', status: 503 },
  ])('goes on where the service gave the stream up: $code', async ({ code, status }) => {
    const last = { key: null, line: 1, problem: { code, status, title: 'Later', detail: 'Not now.' } }
    proxy.plan({ status: 200, headers: { 'Content-Type': 'application/x-ndjson' }, body: `${JSON.stringify(last)}\n` })

    expect(await keysOf(client.assessBatch(briefs(2).lines, { include }))).toEqual(keysTo(2))
    expect(asked()).toHaveLength(2)
  })

  it('gives up at once where what answers is another service', async () => {
    proxy.plan({ status: 200, headers: { 'Content-Type': 'text/html' }, body: '<html>\n' })

    await expect(keysOf(client.assessBatch(briefs(2).lines))).rejects.toMatchObject({ code: 'not-understood', status: 200 })
    expect(asked()).toHaveLength(1)
  })

  it('goes on with a source slower than a connection lasts', async () => {
    proxy.plan({ cutAfterLines: 1 }, { cutAfterLines: 1 })

    expect(await keysOf(client.assessBatch(briefs(5, 60).lines, { include }))).toEqual(keysTo(5))
  })

  it('does not take a slow source for a silent service', async () => {
    expect(await keysOf(aClient({ timeoutMs: 60 }).assessBatch(briefs(3, 200).lines, { include }))).toEqual(keysTo(3))
    expect(asked()).toHaveLength(1)
  })

  it('gives up after so many tries that brought nothing', async () => {
    proxy.plan('cut-before', 'cut-before', 'cut-before', 'cut-before')

    await expect(keysOf(client.assessBatch(briefs(3).lines))).rejects.toMatchObject({ code: 'no-answer' })
    expect(asked()).toHaveLength(4)
  })

  it('ends in time where there is silence', async () => {
    proxy.plan('silence', 'silence')

    expect(await keysOf(aClient({ timeoutMs: 300 }).assessBatch(briefs(2).lines, { include }))).toEqual(keysTo(2))
    expect(asked()).toHaveLength(3)
  })

  it('rejects what is refused as a whole', async () => {
    const refused = keysOf(aClient({ key: `${KEY}x` }).assessBatch(briefs(2).lines))

    await expect(refused).rejects.toBeInstanceOf(ChannelfitProblem)
    await expect(refused).rejects.toMatchObject({ status: 401 })
  })

  it('ends when its signal says so', async () => {
    const slow = keysOf(client.assessBatch(briefs(1000, 20).lines, { include, signal: AbortSignal.timeout(150) }))

    await expect(slow).rejects.toMatchObject({ name: 'TimeoutError' })
  })
})
