import { diagnosisToWire } from '../../wire/diagnosis.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const getDiagnosis: Handler<'getDiagnosis', Deps> = async ({ tenant, params, language }, { diagnoses }) => {
  const stored = await diagnoses.find(tenant.workspaceId, params.diagnosisId)
  if (!stored) throw new Problem('not-found')
  return { status: 200, body: diagnosisToWire(stored.result, language, stored) }
}
