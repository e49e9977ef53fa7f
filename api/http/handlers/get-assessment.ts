import { NOTHING_OWN, namesOf } from '../../../domain/fit/own-knowledge.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import { recordToWire } from '../../wire/assessment.ts'
import { restsOn } from '../../wire/rests-on.ts'
import type { Handler } from '../operation.ts'
import { assessmentReportOf } from './assessment-report-of.ts'
import type { Deps } from './deps.ts'
import { storedIn } from './stored.ts'

/** A workspace's own platforms keep the names they had when the assessment was made. */
export const getAssessment: Handler<'getAssessment', Deps> = async ({ tenant, params, language, answers }, deps) => {
  const stored = await storedIn(deps.assessments, tenant.workspaceId, params.assessmentId)
  if (answers === 'text/html') return assessmentReportOf(stored, { workspaceId: tenant.workspaceId, language, reading: 'practitioner' }, deps)
  const names = namesOf(stored.knowledge ?? NOTHING_OWN)
  return { status: 200, body: withOwnNames(names, () => ({ ...restsOn(stored.brief), ...recordToWire(stored.result, language, stored) })) }
}
