import { describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { testApp } from '../../support/http.ts'

describe('the reference', () => {
  it('loads only from here and runs nothing inline', async () => {
    const { text, headers } = await request(testApp().app).get('/docs').expect(200)

    const addresses = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '')
    expect(addresses.length).toBeGreaterThan(3)
    expect(addresses.every((address) => address.startsWith('/docs/'))).toBe(true)
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bon\w+=|style=/)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toMatch(/unsafe|http/)
  })

  it('finds everything it loads', async () => {
    const { app } = testApp()
    const { text } = await request(app).get('/docs')

    for (const [, address = ''] of text.matchAll(/(?:src|href)="([^"]+)"/g)) await request(app).get(address).expect(200)
  })

  it('serves no other file of the package', async () => {
    const { app } = testApp()

    for (const path of ['/docs/package.json', '/docs/..%2fpackage.json', '/docs/index.html']) await request(app).get(path).expect(404)
  })

  it('tells the contract', async () => {
    const { body } = await request(testApp().app).get('/openapi.json').expect(200).expect('Content-Type', 'application/json')

    expect(body.openapi).toBe('3.1.0')
  })
})
