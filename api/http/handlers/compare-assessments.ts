import { attributionOf } from '../../../domain/fit/attribution.ts'
import { differenceOf } from '../../../domain/fit/difference.ts'
import { NOTHING_OWN, namesOf } from '../../../domain/fit/own-knowledge.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import { judgedBrief } from '../../usecases/stored-assessment.ts'
import { attributionToWire, differenceToWire, outlineToWire } from '../../wire/difference.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { storedIn, withStoredBriefs } from './stored.ts'

export const compareAssessments: Handler<'compareAssessments', Deps> = async ({ tenant, params, language }, { assessments }) => {
  const before = await storedIn(assessments, tenant.workspaceId, params.assessmentId)
  const after = await storedIn(assessments, tenant.workspaceId, params.otherId)
  const [then, now] = await withStoredBriefs([before, after], language, () => [judgedBrief(before), judgedBrief(after)] as const)
  const { platforms, onlyBefore, onlyAfter } = differenceOf(before.result, after.result)
  // A platform of the workspace's own keeps the name it has in the later assessment.
  const names = new Map([...namesOf(before.knowledge ?? NOTHING_OWN), ...namesOf(after.knowledge ?? NOTHING_OWN)])
  const body = withOwnNames(names, () => ({
    before: outlineToWire(before, before.result, language),
    after: outlineToWire(after, after.result, language),
    sameOrganisation: before.brief.organisation.name === after.brief.organisation.name,
    differences: platforms.map((difference) => {
      const attribution = attributionOf(difference.platform, then, now)
      return { ...differenceToWire(difference, language), attribution: attribution ? attributionToWire(attribution, language) : null }
    }),
    onlyBefore: [...onlyBefore],
    onlyAfter: [...onlyAfter],
  }))
  return { status: 200, body }
}
