import { afterAll, describe, expect, it } from '@jest/globals'
import { PLATFORM_IDS } from '../../domain/catalogue/vocabulary.ts'
import { VERDICTS } from '../../domain/fit/verdict.ts'
import { aBriefInput } from '../support/briefs.ts'
import { mergePatched } from '../support/merge-patch.ts'
import { aService } from '../support/service.ts'

const service = await aService()
afterAll(() => service.stop())

type Contribution = { readonly outcome: string; readonly points?: number; readonly reason: string; readonly evidence: readonly string[] }

type Advised = {
  readonly platform: string
  readonly score: number
  readonly verdict: string
  readonly counterfactuals: readonly { readonly patch: object; readonly score: number; readonly verdict: string; readonly summary: string }[]
}

describe('POST /v1/assessments', () => {
  it('answers a brief with reasoned verdicts, stores it and reads it back', async () => {
    const created = await service.post('/v1/assessments', aBriefInput()).expect(201)

    expect(created.headers['location']).toBe(`/v1/assessments/${created.body.id}`)
    expect(created.body.platforms.map(({ platform }: { platform: string }) => platform).sort()).toEqual([...PLATFORM_IDS].sort())
    const read = await service.get(created.headers['location'] ?? '').expect(200)
    expect(read.body).toEqual(created.body)
  })

  it('adds up: the points of every platform are its score to the hundredth, each with a sentence', async () => {
    const { body } = await service.post('/v1/assessments?dryRun=true', aBriefInput()).expect(200)

    for (const { score, contributions } of body.platforms as { score: number; contributions: Contribution[] }[]) {
      expect(contributions.reduce((total, { points = 0 }) => total + Math.round(points * 100), 0)).toBe(Math.round(score * 100))
      expect(contributions.every(({ reason }) => /^\p{Lu}.*\.$/u.test(reason))).toBe(true)
    }
  })

  it('cites only records that can be looked up, with source and date', async () => {
    const { body } = await service.post('/v1/assessments?dryRun=true', aBriefInput()).expect(200)
    const cited = new Set(
      (body.platforms as { contributions: Contribution[] }[]).flatMap(({ contributions }) => contributions.flatMap(({ evidence }) => evidence)),
    )

    expect(cited.size).toBeGreaterThan(20)
    for (const id of cited) {
      const { body: record } = await service.get(`/v1/evidence/${id}`).expect(200)
      expect(record.source.published).toMatch(/^\d{4}(-\d{2}){0,2}$/)
      expect(record.population).not.toBe('')
    }
  })

  it('says what would lift a verdict as a patch that does so when it is sent', async () => {
    const brief = aBriefInput()
    const { body } = await service.post('/v1/assessments?dryRun=true', brief).expect(200)
    const offers = (body.platforms as Advised[]).flatMap(({ platform, counterfactuals }) => counterfactuals.map((offer) => ({ platform, ...offer })))

    expect(offers.length).toBeGreaterThan(0)
    for (const { platform, patch, score, verdict, summary } of offers) {
      const again = await service.post('/v1/assessments?dryRun=true', mergePatched(brief, patch)).expect(200)
      const patched = (again.body.platforms as Advised[]).find((one) => one.platform === platform)
      expect({ score: patched?.score, verdict: patched?.verdict }).toEqual({ score, verdict })
      expect(summary).toMatch(/^If .*\.$/)
    }
  })

  it('asks what the brief leaves open, the most telling question first', async () => {
    const { body } = await service.post('/v1/assessments?dryRun=true', { ...aBriefInput(), capacity: {} }).expect(200)
    const asked = body.questions as { question: string; probability: number; text: string; platforms: { from: string; to: string[] }[] }[]

    expect(asked.map(({ question }) => question)).toEqual(expect.arrayContaining(['hours', 'formats', 'response-time', 'coverage', 'staffing']))
    expect(asked.map(({ probability }) => probability)).toEqual(asked.map(({ probability }) => probability).sort((a, b) => b - a))
    expect(asked[0]?.platforms.length).toBeGreaterThan(0)
    for (const { text } of asked) expect(text).toMatch(/^\p{Lu}.*\?$/u)
  })

  it('stores nothing on a dry run', async () => {
    const before = (await service.get('/v1/assessments')).body.items.length
    const { body } = await service.post('/v1/assessments?dryRun=true', aBriefInput()).expect(200)

    expect(body).not.toHaveProperty('id')
    expect((await service.get('/v1/assessments')).body.items).toHaveLength(before)
  })

  it('gives the same bytes for the same brief', async () => {
    const first = await service.post('/v1/assessments?dryRun=true', aBriefInput())
    const second = await service.post('/v1/assessments?dryRun=true', aBriefInput())

    expect(second.text).toBe(first.text)
  })

  it('speaks French when asked, and the codes stay', async () => {
    const created = await service.post('/v1/assessments', aBriefInput())
    const french = await service.get(`/v1/assessments/${created.body.id}`).set('Accept-Language', 'fr-FR, en;q=0.5')

    expect(french.headers['content-language']).toBe('fr')
    expect(french.body.language).toBe('fr')
    expect(french.body.platforms[0].contributions[0].code).toBe(created.body.platforms[0].contributions[0].code)
    expect(french.body.platforms[0].contributions[0].reason).not.toBe(created.body.platforms[0].contributions[0].reason)
  })

  it('pushes back on a platform asked for because competitors are there and it is new', async () => {
    const brief = aBriefInput({ requests: [{ platform: 'tiktok', motives: ['competitor-present', 'novelty'] }] })
    const { body } = await service.post('/v1/assessments?dryRun=true', brief)

    expect(body.requests[0]).toMatchObject({ platform: 'tiktok', verdict: 'decline', level: 'high', pushback: { needed: true } })
    expect(body.requests[0].pushback.question).toMatch(/\?$/)
  })

  it('has a verdict on every platform somebody may ask for', async () => {
    const requests = PLATFORM_IDS.map((platform) => ({ platform, motives: ['novelty'] as const }))
    const { body } = await service.post('/v1/assessments?dryRun=true', aBriefInput({ requests })).expect(200)

    expect(body.requests.map(({ platform }: { platform: string }) => platform).sort()).toEqual([...PLATFORM_IDS].sort())
    for (const { verdict } of body.requests) expect(VERDICTS).toContain(verdict)
  })

  it('takes the smallest brief: everything untold is unknown, never zero', async () => {
    const { body } = await service
      .post('/v1/assessments?dryRun=true', { organisation: { name: 'A', kind: 'b2b' }, goals: [{ goal: 'sales' }] })
      .expect(200)

    const [platform] = body.platforms as { contributions: Contribution[]; bounds: { worst: number; best: number }; verdict: string }[]
    expect(platform?.contributions.filter(({ outcome }) => outcome === 'unknown').length).toBeGreaterThanOrEqual(4)
    expect((platform?.bounds.best ?? 0) - (platform?.bounds.worst ?? 0)).toBeGreaterThan(40)
    expect(body.platforms.some(({ verdict }: { verdict: string }) => verdict === 'adopt')).toBe(false)
  })
})

describe('a brief that is not one', () => {
  const brief = aBriefInput()
  it.each<{ why: string; body: object; pointer: string; code: string }>([
    { why: 'wrong type', body: { ...brief, capacity: { hoursPerWeek: 'six' } }, pointer: '/capacity/hoursPerWeek', code: 'wrong-type' },
    { why: 'missing field', body: { goals: brief.goals }, pointer: '/organisation', code: 'missing-field' },
    { why: 'unknown field', body: { ...brief, gaols: [] }, pointer: '/gaols', code: 'unknown-field' },
    { why: 'impossible ages', body: { ...brief, audiences: [{ name: 'A', ageMin: 150 }] }, pointer: '/audiences/0/ageMin', code: 'out-of-range' },
    {
      why: 'reversed ages',
      body: { ...brief, audiences: [{ name: 'A', ageMin: 54, ageMax: 25 }] },
      pointer: '/audiences/0/ageMin',
      code: 'age-range-reversed',
    },
    { why: 'negative hours', body: { ...brief, capacity: { hoursPerWeek: -1 } }, pointer: '/capacity/hoursPerWeek', code: 'out-of-range' },
    {
      why: 'a goal that is only presence',
      body: { ...brief, goals: [{ goal: 'be on TikTok' }] },
      pointer: '/goals/0/goal',
      code: 'goal-is-presence',
    },
    {
      why: 'an ill-written own platform',
      body: { ...brief, requests: [{ platform: 'own-Quartier' }] },
      pointer: '/requests/0/platform',
      code: 'bad-format',
    },
    {
      why: 'an ill-written own platform as a key',
      body: { ...brief, audiences: [{ name: 'all', observedReach: { 'own-Quartier': 0.1 } }] },
      pointer: '/audiences/0/observedReach/own-Quartier',
      code: 'bad-format',
    },
    { why: 'an unknown platform', body: { ...brief, requests: [{ platform: 'myspace' }] }, pointer: '/requests/0/platform', code: 'unknown-value' },
    {
      why: 'a goal twice',
      body: {
        ...brief,
        goals: [
          { goal: 'sales', rank: 1 },
          { goal: 'sales', rank: 2 },
        ],
      },
      pointer: '/goals/1/goal',
      code: 'goal-repeated',
    },
    {
      why: 'ranks and weights mixed',
      body: {
        ...brief,
        goals: [
          { goal: 'sales', rank: 1 },
          { goal: 'loyalty', weight: 2 },
        ],
      },
      pointer: '/goals',
      code: 'importance-mixed',
    },
  ])('is refused by place and name: $why', async ({ body, pointer, code }) => {
    const answer = await service.post('/v1/assessments', body).expect(400)

    expect(answer.headers['content-type']).toMatch('application/problem+json')
    expect(answer.body.code).toBe('validation-failed')
    expect(answer.body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ pointer, code })]))
  })

  it('names the nearest known field', async () => {
    const { body } = await service.post('/v1/assessments', { ...brief, gaols: [] })

    expect(body.errors[0].detail).toMatch('goals')
  })

  it('asks the question a presence goal leaves open, in French too', async () => {
    const { body } = await service.post('/v1/assessments', { ...brief, goals: [{ goal: 'être sur Instagram' }] }).set('Accept-Language', 'fr')

    expect(body.errors[0]).toMatchObject({ code: 'goal-is-presence' })
    expect(body.errors[0].detail).toMatch(/\?/)
  })
})
