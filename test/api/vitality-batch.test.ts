import { describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { computeVitalities, computeVitality } from '../../api/http/handlers/compute-vitality.ts'
import type { Deps } from '../../api/http/handlers/deps.ts'
import type { Handlers, StreamHandlers } from '../../api/http/operation.ts'
import { bearer, GOOD_KEY, READ_KEY, testApp } from '../support/http.ts'

const NDJSON = 'application/x-ndjson'
const deps = { clock: { now: () => '2026-11-21T12:00:00.000Z' } } as Deps
const alone: Handlers['computeVitality'] = (asked) => computeVitality(asked, deps)
const inLines: StreamHandlers['computeVitality'] = (asked) => computeVitalities(asked, deps)
const { app } = testApp({ computeVitality: alone }, { streams: { computeVitality: inLines } })

type Problem = { readonly code: string; readonly errors?: readonly { readonly pointer: string; readonly code: string }[] }
type Line = {
  readonly key: string | null
  readonly line?: number
  readonly vitality?: { readonly state: string; readonly postingDays: number; readonly postsAfterAsOf: number }
  readonly problem?: Problem
}

const batch = (lines: readonly string[], key = GOOD_KEY) =>
  request(app)
    .post('/v1/vitality')
    .set('Authorization', bearer(key))
    .set('Content-Type', NDJSON)
    .buffer(true)
    .parse((response, done) => {
      let whole = ''
      response.on('data', (chunk) => {
        whole += chunk
      })
      response.on('end', () => done(null, whole))
    })
    .send(lines.join('\n'))
const answersTo = async (lines: readonly string[]): Promise<readonly Line[]> => {
  const { body } = await batch(lines).expect(200).expect('Content-Type', NDJSON)
  return String(body)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
}
const weekly = ['2026-10-31', '2026-11-07', '2026-11-14']

describe('POST /v1/vitality, a history a line', () => {
  it('answers in order, each as it would be answered alone', async () => {
    const histories = [
      { posts: weekly },
      { posts: weekly, asOf: '2026-12-24', previousState: 'fading', platform: 'x', horizons: [7] },
      { posts: [], truncated: true },
      { posts: weekly, yearlyPauses: [{ from: '12-20', to: '01-05' }], policy: { quietDays: 3, dormantDays: 5, abandonedDays: 9 } },
      { posts: ['1900-01-01', '1900-02-01'], yearlyPauses: [{ from: '12-20', to: '01-05' }] },
      { posts: weekly, yearlyPauses: [{ from: '12-20', to: '01-05' }], pauses: [{ from: '1900-01-01', to: '1900-01-02' }] },
    ]

    const answers = await answersTo(histories.map((history, index) => JSON.stringify({ key: `k${index}`, ...history })))

    expect(answers.map(({ key }) => key)).toEqual(histories.map((_, index) => `k${index}`))
    for (const [index, history] of histories.entries()) {
      const { body } = await request(app).post('/v1/vitality').set('Authorization', bearer(GOOD_KEY)).send(history).expect(200)
      expect(answers[index]?.vitality).toEqual(body)
    }
  })

  it.each([
    { why: 'no JSON', line: '{"key": "a"', code: 'invalid-json', key: null },
    { why: 'no posts', line: '{"key": "a"}', code: 'validation-failed', key: 'a', at: '/posts' },
    { why: 'no date', line: '{"key": "a", "posts": ["soon"]}', code: 'validation-failed', key: 'a', at: '/posts/0' },
    { why: 'a day that does not exist', line: '{"key": "a", "posts": ["2026-02-30"]}', code: 'validation-failed', key: 'a', at: '/posts/0' },
    {
      why: 'a yearly pause on a day that never is',
      line: '{"key": "a", "posts": [], "yearlyPauses": [{"from": "02-01", "to": "02-30"}]}',
      code: 'validation-failed',
      key: 'a',
      at: '/yearlyPauses/0/to',
    },
    {
      why: 'thresholds that do not grow',
      line: '{"key": "a", "posts": [], "policy": {"quietDays": 30, "dormantDays": 20, "abandonedDays": 10}}',
      code: 'validation-failed',
      key: 'a',
      at: '/policy/dormantDays',
    },
    {
      why: 'more posts than a history may have',
      line: JSON.stringify({ key: 'a', posts: Array.from({ length: 20_001 }, () => '2026-11-01') }),
      code: 'validation-failed',
      key: 'a',
      at: '/posts',
    },
    {
      why: 'a million posts',
      line: JSON.stringify({ key: 'a', posts: Array.from({ length: 1_000_000 }, () => '2026-11-01') }),
      code: 'line-too-long',
      key: null,
    },
  ])('refuses $why by name and spoils no other line', async ({ line, code, key, at }) => {
    const [before, refused, after] = await answersTo([
      JSON.stringify({ key: 'before', posts: weekly }),
      line,
      JSON.stringify({ key: 'after', posts: weekly }),
    ])

    expect([before?.vitality?.state, after?.vitality?.state]).toEqual(['too-early', 'too-early'])
    expect(refused).toMatchObject({ key, line: 2, problem: { code } })
    if (at !== undefined) expect(refused?.problem?.errors?.map(({ pointer }) => pointer)).toContain(at)
  })

  it.each([
    { why: 'none', posts: [], asOf: '2026-11-21', expected: { state: 'never-started', postingDays: 0, postsAfterAsOf: 0 } },
    { why: 'one', posts: ['2026-11-20'], asOf: '2026-11-21', expected: { state: 'too-early', postingDays: 1, postsAfterAsOf: 0 } },
    { why: 'all yet to come', posts: weekly, asOf: '2026-10-30', expected: { state: 'never-started', postingDays: 0, postsAfterAsOf: 3 } },
    { why: 'some yet to come', posts: weekly, asOf: '2026-11-10', expected: { state: 'too-early', postingDays: 2, postsAfterAsOf: 1 } },
    {
      why: 'unsorted and twice',
      posts: [...weekly, ...weekly].reverse(),
      asOf: '2026-11-21',
      expected: { state: 'too-early', postingDays: 3, postsAfterAsOf: 0 },
    },
  ])('has an answer for posts of which there are $why', async ({ posts, asOf, expected }) => {
    const [answer] = await answersTo([JSON.stringify({ key: 'a', posts, asOf })])

    expect(answer?.vitality).toMatchObject(expected)
  })

  it('takes the most posts a history may have', async () => {
    const posts = Array.from(
      { length: 20_000 },
      (_, index) => `20${10 + (index % 16)}-0${1 + (index % 9)}-${10 + (index % 19)}T${10 + (index % 14)}:00:00Z`,
    )

    const [answer] = await answersTo([JSON.stringify({ key: 'a', posts })])

    expect(answer?.vitality?.postingDays).toBeGreaterThan(1000)
  })

  it('needs the right to audit', async () => {
    await batch([JSON.stringify({ key: 'a', posts: [] })], READ_KEY).expect(403)
  })

  it('still takes one history as JSON, and nothing else', async () => {
    await request(app).post('/v1/vitality').set('Authorization', bearer(GOOD_KEY)).type('text/plain').send('{}').expect(415)
  })
})
