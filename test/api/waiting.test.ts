import { afterAll, describe, expect, it } from '@jest/globals'
import { applied, preferencesFrom } from '../../api/http/prefer.ts'
import { aService } from '../support/service.ts'

const service = await aService()
/** Nobody works here: its audits stay queued. */
const idle = await aService({ CHANNELFIT_ROLE: 'api' })
afterAll(async () => {
  await service.stop()
  await idle.stop()
})

const body = { accounts: [{ platform: 'facebook', reference: 'maisonlumen', posts: ['2026-01-05', '2026-01-12'] }] }

describe('Prefer', () => {
  it.each([
    ['wait=10', { wait: 10, respondAsync: false }],
    ['respond-async, wait=0', { wait: 0, respondAsync: true }],
    ['Wait = "5"; x=1, Respond-Async', { wait: 5, respondAsync: true }],
    ['wait=600', { wait: 30, respondAsync: false }],
    ['wait=3, wait=9', { wait: 3, respondAsync: false }],
    ['wait=-1', { respondAsync: false }],
    ['wait=soon, return=minimal', { respondAsync: false }],
    [undefined, { respondAsync: false }],
  ])('%s', (header, preferences) => {
    expect(preferencesFrom(header)).toEqual(preferences)
  })

  it('is not said to be heeded where it was not', () => {
    expect(applied({ respondAsync: true }, false)).toEqual({})
  })
})

describe('an audit that is waited for', () => {
  it('is answered finished', async () => {
    const answer = await service.post('/v1/audits', body).set('Prefer', 'wait=20')

    expect([answer.status, answer.body.status, answer.headers['preference-applied']]).toEqual([200, 'completed', 'wait=20'])
    expect(answer.headers['location']).toBe(`/v1/audits/${answer.body.id}`)
  })

  it('is answered at once where nobody waits', async () => {
    const [plain, later] = [await idle.post('/v1/audits', body), await idle.post('/v1/audits', body).set('Prefer', 'respond-async')]

    expect([plain.status, plain.headers['preference-applied']]).toEqual([202, undefined])
    expect([later.status, later.headers['preference-applied']]).toEqual([202, 'respond-async'])
  })

  it('is answered as it is when the time is over', async () => {
    const started = performance.now()
    const made = await idle.post('/v1/audits', body).set('Prefer', 'respond-async, wait=1')
    const waited = performance.now() - started
    const read = await idle.get(`/v1/audits/${made.body.id}`).set('Prefer', 'wait=1')

    expect([made.status, made.body.status, made.headers['preference-applied']]).toEqual([202, 'queued', 'respond-async, wait=1'])
    expect(waited).toBeGreaterThanOrEqual(990)
    expect([read.status, read.body.status, read.headers['preference-applied']]).toEqual([200, 'queued', 'wait=1'])
  })

  it('does not keep a service from shutting down', async () => {
    const ending = await aService({ CHANNELFIT_ROLE: 'api' })
    const answer = ending
      .post('/v1/audits', body)
      .set('Prefer', 'wait=30')
      .then((told) => told)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const started = performance.now()
    await ending.stop()

    expect((await answer).status).toBe(202)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
