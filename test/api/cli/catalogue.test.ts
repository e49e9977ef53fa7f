import { describe, expect, it } from '@jest/globals'
import { catalogueReport, catalogueTable } from '../../../api/cli/catalogue.ts'
import { ADVISORY_KINDS } from '../../../domain/catalogue/advisories.ts'
import { TODAY } from '../../support/briefs.ts'

const report = catalogueReport(TODAY)
const linesOf = (kind: string, text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith(`${kind} `))

describe('the report on the catalogue', () => {
  it('counts every kind, and says as of when', () => {
    const text = catalogueTable(report, { isAll: false, language: 'en' })

    expect(text).toMatch(/^No faults\.\n/)
    expect(text).toMatch(`as of ${TODAY}`)
    for (const kind of ADVISORY_KINDS) expect(linesOf(kind, text)[0]).toMatch(new RegExp(`^${kind} +${report.counts[kind]} `))
  })

  it('shows the gravest ten of a kind and how many are left, or all of them', () => {
    const some = linesOf('unsourced', catalogueTable(report, { isAll: false, language: 'en' }))
    const all = linesOf('unsourced', catalogueTable(report, { isAll: true, language: 'en' }))

    expect(some).toHaveLength(1 + 10 + 1)
    expect(some.at(-1)).toMatch(`and ${report.counts.unsourced - 10} more`)
    expect(all).toHaveLength(1 + report.counts.unsourced)
    expect(all.slice(1, 11).map((line) => line.split(/ +/)[1])).toEqual(some.slice(1, 11).map((line) => line.split(/ +/)[1]))
  })

  it('lists faults before all else, and shows no empty table', () => {
    const fault = { code: 'record-missing', where: 'pinterest.goals.sales', detail: 'pin-goal-invented' } as const
    const counts = { thin: 0, stale: 0, conflicting: 0, 'geography-gap': 0, unsourced: 0 }

    const text = catalogueTable({ asOf: TODAY, faults: [fault], counts, advisories: [] }, { isAll: false, language: 'en' })

    expect(text).toMatch(/^Fault .*\n.*\nrecord-missing +pinterest\.goals\.sales +pin-goal-invented\n/)
    expect(text).not.toMatch(/^Kind +Where/m)
  })

  it('says it in French too, and keeps codes and paths', () => {
    const [english, french] = (['en', 'fr'] as const).map((language) => catalogueTable(report, { isAll: false, language })) as [string, string]
    const cells = (kind: string, text: string) => linesOf(kind, text).map((line) => line.split(/ {2,}/))

    expect(french).toMatch(/^Aucun défaut\.\n/)
    expect(french).toMatch(`au ${TODAY}\u00a0:`)
    for (const kind of ADVISORY_KINDS) {
      const [[, count, meaning] = [], ...rows] = cells(kind, french)
      expect(count).toBe(String(report.counts[kind]))
      expect(meaning).not.toBe(cells(kind, english)[0]?.[2])
      expect(rows.slice(0, 10)).toEqual(cells(kind, english).slice(1, 11))
    }
  })

  it.each([
    { count: 11, left: /et 1 autre +--all les énumère$/ },
    { count: 12, left: /et 2 autres +--all les énumère$/ },
  ])('counts what it leaves out of $count in French', ({ count, left }) => {
    const advisories = Array.from(
      { length: count },
      (_, index) => ({ kind: 'thin', where: `blog.uses.${index}`, detail: 'judgement', gravity: 1 }) as const,
    )

    expect(linesOf('thin', catalogueTable({ ...report, advisories }, { isAll: false, language: 'fr' })).at(-1)).toMatch(left)
  })

  it('has more that is stale when it is asked about a later day', () => {
    expect(catalogueReport('2035-01-01').counts.stale).toBeGreaterThan(report.counts.stale)
  })
})
