import { describe, expect, it } from '@jest/globals'
import request from 'supertest'
import type { HandlerRequest } from '../../../api/http/operation.ts'
import { bearer, GOOD_KEY, testApp } from '../../support/http.ts'

const VITALITY = {
  state: 'unknown',
  sentence: 'Nothing can be told.',
  asOf: '2026-01-01',
  postingDays: 0,
  postsAfterAsOf: 0,
  pPostWithin: { '90': 0.1 },
  trend: 'unknown',
  truncated: false,
  modelVersion: '0.1.0',
} as const

const BRIEF = { organisation: { name: 'Maison Lumen', kind: 'b2c' }, goals: [{ goal: 'sales' }] }

const manyFields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, 1]))
const withReach = (observedReach: object) => ({ ...BRIEF, audiences: [{ name: 'A', observedReach }] })

const MEGABYTE = 1_000_000
const longNames = (beginning: string) => Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`${beginning}${n}`.padEnd(10_000, 'f'), 2]))

type Item = { readonly pointer: string; readonly code: string; readonly detail: string }

const refusalOf = async (path: string, body: object, language = 'en'): Promise<readonly Item[]> => {
  const { app } = testApp()
  const response = await request(app).post(path).set('Authorization', bearer(GOOD_KEY)).set('Accept-Language', language).send(body)
  expect(response.status).toBe(400)
  expect(response.type).toBe('application/problem+json')
  expect(response.body.code).toBe('validation-failed')
  return response.body.errors
}

describe('a body', () => {
  it.each([
    { why: 'a field left out', body: { goals: [{ goal: 'sales' }] }, pointer: '/organisation', code: 'missing-field', says: 'organisation' },
    { why: 'a misspelt field', body: { ...BRIEF, capacty: {} }, pointer: '/capacty', code: 'unknown-field', says: 'Did you mean "capacity"?' },
    {
      why: 'a field in another case',
      body: { ...BRIEF, capacity: { hours_per_week: 6 } },
      pointer: '/capacity/hours_per_week',
      code: 'unknown-field',
      says: '"hoursPerWeek"',
    },
    { why: 'a far-off field', body: { ...BRIEF, zebra: 1 }, pointer: '/zebra', code: 'unknown-field', says: 'no field "zebra" here.' },
    {
      why: 'a text for a number',
      body: { ...BRIEF, capacity: { hoursPerWeek: '6' } },
      pointer: '/capacity/hoursPerWeek',
      code: 'wrong-type',
      says: 'a number',
    },
    { why: 'a list for the whole', body: [], pointer: '', code: 'wrong-type', says: 'an object' },
    {
      why: 'a misspelt value',
      body: { ...BRIEF, goals: [{ goal: 'sale' }] },
      pointer: '/goals/0/goal',
      code: 'unknown-value',
      says: 'Did you mean "sales"?',
    },
    {
      why: 'a value of a short list',
      body: { ...BRIEF, organisation: { name: 'A', kind: 'company' } },
      pointer: '/organisation/kind',
      code: 'unknown-value',
      says: 'Known: b2b, b2c, public, nonprofit, individual.',
    },
    {
      why: 'presence as a goal',
      body: { ...BRIEF, goals: [{ goal: 'be on facebook' }] },
      pointer: '/goals/0/goal',
      code: 'goal-is-presence',
      says: 'not a goal',
    },
    {
      why: 'too little',
      body: { ...BRIEF, capacity: { people: -1 } },
      pointer: '/capacity/people',
      code: 'out-of-range',
      says: '"people" must be at least 0.',
    },
    {
      why: 'too long',
      body: { ...BRIEF, organisation: { name: 'a'.repeat(201), kind: 'b2c' } },
      pointer: '/organisation/name',
      code: 'too-long',
      says: '200',
    },
    { why: 'too few', body: { ...BRIEF, goals: [] }, pointer: '/goals', code: 'too-few', says: '"goals" needs at least 1 item.' },
    {
      why: 'too many',
      body: { ...BRIEF, requests: Array(65).fill({ platform: 'x' }) },
      pointer: '/requests',
      code: 'too-many',
      says: '"requests" may hold at most 64 items.',
    },
    { why: 'a day that does not exist', body: { ...BRIEF, asOf: '2026-02-30' }, pointer: '/asOf', code: 'date-impossible', says: 'no such day' },
    {
      why: 'a day before the calendar',
      body: { ...BRIEF, asOf: '0001-01-01' },
      pointer: '/asOf',
      code: 'out-of-range',
      says: '"asOf" must be a day from 1900',
    },
    { why: 'a day after the calendar', body: { ...BRIEF, asOf: '9999-12-31' }, pointer: '/asOf', code: 'out-of-range', says: 'to 2200-12-31' },
    { why: 'a day with its time', body: { ...BRIEF, asOf: '2026-11-21T10:00:00Z' }, pointer: '/asOf', code: 'bad-format', says: 'a calendar date' },
    { why: 'a word for a day', body: { ...BRIEF, asOf: 'yesterday' }, pointer: '/asOf', code: 'bad-format', says: 'a calendar date' },
    {
      why: 'an empty name',
      body: { ...BRIEF, audiences: [{ name: '' }] },
      pointer: '/audiences/0/name',
      code: 'too-short',
      says: '"name" needs at least 1 character.',
    },
    {
      why: 'a long item of a list',
      body: { ...BRIEF, audiences: [{ name: 'A', womenShare: 2 }] },
      pointer: '/audiences/0/womenShare',
      code: 'out-of-range',
      says: '"womenShare" must be at most 1.',
    },
    {
      why: 'a repeated motive',
      body: { ...BRIEF, requests: [{ platform: 'x', motives: ['buzz', 'buzz'] }] },
      pointer: '/requests/0/motives',
      code: 'duplicate',
      says: '0 and 1',
    },
    {
      why: 'an unknown key of a map',
      body: { ...BRIEF, audiences: [{ name: 'A', observedReach: { pintrest: 0.3 } }] },
      pointer: '/audiences/0/observedReach/pintrest',
      code: 'unknown-field',
      says: '"pinterest"',
    },
    {
      why: 'a name of blanks',
      body: { ...BRIEF, organisation: { name: ' ', kind: 'b2c' } },
      pointer: '/organisation/name',
      code: 'bad-format',
      says: 'one line of text with at least one visible character',
    },
    {
      why: 'a public nobody can see',
      body: { ...BRIEF, audiences: [{ name: '\u200b' }] },
      pointer: '/audiences/0/name',
      code: 'bad-format',
      says: 'visible',
    },
    {
      why: 'a decision by half a character',
      body: { ...BRIEF, requests: [{ platform: 'x', decidedBy: 'Ada \ud83d' }] },
      pointer: '/requests/0/decidedBy',
      code: 'bad-format',
      says: 'no control or broken ones',
    },
    {
      why: 'advice in no words',
      body: { ...BRIEF, requests: [{ platform: 'x', advice: { given: 'against', by: 'Ada', reason: '\n' } }] },
      pointer: '/requests/0/advice/reason',
      code: 'bad-format',
      says: 'a text with at least one visible character',
    },
    {
      why: 'a source with a bell',
      body: { ...BRIEF, requests: [{ platform: 'x', motives: [{ motive: 'buzz', source: 'a\u0007' }] }] },
      pointer: '/requests/0/motives/0/source',
      code: 'bad-format',
      says: 'no control',
    },
    {
      why: 'a misspelt motive with its evidence',
      body: { ...BRIEF, requests: [{ platform: 'x', motives: [{ motive: 'buz' }] }] },
      pointer: '/requests/0/motives/0/motive',
      code: 'unknown-value',
      says: 'Did you mean "buzz"?',
    },
    { why: 'a name with a slash', body: { ...BRIEF, 'a/b~c': 1 }, pointer: '/a~1b~0c', code: 'unknown-field', says: 'a/b~c' },
  ])('is refused for $why', async ({ body, pointer, code, says }) => {
    const errors = await refusalOf('/v1/assessments', body)

    expect(errors).toEqual([{ pointer, code, detail: expect.stringContaining(says) }])
  })

  it('is told all its faults at once, in French when asked', async () => {
    const errors = await refusalOf(
      '/v1/assessments',
      { organisation: { name: 5, kind: 'b2c' }, goals: [{ goal: 'sales', rnk: 1 }] },
      'fr-CA, en;q=0.5',
    )

    expect(errors).toEqual([
      { pointer: '/organisation/name', code: 'wrong-type', detail: 'Il faut un texte, et c’est un nombre.' },
      {
        pointer: '/goals/0/rnk',
        code: 'unknown-field',
        detail: 'Il n’y a pas de champ «\u00a0rnk\u00a0» ici. Vouliez-vous dire «\u00a0rank\u00a0»\u202f?',
      },
    ])
  })

  it.each([
    {
      why: 'an object with a fault is told that fault only',
      post: { publishedAt: '2026-13-01' },
      pointer: '/accounts/0/posts/0/publishedAt',
      code: 'date-impossible',
    },
    { why: 'a text that is no date', post: 'yesterday', pointer: '/accounts/0/posts/0', code: 'bad-format' },
    { why: 'neither text nor object', post: 5, pointer: '/accounts/0/posts/0', code: 'wrong-type' },
  ])('of two shapes: $why', async ({ post, pointer, code }) => {
    const errors = await refusalOf('/v1/audits', { accounts: [{ reference: 'https://a.example', posts: [post] }] })

    expect(errors.map((error) => [error.pointer, error.code])).toEqual([[pointer, code]])
  })

  it('with __proto__ is refused and pollutes nothing', async () => {
    const { app } = testApp()

    const response = await request(app)
      .post('/v1/assessments')
      .set('Authorization', bearer(GOOD_KEY))
      .type('json')
      .send('{"__proto__": {"polluted": true}, "organisation": {"name": "A", "kind": "b2c"}, "goals": [{"goal": "sales"}]}')

    expect(response.body.errors).toMatchObject([{ pointer: '/__proto__', code: 'unknown-field' }])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it.each([
    { why: 'items of a list', path: '/v1/audits', body: { accounts: [{ reference: 'a', posts: Array(20_000).fill(1) }] }, code: 'wrong-type' },
    { why: 'a list too long', path: '/v1/assessments', body: { ...BRIEF, audiences: Array(20_000).fill({}) }, code: 'too-many' },
    { why: 'fields of an object', path: '/v1/assessments', body: { ...BRIEF, ...manyFields(50_000) }, code: 'unknown-field' },
    { why: 'keys of a map', path: '/v1/assessments', body: withReach(manyFields(50_000)), code: 'too-many' },
  ])('with thousands of faults ($why) is told fifty, and that there are more', async ({ path, body, code }) => {
    const { app } = testApp()

    const response = await request(app).post(path).set('Authorization', bearer(GOOD_KEY)).send(body)

    expect(response.status).toBe(400)
    expect(response.body.errors).toHaveLength(50)
    expect(response.body.errors[0].code).toBe(code)
    expect(response.body.moreErrors).toBeGreaterThan(900)
    const { moreErrors } = response.body
    expect(response.body.detail).toBe(`At least ${50 + moreErrors} errors; the first 50 are listed with their places, ${moreErrors} left out.`)
  })

  it.each([
    { why: 'a field of a long name', body: { ...BRIEF, ['f'.repeat(MEGABYTE)]: 1 } },
    { why: 'fields of long names', body: { ...BRIEF, ...longNames('f') } },
    { why: 'keys of a map', body: withReach(longNames('f')) },
    { why: 'keys that begin as own platforms do', body: withReach(longNames('own-')) },
    { why: 'faults below a long key', body: withReach({ ['f'.repeat(MEGABYTE)]: 'many' }) },
    { why: 'a long value of a list', body: { ...BRIEF, goals: [{ goal: 'f'.repeat(MEGABYTE) }] } },
    { why: 'a long text', body: { ...BRIEF, organisation: { name: 'f'.repeat(MEGABYTE), kind: 'b2c' } } },
    { why: 'many groups', path: '/v1/qualifications', body: { groups: Array(10_000).fill({ name: 'A', mood: 'f'.repeat(80) }) } },
  ])('of a megabyte ($why) is refused in 32 KB at most', async ({ path = '/v1/assessments', body }) => {
    const response = await request(testApp().app).post(path).set('Authorization', bearer(GOOD_KEY)).send(body)

    expect(response.status).toBe(400)
    expect(response.body.errors.length).toBeGreaterThan(0)
    expect(response.text.length).toBeLessThan(32_768)
  })

  it('that repeats a field says what it says last', async () => {
    let seen: unknown
    const { app } = testApp({
      computeVitality: ({ body }) => {
        seen = body.truncated
        return { status: 200, body: VITALITY }
      },
    })

    await request(app)
      .post('/v1/vitality')
      .set('Authorization', bearer(GOOD_KEY))
      .type('json')
      .send('{"posts": [], "truncated": false, "truncated": true}')

    expect(seen).toBe(true)
  })

  it('is told the first fault even where it lies behind thousands of good items, and that there may be more', async () => {
    const posts = [...Array(19_000).fill('2026-01-01'), 'x', 'y']

    const response = await request(testApp().app)
      .post('/v1/audits')
      .set('Authorization', bearer(GOOD_KEY))
      .send({ accounts: [{ reference: 'a', posts }] })

    expect(response.body.errors).toMatchObject([{ pointer: '/accounts/0/posts/19000', code: 'bad-format' }])
    expect(response.body.detail).toBe('At least 1 error; it is listed with its place.')
  })

  it('is told no field missing that merely stands behind a long list', async () => {
    const accounts = [
      { posts: Array(10_000).fill(1), reference: 'a' },
      { posts: [], reference: 'b' },
    ]

    const errors = await refusalOf('/v1/schedules', { accounts, name: 'Weekly', cron: '0 6 * * 1' })

    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['wrong-type']))
  })

  it.each([
    { language: 'en', detail: '200 errors; the first 50 are listed with their places, 150 left out.' },
    { language: 'fr', detail: '200 erreurs\u202f; l’emplacement des 50 premières est indiqué, 150 sont omises.' },
  ])('lists at most fifty faults, and counts the others: $detail', async ({ language, detail }) => {
    const { body } = await request(testApp().app)
      .post('/v1/vitality')
      .set('Authorization', bearer(GOOD_KEY))
      .set('Accept-Language', language)
      .send({ posts: Array(200).fill('x') })

    expect(body.errors).toHaveLength(50)
    expect([body.moreErrors, body.detail]).toEqual([150, detail])
  })

  it('nested a hundred thousand deep is refused, not crashed upon', async () => {
    const { app, crashes } = testApp()

    const response = await request(app)
      .post('/v1/vitality')
      .set('Authorization', bearer(GOOD_KEY))
      .type('json')
      .send(`{"posts":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)

    expect(response.status).toBe(400)
    expect(crashes).toEqual([])
  })

  it('with two motives nested ten thousand deep is refused, not crashed upon', async () => {
    const { app, crashes } = testApp()
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`

    const response = await request(app)
      .post('/v1/assessments')
      .set('Authorization', bearer(GOOD_KEY))
      .type('json')
      .send(`{"organisation":{"name":"A","kind":"b2c"},"goals":[{"goal":"sales"}],"requests":[{"platform":"x","motives":[${deep},${deep}]}]}`)

    expect(response.status).toBe(400)
    expect(crashes).toEqual([])
  })

  it('of no bytes is told to be missing', async () => {
    const response = await request(testApp().app).post('/v1/vitality').set('Authorization', bearer(GOOD_KEY)).type('json').send('')

    expect(response.status).toBe(400)
    expect(response.body.errors).toMatchObject([{ pointer: '', code: 'missing-body' }])
  })

  it('may begin with a byte order mark', async () => {
    const { app } = testApp({ computeVitality: () => ({ status: 200, body: VITALITY }) })

    const response = await request(app).post('/v1/vitality').set('Authorization', bearer(GOOD_KEY)).type('json').send('\uFEFF{"posts": []}')

    expect(response.status).toBe(200)
  })

  it('that is missing is named', async () => {
    const { app } = testApp()

    const response = await request(app).post('/v1/vitality').set('Authorization', bearer(GOOD_KEY))

    expect(response.status).toBe(400)
    expect(response.body.errors).toMatchObject([{ pointer: '', code: 'missing-body' }])
  })

  it('reaches the handler with the defaults of the contract filled in', async () => {
    let seen: HandlerRequest<'computeVitality'> | undefined
    const { app } = testApp({
      computeVitality: (asked) => {
        seen = asked
        return { status: 200, body: VITALITY }
      },
    })

    await request(app).post('/v1/vitality').set('Authorization', bearer(GOOD_KEY)).send({ posts: [] }).expect(200)

    expect(seen?.body).toEqual({ posts: [], horizons: [90, 365], truncated: false })
    expect(seen?.tenant.workspaceId).toBe('wsp_1')
  })

  it('may be CSV where the contract says so', async () => {
    let seen: unknown
    const { app } = testApp({
      createAudit: ({ body }) => {
        seen = body
        throw new Error('enough')
      },
    })

    await request(app).post('/v1/audits').set('Authorization', bearer(GOOD_KEY)).type('text/csv; charset=utf-8').send('platform,reference\n')

    expect(seen).toBe('platform,reference\n')
  })
})

describe('query parameters', () => {
  const listing = () => {
    const seen: HandlerRequest<'listEvidence'>['query'][] = []
    const { app } = testApp({
      listEvidence: ({ query }) => {
        seen.push(query)
        return { status: 200, body: { items: [] } }
      },
    })
    const get = (query: string) => request(app).get(`/v1/evidence${query}`).set('Authorization', bearer(GOOD_KEY))
    return { seen, get }
  }

  it.each([
    { query: '', expected: { limit: 20 } },
    { query: '?limit=5&topic=reach', expected: { limit: 5, topic: 'reach' } },
    { query: '?own=TRUE&stale=False', expected: { limit: 20, own: true, stale: false } },
  ])('"$query" become typed values with defaults', async ({ query, expected }) => {
    const { seen, get } = listing()

    await get(query).expect(200)

    expect(seen).toEqual([expected])
  })

  it.each([
    { query: '?limit=many', pointer: '/query/limit', code: 'wrong-type' },
    { query: '?limit=0', pointer: '/query/limit', code: 'out-of-range' },
    { query: '?limit=', pointer: '/query/limit', code: 'wrong-type' },
    { query: '?limit=1&limit=2', pointer: '/query/limit', code: 'parameter-repeated' },
    { query: '?topic=reach&topic=reach', pointer: '/query/topic', code: 'parameter-repeated' },
    { query: '?stale=yes', pointer: '/query/stale', code: 'wrong-type' },
    { query: '?topc=reach', pointer: '/query/topc', code: 'unknown-field' },
    { query: '?topic=rech', pointer: '/query/topic', code: 'unknown-value' },
    { query: '?__proto__=1', pointer: '/query/__proto__', code: 'unknown-field' },
  ])('"$query" are refused as $code', async ({ query, pointer, code }) => {
    const { get } = listing()

    const response = await get(query)

    expect(response.status).toBe(400)
    expect(response.body.errors).toMatchObject([{ pointer, code }])
  })

  it('are refused where the operation has none', async () => {
    const { app } = testApp()

    const response = await request(app).get('/v1/platforms/blog?limit=3').set('Authorization', bearer(GOOD_KEY))

    expect(response.body.errors).toMatchObject([{ pointer: '/query/limit', code: 'unknown-field' }])
  })
})
