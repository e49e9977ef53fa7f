import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { openStore } from '../../api/main.ts'
import { createKey } from '../../api/usecases/manage-keys.ts'
import { aBriefInput } from '../support/briefs.ts'
import { aFolder, aService, configFrom } from '../support/service.ts'

const folder = aFolder()
const service = await aService({ DATABASE_URL: folder.database })
afterAll(async () => {
  await service.stop()
  folder.remove()
})

const brief = aBriefInput({
  requests: [
    { platform: 'tiktok', motives: ['competitor-present', { motive: 'novelty', evidence: 'asserted' }] },
    { platform: 'x' },
    { platform: 'threads' },
  ],
})
const { body: assessment } = await service.post('/v1/assessments', brief).expect(201)
const path = (platform: string, id: string = assessment.id) => `/v1/assessments/${id}/counter-briefs/${platform}`

describe('GET /v1/assessments/{assessmentId}/counter-briefs/{platformId}', () => {
  it('answers one page with its sentences, what they rest on, and its sources', async () => {
    const { body } = await service.get(path('tiktok')).expect(200)

    expect(body).toMatchObject({
      platform: 'tiktok',
      verdict: assessment.requests[0].verdict,
      language: 'en',
      title: 'On the request for a TikTok account',
    })
    expect(body.sections.map(({ section }: { section: string }) => section)).toEqual([
      'asked',
      'own-aims',
      'what-evidence-says',
      'question-first',
      'alternative',
      'conditions-for-yes',
      'closing',
    ])
    expect(body.text.startsWith(body.title)).toBe(true)
    const cited: readonly string[] = body.sources.map(({ id }: { id: string }) => id)
    for (const id of cited) await service.get(`/v1/evidence/${id}`).expect(200)
    expect(body.staleEvidence.length).toBeGreaterThan(0)
    expect(cited).toEqual(expect.arrayContaining(body.staleEvidence))
  })

  it('speaks French when asked, and the codes stay', async () => {
    const codes = (body: { sections: { sentences: { code: string }[] }[] }) =>
      body.sections.flatMap(({ sentences }) => sentences.map(({ code }) => code))
    const english = await service.get(path('tiktok'))
    const french = await service.get(path('tiktok')).set('Accept-Language', 'fr').expect(200)

    expect(french.headers['content-language']).toBe('fr')
    expect(french.body.title).toBe('Votre demande concernant un compte TikTok')
    expect(codes(french.body)).toEqual(codes(english.body))
  })

  it('knows x as twitter', async () => {
    expect((await service.get(path('x')).expect(200)).body.platform).toBe('twitter')
  })

  it.each([
    { why: 'a platform that was not asked for', at: path('pinterest') },
    { why: 'no platform at all', at: path('myspace') },
    { why: 'no such assessment', at: path('tiktok', 'asm_nothing') },
  ])('is not found: $why', async ({ at }) => {
    const { body } = await service.get(at).expect(404)

    expect(body.code).toBe('not-found')
  })

  it.each<{ why: string; at: string; value: string; pointer: string; code: string }>([
    { why: 'a reason nobody knows', at: '$.requests[0].motives[0]', value: '"telex"', pointer: '/requests/0/motives/0', code: 'unknown-value' },
    { why: 'a goal nobody knows', at: '$.goals[0].goal', value: '"fax"', pointer: '/goals/0/goal', code: 'unknown-value' },
    { why: 'a request made twice', at: '$.requests[2].platform', value: '"tiktok"', pointer: '/requests/2/platform', code: 'request-repeated' },
  ])('is not written from a stored brief that is none today: $why', async ({ at, value, pointer, code }) => {
    const { id } = (await service.post('/v1/assessments', brief).expect(201)).body
    const database = new DatabaseSync(join(folder.path, 'channelfit.db'))
    database.prepare('UPDATE assessment SET brief = json_set(brief, ?, json(?)) WHERE id = ?').run(at, value, id)
    database.close()

    const { body } = await service.get(path('tiktok', id)).expect(409)

    expect(body).toMatchObject({ code: 'brief-outdated', errors: expect.arrayContaining([expect.objectContaining({ pointer, code })]) })
  })

  it('asks for a key that may read, and for a type it can give', async () => {
    const { storage, clock, ids } = await openStore(configFrom({ DATABASE_URL: folder.database }))
    const workspaceId = (await storage.keys.firstWorkspace()) ?? ''
    const { secret } = await createKey({ keys: storage.keys, clock, ids }, { workspaceId, name: 'assess only', scopes: ['assess'] })
    await storage.close()

    await request(service.url).get(path('tiktok')).expect(401)
    await request(service.url).get(path('tiktok')).set('Authorization', `Bearer ${secret}`).expect(403)
    await service.get(path('tiktok')).set('Accept', 'text/csv').expect(406)
    await service.get(`${path('tiktok')}?lang=fr`).expect(400)
  })
})

describe('a request as it is written', () => {
  it.each([
    {
      why: 'a misspelt evidence',
      request: { platform: 'x', motives: [{ motive: 'buzz', evidence: 'mesured' }] },
      pointer: '/requests/0/motives/0/evidence',
    },
    { why: 'a misspelt motive', request: { platform: 'x', motives: ['buz'] }, pointer: '/requests/0/motives/0' },
    { why: 'an unknown advice', request: { platform: 'x', advice: { given: 'maybe' } }, pointer: '/requests/0/advice/given' },
    { why: 'an impossible day', request: { platform: 'x', advice: { given: 'for', on: '2026-02-30' } }, pointer: '/requests/0/advice/on' },
    { why: 'an unknown sponsor', request: { platform: 'x', sponsor: 'keen' }, pointer: '/requests/0/sponsor' },
  ])('is refused by its place: $why', async ({ request: wrong, pointer }) => {
    const { body } = await service.post('/v1/assessments?dryRun=true', { ...aBriefInput(), requests: [wrong] }).expect(400)

    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer)
  })
})
