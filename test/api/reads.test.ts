import { afterAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import TOWN_HALL from '../../examples/town-hall.json' with { type: 'json' }
import { auditedHistory, everyDays } from '../support/accounts.ts'
import { bearer, GOOD_KEY, testApp } from '../support/http.ts'
import { aService } from '../support/service.ts'

const service = await aService()
afterAll(() => service.stop())

const weekly = everyDays(7, '2024-01-01', 12)
const registered = async (reference: string): Promise<string> =>
  (await service.post('/v1/accounts', { platform: 'facebook', reference }).expect(201)).body.id
/** An account whose last post is known. */
const read = async (reference: string, weeks: number): Promise<string> => {
  const posts = weekly.slice(0, weeks)
  return (await auditedHistory(service, [{ platform: 'facebook', reference, posts, observedUntil: '2024-03-20' }])).results[0].accountId
}

const blank = await registered('blank')
const early = await read('early', 3)
const late = await read('late', 12)
const middle = await read('middle', 6)
const alsoBlank = await registered('also-blank')

type Listed = { readonly id: string; readonly nextCursor?: string }
const page = async (query: string, path = '/v1/accounts') => {
  const { body } = await service.get(`${path}?${query}`).expect(200)
  return { ids: (body.items as readonly Listed[]).map(({ id }) => id), cursor: body.nextCursor as string | undefined }
}
/** All pages of a list, with something done between the first and the second. */
const everyPage = async (query: string, between: () => Promise<unknown> = async () => {}, path = '/v1/accounts') => {
  const first = await page(query, path)
  await between()
  const ids = [...first.ids]
  for (let { cursor } = first; cursor !== undefined; ) {
    const next = await page(`${query}&cursor=${cursor}`, path)
    ids.push(...next.ids)
    cursor = next.cursor
  }
  return ids
}

describe('fields', () => {
  it('gives of a record only what was asked for, also further in', async () => {
    const { body } = await service.get(`/v1/accounts/${late}?fields=id,reading.pAlive,reading.lastPostOn`).expect(200)

    expect(body).toEqual({ id: late, reading: { pAlive: expect.any(Number), lastPostOn: weekly.at(-1) } })
  })

  it('gives of a list the fields of its items, and where it goes on', async () => {
    const { body } = await service.get('/v1/accounts?limit=1&fields=account.reference').expect(200)

    expect(body).toEqual({ items: [{ account: { reference: 'also-blank' } }], nextCursor: expect.any(String) })
  })

  it('goes through lists and maps', async () => {
    const [{ id }] = (await service.get('/v1/audits?limit=1').expect(200)).body.items

    const { body } = await service.get(`/v1/audits/${id}?fields=results.account.reference,results.changes,summary`).expect(200)

    expect(body).toEqual({ results: [{ account: { reference: 'middle' }, changes: [] }], summary: { [Object.keys(body.summary)[0] ?? '']: 1 } })
    expect((await service.get(`/v1/audits/${id}?fields=summary.thriving`).expect(200)).body).toEqual({ summary: expect.any(Object) })
  })

  it('leaves out what an answer does not have, and gives the whole of what is asked for whole', async () => {
    const { body } = await service.get(`/v1/accounts/${blank}?fields=id,reading.pAlive`).expect(200)
    const whole = await service.get(`/v1/accounts/${late}?fields=reading.pAlive,reading`).expect(200)

    expect(body).toEqual({ id: blank })
    expect(Object.keys(whole.body.reading).length).toBeGreaterThan(3)
  })

  it.each([
    { fields: 'readng.pAlive', detail: 'There is no field "readng.pAlive" here. Did you mean "reading"?' },
    { fields: 'reading.palive', detail: 'There is no field "reading.palive" here. Did you mean "reading.pAlive"?' },
    { fields: 'reading.pAlive.x', detail: 'There is no field "reading.pAlive.x" here.' },
    { fields: 'items', detail: 'There is no field "items" here.' },
    { fields: '__proto__', detail: 'There is no field "__proto__" here.' },
    { fields: 'id.constructor', detail: 'There is no field "id.constructor" here.' },
  ])('refuses $fields with the nearest name', async ({ fields, detail }) => {
    const { body } = await service.get(`/v1/accounts?fields=id,${fields}`).expect(400)

    expect(body).toMatchObject({ code: 'validation-failed', errors: [{ pointer: '/query/fields', code: 'unknown-field', detail }] })
  })

  it('refuses as many wrong names as there are, in French too', async () => {
    const { body } = await service.get('/v1/accounts?fields=idd,stat').set('Accept-Language', 'fr').expect(400)

    expect(body.errors.map(({ detail }: { readonly detail: string }) => detail)).toEqual([
      'Il n’y a pas de champ «\u00a0idd\u00a0» ici. Vouliez-vous dire «\u00a0id\u00a0»\u202f?',
      'Il n’y a pas de champ «\u00a0stat\u00a0» ici. Vouliez-vous dire «\u00a0state\u00a0»\u202f?',
    ])
  })

  it.each(['', 'id,', `${'a'.repeat(201)}`, Array.from({ length: 51 }, () => 'id').join(',')])(
    'refuses what names no field: "%s"',
    async (fields) => {
      expect((await service.get(`/v1/accounts?fields=${fields}`).expect(400)).body.code).toBe('validation-failed')
    },
  )

  it('has a validator of its own', async () => {
    const [all, some] = [await service.get(`/v1/accounts/${late}`), await service.get(`/v1/accounts/${late}?fields=id`)]

    expect(some.headers['etag']).not.toBe(all.headers['etag'])
    await service
      .get(`/v1/accounts/${late}?fields=id`)
      .set('If-None-Match', some.headers['etag'] ?? '')
      .expect(304)
  })
})

describe('sort', () => {
  it.each([
    { sort: 'createdAt', ids: [blank, early, late, middle, alsoBlank] },
    { sort: '-createdAt', ids: [alsoBlank, middle, late, early, blank] },
    { sort: 'lastPostOn', ids: [early, middle, late, blank, alsoBlank] },
    { sort: '-lastPostOn', ids: [late, middle, early, alsoBlank, blank] },
    { sort: '-LASTPOSTON', ids: [late, middle, early, alsoBlank, blank] },
    { sort: 'changedAt', ids: [blank, early, late, middle, alsoBlank] },
  ])('puts accounts in order by $sort, unknown ones last, whatever the length of pages', async ({ sort, ids }) => {
    for (const limit of [1, 2, 3, 5, 100]) expect(await everyPage(`sort=${sort}&limit=${limit}`)).toEqual(ids)
  })

  it('is by creation, newest first, when left out', async () => {
    expect(await everyPage('limit=2')).toEqual(await everyPage('limit=2&sort=-createdAt'))
  })

  it.each(['/v1/audits', '/v1/assessments'])('turns %s round', async (path) => {
    if (path === '/v1/assessments') {
      for (const name of ['A', 'B', 'C']) await service.post(path, { ...TOWN_HALL, organisation: { ...TOWN_HALL.organisation, name } }).expect(201)
    }
    const newest = await everyPage('limit=2', undefined, path)

    expect(await everyPage('limit=2&sort=createdAt', undefined, path)).toEqual([...newest].reverse())
  })

  it('goes with filters', async () => {
    const { body } = await service.get(`/v1/accounts/${late}`).expect(200)

    expect(await everyPage(`sort=lastPostOn&limit=1&state=${body.state}`)).toEqual(expect.arrayContaining([late]))
    expect(await everyPage('sort=lastPostOn&limit=1&platform=blog')).toEqual([])
  })

  it('neither repeats nor skips anything that stays where it is, whatever is written between two pages', async () => {
    for (const sort of ['createdAt', '-createdAt', 'lastPostOn', '-lastPostOn', '-changedAt', '-neglect']) {
      const before = await everyPage(`sort=${sort}&limit=100`)
      const written: string[] = []
      const ids = await everyPage(`sort=${sort}&limit=2`, async () => {
        written.push(await read(`between-${sort.replace('-', 'newest-')}`, 9), await registered(`blank-${sort.replace('-', 'newest-')}`))
      })

      expect(ids.filter((id) => !written.includes(id))).toEqual(before)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of written) await service.remove(`/v1/accounts/${id}`).expect(204)
    }
  })

  it('goes on where an account was that is gone', async () => {
    const gone = await registered('soon-gone')
    const first = await page('sort=-createdAt&limit=1')
    await service.remove(`/v1/accounts/${gone}`).expect(204)

    expect(first.ids).toEqual([gone])
    expect((await page(`sort=-createdAt&limit=1&cursor=${first.cursor}`)).ids).toEqual([alsoBlank])
  })

  it('refuses an order there is not, with those there are', async () => {
    const { body } = await service.get('/v1/accounts?sort=lastPost').expect(400)

    expect(body.errors[0]).toMatchObject({ pointer: '/query/sort', code: 'unknown-value' })
    expect(body.errors[0].detail).toMatch(
      /Did you mean "lastPostOn"\? Known: createdAt, -createdAt, lastPostOn, -lastPostOn, changedAt, -changedAt, -neglect\.$/,
    )
  })
})

describe('a cursor', () => {
  it.each([
    { of: '/v1/accounts?limit=1', at: '/v1/accounts?sort=createdAt' },
    { of: '/v1/accounts?limit=1&sort=lastPostOn', at: '/v1/accounts?sort=-lastPostOn' },
    { of: '/v1/accounts?limit=1', at: '/v1/accounts?platform=blog' },
    { of: '/v1/accounts?limit=1', at: '/v1/audits?' },
    { of: '/v1/audits?limit=1', at: `/v1/accounts/${late}/audits?` },
  ])('of $of is refused at $at', async ({ of, at }) => {
    const { body } = await service.get(of).expect(200)

    const refused = await service.get(`${at}&cursor=${body.nextCursor}`.replace('?&', '?')).expect(400)
    expect(refused.body.code).toBe('cursor-of-another-list')
  })

  it('goes on with another limit and other fields', async () => {
    const { body } = await service.get('/v1/accounts?limit=1').expect(200)

    expect((await service.get(`/v1/accounts?limit=3&fields=id&cursor=${body.nextCursor}`).expect(200)).body.items).toEqual(
      [middle, late, early].map((id) => ({ id })),
    )
  })

  it('is none of ours when it was changed', async () => {
    const { body } = await service.get('/v1/accounts?limit=1').expect(200)
    const [inner, list, since] = JSON.parse(Buffer.from(body.nextCursor, 'base64url').toString())
    const forged = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url')

    for (const parts of [[`${inner}x`, list, since], ['', list, since], [inner, list], [inner, list, 'now'], { inner }, null])
      expect((await service.get(`/v1/accounts?cursor=${forged(parts)}`).expect(400)).body.code).toBe('invalid-cursor')
  })

  it('is good for a day', async () => {
    let now = '2026-11-01T10:00:00.000Z'
    const asked: unknown[] = []
    const { app } = testApp(
      {
        listPlatforms: ({ query }) => {
          asked.push(query.cursor)
          return { status: 200, body: { items: [], nextCursor: 'of-the-store' } }
        },
      },
      { clock: { now: () => now } },
    )
    const at = (moment: string, cursor = '') => {
      now = moment
      return request(app).get(`/v1/platforms${cursor}`).set('Authorization', bearer(GOOD_KEY))
    }
    const cursor = `?cursor=${(await at(now)).body.nextCursor}`

    const [last, over] = [await at('2026-11-02T10:00:00.000Z', cursor), await at('2026-11-02T10:00:01.000Z', cursor)]

    expect([last.status, over.status, over.body.code]).toEqual([200, 400, 'cursor-expired'])
    expect(asked).toEqual([undefined, 'of-the-store'])
  })
})
