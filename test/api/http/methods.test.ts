import { describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { OPERATIONS } from '../../../api/http/contract.ts'
import { testApp } from '../../support/http.ts'

const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const
type Method = (typeof METHODS)[number]

const TEMPLATES = [...new Set(OPERATIONS.map(({ template }) => template))]
const declaredAt = (template: string): readonly string[] => OPERATIONS.filter((one) => one.template === template).map(({ method }) => method)
const isDeclared = (template: string, method: Method): boolean => declaredAt(template).includes(method === 'head' ? 'get' : method)
/** In the order of the contract; HEAD goes with GET. */
const allowAt = (template: string): string => {
  const declared = declaredAt(template).map((method) => method.toUpperCase())
  return [...declared, ...(declared.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
}
const pathOf = (template: string): string => template.replace(/\{\w+\}/g, 'some-id')

const ROWS = TEMPLATES.flatMap((template) => METHODS.map((method) => ({ method, template })))
const { app, crashes } = testApp()
const ask = (method: Method, template: string) => request(app)[method](pathOf(template))

describe('the methods of a path', () => {
  it.each(ROWS.filter(({ method, template }) => !isDeclared(template, method)))(
    '%j is none and names those there are',
    async ({ method, template }) => {
      const refused = await ask(method, template)

      expect([refused.status, refused.headers['allow']]).toEqual([405, allowAt(template)])
      if (method !== 'head') expect(refused.body).toMatchObject({ code: 'method-not-allowed', instance: pathOf(template) })
    },
  )

  // Without a key: whoever is asked for one has been found.
  it.each(ROWS.filter(({ method, template }) => isDeclared(template, method) && OPERATIONS.some((one) => one.template === template && one.secured)))(
    '%j is there',
    async ({ method, template }) => {
      expect((await ask(method, template)).status).toBe(401)
    },
  )

  it.each(TEMPLATES)('of %s are told by OPTIONS', async (template) => {
    const told = await request(app).options(pathOf(template))

    expect([told.status, told.headers['allow'], told.text]).toEqual([204, allowAt(template), ''])
  })

  it('are all handled without a fault of ours', () => expect(crashes).toEqual([]))
})

describe('a path in the place of an id', () => {
  it.each<{ method: Method; path: string; allow: string }>([
    { method: 'get', path: '/v1/assessments/batch', allow: 'POST, OPTIONS' },
    { method: 'head', path: '/v1/assessments/batch', allow: 'POST, OPTIONS' },
    { method: 'get', path: '/v1/assessments/some-id/what-if', allow: 'POST, OPTIONS' },
    { method: 'get', path: '/v1/qualifications', allow: 'POST, OPTIONS' },
    { method: 'post', path: '/v1/qualifications/questions', allow: 'GET, HEAD, OPTIONS' },
  ])('$method $path is 405', async ({ method, path, allow }) => {
    const refused = await request(app)[method](path)

    expect([refused.status, refused.headers['allow']]).toEqual([405, allow])
  })
})
