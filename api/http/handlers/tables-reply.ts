import { messagesFor } from '../../messages/index.ts'
import { csvOf } from '../../tables/csv.ts'
import { SPREADSHEET, spreadsheetOf } from '../../tables/spreadsheet.ts'
import type { Table } from '../../tables/table.ts'
import type { Language } from '../language.ts'
import type { BytesReply, TextReply } from '../operation.ts'

type Asked = {
  /** The media type that was chosen. */
  readonly answers: string | undefined
  readonly language: Language
  /** Name of the file, without its ending. */
  readonly file: string
}

/** Nothing in it ends the quoted name, or leads to another folder. */
const safe = (name: string): string => name.replace(/[^\w-]/g, '_')

/** Tables as a workbook with a sheet for each, or the first of them as CSV. */
export const tablesReply = async (tables: readonly [Table, ...Table[]], { answers, language, file }: Asked): Promise<BytesReply | TextReply> => {
  const headersOf = (ending: string) => ({
    'Content-Disposition': `attachment; filename="${safe(file)}.${ending}"`,
    'Content-Language': language,
  })
  if (answers === SPREADSHEET) return { status: 200, type: SPREADSHEET, bytes: await spreadsheetOf(tables), headers: headersOf('xlsx') }
  const text = csvOf(tables[0], messagesFor(language).tables)
  return { status: 200, type: 'text/csv; charset=utf-8; header=present', text, headers: headersOf('csv') }
}
