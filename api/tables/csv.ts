import { stringify } from 'csv-stringify/sync'
import { defused } from '../../domain/audit/inventory.ts'
import type { Cell, Table } from './table.ts'

type YesNo = { readonly yes: string; readonly no: string }

const written = (cell: Cell, { yes, no }: YesNo): string => {
  if (cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? yes : no
  if (typeof cell === 'string') return defused(cell)
  return typeof cell === 'number' ? String(cell) : cell.day
}

/** A table as CSV (RFC 4180): decimals with a point, dates as YYYY-MM-DD, an empty cell for what is not known. What a spreadsheet would take for a formula has an apostrophe before it. */
export const csvOf = ({ headings, rows }: Table, words: YesNo): string =>
  stringify([headings.map(({ title }) => defused(title)), ...rows.map((row) => row.map((cell) => written(cell, words)))], {
    record_delimiter: 'windows',
    // A spreadsheet may take another mark than the comma for the end of a cell.
    quoted_match: /[;\t|]/,
  })
