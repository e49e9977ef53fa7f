import { CsvError } from 'csv-parse/sync'
import type { ReadTable } from '../../domain/ports.ts'
import { csvFault, csvRecords } from './csv-text.ts'
import { fault } from './rows.ts'

const MOST_LINES = 800
const LONGEST_RECORD = 10_000

/**
 * A table whose header names its columns, as it stands: cells are texts, and one that is not there is empty. Separated by comma, semicolon or tab; a byte order mark is skipped. It is
 * understood as a whole or not at all: half a table would look like missing days.
 */
export const parseTableCsv = (text: string): ReadTable => {
  const found = csvRecords(text, { most: MOST_LINES + 2, longest: LONGEST_RECORD })
  if (found instanceof CsvError) return { ok: false, faults: [csvFault(found)] }
  const [header, ...records] = found
  if (!header || records.length === 0) return { ok: false, faults: [fault(1, 'file-empty', '')] }
  if (records.length > MOST_LINES) return { ok: false, faults: [fault(MOST_LINES + 2, 'too-many-rows', `> ${MOST_LINES}`)] }
  const columns = header.record.map((name) => name.trim())
  const repeated = columns.filter((name, place) => columns.indexOf(name) < place)
  if (repeated.length > 0) return { ok: false, faults: repeated.map((name) => fault(header.info.lines, 'column-repeated', name)) }
  const long = records.filter(({ record }) => record.slice(columns.length).some((cell) => cell.trim() !== ''))
  if (long.length > 0) return { ok: false, faults: long.map(({ info }) => fault(info.lines, 'row-unreadable', 'more-cells-than-columns')) }
  const rows = records.map(({ info, record }) => ({
    line: info.lines,
    cells: Object.fromEntries(columns.map((name, place) => [name, (record[place] ?? '').trim()])),
  }))
  return { ok: true, columns, rows }
}
