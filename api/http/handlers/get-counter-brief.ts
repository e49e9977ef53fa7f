import { withOwnNames } from '../../messages/own-platforms.ts'
import { writeCounterBrief } from '../../usecases/write-counter-brief.ts'
import { counterBriefToWire } from '../../wire/counter-brief.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { storedIn, withStoredBriefs } from './stored.ts'

export const getCounterBrief: Handler<'getCounterBrief', Deps> = async ({ tenant, params, language }, { assessments }) => {
  const stored = await storedIn(assessments, tenant.workspaceId, params.assessmentId)
  const page = await withStoredBriefs([stored], language, () => writeCounterBrief(stored, params.platformId))
  if (!page) throw new Problem('not-found')
  return { status: 200, body: withOwnNames(page.names, () => counterBriefToWire(page, language)) }
}
