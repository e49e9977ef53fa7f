import { afterAll, describe, expect, it } from '@jest/globals'
import { aBriefInput } from '../../support/briefs.ts'
import { aService } from '../../support/service.ts'

const service = await aService()
afterAll(() => service.stop())

const HOSTILE = '<script>alert(1)</script>"\'& \u05e9\u05dc\u05d5\u05dd 🦄'
const brief = (name = 'Maison Lumen') => ({
  ...aBriefInput({ requests: [{ platform: 'tiktok', motives: ['competitor-present', 'novelty'] }] }),
  organisation: { ...aBriefInput({}).organisation, name },
})
const { body: assessment } = await service.post('/v1/assessments', brief()).expect(201)
const path = `/v1/assessments/${assessment.id}/report`

describe('GET /v1/assessments/{assessmentId}/report', () => {
  it('is one page that loads nothing, under a policy that would not let it', async () => {
    const { text, headers } = await service.get(path).expect(200).expect('Content-Type', 'text/html; charset=utf-8')

    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*style-src 'sha256-[^']+';img-src data:/)
    expect(text).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-/)
    expect(text).not.toMatch(/<script|<link|<iframe|@import|url\(| style="| on\w+="/i)
    expect([...text.matchAll(/(?:src|srcset|action|data)="([^"]*)"/g)]).toEqual([])
    expect(Buffer.byteLength(text)).toBeLessThan(300 * 1024)
  })

  it('says of every channel what the assessment says', async () => {
    const { text } = await service.get(path).expect(200)

    for (const { name } of assessment.platforms) expect(text).toContain(`<bdi>${name}</bdi>`)
    expect(text).toContain(assessment.requests[0].pushback.question)
    for (const finding of assessment.findings) expect(text).toContain(finding.text.replaceAll('&', '&amp;'))
  })

  it('is answered to whoever accepts HTML alone', async () => {
    const { text } = await service.get(`/v1/assessments/${assessment.id}`).set('Accept', 'text/html').expect(200)
    const { body, headers } = await service.get(`/v1/assessments/${assessment.id}`).set('Accept', 'application/json').expect(200)

    expect(text).toBe((await service.get(path)).text)
    expect(body.id).toBe(assessment.id)
    expect(headers['vary']).toContain('Accept')
  })

  it('speaks the language of the header, or of the link', async () => {
    const { text } = await service.get(path).set('Accept-Language', 'fr').expect('Content-Language', 'fr')
    const named = await service.get(`${path}?language=fr`).set('Accept-Language', 'en').expect('Content-Language', 'fr')

    expect(text).toContain('<html lang="fr">')
    expect(named.text).toBe(text)
  })

  it('is short for those who decide', async () => {
    const { text } = await service.get(`${path}?reading=decision-maker`).expect(200)

    expect(text).toContain('What is asked of you')
    expect(text).not.toContain('Points that add up')
    await service.get(`${path}?reading=nobody`).expect(400)
  })

  it('shows a hostile name as text', async () => {
    const { body } = await service.post('/v1/assessments', brief(HOSTILE)).expect(201)
    const { text } = await service.get(`/v1/assessments/${body.id}/report`).expect(200)

    expect(text).not.toContain('<script')
    expect(text).toContain('<bdi>&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp; \u05e9\u05dc\u05d5\u05dd 🦄</bdi>')
  })
})
