import { describe, expect, it } from '@jest/globals'
import { parseItem } from 'structured-headers'
import request from 'supertest'
import { CONTRACT, operationsOf, type Schema } from '../../../api/http/contract.ts'
import { bearer, GOOD_KEY, testApp } from '../../support/http.ts'

type Paths = Readonly<Record<string, Readonly<Record<string, Schema>>>>

/** The contract with something said of the end of one operation. */
const planted = (ending: Schema): Schema => {
  const paths = CONTRACT['paths'] as Paths
  return { ...CONTRACT, paths: { ...paths, '/v1/platforms': { get: { ...paths['/v1/platforms']?.['get'], ...ending } } } }
}
const answering = (ending: Schema) =>
  testApp({ listPlatforms: () => ({ status: 200, body: { items: [] } }) }, { operations: operationsOf(planted(ending)) }).app
const get = (ending: Schema, headers: Readonly<Record<string, string>> = { Authorization: bearer(GOOD_KEY) }) =>
  request(answering(ending)).get('/v1/platforms').set(headers)

const ENDING = { deprecated: true, 'x-deprecated-at': '2026-11-01', 'x-sunset': '2027-05-01T12:00:00Z' }

describe('an operation that will go away', () => {
  it('says since when, until when, and where to read more', async () => {
    const { headers } = await get(ENDING)

    expect(parseItem(headers['deprecation'] ?? '')[0]).toEqual(new Date('2026-11-01T00:00:00Z'))
    expect(headers['sunset']).toBe('Sat, 01 May 2027 12:00:00 GMT')
    expect(headers['link']).toBe('</docs>; rel="deprecation"; type="text/html"')
  })

  it('says so with every answer', async () => {
    const { headers } = await get(ENDING)

    const known = await get(ENDING, { Authorization: bearer(GOOD_KEY), 'If-None-Match': headers['etag'] ?? '' })
    const refused = await get(ENDING, {})

    expect([known.status, refused.status]).toEqual([304, 401])
    for (const answer of [known, refused]) expect(answer.headers).toMatchObject({ deprecation: headers['deprecation'], sunset: headers['sunset'] })
  })

  it('may have no end yet', async () => {
    const { headers } = await get({ deprecated: true, 'x-deprecated-at': '2026-11-01' })

    expect(headers['deprecation']).toBe('@1793491200')
    expect(headers).not.toHaveProperty('sunset')
  })
})

describe('any other operation', () => {
  it('says nothing of the kind', async () => {
    const { headers } = await get({})

    for (const name of ['deprecation', 'sunset', 'link']) expect(headers).not.toHaveProperty(name)
  })
})
