import { CsvError, parse } from 'csv-parse/sync'
import type { ImportFault } from '../../domain/ports.ts'
import { fault } from './rows.ts'

const LONGEST_HEADER = 100_000

/** What separates the columns of a CSV text: comma, semicolon or tab, whichever its header uses most. */
export const separatorOf = (text: string): string => {
  const header =
    text
      .slice(0, LONGEST_HEADER)
      .trimStart()
      .split(/\r?\n|\r/, 1)[0] ?? ''
  const unquoted = header.replace(/"[^"]*"/g, '')
  const count = (separator: string): number => unquoted.split(separator).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

/** A record and the line on which it ends, from 1. */
export type CsvRecord = { readonly info: { readonly lines: number }; readonly record: readonly string[] }

type Limits = { readonly delimiter?: string; readonly most: number; readonly longest: number }

/** The records of a CSV text, header included, `most` at most and none longer than `longest` characters; those of empty cells alone are skipped. What cannot be taken apart is the fault of the library. */
export const csvRecords = (text: string, { delimiter = separatorOf(text), most, longest }: Limits): readonly CsvRecord[] | CsvError => {
  const options = {
    bom: true,
    delimiter,
    info: true,
    max_record_size: longest,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    to: most,
  }
  try {
    return parse(text, options) as unknown as readonly CsvRecord[]
  } catch (error) {
    if (error instanceof CsvError) return error
    throw error
  }
}

/** Where a text could not be taken apart, and what the library found wrong there. */
export const csvFault = (error: CsvError): ImportFault =>
  fault(typeof error['lines'] === 'number' ? error['lines'] : 1, 'row-unreadable', error.code.toLowerCase().replaceAll('_', '-'))
