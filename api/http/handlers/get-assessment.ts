import { NOTHING_OWN, namesOf } from '../../../domain/fit/own-knowledge.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import { recordToWire } from '../../wire/assessment.ts'
import { restsOn } from '../../wire/rests-on.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { storedIn } from './stored.ts'

/** A workspace's own platforms keep the names they had when the assessment was made. */
export const getAssessment: Handler<'getAssessment', Deps> = async ({ tenant, params, language }, { assessments }) => {
  const stored = await storedIn(assessments, tenant.workspaceId, params.assessmentId)
  const names = namesOf(stored.knowledge ?? NOTHING_OWN)
  return { status: 200, body: withOwnNames(names, () => ({ ...restsOn(stored.brief), ...recordToWire(stored.result, language, stored) })) }
}
