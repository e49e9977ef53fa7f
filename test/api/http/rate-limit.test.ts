import { describe, expect, it } from '@jest/globals'
import { type BareItem, parseList } from 'structured-headers'
import request, { type Response } from 'supertest'
import { Problem } from '../../../api/http/problem.ts'
import { bearer, GOOD_KEY, READ_KEY, testApp } from '../../support/http.ts'

const WINDOW_SECONDS = 60
const anApp = (requests = 50) =>
  testApp(
    {
      listPlatforms: () => ({ status: 200, body: { items: [] } }),
      getAudit: () => {
        throw new Problem('not-found')
      },
    },
    {
      rateLimit: { requests, windowMs: WINDOW_SECONDS * 1000 },
      streams: {
        assessBatch: () => () =>
          ({ assessment: { asOf: '2026-11-21', modelVersion: '1', catalogueVersion: '1', language: 'en', confidence: 0.5 } }) as never,
      },
    },
  ).app

/** The one item of a list of RFC 9651, as both fields of draft-ietf-httpapi-ratelimit-headers are: a name in quotes, and its parameters. */
const only = (field: string | undefined): { readonly name: BareItem; readonly parameters: ReadonlyMap<string, BareItem> } => {
  const list = parseList(field ?? '')
  const [item] = list
  expect(list).toHaveLength(1)
  return { name: item?.[0] as BareItem, parameters: item?.[1] as ReadonlyMap<string, BareItem> }
}
const told = ({ headers }: Pick<Response, 'headers'>) => {
  const [policy, left] = [only(headers['ratelimit-policy']), only(headers['ratelimit'])]
  expect(left.name).toBe(policy.name)
  return {
    q: policy.parameters.get('q'),
    w: policy.parameters.get('w'),
    r: left.parameters.get('r'),
    t: Number(left.parameters.get('t')),
    pk: Buffer.from(policy.parameters.get('pk') as ArrayBuffer).toString('base64'),
  }
}

describe('what is left of the limit', () => {
  const app = anApp()
  const as = (key: string) => ({ Authorization: bearer(key) })
  const LINE = '{"key":"a","brief":{"organisation":{"name":"A","kind":"b2b"},"goals":[{"goal":"sales"}]}}\n'

  it.each<{ what: string; status: number; ask: () => PromiseLike<Response> }>([
    { what: 'an answer', status: 200, ask: () => request(app).get('/v1/platforms').set(as(GOOD_KEY)) },
    {
      what: 'nothing new',
      status: 304,
      ask: () =>
        request(app)
          .get('/v1/platforms')
          .set({ ...as(GOOD_KEY), 'If-None-Match': '*' }),
    },
    { what: 'HEAD', status: 200, ask: () => request(app).head('/v1/platforms').set(as(GOOD_KEY)) },
    { what: 'a bad query', status: 400, ask: () => request(app).get('/v1/platforms?limit=0').set(as(GOOD_KEY)) },
    { what: 'no key', status: 401, ask: () => request(app).get('/v1/platforms') },
    { what: 'a key that is not known', status: 401, ask: () => request(app).get('/v1/platforms').set(as('cf_other')) },
    { what: 'a scope that is missing', status: 403, ask: () => request(app).post('/v1/assessments').set(as(READ_KEY)).send({}) },
    { what: 'nothing there', status: 404, ask: () => request(app).get('/v1/audits/aud_1').set(as(GOOD_KEY)) },
    {
      what: 'another type',
      status: 406,
      ask: () =>
        request(app)
          .get('/v1/platforms')
          .set({ ...as(GOOD_KEY), Accept: 'text/html' }),
    },
    { what: 'a body that is none', status: 415, ask: () => request(app).post('/v1/audits').set(as(GOOD_KEY)).type('text/plain').send('a') },
    {
      what: 'a stream',
      status: 200,
      ask: () =>
        request(app)
          .post('/v1/assessments/batch')
          .set(as(GOOD_KEY))
          .type('application/x-ndjson')
          .buffer(true)
          .parse((response, done) => response.on('data', () => {}).on('end', () => done(null, '')))
          .send(LINE),
    },
  ])('is told with $what ($status)', async ({ status, ask }) => {
    const answer = await ask()

    const { q, w, r, t } = told(answer)
    expect([answer.status, q, w]).toEqual([status, 50, WINDOW_SECONDS])
    expect(r).toBeLessThan(50)
    expect(t > 0 && t <= WINDOW_SECONDS).toBe(true)
  })

  it('goes down with every request, for each key alone', async () => {
    const fresh = anApp(3)
    const ask = (key: string) => request(fresh).get('/v1/platforms').set(as(key))
    const [first, known, other, last, over] = [
      await ask(GOOD_KEY),
      await ask(GOOD_KEY).set('If-None-Match', '*'),
      await ask(READ_KEY),
      await ask(GOOD_KEY),
      await ask(GOOD_KEY),
    ]

    expect([first, known, other, last, over].map((answer) => [answer.status, told(answer).r])).toEqual([
      [200, 2],
      [304, 1],
      [200, 2],
      [200, 0],
      [429, 0],
    ])
    expect(told(first).pk).toEqual(told(last).pk)
    expect(told(other).pk).not.toEqual(told(first).pk)
    expect(Number(over.headers['retry-after'])).toBe(told(over).t)
  })
})
