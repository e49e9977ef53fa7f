import { type BriefInput, readBrief } from '../../../domain/brief/read-brief.ts'
import { PUBLISHED_CATALOGUE } from '../../../domain/catalogue/catalogue.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import { keepCatalogue } from '../../usecases/keep-catalogue.ts'
import { keepAssessment } from '../../usecases/stored-assessment.ts'
import { assessmentToWire } from '../../wire/assessment.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'

export const createAssessment: Handler<'createAssessment', Deps> = async (
  { tenant, query, body, language },
  { assessments, catalogues, models, clock, ids },
) => {
  const { workspaceId } = tenant
  const createdAt = clock.now()
  const { described, names, at } = await models.of(workspaceId)
  const read = readBrief(body as BriefInput, createdAt.slice(0, 10), described)
  if (!read.ok) throw refusal(read.faults, language)
  const { model, knowledge } = at(read.brief.asOf)
  const result = assessBrief(read.brief, model)
  if (query.dryRun) return { status: 200, body: withOwnNames(names, () => assessmentToWire(result, language)) }
  const id = ids.next('asm')
  const catalogueDigest = await keepCatalogue(PUBLISHED_CATALOGUE, catalogues)
  const brief = { ...(body as BriefInput), asOf: result.asOf }
  await keepAssessment(assessments, { id, workspaceId, createdAt, brief, result, catalogueDigest, ...(knowledge ? { knowledge } : {}) })
  return {
    status: 201,
    body: withOwnNames(names, () => assessmentToWire(result, language, { id, createdAt })),
    headers: { Location: `/v1/assessments/${id}` },
  }
}
