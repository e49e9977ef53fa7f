import { CsvError } from 'csv-parse/sync'
import { type CsvRecord, csvFault, csvRecords } from './csv-text.ts'
import { accountsOf, fault, MOST_ROWS, type ParsedImport, type Row, refused } from './rows.ts'

/**
 * Which posts does this CSV text list?
 *
 * A header line names the columns in any order and case: platform, reference and publishedAt must be there; url, title and observedUntil may.
 * Separated by comma, semicolon or tab, whichever the header uses most; quoted fields may hold separators and line breaks; a byte order mark is skipped.
 * Dates are ISO 8601 or RFC 822: "01/02/2024" is two different days and is refused.
 */
type Column = Exclude<keyof Row, 'line'>

const SYNONYMS: Readonly<Record<string, Column>> = {
  platform: 'platform',
  network: 'platform',
  channel: 'platform',
  reference: 'reference',
  account: 'reference',
  handle: 'reference',
  username: 'reference',
  publishedat: 'publishedAt',
  published: 'publishedAt',
  date: 'publishedAt',
  createdtime: 'publishedAt',
  createdat: 'publishedAt',
  timestamp: 'publishedAt',
  url: 'url',
  link: 'url',
  permalink: 'url',
  title: 'title',
  observeduntil: 'observedUntil',
}
const REQUIRED = ['platform', 'reference', 'publishedAt'] as const satisfies readonly Column[]
const LONGEST_RECORD = 100_000

const placesOf = (header: readonly string[]): ReadonlyMap<Column, number> => {
  const places = new Map<Column, number>()
  for (const [place, name] of header.entries()) {
    const key = name.toLowerCase().replace(/[\s_-]+/g, '')
    const column = Object.hasOwn(SYNONYMS, key) ? SYNONYMS[key] : undefined
    if (column !== undefined && !places.has(column)) places.set(column, place)
  }
  return places
}

const rowOf = ({ info, record }: CsvRecord, places: ReadonlyMap<Column, number>): Row => {
  const at = (column: Column): string => record[places.get(column) ?? -1] ?? ''
  return {
    line: info.lines,
    platform: at('platform'),
    reference: at('reference'),
    publishedAt: at('publishedAt'),
    url: at('url'),
    title: at('title'),
    observedUntil: at('observedUntil'),
  }
}

export const parsePostsCsv = (text: string, mostAccounts?: number): ParsedImport => {
  const found = csvRecords(text, { most: MOST_ROWS + 2, longest: LONGEST_RECORD })
  if (found instanceof CsvError) return refused([csvFault(found)])
  const [header, ...records] = found
  if (!header || records.length === 0) return refused([fault(1, 'file-empty', '')])
  const places = placesOf(header.record)
  const missing = REQUIRED.filter((column) => !places.has(column))
  if (missing.length > 0) return refused(missing.map((column) => fault(header.info.lines, 'column-missing', column)))
  return accountsOf(
    records.map((record) => rowOf(record, places)),
    mostAccounts,
  )
}
