import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SIGNAL_IDS } from '../../domain/audit/signals/index.ts'
import { aBriefInput } from '../support/briefs.ts'
import { aService, finishedAudit, type RunningService } from '../support/service.ts'
import { answers, startWebServer, type WebServer } from '../support/web-server.ts'

type Told = { readonly signal: string; readonly outcome: string; readonly points?: number; readonly sentence: string }

let service: RunningService
let site: WebServer
beforeAll(async () => {
  service = await aService()
  const item = (path: string, date: string) => `<item><link>${path}</link><pubDate>${date}</pubDate></item>`
  site = await startWebServer({
    '/feed.xml': (request, response) => {
      const at = `http://${request.headers.host}`
      const items = [item(`${at}/here`, 'Mon, 05 Jan 2015 10:00:00 GMT'), item(`${at}/gone`, 'Mon, 12 Jan 2015 10:00:00 GMT')]
      answers(`<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`, 'application/rss+xml')(request, response)
    },
    '/here': answers('here'),
  })
})
afterAll(async () => {
  await service.stop()
  await site.close()
})

const audited = async (accounts: readonly object[], { more = {}, language = 'en' }: { readonly more?: object; readonly language?: string } = {}) => {
  const { body } = await service.post('/v1/audits', { accounts, ...more }).expect(202)
  await finishedAudit(service, body.id)
  return (await service.get(`/v1/audits/${body.id}`).set('Accept-Language', language).expect(200)).body.results
}
const signalIn = (result: { readonly signals: readonly Told[] }, id: string) => result.signals.find(({ signal }) => signal === id)
const silent = {
  platform: 'facebook',
  reference: 'riverbank',
  posts: Array.from({ length: 30 }, (_, week) => new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString()),
}

describe('the judgement of an account', () => {
  it('tells every signal, how neglected it is and what to do, step by step', async () => {
    const [result] = await audited([silent])

    expect(result.signals.map(({ signal }: Told) => signal)).toEqual(SIGNAL_IDS)
    expect(signalIn(result, 'silence')).toMatchObject({
      outcome: 'fail',
      weight: 2,
      owner: 'community-manager',
      sources: expect.arrayContaining(['all-aband-imprint']),
    })
    expect(signalIn(result, 'ownership')).toMatchObject({
      outcome: 'unknown',
      sentence: 'Nobody has said so far: it is for the organisation to say.',
    })
    const points = result.signals.reduce((total: number, { points: part = 0 }: Told) => total + part, 0)
    expect(points).toBeCloseTo(result.neglect.score, 0)
    expect(result.neglect).toMatchObject({ low: expect.any(Number), high: expect.any(Number), known: expect.any(Number) })
    expect(result.decision).toMatchObject({
      action: 'archive',
      name: 'Archive with notice',
      certainty: 'provisional',
      reasons: [{ code: 'neglected' }, { code: 'worth-keeping' }],
      open: [{ code: 'audience', text: 'Is its audience still there?' }, { code: 'name-at-risk' }],
      notice: {
        en: expect.stringMatching(/^From \[date\] this account will no longer be updated/),
        fr: expect.stringMatching(/^À compter du \[date\], ce compte ne sera plus mis à jour/),
      },
    })
    expect(result.decision.steps.slice(0, 3).map(({ code }: { readonly code: string }) => code)).toEqual([
      'export-history',
      'verify-records',
      'write-notice',
    ])
    expect(result.spiral).toMatchObject({ stage: 'idling', isLinked: false })
  })

  it('is told in French as well', async () => {
    const [result] = await audited([silent], { language: 'fr' })

    expect(signalIn(result, 'silence')?.sentence).toMatch(
      /^Silencieux depuis .* à son propre rythme, un tel silence a moins de 1\u00a0% de chances de se produire\.$/,
    )
    expect(result.decision.name).toBe('Archiver avec un avis')
    expect(result.spiral.name).toBe('Il vivote')
  })

  it('looks where the newest posts of a blog lead', async () => {
    const [result] = await audited([{ reference: `${site.origin}/feed.xml` }])

    expect(signalIn(result, 'broken-links')).toMatchObject({
      outcome: 'fail',
      score: 0.5,
      evidence: [{ url: `${site.origin}/gone`, at: '2015-01-12T10:00:00.000Z' }],
    })
    expect(signalIn(result, 'feed-faults')).toMatchObject({ outcome: 'pass' })
  })

  it('says nothing bad of an account that could not be read', async () => {
    const [result] = await audited([{ platform: 'facebook', reference: 'riverbank' }])

    expect(result.status).toBe('credential-missing')
    expect(result.signals.filter(({ outcome }: Told) => outcome === 'fail')).toEqual([])
    expect(result.neglect).toEqual({ low: 0, high: 100, known: 0 })
    expect(result.decision).toMatchObject({ action: 'investigate', reasons: [{ code: 'not-readable' }], open: [{ code: 'credential' }] })
  })

  it('counts what an assessment says of the channel', async () => {
    const { body } = await service.post('/v1/assessments', aBriefInput()).expect(201)
    const verdict = body.platforms.find(({ platform }: { readonly platform: string }) => platform === 'facebook').verdict
    const [result] = await audited([silent], { more: { assessmentId: body.id } })

    const codes = result.decision.reasons.map(({ code }: { readonly code: string }) => code)
    expect(codes).toContain({ adopt: 'fit-suits', pilot: 'fit-suits', decline: 'fit-declines', wait: 'worth-keeping' }[verdict as 'adopt'])
  })

  it('refuses an assessment that is not there', async () => {
    const { body } = await service.post('/v1/audits', { accounts: [silent], assessmentId: 'asm_nothing' }).expect(400)

    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/assessmentId', code: 'assessment-unknown' })])
  })
})
