import { describe, expect, it } from '@jest/globals'
import { catalogueReport, catalogueTable } from '../../../api/cli/catalogue.ts'
import { ADVISORY_KINDS } from '../../../domain/catalogue/advisories.ts'
import { TODAY } from '../../support/briefs.ts'

const report = catalogueReport(TODAY)
const linesOf = (kind: string, text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith(`${kind} `))

describe('the report on the catalogue', () => {
  it('counts every kind, and says as of when', () => {
    const text = catalogueTable(report, { isAll: false })

    expect(text).toMatch(/^No faults\.\n/)
    expect(text).toMatch(`as of ${TODAY}`)
    for (const kind of ADVISORY_KINDS) expect(linesOf(kind, text)[0]).toMatch(new RegExp(`^${kind} +${report.counts[kind]} `))
  })

  it('shows the gravest ten of a kind and how many are left, or all of them', () => {
    const some = linesOf('unsourced', catalogueTable(report, { isAll: false }))
    const all = linesOf('unsourced', catalogueTable(report, { isAll: true }))

    expect(some).toHaveLength(1 + 10 + 1)
    expect(some.at(-1)).toMatch(`and ${report.counts.unsourced - 10} more`)
    expect(all).toHaveLength(1 + report.counts.unsourced)
    expect(all.slice(1, 11).map((line) => line.split(/ +/)[1])).toEqual(some.slice(1, 11).map((line) => line.split(/ +/)[1]))
  })

  it('lists faults before all else, and shows no empty table', () => {
    const fault = { code: 'record-missing', where: 'pinterest.goals.sales', detail: 'pin-goal-invented' } as const
    const counts = { thin: 0, stale: 0, conflicting: 0, 'geography-gap': 0, unsourced: 0 }

    const text = catalogueTable({ asOf: TODAY, faults: [fault], counts, advisories: [] }, { isAll: false })

    expect(text).toMatch(/^Fault .*\n.*\nrecord-missing +pinterest\.goals\.sales +pin-goal-invented\n/)
    expect(text).not.toMatch(/^Kind +Where/m)
  })

  it('has more that is stale when it is asked about a later day', () => {
    expect(catalogueReport('2035-01-01').counts.stale).toBeGreaterThan(report.counts.stale)
  })
})
