import { describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { computeVitality } from '../../../api/http/handlers/compute-vitality.ts'
import type { Deps } from '../../../api/http/handlers/deps.ts'
import type { Handlers } from '../../../api/http/operation.ts'
import { bearer, GOOD_KEY, testApp } from '../../support/http.ts'

const deps = { clock: { now: () => '2026-11-21T12:00:00.000Z' } } as Deps
const asked = (body: object, language = 'en') => {
  const handler: Handlers['computeVitality'] = (asking) => computeVitality(asking, deps)
  const { app } = testApp({ computeVitality: handler })
  return request(app).post('/v1/vitality').set('Authorization', bearer(GOOD_KEY)).set('Accept-Language', language).send(body)
}

describe('the vitality of a history', () => {
  it.each([
    { pause: { from: '2026-08-02', to: '2026-08-01' }, code: 'pause-reversed', language: 'en', says: 'ends before it begins' },
    { pause: { from: '2025-01-01', to: '2026-08-01' }, code: 'pause-too-long', language: 'fr', says: '366 jours' },
  ])('is refused with a pause that is $code, in $language', async ({ pause, code, language, says }) => {
    const { status, body } = await asked({ posts: ['2026-01-01'], pauses: [pause] }, language)

    expect(status).toBe(400)
    expect(body.errors).toEqual([{ pointer: '/pauses/0/to', code, detail: expect.stringContaining(says) }])
  })

  it.each([
    { day: '2200-12-31', status: 200 },
    { day: '2201-01-01', status: 400 },
    { day: '2026-01-01T00:00:00+99:99', status: 400 },
  ])('as of $day answers $status, within the contract', async ({ day, status }) => {
    const response = await asked({ posts: ['2200-12-01', '2200-12-08', '2200-12-15'], asOf: day })

    expect(response.status).toBe(status)
  })

  it('says nothing about a month from ten visible days', async () => {
    const posts = Array.from({ length: 10 }, (_, index) => `2026-11-${12 + index}`)

    const { status, body } = await asked({ posts, asOf: '2026-11-21', truncated: true })

    expect(status).toBe(200)
    expect(body).not.toHaveProperty('postsPerMonth')
  })
})
