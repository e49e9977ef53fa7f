import type { Handler } from '../operation.ts'
import { assessmentReportOf } from './assessment-report-of.ts'
import type { Deps } from './deps.ts'
import { storedIn } from './stored.ts'

export const getAssessmentReport: Handler<'getAssessmentReport', Deps> = async ({ tenant: { workspaceId }, params, query, ...asked }, deps) => {
  const stored = await storedIn(deps.assessments, workspaceId, params.assessmentId)
  const { language = asked.language, reading = 'practitioner' } = query
  return assessmentReportOf(stored, { workspaceId, language, reading }, deps)
}
