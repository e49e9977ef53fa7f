import { NOTHING_OWN, namesOf } from '../../../domain/fit/own-knowledge.ts'
import { messagesFor } from '../../messages/index.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import { assessmentTables } from '../../tables/assessment-tables.ts'
import { recordToWire } from '../../wire/assessment.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { sourcesOf } from './sources-of.ts'
import { storedIn } from './stored.ts'
import { tablesReply } from './tables-reply.ts'

export const exportAssessment: Handler<'exportAssessment', Deps> = async ({ tenant: { workspaceId }, params, query, answers, ...asked }, deps) => {
  const stored = await storedIn(deps.assessments, workspaceId, params.assessmentId)
  const { language = asked.language } = query
  const names = namesOf(stored.knowledge ?? NOTHING_OWN)
  const assessment = withOwnNames(names, () => recordToWire(stored.result, language, stored))
  const sources = await sourcesOf(assessment, { workspaceId, language }, deps)
  const tables = withOwnNames(names, () => assessmentTables(assessment, sources, messagesFor(language)))
  return tablesReply(tables, { answers, language, file: `assessment-${params.assessmentId}` })
}
