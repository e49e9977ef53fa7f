import { ADVISORY_KINDS, type Advisory, type AdvisoryKind, adviseOn, countsOf } from '../../domain/catalogue/advisories.ts'
import { type CatalogueFault, lintCatalogue } from '../../domain/catalogue/lint.ts'
import { dayOf } from '../../domain/shared/calendar.ts'
import type { Language } from '../messages/index.ts'
import { table } from './table.ts'

/** Rows shown of each kind when nobody asked for all. */
const SHOWN = 10

type Words = {
  readonly noFaults: string
  readonly faults: readonly string[]
  readonly counts: readonly string[]
  readonly advisories: readonly string[]
  readonly asOf: (day: string) => string
  readonly left: (count: number) => string
  readonly listsAll: string
  readonly meanings: Readonly<Record<AdvisoryKind, string>>
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    noFaults: 'No faults.',
    faults: ['Fault', 'Where', 'Detail'],
    counts: ['Kind', 'Figures', 'Meaning'],
    advisories: ['Kind', 'Where', 'Detail'],
    asOf: (day) => `Could be better founded, as of ${day}:`,
    left: (count) => `and ${count} more`,
    listsAll: '--all lists them',
    meanings: {
      thin: 'judgement, or one weak record, where it weighs',
      stale: 'every record behind it is older than its halving period',
      conflicting: 'a record behind it is contradicted by another',
      'geography-gap': 'no share of a place was found',
      unsourced: 'judgement, anywhere',
    },
  },
  fr: {
    noFaults: 'Aucun défaut.',
    faults: ['Défaut', 'Emplacement', 'Détail'],
    counts: ['Nature', 'Chiffres', 'Signification'],
    advisories: ['Nature', 'Emplacement', 'Détail'],
    asOf: (day) => `Chiffres qui pourraient être mieux étayés, au ${day}\u00a0:`,
    left: (count) => `et ${count} ${count === 1 ? 'autre' : 'autres'}`,
    listsAll: '--all les énumère',
    meanings: {
      thin: 'jugement, ou une seule source fragile, là où le chiffre pèse',
      stale: 'toutes les sources ont dépassé leur demi-vie',
      conflicting: 'une des sources est contredite par une autre',
      'geography-gap': 'aucune part trouvée pour un territoire',
      unsourced: 'jugement, où que ce soit',
    },
  },
}

type CatalogueReport = {
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

type Shown = {
  /** Every row of every kind, rather than the gravest ones. */
  readonly isAll: boolean
  readonly language: Language
}

const rowsOf = (advisories: readonly Advisory[], kind: AdvisoryKind, { isAll, language }: Shown): readonly (readonly string[])[] => {
  const found = advisories.filter((advisory) => advisory.kind === kind)
  const rows = found.slice(0, isAll ? found.length : SHOWN).map(({ where, detail }) => [kind, where, detail])
  const left = found.length - rows.length
  return left > 0 ? [...rows, [kind, WORDS[language].left(left), WORDS[language].listsAll]] : rows
}

/** The report for people: faults, counts of each kind, and the gravest rows of each, or all of them. Codes and paths are the same in every language. */
export const catalogueTable = ({ asOf, faults, counts, advisories }: CatalogueReport, shown: Shown): string => {
  const words = WORDS[shown.language]
  const faultRows = faults.map(({ code, where, detail }) => [code, where, detail])
  const countRows = ADVISORY_KINDS.map((kind) => [kind, String(counts[kind]), words.meanings[kind]])
  const rows = ADVISORY_KINDS.flatMap((kind) => rowsOf(advisories, kind, shown))
  return [
    faults.length === 0 ? words.noFaults : table(words.faults, faultRows),
    '',
    words.asOf(asOf),
    '',
    table(words.counts, countRows, [1]),
    ...(rows.length === 0 ? [] : ['', table(words.advisories, rows)]),
  ].join('\n')
}
