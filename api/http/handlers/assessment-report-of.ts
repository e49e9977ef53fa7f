import { evidenceById } from '../../../domain/catalogue/evidence.ts'
import { NOTHING_OWN, namesOf } from '../../../domain/fit/own-knowledge.ts'
import { messagesFor } from '../../messages/index.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import type { Reading } from '../../messages/report-words.ts'
import { assessmentReport } from '../../report/assessment-report.ts'
import type { Source } from '../../report/citations.ts'
import { citedIn } from '../../report/cited-in.ts'
import type { Stored } from '../../usecases/stored-assessment.ts'
import { recordToWire } from '../../wire/assessment.ts'
import { evidenceToWire, measurementToWire } from '../../wire/catalogue.ts'
import type { Language } from '../language.ts'
import type { TextReply } from '../operation.ts'
import type { Deps } from './deps.ts'

type Wanted = { readonly workspaceId: string; readonly language: Language; readonly reading: Reading }

/** A stored assessment as a page, with the sources of all that it says. */
export const assessmentReportOf = async (
  stored: Stored,
  { workspaceId, language, reading }: Wanted,
  { knowledge, clock }: Pick<Deps, 'knowledge' | 'clock'>,
): Promise<TextReply> => {
  const names = namesOf(stored.knowledge ?? NOTHING_OWN)
  const words = messagesFor(language)
  const assessment = withOwnNames(names, () => recordToWire(stored.result, language, stored))
  const now = clock.now()
  const sources = new Map<string, Source>()
  for (const id of citedIn(assessment)) {
    const published = evidenceById(id)
    const measurement = published ? undefined : await knowledge.findMeasurement(workspaceId, id)
    if (published) sources.set(id, evidenceToWire(published, words, now))
    else if (measurement) sources.set(id, measurementToWire(measurement, words, now))
  }
  const organisation = stored.brief.organisation.name
  const { text, headers } = withOwnNames(names, () => assessmentReport({ assessment, organisation, sources, reading, language }))
  return { status: 200, text, type: 'text/html; charset=utf-8', headers: { ...headers, 'Content-Language': language } }
}
