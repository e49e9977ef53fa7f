import { ADVISORY_KINDS, type Advisory, type AdvisoryKind, adviseOn, countsOf } from '../../domain/catalogue/advisories.ts'
import { type CatalogueFault, lintCatalogue } from '../../domain/catalogue/lint.ts'
import { dayOf } from '../../domain/shared/calendar.ts'
import { table } from './table.ts'

/** Rows shown of each kind when nobody asked for all. */
const SHOWN = 10

const MEANINGS: Readonly<Record<AdvisoryKind, string>> = {
  thin: 'judgement, or one weak record, where it weighs',
  stale: 'every record behind it is older than its halving period',
  conflicting: 'a record behind it is contradicted by another',
  'geography-gap': 'no share of a place was found',
  unsourced: 'judgement, anywhere',
}

export type CatalogueReport = {
  readonly asOf: string
  readonly faults: readonly CatalogueFault[]
  readonly counts: Readonly<Record<AdvisoryKind, number>>
  readonly advisories: readonly Advisory[]
}

/** What is wrong in the catalogue, and what could be better founded, as of a day. */
export const catalogueReport = (asOf: string): CatalogueReport => {
  const advisories = adviseOn(dayOf(asOf))
  return { asOf, faults: lintCatalogue(), counts: countsOf(advisories), advisories }
}

const rowsOf = (advisories: readonly Advisory[], kind: AdvisoryKind, isAll: boolean): readonly (readonly string[])[] => {
  const found = advisories.filter((advisory) => advisory.kind === kind)
  const rows = found.slice(0, isAll ? found.length : SHOWN).map(({ where, detail }) => [kind, where, detail])
  const left = found.length - rows.length
  return left > 0 ? [...rows, [kind, `and ${left} more`, '--all lists them']] : rows
}

/** The report for people: faults, counts of each kind, and the gravest rows of each, or all of them. */
export const catalogueTable = ({ asOf, faults, counts, advisories }: CatalogueReport, { isAll }: { readonly isAll: boolean }): string => {
  const faultRows = faults.map(({ code, where, detail }) => [code, where, detail])
  const countRows = ADVISORY_KINDS.map((kind) => [kind, String(counts[kind]), MEANINGS[kind]])
  const rows = ADVISORY_KINDS.flatMap((kind) => rowsOf(advisories, kind, isAll))
  return [
    faults.length === 0 ? 'No faults.' : table(['Fault', 'Where', 'Detail'], faultRows),
    '',
    `Could be better founded, as of ${asOf}:`,
    '',
    table(['Kind', 'Figures', 'Meaning'], countRows, [1]),
    ...(rows.length === 0 ? [] : ['', table(['Kind', 'Where', 'Detail'], rows)]),
  ].join('\n')
}
