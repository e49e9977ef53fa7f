import { SOURCES, type SourceId } from '../../../domain/governance/sources.ts'
import type { Reading } from '../../messages/report-words.ts'
import { diagnosisReport } from '../../report/diagnosis-report.ts'
import type { Diagnoses } from '../../usecases/stored-diagnosis.ts'
import { diagnosisToWire, sourceToWire } from '../../wire/diagnosis.ts'
import type { Language } from '../language.ts'
import type { TextReply } from '../operation.ts'

type Stored = NonNullable<Awaited<ReturnType<Diagnoses['find']>>>

const sources = new Map((Object.keys(SOURCES) as SourceId[]).map((id) => [id, sourceToWire(id)]))

/** A stored diagnosis as a page. */
export const diagnosisReportOf = (stored: Stored, { language, reading }: { readonly language: Language; readonly reading: Reading }): TextReply => {
  const { text, headers } = diagnosisReport({ diagnosis: diagnosisToWire(stored.result, language, stored), sources, reading, language })
  return { status: 200, text, type: 'text/html; charset=utf-8', headers: { ...headers, 'Content-Language': language } }
}
