import { platformNamed } from '../../../domain/brief/read-brief.ts'
import { NOTHING_OWN, namesOf } from '../../../domain/fit/own-knowledge.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import type { Reading } from '../../messages/report-words.ts'
import { assessmentReport } from '../../report/assessment-report.ts'
import type { Stored } from '../../usecases/stored-assessment.ts'
import { recordToWire } from '../../wire/assessment.ts'
import type { Language } from '../language.ts'
import type { TextReply } from '../operation.ts'
import { brandOf } from './brand-of.ts'
import type { Deps } from './deps.ts'
import { pageReply } from './page-reply.ts'
import { sourcesOf } from './sources-of.ts'

type Wanted = { readonly workspaceId: string; readonly language: Language; readonly reading: Reading }

/** A stored assessment as a page, with the sources of all that it says. */
export const assessmentReportOf = async (
  stored: Stored,
  { workspaceId, language, reading }: Wanted,
  deps: Pick<Deps, 'knowledge' | 'clock' | 'branding'>,
): Promise<TextReply> => {
  const names = namesOf(stored.knowledge ?? NOTHING_OWN)
  const assessment = withOwnNames(names, () => recordToWire(stored.result, language, stored))
  const sources = await sourcesOf(assessment, { workspaceId, language }, deps)
  const brand = await brandOf(deps, workspaceId)
  const organisation = stored.brief.organisation.name
  const existing = new Set((stored.brief.accounts ?? []).map(({ platform }) => platformNamed(platform)))
  return pageReply(
    withOwnNames(names, () => assessmentReport({ assessment, organisation, existing, sources, reading, language, brand })),
    language,
  )
}
