import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { diagnosisReportOf } from './diagnosis-report-of.ts'

export const getDiagnosisReport: Handler<'getDiagnosisReport', Deps> = async ({ tenant, params, query, ...asked }, { diagnoses }) => {
  const stored = await diagnoses.find(tenant.workspaceId, params.diagnosisId)
  if (!stored) throw new Problem('not-found')
  const { language = asked.language, reading = 'practitioner' } = query
  return diagnosisReportOf(stored, { language, reading })
}
