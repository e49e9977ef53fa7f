import { readFileSync } from 'node:fs'
import { messagesFor } from '../api/messages/index.ts'
import { assessmentReport } from '../api/report/assessment-report.ts'
import type { Source } from '../api/report/citations.ts'
import { citedIn } from '../api/report/cited-in.ts'
import { evidenceToWire } from '../api/wire/catalogue.ts'
import { evidenceById } from '../domain/catalogue/evidence.ts'
import type { components } from '../openapi/generated/types.ts'

type Assessment = components['schemas']['StoredAssessment']

const ROUNDS = 5
const RENDERINGS = 40
const PLATFORMS = 9

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const msOf = (act: () => unknown): number => {
  const from = performance.now()
  for (let count = 0; count < RENDERINGS; count += 1) act()
  return (performance.now() - from) / RENDERINGS
}

/** A report, made from the JSON of a result, against printing and parsing that JSON; the first one is what a process that has just started pays. */
export const reports = async (): Promise<void> => {
  const whole = JSON.parse(readFileSync(new URL('../examples/home-decoration-shop.result.json', import.meta.url), 'utf8')) as Assessment
  console.log('Reports: an assessment as a page, against printing and parsing the JSON it is made from')
  for (const count of [PLATFORMS, whole.platforms.length]) {
    const assessment = { ...whole, platforms: whole.platforms.slice(0, count) }
    for (const language of ['en', 'fr'] as const) {
      const words = messagesFor(language)
      const records = citedIn(assessment).flatMap((id) => evidenceById(id) ?? [])
      const sources = new Map<string, Source>(records.map((record) => [record.id, evidenceToWire(record, words, assessment.asOf)]))
      const page = () =>
        assessmentReport({ assessment, organisation: 'Maison Lumen', existing: new Set(), sources, reading: 'practitioner', language })
      const from = performance.now()
      const { text } = page()
      const first = performance.now() - from
      const rounds = Array.from({ length: ROUNDS }, () => ({ page: msOf(page), json: msOf(() => JSON.parse(JSON.stringify(assessment))) }))
      const ratio = median(rounds.map((round) => round.page / round.json))
      console.log(
        `  ${count} platforms, ${language}: ${median(rounds.map((round) => round.page)).toFixed(1)} ms (the first one ${first.toFixed(0)}), ${ratio.toFixed(1)} times the JSON; ${(Buffer.byteLength(text) / 1024).toFixed(0)} KB`,
      )
    }
  }
}
