import { SOURCES, type SourceId } from '../../../domain/governance/sources.ts'
import type { Reading } from '../../messages/report-words.ts'
import { diagnosisReport } from '../../report/diagnosis-report.ts'
import type { Diagnoses } from '../../usecases/stored-diagnosis.ts'
import { diagnosisToWire, sourceToWire } from '../../wire/diagnosis.ts'
import type { Language } from '../language.ts'
import type { TextReply } from '../operation.ts'
import { brandOf } from './brand-of.ts'
import type { Deps } from './deps.ts'
import { pageReply } from './page-reply.ts'

type Wanted = { readonly workspaceId: string; readonly language: Language; readonly reading: Reading }
type Stored = NonNullable<Awaited<ReturnType<Diagnoses['find']>>>

const sources = new Map((Object.keys(SOURCES) as SourceId[]).map((id) => [id, sourceToWire(id)]))

/** A stored diagnosis as a page. */
export const diagnosisReportOf = async (
  stored: Stored,
  { workspaceId, language, reading }: Wanted,
  deps: Pick<Deps, 'branding'>,
): Promise<TextReply> => {
  const brand = await brandOf(deps, workspaceId)
  return pageReply(diagnosisReport({ diagnosis: diagnosisToWire(stored.result, language, stored), sources, reading, language, brand }), language)
}
