import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { CRITERION_IDS } from '../../domain/fit/criteria-weights.ts'
import { aBriefInput } from '../support/briefs.ts'
import { aFolder, aService, type RunningService } from '../support/service.ts'

type Criterion = { readonly change: number; readonly pointsBefore: number; readonly pointsAfter: number }
type Difference = {
  readonly platform: string
  readonly change: number
  readonly scoreBefore: number
  readonly scoreAfter: number
  readonly text: string
  readonly criteria: readonly Criterion[]
  readonly attribution: readonly { readonly part: string; readonly change: number; readonly text: string }[] | null
}
const hundredths = (values: readonly { readonly change: number }[]) => values.reduce((total, { change }) => total + Math.round(change * 100), 0)

const folder = aFolder()
let service: RunningService
beforeAll(async () => {
  service = await aService({ DATABASE_URL: folder.database })
})
afterAll(async () => {
  await service.stop()
  folder.remove()
})

/** Looks into the database behind the service's back, as years and upgrades would. */
const inDatabase = (sql: string, ...values: string[]): void => {
  const database = new DatabaseSync(join(folder.path, 'channelfit.db'))
  database.prepare(sql).run(...values)
  database.close()
}

const stored = async (changes: Parameters<typeof aBriefInput>[0] = {}): Promise<string> =>
  (await service.post('/v1/assessments', aBriefInput(changes)).expect(201)).body.id

const whatIf = (id: string, patch: object | string, type = 'application/merge-patch+json') =>
  service
    .post(`/v1/assessments/${id}/what-if`)
    .set('Content-Type', type)
    .send(typeof patch === 'string' ? patch : JSON.stringify(patch))

describe('POST /v1/assessments/{assessmentId}/what-if', () => {
  it('tells what a patch would change, criterion by criterion, and stores nothing', async () => {
    const id = await stored({ capacity: { hoursPerWeek: 1 } })
    const count = (await service.get('/v1/assessments?limit=100')).body.items.length

    const { body } = await whatIf(id, { capacity: { hoursPerWeek: 12 }, uses: null }).expect(200)

    expect(body).toMatchObject({ before: { id, organisation: 'Maison Lumen' }, sameAsStored: true, after: { asOf: '2026-11-21' } })
    const differences = body.differences as Difference[]
    expect(differences.map(({ platform }) => platform)).toEqual(body.after.platforms.map(({ platform }: { platform: string }) => platform))
    expect(differences.some(({ change }) => change !== 0)).toBe(true)
    for (const { criteria, change, scoreBefore, scoreAfter } of differences) {
      expect(hundredths(criteria)).toBe(Math.round(change * 100))
      expect(Math.round(change * 100)).toBe(Math.round(scoreAfter * 100) - Math.round(scoreBefore * 100))
    }
    expect((await service.get('/v1/assessments?limit=100')).body.items).toHaveLength(count)
  })

  it('answers what the patched brief itself would be answered', async () => {
    const id = await stored()

    const { body } = await whatIf(id, { capacity: { hoursPerWeek: 2 } }, 'application/json').expect(200)
    const brief = aBriefInput({ capacity: { ...aBriefInput().capacity, hoursPerWeek: 2 } })
    const direct = await service.post('/v1/assessments?dryRun=true', brief).expect(200)

    expect(body.after).toEqual(direct.body)
  })

  it('says nothing changes for an empty patch, in French too', async () => {
    const { body } = await whatIf(await stored(), {})
      .set('Accept-Language', 'fr')
      .expect(200)

    for (const { change, text } of body.differences as Difference[]) {
      expect(change).toBe(0)
      expect(text).toMatch(/garde son score de \d+(,\d+)?\.$/)
    }
  })

  it('says when the stored result is that of another model', async () => {
    const id = await stored()
    inDatabase("UPDATE assessment SET result = json_set(result, '$.modelVersion', '0.0.9') WHERE id = ?", id)

    expect((await whatIf(id, {}).expect(200)).body.sameAsStored).toBe(false)
  })

  it.each<{ why: string; patch: object; pointer: string; code: string }>([
    { why: 'a needed field removed', patch: { goals: null }, pointer: '/goals', code: 'missing-field' },
    { why: 'a value out of range', patch: { capacity: { hoursPerWeek: -1 } }, pointer: '/capacity/hoursPerWeek', code: 'out-of-range' },
    { why: 'a misspelt field', patch: { capacity: { hours: 4 } }, pointer: '/capacity/hours', code: 'unknown-field' },
    { why: 'a field called __proto__', patch: JSON.parse('{"__proto__": {}}') as object, pointer: '/__proto__', code: 'unknown-field' },
    { why: 'a contradiction', patch: { uses: [{ use: 'news' }, { use: 'news' }] }, pointer: '/uses/1/use', code: 'use-repeated' },
    { why: 'presence for a goal', patch: { goals: [{ goal: 'be on TikTok' }] }, pointer: '/goals/0/goal', code: 'goal-is-presence' },
  ])('refuses a patch that breaks the brief, by place: $why', async ({ patch, pointer, code }) => {
    const { body } = await whatIf(await stored(), patch).expect(400)

    expect(body.code).toBe('patch-breaks-brief')
    expect(body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ pointer, code })]))
  })

  it.each<{ why: string; patch: string; type?: string; status: number; code: string }>([
    { why: 'no object', patch: '[1]', status: 400, code: 'validation-failed' },
    { why: 'no JSON', patch: '{', status: 400, code: 'invalid-json' },
    { why: 'a JSON Patch', patch: '[]', type: 'application/json-patch+json', status: 415, code: 'unsupported-media-type' },
    { why: 'too much', patch: JSON.stringify({ a: 'x'.repeat(1_100_000) }), status: 413, code: 'body-too-large' },
  ])('refuses what is no patch: $why', async ({ patch, type = 'application/merge-patch+json', status, code }) => {
    expect((await whatIf(await stored(), patch, type).expect(status)).body.code).toBe(code)
  })
})

describe('GET /v1/assessments/{assessmentId}/compare/{otherId}', () => {
  const compared = async (one: string, other: string) => (await service.get(`/v1/assessments/${one}/compare/${other}`).expect(200)).body
  const movedBy = (differences: readonly Difference[]) =>
    [...new Set(differences.flatMap(({ attribution }) => (attribution ?? []).filter(({ change }) => change !== 0).map(({ part }) => part)))].sort()

  it('splits every change into facts, weights, own knowledge, method and time, which add up to it', async () => {
    const before = await stored()
    const after = await stored({
      asOf: '2029-11-21',
      goals: [{ goal: 'awareness' }],
      capacity: { ...aBriefInput().capacity, hoursPerWeek: 2 },
    })

    const body = await compared(before, after)

    expect(body).toMatchObject({ before: { id: before }, after: { id: after }, sameOrganisation: true, onlyBefore: [], onlyAfter: [] })
    for (const { change, criteria, attribution } of body.differences as Difference[]) {
      expect(attribution?.map(({ part }) => part)).toEqual(['facts', 'weights', 'own-knowledge', 'method', 'time'])
      expect(hundredths(attribution ?? [])).toBe(Math.round(change * 100))
      expect(hundredths(criteria)).toBe(Math.round(change * 100))
      for (const { text } of attribution ?? []) expect(text).toMatch(/^\p{Lu}.*\.$/u)
    }
    expect(movedBy(body.differences)).toEqual(expect.arrayContaining(['facts', 'weights']))
  })

  it('finds a changed method where the stored score is another than today’s', async () => {
    const [before, after] = [await stored(), await stored()]
    inDatabase("UPDATE assessment SET result = json_set(result, '$.modelVersion', '0.0.9', '$.platforms[0].score', 12.34) WHERE id = ?", before)

    const { differences } = await compared(before, after)

    expect(movedBy(differences)).toEqual(['method'])
  })

  it('compares two organisations too, and says that they are two', async () => {
    const other = await stored({ organisation: { name: 'Other', kind: 'b2b' } })

    expect((await compared(await stored(), other)).sameOrganisation).toBe(false)
  })

  it.each(['asm_unknown'])('does not find %s on either side', async (unknown) => {
    const id = await stored()

    await service.get(`/v1/assessments/${id}/compare/${unknown}`).expect(404)
    await service.get(`/v1/assessments/${unknown}/compare/${id}`).expect(404)
  })
})

describe('POST /v1/assessments/{assessmentId}/replay', () => {
  const replayed = async (id: string) => (await service.post(`/v1/assessments/${id}/replay`).expect(200)).body

  it('computes the assessment again, bit for bit', async () => {
    const body = await replayed(await stored({ requests: [{ platform: 'tiktok', motives: ['novelty'] }] }))

    expect(body).toMatchObject({ outcome: 'identical', gone: [], differences: [] })
    expect(body.digest.stored).toMatch(/^[0-9a-f]{64}$/)
    expect(body.digest.recomputed).toBe(body.digest.stored)
  })

  it('uses the catalogue it was made from when the running one is another', async () => {
    const id = await stored()
    inDatabase("UPDATE assessment SET result = json_set(result, '$.catalogueVersion', '2020.01') WHERE id = ?", id)
    inDatabase(
      `INSERT INTO catalogue_snapshot SELECT 'kept-2020', '2020.01', json_set(content, '$.version', '2020.01') FROM catalogue_snapshot LIMIT 1`,
    )
    inDatabase("UPDATE assessment SET catalogue_digest = 'kept-2020' WHERE id = ?", id)

    expect(await replayed(id)).toMatchObject({
      outcome: 'identical',
      catalogueVersion: { stored: '2020.01', used: '2020.01' },
    })
  })

  it('says which version is gone rather than pretend', async () => {
    const [model, catalogue] = [await stored(), await stored()]
    inDatabase("UPDATE assessment SET result = json_set(result, '$.modelVersion', '0.0.9') WHERE id = ?", model)
    inDatabase("UPDATE assessment SET catalogue_digest = 'lost' WHERE id = ?", catalogue)

    expect(await replayed(model)).toMatchObject({ outcome: 'other-version', gone: ['model-version-gone'], modelVersion: { stored: '0.0.9' } })
    expect(await replayed(catalogue)).toMatchObject({ outcome: 'other-version', gone: ['catalogue-version-gone'] })
  })

  it('of a result without a kept catalogue counts while the catalogue is still the running one', async () => {
    const id = await stored()
    inDatabase('UPDATE assessment SET catalogue_digest = NULL WHERE id = ?', id)

    expect((await replayed(id)).outcome).toBe('identical')
  })

  it('owns up to a result that does not come out the same, and shows where', async () => {
    const id = await stored()
    inDatabase("UPDATE assessment SET result = json_set(result, '$.platforms[0].score', 12.34) WHERE id = ?", id)

    const body = await replayed(id)

    expect(body.outcome).toBe('different')
    expect((body.differences as Difference[]).filter(({ change }) => change !== 0)).toHaveLength(1)
  })
})

/** The day that many days from now. */
const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)

describe('what the workspace knows itself, in an assessment looked at again', () => {
  const by = { author: 'Ada Weber', reason: 'Followed over a year with tagged links' }
  const worthless = { platform: 'pinterest', figure: 'goals.sales', value: 0, ...by, measuredOn: day(-100), expiresOn: day(40) }
  const late = {
    name: 'Place du Marché',
    author: 'Ada Weber',
    goals: { sales: 3 },
    uses: { 'product-visuals': 3 },
    hoursPerWeek: { minimum: 1, healthy: 2 },
    postsPerWeek: { minimum: 1, healthy: 3 },
  }
  const overridden = async (changes: object = {}): Promise<string> =>
    (await service.post('/v1/overrides', { ...worthless, ...changes }).expect(201)).body.id
  const partsOn = async (platform: string, before: string, after: string) => {
    const { body } = await service.get(`/v1/assessments/${before}/compare/${after}`).expect(200)
    const { change, attribution } = (body.differences as Difference[]).find((one) => one.platform === platform) as Difference
    return { change, attribution: attribution ?? [], moving: (attribution ?? []).filter((part) => part.change !== 0) }
  }

  afterEach(async () => {
    for (const { id } of (await service.get('/v1/overrides?limit=100')).body.items) await service.remove(`/v1/overrides/${id}`).expect(204)
    await service.remove('/v1/platforms/own-late')
    await service.remove('/v1/criteria-weights')
  })

  it('is a part of its own when the briefs are the same and a measurement was given between them', async () => {
    const before = await stored({ asOf: day(0) })
    await overridden()
    const after = await stored({ asOf: day(0) })

    const { change, moving, attribution } = await partsOn('pinterest', before, after)

    expect(change).toBeLessThan(-1)
    expect(moving).toEqual([{ part: 'own-knowledge', change, text: expect.stringMatching(/^The workspace’s own measurements .* take away /) }])
    expect(attribution.find(({ part }) => part === 'facts')?.text).toBe('The answers in the briefs do not move this score.')
  })

  it('leaves the expiry of a measurement to time, and to nothing else', async () => {
    await overridden()
    const [before, after] = [await stored({ asOf: day(40) }), await stored({ asOf: day(41) })]

    const { change, moving } = await partsOn('pinterest', before, after)

    expect(change).toBeGreaterThan(1)
    expect(moving).toEqual([expect.objectContaining({ part: 'time', change })])
  })

  it('is told apart from answers, weights and the day when all of them change at once', async () => {
    await overridden({ figure: 'goals.loyalty', value: 4 })
    const before = await stored({
      asOf: day(40),
      goals: [
        { goal: 'sales', rank: 1 },
        { goal: 'loyalty', rank: 2 },
      ],
    })
    await overridden()
    await service.put('/v1/criteria-weights', { ...by, order: [...CRITERION_IDS].reverse() }).expect(200)
    const after = await stored({ asOf: day(41), goals: [{ goal: 'loyalty', rank: 1 }], capacity: { hoursPerWeek: 1 } })

    const { change, attribution } = await partsOn('pinterest', before, after)

    expect(attribution.map(({ part }) => part)).toEqual(['facts', 'weights', 'own-knowledge', 'method', 'time'])
    expect(hundredths(attribution)).toBe(Math.round(change * 100))
  })

  it.each<{ why: string; storedOn: number; askedFor: number; inForce: number }>([
    { why: 'back to a day of the measurements', storedOn: 200, askedFor: 0, inForce: 2 },
    { why: 'on to a day after one of them', storedOn: 0, askedFor: 41, inForce: 1 },
    { why: 'back to before any of them', storedOn: 0, askedFor: -101, inForce: 0 },
  ])('holds as it would in an assessment of the day that a what-if asks for: $why', async ({ storedOn, askedFor, inForce }) => {
    await overridden()
    await overridden({ platform: 'blog', figure: 'effort.healthyHoursPerWeek', value: 9, expiresOn: day(80) })
    const id = await stored({ asOf: day(storedOn) })

    const { body } = await whatIf(id, { asOf: day(askedFor) }).expect(200)
    const direct = await service.post('/v1/assessments?dryRun=true', aBriefInput({ asOf: day(askedFor) })).expect(200)

    expect(body.after.overrides).toHaveLength(inForce)
    expect(body.after).toEqual(direct.body)
    expect(body.sameAsStored).toBe(true)
  })

  it('is what it was: a measurement removed since counts in a what-if, one given since does not', async () => {
    const removed = await overridden()
    const id = await stored({ asOf: day(0) })
    await service.remove(`/v1/overrides/${removed}`).expect(204)
    await overridden({ platform: 'blog' })

    const { body } = await whatIf(id, { asOf: day(1) }).expect(200)

    expect(body.after.overrides).toEqual([expect.objectContaining({ id: removed, platform: 'pinterest' })])
  })

  it.each(['en', 'fr'])('keeps its names when a replay shows differences, in %s', async (language) => {
    await service.put('/v1/platforms/own-late', late).expect(201)
    const id = await stored()
    inDatabase("UPDATE assessment SET result = json_set(result, '$.platforms[0].score', 12.34) WHERE id = ?", id)

    const { body } = await service.post(`/v1/assessments/${id}/replay`).set('Accept-Language', language).expect(200)

    const own = (body.differences as (Difference & { name: string })[]).find(({ platform }) => platform === 'own-late')
    expect(body.outcome).toBe('different')
    expect(own).toMatchObject({ name: 'Place du Marché', text: expect.stringMatching(/^Place du Marché /) })
  })

  it.each<{ where: string; patch: object; pointer: string }>([
    { where: 'a request', patch: { requests: [{ platform: 'own-late' }] }, pointer: '/requests/0/platform' },
    { where: 'an account', patch: { accounts: [{ platform: 'own-late' }] }, pointer: '/accounts/0/platform' },
    { where: 'what is excluded', patch: { constraints: { excludedPlatforms: ['own-late'] } }, pointer: '/constraints/excludedPlatforms/0' },
  ])('cannot be named by a what-if when it was described since, which is said as it is: $where', async ({ patch, pointer }) => {
    const id = await stored()
    const unknown = await whatIf(id, patch).expect(400)
    await service.put('/v1/platforms/own-late', late).expect(201)

    const english = await whatIf(id, patch).expect(400)
    const french = await whatIf(id, patch).set('Accept-Language', 'fr').expect(400)
    const anew = await whatIf(await stored(), patch).expect(200)

    expect(unknown.body).toMatchObject({ code: 'patch-breaks-brief', errors: [{ pointer, code: 'platform-not-described' }] })
    expect(english.body).toMatchObject({ code: 'patch-breaks-brief', errors: [{ pointer, code: 'platform-described-since' }] })
    expect(english.body.errors[0].detail).toMatch(/described the platform after .* \(own-late\);.* make a new assessment\.$/)
    expect(french.body.errors[0].detail).toMatch(/décrit cette plateforme après .* \(own-late\)\u202f;.* nouvelle évaluation\.$/)
    expect(anew.body.after.platforms).toContainEqual(expect.objectContaining({ platform: 'own-late' }))
  })
})

describe('what looks at a stored assessment again', () => {
  it.each<{ method: 'get' | 'post'; path: string; answers: number }>([
    { method: 'post', path: '/v1/assessments/ID/what-if', answers: 404 },
    { method: 'get', path: '/v1/assessments/ID/compare/ID', answers: 404 },
    { method: 'post', path: '/v1/assessments/ID/replay', answers: 404 },
  ])('$path knows no assessment of nobody', async ({ method, path }) => {
    const missing = path.replaceAll('ID', 'asm_unknown')
    await (method === 'get' ? service.get(missing) : service.post(missing, {})).expect(404)
  })

  it('says when a stored brief is no longer one', async () => {
    const id = await stored()
    inDatabase('UPDATE assessment SET brief = json_set(brief, \'$.uses\', json(\'[{"use":"news"},{"use":"news"}]\')) WHERE id = ?', id)

    const refused = [
      await service.post(`/v1/assessments/${id}/replay`).expect(409),
      await service.get(`/v1/assessments/${id}/compare/${id}`).expect(409),
      await whatIf(id, { uses: [] }).expect(409),
    ]

    for (const { body } of refused) {
      expect(body).toMatchObject({ code: 'brief-outdated', errors: [{ pointer: '/uses/1/use', code: 'use-repeated' }] })
    }
  })

  it.each<{ why: string; path: string; value: string; pointer: string; code: string }>([
    { why: 'a goal', path: '$.goals[0].goal', value: '"fax"', pointer: '/goals/0/goal', code: 'unknown-value' },
    { why: 'a use', path: '$.uses[0].use', value: '"telex"', pointer: '/uses/0/use', code: 'unknown-value' },
    { why: 'a platform', path: '$.requests', value: '[{"platform":"minitel"}]', pointer: '/requests/0/platform', code: 'unknown-value' },
    {
      why: 'a motive',
      path: '$.requests',
      value: '[{"platform":"blog","motives":["telex"]}]',
      pointer: '/requests/0/motives/0',
      code: 'unknown-value',
    },
    { why: 'a format', path: '$.capacity.formats', value: '{"telex":"good"}', pointer: '/capacity/formats/telex', code: 'unknown-field' },
    { why: 'a staffing', path: '$.capacity.staffing', value: '"typing-pool"', pointer: '/capacity/staffing', code: 'unknown-value' },
    { why: 'a field', path: '$.fax', value: '1', pointer: '/fax', code: 'unknown-field' },
  ])('says which code of a stored brief is unknown today: $why', async ({ path, value, pointer, code }) => {
    const [id, sound] = [await stored(), await stored()]
    inDatabase('UPDATE assessment SET brief = json_set(brief, ?, json(?)) WHERE id = ?', path, value, id)

    const refused = [
      await service.post(`/v1/assessments/${id}/replay`).expect(409),
      await service.get(`/v1/assessments/${id}/compare/${sound}`).expect(409),
      await service.get(`/v1/assessments/${sound}/compare/${id}`).expect(409),
      await whatIf(id, {}).expect(409),
    ]

    for (const { body } of refused) {
      expect(body).toMatchObject({ code: 'brief-outdated', errors: expect.arrayContaining([expect.objectContaining({ pointer, code })]) })
    }
  })

  it.each(['/v1/assessments/ID/compare/ID'])('%s does not answer in a type nobody asked for', async (path) => {
    const id = await stored()
    await service.get(path.replaceAll('ID', id)).set('Accept', 'text/csv').expect(406)
  })
})
