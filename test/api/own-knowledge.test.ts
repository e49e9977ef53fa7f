import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { openStore } from '../../api/main.ts'
import { createKey } from '../../api/usecases/manage-keys.ts'
import { findAssessment } from '../../api/usecases/stored-assessment.ts'
import type { BriefInput } from '../../domain/brief/read-brief.ts'
import { FIGURE_PLACES } from '../../domain/catalogue/figure-places.ts'
import { PLATFORMS } from '../../domain/catalogue/platforms/index.ts'
import { PLATFORM_IDS } from '../../domain/catalogue/vocabulary.ts'
import { assessBrief, type BriefAssessment } from '../../domain/fit/assess-brief.ts'
import { CRITERION_IDS } from '../../domain/fit/criteria-weights.ts'
import { modelFrom } from '../../domain/fit/own-knowledge.ts'
import { canonicalJson } from '../../domain/shared/canonical-json.ts'
import { aBriefInput, briefFrom } from '../support/briefs.ts'
import { aFolder, aService, configFrom, type RunningService } from '../support/service.ts'

const folder = aFolder()
let service: RunningService
/** A key of the same workspace that may read and assess, and one of another workspace that may do everything. */
let reader: string
let stranger: string

beforeAll(async () => {
  service = await aService({ DATABASE_URL: folder.database })
  const { storage, clock, ids } = await openStore(configFrom({ DATABASE_URL: folder.database }))
  const workspaceId = (await storage.keys.firstWorkspace()) ?? ''
  const make = async (workspace: string, scopes: Parameters<typeof createKey>[1]['scopes']) =>
    (await createKey({ keys: storage.keys, clock, ids }, { workspaceId: workspace, name: 'other', scopes })).secret
  reader = await make(workspaceId, ['read', 'assess'])
  stranger = await make('wsp_other', ['read', 'assess', 'manage'])
  await storage.close()
})
afterAll(async () => {
  await service.stop()
  folder.remove()
})

const by = { author: 'Ada Weber', reason: 'Noted by four clients over six months' }
const quartier = {
  name: 'Quartier',
  author: 'Ada Weber',
  goals: { sales: 4 },
  uses: { 'product-visuals': 4 },
  hoursPerWeek: { minimum: 1, healthy: 2 },
  postsPerWeek: { minimum: 1, healthy: 3 },
}
const fileOf = (database: string): string => database.replace('sqlite:', '')
/** The day that many days from now. */
const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
const hours = {
  platform: 'pinterest',
  figure: 'effort.healthyHoursPerWeek',
  value: 4.5,
  ...by,
  measuredOn: day(-100),
  expiresOn: day(200),
}
/** A brief of today: what was measured is in force. */
const todaysBrief = (changes: Partial<BriefInput> = {}) => aBriefInput({ asOf: day(0), ...changes })
const as = (secret: string, path: string) => request(service.url).get(path).set('Authorization', `Bearer ${secret}`)
type Platform = {
  platform: string
  name: string
  own?: boolean
  author?: string
  verdict: string
  contributions: { criterion: string; evidence: string[]; reason: string }[]
}
const assessed = async (changes: Partial<BriefInput> = {}) =>
  (await service.post('/v1/assessments?dryRun=true', todaysBrief(changes)).expect(200)).body as {
    platforms: Platform[]
    overrides: object[]
    weights: { basis: string; author?: string }
    requests: { pushback: { text: string } }[]
  }
const on = ({ platforms }: { readonly platforms: readonly Platform[] }, id: string): Platform => {
  const found = platforms.find(({ platform }) => platform === id)
  if (!found) throw new Error(`${id} is missing`)
  return found
}

describe('a platform of the workspace’s own', () => {
  it('is described, read, listed, replaced and forgotten', async () => {
    const made = await service.put('/v1/platforms/own-quartier', quartier).expect(201)

    expect(made.headers['location']).toBe('/v1/platforms/own-quartier')
    expect(made.body).toMatchObject({ id: 'own-quartier', name: 'Quartier', own: true, described: { request: { ...quartier, owned: false } } })
    expect(made.body.goals.awareness).toMatchObject({ state: 'unrated' })
    expect(made.body).not.toHaveProperty('launched')
    expect((await service.get('/v1/platforms/own-quartier').expect(200)).body).toEqual(made.body)
    const { items } = (await service.get('/v1/platforms').expect(200)).body
    expect(items.map(({ id, own }: { id: string; own: boolean }) => [id, own])).toEqual([
      ...Object.keys(PLATFORMS).map((id) => [id, false]),
      ['own-quartier', true],
    ])

    const again = await service.put('/v1/platforms/own-quartier', { ...made.body.described.request, name: 'Le Quartier' }).expect(200)

    expect(again.body).toMatchObject({ name: 'Le Quartier', goals: { sales: { value: 4 } } })
    await service.remove('/v1/platforms/own-quartier').expect(204)
    await service.remove('/v1/platforms/own-quartier').expect(404)
    await service.get('/v1/platforms/own-quartier').expect(404)
  })

  it('is advised on in assessments under its own name and author, and may be named in a brief', async () => {
    await service.put('/v1/platforms/own-quartier', quartier).expect(201)
    const brief = todaysBrief({ requests: [{ platform: 'own-quartier', motives: ['novelty'] }] })
    const { body } = await service.post('/v1/assessments', brief).expect(201)
    await service.put('/v1/platforms/own-quartier', { ...quartier, name: 'Renamed' }).expect(200)
    const french = await service.get(`/v1/assessments/${body.id}`).set('Accept-Language', 'fr').expect(200)
    await service.remove('/v1/platforms/own-quartier').expect(204)
    const later = await service.get(`/v1/assessments/${body.id}`).expect(200)
    const refused = await service.post('/v1/assessments', brief).expect(400)

    expect((await service.get('/v1/assessments?limit=1').expect(200)).body.items[0].verdicts).toHaveProperty('own-quartier')
    expect(on(body, 'own-quartier')).toMatchObject({ name: 'Quartier', own: true, author: 'Ada Weber' })
    expect(on(body, 'own-quartier').verdict).not.toBe('adopt')
    expect(on(body, 'blog')).not.toHaveProperty('own')
    expect(body.requests[0].pushback.text).toContain('Quartier')
    expect(french.body.requests[0].pushback.text).toContain('Quartier')
    expect(later.body).toEqual(body)
    expect(refused.body.errors).toMatchObject([{ pointer: '/requests/0/platform', code: 'platform-not-described' }])
  })

  it.each([
    { why: 'good for nothing', change: { goals: { sales: 0 }, uses: {} }, pointer: '', code: 'platform-without-affordance' },
    { why: 'without author', change: { author: undefined }, pointer: '/author', code: 'missing-field' },
    { why: 'by an author who is a blank', change: { author: '  ' }, pointer: '/author', code: 'bad-format' },
    { why: 'by an author nobody sees', change: { author: '\u200b' }, pointer: '/author', code: 'bad-format' },
    { why: 'by an author who is a Hangul filler', change: { author: '\u3164' }, pointer: '/author', code: 'bad-format' },
    { why: 'by an author who is no character', change: { author: '\u0000' }, pointer: '/author', code: 'bad-format' },
    { why: 'for a reason with a bell in it', change: { reason: 'a\u0007b' }, pointer: '/reason', code: 'bad-format' },
    { why: 'called by two lines', change: { name: 'Quartier\nLibre' }, pointer: '/name', code: 'bad-format' },
    { why: 'called by half a character', change: { name: 'Quartier \ud83d' }, pointer: '/name', code: 'bad-format' },
    { why: 'called from right to left', change: { name: 'Quartier \u202etseretniP' }, pointer: '/name', code: 'bad-format' },
    { why: 'described by nothing', change: { description: ' \n ' }, pointer: '/description', code: 'bad-format' },
    { why: 'called like a platform of the catalogue', change: { name: 'Pinterest' }, pointer: '/name', code: 'name-taken' },
    { why: 'called like one in capitals', change: { name: 'PINTEREST ' }, pointer: '/name', code: 'name-taken' },
    { why: 'called like one with an accent', change: { name: 'Pintérest' }, pointer: '/name', code: 'name-taken' },
    { why: 'called like one with a space nobody sees', change: { name: 'Pin\u200bterest' }, pointer: '/name', code: 'name-taken' },
    { why: 'called like one in French', change: { name: 'lettre  d’information' }, pointer: '/name', code: 'name-taken' },
    { why: 'called like one by its id', change: { name: 'twitter' }, pointer: '/name', code: 'name-taken' },
    { why: 'called like one by its letter', change: { name: 'X' }, pointer: '/name', code: 'name-taken' },
    {
      why: 'with a minimum above what is healthy',
      change: { hoursPerWeek: { minimum: 3, healthy: 2 } },
      pointer: '/hoursPerWeek/minimum',
      code: 'minimum-above-healthy',
    },
    { why: 'that takes no time', change: { hoursPerWeek: { minimum: 0, healthy: 2 } }, pointer: '/hoursPerWeek/minimum', code: 'out-of-range' },
    { why: 'with a rating off the scale', change: { goals: { sales: 5 } }, pointer: '/goals/sales', code: 'out-of-range' },
    { why: 'with a goal nobody knows', change: { goals: { salse: 3 } }, pointer: '/goals/salse', code: 'unknown-field' },
    { why: 'opened in no month', change: { launched: '2025-13' }, pointer: '/launched', code: 'bad-format' },
    { why: 'not opened yet', change: { launched: `${new Date().getUTCFullYear() + 1}-01` }, pointer: '/launched', code: 'launched-in-future' },
  ])('is refused by name when it is $why', async ({ change, pointer, code }) => {
    const { body } = await service.put('/v1/platforms/own-bad', { ...quartier, ...change }).expect(400)

    expect(body.code).toBe('validation-failed')
    expect(body.errors).toEqual([expect.objectContaining({ pointer, code })])
  })

  it.each([
    { id: 'facebook', status: 409, code: 'platform-published' },
    { id: 'x', status: 409, code: 'platform-published' },
    { id: 'threads', status: 409, code: 'platform-published' },
    { id: 'quartier', status: 400, code: 'platform-id-invalid' },
    { id: 'own-Quartier', status: 400, code: 'platform-id-invalid' },
    { id: `own-${'a'.repeat(58)}`, status: 400, code: 'platform-id-invalid' },
    { id: `own-${'a'.repeat(5000)}`, status: 400, code: 'platform-id-invalid' },
  ])('cannot have the id $id', async ({ id, status, code }) => {
    expect((await service.put(`/v1/platforms/${id}`, quartier).expect(status)).body.code).toBe(code)
    expect((await service.remove(`/v1/platforms/${id}`).expect(status)).body.code).toBe(code)
  })

  it('has a name that no other one of the workspace has, and may keep its own', async () => {
    await service.put('/v1/platforms/own-quartier', { ...quartier, name: 'Café du Port' }).expect(201)

    const twin = await service.put('/v1/platforms/own-twin', { ...quartier, name: 'CAFE  DU PORT' }).expect(400)
    const french = await service
      .put('/v1/platforms/own-twin', { ...quartier, name: 'cafe du port' })
      .set('Accept-Language', 'fr')
      .expect(400)

    expect(twin.body.errors).toEqual([{ pointer: '/name', code: 'name-taken', detail: expect.stringMatching(/has this name.*\(own-quartier\)/) }])
    expect(french.body.errors[0].detail).toMatch(/porte ce nom.*\(own-quartier\)/)
    await service.put('/v1/platforms/own-quartier', { ...quartier, name: 'Cafe du port' }).expect(200)
    await service.put('/v1/platforms/own-twin', { ...quartier, name: 'Café du Parc', description: 'Un café.\n\tEt un parc 🌳' }).expect(201)
    for (const id of ['own-quartier', 'own-twin']) await service.remove(`/v1/platforms/${id}`).expect(204)
  })

  it('is not described in a way that would silence what was measured there: the override is named', async () => {
    await service.put('/v1/platforms/own-quartier', { ...quartier, hoursPerWeek: { minimum: 1, healthy: 6 } }).expect(201)
    const there = { ...hours, platform: 'own-quartier' }
    const { body: least } = await service.post('/v1/overrides', { ...there, figure: 'effort.minimumHoursPerWeek', value: 4 }).expect(201)
    const { body: posts } = await service.post('/v1/overrides', { ...there, figure: 'cadence.healthyPerWeek', value: 2 }).expect(201)
    const lower = { ...quartier, hoursPerWeek: { minimum: 1, healthy: 3 }, postsPerWeek: { minimum: 2.5, healthy: 3 } }

    const refused = await service.put('/v1/platforms/own-quartier', lower).expect(400)
    const french = await service.put('/v1/platforms/own-quartier', lower).set('Accept-Language', 'fr').expect(400)

    expect(refused.body.errors).toEqual([
      {
        pointer: '/hoursPerWeek/healthy',
        code: 'minimum-above-healthy',
        detail: expect.stringContaining(`the override ${least.id}: remove it first`),
      },
      { pointer: '/postsPerWeek/minimum', code: 'minimum-above-healthy', detail: expect.stringContaining(posts.id) },
    ])
    expect(french.body.errors[0].detail).toContain(`la mesure ${least.id}\u00a0: supprimez-la d’abord`)
    expect((await service.get('/v1/platforms/own-quartier')).body.described.request.hoursPerWeek.healthy).toBe(6)
    await service.put('/v1/platforms/own-quartier', { ...quartier, hoursPerWeek: { minimum: 1, healthy: 4 } }).expect(200)
    expect((await service.get(`/v1/overrides/${least.id}`)).body.applies).toBe(true)
    await service.remove('/v1/platforms/own-quartier').expect(204)
  })

  it('is one of thirty at most', async () => {
    const named = (index: number) => ({ ...quartier, name: `Quartier ${index}` })
    for (let index = 0; index < 30; index++) await service.put(`/v1/platforms/own-n${index}`, named(index)).expect(201)

    expect((await service.put('/v1/platforms/own-n30', named(30)).expect(409)).body.code).toBe('too-many-own-platforms')
    await service.put('/v1/platforms/own-n29', named(29)).expect(200)

    for (let index = 0; index < 30; index++) await service.remove(`/v1/platforms/own-n${index}`).expect(204)
  })

  it('is paged after the published ones, also from one that is forgotten meanwhile, and is a filter of evidence in any case', async () => {
    const named = (name: string) => service.put(`/v1/platforms/${name}`, { ...quartier, name }).expect(201)
    for (const name of ['own-c', 'own-a', 'own-b', 'own-d']) await named(name)
    const limit = PLATFORM_IDS.length + 2

    const { body: first } = await service.get(`/v1/platforms?limit=${limit}`).expect(200)
    await service.remove('/v1/platforms/own-b').expect(204)
    const { body: second } = await service.get(`/v1/platforms?limit=${limit}&cursor=${first.nextCursor}`).expect(200)

    const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
    expect(idsOf(first.items).slice(-2)).toEqual(['own-a', 'own-b'])
    expect(idsOf(second.items)).toEqual(['own-c', 'own-d'])
    await service.get('/v1/evidence?usedBy=OWN-A').expect(200)
    await service.get('/v1/evidence?platform=Own-A').expect(200)
    await as(stranger, '/v1/evidence?usedBy=own-a').expect(400)
    for (const name of ['own-a', 'own-c', 'own-d']) await service.remove(`/v1/platforms/${name}`).expect(204)
  })
})

describe('an override', () => {
  it('stands in the place of the published figure wherever it counts, until it is removed', async () => {
    const before = await assessed()
    const made = await service.post('/v1/overrides', hours).expect(201)
    const { id } = made.body
    const published = PLATFORMS.pinterest.effort.healthyHoursPerWeek.value

    expect(made.headers['location']).toBe(`/v1/overrides/${id}`)
    expect(made.body).toMatchObject({
      ...hours,
      unit: 'hours per week',
      confidence: 'medium',
      publishedValue: published,
      expired: false,
      applies: true,
    })
    expect((await service.get(`/v1/overrides/${id}`).expect(200)).body).toEqual(made.body)
    const during = await assessed()
    expect(on(during, 'pinterest').contributions.find(({ criterion }) => criterion === 'capacity')).toMatchObject({
      evidence: [id],
      reason: expect.stringContaining('4.5'),
    })
    expect(during.overrides).toEqual([
      {
        id,
        platform: 'pinterest',
        figure: hours.figure,
        value: 4.5,
        unit: 'hours per week',
        publishedValue: published,
        ...by,
        measuredOn: hours.measuredOn,
        expiresOn: hours.expiresOn,
      },
    ])
    expect((await service.get('/v1/platforms/pinterest')).body.effort.healthyHoursPerWeek).toMatchObject({
      value: 4.5,
      own: { id, author: 'Ada Weber', publishedValue: published },
    })

    await service.remove(`/v1/overrides/${id}`).expect(204)

    await service.remove(`/v1/overrides/${id}`).expect(404)
    await service.get(`/v1/overrides/${id}`).expect(404)
    expect(await assessed()).toEqual(before)
  })

  it('can be looked up as evidence, like every record a result cites', async () => {
    const { body } = await service.post('/v1/overrides', { ...hours, platform: 'x', figure: 'audience.reach.FR', value: 0.3 }).expect(201)

    expect(body.platform).toBe('twitter')
    expect((await service.get(`/v1/evidence/${body.id}`).expect(200)).body).toMatchObject({
      id: body.id,
      platform: 'twitter',
      topic: 'reach',
      expiresOn: hours.expiresOn,
      statement: 'audience.reach.FR: 0.3 share',
      value: 0.3,
      unit: 'share',
      geography: 'FR',
      source: { title: by.reason, publisher: 'Ada Weber', published: hours.measuredOn, url: `/v1/evidence/${body.id}` },
      confidence: 'medium',
      recalled: false,
    })
    await service.remove(`/v1/overrides/${body.id}`).expect(204)
  })

  it('can be looked up as evidence also once it is taken back, with the day, because results go on citing it', async () => {
    await service.put('/v1/platforms/own-quartier', quartier).expect(201)
    const { body: one } = await service.post('/v1/overrides', hours).expect(201)
    const { body: two } = await service.post('/v1/overrides', { ...hours, platform: 'own-quartier', figure: 'goals.loyalty', value: 3 }).expect(201)
    const { body: assessment } = await service.post('/v1/assessments', todaysBrief()).expect(201)
    const before = (await service.get(`/v1/evidence/${one.id}`).expect(200)).body

    await service.remove(`/v1/overrides/${one.id}`).expect(204)
    await service.remove('/v1/platforms/own-quartier').expect(204)

    const cited = (await service.get(`/v1/assessments/${assessment.id}`).expect(200)).body.platforms.flatMap(({ contributions }: Platform) =>
      contributions.flatMap(({ evidence }) => evidence),
    )
    expect(cited).toContain(one.id)
    expect(before).not.toHaveProperty('withdrawnOn')
    expect((await service.get(`/v1/evidence/${one.id}`).expect(200)).body).toEqual({ ...before, state: 'withdrawn', withdrawnOn: day(0) })
    expect((await service.get(before.source.url).expect(200)).body.source.publisher).toBe('Ada Weber')
    expect((await service.get(`/v1/evidence/${two.id}`).expect(200)).body).toMatchObject({ platform: 'own-quartier', withdrawnOn: day(0) })
    await as(stranger, `/v1/evidence/${one.id}`).expect(404)
    expect((await service.get('/v1/overrides').expect(200)).body.items).toEqual([])
    expect((await assessed()).overrides).toEqual([])
  })

  it('is not taken back while another one rests on it, which is named', async () => {
    const { body: high } = await service.post('/v1/overrides', { ...hours, value: 40 }).expect(201)
    const { body: least } = await service.post('/v1/overrides', { ...hours, figure: 'effort.minimumHoursPerWeek', value: 30 }).expect(201)

    const refused = await service.remove(`/v1/overrides/${high.id}`).expect(409)
    const french = await service.remove(`/v1/overrides/${high.id}`).set('Accept-Language', 'fr').expect(409)

    expect(refused.body).toMatchObject({ code: 'override-needed', detail: expect.stringContaining(least.id) })
    expect(french.body.detail).toContain(`la mesure ${least.id}`)
    await service.remove(`/v1/overrides/${least.id}`).expect(204)
    await service.remove(`/v1/overrides/${high.id}`).expect(204)
  })

  it('is refused by the id of the one it contradicts', async () => {
    const { body: low } = await service.post('/v1/overrides', { ...hours, value: 2 }).expect(201)
    const { body } = await service.post('/v1/overrides', { ...hours, figure: 'effort.minimumHoursPerWeek', value: 2.5 }).expect(400)

    expect(body.errors).toEqual([{ pointer: '/value', code: 'minimum-above-healthy', detail: expect.stringContaining(low.id) }])
    await service.remove(`/v1/overrides/${low.id}`).expect(204)
  })

  it('is one of two hundred at most, the expired ones included', async () => {
    const { storage, clock, ids } = await openStore(configFrom({ DATABASE_URL: folder.database }))
    const workspaceId = (await storage.keys.firstWorkspace()) ?? ''
    const figures = [...FIGURE_PLACES.keys()].filter((figure) => /^(goals|uses)\./.test(figure))
    const places = PLATFORM_IDS.flatMap((platform) => figures.map((figure) => ({ ...hours, platform, figure, value: 1, confidence: 'low' }) as const))
    const at = clock.now()
    const expired = places.slice(0, 199).map((place) => ({ ...place, expiresOn: day(-1), id: ids.next('ovr'), createdAt: at }))
    for (const override of expired) await storage.knowledge.addOverride(workspaceId, override, () => undefined)
    const { body: last } = await service.post('/v1/overrides', places[199]).expect(201)

    const refused = await service.post('/v1/overrides', places[200]).expect(409)
    const taken = await service.post('/v1/overrides', places[199]).expect(409)
    await service.remove(`/v1/overrides/${last.id}`).expect(204)
    const { body: again } = await service.post('/v1/overrides', places[200]).expect(201)

    expect(refused.body).toMatchObject({ code: 'too-many-overrides', detail: expect.stringContaining('200') })
    expect(taken.body.code).toBe('override-exists')
    for (const { id } of [...expired, again]) await storage.knowledge.withdrawOverride(workspaceId, { id, at }, () => undefined)
    await storage.close()
  })

  it('is written into an assessment’s row only once for all that are made with it', async () => {
    const reason = 'Noted by four clients. '.repeat(40).trim()
    const { body: override } = await service.post('/v1/overrides', { ...hours, reason }).expect(201)
    const { body: one } = await service.post('/v1/assessments', todaysBrief()).expect(201)
    const { body: two } = await service.post('/v1/assessments', todaysBrief()).expect(201)
    const database = new DatabaseSync(fileOf(folder.database), { readOnly: true })
    const rows = database.prepare('SELECT summary, brief, result, knowledge_digest FROM assessment WHERE id IN (?, ?)').all(one.id, two.id)
    const snapshots = database.prepare('SELECT content FROM knowledge_snapshot WHERE digest = ?').all(rows[0]?.['knowledge_digest'] ?? '')
    database.close()

    expect(rows.map((row) => JSON.stringify(row).includes(reason))).toEqual([false, false])
    expect(rows[0]?.['knowledge_digest']).toBe(rows[1]?.['knowledge_digest'])
    expect(snapshots).toEqual([{ content: expect.stringContaining(reason) }])
    expect(one.overrides).toEqual([expect.objectContaining({ id: override.id, reason })])
    expect((await service.get(`/v1/assessments/${one.id}`).expect(200)).body).toEqual(one)
    expect((await service.post(`/v1/assessments/${one.id}/replay`).expect(200)).body.outcome).toBe('identical')
    await service.remove(`/v1/overrides/${override.id}`).expect(204)
  })

  it('does not count in a brief of a day before the measurement', async () => {
    const { body } = await service.post('/v1/overrides', hours).expect(201)

    expect((await assessed({ asOf: day(-101) })).overrides).toEqual([])
    expect((await assessed({ asOf: day(-100) })).overrides).toHaveLength(1)
    await service.remove(`/v1/overrides/${body.id}`).expect(204)
  })

  it('is the only one of its figure: another is refused by the id of the one that stands', async () => {
    const { body } = await service.post('/v1/overrides', hours).expect(201)
    const second = await service.post('/v1/overrides', { ...hours, value: 5 }).expect(409)
    const french = await service
      .post('/v1/overrides', { ...hours, value: 5 })
      .set('Accept-Language', 'fr')
      .expect(409)

    expect(second.body).toMatchObject({ code: 'override-exists', detail: expect.stringContaining(body.id) })
    expect(french.body.detail).toContain(body.id)
    await service.remove(`/v1/overrides/${body.id}`).expect(204)
  })

  it('is listed, of one platform when asked, and marked once it has expired', async () => {
    const { storage, clock, ids } = await openStore(configFrom({ DATABASE_URL: folder.database }))
    const workspaceId = (await storage.keys.firstWorkspace()) ?? ''
    const old = { ...hours, platform: 'blog', confidence: 'low', measuredOn: day(-900), expiresOn: day(-500) } as const
    await storage.knowledge.addOverride(workspaceId, { ...old, id: ids.next('ovr'), createdAt: clock.now() }, () => undefined)
    await storage.close()
    const { body } = await service.post('/v1/overrides', { ...hours, platform: 'twitter' }).expect(201)

    const all = await service.get('/v1/overrides').expect(200)
    const some = await service.get('/v1/overrides?platform=x').expect(200)

    expect(all.body.items.map(({ platform, expired, applies }: Record<string, unknown>) => [platform, expired, applies])).toEqual([
      ['twitter', false, true],
      ['blog', true, false],
    ])
    expect(some.body.items).toEqual([body])
    expect((await service.get(`/v1/evidence/${all.body.items[1].id}`).expect(200)).body).toMatchObject({ platform: 'blog', expiresOn: day(-500) })
    expect((await assessed()).overrides).toHaveLength(1)
    expect((await assessed({ asOf: day(-700) })).overrides).toHaveLength(1)
    for (const { id } of all.body.items) await service.remove(`/v1/overrides/${id}`).expect(204)
    await service.get('/v1/overrides?cursor=nonsense').expect(400)
    await service.get('/v1/overrides?platform=myspace').expect(400)
    await service.get('/v1/overrides?platform=own-nowhere').expect(400)
  })

  it.each([
    { why: 'without author', change: { author: undefined }, pointer: '/author', code: 'missing-field' },
    { why: 'without reason', change: { reason: undefined }, pointer: '/reason', code: 'missing-field' },
    { why: 'by an author who is a blank', change: { author: ' ' }, pointer: '/author', code: 'bad-format', says: /at least one visible character/ },
    {
      why: 'by an author nobody sees',
      change: { author: '\u200b\u2800' },
      pointer: '/author',
      code: 'bad-format',
      says: /no control or broken ones/,
    },
    { why: 'for a reason that is torn', change: { reason: 'Measured \udc00' }, pointer: '/reason', code: 'bad-format' },
    { why: 'past its expiry', change: { expiresOn: day(-1) }, pointer: '/expiresOn', code: 'override-expired' },
    { why: 'that expires before it was made', change: { expiresOn: day(-101) }, pointer: '/expiresOn', code: 'expires-before-measured' },
    { why: 'measured in the future', change: { measuredOn: day(1), expiresOn: day(2) }, pointer: '/measuredOn', code: 'measured-in-future' },
    { why: 'measured on no day', change: { measuredOn: '2026-02-30' }, pointer: '/measuredOn', code: 'date-impossible' },
    {
      why: 'of a figure nobody knows',
      change: { figure: 'effort.healthyHours' },
      pointer: '/figure',
      code: 'figure-unknown',
      says: /Did you mean “effort.healthyHoursPerWeek”/,
    },
    {
      why: 'of a figure nothing resembles',
      change: { figure: 'zebra' },
      pointer: '/figure',
      code: 'figure-unknown',
      says: / \(zebra\)\. There are: goals, uses, formats, audience, /,
    },
    {
      why: 'of the beginning of many figures',
      change: { figure: 'goals' },
      pointer: '/figure',
      code: 'figure-unknown',
      says: /There are: (goals\.[\w-]+, )+goals\.[\w-]+\.$/,
    },
    {
      why: 'of nothing in a group',
      change: { figure: 'effort.zebra.stripes' },
      pointer: '/figure',
      code: 'figure-unknown',
      says: /There are: (effort\.\w+, )+effort\.\w+\.$/,
    },
    {
      why: 'of a place nobody measures',
      change: { figure: 'audience.reach.XX' },
      pointer: '/figure',
      code: 'figure-unknown',
      says: /There are: (audience\.reach\.\w+, )+audience\.reach\.\w+\.$/,
    },
    { why: 'of more hours than a week has', change: { value: 169 }, pointer: '/value', code: 'value-out-of-range', says: /0.01..168/ },
    { why: 'of half a rating', change: { figure: 'goals.sales', value: 2.5 }, pointer: '/value', code: 'value-not-whole' },
    { why: 'of a share above one', change: { figure: 'audience.reach.FR', value: 1.1 }, pointer: '/value', code: 'value-out-of-range', says: /0..1/ },
    {
      why: 'of a minimum above what is healthy',
      change: { figure: 'effort.minimumHoursPerWeek', value: 90 },
      pointer: '/value',
      code: 'minimum-above-healthy',
    },
    { why: 'of an own platform that is not described', change: { platform: 'own-gone' }, pointer: '/platform', code: 'platform-without-profile' },
  ])('is refused by name when it is $why', async ({ change, pointer, code, says = /./ }) => {
    const { body } = await service.post('/v1/overrides', { ...hours, ...change }).expect(400)

    expect(body.code).toBe('validation-failed')
    expect(body.errors).toEqual([{ pointer, code, detail: expect.stringMatching(says) }])
  })

  it('of an own platform goes with the platform', async () => {
    await service.put('/v1/platforms/own-quartier', quartier).expect(201)
    const { body } = await service.post('/v1/overrides', { ...hours, platform: 'own-quartier', figure: 'goals.loyalty', value: 3 }).expect(201)

    expect(body).not.toHaveProperty('publishedValue')
    await service.remove('/v1/platforms/own-quartier').expect(204)
    await service.get(`/v1/overrides/${body.id}`).expect(404)
  })
})

describe('the weights of the criteria', () => {
  const zeros = Object.fromEntries(CRITERION_IDS.map((criterion) => [criterion, 0]))

  it('are the published ones until the workspace sets its own, and again once it resets them', async () => {
    const before = await assessed()
    const published = (await service.get('/v1/criteria-weights').expect(200)).body
    expect(published.current).toEqual(published.published)
    expect(published).not.toHaveProperty('setAt')

    const put = await service.put('/v1/criteria-weights', { weights: { ...zeros, durability: 3, capacity: 1 }, ...by }).expect(200)

    expect(put.body.current).toMatchObject({ basis: 'own-weights', ...by })
    expect(put.body.current.criteria).toContainEqual({ criterion: 'durability', weight: 0.75 })
    expect((await service.get('/v1/criteria-weights').expect(200)).body).toEqual(put.body)
    expect((await assessed()).weights).toEqual(put.body.current)
    await service.remove('/v1/criteria-weights').expect(204)
    await service.remove('/v1/criteria-weights').expect(204)
    expect(await assessed()).toEqual(before)
  })

  it('can be an order with equal places', async () => {
    const [first, second, ...rest] = CRITERION_IDS
    const { body } = await service.put('/v1/criteria-weights', { order: [[first, second], ...rest], ...by }).expect(200)
    const [one, two, three] = body.current.criteria.map(({ weight }: { weight: number }) => weight)

    expect(body.current.basis).toBe('own-order')
    expect(one).toBe(two)
    expect(one).toBeGreaterThan(three)
    await service.remove('/v1/criteria-weights').expect(204)
  })

  it.each([
    { why: 'a criterion stands twice', body: { order: [...CRITERION_IDS, 'capacity'] }, pointer: '/order', code: 'criterion-repeated' },
    { why: 'a criterion is missing', body: { order: CRITERION_IDS.slice(1) }, pointer: '/order', code: 'criterion-missing' },
    { why: 'a weight is missing', body: { weights: { durability: 1 } }, pointer: '/weights', code: 'criterion-missing' },
    { why: 'they sum to zero', body: { weights: zeros }, pointer: '/weights', code: 'criteria-weights-zero' },
    { why: 'only the track record weighs', body: { weights: { ...zeros, 'track-record': 1 } }, pointer: '/weights', code: 'criteria-weights-zero' },
    { why: 'a weight is negative', body: { weights: { ...zeros, durability: -1 } }, pointer: '/weights/durability', code: 'out-of-range' },
    { why: 'both ways are given', body: { order: CRITERION_IDS, weights: zeros }, pointer: '/weights', code: 'weights-and-order' },
    { why: 'neither way is given', body: {}, pointer: '', code: 'weights-or-order-missing' },
    {
      why: 'one weighs next to nothing beside another',
      body: { weights: { ...zeros, 'goal-effectiveness': 1e-320, 'track-record': 1e6 } },
      pointer: '/weights/goal-effectiveness',
      code: 'criterion-share-too-small',
    },
    {
      why: 'one has less than a thousandth of the weight',
      body: { weights: { ...zeros, durability: 1000, capacity: 1 } },
      pointer: '/weights/capacity',
      code: 'criterion-share-too-small',
    },
    { why: 'nobody signs them', body: { order: CRITERION_IDS, author: undefined }, pointer: '/author', code: 'missing-field' },
  ])('are refused by name when $why', async ({ body: changes, pointer, code }) => {
    const { body } = await service.put('/v1/criteria-weights', { ...by, ...changes }).expect(400)

    expect(body.code).toBe('validation-failed')
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }))
  })
})

describe('an order of the criteria', () => {
  it.each([
    { why: 'groups stand in groups', order: [[['capacity']]], pointer: '/order/0/0', code: 'wrong-type', says: /must be a text, it is a list/ },
    { why: 'a group is empty', order: ['capacity', []], pointer: '/order/1', code: 'too-few', says: /at least 1 item\./ },
    { why: 'an entry is a number', order: [5], pointer: '/order/0', code: 'wrong-type', says: /a text or a list/ },
    { why: 'an entry is an object', order: [{}], pointer: '/order/0', code: 'wrong-type', says: /a text or a list/ },
    { why: 'a criterion is unknown', order: ['capacty'], pointer: '/order/0', code: 'unknown-value', says: /Did you mean "capacity"/ },
    { why: 'one in a group is unknown', order: [['capacty']], pointer: '/order/0/0', code: 'unknown-value', says: /Did you mean "capacity"/ },
  ])('is refused for what is wrong with it when $why', async ({ order, pointer, code, says }) => {
    const { body } = await service.put('/v1/criteria-weights', { order, ...by }).expect(400)

    expect(body.errors).toEqual([{ pointer, code, detail: expect.stringMatching(says) }])
  })
})

describe('two processes on one database', () => {
  let other: RunningService
  beforeAll(async () => {
    other = await aService({ DATABASE_URL: folder.database })
  })
  afterAll(() => other.stop())

  /** The requests arrive, and look at what they like, while a third process keeps them from writing; it does its own work and lets them go on. */
  const atOnce = async (requests: readonly request.Test[], work = '') => {
    const third = new DatabaseSync(fileOf(folder.database))
    third.exec('BEGIN IMMEDIATE')
    const answers = Promise.all(requests)
    await new Promise((resolve) => setTimeout(resolve, 400))
    third.exec(`${work}; COMMIT`)
    third.close()
    return answers
  }
  const statuses = (answers: readonly { readonly status: number }[]) => answers.map(({ status }) => status).sort()

  it('leave no override without its platform when one forgets it while the other measures there', async () => {
    await service.put('/v1/platforms/own-quartier', quartier).expect(201)
    const measure = service.post('/v1/overrides', { ...hours, platform: 'own-quartier', figure: 'goals.loyalty', value: 3 })

    const [answer] = await atOnce([measure], 'DELETE FROM own_platform; UPDATE own_knowledge SET revision = revision + 1')

    expect(answer?.body.errors).toEqual([expect.objectContaining({ pointer: '/platform', code: 'platform-without-profile' })])
    expect((await service.get('/v1/overrides').expect(200)).body.items).toEqual([])
  })

  it('accept one of two measurements that contradict each other', async () => {
    const answers = await atOnce([
      service.post('/v1/overrides', { ...hours, value: 2 }),
      other.post('/v1/overrides', { ...hours, figure: 'effort.minimumHoursPerWeek', value: 2.5 }),
    ])

    expect(statuses(answers)).toEqual([201, 400])
    const { items } = (await other.get('/v1/overrides').expect(200)).body
    expect(items.map(({ applies }: { applies: boolean }) => applies)).toEqual([true])
    await service.remove(`/v1/overrides/${items[0].id}`).expect(204)
  })

  it('accept one of two platforms of the same name', async () => {
    const answers = await atOnce([service.put('/v1/platforms/own-one', quartier), other.put('/v1/platforms/own-two', quartier)])

    expect(statuses(answers)).toEqual([201, 400])
    await service.remove(`/v1/platforms/${answers.find(({ status }) => status === 201)?.body.id}`).expect(204)
  })
})

describe('what a workspace knows itself', () => {
  it('is told in the counter-brief to a request, with own measurements among the sources, also once they are removed', async () => {
    await service.put('/v1/platforms/own-quartier', { ...quartier, goals: { loyalty: 3 }, uses: { news: 3 } }).expect(201)
    const { body: reach } = await service
      .post('/v1/overrides', { ...hours, platform: 'own-quartier', figure: 'audience.reach.FR', value: 0.3 })
      .expect(201)
    const brief = todaysBrief({ requests: [{ platform: 'own-quartier', motives: ['novelty'] }] })
    const { body } = await service.post('/v1/assessments', brief).expect(201)
    const path = `/v1/assessments/${body.id}/counter-briefs/own-quartier`
    const page = (await service.get(path).expect(200)).body
    await service.remove('/v1/platforms/own-quartier').expect(204)
    const codes = page.sections.flatMap(({ sentences }: { sentences: { code: string }[] }) => sentences.map(({ code }) => code))

    expect(page.title).toContain('Quartier')
    expect(page.text).toContain(by.reason)
    expect(page.sources).toContainEqual(expect.objectContaining({ id: reach.id, publisher: 'Ada Weber' }))
    expect(codes).toContain('counter.audience-observed')
    // Nobody rated what they want to achieve, or would publish: nothing is said of it.
    expect(codes).toContain('counter.uses-unjudged')
    expect(codes.filter((code: string) => code.startsWith('counter.goal'))).toEqual([])
    for (const essential of ['objective', 'use']) expect(body.requests[0].decision.essentials).toContainEqual({ essential, state: 'unknown' })
    expect((await service.get(path).expect(200)).body).toEqual(page)
    await service.get(`/v1/assessments/${body.id}/counter-briefs/own-other`).expect(404)
  })

  it('is stored with the assessment, which can be computed again from it to the last digit', async () => {
    await service.put('/v1/platforms/own-quartier', quartier).expect(201)
    const { body: override } = await service.post('/v1/overrides', hours).expect(201)
    await service.put('/v1/criteria-weights', { order: [...CRITERION_IDS].reverse(), ...by }).expect(200)
    const { body } = await service.post('/v1/assessments', todaysBrief()).expect(201)
    await service.remove('/v1/platforms/own-quartier').expect(204)
    await service.remove(`/v1/overrides/${override.id}`).expect(204)
    await service.remove('/v1/criteria-weights').expect(204)

    const { storage } = await openStore(configFrom({ DATABASE_URL: folder.database }))
    const stored = await findAssessment(storage.assessments, (await storage.keys.firstWorkspace()) ?? '', body.id)
    await storage.close()
    if (!stored) throw new Error('it was not stored')
    const { model } = modelFrom(stored.knowledge, stored.result.asOf)
    const again: BriefAssessment = assessBrief(briefFrom(stored.brief), model)

    expect(canonicalJson(again)).toBe(canonicalJson(stored.result))
    expect(stored.knowledge?.overrides.map(({ id }) => id)).toEqual([override.id])
  })

  it('leaves nothing in an assessment of a workspace that has nothing of its own', async () => {
    const { body } = await service.post('/v1/assessments', todaysBrief()).expect(201)
    const { storage } = await openStore(configFrom({ DATABASE_URL: folder.database }))
    const stored = await storage.assessments.find((await storage.keys.firstWorkspace()) ?? '', body.id)
    await storage.close()

    expect(stored).toBeDefined()
    expect(stored).not.toHaveProperty('knowledge')
  })

  it('is seen and counted in no other workspace', async () => {
    await service.put('/v1/platforms/own-quartier', quartier).expect(201)
    const { body: override } = await service.post('/v1/overrides', hours).expect(201)
    await service.put('/v1/criteria-weights', { order: [...CRITERION_IDS].reverse(), ...by }).expect(200)
    const foreign = request(service.url).post('/v1/assessments?dryRun=true').set('Authorization', `Bearer ${stranger}`)

    const { body } = await foreign.send(todaysBrief()).expect(200)

    expect(body.platforms).toHaveLength(Object.keys(PLATFORMS).length)
    expect(body).toMatchObject({ overrides: [], weights: { basis: 'published-order' } })
    await as(stranger, '/v1/platforms/own-quartier').expect(404)
    await as(stranger, `/v1/overrides/${override.id}`).expect(404)
    await as(stranger, `/v1/evidence/${override.id}`).expect(404)
    expect((await as(stranger, '/v1/overrides').expect(200)).body.items).toEqual([])
    expect((await as(stranger, '/v1/platforms').expect(200)).body.items).toHaveLength(Object.keys(PLATFORMS).length)
    expect((await as(stranger, '/v1/criteria-weights').expect(200)).body).not.toHaveProperty('setAt')
    await request(service.url).delete('/v1/platforms/own-quartier').set('Authorization', `Bearer ${stranger}`).expect(404)
    await request(service.url).delete(`/v1/overrides/${override.id}`).set('Authorization', `Bearer ${stranger}`).expect(404)
    await request(service.url).delete('/v1/criteria-weights').set('Authorization', `Bearer ${stranger}`).expect(204)
    expect((await assessed()).weights.basis).toBe('own-order')
    await service.remove('/v1/platforms/own-quartier').expect(204)
    await service.remove(`/v1/overrides/${override.id}`).expect(204)
    await service.remove('/v1/criteria-weights').expect(204)
  })

  it.each([
    { method: 'put', path: '/v1/platforms/own-quartier', body: quartier },
    { method: 'delete', path: '/v1/platforms/own-quartier', body: undefined },
    { method: 'post', path: '/v1/overrides', body: hours },
    { method: 'delete', path: '/v1/overrides/ovr_1', body: undefined },
    { method: 'put', path: '/v1/criteria-weights', body: { order: CRITERION_IDS, ...by } },
    { method: 'delete', path: '/v1/criteria-weights', body: undefined },
  ] as const)('is changed ($method $path) by who may manage, in JSON of a bounded size', async ({ method, path, body }) => {
    const send = (secret: string) => request(service.url)[method](path).set('Authorization', `Bearer ${secret}`)

    expect((await send(reader).send(body).expect(403)).body.code).toBe('scope-missing')
    await send('cf_wrong').expect(401)
    if (body === undefined) return
    await send(stranger).set('Content-Type', 'application/xml').send('<a/>').expect(415)
    await send(stranger).set('Accept', 'text/html').send(body).expect(406)
    await send(stranger)
      .send({ ...body, reason: 'a'.repeat(1_100_000) })
      .expect(413)
  })

  it.each(['/v1/overrides', '/v1/criteria-weights', '/v1/platforms'])('is read (%s) by who may read', async (path) => {
    await as(reader, path).expect(200)
    await as('cf_wrong', path).expect(401)
    await as(reader, path).set('Accept', 'text/html').expect(406)
  })
})
