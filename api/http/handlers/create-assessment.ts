import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { PUBLISHED_CATALOGUE } from '../../../domain/catalogue/catalogue.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { ownedBy } from '../../../domain/tenancy/organisation.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import { keepCatalogue } from '../../usecases/keep-catalogue.ts'
import { withPilotResults } from '../../usecases/pilot-results.ts'
import { readResolved, resolved } from '../../usecases/resolve-diagnosis.ts'
import { keepAssessment } from '../../usecases/stored-assessment.ts'
import { assessmentToWire } from '../../wire/assessment.ts'
import { restsOn } from '../../wire/rests-on.ts'
import type { Handler, HandlerRequest } from '../operation.ts'
import type { Deps } from './deps.ts'
import { diagnosesOf } from './diagnosis-lookup.ts'
import { refusal } from './faults.ts'
import { belongingTo } from './known-organisation.ts'

export const createAssessment: Handler<'createAssessment', Deps> = async ({ tenant, query, body, language }, deps) => {
  const { organisationId } = await belongingTo(deps, { tenant, asked: query.organisationId, language })
  return assessed({ tenant, dryRun: query.dryRun, language, input: body as BriefInput, organisationId }, deps)
}

type Asked = Pick<HandlerRequest<'createAssessment'>, 'tenant' | 'language'> & {
  readonly dryRun: boolean
  readonly input: BriefInput
  /** Whose the assessment is to be. */
  readonly organisationId: string | undefined
}

/**
 * Assesses a brief with what the organisation's pilots say, and stores the assessment unless it is a dry run.
 * @throws Problem `validation-failed`
 */
export const assessed = async (
  { tenant: { workspaceId }, dryRun, language, input, organisationId }: Asked,
  {
    assessments,
    catalogues,
    diagnoses,
    pilots,
    models,
    clock,
    ids,
  }: Pick<Deps, 'assessments' | 'catalogues' | 'diagnoses' | 'pilots' | 'models' | 'clock' | 'ids'>,
) => {
  const createdAt = clock.now()
  const { described, names, at } = await models.of(workspaceId)
  const today = createdAt.slice(0, 10)
  const told = await resolved(input, diagnosesOf(diagnoses, workspaceId))
  const whole = await withPilotResults(told.input, { workspaceId, organisationId, today, described }, pilots)
  const read = readResolved({ ...told, input: whole }, today, described)
  if (!read.ok) throw refusal(read.faults, language)
  const { model, knowledge } = at(read.brief.asOf)
  const result = assessBrief(read.brief, model)
  const answer = (stored?: { readonly id: string; readonly createdAt: string }) =>
    withOwnNames(names, () => ({ ...restsOn(read.input), ...assessmentToWire(result, language, stored) }))
  if (dryRun) return { status: 200, body: answer() } as const
  const id = ids.next('asm')
  const catalogueDigest = await keepCatalogue(PUBLISHED_CATALOGUE, catalogues)
  const brief = { ...read.input, asOf: result.asOf }
  await keepAssessment(assessments, {
    id,
    workspaceId,
    ...ownedBy(organisationId),
    createdAt,
    brief,
    result,
    catalogueDigest,
    ...(knowledge ? { knowledge } : {}),
  })
  return { status: 201, body: answer({ id, createdAt }), headers: { Location: `/v1/assessments/${id}` } } as const
}
