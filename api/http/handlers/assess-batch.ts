import { remembering } from '../../usecases/resolve-diagnosis.ts'
import type { StreamHandler } from '../operation.ts'
import { lineAssessor } from './assess-line.ts'
import type { Deps } from './deps.ts'
import { diagnosesOf } from './diagnosis-lookup.ts'

/** Every line is judged with what the workspace knew when the batch began. */
export const assessBatch: StreamHandler<'assessBatch', Deps> = async ({ tenant, query, language }, { clock, diagnoses, models }) => {
  const { at, names } = await models.of(tenant.workspaceId)
  return lineAssessor({
    language,
    today: clock.now().slice(0, 10),
    sections: query.include,
    names,
    modelAt: (asOf) => at(asOf).model,
    lookup: remembering(diagnosesOf(diagnoses, tenant.workspaceId)),
  })
}
