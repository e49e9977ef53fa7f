import { assessmentToWire } from '../../wire/assessment.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const getAssessment: Handler<'getAssessment', Deps> = async ({ tenant, params, language }, { assessments }) => {
  const stored = await assessments.find(tenant.workspaceId, params.assessmentId)
  if (!stored) throw new Problem('not-found')
  return { status: 200, body: assessmentToWire(stored.result, language, stored) }
}
