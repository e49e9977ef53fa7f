import { diagnosisToWire } from '../../wire/diagnosis.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { diagnosisReportOf } from './diagnosis-report-of.ts'

export const getDiagnosis: Handler<'getDiagnosis', Deps> = async ({ tenant: { workspaceId }, params, language, answers }, deps) => {
  const stored = await deps.diagnoses.find(workspaceId, params.diagnosisId)
  if (!stored) throw new Problem('not-found')
  if (answers === 'text/html') return diagnosisReportOf(stored, { workspaceId, language, reading: 'practitioner' }, deps)
  return { status: 200, body: diagnosisToWire(stored.result, language, stored) }
}
