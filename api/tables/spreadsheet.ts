import writeExcelFile, { type Cell as Written } from 'write-excel-file/node'
import { dayOf } from '../../domain/shared/calendar.ts'
import type { Cell, Heading, Shown, Table } from './table.ts'

/** As Excel writes them in its files, whatever the language of its reader. */
const FORMATS: Readonly<Record<Shown, string>> = { whole: '0', tenths: '0.0', hundredths: '0.00', percent: '0%' }
const DATE_FORMAT = 'yyyy-mm-dd'

/** What a cell can hold (Excel specifications and limits): a longer one makes the whole file unreadable. */
const LONGEST_TEXT = 32_767
/** Spreadsheets read `_x000D_` within a text as the character of that number (ISO/IEC 29500-1, 22.9.2.19): what looks so is written so, and what XML would change. */
const TO_ESCAPE = /_(?=x[0-9a-f]{4}_)|\r/gi
const escapeOf = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
const escapedText = (text: string): string => {
  const escaped = text.replace(TO_ESCAPE, escapeOf)
  // The library looks texts up in an object, which has these without being told (`constructor`).
  return escaped in Object.prototype ? escapeOf(escaped) + escaped.slice(1) : escaped
}
const textOf = (text: string): string => escapedText(text.slice(0, LONGEST_TEXT)).slice(0, LONGEST_TEXT).toWellFormed()

/** Spreadsheets count days from 1900 on. */
const dateOf = (day: string): Date => new Date(dayOf(day) * 86_400_000)

/** Every cell has its type: a text that looks like a formula is a text. */
const cellOf = (cell: Cell, { shown }: Heading): Written => {
  if (cell === undefined) return null
  if (typeof cell === 'string') return { value: textOf(cell), type: String, wrap: cell.length > 60, alignVertical: 'top' }
  if (typeof cell === 'boolean') return { value: cell, type: Boolean, alignVertical: 'top' }
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top', ...(shown ? { format: FORMATS[shown] } : {}) }
  return { value: dateOf(cell.day), type: Date, format: DATE_FORMAT, alignVertical: 'top' }
}

export const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Tables as a workbook (Office Open XML), a sheet each, with the headings held in sight. */
export const spreadsheetOf = (tables: readonly Table[]): Promise<Uint8Array> =>
  writeExcelFile(
    tables.map(({ name, headings, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: headings.map(({ width }) => ({ width })),
      data: [
        headings.map(({ title }): Written => ({ value: textOf(title), type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' })),
        ...rows.map((row) => row.map((cell, place) => cellOf(cell, headings[place] as Heading))),
      ],
    })),
  ).toBuffer()
