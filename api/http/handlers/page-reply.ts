import type { ReportDocument } from '../../report/report-page.ts'
import type { Language } from '../language.ts'
import type { TextReply } from '../operation.ts'

/** A report as it is answered: under its own policy, in the language it is written in. */
export const pageReply = ({ text, headers }: ReportDocument, language: Language): TextReply => ({
  status: 200,
  text,
  type: 'text/html; charset=utf-8',
  headers: { ...headers, 'Content-Language': language },
})
