import { afterAll, describe, expect, it } from '@jest/globals'
import { openStorage } from '../../adapters/storage/index.ts'
import { assessed } from '../../api/http/handlers/create-assessment.ts'
import type { Deps } from '../../api/http/handlers/deps.ts'
import { whatIfAssessment } from '../../api/http/handlers/what-if-assessment.ts'
import { fitModels } from '../../api/usecases/fit-model-of.ts'
import { replayAssessment } from '../../api/usecases/replay-assessment.ts'
import { findAssessment } from '../../api/usecases/stored-assessment.ts'
import type { BriefInput } from '../../domain/brief/read-brief.ts'
import type { Pilot } from '../../domain/pilot/pilot.ts'
import { aBriefInput } from '../support/briefs.ts'
import { aDecision, anUnmeasuredResult, aPilot, aPilotResult } from '../support/pilot-results.ts'
import { aService } from '../support/service.ts'

type Contribution = {
  readonly criterion: string
  readonly outcome: string
  readonly value?: number
  readonly points?: number
  readonly reason: string
}
type Judged = { readonly platform: string; readonly score: number; readonly contributions: readonly Contribution[] }
type Assessed = {
  readonly platforms: readonly Judged[]
  readonly requests: readonly {
    readonly decision: { readonly notes: readonly { readonly code: string; readonly text: string }[] }
    readonly pushback: { readonly text: string }
  }[]
  readonly findings: readonly { readonly code: string; readonly text: string; readonly platforms: readonly string[] }[]
}

const criterionOn = ({ platforms }: Assessed, platform: string, criterion: string): Contribution => {
  const found = platforms.find((one) => one.platform === platform)?.contributions.find((one) => one.criterion === criterion)
  if (!found) throw new Error(`${criterion} of ${platform} is missing`)
  return found
}
const record = (body: Assessed, platform = 'pinterest') => criterionOn(body, platform, 'track-record')

const service = await aService()
afterAll(() => service.stop())
const assess = async (input: BriefInput, language = 'en'): Promise<Assessed> =>
  (await service.post('/v1/assessments?dryRun=true', input).set('Accept-Language', language).expect(200)).body

describe('POST /v1/assessments with results of pilots', () => {
  it.each([
    {
      language: 'en',
      says: 'Your pilot “Product boards”, which ended on 15 September 2026, brought, going by what was measured, all of the improvement that mattered; this holds until 15 March 2027.',
    },
    {
      language: 'fr',
      says: 'Votre pilote «\u00a0Product boards\u00a0», terminé le 15 septembre 2026, a apporté, d’après les relevés, toute l’amélioration attendue\u202f; ce constat vaut jusqu’au 15 mars 2027.',
    },
  ])('tells in the track record what was reached, in $language', async ({ language, says }) => {
    const body = await assess(aBriefInput({ pilotResults: [aPilotResult()] }), language)

    expect(record(body)).toMatchObject({ outcome: 'scored', reason: says })
    expect(record(body).points).toBeGreaterThan(0)
    expect(record(body, 'facebook').outcome).toBe('not-applicable')
  })

  it('gives what it gave before to a brief without any', async () => {
    expect(await assess(aBriefInput({ pilotResults: [] }))).toEqual(await assess(aBriefInput()))
  })

  it('counts an audience that was met as observed, while the result is fresh', async () => {
    const met = { observedReach: [{ audience: 'home decorators', share: 0.31, source: 'exit survey' }] }
    const reach = async (result: object) =>
      criterionOn(await assess(aBriefInput({ pilotResults: [aPilotResult({ ...met, ...result })] })), 'pinterest', 'audience-reach').reason

    expect(await reach({})).toBe('By your own measurement, 31% of the audience “Home decorators” can be reached here.')
    expect(await reach({ retestOn: '2026-11-01' })).toMatch(/those published in the European Union/)
  })

  it.each([
    {
      language: 'en',
      noted: /^The request says that a pilot succeeded, yet the last one measured there/,
      found: /^Two pilots or more in a row .* on TikTok\./,
    },
    {
      language: 'fr',
      noted: /^La demande invoque un pilote réussi, or le dernier qui y ait été mesuré/,
      found: /^Au moins deux pilotes de suite .* sur TikTok\./,
    },
  ])('contradicts a claim of success, and speaks against a third pilot that cannot tell, in $language', async ({ language, noted, found }) => {
    const body = await assess(
      aBriefInput({
        requests: [{ platform: 'pinterest', motives: ['pilot-succeeded'] }],
        pilotResults: [
          aPilotResult({ outcome: 'rolled-back', achieved: { value: 0.1, low: -0.4, high: 0.6 } }),
          anUnmeasuredResult({ platform: 'tiktok', outcome: 'parked' }),
          aPilotResult({ platform: 'tiktok', outcome: 'iterated', endedOn: '2026-03-01', achieved: { value: 0.5, low: -1, high: 2 } }),
        ],
      }),
      language,
    )

    const note = body.requests[0]?.decision.notes.find(({ code }) => code === 'request.pilot-missed')
    expect(note?.text).toMatch(noted)
    expect(body.requests[0]?.pushback.text).toContain(note?.text)
    expect(body.findings.find(({ code }) => code === 'pilots-inconclusive')).toMatchObject({
      platforms: ['tiktok'],
      text: expect.stringMatching(found),
    })
  })

  it('knows x as twitter', async () => {
    expect(record(await assess(aBriefInput({ pilotResults: [aPilotResult({ platform: 'x' })] })), 'twitter').outcome).toBe('scored')
  })

  it.each<{ why: string; result: object; pointer: string; code: string; says: { readonly en: string; readonly fr: string } }>([
    {
      why: 'the value lies outside its bounds',
      result: { achieved: { value: 2, low: 0, high: 1 } },
      pointer: '/pilotResults/0/achieved',
      code: 'achieved-not-ordered',
      says: { en: 'must lie between its bounds', fr: 'doit se trouver entre ses bornes' },
    },
    {
      why: 'tested again on the day it ended',
      result: { retestOn: '2026-09-15' },
      pointer: '/pilotResults/0/retestOn',
      code: 'retest-not-after-end',
      says: { en: 'only be tested again after', fr: 'qu’après le jour de sa fin' },
    },
    {
      why: 'ended after the day of the brief',
      result: { endedOn: '2026-11-22' },
      pointer: '/pilotResults/0/endedOn',
      code: 'date-to-come',
      says: { en: 'lies after the day', fr: 'est postérieur' },
    },
    {
      why: 'a day that does not exist',
      result: { endedOn: '2026-02-30' },
      pointer: '/pilotResults/0/endedOn',
      code: 'date-impossible',
      says: { en: 'no such day', fr: 'n’existe pas' },
    },
    {
      why: 'an outcome that is none',
      result: { outcome: 'triumph' },
      pointer: '/pilotResults/0/outcome',
      code: 'unknown-value',
      says: { en: '', fr: '' },
    },
  ])('refuses a result by its place, in both languages: $why', async ({ result, pointer, code, says }) => {
    for (const language of ['en', 'fr'] as const) {
      const { body } = await service
        .post('/v1/assessments', { ...aBriefInput(), pilotResults: [{ ...aPilotResult(), ...result }] })
        .set('Accept-Language', language)
        .expect(400)
      expect(body.errors).toMatchObject([{ pointer, code, detail: expect.stringContaining(says[language]) }])
    }
  })

  it('refuses one pilot told twice, and more than fifty', async () => {
    const twice = [aPilotResult({ pilotId: 'plt_1' }), aPilotResult({ pilotId: 'plt_1' })]
    const { body } = await service.post('/v1/assessments', aBriefInput({ pilotResults: twice })).expect(400)
    expect(body.errors).toMatchObject([{ pointer: '/pilotResults/1/pilotId', code: 'pilot-repeated' }])
    await service.post('/v1/assessments', aBriefInput({ pilotResults: Array.from({ length: 51 }, () => aPilotResult()) })).expect(400)
  })

  it('keeps them with the assessment: replayed it is the same, and a what-if starts from them', async () => {
    const { body: stored } = await service.post('/v1/assessments', aBriefInput({ pilotResults: [aPilotResult()] })).expect(201)

    expect((await service.post(`/v1/assessments/${stored.id}/replay`).expect(200)).body.outcome).toBe('identical')
    const { body: kept } = await service.post(`/v1/assessments/${stored.id}/what-if`, { capacity: { hoursPerWeek: 2 } }).expect(200)
    expect(record(kept.after).outcome).toBe('scored')
    const { body: without } = await service.post(`/v1/assessments/${stored.id}/what-if`, { pilotResults: [] }).expect(200)
    expect(record(without.after).outcome).toBe('not-applicable')
  })

  it('keeps them with the brief of an organisation, as they were sent', async () => {
    const { body: organisation } = await service.post('/v1/organisations', { name: 'Maison Lumen' }).expect(201)
    const brief = aBriefInput({ pilotResults: [aPilotResult({ platform: 'x', pilotId: 'plt_7' })] })
    await service.put(`/v1/organisations/${organisation.id}/brief`, brief).expect(201)

    expect((await service.get(`/v1/organisations/${organisation.id}/brief`).expect(200)).body.brief.pilotResults).toEqual(brief.pilotResults)
    const { body } = await service.post(`/v1/organisations/${organisation.id}/assessments?dryRun=true`).expect(200)
    expect(record(body, 'twitter').outcome).toBe('scored')
  })
})

describe('an assessment of an organisation', () => {
  const WORKSPACE = 'default'
  const tenant = { workspaceId: WORKSPACE, keyId: 'key_1' } as never
  const ofOrganisation = (pilots: readonly Pilot[]) => async (workspaceId: string, filter?: { readonly organisationIds?: readonly string[] }) =>
    pilots.filter((pilot) => pilot.workspaceId === workspaceId && filter?.organisationIds?.includes(pilot.organisationId ?? ''))

  /** The operations over a real store, with pilots that a store of pilots would give. */
  const withPilots = async (...pilots: readonly Pilot[]) => {
    const storage = await openStorage('sqlite::memory:')
    let made = 0
    const ended = { pilots }
    const deps = {
      ...storage,
      models: fitModels(storage.knowledge),
      pilots: {
        ended: (workspaceId: string, filter?: { readonly organisationIds?: readonly string[] }) => ofOrganisation(ended.pilots)(workspaceId, filter),
      },
      clock: { now: () => '2026-11-28T12:00:00.000Z' },
      ids: { next: (kind: string) => `${kind}_${++made}` },
    } as unknown as Deps
    return {
      storage,
      ended,
      assess: async (input: BriefInput, organisationId: string | undefined = 'org_1') =>
        (await assessed({ tenant, dryRun: false, language: 'en', input, organisationId }, deps)).body as unknown as Assessed & {
          readonly id: string
        },
      stored: async (id: string) => {
        const found = await findAssessment(deps.assessments, WORKSPACE, id)
        if (!found) throw new Error('nothing stored')
        return found
      },
      whatIf: async (id: string, body: object) =>
        (await whatIfAssessment({ tenant, params: { assessmentId: id }, body, language: 'en' } as never, deps)).body as unknown as {
          readonly after: Assessed
        },
    }
  }
  const mine = (changes: Parameters<typeof aPilot>[0] = {}) => aPilot({ organisationId: 'org_1', decision: aDecision(), ...changes })

  it('takes what its own pilots say, which is stored with the brief and replayed', async () => {
    const { assess, stored, storage, ended } = await withPilots(mine(), mine({ id: 'plt_2', organisationId: 'org_2', plan: { platform: 'tiktok' } }))

    const body = await assess(aBriefInput())

    expect(record(body)).toMatchObject({ outcome: 'scored', reason: expect.stringContaining('“Product boards”, which ended on 2 September 2026') })
    expect(record(body, 'tiktok').outcome).toBe('not-applicable')
    const kept = await stored(body.id)
    expect(kept.brief.pilotResults).toMatchObject([{ pilotId: 'plt_1', platform: 'pinterest', controlled: false, endedOn: '2026-09-02' }])
    ended.pilots = []
    expect((await replayAssessment(kept, storage.catalogues)).outcome).toBe('identical')
    await storage.close()
  })

  it('leaves a brief that tells its own results, or none, as it is; and one that is nobody’s', async () => {
    const { assess, stored, storage } = await withPilots(mine())

    for (const pilotResults of [[], [aPilotResult({ platform: 'tiktok' })]]) {
      const { id } = await assess(aBriefInput({ pilotResults }))
      expect((await stored(id)).brief.pilotResults).toEqual(pilotResults)
    }
    const { id } = await assess(aBriefInput(), '')
    expect(await stored(id)).not.toHaveProperty('brief.pilotResults')
    await storage.close()
  })

  it('leaves out what is not decided, had not ended by the day of the brief, or speaks of a platform that is no longer described', async () => {
    const { assess, stored, storage } = await withPilots(
      aPilot({ organisationId: 'org_1', state: 'stopped' }),
      mine({ id: 'plt_2', decision: aDecision({ on: '2026-11-25' }) }),
      mine({ id: 'plt_3', plan: { platform: 'own-quartier' } }),
    )

    const { id } = await assess(aBriefInput())

    expect(await stored(id)).not.toHaveProperty('brief.pilotResults')
    await storage.close()
  })

  it('takes the fifty newest', async () => {
    const day = (index: number) => `2026-${String(1 + Math.floor(index / 20)).padStart(2, '0')}-${String(1 + (index % 20)).padStart(2, '0')}`
    const { assess, stored, storage } = await withPilots(
      ...Array.from({ length: 60 }, (_, index) => mine({ id: `plt_${index}`, decision: aDecision({ on: day(index) }) })),
    )

    const { brief } = await stored((await assess(aBriefInput())).id)

    expect(brief.pilotResults).toHaveLength(50)
    expect(brief.pilotResults?.map(({ pilotId }) => pilotId)).not.toContain('plt_9')
    expect(brief.pilotResults?.[0]?.pilotId).toBe('plt_59')
    await storage.close()
  })

  it('keeps them in a what-if, and takes them anew where the patch takes them out', async () => {
    const { assess, whatIf, ended, storage } = await withPilots(mine())
    const { id } = await assess(aBriefInput())
    ended.pilots = [mine({ plan: { platform: 'tiktok' } })]

    const kept = (await whatIf(id, { capacity: { hoursPerWeek: 3 } })).after
    const renewed = (await whatIf(id, { pilotResults: null })).after
    const earlier = (await whatIf(id, { asOf: '2026-08-01', pilotResults: null })).after

    expect([record(kept).outcome, record(kept, 'tiktok').outcome]).toEqual(['scored', 'not-applicable'])
    expect([record(renewed).outcome, record(renewed, 'tiktok').outcome]).toEqual(['not-applicable', 'scored'])
    expect([record(earlier).outcome, record(earlier, 'tiktok').outcome]).toEqual(['not-applicable', 'not-applicable'])
    await storage.close()
  })
})
