import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Kysely } from 'kysely'
import { MIGRATIONS } from '../../adapters/storage/migrations/index.ts'
import { migrate } from '../../adapters/storage/migrations/migrate.ts'
import { sqliteDialect } from '../../adapters/storage/sqlite.ts'
import { FIT_MODEL_VERSION } from '../../domain/fit/fit-model.ts'
import earlier from '../fixtures/assessments/fit-model-0.1.0.json' with { type: 'json' }
import { aFolder, aService, type RunningService } from '../support/service.ts'

/** A row as it was written when fit model 0.1.0 ran, and what the service of that day answered for it in English. */
const { row, said } = earlier
/** The tables as they were then. */
const THEN: readonly string[] = ['0001-first', '0002-outcomes-and-due']

const folder = aFolder()
const path = join(folder.path, 'channelfit.db')
const inDatabase = (sql: string, ...values: string[]): void => {
  const database = new DatabaseSync(path)
  database.prepare(sql).run(...values)
  database.close()
}
const store = (id: string, brief: object = row.brief): void => {
  inDatabase(
    `INSERT INTO assessment (id, workspace_id, created_at, brief, result) VALUES (?, 'wsp_then', ?, ?, ?)`,
    id,
    row.createdAt,
    JSON.stringify(brief),
    JSON.stringify(row.result),
  )
}

let service: RunningService
/** The same brief, assessed by the running model. */
let today: string
beforeAll(async () => {
  const db = new Kysely({ dialect: sqliteDialect(path) })
  await migrate(db, Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => THEN.includes(name))))
  await db.destroy()
  inDatabase(`INSERT INTO workspace (id, created_at) VALUES ('wsp_then', ?)`, row.createdAt)
  store(row.id)
  store('asm_refused', { ...row.brief, uses: [{ use: 'news' }, { use: 'news' }] })
  service = await aService({ DATABASE_URL: folder.database })
  today = (await service.post('/v1/assessments', row.brief).expect(201)).body.id
})
afterAll(async () => {
  await service.stop()
  folder.remove()
})

const SENTENCES: ReadonlySet<string> = new Set(['reason', 'verdictReason', 'text', 'question'])
/** Codes and figures; their wording may be improved at any time. */
const withoutSentences = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, each: unknown) => (SENTENCES.has(key) && typeof each === 'string' ? undefined : each))
const sentencesIn = (value: unknown): readonly string[] => {
  const found: string[] = []
  JSON.parse(JSON.stringify(value), (key, each: unknown) => {
    if (SENTENCES.has(key) && typeof each === 'string') found.push(each)
    return each
  })
  return found
}

type Comparison = {
  readonly differences: readonly {
    readonly change: number
    readonly attribution: readonly { readonly part: string; readonly change: number }[] | null
  }[]
}
const movedBy = ({ differences }: Comparison) =>
  [...new Set(differences.flatMap(({ attribution }) => (attribution ?? []).filter(({ change }) => change !== 0).map(({ part }) => part)))].sort()
const compared = async (before: string, after: string) => (await service.get(`/v1/assessments/${before}/compare/${after}`).expect(200)).body

describe('an assessment stored by fit model 0.1.0', () => {
  it('is answered as it was made, figure by figure and code by code', async () => {
    const { body } = await service.get(`/v1/assessments/${row.id}`).expect(200)

    expect(withoutSentences(body)).toEqual(withoutSentences(said))
  })

  it.each(['en', 'fr'])('has every sentence it had, in %s', async (language) => {
    const { body } = await service.get(`/v1/assessments/${row.id}`).set('Accept-Language', language).expect(200)

    expect(body.language).toBe(language)
    expect(sentencesIn(body)).toHaveLength(sentencesIn(said).length)
    for (const sentence of sentencesIn(body)) expect(sentence).toMatch(/^\p{Lu}(?!.*(undefined|NaN)).*[.?]$/u)
  })

  it('stands in the list', async () => {
    const { body } = await service.get('/v1/assessments').expect(200)

    const verdicts = Object.fromEntries(said.platforms.map(({ platform, verdict }) => [platform, verdict]))
    expect(body.items.find(({ id }: { readonly id: string }) => id === row.id)).toEqual({
      id: row.id,
      createdAt: row.createdAt,
      asOf: said.asOf,
      organisationName: 'Maison Lumen',
      confidence: said.confidence,
      verdicts,
    })
  })

  it('cannot be computed again, because its model and its catalogue are gone, and says so', async () => {
    const { body } = await service.post(`/v1/assessments/${row.id}/replay`).expect(200)

    expect(body).toMatchObject({
      outcome: 'other-version',
      gone: ['model-version-gone', 'catalogue-version-gone'],
      modelVersion: { stored: '0.1.0', running: FIT_MODEL_VERSION },
      catalogueVersion: { stored: '2026.11' },
    })
    expect(body.text).toMatch(/^Version 0\.1\.0 of the model and catalogue 2026\.11 are no longer available/)
    expect(body.differences).toHaveLength(said.platforms.length)
  })

  it('differs by method alone from what the running model says of the same brief', async () => {
    const [later, earlierOnes] = [await compared(row.id, today), await compared(today, row.id)]

    expect([later.before.modelVersion, later.after.modelVersion]).toEqual(['0.1.0', FIT_MODEL_VERSION])
    expect(movedBy(later)).toEqual(['method'])
    expect(movedBy(earlierOnes)).toEqual(['method'])
    expect(later.onlyAfter).toHaveLength(later.after.platforms.length - said.platforms.length)
    expect(earlierOnes.onlyBefore).toEqual(later.onlyAfter)
  })

  it('does not differ from itself', async () => {
    expect(movedBy(await compared(row.id, row.id))).toEqual([])
  })

  it('is judged anew for a what-if, and so said not to be what was stored', async () => {
    const { body } = await service.post(`/v1/assessments/${row.id}/what-if`, { capacity: { hoursPerWeek: 12 } }).expect(200)

    expect(body).toMatchObject({ sameAsStored: false, before: { id: row.id, modelVersion: FIT_MODEL_VERSION } })
    expect(body.after.portfolio.hoursAvailable).toBe(12)
  })

  it.each<{ why: string; language: string; detail: RegExp }>([
    { why: 'in English', language: 'en', detail: /^Fit model 0\.1\.0.*Assess the brief again\.$/ },
    { why: 'in French', language: 'fr', detail: /0\.1\.0.*Évaluez à nouveau le brief\.$/ },
  ])('has no counter-brief: its model decided on no request, $why', async ({ language, detail }) => {
    const { body } = await service.get(`/v1/assessments/${row.id}/counter-briefs/tiktok`).set('Accept-Language', language).expect(409)

    expect(body).toMatchObject({ code: 'assessment-outdated', detail: expect.stringMatching(detail) })
    await service.get(`/v1/assessments/${row.id}/counter-briefs/reddit`).expect(404)
  })

  it('has no counter-brief once the catalogue it cites is gone, though its model says enough', async () => {
    const { id } = (await service.post('/v1/assessments', row.brief).expect(201)).body
    await service.get(`/v1/assessments/${id}/counter-briefs/tiktok`).expect(200)
    inDatabase(`UPDATE assessment SET result = json_set(result, '$.catalogueVersion', '2026.11') WHERE id = ?`, id)

    const { body } = await service.get(`/v1/assessments/${id}/counter-briefs/tiktok`).expect(409)

    expect(body).toMatchObject({
      code: 'assessment-outdated',
      detail: expect.stringMatching(/^It cites catalogue 2026\.11.*Assess the brief again\.$/),
    })
  })

  it('is still answered when the rules of today refuse its brief', async () => {
    await service.get('/v1/assessments/asm_refused').expect(200)
    const { body } = await service.get('/v1/assessments/asm_refused/counter-briefs/tiktok').expect(409)
    expect(body).toMatchObject({ code: 'brief-outdated', errors: [{ pointer: '/uses/1/use', code: 'use-repeated' }] })
  })
})
