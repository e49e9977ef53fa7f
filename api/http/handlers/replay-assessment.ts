import { NOTHING_OWN, namesOf } from '../../../domain/fit/own-knowledge.ts'
import { comparisonWords } from '../../messages/comparison.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import { replayAssessment as replay } from '../../usecases/replay-assessment.ts'
import { differenceToWire } from '../../wire/difference.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { storedIn, withStoredBriefs } from './stored.ts'

export const replayAssessment: Handler<'replayAssessment', Deps> = async ({ tenant, params, language }, { assessments, catalogues }) => {
  const stored = await storedIn(assessments, tenant.workspaceId, params.assessmentId)
  const { outcome, gone, modelVersion, catalogueVersion, digest, difference } = await withStoredBriefs([stored], language, () =>
    replay(stored, catalogues),
  )
  const text = comparisonWords(language).replay({
    outcome,
    ...(gone.includes('model-version-gone') ? { goneModel: modelVersion.stored } : {}),
    ...(gone.includes('catalogue-version-gone') ? { goneCatalogue: catalogueVersion.stored } : {}),
  })
  const moved = outcome === 'identical' ? [] : difference.platforms
  const differences = withOwnNames(namesOf(stored.knowledge ?? NOTHING_OWN), () => moved.map((one) => differenceToWire(one, language)))
  return { status: 200, body: { id: stored.id, outcome, gone: [...gone], text, modelVersion, catalogueVersion, digest, differences } }
}
