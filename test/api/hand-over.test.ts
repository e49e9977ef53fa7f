import { request as plainRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '../../api/usecases/digest.ts'
import type { Pilot } from '../../domain/pilot/pilot.ts'
import { aBriefInput } from '../support/briefs.ts'
import { aDecidedPilot, aPilot, aRunningPilot } from '../support/pilots.ts'
import { eventually } from '../support/receiver.ts'
import { aService, finishedAudit, KEY, type RunningService } from '../support/service.ts'

let former: RunningService
let next: RunningService
let organisation: string
let keys: readonly string[]

const platform = {
  name: 'Quartier',
  author: 'Ada Weber',
  reason: 'Noted by four clients',
  goals: { sales: 4 },
  uses: { 'product-visuals': 4 },
  hoursPerWeek: { minimum: 1, healthy: 2 },
  postsPerWeek: { minimum: 1, healthy: 3 },
}
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const override = {
  platform: 'pinterest',
  figure: 'goals.sales',
  value: 1,
  author: 'Ada Weber',
  reason: 'Sales followed over a year with tagged links',
  measuredOn: day(-60),
  expiresOn: day(200),
  confidence: 'high',
}
const dossier = {
  tags: ['Flagship'],
  owner: 'Grace Hopper',
  deputy: null,
  purpose: { text: 'Shows the lamps.', writtenOn: '2024-01-01' },
  openedOn: '2024-02-01',
  pauses: [{ from: '2025-08-01', to: '2025-08-20' }],
}

beforeAll(async () => {
  former = await aService()
  next = await aService()
  await former.put('/v1/platforms/own-quartier', platform).expect(201)
  const made = await former.post('/v1/overrides', override)
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  organisation = (
    await former
      .post('/v1/organisations', { name: 'Maison Lumen', externalId: 'crm-1', language: 'fr', contact: { email: 'a@lumen.example' } })
      .expect(201)
  ).body.id
  const of = `?organisationId=${organisation}`
  const foreign = (await former.post('/v1/diagnoses', { asOf: '2025-10-01' }).expect(201)).body.id
  const diagnosis = (await former.post(`/v1/diagnoses${of}`, { asOf: '2025-11-01' }).expect(201)).body.id
  await former.put(`/v1/organisations/${organisation}/brief`, aBriefInput()).expect(201)
  await former
    .put(`/v1/organisations/${organisation}/brief`, aBriefInput({ governance: { diagnosisId: diagnosis } }))
    .set('If-Match', '"1"')
    .expect(200)
  const assessment = (await former.post(`/v1/organisations/${organisation}/assessments`).expect(201)).body.id
  await former.post(`/v1/assessments${of}`, aBriefInput({ governance: { diagnosisId: foreign } })).expect(201)
  await former.post(`/v1/accounts${of}`, { platform: 'facebook', reference: 'maisonlumen', dossier }).expect(201)
  await former.post(`/v1/accounts${of}`, { platform: 'instagram', reference: 'lumen.paris', dossier: { declared } }).expect(201)
  for (const posts of [
    ['2025-01-05', '2025-02-05'],
    ['2025-01-05', '2025-02-05', '2025-09-01'],
  ]) {
    const accounts = [
      { platform: 'facebook', reference: 'maisonlumen', posts },
      { platform: 'pinterest', reference: 'lumen', posts: ['2025-01-05'] },
    ]
    await finishedAudit(former, (await former.post(`/v1/audits${of}`, { accounts, assessmentId: assessment }).expect(202)).body.id)
  }
  const order = { name: 'monthly', cron: '0 6 1 * *', accounts: [{ platform: 'facebook', reference: 'maisonlumen' }] }
  const schedule = (await former.post(`/v1/schedules${of}`, order).expect(201)).body.id
  await former.post(`/v1/schedules${of}`, byScope).expect(201)
  const { body: run } = await former.post(`/v1/schedules/${schedule}/run`).expect(202)
  await finishedAudit(former, run.id)
  keys = (await former.get('/v1/keys')).body.items.map(({ id }: { id: string }) => id)
}, 60_000)
const byScope = {
  name: 'by scope',
  cron: '0 6 * * *',
  timeZone: 'Europe/Paris',
  scope: { kind: 'tag', tag: 'Flagship' },
  interval: { kind: 'adaptive', atLeastDays: 2, atMostDays: 60 },
  jitterMinutes: 45,
}
const declared = { state: 'parked', since: '2025-01-01', reason: 'Kept for its name.', author: 'The director' }
afterAll(async () => {
  await former.stop()
  await next.stop()
})

type Bundle = Readonly<Record<string, unknown>> & {
  readonly digest: string
  readonly accounts: readonly object[]
  readonly audits: readonly object[]
}
const bundleOf = async (service: RunningService, id: string): Promise<Bundle> =>
  (await service.get(`/v1/organisations/${id}/bundle`).expect(200)).body
const sealed = ({ madeAt, digest: _, ...content }: Bundle, change: object = {}): Bundle => {
  const all = { ...content, ...change }
  return { ...all, madeAt, digest: digestOf(all) } as unknown as Bundle
}
const countsIn = async (service: RunningService) =>
  Object.fromEntries(
    await Promise.all(
      ['organisations', 'accounts', 'assessments', 'diagnoses', 'audits', 'schedules'].map(
        async (part) => [part, (await service.get(`/v1/${part}?limit=100`)).body.items.length] as const,
      ),
    ),
  )
/** Without what belongs to the place it is told in. */
const bare = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (name, field) => (['id', 'instance', 'createdAt', 'updatedAt'].includes(name) || name.endsWith('Id') ? undefined : field)),
  )

describe('a bundle', () => {
  it('holds all that belongs to an organisation, under names of its own', async () => {
    const bundle = await bundleOf(former, organisation)

    expect(bundle).toMatchObject({
      schema: 'channelfit-bundle/1',
      organisation: { name: 'Maison Lumen', externalId: 'crm-1', contact: { email: 'a@lumen.example' } },
    })
    const sizes = Object.entries(bundle).map(([part, value]) => [part, Array.isArray(value) ? value.length : Object.keys(value as object).length])
    expect(Object.fromEntries(sizes)).toMatchObject({
      briefs: 2,
      accounts: 3,
      assessments: 2,
      diagnoses: 1,
      audits: 3,
      schedules: 2,
      knowledge: 1,
      catalogues: 1,
    })
    expect(bundle.digest).toBe(sealed(bundle).digest)
    const text = JSON.stringify(bundle)
    expect(text).not.toMatch(/"(?:asm|aud|dgn|sch|acc|org|wsp|key)_/)
    for (const key of keys) expect(text).not.toContain(key)
  })

  it('brought in elsewhere is the same organisation, with everything that refers to each other', async () => {
    const bundle = await bundleOf(former, organisation)

    const { body, headers } = await next.post('/v1/organisations/import', bundle).expect(201)
    const again = await bundleOf(next, body.id)

    expect(headers['location']).toBe(`/v1/organisations/${body.id}`)
    expect({ ...again, madeAt: '' }).toEqual({ ...bundle, madeAt: '' })
    expect(body).toMatchObject({ name: 'Maison Lumen', brief: { version: 2 } })
    for (const part of ['assessments', 'diagnoses', 'audits', 'accounts']) {
      const [mine, theirs] = await Promise.all(
        [former, next].map(
          async (service) => (await service.get(`/v1/${part}?organisationId=${service === former ? organisation : body.id}`)).body.items,
        ),
      )
      expect(theirs).toHaveLength(mine.length)
      for (const [place, { id }] of mine.entries()) {
        const then = (await former.get(`/v1/${part}/${id}`).expect(200)).body
        const now = (await next.get(`/v1/${part}/${theirs[place].id}`).expect(200)).body
        const { changed: _, ...stands } = bare(now) as { changed?: unknown }
        const { changed: __, ...stood } = bare(then) as { changed?: unknown }
        expect(stands).toEqual(stood)
      }
    }
    const { body: brief } = await next.get(`/v1/organisations/${body.id}/brief`).expect(200)
    await next.get(`/v1/diagnoses/${brief.brief.governance.diagnosisId}`).expect(200)
    const [scoped, schedule] = (await next.get('/v1/schedules')).body.items
    expect(scoped).toMatchObject({ ...byScope, scope: { ...byScope.scope, organisationId: body.id }, nextDueAt: expect.any(String) })
    expect((await next.get('/v1/accounts?tag=flagship')).body.items).toMatchObject([{ account: { reference: 'maisonlumen' } }])
    expect(schedule).toMatchObject({ name: 'monthly', organisationId: body.id, nextDueAt: expect.any(String) })
    await next.post(`/v1/assessments/${(await next.get('/v1/assessments')).body.items[1].id}/replay`).expect(200)
    await next.post(`/v1/organisations/${body.id}/assessments`).expect(201)
  })

  const recorded = { on: '2026-03-09', days: 1, pilot: { successes: 1, trials: 9 }, recordedAt: '2026-03-10T08:00:00.000Z' }
  const bundled = ({ workspaceId: _, version: __, ...pilot }: Pilot) => ({ ...pilot, observations: [] as object[], replaced: [] as object[] })

  it('takes along pilots with all that was observed', async () => {
    const bundle = sealed(await bundleOf(former, organisation), {
      organisation: { name: 'Pilots' },
      accounts: [],
      audits: [],
      schedules: [],
      pilots: [
        { ...bundled(aDecidedPilot({ id: 'plt:1' })), observations: [recorded], replaced: [{ ...recorded, replacedAt: recorded.recordedAt }] },
        bundled(aPilot({ id: 'plt:2', plan: { ...aPilot().plan, followsPilotId: 'plt:1', assessmentId: 'asm:1' } })),
      ],
    })

    const { body } = await next.post('/v1/organisations/import', bundle).expect(201)

    expect((await bundleOf(next, body.id)).digest).toBe(bundle.digest)
    const { body: receipt } = await next.remove(`/v1/organisations/${body.id}`).expect(200)
    expect(receipt.counts).toMatchObject({ pilots: 2, accounts: 0 })
  })
  it('is refused twice, and nothing is written then', async () => {
    const bundle = await bundleOf(former, organisation)
    const before = await countsIn(next)

    const twice = await next.post('/v1/organisations/import', bundle).expect(400)
    const renamed = await next.post('/v1/organisations/import', sealed(bundle, { organisation: { name: 'Lumen, once more' } })).expect(400)

    expect(twice.body.errors).toMatchObject([{ pointer: '/organisation/externalId', code: 'external-id-taken' }])
    expect(renamed.body.errors).toMatchObject([0, 1, 2].map((place) => ({ pointer: `/accounts/${place}`, code: 'account-of-other-organisation' })))
    expect(await countsIn(next)).toEqual(before)
  })

  const broken = (part: string, change: (items: Record<string, unknown>[]) => unknown) => (bundle: Bundle) =>
    sealed(bundle, { [part]: change(structuredClone(bundle[part]) as Record<string, unknown>[]) })
  const first = (change: object) => (items: object[]) => items.map((item, place) => (place === 0 ? { ...item, ...change } : item))

  it.each<{ why: string; change: (bundle: Bundle) => object; code: string; pointer: string }>([
    { why: 'changed on the way', change: (bundle) => ({ ...bundle, briefs: [] }), code: 'bundle-changed', pointer: '/digest' },
    {
      why: 'of a later version',
      change: (bundle) => ({ ...bundle, schema: 'channelfit-bundle/2', pilots: [] }),
      code: 'bundle-newer',
      pointer: '/schema',
    },
    { why: 'without accounts', change: ({ accounts: _, ...bundle }) => bundle, code: 'missing-field', pointer: '/accounts' },
    {
      why: 'with an account twice',
      change: broken('accounts', ([account, ...others]) => [account, account, ...others]),
      code: 'bundle-part-unreadable',
      pointer: '/accounts/1',
    },
    {
      why: 'with a dossier that is none',
      change: broken('accounts', first({ dossier: { ownr: 1 } })),
      code: 'bundle-part-unreadable',
      pointer: '/accounts/0',
    },
    {
      why: 'with an assessment that says nothing',
      change: broken('assessments', first({ result: {} })),
      code: 'bundle-part-unreadable',
      pointer: '/assessments/0',
    },
    {
      why: 'with an assessment whose knowledge is missing',
      change: broken('knowledge', () => ({})),
      code: 'bundle-part-unreadable',
      pointer: '/assessments/0',
    },
    {
      why: 'with a catalogue that is another',
      change: broken('catalogues', (catalogues) =>
        Object.fromEntries(Object.entries(catalogues).map(([digest, catalogue]) => [digest, { ...catalogue, version: '0' }])),
      ),
      code: 'bundle-part-unreadable',
      pointer: '/catalogues/',
    },
    {
      why: 'with a diagnosis that is none',
      change: broken('diagnoses', first({ result: { index: 3 } })),
      code: 'bundle-part-unreadable',
      pointer: '/diagnoses/0',
    },
    {
      why: 'with a result that is none',
      change: broken('audits', (audits) =>
        audits.map((audit) => ({ ...audit, tasks: (audit['tasks'] as object[]).map((task) => ({ ...task, result: { status: 'ok' } })) })),
      ),
      code: 'bundle-part-unreadable',
      pointer: '/audits/0',
    },
    {
      why: 'with two audits of one name',
      change: broken('audits', ([audit, , ...others]) => [audit, audit, ...others]),
      code: 'bundle-part-unreadable',
      pointer: '/audits/1/id',
    },
    {
      why: 'with a schedule that never runs',
      change: broken('schedules', first({ cron: 'now' })),
      code: 'bundle-part-unreadable',
      pointer: '/schedules/0',
    },
    ...(
      [
        ['with a pilot that was decided before it started', { ...bundled(aPilot({ id: 'plt:1' })), state: 'decided' }],
        ['with a draft in which something was observed', { ...bundled(aPilot({ id: 'plt:1' })), observations: [recorded] }],
        ['with a pilot decided without a decision', { ...bundled(aRunningPilot({ id: 'plt:1' })), state: 'decided' }],
        ['with a day of a pilot observed twice', { ...bundled(aRunningPilot({ id: 'plt:1' })), observations: [recorded, recorded] }],
        [
          'with an observation that nothing took the place of',
          { ...bundled(aRunningPilot({ id: 'plt:1' })), replaced: [{ ...recorded, replacedAt: recorded.recordedAt }] },
        ],
      ] as const
    ).map(([why, pilot]) => ({
      why,
      change: (bundle: Bundle) => sealed(bundle, { pilots: [pilot] }),
      code: 'bundle-part-unreadable',
      pointer: '/pilots/0',
    })),
    {
      why: 'with two pilots of one name',
      change: (bundle) => sealed(bundle, { pilots: [bundled(aPilot({ id: 'plt:1' })), bundled(aPilot({ id: 'plt:1' }))] }),
      code: 'bundle-part-unreadable',
      pointer: '/pilots/1/id',
    },
    {
      why: 'with a pilot on no platform',
      change: (bundle) => sealed(bundle, { pilots: [{ ...bundled(aPilot({ id: 'plt:1' })), plan: { name: 'Clips' } }] }),
      code: 'missing-field',
      pointer: '/pilots/0/plan/platform',
    },
    { why: 'with an id of this workspace', change: broken('schedules', first({ id: 'sch_01' })), code: 'bad-format', pointer: '/schedules/0/id' },
  ])('$why is refused: $code', async ({ change, code, pointer }) => {
    const bundle = await bundleOf(former, organisation)
    const before = await countsIn(next)

    const { body } = await next.post('/v1/organisations/import', change(bundle)).expect(400)

    expect(body.errors[0]).toMatchObject({ code, pointer: expect.stringContaining(pointer) })
    expect(await countsIn(next)).toEqual(before)
  })

  it('comes back into its own workspace once it was erased there', async () => {
    const bundle = await bundleOf(former, organisation)
    await former.remove(`/v1/organisations/${organisation}`).expect(200)

    const { body } = await former.post('/v1/organisations/import', bundle).expect(201)

    expect((await bundleOf(former, body.id)).digest).toBe(bundle.digest)
  })

  it('is taken in one at a time', async () => {
    const headers = { Authorization: `Bearer ${KEY}`, 'Content-Type': 'application/json', 'Content-Length': 400 }
    const slow = plainRequest(`${next.url}/v1/organisations/import`, { method: 'POST', headers })
    const answered = new Promise<number | undefined>((resolve) => slow.once('response', ({ statusCode }) => resolve(statusCode)))
    slow.write('{"schema": "channelfit-bundle/1"')
    await eventually(async () => (await next.post('/v1/organisations/import', {})).status === 503)

    const meanwhile = await next.post('/v1/organisations/import', {})
    slow.end(`,${' '.repeat(366)}}`)

    expect([meanwhile.status, meanwhile.body.code, meanwhile.headers['retry-after']]).toEqual([503, 'overloaded', '10'])
    expect(await answered).toBe(400)
    await next.post('/v1/organisations/import', {}).expect(400)
  })

  it('may be longer than other bodies', async () => {
    const brief = aBriefInput()
    const briefs = Array.from({ length: 700 }, () => ({ setAt: '2025-01-01T00:00:00.000Z', brief: { ...brief, padding: 'x'.repeat(5000) } }))
    const empty = { accounts: [], assessments: [], diagnoses: [], audits: [], schedules: [], knowledge: {}, catalogues: {} }
    const bundle = sealed({
      madeAt: '2025-01-01T00:00:00.000Z',
      schema: 'channelfit-bundle/1',
      organisation: { name: 'Long' },
      briefs,
      ...empty,
    } as unknown as Bundle)

    await next.post('/v1/organisations/import', bundle).expect(201)
  })
})
