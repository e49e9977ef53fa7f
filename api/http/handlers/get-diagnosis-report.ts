import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { diagnosisReportOf } from './diagnosis-report-of.ts'

export const getDiagnosisReport: Handler<'getDiagnosisReport', Deps> = async ({ tenant: { workspaceId }, params, query, ...asked }, deps) => {
  const stored = await deps.diagnoses.find(workspaceId, params.diagnosisId)
  if (!stored) throw new Problem('not-found')
  const { language = asked.language, reading = 'practitioner' } = query
  return diagnosisReportOf(stored, { workspaceId, language, reading }, deps)
}
