import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { PUBLISHED_CATALOGUE } from '../../../domain/catalogue/catalogue.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import { keepCatalogue } from '../../usecases/keep-catalogue.ts'
import { readResolved, resolved } from '../../usecases/resolve-diagnosis.ts'
import { keepAssessment } from '../../usecases/stored-assessment.ts'
import { assessmentToWire } from '../../wire/assessment.ts'
import { restsOn } from '../../wire/rests-on.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { diagnosesOf } from './diagnosis-lookup.ts'
import { refusal } from './faults.ts'

export const createAssessment: Handler<'createAssessment', Deps> = async (
  { tenant, query, body, language },
  { assessments, catalogues, diagnoses, models, clock, ids },
) => {
  const { workspaceId } = tenant
  const createdAt = clock.now()
  const { described, names, at } = await models.of(workspaceId)
  const told = await resolved(body as BriefInput, diagnosesOf(diagnoses, workspaceId))
  const read = readResolved(told, createdAt.slice(0, 10), described)
  if (!read.ok) throw refusal(read.faults, language)
  const { model, knowledge } = at(read.brief.asOf)
  const result = assessBrief(read.brief, model)
  const answer = (stored?: { readonly id: string; readonly createdAt: string }) =>
    withOwnNames(names, () => ({ ...restsOn(read.input), ...assessmentToWire(result, language, stored) }))
  if (query.dryRun) return { status: 200, body: answer() }
  const id = ids.next('asm')
  const catalogueDigest = await keepCatalogue(PUBLISHED_CATALOGUE, catalogues)
  const brief = { ...read.input, asOf: result.asOf }
  await keepAssessment(assessments, { id, workspaceId, createdAt, brief, result, catalogueDigest, ...(knowledge ? { knowledge } : {}) })
  return { status: 201, body: answer({ id, createdAt }), headers: { Location: `/v1/assessments/${id}` } }
}
