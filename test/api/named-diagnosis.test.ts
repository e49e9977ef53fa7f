import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { lineAssessor } from '../../api/http/handlers/assess-line.ts'
import { openStore } from '../../api/main.ts'
import { createKey } from '../../api/usecases/manage-keys.ts'
import { remembering } from '../../api/usecases/resolve-diagnosis.ts'
import type { FoundDiagnosis } from '../../domain/brief/told-diagnosis.ts'
import { aBriefInput, TODAY } from '../support/briefs.ts'
import { allAt } from '../support/governance.ts'
import { aFolder, aService, configFrom, type RunningService } from '../support/service.ts'

const folder = aFolder()
let service: RunningService
/** A key of another workspace. */
let stranger: string

beforeAll(async () => {
  service = await aService({ DATABASE_URL: folder.database })
  const { storage, clock, ids } = await openStore(configFrom({ DATABASE_URL: folder.database }))
  const wish = { workspaceId: 'wsp_other', name: 'other', scopes: ['read', 'assess'] } as const
  stranger = (await createKey({ keys: storage.keys, clock, ids }, wish)).secret
  await storage.close()
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

const CONTROLLING = { asOf: '2026-11-01', answers: { ...allAt(4, 'control-illusion'), 'reply-autonomy': 1, 'publish-autonomy': 1 } } as const
const FREE = { asOf: '2026-11-10', answers: { ...allAt(0, 'control-illusion'), 'reply-autonomy': 0, 'publish-autonomy': 0 } } as const
const NOBODYS = 'dgn_00000000-0000-7000-8000-000000000000'
const able = { capacity: { hoursPerWeek: 6, responseTimeHours: 2, coverage: 'around-the-clock' as const } }
const briefWith = (governance: object, asOf: string = TODAY) => aBriefInput({ ...able, asOf, governance })

const diagnosed = async (answers: object): Promise<string> => (await service.post('/v1/diagnoses', answers).expect(201)).body.id
const asAStranger = (path: string, body: object) => request(service.url).post(path).set('Authorization', `Bearer ${stranger}`).send(body)
const dryRun = async (governance: object) => (await service.post('/v1/assessments?dryRun=true', briefWith(governance)).expect(200)).body
const assessed = async (governance: object) => (await service.post('/v1/assessments', briefWith(governance)).expect(201)).body
const faultsOf = async (governance: object, asOf?: string) => {
  const { body } = await service.post('/v1/assessments', briefWith(governance, asOf)).expect(400)
  return body.errors.map(({ pointer, code }: { pointer: string; code: string }) => ({ pointer, code }))
}

describe('a brief that names a stored diagnosis', () => {
  it('is assessed as one that holds its answers, and says which diagnosis it rests on', async () => {
    const diagnosisId = await diagnosed(CONTROLLING)
    const [named, inline, without] = [await dryRun({ diagnosisId }), await dryRun({ diagnosis: CONTROLLING }), await dryRun({})]

    expect(named).toEqual({ ...inline, diagnosisId })
    expect(named.platforms).not.toEqual(without.platforms)
  })

  it('rests on it for good: the record is not needed to show the assessment, to replay, or to compare it', async () => {
    const diagnosisId = await diagnosed(CONTROLLING)
    const made = await assessed({ diagnosisId })
    const other = await assessed({})
    inDatabase('DELETE FROM diagnosis WHERE id = ?', diagnosisId)

    const { body: again } = await service.get(`/v1/assessments/${made.id}`).expect(200)
    const { body: replayed } = await service.post(`/v1/assessments/${made.id}/replay`).expect(200)
    const { body: compared } = await service.get(`/v1/assessments/${other.id}/compare/${made.id}`).expect(200)

    expect(made.diagnosisId).toBe(diagnosisId)
    expect(again).toEqual(made)
    expect(replayed.outcome).toBe('identical')
    expect([compared.before.diagnosisId, compared.after.diagnosisId]).toEqual([undefined, diagnosisId])
  })

  it('leaves the diagnosis readable as it was', async () => {
    const { body: made } = await service.post('/v1/diagnoses', CONTROLLING).expect(201)
    await assessed({ diagnosisId: made.id })

    expect((await service.get(`/v1/diagnoses/${made.id}`).expect(200)).body).toEqual(made)
  })

  it('may hold the answers too when they are those of the record, in any order of fields', async () => {
    const diagnosisId = await diagnosed(CONTROLLING)
    const { asOf, answers } = CONTROLLING

    expect(await dryRun({ diagnosisId, diagnosis: { answers, asOf } })).toEqual(await dryRun({ diagnosisId }))
  })

  it.each<{ why: string; given: object }>([
    { why: 'another degree', given: { ...CONTROLLING, answers: { ...CONTROLLING.answers, 'reply-autonomy': 2 } } },
    { why: 'one answer less', given: { asOf: CONTROLLING.asOf, answers: { 'reply-autonomy': 1 } } },
    { why: 'another day', given: { ...CONTROLLING, asOf: '2026-11-02' } },
    { why: 'no day', given: { answers: CONTROLLING.answers } },
  ])('may not hold other answers beside it: $why', async ({ given }) => {
    const diagnosisId = await diagnosed(CONTROLLING)

    expect(await faultsOf({ diagnosisId, diagnosis: given })).toEqual([{ pointer: '/governance/diagnosis', code: 'diagnosis-differs' }])
  })

  it.each(['en', 'fr'])('is answered alike, in %s, for an id that is nobody’s and for one of another workspace', async (language) => {
    const diagnosisId = await diagnosed(CONTROLLING)
    const answersTo = async (id: string) => {
      const { body } = await asAStranger('/v1/assessments', briefWith({ diagnosisId: id }))
        .set('Accept-Language', language)
        .expect(400)
      const { requestId: _, ...rest } = body
      return rest
    }
    const [others, nobodys] = [await answersTo(diagnosisId), await answersTo(NOBODYS)]

    expect(others).toEqual(nobodys)
    expect(others.errors).toEqual([
      { pointer: '/governance/diagnosisId', code: 'diagnosis-unknown', detail: expect.stringMatching(language === 'fr' ? /espace/ : /workspace/) },
    ])
  })

  it('is told its other faults as well', async () => {
    const brief = { ...briefWith({ diagnosisId: NOBODYS }), uses: [{ use: 'news' }, { use: 'news' }] }
    const { body } = await service.post('/v1/assessments', brief).expect(400)

    expect(body.errors.map(({ code }: { code: string }) => code)).toEqual(['diagnosis-unknown', 'use-repeated'])
  })

  it.each<{ why: string; asOf: string; faults: readonly object[] }>([
    { why: 'the day before it', asOf: '2026-10-31', faults: [{ pointer: '/governance/diagnosisId', code: 'diagnosis-to-come' }] },
    { why: 'a year before it', asOf: '2025-11-01', faults: [{ pointer: '/governance/diagnosisId', code: 'diagnosis-to-come' }] },
  ])('cannot rest on what was told after its day: $why', async ({ asOf, faults }) => {
    expect(await faultsOf({ diagnosisId: await diagnosed(CONTROLLING) }, asOf)).toEqual(faults)
  })

  it('rests on a diagnosis of its very day', async () => {
    const diagnosisId = await diagnosed(CONTROLLING)
    await service.post('/v1/assessments?dryRun=true', briefWith({ diagnosisId }, CONTROLLING.asOf)).expect(200)
  })

  it('holds answers of a later day no better when they stand in it', async () => {
    expect(await faultsOf({ diagnosis: CONTROLLING }, '2026-10-31')).toEqual([{ pointer: '/governance/diagnosis/asOf', code: 'date-to-come' }])
  })

  it('cannot rest on groups inside the organisation', async () => {
    const diagnosisId = await diagnosed({ ...CONTROLLING, scope: 'internal' })

    expect(await faultsOf({ diagnosisId })).toEqual([{ pointer: '/governance/diagnosisId', code: 'diagnosis-inside' }])
  })

  it('points at the id where the brief tells another autonomy than the record', async () => {
    const diagnosisId = await diagnosed(CONTROLLING)

    expect(await faultsOf({ diagnosisId, publishingAutonomy: 'free-within-charter' })).toEqual([
      { pointer: '/governance/diagnosisId', code: 'autonomy-contradicts' },
    ])
  })

  it('reads a record of an earlier diagnosis model with the model of today', async () => {
    const diagnosisId = await diagnosed(CONTROLLING)
    inDatabase("UPDATE diagnosis SET result = json_set(result, '$.modelVersion', '0.0.9') WHERE id = ?", diagnosisId)

    expect(await dryRun({ diagnosisId })).toEqual({ ...(await dryRun({ diagnosis: CONTROLLING })), diagnosisId })
  })

  it.each<{ why: string; sql: string }>([
    { why: 'an indicator that is no longer asked', sql: "json_set(answers, '$.answers.mood', 3)" },
    { why: 'answers that contradict one another by now', sql: `json_set(answers, '$.answers."base-life"', 4, '$.answers."links-to-base"', 0)` },
  ])('refuses a record that is none any more by the rules of today: $why', async ({ sql }) => {
    const diagnosisId = await diagnosed(CONTROLLING)
    inDatabase(`UPDATE diagnosis SET answers = ${sql} WHERE id = ?`, diagnosisId)

    expect(await faultsOf({ diagnosisId })).toEqual([{ pointer: '/governance/diagnosisId', code: 'diagnosis-outdated' }])
  })

  it.each<{ why: string; diagnosisId: unknown; code: string }>([
    { why: 'no text', diagnosisId: 7, code: 'wrong-type' },
    { why: 'nothing in it', diagnosisId: '', code: 'too-short' },
    { why: 'too long', diagnosisId: 'd'.repeat(65), code: 'too-long' },
  ])('refuses what is no id: $why', async ({ diagnosisId, code }) => {
    expect(await faultsOf({ diagnosisId })).toEqual(expect.arrayContaining([{ pointer: '/governance/diagnosisId', code }]))
  })
})

describe('what if the brief rested on another diagnosis', () => {
  const whatIf = async (id: string, patch: object, status = 200) => {
    const sent = service.post(`/v1/assessments/${id}/what-if`).set('Content-Type', 'application/merge-patch+json').send(JSON.stringify(patch))
    return (await sent.expect(status)).body
  }

  it.each<{ why: string; patch: (free: string) => object; becomes: (free: string) => object }>([
    { why: 'another one named', patch: (free) => ({ diagnosisId: free }), becomes: (free) => ({ diagnosisId: free }) },
    { why: 'another one, with its answers', patch: (free) => ({ diagnosisId: free, diagnosis: FREE }), becomes: (free) => ({ diagnosisId: free }) },
    { why: 'the id removed', patch: () => ({ diagnosisId: null }), becomes: () => ({}) },
    { why: 'the answers removed', patch: () => ({ diagnosis: null }), becomes: () => ({}) },
    { why: 'other answers in its place', patch: () => ({ diagnosisId: null, diagnosis: FREE }), becomes: () => ({ diagnosis: FREE }) },
    {
      why: 'one answer changed',
      patch: () => ({ diagnosis: { answers: { 'reply-autonomy': 4 } } }),
      becomes: () => ({ diagnosis: { ...CONTROLLING, answers: { ...CONTROLLING.answers, 'reply-autonomy': 4 } } }),
    },
  ])('is answered as that brief: $why', async ({ patch, becomes }) => {
    const free = await diagnosed(FREE)
    const { id } = await assessed({ diagnosisId: await diagnosed(CONTROLLING) })

    expect((await whatIf(id, { governance: patch(free) })).after).toEqual(await dryRun(becomes(free)))
  })

  it('loses it with all that is said of who decides', async () => {
    const { id } = await assessed({ diagnosisId: await diagnosed(CONTROLLING) })

    expect((await whatIf(id, { governance: null })).after).toEqual(await dryRun({}))
  })

  it('stays on it when nothing of it is changed, without asking for the record', async () => {
    const diagnosisId = await diagnosed(CONTROLLING)
    const { id } = await assessed({ diagnosisId })
    inDatabase('DELETE FROM diagnosis WHERE id = ?', diagnosisId)

    const { before, sameAsStored, after } = await whatIf(id, {
      governance: { cmSeniority: 'experienced', diagnosis: { answers: { 'reply-autonomy': 1 } } },
    })

    expect({ before: before.diagnosisId, after: after.diagnosisId, sameAsStored }).toEqual({
      before: diagnosisId,
      after: diagnosisId,
      sameAsStored: true,
    })
  })

  it('comes to rest on one that had none', async () => {
    const diagnosisId = await diagnosed(CONTROLLING)
    const { id } = await assessed({})

    expect((await whatIf(id, { governance: { diagnosisId } })).after).toEqual(await dryRun({ diagnosisId }))
  })

  it.each<{ why: string; patch: object; pointer: string; code: string }>([
    {
      why: 'a diagnosis nobody made',
      patch: { governance: { diagnosisId: NOBODYS } },
      pointer: '/governance/diagnosisId',
      code: 'diagnosis-unknown',
    },
    { why: 'a day before it', patch: { asOf: '2026-10-31' }, pointer: '/governance/diagnosisId', code: 'diagnosis-to-come' },
    {
      why: 'another autonomy',
      patch: { governance: { publishingAutonomy: 'free-within-charter' } },
      pointer: '/governance/diagnosisId',
      code: 'autonomy-contradicts',
    },
    { why: 'no object', patch: { governance: { diagnosis: [] } }, pointer: '/governance/diagnosis', code: 'wrong-type' },
  ])('refuses a patch that breaks it: $why', async ({ patch, pointer, code }) => {
    const { id } = await assessed({ diagnosisId: await diagnosed(CONTROLLING) })
    const body = await whatIf(id, patch, 400)

    expect(body.code).toBe('patch-breaks-brief')
    expect(body.errors).toEqual([expect.objectContaining({ pointer, code })])
  })

  it('refuses other answers than those of the diagnosis it names', async () => {
    const free = await diagnosed(FREE)
    const { id } = await assessed({ diagnosisId: await diagnosed(CONTROLLING) })
    const { errors } = await whatIf(id, { governance: { diagnosisId: free, diagnosis: CONTROLLING } }, 400)

    expect(errors).toEqual([expect.objectContaining({ pointer: '/governance/diagnosis', code: 'diagnosis-differs' })])
  })
})

describe('a batch of briefs that name diagnoses', () => {
  it('answers each line as a dry run, and no bad one spoils another', async () => {
    const [controlling, free] = [await diagnosed(CONTROLLING), await diagnosed(FREE)]
    const named = [controlling, NOBODYS, free, controlling, NOBODYS]
    const lines = named.map((diagnosisId, index) => JSON.stringify({ key: String(index), brief: briefWith({ diagnosisId }) }))

    const { text } = await service.post('/v1/assessments/batch').set('Content-Type', 'application/x-ndjson').send(lines.join('\n')).expect(200)
    const answers = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))

    for (const [index, diagnosisId] of named.entries()) {
      if (diagnosisId !== NOBODYS) {
        expect(answers[index]).toEqual({ key: String(index), assessment: await dryRun({ diagnosisId }) })
        continue
      }
      expect(answers[index].problem.errors).toEqual([
        expect.objectContaining({ pointer: '/brief/governance/diagnosisId', code: 'diagnosis-unknown' }),
      ])
    }
  })

  it('looks each of them up once', async () => {
    const asked: string[] = []
    const lookup = remembering(async (id) => {
      asked.push(id)
      return id === NOBODYS ? 'unknown' : CONTROLLING
    })
    const answer = lineAssessor({ language: 'en', today: TODAY, sections: [], lookup })

    for (const diagnosisId of ['a', NOBODYS, 'b', 'a', NOBODYS, 'b', 'a']) {
      const line = { key: '-', brief: briefWith({ diagnosisId }) }
      await Promise.resolve(answer(line as Parameters<typeof answer>[0])).catch(() => undefined)
    }

    expect(asked).toEqual(['a', NOBODYS, 'b'])
  })

  it('asks again for what could not be looked up', async () => {
    const answers: (FoundDiagnosis | Error)[] = [new Error('the database is busy'), CONTROLLING]
    const lookup = remembering(async () => {
      const next = answers.shift()
      if (next === undefined || next instanceof Error) throw next ?? new Error('asked too often')
      return next
    })

    await expect(lookup('a')).rejects.toThrow('busy')
    expect([await lookup('a'), await lookup('a')]).toEqual([CONTROLLING, CONTROLLING])
  })

  it('forgets those that were not named for long, so that memory does not grow with the stream', async () => {
    let asked = 0
    const lookup = remembering(async () => {
      asked++
      return 'unknown'
    })
    for (let id = 0; id < 201; id++) await lookup(String(id))
    await lookup('200')
    await lookup('0')

    expect(asked).toBe(201 + 1)
  })
})
